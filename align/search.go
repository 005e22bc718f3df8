package align

import (
	"math"
	"slices"
)

// A grid scores every bead of a band.
type grid struct {
	*scorer
	band
	source, target pieces
	score          []float32 // of the bead of shape steps[k] that begins at node n: score[n·len(steps)+k]
}

// pieces say what each sentence of a side adds to a bead by its own words:
// sentence i against the n sentences of the other side from j on.
type pieces struct {
	window
	at    []int // where the values of each sentence begin
	value []float32
}

func (p *pieces) of(i, j, n int) float64 {
	i -= p.first
	return float64(p.value[p.at[i]+(j-p.lo[i])*maxSide+n-1])
}

func newGrid(s *scorer, b band) *grid {
	w := b.window(maxSide)
	g := &grid{
		scorer: s, band: b,
		source: s.pieces(&s.source, &s.target, w),
		target: s.pieces(&s.target, &s.source, w.turned(b.lo(b.first), b.hi(b.last()))),
	}
	g.judge()
	return g
}

// outside is the score of beads that leave the band.
var outside = float32(math.Inf(-1))

func (g *grid) judge() {
	g.score = make([]float32, g.nodes()*len(steps))
	for i := g.first; i <= g.last(); i++ {
		for j := g.lo(i); j <= g.hi(i); j++ {
			row := g.score[g.node(i, j)*len(steps):]
			for k, s := range steps {
				row[k] = outside
				if g.holds(i+s.source, j+s.target) {
					row[k] = float32(g.bead(i, j, s.source, s.target))
				}
			}
		}
	}
}

func (s *scorer) pieces(v, other *view, w window) pieces {
	p := pieces{window: w, at: make([]int, len(w.lo)+1)}
	for i := range w.lo {
		p.at[i+1] = p.at[i] + (w.hi[i]-w.lo[i])*maxSide
	}
	p.value = make([]float32, p.at[len(w.lo)])
	for i := range w.lo {
		row := p.value[p.at[i]:p.at[i+1]]
		for k := range row {
			row[k] = float32(v.loss[w.first+i])
		}
		for _, t := range v.said(w.first + i) {
			touched := v.touch(t, other, w.lo[i], w.hi[i])
			slices.Sort(touched)
			s.addRuns(row, v, other, t, w.lo[i], w.hi[i])
			for _, j := range touched {
				v.strongest[j] = 0
			}
		}
	}
	return p
}

// addRuns adds the gain of a term to every run of sentences of the other side
// that holds a match of it.
func (s *scorer) addRuns(row []float32, v, other *view, t int32, lo, hi int) {
	next := lo // the runs that begin before it are done
	for _, j := range v.touched {
		for start := max(next, int(j)-maxSide+1); start <= int(j); start++ {
			top := uint8(0)
			for n := 1; n <= maxSide && start+n <= hi; n++ {
				if top = max(top, v.strongest[start+n-1]); top > 0 {
					row[(start-lo)*maxSide+n-1] += float32(s.gain(v, t, top, other.first[start+n]-other.first[start]))
				}
			}
		}
		next = int(j) + 1
	}
}

// bead scores the bead of a source and b target sentences from (i, j) on.
func (g *grid) bead(i, j, a, b int) float64 {
	switch {
	case a == 0:
		return g.alone(&g.scorer.target, j)
	case b == 0:
		return g.alone(&g.scorer.source, i)
	}
	sum := g.shape[a][b] + g.layout(i, j) +
		g.lengths(lengthOf(g.scorer.source.length, i, a), lengthOf(g.scorer.target.length, j, b)) +
		(g.crossing(&g.scorer.source, &g.scorer.target, i, a) + g.crossing(&g.scorer.target, &g.scorer.source, j, b))
	return sum + g.content(i, j, a, b)
}

// content is what the words of a bead say.
func (g *grid) content(i, j, a, b int) float64 {
	x, y := 0.0, 0.0
	for k := i; k < i+a; k++ {
		x += g.source.of(k, j, b)
	}
	for k := j; k < j+b; k++ {
		y += g.target.of(k, i, a)
	}
	return x + y
}

func lengthOf(list []float64, i, n int) float64 {
	sum := 0.0
	for _, x := range list[i : i+n] {
		sum += x
	}
	return sum
}

// steps are the shapes that are searched. Where two paths score the same, the
// earlier shape is taken: pairs before lone sentences.
var steps = func() []step {
	list := []step{{1, 1}}
	for both := 3; both <= maxBoth; both++ {
		for a := both - 1; a >= 1; a-- {
			if b := both - a; a <= maxSide && b <= maxSide {
				list = append(list, step{a, b})
			}
		}
	}
	return append(list, step{1, 0}, step{0, 1})
}()

// A scored is a bead on the best path.
type scored struct {
	step
	i, j  int     // its first sentences
	score float64 // log likelihood ratio
	sure  float64 // share of all paths that hold the bead
	moved bool
}

// best is the best path through the grid.
func (g *grid) best() []scored {
	value, from := make([]float64, g.nodes()), make([]uint8, g.nodes())
	for i := g.first; i <= g.last(); i++ {
		for j := g.lo(i); j <= g.hi(i); j++ {
			if n := g.node(i, j); n > 0 {
				value[n], from[n] = g.bestTo(i, j, value)
			}
		}
	}
	return g.trace(from)
}

// bestTo is the value of the best path to a node, and its last step.
func (g *grid) bestTo(i, j int, value []float64) (best float64, how uint8) {
	best = math.Inf(-1)
	for k, s := range steps {
		if !g.holds(i-s.source, j-s.target) {
			continue
		}
		n := g.node(i-s.source, j-s.target)
		if v := value[n] + float64(g.score[n*len(steps)+k]); v > best {
			best, how = v, uint8(k)
		}
	}
	return best, how
}

func (g *grid) trace(from []uint8) []scored {
	var path []scored
	i := g.last()
	for j := g.hi(i); g.node(i, j) > 0; {
		k := from[g.node(i, j)]
		i, j = i-steps[k].source, j-steps[k].target
		path = append(path, scored{step: steps[k], i: i, j: j, score: float64(g.score[g.node(i, j)*len(steps)+int(k)])})
	}
	slices.Reverse(path)
	return path
}

// weigh fills in how sure each bead of a path is: its share of all paths.
func (g *grid) weigh(path []scored) {
	before, after := g.before(), g.after()
	for k := range path {
		b := &path[k]
		share := before[g.node(b.i, b.j)] + g.temperature*b.score + after[g.node(b.i+b.source, b.j+b.target)] - after[0]
		b.sure = min(1, math.Exp(share))
	}
}

// before holds, for every node, the logarithm of the summed likelihoods of all
// paths that lead to it.
func (g *grid) before() []float64 {
	sums := make([]float64, g.nodes())
	terms := make([]float64, 0, len(steps))
	for i := g.first; i <= g.last(); i++ {
		for j := g.lo(i); j <= g.hi(i); j++ {
			terms = terms[:0]
			for k, s := range steps {
				if g.holds(i-s.source, j-s.target) {
					n := g.node(i-s.source, j-s.target)
					terms = append(terms, sums[n]+g.temperature*float64(g.score[n*len(steps)+k]))
				}
			}
			sums[g.node(i, j)] = logSum(terms)
		}
	}
	return sums
}

// after is the same for the paths that lead on from each node.
func (g *grid) after() []float64 {
	sums := make([]float64, g.nodes())
	terms := make([]float64, 0, len(steps))
	for i := g.last(); i >= g.first; i-- {
		for j := g.hi(i); j >= g.lo(i); j-- {
			terms = terms[:0]
			n := g.node(i, j)
			for k, s := range steps {
				if g.holds(i+s.source, j+s.target) {
					terms = append(terms, sums[g.node(i+s.source, j+s.target)]+g.temperature*float64(g.score[n*len(steps)+k]))
				}
			}
			sums[n] = logSum(terms)
		}
	}
	return sums
}

// logSum is the logarithm of a sum of exponentials; of none, 0: the ends of
// the grid are certain.
func logSum(list []float64) float64 {
	if len(list) == 0 {
		return 0
	}
	const negligible = 25
	top, sum := slices.Max(list), 0.0
	for _, x := range list {
		if x > top-negligible {
			sum += math.Exp(x - top)
		}
	}
	return top + math.Log(sum)
}
