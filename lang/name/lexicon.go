package name

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/cotejo/cotejo/lang"
)

// A trait is one of the lists of lang.Naming that a word stands in.
type trait uint16

const (
	particle trait = 1 << iota
	joiner
	article
	title
	common
	calendar
	given
	institution
	speaking
	term
	telling
	according
	agent
	object
	pronoun
	role
)

// A lexicon is a language's Naming made ready for looking words up.
type lexicon struct {
	traits   map[string]trait
	phrases  map[string][]phrase // by their first word
	ids      map[string]bool     // that some phrase has
	meanings map[string][]string
	endings  [][]string
	derived  []string
	nouns    bool // see lang.Naming.NounCapitals
	single   bool // see lang.Naming.OneSurname
	cases    bool // names are inflected; see lang.Naming.CaseEndings
}

// A phrase is one form of something the tables know.
type phrase struct {
	words     []string // folded
	id        string
	capital   bool // the first letter must be a capital: “Polish”, never “polish”
	upper     bool // every letter must be: “US”, never “us”
	everyday  bool
	adjective bool
	kind      Kind
}

var lexicons sync.Map // *lang.Language → func() *lexicon

// lexiconOf compiles a language's tables when they are first asked for.
func lexiconOf(l *lang.Language) *lexicon {
	f, ok := lexicons.Load(l)
	if !ok {
		f, _ = lexicons.LoadOrStore(l, sync.OnceValue(func() *lexicon { return compile(l) }))
	}
	return f.(func() *lexicon)()
}

func compile(l *lang.Language) *lexicon {
	n := &l.Naming
	x := newLexicon(n)
	for set := range strings.FieldsSeq(n.Inflections) {
		x.endings = append(x.endings, strings.Split(lang.Fold(set), "/"))
	}
	for _, list := range []struct {
		words string
		trait trait
	}{
		{n.Particles, particle}, {n.Joiners, joiner}, {n.Articles, article}, {n.Titles, title}, {n.Common, common},
		{n.Calendar, calendar}, {n.GivenNames, given}, {n.Institutions, institution},
		{l.Quoting.Telling, telling}, {l.Quoting.According, according}, {n.Agents, agent}, {n.Objects, object},
		{l.Quoting.Pronouns, pronoun}, {l.Quoting.Roles, role},
	} {
		for w := range strings.FieldsSeq(list.words) {
			x.addWord(lang.Fold(w), list.trait)
		}
	}
	if x.nouns {
		x.addForeign()
	}
	for verb := range l.Quoting.Verbs() {
		x.traits[verb] |= speaking
	}
	for ending := range strings.FieldsSeq(n.Derived) {
		x.derived = append(x.derived, lang.Fold(ending))
	}
	x.addTerms(n.Terms)
	x.addTable(n.Places, Place)
	x.addTerritories(l)
	x.addTable(n.Known, Organisation)
	x.addTable(lang.UniversalKnown, Organisation)
	for id, form := range l.People() {
		x.addForm(form, phrase{id: id, kind: Person})
	}
	return x
}

// newLexicon makes room for a language's tables: a bit more than a word takes,
// and a line of a table, so that no map grows while a run starts.
func newLexicon(n *lang.Naming) *lexicon {
	const word, line = 7, 10
	tables := (len(n.Places) + len(n.Known) + len(lang.UniversalKnown)) / line
	return &lexicon{
		traits: make(map[string]trait, (len(n.GivenNames)+len(n.Common)+len(n.Titles)+len(n.Terms)/2)/word), phrases: make(map[string][]phrase, tables),
		ids: make(map[string]bool, tables/2), meanings: make(map[string][]string, len(n.Terms)/2/line),
		nouns: n.NounCapitals, single: n.OneSurname, cases: n.CaseEndings != "",
	}
}

// addWord notes a trait of a folded word, and of its cases where it has such:
// “министром Сергеем” is a title and a given name.
func (x *lexicon) addWord(word string, t trait) {
	x.traits[word] |= t
	if x.cases && t&(title|given|institution|calendar) != 0 {
		for _, form := range x.inflect(word) {
			x.traits[form] |= t
		}
	}
}

// addForeign adds the given names of all languages: where nouns have a
// capital, a person is known by nothing better.
func (x *lexicon) addForeign() {
	for _, l := range lang.All {
		for w := range strings.FieldsSeq(l.Naming.GivenNames) {
			if w = lang.Fold(w); x.traits[w]&(common|title|particle) == 0 {
				x.traits[w] |= given
			}
		}
	}
}

func (x *lexicon) addTerms(table string) {
	for line := range strings.Lines(table) {
		words := strings.Fields(line)
		if len(words) == 0 {
			continue
		}
		if len(words) > 1 {
			x.meanings[words[0]] = append(x.meanings[words[0]], words[1:]...)
		}
		x.traits[words[0]] |= term
	}
}

// addTable reads lines “id|forms|adjectives”.
func (x *lexicon) addTable(table string, k Kind) {
	for line := range strings.Lines(table) {
		id, forms, ok := strings.Cut(strings.TrimSpace(line), "|")
		if !ok {
			continue
		}
		x.ids[id] = true
		names, adjectives, _ := strings.Cut(forms, "|")
		for form := range strings.SplitSeq(names, ";") {
			x.addForm(form, phrase{id: id, kind: k})
		}
		for form := range strings.SplitSeq(adjectives, ";") {
			x.addForm(form, phrase{id: id, kind: k, adjective: true})
		}
	}
}

// addTerritories adds the countries that the language's own table has no name
// for, where it has a table at all.
func (x *lexicon) addTerritories(l *lang.Language) {
	if l.Naming.Places == "" {
		return
	}
	named := map[string]bool{}
	for line := range strings.Lines(l.Naming.Places) {
		id, forms, _ := strings.Cut(line, "|")
		named[id] = named[id] || forms != "" && forms[0] != '|'
	}
	for item := range strings.FieldsSeq(l.CLDR.Territories) {
		forms, id, _ := strings.Cut(item, "=")
		if named[id] || id == "EU" || id == "EZ" || id == "UN" { // unions are no countries
			continue
		}
		x.ids[id] = true
		for form := range strings.SplitSeq(forms, "|") {
			if !x.is(lang.Fold(form), given) { // “Ascensión” is a woman first
				x.addForm(strings.ReplaceAll(form, "_", " "), phrase{id: id, kind: Place})
			}
		}
	}
}

func (x *lexicon) addForm(form string, p phrase) {
	form, p.everyday = strings.CutPrefix(form, "~")
	for w := range Words(form) {
		p.words = append(p.words, lang.Fold(bare(w.In(form))))
	}
	if len(p.words) == 0 {
		return
	}
	first, _ := utf8.DecodeRuneInString(form)
	p.capital = unicode.IsUpper(first)
	p.upper = isUpper(form) && len(form) <= 5
	p.everyday = p.everyday || len(p.words) == 1 && !p.upper && x.ordinary(p.words[0])
	p.everyday = p.everyday || p.kind == Person && x.isAnybody(p.words)
	x.addPhrase(p)
	if p.adjective || x.cases && !p.upper {
		for _, inflected := range x.inflect(p.words[len(p.words)-1]) {
			q := p
			q.words = append(append([]string(nil), p.words[:len(p.words)-1]...), inflected)
			x.addPhrase(q)
		}
	}
}

// isAnybody reports whether others may bear a name as well: “Rafael”, “Julio César”.
func (x *lexicon) isAnybody(words []string) bool {
	return len(words) == 1 || !slices.ContainsFunc(words, func(w string) bool { return !x.is(w, given) })
}

func (x *lexicon) addPhrase(p phrase) {
	x.phrases[p.words[0]] = append(x.phrases[p.words[0]], p)
}

// inflect makes the other forms of a word in its dictionary form.
func (x *lexicon) inflect(word string) []string {
	for _, set := range x.endings {
		stem, ok := strings.CutSuffix(word, set[0])
		if !ok || stem == "" {
			continue
		}
		var forms []string
		for _, ending := range set[1:] {
			forms = append(forms, stem+ending)
		}
		return forms
	}
	return nil
}

// DictionaryForms are the words that a folded form may be inflected from,
// itself first.
func DictionaryForms(l *lang.Language, folded string) []string {
	return lexiconOf(l).dictionaryForms(folded)
}

// dictionaryForms are the words that a form may be inflected from, itself first.
func (x *lexicon) dictionaryForms(word string) []string {
	forms := []string{word}
	for _, set := range x.endings {
		for _, ending := range set[1:] {
			if stem, ok := strings.CutSuffix(word, ending); ok && len(stem) > 2 {
				forms = append(forms, stem+set[0])
			}
		}
	}
	return forms
}

func (x *lexicon) is(word string, t trait) bool { return x.traits[word]&t != 0 }

// bare is a word without the English genitive: “Moscow's”, “Moscow’s”.
func bare(word string) string {
	for _, s := range []string{"'s", "’s", "'S", "’S"} {
		if w, ok := strings.CutSuffix(word, s); ok && w != "" {
			return w
		}
	}
	return word
}

// isUpper reports whether a word has two letters or more, all of them capitals.
func isUpper(word string) bool {
	letters := 0
	for _, r := range word {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			letters++
		}
	}
	return letters > 1
}

// Ordinary reports whether a word, folded, is one that the language uses
// without naming anybody: a function word, a title, a month, a word of which
// institutions are named. “Banco” in “Banco Central” is; “Santander” is not.
func Ordinary(l *lang.Language, folded string) bool {
	return lexiconOf(l).ordinary(folded)
}

func (x *lexicon) ordinary(folded string) bool {
	if x.is(folded, given) {
		return false
	}
	if x.is(folded, particle|joiner|article|title|common|calendar|institution|term|speaking) {
		return true
	}
	for _, form := range x.dictionaryForms(folded) {
		if x.is(form, title|institution|term|common) {
			return true
		}
	}
	return x.isDerived(folded)
}

// isDerived reports whether a word has an ending of ordinary words:
// “Conservación”; not “Clement”, for all that Catalan adverbs end so.
func (x *lexicon) isDerived(folded string) bool {
	for _, ending := range x.derived {
		if len(folded) > len(ending)+2 && strings.HasSuffix(folded, ending) {
			return !givenAnywhere()[folded]
		}
	}
	return false
}

// Meanings lists what names in English have for a folded word of theirs in
// this language: “ministry” and “department” for “ministerio”. Nil where the
// tables know nothing.
func Meanings(l *lang.Language, folded string) []string {
	x := lexiconOf(l)
	for _, form := range x.dictionaryForms(folded) {
		if m := x.meanings[form]; m != nil {
			return m
		}
	}
	return nil
}

// HasNameFor reports whether a language's tables name any of what some
// identifiers stand for; see Reference.IDs. What they do not name, a
// text of that language may well say all the same.
func HasNameFor(l *lang.Language, ids []string) bool {
	x := lexiconOf(l)
	return slices.ContainsFunc(ids, func(id string) bool { return x.ids[id] })
}

// IsGiven reports whether a folded word is a common given name.
func IsGiven(l *lang.Language, folded string) bool { return lexiconOf(l).is(folded, given) }

// IsForename reports whether a folded word is a common given name in any of the
// languages with a pack: people travel.
func IsForename(folded string) bool { return givenAnywhere()[folded] }

// IsArticle reports whether a folded word is an article of a language.
func IsArticle(l *lang.Language, folded string) bool { return lexiconOf(l).is(folded, article) }

// givenAnywhere are the given names of all languages, folded.
var givenAnywhere = sync.OnceValue(func() map[string]bool {
	names := map[string]bool{}
	for _, l := range lang.All {
		for w := range strings.FieldsSeq(l.Naming.GivenNames) {
			names[lang.Fold(w)] = true
		}
	}
	return names
})
