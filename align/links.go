package align

import "slices"

// How far a match of two terms is trusted, in hundredths. The order matters
// more than the values: on the development data ±5 moves nothing.
const (
	strengthSame    = 95
	strengthTwin    = 90 // cognates that differ in nothing but spelling and ending
	strengthLexicon = 85
	strengthCognate = 70
	strengthLearned = 90 // times Dice
)

// A link says that a term may be translated by another.
type link struct {
	from, to int32
	strength uint8
}

// A table holds links by the term they come from.
type table struct {
	start []int32
	list  []link
}

func (t table) of(term int32) []link { return t.list[t.start[term]:t.start[term+1]] }

// tabulate sorts pairs by from.
func tabulate(pairs []link, terms int) table {
	t := table{make([]int32, terms+1), make([]link, len(pairs))}
	for _, p := range pairs {
		t.start[p.from+1]++
	}
	for i := range terms {
		t.start[i+1] += t.start[i]
	}
	next := append([]int32(nil), t.start...)
	for _, p := range pairs {
		t.list[next[p.from]] = p
		next[p.from]++
	}
	return t
}

// mirrored are the same links seen from the other side.
func mirrored(pairs []link) []link {
	m := make([]link, len(pairs))
	for i, p := range pairs {
		m[i] = link{p.to, p.from, p.strength}
	}
	return m
}

// connect finds which terms of the two sides may translate each other. A pair
// of terms may be linked more than once; its strongest link counts.
func connect(source, target *side, learned *Lexicon) []link {
	var pairs []link
	pairs = identical(pairs, source, target)
	pairs = cognates(pairs, source, target)
	pairs = translations(pairs, source, target)
	pairs = learned.translations(pairs, source, target)
	return slices.DeleteFunc(pairs, func(p link) bool { return source.tooOften(p.from) || target.tooOften(p.to) })
}

// tooOften tells the terms whose matches say nothing: “de”, “the”, in every
// other sentence of a text that has enough of them.
func (s *side) tooOften(t int32) bool {
	const share, least = 0.02, 8
	n := s.terms[t].count
	return n > least && float64(n) > share*float64(len(s.words))
}

// identical links the terms that are the same on both sides.
func identical(pairs []link, source, target *side) []link {
	for s, term := range source.terms {
		if t, ok := target.known[term.form]; ok {
			pairs = append(pairs, link{int32(s), t, strengthSame})
		}
	}
	return pairs
}
