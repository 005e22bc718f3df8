package align

import (
	"cmp"
	"slices"
)

// An anchor is a pair of sentences that share rare terms.
type anchor struct {
	source, target int
	weight         float64
}

const (
	smallGrid  = 250_000 // nodes that are searched without anchors
	openField  = 40_000  // nodes between two anchors that are searched as a whole
	openSide   = 40      // or so few sentences on one side, however many on the other
	drift      = 150     // how far a long stretch without anchors may leave its diagonal
	anchorMost = 4       // occurrences on both sides, multiplied, of a term that anchors
)

// field is the band of the coarse search: everything where the texts are
// articles, the surroundings of a chain of anchors where they are books.
func (s *scorer) field() band {
	n, k := s.source.sentences(), s.target.sentences()
	if (n+1)*(k+1) <= smallGrid {
		return rectangle(0, n, 0, k)
	}
	low, top := make([]int, n+1), make([]int, n+1)
	for i := range low {
		low[i] = k
	}
	before := anchor{source: 0, target: 0}
	for _, a := range append(s.chain(), anchor{source: n, target: k}) {
		open(low, top, before, a)
		before = a
	}
	low, top = spread(low, top, k, 3*reach)
	return newBand(0, low, top)
}

// open opens the band between two anchors.
func open(low, top []int, a, b anchor) {
	rows, columns := b.source-a.source, b.target-a.target
	whole := rows*columns <= openField || min(rows, columns) <= openSide
	for i := a.source; i <= b.source; i++ {
		lo, hi := a.target, b.target
		if !whole {
			middle := a.target + (i-a.source)*columns/rows
			step := columns/rows + 1
			lo, hi = max(lo, middle-drift-step), min(hi, middle+drift+step)
		}
		low[i], top[i] = min(low[i], lo), max(top[i], hi)
	}
}

// chain is the heaviest chain of anchors that rises on both sides.
func (s *scorer) chain() []anchor {
	list := s.anchors()
	heaviest := make([]float64, len(list)) // of the chains that end with each
	previous := make([]int, len(list))
	tree := newPrefixMax(s.target.sentences())
	for at := 0; at < len(list); {
		end := at
		for ; end < len(list) && list[end].source == list[at].source; end++ {
			w, p := tree.upTo(list[end].target)
			heaviest[end], previous[end] = w+list[end].weight, p
		}
		for ; at < end; at++ {
			tree.raise(list[at].target, heaviest[at], at)
		}
	}
	var chain []anchor
	for _, k := tree.upTo(s.target.sentences()); k >= 0; k = previous[k] {
		chain = append(chain, list[k])
	}
	slices.Reverse(chain)
	return chain
}

// anchors lists the pairs of sentences that share at least two rare terms, or
// one where no pair shares two, in the order of the text.
func (s *scorer) anchors() []anchor {
	var list []anchor
	for t := range s.source.terms {
		for _, l := range s.source.links.of(int32(t)) {
			here, there := s.source.where.of(l.from), s.target.where.of(l.to)
			if len(here)*len(there) > anchorMost || l.strength < strengthLexicon {
				continue
			}
			for _, i := range here {
				for _, j := range there {
					list = append(list, anchor{int(i), int(j), 1})
				}
			}
		}
	}
	slices.SortFunc(list, func(a, b anchor) int {
		return cmp.Or(cmp.Compare(a.source, b.source), cmp.Compare(a.target, b.target))
	})
	list = mergeAnchors(list)
	if shared := slices.DeleteFunc(slices.Clone(list), func(a anchor) bool { return a.weight < 2 }); len(shared) > 0 {
		return shared
	}
	return list
}

// mergeAnchors adds up the weights of equal pairs. Two terms are worth more
// than twice one: chance seldom brings two together.
func mergeAnchors(list []anchor) []anchor {
	merged := list[:0]
	for _, a := range list {
		if n := len(merged); n > 0 && merged[n-1].source == a.source && merged[n-1].target == a.target {
			merged[n-1].weight++
			continue
		}
		merged = append(merged, a)
	}
	for i := range merged {
		merged[i].weight *= merged[i].weight
	}
	return merged
}

// A prefixMax finds the heaviest chain that ends before a target sentence: a
// Fenwick tree of maxima.
type prefixMax struct {
	weight []float64
	last   []int // the number of the chain's last anchor, or -1
}

func newPrefixMax(n int) *prefixMax {
	t := &prefixMax{make([]float64, n+1), make([]int, n+1)}
	for i := range t.last {
		t.last[i] = -1
	}
	return t
}

// upTo is the heaviest chain that ends at a target sentence before j.
func (t *prefixMax) upTo(j int) (weight float64, last int) {
	last = -1
	for ; j > 0; j -= j & -j {
		if t.weight[j] > weight {
			weight, last = t.weight[j], t.last[j]
		}
	}
	return weight, last
}

func (t *prefixMax) raise(j int, weight float64, last int) {
	for j++; j < len(t.weight); j += j & -j {
		if weight > t.weight[j] {
			t.weight[j], t.last[j] = weight, last
		}
	}
}
