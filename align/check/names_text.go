package check

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mozillazg/go-unidecode"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang"
	"github.com/cotejo/cotejo/lang/name"
)

// A nameWord is a word that can stand for part of a name.
type nameWord struct {
	lang.Span
	fold   string
	raised bool // begins with a capital
}

// A nameText is one document as the check of names looks at it.
type nameText struct {
	*lang.Document
	dictionary *align.Dictionary // from this language into the other
	words      []nameWord
	first      []int           // sentence i has words[first[i]:first[i+1]]
	spelled    map[string]bool // the folded words that it says
	refs       []name.Reference
	refsOf     []int           // sentence i has refs[refsOf[i]:refsOf[i+1]]
	says       map[string]bool // the identifiers that it refers to
	mentions   []nameMention
	namesOf    []int               // sentence i has mentions[namesOf[i]:namesOf[i+1]]
	clusters   map[string][]string // key → the folded words of all its mentions
	meant      map[string][]string // what meanings has looked up
	everyday   map[string]bool     // what ordinary has looked up
	uncased    bool                // its letters show no names
}

// A nameMention is a name with the words that a translation may keep.
type nameMention struct {
	name.Name
	parts []namePart
}

// A namePart is one word of a name.
type namePart struct {
	nameWord
	ordinary bool // the language uses it without naming anybody: “Banco”
	known    bool // the tables know it: “Czech” in “Czech Railways”
}

func newNameText(d *lang.Document, facts Facts, dictionary *align.Dictionary) *nameText {
	t := &nameText{Document: d, dictionary: dictionary, refs: facts.References, words: nameWords(d, facts.Words), first: facts.First, spelled: map[string]bool{}, says: map[string]bool{}, clusters: map[string][]string{}, meant: map[string][]string{}, everyday: map[string]bool{}}
	t.refsOf, t.namesOf = []int{0}, []int{0}
	for _, w := range t.words {
		t.spelled[w.fold] = true
	}
	t.uncased = uncased(d)
	names, ref, at := facts.Names, 0, 0
	for i, s := range d.Sentences {
		for ; ref < len(t.refs) && t.refs[ref].Start < s.End; ref++ {
			for _, id := range t.refs[ref].IDs {
				t.says[id] = true
			}
		}
		t.refsOf = append(t.refsOf, ref)
		for ; at < len(names) && names[at].Start < s.End; at++ {
			t.addMention(names[at], t.refs[t.refsOf[i]:ref])
		}
		t.namesOf = append(t.namesOf, len(t.mentions))
	}
	return t
}

// uncased reports whether a document is written in a script without capitals:
// “乔纳森·默瑟” may be Jonathan Mercer, and nothing shows it.
func uncased(d *lang.Document) bool {
	cased, others := 0, 0
	for _, r := range reach(d.Source.Text, 0, 1000) {
		switch {
		case unicode.IsUpper(r) || unicode.IsLower(r):
			cased++
		case unicode.IsLetter(r):
			others++
		}
	}
	return others > cased
}

// nameWords are the words of a document, compared by their letters.
func nameWords(d *lang.Document, read []name.Word) []nameWord {
	words := make([]nameWord, len(read))
	for i, w := range read {
		r, _ := utf8.DecodeRuneInString(d.Text(w.Span))
		words[i] = nameWord{Span: w.Span, fold: nameFold(w.Fold), raised: unicode.IsUpper(r)}
	}
	return words
}

// wordsWithin are the words that a span covers.
func (t *nameText) wordsWithin(s lang.Span) []nameWord {
	from := sort.Search(len(t.words), func(i int) bool { return t.words[i].Start >= s.Start })
	to := from
	for to < len(t.words) && t.words[to].End <= s.End {
		to++
	}
	return t.words[from:to]
}

// foldsOf are the folded words of a phrase.
func foldsOf(phrase string) []string {
	var list []string
	for w := range name.Words(phrase) {
		list = append(list, nameFold(lang.Fold(w.In(phrase))))
	}
	return list
}

// nameFold takes the marks out of a folded word that writers set or leave out,
// and writes other scripts in Latin letters: “москва” is “moskva”.
func nameFold(fold string) string {
	for i := 0; i < len(fold); i++ {
		switch c := fold[i]; {
		case c >= utf8.RuneSelf:
			return inner.Replace(strings.ToLower(unidecode.Unidecode(fold)))
		case c < '0':
			return inner.Replace(fold)
		}
	}
	return fold
}

// inner are the marks inside a word that writers set or leave out.
var inner = strings.NewReplacer("'", "", "-", "", ".", "", ",", "")

func (t *nameText) addMention(n name.Name, refs []name.Reference) {
	m := nameMention{Name: n}
	for _, w := range t.wordsWithin(n.Span) {
		ordinary := t.ordinary(w.fold)
		known := slices.ContainsFunc(refs, func(r name.Reference) bool { return r.Contains(w.Span) && !r.Everyday && r.Kind != name.Person })
		m.parts = append(m.parts, namePart{w, ordinary, known})
		t.clusters[n.Key] = append(t.clusters[n.Key], w.fold)
	}
	t.mentions = append(t.mentions, m)
}

// ordinary reports whether a word of this language names nobody by itself.
func (t *nameText) ordinary(word string) bool {
	is, ok := t.everyday[word]
	if !ok {
		is = name.Ordinary(t.Language, word) ||
			!name.IsGiven(t.Language, word) && slices.ContainsFunc(name.DictionaryForms(t.Language, word), t.dictionary.Has)
		t.everyday[word] = is
	}
	return is
}

// meanings are what the tables have for a word of this language.
func (t *nameText) meanings(word string) []string {
	m, ok := t.meant[word]
	if !ok {
		m = name.Meanings(t.Language, word)
		t.meant[word] = m
	}
	return m
}

// afterArticle reports whether an article stands before a word.
func (t *nameText) afterArticle(w nameWord) bool {
	i := sort.Search(len(t.words), func(i int) bool { return t.words[i].Start >= w.Start })
	return i > 0 && i <= len(t.words) && name.IsArticle(t.Language, t.words[i-1].fold)
}

// known is what the tables know of what stands at a span, or nil.
func (t *nameText) known(s lang.Span) *name.Reference {
	i := sort.Search(len(t.refs), func(i int) bool { return t.refs[i].End > s.Start })
	if i < len(t.refs) && t.refs[i].Contains(s) {
		return &t.refs[i]
	}
	return nil
}

// size is how many words some sentences have.
func (t *nameText) size(sentences []lang.Sentence) int {
	n := 0
	for _, s := range sentences {
		n += t.first[s.Index+1] - t.first[s.Index]
	}
	return n
}

// wordsIn are the words of some sentences.
func (t *nameText) wordsIn(sentences []lang.Sentence) []nameWord {
	if len(sentences) == 1 {
		i := sentences[0].Index
		return t.words[t.first[i]:t.first[i+1]]
	}
	var words []nameWord
	for _, s := range sentences {
		words = append(words, t.words[t.first[s.Index]:t.first[s.Index+1]]...)
	}
	return words
}

func (t *nameText) refsIn(sentences []lang.Sentence) []name.Reference {
	var refs []name.Reference
	for _, s := range sentences {
		refs = append(refs, t.refs[t.refsOf[s.Index]:t.refsOf[s.Index+1]]...)
	}
	return refs
}

func (t *nameText) mentionsIn(sentences []lang.Sentence) []*nameMention {
	var list []*nameMention
	for _, s := range sentences {
		for i := t.namesOf[s.Index]; i < t.namesOf[s.Index+1]; i++ {
			list = append(list, &t.mentions[i])
		}
	}
	return list
}

// proper are the words of a mention that name somebody by themselves.
func (m *nameMention) proper() []namePart {
	var list []namePart
	for _, p := range m.parts {
		if !p.ordinary && !p.known && p.raised && utf8.RuneCountInString(p.fold) > 1 {
			list = append(list, p)
		}
	}
	return list
}

// acronym reports whether the mention is one word in capitals.
func (m *nameMention) acronym() bool {
	return len(m.parts) == 1 && len(m.Text) > 1 && m.Text == strings.ToUpper(m.Text) && strings.IndexFunc(m.Text, unicode.IsLetter) >= 0
}
