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
	for i := range b.lo {
		for j := b.lo[i]; j <= b.hi[i]; j++ {
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
	i := len(b.lo) - 1
	for j := b.hi[i]; i > 0 || j > 0; {
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
	for i := 1; i < len(b.lo); i++ {
		for j := max(1, b.lo[i]); j <= b.hi[i]; j++ {
			score[b.node(i, j)] = s.shape[1][1] + s.source.loss[i-1] + s.target.loss[j-1] +
				s.lengths(s.source.length[i-1], s.target.length[j-1]) + s.layout(i-1, j-1)
		}
	}
	n, m := s.source.sentences(), s.target.sentences()
	lo, hi := make([]int, n), make([]int, n)
	for i := range n {
		lo[i], hi[i] = max(0, b.lo[i+1]-1), b.hi[i+1]
	}
	s.matches(&s.source, &s.target, lo, hi, func(i, j int, g float64) { score[b.node(i+1, j+1)] += g })
	lo, hi = turned(lo, hi, m)
	s.matches(&s.target, &s.source, lo, hi, func(j, i int, g float64) { score[b.node(i+1, j+1)] += g })
	return score
}

// matches tells what each word of sentence i gains in sentence j of the other
// side, for the sentences j of its window.
func (s *scorer) matches(v, other *view, lo, hi []int, tell func(i, j int, gain float64)) {
	strongest := make([]uint8, other.sentences())
	var touched []int32
	for i := range lo {
		for _, t := range v.said(i) {
			touched = v.touch(t, other, lo[i], hi[i], strongest, touched[:0])
			for _, j := range touched {
				tell(i, int(j), s.gain(v, t, strongest[j], other.first[j+1]-other.first[j]))
				strongest[j] = 0
			}
		}
	}
}

// touch notes how strongly term t is matched in the sentences lo … hi-1 of the
// other side, and returns those sentences.
func (v *view) touch(t int32, other *view, lo, hi int, strongest []uint8, touched []int32) []int32 {
	for _, l := range v.links.of(t) {
		list := other.where.of(l.to)
		if len(list) > 8 {
			at, _ := slices.BinarySearch(list, int32(lo))
			list = list[at:]
		}
		for _, j := range list {
			if int(j) >= hi {
				break
			}
			if int(j) < lo {
				continue
			}
			if strongest[j] == 0 {
				touched = append(touched, j)
			}
			strongest[j] = max(strongest[j], l.strength)
		}
	}
	return touched
}
