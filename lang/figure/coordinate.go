package figure

import (
	"math/big"
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
		if kept > p.first && p.beside(&p.out[kept-1], &b) {
			continue
		}
		p.out[kept] = b
		kept++
	}
	p.out = p.out[:kept]
}

// beside looks at two figures that follow each other. It reports whether they
// are one, which a then is.
func (p *parser) beside(a, b *Figure) bool {
	if p.moment(a, *b) {
		return true
	}
	link := p.link(*a, *b)
	if link == apart {
		return false
	}
	if link >= between && b.Phrase.Start >= a.End {
		b.Qualifier, b.Phrase = "", b.Span // the “tot” of “van 3 tot 5” is of the range
	}
	if link >= between {
		p.carryHour(a, b)
	}
	p.carryDate(a, b, link)
	p.carryMoney(a, b, link)
	carry(a, b, link)
	if link < dashed || !makesRange(*a, *b) {
		return false
	}
	result := link == between && a.bare && b.bare && a.Kind == Cardinal && a.Value.Number.Cmp(b.Value.Number) > 0
	*a = merge(*a, *b)
	if result {
		a.Kind = Score // “perdió por 3 a 1”
	}
	return true
}

// A link is how two figures stand side by side.
type link int

const (
	apart   link = iota
	listed       // “3 y 5”
	either       // “3 or 5”
	dashed       // “3-5”
	between      // “3 a 5”
	open         // “entre 3 y 5”, “from 3 to 5”
)

func (p *parser) link(a, b Figure) link {
	mid := strings.TrimSpace(p.text[a.End-p.offset : b.Start-p.offset])
	mid = strings.TrimPrefix(mid, "- ") // “20- bis 30-jährige”
	switch mid {
	case "-", "–", "—", "‑":
		return dashed
	case "/":
		return slashed(a, b)
	case "", ",":
		return apart
	}
	mid = strings.Trim(mid, "-") // “5-to-10-year”
	if first, rest, ok := strings.Cut(mid, " "); ok {
		// “entre el 3 y el 5 %”
		if w := p.lex.lookup(rest); w == nil || w.class&(article|theArticle) == 0 {
			return apart
		}
		mid = first
	}
	w := p.lex.lookup(mid)
	if w == nil {
		return apart
	}
	switch {
	case p.opened(a.Start-p.offset, mid):
		return open
	case w.class&rangeMid != 0:
		return p.midOf(a, b)
	case w.class&or != 0:
		return either
	case w.class&and != 0:
		return listed
	}
	return apart
}

// slashed is the link of “2023/24” and “16/17 March”.
func slashed(a, b Figure) link {
	switch {
	case a.Kind == Calendar && b.bare:
		return dashed
	case b.Kind == Calendar && dayOf(a) > 0:
		return listed
	}
	return apart
}

// midOf is the link of “3 a 5”. A difference begins no range, “rose by 68 to
// 10,405”, unless its unit is told with the end: “by 25 to 45 percent”.
func (p *parser) midOf(a, b Figure) link {
	_, before := lastWord(p.text[:a.Phrase.Start-p.offset])
	if w := p.lex.lookup(before); w != nil && w.class&amountLead != 0 && (a.Kind != Cardinal || b.Kind == Cardinal) {
		return apart
	}
	return between
}

// opened reports whether the word before offset opens a range that the given
// word goes on with: “entre … y”, “from … to”.
func (p *parser) opened(offset int, mid string) bool {
	before, word := lastWord(p.text[:offset])
	w := p.lex.lookup(word)
	if w != nil && w.class&(article|theArticle) != 0 {
		_, word = lastWord(before)
		w = p.lex.lookup(word)
	}
	return w != nil && w.class&rangeOpen != 0 && strings.EqualFold(w.close, mid)
}

// lastWord parts the last word of a text from what stands before it.
func lastWord(text string) (before, word string) {
	text = strings.TrimRight(text, " ")
	i := strings.LastIndexByte(text, ' ') + 1
	return text[:i], text[i:]
}

// carryDate gives the month of one day to the other: “del 10 al 15 de marzo”,
// “March 10-15”, and the century of one year: “2004-05”.
func (p *parser) carryDate(a, b *Figure, l link) {
	if a.Kind == Ordinal && b.Kind == Century {
		a.Kind = Century // “the 18th and 19th centuries”
		return
	}
	if x := dayOf(*a); x > 0 && b.Kind == Calendar && b.Value.Date.Day > 0 && b.Value.Date.Month > 0 {
		a.Kind, a.Value = Calendar, Value{Date: &Date{Day: x, Month: b.Value.Date.Month, Year: b.Value.Date.Year}}
		return
	}
	if a.Kind != Calendar || l != dashed && !(l == listed && p.closes(b.End-p.offset)) {
		return
	}
	d := a.Value.Date
	switch x := dayOf(*b); {
	case x > 0 && d.Day > 0 && d.Month > 0 && d.Year == 0:
		b.Kind, b.Value = Calendar, Value{Date: &Date{Day: x, Month: d.Month}}
	case l == dashed && b.bare && b.Kind == Cardinal && d.Year > 999 && d.Month == 0:
		if n := small(*b); n > d.Year%100 && n < 100 {
			b.Kind, b.Value = Calendar, Value{Date: &Date{Year: d.Year - d.Year%100 + n}}
		}
	}
}

// carryHour makes a time of the number that opens a range before one: “von 9
// bis 18 Uhr”, but not “el jueves 16 a las 18.30”.
func (p *parser) carryHour(a, b *Figure) {
	before, word := lastWord(p.text[:a.Start-p.offset])
	w := p.lex.lookup(word)
	if w != nil && w.class&theArticle != 0 {
		_, word = lastWord(before)
		w = p.lex.lookup(word)
	}
	if h := dayOf(*a); w != nil && w.class&rangeOpen != 0 && b.Kind == Clock && h > 0 && h <= 24 {
		a.Kind, a.Value = Clock, Value{Date: &Date{Clock: true, Hour: h, Half: h > 12}}
	}
}

// closes reports whether a clause ends at the offset.
func (p *parser) closes(at int) bool {
	return at >= len(p.text) || strings.ContainsRune(".,;:)", rune(p.text[at]))
}

// carryMoney gives the currency before the first number to the second, and
// the scale of the second to the first: “$3-4 billion”, “£5m-6m”.
func (p *parser) carryMoney(a, b *Figure, l link) {
	if a.Kind != Money || l < either || isDigit(rune(p.text[a.Start-p.offset])) || a.Value.To != nil || b.Soft || b.Value.Number == nil || b.Value.To != nil {
		return
	}
	switch {
	case b.Kind == Money && b.Unit == a.Unit && l >= dashed && a.Value.Number.Cmp(mantissa(b)) < 0: // “between €20 and €30 million”
	case b.Kind == Measure && b.Unit == "meter" && b.Value.Also != nil:
		b.Value, b.scale = Value{Number: b.Value.Also}, 6
	case b.Kind == Cardinal && b.Unit == "":
	default:
		return
	}
	b.Kind, b.Unit = Money, a.Unit
	if b.scale > 0 && a.scale == 0 && belowScale(a.Value.Number, b) {
		a.Value = Value{Number: times10(a.Value.Number, b.scale)}
	}
}

// dayOf is the value of a bare number, or of an ordinal in digits, that can be
// a day of a month, else 0.
func dayOf(f Figure) int {
	if n := small(f); n <= 31 && (f.bare && f.Kind == Cardinal || f.Digits && f.Kind == Ordinal) {
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
	if b.scale > 0 && a.scale == 0 && l != listed && b.Kind != Ordinal && belowScale(a.Value.Number, b) {
		a.Value = Value{Number: times10(a.Value.Number, b.scale)}
	}
	switch b.Kind {
	case Percent, Money, Measure, Duration:
		a.Kind, a.Unit = b.Kind, b.Unit
	}
}

// belowScale reports whether a number can be of the scale that ends b: in
// “9.000 y 15.000 millones” it is, in “3.000 y 5 millones” not.
func belowScale(v *big.Rat, b *Figure) bool {
	return v.Cmp(integer(1000)) < 0 || v.Cmp(mantissa(b)) <= 0
}

// mantissa is what stands before the scale of a figure: 3.5 of “3,5 millones”.
func mantissa(f *Figure) *big.Rat { return new(big.Rat).Quo(f.Value.Number, power(f.scale)) }

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
	v := Value{Number: a.Value.Number, To: b.Value.Number}
	if a.Value.Also != nil && b.Value.Also != nil {
		v.Also, v.AlsoTo = a.Value.Also, b.Value.Also
	}
	a.Value = v
	a.Span = lang.Span{Start: a.Start, End: b.End}
	a.Phrase = a.Phrase.Cover(a.Span)
	a.ends, a.Kind, a.bare = a.Kind, Range, false
	if a.Qualifier == "" {
		a.Qualifier = b.Qualifier
	}
	return a
}
