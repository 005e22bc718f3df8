package check

import (
	"fmt"

	"github.com/cotejo/cotejo/lang"
)

// A tied is one side of a bead word by word.
type tied struct {
	*lang.Document
	spans   []lang.Span
	content []bool // it carries content: no function word
	found   []bool // the other side has it
}

// tie looks for each content word of a span among the words of the other side.
func (b bilingual) tie(d *lang.Document, span lang.Span, other vocabulary) tied {
	words, spans := foldedWords(d, span)
	t := tied{d, spans, make([]bool, len(words)), make([]bool, len(words))}
	function := functionWords(d.Language)
	for i, w := range words {
		t.content[i] = !function[w] && w != "" && (len(w) > 2 || '0' <= w[0] && w[0] <= '9')
		t.found[i] = t.content[i] && b.has(other, w)
	}
	return t
}

// matched counts the content words and those of them that were found.
func (t tied) matched() (content, found int) {
	for i := range t.content {
		if t.content[i] {
			content++
		}
		if t.found[i] {
			found++
		}
	}
	return content, found
}

// hole finds the longest stretch of words in which no content word was found,
// and counts those content words.
func (t tied) hole() (span lang.Span, content int) {
	first, n := -1, 0
	last := 0
	for i := range t.content {
		switch {
		case t.found[i]:
			first, n = -1, 0
		case t.content[i]:
			if first < 0 {
				first = i
			}
			n++
			last = i
			if n > content {
				content, span = n, t.spans[first].Cover(t.spans[last])
			}
		}
	}
	return span, content
}

// A comparing holds both sides of a bead, tied to each other.
type comparing struct {
	bead           int
	source, target tied
}

// compareWords ties the two sides of a bead word by word.
func (b bilingual) compareWords(p *Pass, bead int, source, target lang.Span) comparing {
	here, _ := foldedWords(p.Source, source)
	there, _ := foldedWords(p.Target, target)
	back := b.reverse()
	return comparing{
		bead,
		b.tie(p.Source, source, b.vocabulary(there)),
		back.tie(p.Target, target, back.vocabulary(here)),
	}
}

// share is how much of the content of both sides the other side has, 0 to 1.
func (c comparing) share() float64 {
	s, sf := c.source.matched()
	t, tf := c.target.matched()
	return float64(sf+tf) / float64(max(1, s+t))
}

const (
	// In news one faithful sentence of four hundred shares so few words with
	// its original, and most of two sentences put side by side by chance do.
	unrelatedShare = 0.1
	fewestContent  = 4 // words on each side
	// The longer the sentences, the less chance ties them both.
	longShare   = 0.125
	longContent = 16 // words on both sides together
)

// unrelated reports whether the two sides say different things altogether.
func (c comparing) unrelated() bool {
	s, _ := c.source.matched()
	t, _ := c.target.matched()
	most := unrelatedShare
	if s+t >= longContent {
		most = longShare
	}
	return s >= fewestContent && t >= fewestContent && c.share() <= most
}

// A clause is missing where this many content words in a row have no
// translation, more than on the other side, and the sentence is short.
const (
	clauseContent = 3
	clauseMore    = 3
	clauseLength  = 0.7 // words of the translation for one of the original
)

// lacks finds the clause that one side has and the other lacks.
func lacks(long, short tied) (lang.Span, bool) {
	clause, n := long.hole()
	_, other := short.hole()
	missing := n >= clauseContent && n >= other+clauseMore &&
		float64(len(short.spans)) <= clauseLength*float64(len(long.spans))
	return clause, missing
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

// untranslatedBeads are the beads of which the translation was left in the
// original's language: they are told as such.
func untranslatedBeads(p *Pass) map[int]bool {
	beads := map[int]bool{}
	t := tongues{functionWords(p.Target.Language), functionWords(p.Source.Language)}
	for i, b := range p.Beads {
		for _, s := range b.Target {
			if t.foreign(p.Target.Text(s.Span), false) {
				beads[i] = true
			}
		}
	}
	return beads
}
