package align

import "math"

// part undoes the beads whose sides share next to nothing: they stand in one
// place by chance, or because one was put there for the other. “El museo abre
// los lunes.” beside “Snow is expected at the weekend.” is one sentence
// dropped and one added. A bead that is all there is stays: whoever compares
// two sentences knows why.
func (g *grid) part(path []scored) []scored {
	var parted []scored
	for k, strange := range g.strange(path) {
		b := path[k]
		if strange < g.parts || b.source == 0 || b.target == 0 || len(path) == 1 {
			b.sure *= 1 - strange
			parted = append(parted, b)
			continue
		}
		for n := range b.source {
			parted = append(parted, scored{step: step{1, 0}, i: b.i + n, j: b.j, score: -b.score, sure: strange})
		}
		for n := range b.target {
			parted = append(parted, scored{step: step{0, 1}, i: b.i + b.source, j: b.j + n, score: -b.score, sure: strange})
		}
	}
	return parted
}

// strange is how likely the sides of each bead of a path have nothing to do
// with each other, lone sentences 0. Strange passages come in runs, up to two
// texts that are no translations at all: a chain of two states, passages that
// translate each other and passages that do not, read forwards and backwards.
func (g *grid) strange(path []scored) []float64 {
	stray, stay := g.stray, 1-g.rejoin
	odds := make([]float64, len(path)) // of strange against related, by the bead alone
	before := make([]float64, len(path))
	p := g.stray
	for k, b := range path {
		odds[k] = 1
		if b.source > 0 && b.target > 0 {
			odds[k] = math.Exp(-g.evidence(b))
		}
		before[k] = p
		p = p * odds[k] / (p*odds[k] + 1 - p)
		p = p*stay + (1-p)*stray
	}
	likely := make([]float64, len(path))
	strangeAfter, relatedAfter := 1.0, 1.0 // how likely the beads that follow are after such a one
	for k := len(path) - 1; k >= 0; k-- {
		strange, related := before[k]*odds[k]*strangeAfter, (1-before[k])*relatedAfter
		if b := path[k]; b.source > 0 && b.target > 0 {
			likely[k] = strange / (strange + related)
		}
		strangeAfter, relatedAfter = stay*odds[k]*strangeAfter+(1-stay)*relatedAfter, stray*odds[k]*strangeAfter+(1-stray)*relatedAfter
		strangeAfter, relatedAfter = strangeAfter/(strangeAfter+relatedAfter), relatedAfter/(strangeAfter+relatedAfter)
	}
	return likely
}

// evidence is the logarithm of how much likelier a bead is where texts
// translate each other than where they do not. The search has taken the best
// of many beads; what it takes for granted, that words go unmatched, counts
// twice where there is not much of it.
func (g *grid) evidence(b scored) float64 {
	lost := total(g.scorer.source.loss[b.i:b.i+b.source]) + total(g.scorer.target.loss[b.j:b.j+b.target])
	e := g.sober * (b.score + max(g.relost*lost, -g.doubted))
	if !g.scorer.source.paired {
		e *= 0.6
	}
	return min(30, e)
}
