package figure

import (
	"strings"

	"github.com/cotejo/cotejo/lang"
)

// coordinate looks at the figures of a sentence that stand side by side:
// what the second tells of unit and scale holds for the first as well
// (“entre 3 y 5 millones de euros”), and two ends make a range.
func (p *parser) coordinate() {
	kept := p.first
	for i := p.first; i < len(p.out); i++ {
		b := p.out[i]
		if kept > p.first {
			a := &p.out[kept-1]
			link := p.link(*a, b)
			if link != apart {
				carryDate(a, &b, link)
				carry(a, &b, link)
			}
			if (link == open || link == dashed) && makesRange(*a, b) {
				*a = merge(*a, b)
				continue
			}
		}
		p.out[kept] = b
		kept++
	}
	p.out = p.out[:kept]
}

// A link is how two figures stand side by side.
type link int

const (
	apart  link = iota
	listed      // “3 y 5”
	either      // “3 or 5”
	dashed      // “3-5”
	open        // “entre 3 y 5”, “from 3 to 5”
)

func (p *parser) link(a, b Figure) link {
	between := strings.TrimSpace(p.text[a.End-p.offset : b.Start-p.offset])
	switch between {
	case "-", "–", "—", "‑":
		return dashed
	case "", ",":
		return apart
	}
	if len(between) > 6 {
		return apart
	}
	w := p.lex.lookup(between)
	if w == nil && between != "o" && between != "or" {
		return apart
	}
	if p.opened(a.Start-p.offset, between) || w != nil && w.class&rangeMid != 0 {
		return open
	}
	switch {
	case between == "o" || between == "or":
		return either
	case w == nil:
		return apart
	case w.class&and != 0:
		return listed
	}
	return apart
}

// opened reports whether the word before offset opens a range that the given
// word goes on with: “entre … y”, “from … to”.
func (p *parser) opened(offset int, mid string) bool {
	before := strings.TrimRight(p.text[:offset], " ")
	word := before[strings.LastIndexByte(before, ' ')+1:]
	w := p.lex.lookup(word)
	return w != nil && w.class&rangeOpen != 0 && strings.EqualFold(w.close, mid)
}

// carryDate gives the month of one day to the other: “del 10 al 15 de marzo”,
// “March 10-15”, and the century of one year: “2004-05”.
func carryDate(a, b *Figure, l link) {
	if x := dayOf(*a); x > 0 && b.Kind == Calendar && b.Value.Date.Day > 0 && b.Value.Date.Month > 0 {
		a.Kind, a.Value = Calendar, Value{Date: &Date{Day: x, Month: b.Value.Date.Month, Year: b.Value.Date.Year}}
		return
	}
	if a.Kind != Calendar || l != dashed {
		return
	}
	d := a.Value.Date
	switch x := dayOf(*b); {
	case x > 0 && d.Day > 0 && d.Month > 0 && d.Year == 0:
		b.Kind, b.Value = Calendar, Value{Date: &Date{Day: x, Month: d.Month}}
	case b.bare && b.Kind == Cardinal && d.Year > 999 && d.Month == 0:
		if n := small(*b); n > d.Year%100 && n < 100 {
			b.Kind, b.Value = Calendar, Value{Date: &Date{Year: d.Year - d.Year%100 + n}}
		}
	}
}

// dayOf is the value of a bare number that can be a day of a month, else 0.
func dayOf(f Figure) int {
	if n := small(f); n <= 31 && f.bare && f.Kind == Cardinal {
		return n
	}
	return 0
}

func small(f Figure) int {
	if f.Value.Number == nil || !f.Value.Number.IsInt() || !f.Value.Number.Num().IsInt64() {
		return 0
	}
	return int(f.Value.Number.Num().Int64())
}

// carry gives the unit and, inside a range, the scale of the second figure to
// the first, never through a year: “in 2010 and 5 million euros”.
func carry(a, b *Figure, l link) {
	if a.Kind != Cardinal || a.Soft || b.Soft || a.Unit != "" || b.Value.Number == nil || b.Kind == Identifier {
		return
	}
	if b.scale > 0 && a.scale == 0 && l != listed && a.Value.Number.Cmp(integer(1000)) < 0 && b.Kind != Ordinal {
		a.Value = Value{Number: times10(a.Value.Number, b.scale)}
	}
	switch b.Kind {
	case Percent, Money, Measure, Duration:
		a.Kind, a.Unit = b.Kind, b.Unit
	}
}

func makesRange(a, b Figure) bool {
	if a.Value.Number == nil || b.Value.Number == nil || a.Value.To != nil || b.Value.To != nil || a.Soft || b.Soft {
		return false
	}
	switch a.Kind {
	case Cardinal, Percent, Money, Measure, Duration:
		return a.Kind == b.Kind && a.Unit == b.Unit
	}
	return false
}

func merge(a, b Figure) Figure {
	a.Value = Value{Number: a.Value.Number, To: b.Value.Number}
	a.Span = lang.Span{Start: a.Start, End: b.End}
	a.Kind, a.bare = Range, false
	if a.Qualifier == "" {
		a.Qualifier = b.Qualifier
	}
	return a
}
