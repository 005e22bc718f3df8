package check

import (
	"fmt"

	"github.com/cotejo/cotejo/lang"
)

// A comparing holds both sides of a bead, tied to each other.
type comparing struct {
	bead           int
	source, target tied
	vouched        bool // there are enough other sentences about it
}

// compareWords ties the two sides of a bead word by word.
func (b bilingual) compareWords(p *Pass, bead int, source, target lang.Span) comparing {
	here, _ := lowerWords(p.Source, source)
	there, _ := lowerWords(p.Target, target)
	back := b.reverse()
	return comparing{
		bead,
		b.tie(p.Source, source, b.vocabulary(there)),
		back.tie(p.Target, target, back.vocabulary(here)),
		len(p.Beads) >= vouchingBeads,
	}
}

// share is how much of the content of both sides the other side has, 0 to 1.
func (c comparing) share() float64 {
	s, sf := c.source.matched()
	t, tf := c.target.matched()
	return float64(sf+tf) / float64(max(1, s+t))
}

// kinship is the share of all words that the other side has, 0 to 1: function
// words count half, for every sentence has them. “No se trata de eludir” and
// “There is no issue of ducking” have a “no” and a “de” in common.
func (c comparing) kinship() float64 {
	s, sf := c.source.matched()
	t, tf := c.target.matched()
	all := float64(s+t) + smallWeight*float64(c.source.small+c.target.small)
	found := float64(sf+tf) + smallWeight*float64(c.source.smallFound+c.target.smallFound)
	return found / max(1, all)
}

const smallWeight = 0.5

// unrelatedKinship is what two sentences that say different things have in
// common at most, by the content words of both. The longer they are, the less
// chance decides: in news one faithful sentence of five hundred has as little
// in common with its original, and most of two sentences put side by side have.
var unrelatedKinship = []struct {
	content int
	most    float64
}{{20, 0.27}, {16, 0.24}, {10, 0.16}, {8, 0.08}}

// unrelated reports whether the two sides say different things altogether.
func (c comparing) unrelated() bool {
	s, sf := c.source.matched()
	t, tf := c.target.matched()
	switch {
	case min(s, t) == 0, c.vouched && s+t < vouchedContent:
		return false
	case sf+tf == 0 && (s+t >= strangerContent || s+t >= strangerWords && c.strangers()):
		return true
	case c.unlike() && s+t >= strangerWords && c.share() <= unlikeShare:
		return true
	}
	for _, u := range unrelatedKinship {
		if s+t >= u.content {
			return c.kinship() <= u.most
		}
	}
	return false
}

// In a text the sentences beside a short one vouch for it, however freely it
// is translated: “However, note that:” is “Sin embargo, téngase en cuenta:”.
const (
	vouchingBeads  = 4
	vouchedContent = 10
)

const (
	// So many content words of which none has a partner are unrelated whatever
	// the function words; so few are if those have none either.
	strangerContent = 10
	strangerWords   = 5
	strangerSmall   = 3
	// Where one side has twice the words of the other, one word of five that
	// both have is not enough.
	unlikeLength = 2
	unlikeShare  = 0.2
)

// strangers reports whether no function word has a partner, of enough to tell.
func (c comparing) strangers() bool {
	s, t := c.source, c.target
	return s.small+t.small >= strangerSmall && s.smallFound+t.smallFound == 0
}

// unlike reports whether the two sides differ much in length.
func (c comparing) unlike() bool {
	s, t := len(c.source.spans), len(c.target.spans)
	return s >= unlikeLength*t || t >= unlikeLength*s
}

// A loss is how a clause is known to be missing: that many more content words
// in a row without a translation than anywhere on the other side, and the
// translation no longer than this share of the original's words.
type loss struct {
	more   int
	length float64
}

// losses says what shows a loss, by how many ends of the clause a comma or the
// like marks. One that is marked off on both sides can be dropped whole, and
// what a free translation says in other words seldom is.
var losses = [3][]loss{
	{{3, 0.6}, {4, 0.7}, {5, 0.9}},
	{{3, 0.65}, {4, 0.7}, {5, 0.9}},
	{{2, 0.9}},
}

// clauseContent is how many content words a clause has at least.
const clauseContent = 3

// lacks finds the clause that one side has and the other lacks.
func lacks(long, short tied) (lang.Span, bool) {
	h := long.hole()
	if h.content < clauseContent {
		return lang.Span{}, false
	}
	more, marks := h.content-short.hole().content, 0
	if long.opened(h.first) {
		marks++
	}
	if long.closed(h.last) {
		marks++
	}
	for _, l := range losses[marks] {
		if more >= l.more && float64(len(short.spans)) <= l.length*float64(len(long.spans)) {
			return long.span(h), true
		}
	}
	return lang.Span{}, false
}

// eachCompared calls f with every bead of two sides, tied word by word. Without a
// dictionary there is no telling which words are missing.
func eachCompared(p *Pass, f func(comparing)) {
	words := newBilingual(p.Alignment)
	if !words.knows() || p.OneLanguage() {
		return
	}
	for i, b := range p.Beads {
		source, ok := b.SourceSpan()
		target, both := b.TargetSpan()
		if ok && both {
			f(words.compareWords(p, i, source, target))
		}
	}
}

// tellClauses tells of the clauses that the translation drops, and of
// sentences that it replaces.
func tellClauses(p *Pass) {
	left := untranslatedBeads(p)
	eachCompared(p, func(c comparing) {
		b := p.Beads[c.bead]
		source, _ := b.SourceSpan()
		target, _ := b.TargetSpan()
		if left[c.bead] {
			return
		}
		if c.unrelated() {
			p.Report(Finding{
				Kind: "replaced", Severity: Warning, Bead: c.bead, Source: &source, Target: &target,
				Message: fmt.Sprintf("“%s” seems to say something else than “%s”", opening(p.Target, target), opening(p.Source, source)),
			})
		} else if clause, ok := lacks(c.source, c.target); ok && !c.nextDoor(p, clause) {
			p.Report(Finding{
				Kind: "clause", Severity: Warning, Bead: c.bead, Source: &clause,
				Message: fmt.Sprintf("part of the sentence is not in the translation: “%s”", opening(p.Source, clause)),
			})
		}
	})
}

// clauseNextDoor is how much of a clause's content the sentences beside it may have
// before it counts as said there, and how many words at the least: a translator
// parts sentences where it suits, and what ends one sentence begins the next.
const (
	clauseNextDoor      = 1.0 / 3
	clauseWordsNextDoor = 2
)

// nextDoor reports whether a clause of the source stands in the sentences of
// the translation beside the bead.
func (c comparing) nextDoor(p *Pass, clause lang.Span) bool {
	words := newBilingual(p.Alignment)
	for _, i := range []int{c.bead - 1, c.bead + 1} {
		if i < 0 || i >= len(p.Beads) {
			continue
		}
		target, ok := p.Beads[i].TargetSpan()
		if !ok {
			continue
		}
		content, found := words.compareWords(p, i, clause, target).source.matched()
		if found >= clauseWordsNextDoor && float64(found) >= clauseNextDoor*float64(content) {
			return true
		}
	}
	return false
}

// untranslatedBeads are the beads of which the translation, or a passage of it,
// was left in the original's language: they are told as such.
func untranslatedBeads(p *Pass) map[int]bool {
	if p.left != nil {
		return p.left
	}
	beads := map[int]bool{}
	t := tongues{functionWords(p.Target.Language), functionWords(p.Source.Language)}
	for i, b := range p.Beads {
		for _, s := range b.Target {
			text := p.Target.Text(s.Span)
			same := len(b.Source) == 1 && p.Source.Text(b.Source[0].Span) == text
			if same || t.foreign(text, false) {
				beads[i] = true
			}
		}
	}
	for _, x := range passages(p, nil) {
		beads[x.bead] = true
	}
	p.left = beads
	return beads
}
