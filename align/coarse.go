package align

import (
	"math"
	"slices"
)

// A step is the shape of a bead on a path through the grid.
type step struct{ source, target int }

// coarse finds the best path of 1-1 beads and lone sentences within a band.
func (s *scorer) coarse(b band) []step {
	best := s.singles(b)
	from := make([]uint8, b.nodes())
	for i := b.first; i <= b.last(); i++ {
		for j := b.lo(i); j <= b.hi(i); j++ {
			n := b.node(i, j)
			pair := best[n] // what the pair (i-1, j-1) scores, which best no longer needs
			value, how := math.Inf(-1), uint8(0)
			if i == 0 && j == 0 {
				value = 0
			}
			if b.holds(i-1, j-1) && best[b.node(i-1, j-1)]+pair > value {
				value, how = best[b.node(i-1, j-1)]+pair, 3
			}
			if b.holds(i-1, j) {
				if v := best[b.node(i-1, j)] + s.alone(&s.source, i-1); v > value {
					value, how = v, 1
				}
			}
			if b.holds(i, j-1) {
				if v := best[b.node(i, j-1)] + s.alone(&s.target, j-1); v > value {
					value, how = v, 2
				}
			}
			best[n], from[n] = value, how
		}
	}
	return trace(b, from)
}

func trace(b band, from []uint8) []step {
	var path []step
	i := b.last()
	for j := b.hi(i); i > 0 || j > 0; {
		how := from[b.node(i, j)]
		st := step{int(how & 1), int(how >> 1)}
		path = append(path, st)
		i, j = i-st.source, j-st.target
	}
	slices.Reverse(path)
	return path
}

// singles scores every pair of single sentences in the band. The pair of
// sentences i and j stands at node (i+1, j+1), where its bead ends.
func (s *scorer) singles(b band) []float64 {
	score := make([]float64, b.nodes())
	for i := 1; i <= b.last(); i++ {
		for j := max(1, b.lo(i)); j <= b.hi(i); j++ {
			score[b.node(i, j)] = s.shape[1][1] + s.source.loss[i-1] + s.target.loss[j-1] +
				s.lengths(s.source.length[i-1], s.target.length[j-1]) + s.layout(i-1, j-1)
		}
	}
	there := window{0, make([]int, b.last()), make([]int, b.last())}
	for i := range there.lo {
		there.lo[i], there.hi[i] = max(0, b.lo(i+1)-1), b.hi(i+1)
	}
	back := there.turned(0, s.target.sentences())
	s.matches(&s.source, &s.target, there, func(i, j int, g float64) { score[b.node(i+1, j+1)] += g })
	s.matches(&s.target, &s.source, back, func(j, i int, g float64) { score[b.node(i+1, j+1)] += g })
	return score
}

// matches tells what each word of sentence i gains in sentence j of the other
// side, for the sentences j of its window.
func (s *scorer) matches(v, other *view, w window, tell func(i, j int, gain float64)) {
	for k := range w.lo {
		i := w.first + k
		for _, t := range v.said(i) {
			for _, j := range v.touch(t, other, w.lo[k], w.hi[k]) {
				tell(i, int(j), s.gain(v, t, v.strongest[j], other.first[j+1]-other.first[j]))
				v.strongest[j] = 0
			}
		}
	}
}

// touch notes in v.strongest how strongly term t is matched in the sentences
// lo … hi-1 of the other side, and returns those sentences. The caller clears
// what it has read.
func (v *view) touch(t int32, other *view, lo, hi int) []int32 {
	v.touched = v.touched[:0]
	for _, l := range v.links.of(t) {
		list := other.where.of(l.to)
		if at := 0; len(list) > 8 {
			at, _ = slices.BinarySearch(list, int32(lo))
			list = list[at:]
		}
		for _, j := range list {
			if int(j) >= hi {
				break
			}
			if int(j) < lo {
				continue
			}
			if v.strongest[j] == 0 {
				v.touched = append(v.touched, j)
			}
			v.strongest[j] = max(v.strongest[j], l.strength)
		}
	}
	return v.touched
}
