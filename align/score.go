package align

import "math"

// A scorer judges how well sentences of two sides translate each other.
type scorer struct {
	*model
	source, target view
	coverage       float64 // share of the words that have links
	curve          *curve
	most           [3]float64 // what a match of each kind of term adds at most
}

// A view is one side as the other sees it.
type view struct {
	*side
	links    table
	length   []float64 // of each sentence, in a measure that both sides share
	rarity   []float64 // of each term: -log P
	miss     []float64 // of each term: what it adds unmatched
	breaks   bool      // the text has paragraphs
	headings bool      // and headings
	loss     []float64 // of each sentence: what it adds with nothing matched

	strongest []uint8 // scratch: by sentence of the other side, the strongest match of one term
	touched   []int32 // scratch: where strongest is not zero
}

func newScorer(m *model, source, target *side, pairs []link) *scorer {
	there, back := tabulate(pairs, len(source.terms)), tabulate(mirrored(pairs), len(target.terms))
	coverage := (m.linked(source, there) + m.linked(target, back)) / 2
	trust := math.Pow(coverage, m.coverPower)
	s := &scorer{
		model: m, coverage: coverage, curve: newCurve(m.slack), most: [...]float64{word: m.capWord, mark: m.capMark, fact: m.capFact},
		source: newView(m, source, there, trust),
		target: newView(m, target, back, trust),
	}
	if !source.paired {
		s.most[fact] = m.capFactBare
	}
	s.source.strongest = make([]uint8, target.sentences())
	s.target.strongest = make([]uint8, source.sentences())
	fromSource, fromTarget := m.level(source, target)
	s.source.length, s.target.length = times(source.length, fromSource), times(target.length, fromTarget)
	return s
}

// linked is the share of a side's words that have links. Frequent words that
// were left unlinked on purpose do not count.
func (m *model) linked(s *side, links table) float64 {
	have, all := 1.0, 1.0
	if s.paired {
		have, all = m.coverUsual*m.coverSeen, m.coverSeen
	}
	for t, term := range s.terms {
		if term.kind != word || s.tooOften(int32(t)) {
			continue
		}
		all += float64(term.count)
		if len(links.of(int32(t))) > 0 {
			have += float64(term.count)
		}
	}
	return have / all
}

func newView(m *model, s *side, links table, trust float64) view {
	v := view{side: s, links: links, rarity: make([]float64, len(s.terms)), miss: make([]float64, len(s.terms)), loss: make([]float64, s.sentences())}
	for t, term := range s.terms {
		v.rarity[t] = m.rarity(term, len(s.words))
		if s.tooOften(int32(t)) {
			continue
		}
		v.miss[t] = -m.missOf(term, len(links.of(int32(t))) > 0) * trust * min(1, v.rarity[t]/5)
	}
	for i := range v.loss {
		for _, t := range s.said(i) {
			v.loss[i] += v.miss[t]
		}
		v.breaks = v.breaks || i > 0 && s.opens[i]
		v.headings = v.headings || s.heads[i]
	}
	return v
}

// rarity is -log P of a term of a text of so many words. A short text cannot
// tell how rare its words are: some words of a text we never saw are added.
func (m *model) rarity(t term, words int) float64 {
	share := m.shareRare
	if t.usual {
		share = m.shareUsual
	}
	return math.Log(float64(words)+m.background) - math.Log(float64(t.count)+m.background*share)
}

func (m *model) missOf(t term, linked bool) float64 {
	switch {
	case t.kind != word:
		return m.missFact
	case linked:
		return m.missLinked
	case t.listed:
		return m.missListed
	}
	return m.missBare
}

// gain is what term t of the view adds when it is matched with the strength
// given among n words, beyond what it would add unmatched.
func (s *scorer) gain(v *view, t int32, strength uint8, n int) float64 {
	g := s.curve.at(logs.strength[strength] + v.rarity[t] - s.dilution*logs.of(n))
	return min(g, s.most[v.terms[t].kind]) - v.miss[t]
}

// A curve is log(slack + (1-slack)·eˣ), looked up.
type curve [2*curveEnd*curveSteps + 1]float64

const (
	curveEnd   = 8 // beyond it, nothing that any cap would let through
	curveSteps = 16
)

func newCurve(slack float64) *curve {
	var c curve
	for k := range c {
		x := float64(k)/curveSteps - curveEnd
		c[k] = math.Log(slack + (1-slack)*math.Exp(x))
	}
	return &c
}

func (c *curve) at(x float64) float64 {
	x = min(max(x, -curveEnd), curveEnd)
	return c[int((x+curveEnd)*curveSteps+0.5)]
}

// logs are logarithms that are needed often.
var logs = newLogarithms()

type logarithms struct {
	strength [101]float64 // of hundredths
	count    [2048]float64
}

func newLogarithms() *logarithms {
	l := &logarithms{}
	for i := range l.strength {
		l.strength[i] = math.Log(float64(i) / 100)
	}
	for i := range l.count {
		l.count[i] = math.Log(float64(max(i, 1)))
	}
	return l
}

func (l *logarithms) of(n int) float64 { return l.count[min(n, len(l.count)-1)] }

// layout is what the beginning of a bead at sentences i and j says: paragraphs
// and headings of both texts mostly agree.
func (s *scorer) layout(i, j int) float64 {
	sum := 0.0
	if s.source.breaks && s.target.breaks {
		switch a, b := s.source.opens[i], s.target.opens[j]; {
		case a && b:
			sum += s.breaksAgree
		case a != b:
			sum += s.breaksDiffer
		}
	}
	if s.source.headings && s.target.headings {
		switch a, b := s.source.heads[i], s.target.heads[j]; {
		case a && b:
			sum += s.headsAgree
		case a != b:
			sum += s.headsDiffer
		}
	}
	return sum
}

// crossing is what the paragraphs that begin inside sentences i … i+n-1 say.
func (s *scorer) crossing(v, other *view, i, n int) float64 {
	each := s.crosses
	if !other.breaks {
		each = s.crossesAlone
	}
	sum := 0.0
	for k := i + 1; k < i+n; k++ {
		if v.opens[k] {
			sum += each
		}
	}
	return sum
}

// alone is what a sentence without a partner says.
func (s *scorer) alone(v *view, i int) float64 {
	words := float64(v.first[i+1] - v.first[i])
	return -s.null - s.nullWord*words - s.nullSmall/float64(max(1, min(s.source.sentences(), s.target.sentences())))
}
