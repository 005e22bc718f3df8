package align

import (
	"cmp"
	"math"
	"slices"
)

// A run is sentences of one side that found no partner, side by side.
type run struct{ first, end int }

// reunite pairs what was left over on both sides and matches well out of
// order: blocks that a translator or an editor moved. The monotone part of the
// path stays as it is.
func (s *scorer) reunite(path []scored) []scored {
	for {
		blocks := s.movedBlocks(leftover(path))
		if len(blocks) == 0 {
			return path
		}
		path = replace(path, blocks)
	}
}

// leftover lists the runs of sentences alone on the path.
func leftover(path []scored) (source, target []run) {
	for _, b := range path {
		switch {
		case b.target == 0:
			source = extend(source, b.i)
		case b.source == 0:
			target = extend(target, b.j)
		}
	}
	return source, target
}

func extend(runs []run, i int) []run {
	if n := len(runs); n > 0 && runs[n-1].end == i {
		runs[n-1].end++
		return runs
	}
	return append(runs, run{i, i + 1})
}

// A block is two runs and the beads that tie them.
type block struct {
	source, target int // numbers of the runs
	beads          []scored
	score          float64
}

// farthest is how many runs ahead and behind a run looks for its partner. An
// article has fewer; in a book it keeps the cost linear.
const farthest = 24

// movedBlocks finds the blocks that score enough, best first, each run in one
// block at most.
func (s *scorer) movedBlocks(source, target []run) []block {
	var blocks []block
	for a, x := range source {
		middle := a * len(target) / len(source)
		from := max(0, middle-farthest)
		for _, b := range s.promising(x, target[from:min(len(target), middle+farthest)]) {
			if k := s.tie(x, target[from+b]); k.score >= s.moved {
				k.source, k.target = a, from+b
				blocks = append(blocks, k)
			}
		}
	}
	slices.SortStableFunc(blocks, func(a, b block) int { return cmp.Compare(b.score, a.score) })
	usedSource, usedTarget := make([]bool, len(source)), make([]bool, len(target))
	return slices.DeleteFunc(blocks, func(k block) bool {
		if usedSource[k.source] || usedTarget[k.target] {
			return true
		}
		usedSource[k.source], usedTarget[k.target] = true, true
		return false
	})
}

// promising picks the runs with a sentence in which the words of some sentence
// of x are found: the others are not worth a search.
func (s *scorer) promising(x run, target []run) []int {
	if len(target) == 0 {
		return nil
	}
	const hope = -1
	first, end := target[0].first, target[len(target)-1].end
	gain := make([]float64, end-first)
	hopeful := make([]bool, end-first)
	for i := x.first; i < x.end; i++ {
		clear(gain)
		s.matches(&s.source, &s.target, window{i, []int{first}, []int{end}}, func(_, j int, g float64) { gain[j-first] += g })
		for j, g := range gain {
			hopeful[j] = hopeful[j] || s.source.loss[i]+g > hope
		}
	}
	var picked []int
	for b, y := range target {
		if slices.Contains(hopeful[y.first-first:y.end-first], true) {
			picked = append(picked, b)
		}
	}
	return picked
}

// longestRun bounds the sentences of a run that are tied at once.
const longestRun = 64

// tie aligns two runs with each other.
func (s *scorer) tie(x, y run) block {
	x.end, y.end = min(x.end, x.first+longestRun), min(y.end, y.first+longestRun)
	g := newGrid(s, rectangle(x.first, x.end, y.first, y.end))
	var k block
	for _, b := range g.best() {
		if b.source > 0 && b.target > 0 {
			b.moved, b.sure = true, 1/(1+math.Exp(-s.temperature*(b.score-s.moved/2)))
			k.beads = append(k.beads, b)
			k.score += b.score
		}
	}
	return k
}

// replace puts moved beads in the place of the lone sentences they are made of.
func replace(path []scored, blocks []block) []scored {
	at := map[int]scored{}
	gone := map[step]bool{} // sentence numbers, the other side -1
	for _, k := range blocks {
		for _, b := range k.beads {
			at[b.i] = b
			for n := range b.source {
				gone[step{b.i + n, -1}] = true
			}
			for n := range b.target {
				gone[step{-1, b.j + n}] = true
			}
		}
	}
	var out []scored
	for _, b := range path {
		switch {
		case b.target == 0 && gone[step{b.i, -1}]:
			if m, ok := at[b.i]; ok {
				out = append(out, m)
			}
		case b.source == 0 && gone[step{-1, b.j}]:
		default:
			out = append(out, b)
		}
	}
	return out
}
