package align

import "slices"

// Two texts without a lexicon teach their own: words that keep turning up in
// the same beads translate each other.
const (
	learnFrom     = 20   // beads; fewer teach nothing
	learnCovered  = 0.55 // texts whose words have more links than that need no lesson
	learnSure     = 0.5  // of a bead that teaches
	learnWords    = 60   // of a bead
	learnMeetings = 3    // of two words, in a short text or over many
	learnLong     = 100  // beads; from here on two meetings are no accident
	learnTimes    = 2    // lessons of a long text; a second one teaches a short text nothing
)

// believed reports whether words that share n of a text's beads translate each
// other: dice is 2·both/(one + other).
func believed(n, beads int, dice float64) bool {
	if n == 2 {
		return beads >= learnLong && dice >= 0.6
	}
	return n >= learnMeetings && dice >= 0.5
}

// lessons is how often two texts are worth learning from.
func lessons(coverage float64, beads int) int {
	switch {
	case coverage >= learnCovered || beads < learnFrom:
		return 0
	case beads < learnLong:
		return 1
	}
	return learnTimes
}

// learn adds to the links what the beads of a first path teach.
func learn(pairs []link, source, target *side, path []scored) []link {
	a, b := newStems(source), newStems(target)
	var both []uint64
	for _, p := range path {
		if p.source == 0 || p.target == 0 || p.sure < learnSure {
			continue
		}
		x, y := a.said(p.i, p.source), b.said(p.j, p.target)
		for _, s := range x {
			for _, t := range y {
				both = append(both, uint64(s)<<32|uint64(t))
			}
		}
	}
	slices.Sort(both)
	for len(both) > 0 {
		n := 1
		for n < len(both) && both[n] == both[0] {
			n++
		}
		s, t := int32(both[0]>>32), int32(both[0]&0xffffffff)
		dice := 2 * float64(n) / float64(a.beads[s]+b.beads[t])
		if believed(n, len(path), dice) {
			pairs = teach(pairs, a.terms[s], b.terms[t], dice)
		}
		both = both[n:]
	}
	return pairs
}

// teach links all terms of two stems.
func teach(pairs []link, source, target []int32, dice float64) []link {
	for _, s := range source {
		for _, t := range target {
			pairs = append(pairs, link{s, t, uint8(strengthLearned * dice)})
		}
	}
	return pairs
}

// stemmed is a side by its stems, numbered.
type stemmed struct {
	*side
	of    []int32   // the number of each term's stem, -1 of terms that teach nothing
	terms [][]int32 // of each stem
	beads []int32   // how many beads hold each stem
}

func newStems(s *side) *stemmed {
	st := &stemmed{side: s, of: make([]int32, len(s.terms))}
	known := map[string]int32{}
	for t, term := range s.terms {
		st.of[t] = -1
		if term.kind != word || s.tooOften(int32(t)) {
			continue
		}
		n, ok := known[s.stems[t]]
		if !ok {
			n = int32(len(st.terms))
			known[s.stems[t]] = n
			st.terms = append(st.terms, nil)
		}
		st.of[t] = n
		st.terms[n] = append(st.terms[n], int32(t))
	}
	st.beads = make([]int32, len(st.terms))
	return st
}

// said lists the distinct stems of n sentences from i on, and counts them.
func (s *stemmed) said(i, n int) []int32 {
	var list []int32
	for _, t := range s.words[s.first[i]:s.first[i+n]] {
		if k := s.of[t]; k >= 0 && len(list) < learnWords {
			list = append(list, k)
		}
	}
	slices.Sort(list)
	list = slices.Compact(list)
	for _, k := range list {
		s.beads[k]++
	}
	return list
}
