package align

import "github.com/cotejo/cotejo/lang"

// Align ties the sentences of source and target into beads. It is total and
// deterministic; time and memory grow about linearly with the texts.
func Align(source, target *lang.Document) *Alignment { return align(source, target, nil) }

func align(source, target *lang.Document, learned *Lexicon) *Alignment {
	a := &Alignment{Source: source, Target: target}
	for _, s := range fitted.path(number(source), number(target), learned) {
		a.Beads = append(a.Beads, Bead{
			Source: source.Sentences[s.i : s.i+s.source],
			Target: target.Sentences[s.j : s.j+s.target],
			Moved:  s.moved,
			Score:  s.sure,
		})
	}
	return a
}

// reach is how far from the coarse path the fine search looks.
const reach = 7

// path finds the beads of two sides, in source order. Texts of which few words
// have links are read again with what the first reading has taught.
func (m *model) path(source, target *side, learned *Lexicon) []scored {
	pairs := connect(source, target, learned)
	s := newScorer(m, source, target, pairs)
	path := s.path()
	for range lessons(s.coverage, len(path)) {
		s = newScorer(m, source, target, learn(pairs, source, target, path))
		path = s.path()
	}
	s.doubt(path)
	path = s.reunite(path)
	calibrate(path)
	return path
}

// path is the best monotone path of beads.
func (s *scorer) path() []scored {
	n, k := s.source.sentences(), s.target.sentences()
	g := newGrid(s, around(s.coarse(s.field()), n, k, reach))
	path := g.best()
	g.weigh(path)
	return g.part(path)
}
