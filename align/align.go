package align

import "github.com/cotejo/cotejo/lang"

// Align ties the sentences of source and target into beads. It is total and
// deterministic; time and memory grow about linearly with the texts.
func Align(source, target *lang.Document) *Alignment {
	a := &Alignment{Source: source, Target: target}
	for _, s := range fitted.path(number(source), number(target)) {
		a.Beads = append(a.Beads, Bead{
			Source: source.Sentences[s.i : s.i+s.source],
			Target: target.Sentences[s.j : s.j+s.target],
			Score:  s.sure,
		})
	}
	return a
}

// reach is how far from the coarse path the fine search looks.
const reach = 7

func (m *model) path(source, target *side) []scored {
	n, k := source.sentences(), target.sentences()
	s := newScorer(m, source, target, connect(source, target))
	rough := s.coarse(whole(n, k))
	return newGrid(s, around(rough, n, k, reach)).best()
}
