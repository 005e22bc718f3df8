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
	t := &nameText{Document: d, dictionary: dictionary, refs: facts.References, spelled: map[string]bool{}, says: map[string]bool{}, clusters: map[string][]string{}, meant: map[string][]string{}, everyday: map[string]bool{}}
	t.first, t.refsOf, t.namesOf = []int{0}, []int{0}, []int{0}
	names, ref, at := facts.Names, 0, 0
	for i, s := range d.Sentences {
		t.words = appendWords(t.words, d.Source.Text, s.Span)
		for _, w := range t.words[t.first[i]:] {
			t.spelled[w.fold] = true
		}
		t.first = append(t.first, len(t.words))
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

func appendWords(words []nameWord, text string, s lang.Span) []nameWord {
	for w := range name.Words(s.In(text)) {
		words = append(words, newNameWord(text, w.Shift(s.Start)))
	}
	return words
}

func newNameWord(text string, s lang.Span) nameWord {
	word := s.In(text)
	for _, genitive := range []string{"'s", "’s"} {
		if w, ok := strings.CutSuffix(word, genitive); ok && w != "" {
			word = w
			s.End = s.Start + len(word)
		}
	}
	r, _ := utf8.DecodeRuneInString(word)
	return nameWord{Span: s, fold: nameFold(word), raised: unicode.IsUpper(r)}
}

// nameFold folds a word and writes other scripts in Latin letters: “Москва” is “moskva”.
func nameFold(word string) string {
	f := lang.Fold(word)
	for i := 0; i < len(f); i++ {
		if f[i] >= utf8.RuneSelf {
			f = strings.ToLower(unidecode.Unidecode(f))
			break
		}
	}
	return inner.Replace(f)
}

// inner are the marks inside a word that writers set or leave out.
var inner = strings.NewReplacer("'", "", "-", "", ".", "", ",", "")

func (t *nameText) addMention(n name.Name, refs []name.Reference) {
	m := nameMention{Name: n}
	for _, w := range appendWords(nil, t.Source.Text, n.Span) {
		ordinary := t.ordinary(w.fold)
		known := slices.ContainsFunc(refs, func(r name.Reference) bool { return r.Contains(w.Span) && !r.Everyday })
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
