package check

import (
	"iter"
	"slices"
	"strings"
	"sync"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang"
)

// A wordKin tells whether a word of the source may stand for one of the target.
type wordKin struct {
	dictionary *align.Dictionary
	table      *soundTable
}

func newWordKin(source, target *lang.Language) wordKin {
	return wordKin{align.NewDictionary(source, target), soundsOf(source, target)}
}

// informed reports whether a word that is not found tells something: only
// where a dictionary could have found it.
func (k wordKin) informed() bool { return k.dictionary != nil }

// sounds reports whether two names may be one: “Jruschov”, “Khrushchev”, “Хрущёв”.
func (k wordKin) sounds(s, t *quoteWord, mirrored bool) bool {
	if mirrored {
		s, t = t, s
	}
	return kin(nameFold(s.form), nameFold(t.form), k.table) != strangers
}

// tied reports whether two words of content may translate each other.
func (k wordKin) tied(s, t *quoteWord) bool {
	switch {
	case s.figure || t.figure:
		return s.figure && t.figure && digits(s.form) == digits(t.form)
	case s.form == t.form, sharedBeginning(s.form, t.form):
		return true
	}
	return slices.ContainsFunc(s.entries, func(n int32) bool { return slices.Contains(t.entries, n) })
}

// holds reports whether all words of a name are among the target's words.
func (k wordKin) holds(target, name []quoteWord) bool {
	for i := range name {
		if !slices.ContainsFunc(target, func(t quoteWord) bool { return t.capital && k.sounds(&name[i], &t, false) }) {
			return false
		}
	}
	return len(name) > 0
}

// sharedBeginning reports whether two folded words look like cognates: they
// begin with the same four letters or more, and more than half of the longer.
func sharedBeginning(a, b string) bool {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n >= 4 && 9*n > 5*max(len(a), len(b))
}

// digits are the digits of a figure: 10.000 and 10,000 are one.
func digits(s string) string {
	return strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, s)
}

// wordSets holds a set of words for each *lang.Language.
type wordSets struct{ sync.Map }

// of is the set of a language, made once from the words given, folded.
func (m *wordSets) of(l *lang.Language, words func() iter.Seq[string]) map[string]bool {
	if set, ok := m.Load(l); ok {
		return set.(map[string]bool)
	}
	set := map[string]bool{}
	for w := range words() {
		set[w] = true
	}
	m.Store(l, set)
	return set
}

var small, leading, reporting wordSets

// functionWords are the commonest words of a language.
func functionWords(l *lang.Language) map[string]bool {
	return small.of(l, func() iter.Seq[string] { return strings.FieldsSeq(lang.Fold(l.FunctionWords)) })
}

// leadingWords are the words of a language that others follow: its articles,
// prepositions and conjunctions.
func leadingWords(l *lang.Language) map[string]bool {
	q, n := &l.Quoting, &l.Numerals
	return leading.of(l, func() iter.Seq[string] {
		return strings.FieldsSeq(lang.Fold(q.Determiners + " " + q.Prepositions + " " + n.And + " " + n.Or))
	})
}

// reportingVerbs are the forms of a language's verbs of speech.
func reportingVerbs(l *lang.Language) map[string]bool { return reporting.of(l, l.Quoting.Verbs) }
