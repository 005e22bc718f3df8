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
	lo, hi []int // window of sentence i
	at     []int
	value  []float32
}

func (p *pieces) of(i, j, n int) float64 {
	return float64(p.value[p.at[i]+(j-p.lo[i])*maxSide+n-1])
}

func newGrid(s *scorer, b band) *grid {
	g := &grid{scorer: s, band: b}
	lo, hi := b.windows()
	g.source = s.pieces(&s.source, &s.target, lo, hi)
	lo, hi = turned(lo, hi, s.target.sentences())
	g.target = s.pieces(&s.target, &s.source, lo, hi)
	g.judge()
	return g
}

// outside is the score of beads that leave the band.
var outside = float32(math.Inf(-1))

func (g *grid) judge() {
	g.score = make([]float32, g.nodes()*len(steps))
	for i := range g.band.lo {
		for j := g.band.lo[i]; j <= g.band.hi[i]; j++ {
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

func (s *scorer) pieces(v, other *view, lo, hi []int) pieces {
	p := pieces{lo: lo, hi: hi, at: make([]int, len(lo)+1)}
	for i := range lo {
		p.at[i+1] = p.at[i] + (hi[i]-lo[i])*maxSide
	}
	p.value = make([]float32, p.at[len(lo)])
	strongest := make([]uint8, other.sentences()+maxSide)
	var touched []int32
	for i := range lo {
		row := p.value[p.at[i]:p.at[i+1]]
		for k := range row {
			row[k] = float32(v.loss[i])
		}
		for _, t := range v.said(i) {
			touched = v.touch(t, other, lo[i], hi[i], strongest, touched[:0])
			s.spreadOver(row, v, other, t, lo[i], hi[i], strongest, touched)
			for _, j := range touched {
				strongest[j] = 0
			}
		}
	}
	return p
}

// spreadOver adds the gain of a word to every run of sentences that holds a
// match of it.
func (s *scorer) spreadOver(row []float32, v, other *view, t int32, lo, hi int, strongest []uint8, touched []int32) {
	done := lo - 1 // the runs that begin up to here are done
	slices.Sort(touched)
	for _, j32 := range touched {
		j := int(j32)
		for start := max(done+1, lo, j-maxSide+1); start <= j; start++ {
			top := uint8(0)
			for n := 1; n <= maxSide && start+n <= hi; n++ {
				if top = max(top, strongest[start+n-1]); top > 0 {
					row[(start-lo)*maxSide+n-1] += float32(s.gain(v, t, top, other.first[start+n]-other.first[start]))
				}
			}
		}
		done = max(done, j)
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
		g.lengths(span(g.scorer.source.length, i, a), span(g.scorer.target.length, j, b)) +
		g.crossing(&g.scorer.source, &g.scorer.target, i, a) + g.crossing(&g.scorer.target, &g.scorer.source, j, b)
	x, y := 0.0, 0.0
	for k := i; k < i+a; k++ {
		x += g.source.of(k, j, b)
	}
	for k := j; k < j+b; k++ {
		y += g.target.of(k, i, a)
	}
	return sum + (x + y)
}

func span(list []float64, i, n int) float64 {
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
	i, j  int
	score float64 // log likelihood ratio
	sure  float64 // share of all paths that hold the bead
}

// best is the best path through the grid.
func (g *grid) best() []scored {
	value, from := make([]float64, g.nodes()), make([]uint8, g.nodes())
	for i := range g.band.lo {
		for j := g.band.lo[i]; j <= g.band.hi[i]; j++ {
			n := g.node(i, j)
			if n == 0 {
				continue
			}
			value[n] = math.Inf(-1)
			for k, s := range steps {
				if !g.holds(i-s.source, j-s.target) {
					continue
				}
				start := g.node(i-s.source, j-s.target)
				if v := value[start] + float64(g.score[start*len(steps)+k]); v > value[n] {
					value[n], from[n] = v, uint8(k)
				}
			}
		}
	}
	return g.trace(from)
}

func (g *grid) trace(from []uint8) []scored {
	before, after := g.sums()
	everything := after[0]
	var path []scored
	i := len(g.band.lo) - 1
	for j := g.band.hi[i]; i > 0 || j > 0; {
		k := from[g.node(i, j)]
		s, end := steps[k], g.node(i, j)
		i, j = i-s.source, j-s.target
		start := g.node(i, j)
		score := float64(g.score[start*len(steps)+int(k)])
		sure := math.Exp(before[start] + g.temperature*score + after[end] - everything)
		path = append(path, scored{s, i, j, score, min(1, sure)})
	}
	slices.Reverse(path)
	return path
}

// sums are, for every node, the logarithms of the summed likelihoods of all
// paths to it and from it.
func (g *grid) sums() (before, after []float64) {
	before, after = make([]float64, g.nodes()), make([]float64, g.nodes())
	var terms [16]float64
	for i := range g.band.lo {
		for j := g.band.lo[i]; j <= g.band.hi[i]; j++ {
			list := terms[:0]
			for k, s := range steps {
				if g.holds(i-s.source, j-s.target) {
					start := g.node(i-s.source, j-s.target)
					list = append(list, before[start]+g.temperature*float64(g.score[start*len(steps)+k]))
				}
			}
			before[g.node(i, j)] = logSum(list)
		}
	}
	for i := len(g.band.lo) - 1; i >= 0; i-- {
		for j := g.band.hi[i]; j >= g.band.lo[i]; j-- {
			list, start := terms[:0], g.node(i, j)
			for k, s := range steps {
				if g.holds(i+s.source, j+s.target) {
					list = append(list, after[g.node(i+s.source, j+s.target)]+g.temperature*float64(g.score[start*len(steps)+k]))
				}
			}
			after[start] = logSum(list)
		}
	}
	return before, after
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
