package align

import "math"

// part undoes the beads whose sides share next to nothing: they stand in one
// place by chance, or because one was put there for the other. “El museo abre
// los lunes.” beside “Snow is expected at the weekend.” is one sentence
// dropped and one added. A bead that is all there is stays: whoever compares
// two sentences knows why.
func (g *grid) part(path []scored) []scored {
	if len(path) == 1 {
		return path
	}
	var parted []scored
	for _, b := range path {
		least := g.strange / g.coverage
		if b.source == 0 || b.target == 0 || b.score > least || !g.meagreIn(b) {
			parted = append(parted, b)
			continue
		}
		sure := 1 / (1 + math.Exp(g.temperature*(b.score-least)))
		for k := range b.source {
			parted = append(parted, scored{step: step{1, 0}, i: b.i + k, j: b.j, score: -b.score, sure: sure})
		}
		for k := range b.target {
			parted = append(parted, scored{step: step{0, 1}, i: b.i + b.source, j: b.j + k, score: -b.score, sure: sure})
		}
	}
	return parted
}

// meagreIn reports whether the words of a bead bring little of what they would
// take from it unmatched.
func (g *grid) meagreIn(b scored) bool {
	lost := total(g.scorer.source.loss[b.i:b.i+b.source]) + total(g.scorer.target.loss[b.j:b.j+b.target])
	return g.content(b.i, b.j, b.source, b.target)-lost < -g.meagre*lost
}
