package check

import (
	"slices"

	"github.com/cotejo/cotejo/lang"
	"github.com/cotejo/cotejo/lang/figure"
)

// tellSwapped tells of quantities that have each other's place: each has a
// partner, but what is said of them shows that they were exchanged.
func (c *comparison) tellSwapped() {
	words := newBilingual(c.Alignment)
	for b := range c.Beads {
		c.swappedInside(b, words)
		c.swappedNextDoor(b)
	}
}

// swappedInside looks for two quantities of a bead that changed their order
// while the words round them kept theirs: “Tres muertos y doce heridos” is not
// “Twelve dead and three injured”.
func (c *comparison) swappedInside(b int, words bilingual) {
	source := c.source.of(b)
	if len(source) > crowdedBead {
		return
	}
	var order []anchor
	for i := range source {
		for j := i + 1; j < len(source); j++ {
			s, u := &source[i], &source[j]
			if !tradable(s, u) || s.partner.bead != b || u.partner.bead != b || s.partner.Start <= u.partner.Start {
				continue
			}
			if order == nil {
				order = c.anchors(b, words)
			}
			if stays(order, s, u) {
				c.tellExchange(s, u)
			}
		}
	}
}

// swappedNextDoor looks for two quantities of neighbouring sentences each of
// which is found in the other's.
func (c *comparison) swappedNextDoor(b int) {
	if b+1 >= len(c.Beads) || c.Beads[b+1].Moved || c.Beads[b].Moved {
		return
	}
	here, next := c.source.of(b), c.source.of(b+1)
	if len(here) > crowdedBead || len(next) > crowdedBead {
		return
	}
	for i := range here {
		for j := range next {
			s, u := &here[i], &next[j]
			if tradable(s, u) && s.partner.bead == b+1 && u.partner.bead == b {
				c.tellExchange(s, u)
			}
		}
	}
}

// tradable reports whether two quantities of a text that have their
// partners may be taken for each other: of one kind, with other values.
func tradable(s, u *atom) bool {
	if s.partner == nil || u.partner == nil || s.Soft || u.Soft || s.index == u.index || s.part != u.part || !alikeCounted(s, u) && !alikeCounted(s.partner, u.partner) {
		return false
	}
	return (s.part == whole || s.part == yearPart) && s.Kind != figure.Fraction && !equal(s.value, u.value)
}

// alikeCounted reports whether two quantities count the same sort of thing.
func alikeCounted(s, u *atom) bool { return s.Base() == u.Base() && s.Unit == u.Unit }

// tellExchange tells, once, that u stands in the place of s.
func (c *comparison) tellExchange(s, u *atom) {
	severity := Warning
	if s.bead == u.bead && s.Digits && u.partner.Digits {
		severity = Error
	}
	c.tell("swapped", severity, s, u.partner)
}

// An anchor is a word, or a quantity of another kind, that has one place in
// the source and one in the target: two offsets in bytes.
type anchor struct {
	source, target int
	weight         int // how many words it is as good as
}

// dateWeight is how much a year or a month is worth: a verb may go anywhere in
// its clause, the year that a number belongs to stays with it.
const dateWeight = 3

// heldPerMoved is how many anchors must keep their place for each that moved.
const heldPerMoved = 5

// stays reports whether the anchors show that s and u, whose partners stand
// in the other order, were exchanged: one stands between the two on both sides,
// another outside them on the same side, and few or none changed its place. In
// “60, against 40 in 2019” and “40 in 2019, against 60” the year did.
func stays(order []anchor, s, u *atom) bool {
	between, outside, moved := 0, 0, 0
	for _, a := range order {
		switch here, there := zoneOf(a.source, s, u), zoneOf(a.target, u.partner, s.partner); {
		case here != there:
			moved += a.weight
		case here == 0:
			between += a.weight
		default:
			outside += a.weight
		}
	}
	return between > 0 && outside > 0 && between+outside >= heldPerMoved*moved
}

// zoneOf tells on which side of two quantities an offset is: -1 before them, 0
// between, 1 after.
func zoneOf(at int, first, last *atom) int {
	switch {
	case at < first.Start:
		return -1
	case at >= last.End:
		return 1
	}
	return 0
}

// anchors lists what has one place on each side of a bead: years and months
// with their partners, and content words with one translation.
func (c *comparison) anchors(b int, words bilingual) []anchor {
	source, _ := c.Beads[b].SourceSpan()
	target, _ := c.Beads[b].TargetSpan()
	here := contentWords(c.Source, source, c.source.of(b))
	there := contentWords(c.Target, target, c.target.of(b))
	list := words.anchors(here, there)
	for _, s := range c.source.of(b) {
		if s.partner != nil && s.partner.bead == b && (s.part == yearPart || s.part == monthPart) {
			list = append(list, anchor{s.Start, s.partner.Start, dateWeight})
		}
	}
	return list
}

// A placed word is a folded word with its offset.
type placed struct {
	word string
	at   int
}

// contentWords lists the words of a span that are neither function words nor
// parts of its quantities.
func contentWords(d *lang.Document, span lang.Span, figures []atom) []placed {
	function := functionWords(d.Language)
	words, spans := foldedWords(d, span)
	var list []placed
	for i, w := range words {
		inFigure := slices.ContainsFunc(figures, func(a atom) bool { return a.Overlaps(spans[i]) })
		if len(w) > 2 && !function[w] && !inFigure {
			list = append(list, placed{w, spans[i].Start})
		}
	}
	return list
}

// anchors ties the words that have one translation in the other list, which
// translates no other word.
func (b bilingual) anchors(here, there []placed) []anchor {
	translations, sources := make([]int, len(here)), make([]int, len(there))
	var pairs [][2]int
	for j, t := range there {
		v := b.vocabulary([]string{t.word})
		for i, w := range here {
			if b.has(v, w.word) {
				translations[i]++
				sources[j]++
				pairs = append(pairs, [2]int{i, j})
			}
		}
	}
	var list []anchor
	for _, p := range pairs {
		if translations[p[0]] == 1 && sources[p[1]] == 1 {
			list = append(list, anchor{here[p[0]].at, there[p[1]].at, 1})
		}
	}
	return list
}
