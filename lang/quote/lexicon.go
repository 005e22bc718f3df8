package quote

import (
	"strings"
	"sync"

	"github.com/cotejo/cotejo/lang"
)

// A use is what a word can do beside a quotation; words have several.
type use uint16

const (
	speaking use = 1 << iota
	telling
	according
	preposition
	determiner
	role
	pronoun
	work
	clipped
	particle
	weekday
	third
)

// A lexicon says the uses of the words of one language, folded.
type lexicon map[string]use

// lexicons maps *lang.Language to its lexicon.
var lexicons sync.Map

func lexiconOf(l *lang.Language) lexicon {
	if x, ok := lexicons.Load(l); ok {
		return x.(lexicon)
	}
	x, _ := lexicons.LoadOrStore(l, newLexicon(l))
	return x.(lexicon)
}

func newLexicon(l *lang.Language) lexicon {
	q := &l.Quoting
	x := make(lexicon, 2048)
	for w := range q.Verbs() {
		x[w] |= speaking
	}
	for _, list := range []struct {
		words string
		use   use
	}{
		{q.Telling, telling}, {q.According, according}, {q.Prepositions, preposition},
		{q.Determiners, determiner}, {q.Roles, role}, {l.Naming.Titles, role}, {q.Pronouns, pronoun}, {q.Third, third}, {q.Works, work},
		{q.Clipped, clipped}, {l.Naming.Particles, particle},
	} {
		for w := range strings.FieldsSeq(list.words) {
			x[lang.Fold(w)] |= list.use
		}
	}
	for item := range strings.FieldsSeq(l.CLDR.Numerals.Weekdays) {
		day, _, _ := strings.Cut(item, "|")
		day, _, _ = strings.Cut(day, "=")
		x[lang.Fold(day)] |= weekday
	}
	return x
}

// of is what a word can do.
func (x lexicon) of(word string) use { return x[lang.Fold(word)] }
