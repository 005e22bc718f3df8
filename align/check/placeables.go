package check

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang"
)

// A placeable is a placeable with its place among the beads.
type placeable struct {
	*lang.Placeable
	bead    int
	alone   bool // what it stands in, or between, has no counterpart: that is told, not each thing in it
	matched bool
}

// A carried is what both sides of an alignment carry of some kinds.
type carried struct {
	*Pass
	source, target []placeable
}

// bothCarry reports whether what two texts carry can be compared: of one that
// was read from markup plain text has but what the prose shows.
func bothCarry(p *Pass) bool {
	return (p.Source.Source.Format == "text") == (p.Target.Source.Format == "text")
}

// carry collects the placeables of a kind.
func carry(p *Pass, kind lang.PlaceableKind) *carried {
	return &carried{
		p,
		placeAll(p.Source, p.Beads, beadsOf(p, func(b *align.Bead) []lang.Sentence { return b.Source }), kind),
		placeAll(p.Target, p.Beads, beadsOf(p, func(b *align.Bead) []lang.Sentence { return b.Target }), kind),
	}
}

func placeAll(d *lang.Document, beads []align.Bead, home map[int]int, kind lang.PlaceableKind) []placeable {
	var list []placeable
	for i := range d.Placeables {
		p := &d.Placeables[i]
		if p.Kind != kind {
			continue
		}
		x := placeable{Placeable: p}
		next := sort.Search(len(d.Sentences), func(i int) bool { return d.Sentences[i].End > p.Start })
		x.bead, x.alone = homeOf(d, beads, home, next, p.Span)
		list = append(list, x)
	}
	return list
}

// homeOf is the bead of the sentence that a place stands in. Between two
// sentences it is that of the first, which introduces what follows, or else of
// the one which has a counterpart.
func homeOf(d *lang.Document, beads []align.Bead, home map[int]int, next int, s lang.Span) (bead int, alone bool) {
	inside := next < len(d.Sentences) && d.Sentences[next].Start < s.Start+min(s.Len(), 1)
	candidates := []int{next - 1, next}
	if inside {
		candidates = candidates[1:]
	}
	alone = true
	for _, i := range candidates {
		b, ok := home[i]
		if !ok {
			continue
		}
		if alone {
			bead, alone = b, len(beads[b].Source) == 0 || len(beads[b].Target) == 0
		}
	}
	return bead, alone && len(d.Sentences) > 0
}

// match ties what has one key on both sides: in one bead, then anywhere, for
// what an editor moved is not lost. An empty key ties nothing.
func (c *carried) match(key func(*lang.Placeable) string) {
	c.matchBy(key, func(p *placeable) int { return p.bead })
	c.matchBy(key, func(*placeable) int { return 0 })
}

// A keyed is a key within a place.
type keyed struct {
	place int
	key   string
}

func (c *carried) matchBy(key func(*lang.Placeable) string, place func(*placeable) int) {
	open := map[keyed][]*placeable{}
	for i := range c.target {
		if t := &c.target[i]; !t.matched {
			k := keyed{place(t), key(t.Placeable)}
			open[k] = append(open[k], t)
		}
	}
	for i := range c.source {
		s := &c.source[i]
		if s.matched {
			continue
		}
		k := keyed{place(s), key(s.Placeable)}
		if list := open[k]; k.key != "" && len(list) > 0 {
			s.matched, list[0].matched = true, true
			open[k] = list[1:]
		}
	}
}

// A test says whether two leftovers may be one that was changed.
type test func(s, t *placeable) bool

// mostPaired bounds the leftovers of a bead that are held against each other:
// the time grows with the square of their number.
const mostPaired = 30

func anyTwo(s, t *placeable) bool { return true }

// pairAt ties the leftovers of a bead of the source to those of the bead that
// is so far from it, in order, and calls f with each two.
func (c *carried) pairAt(distance int, near test, f func(s, t *placeable)) {
	open := map[int][]*placeable{}
	for i := range c.target {
		if t := &c.target[i]; !t.matched {
			open[t.bead] = append(open[t.bead], t)
		}
	}
	for i := range c.source {
		s := &c.source[i]
		if list := open[s.bead+distance]; s.matched || len(list) > mostPaired {
			continue
		}
		for _, t := range open[s.bead+distance] {
			if !t.matched && near(s, t) {
				s.matched, t.matched = true, true
				f(s, t)
				break
			}
		}
	}
}

// left calls dropped and added with what one side alone has, but not with what
// stands in an omission or an addition.
func (c *carried) left(dropped, added func(*placeable)) {
	eachLeft(c.source, dropped)
	eachLeft(c.target, added)
}

// eachLeft calls f with the leftovers of one side, as far as anyone reads on.
func eachLeft(list []placeable, f func(*placeable)) {
	n := 0
	for i := range list {
		if p := &list[i]; !p.matched && !p.alone && n < mostTold {
			f(p)
			n++
		}
	}
}

// tell reports a difference between two placeables, either of which may be nil.
// In a bead that may be wrong, what one side alone has may well be next door.
func (c *carried) tell(kind string, severity Severity, s, t *placeable, message string) {
	f := Finding{Kind: kind, Severity: severity, Message: message}
	if t != nil {
		f.Bead, f.Target, f.TargetFile = t.bead, &t.Span, &t.File
	}
	if s != nil {
		f.Bead, f.Source, f.SourceFile = s.bead, &s.Span, &s.File
	}
	if (s == nil || t == nil) && severity > Note && f.Bead < len(c.Beads) && c.Beads[f.Bead].Score < align.Unsure {
		f.Severity--
	}
	c.Report(f)
}

// brief is a value as a message shows it: on one line, and not too long.
func brief(value string) string {
	const longest = 120 // bytes
	value = strings.Join(strings.Fields(value), " ")
	if len(value) <= longest {
		return value
	}
	end := longest
	for !utf8.RuneStart(value[end]) {
		end--
	}
	return value[:end] + "…"
}

// untold takes the findings out that another tells already: what is lost with
// a clause that is missing, or with a sentence that says something else; the
// figures of a placeholder, “{0}”; the words of figures in a passage left
// untranslated; the alternative text of a lost image.
func untold(found []Finding) []Finding {
	told, lost := map[int][]Finding{}, map[[2]int]bool{}
	for _, f := range found {
		switch {
		case f.Check == Omissions.Name || f.Check == Untranslated.Name || f.Check == Structure.Name && strings.HasPrefix(f.Kind, "placeholder"):
			told[f.Bead] = append(told[f.Bead], f)
		case f.Check == Links.Name && oneSided(f):
			lost[startOf(f)] = true
		}
	}
	return slices.DeleteFunc(found, func(f Finding) bool {
		if (f.Check == Omissions.Name || f.Check == Additions.Name) && f.Severity == Note && oneSided(f) && lost[startOf(f)] {
			return true
		}
		return slices.ContainsFunc(told[f.Bead], func(by Finding) bool { return by.tells(f) })
	})
}

func oneSided(f Finding) bool { return f.Source == nil || f.Target == nil }

// startOf is where a finding begins: in the source, in the target, or -1.
func startOf(f Finding) [2]int {
	at := [2]int{-1, -1}
	if f.Source != nil {
		at[0] = f.Source.Start
	}
	if f.Target != nil {
		at[1] = f.Target.Start
	}
	return at
}

// tells reports whether what another finding says is part of what f says.
func (f Finding) tells(other Finding) bool {
	switch other.Check {
	case Links.Name, Structure.Name:
		return f.Check == Omissions.Name && oneSided(other) && (partOf(f.Source, other.Source) || partOf(f.Target, other.Target))
	case Figures.Name:
		if f.Check == Untranslated.Name {
			return other.Kind == "format" && partOf(f.Target, other.Target)
		}
		return f.Check == Structure.Name && (partOf(f.Source, other.Source) || partOf(f.Target, other.Target))
	}
	return false
}

// partOf reports whether a span holds another; nil holds nothing.
func partOf(s, inner *lang.Span) bool { return s != nil && inner != nil && s.Contains(*inner) }
