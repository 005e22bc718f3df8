package check

import (
	"math/big"
	"strings"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang"
	"github.com/cotejo/cotejo/lang/figure"
)

// A telling is a finding about two quantities, either of which may be nil.
// The tellings of a text are weighed against each other before they are
// reported: of one pair of figures one thing is said.
type telling struct {
	kind     string
	severity Severity
	s, t     *atom
}

// tell notes a telling. Where the sentences may not belong together, or one
// of the languages is read without its words, it weighs less.
func (c *comparison) tell(kind string, severity Severity, s, t *atom) {
	x := telling{kind, severity, s, t}
	if c.Beads[x.bead()].Score < align.Unsure && severity > Note {
		x.severity--
	}
	if !c.wordsRead && !plainDigits(kind, s, t) {
		x.severity = Note
	}
	c.told = append(c.told, x)
}

func (x *telling) bead() int {
	if x.t != nil {
		return x.t.bead
	}
	return x.s.bead
}

// readsWords reports whether the language's words of number are known. Of
// another language only digits are read: “3 mai” is a 3, “2 millions” a 2.
func readsWords(l *lang.Language) bool { return l.Numerals.Cardinals+l.CLDR.Numerals.Cardinals != "" }

// plainDigits reports whether a finding rests on digits alone, so that it
// holds though one of the languages is read without its words.
func plainDigits(kind string, s, t *atom) bool {
	for _, a := range []*atom{s, t} {
		if a != nil && (!a.Digits || a.part != whole) {
			return false
		}
	}
	if s != nil && t != nil && tensApart(s.value, t.value) {
		return false // “12亿” is 1.2 billion
	}
	return kind == "changed" || kind == "range" || (kind == "dropped" || kind == "added") && (s == nil || t == nil)
}

// tensApart reports whether one value is the other times a power of ten.
func tensApart(a, b *big.Rat) bool {
	return strings.Trim(digitsOf(a), "0") == strings.Trim(digitsOf(b), "0")
}

// digitsOf are the digits of a value without its decimal mark.
func digitsOf(v *big.Rat) string {
	n, _ := v.FloatPrec()
	return strings.Replace(v.FloatString(min(n, 20)), ".", "", 1)
}

// figures are the two figures that a telling names, by their place in Facts.
func (x *telling) figures() (source, target int) {
	source, target = none, none
	if x.s != nil {
		source = x.s.index
	}
	if x.t != nil {
		target = x.t.index
	}
	return source, target
}

// report tells what was noted: of two figures the gravest alone, and of a
// figure that became another not that it is missing as well.
func (c *comparison) report() {
	gravest := map[[2]int]Severity{} // of two figures, or of one and none
	source, target := map[int]Severity{}, map[int]Severity{}
	for _, x := range c.told {
		s, t := x.figures()
		gravest[[2]int{s, t}] = max(gravest[[2]int{s, t}], x.severity)
		if s != none && t != none {
			source[s], target[t] = max(source[s], x.severity), max(target[t], x.severity)
		}
	}
	for _, f := range c.left {
		c.Report(f)
	}
	for _, x := range c.told {
		s, t := x.figures()
		grave, open := gravest[[2]int{s, t}]
		if !open || grave > x.severity || t == none && atLeast(source, s, grave) || s == none && atLeast(target, t, grave) {
			continue
		}
		delete(gravest, [2]int{s, t})
		c.Report(c.finding(x))
	}
}

// atLeast reports whether something as grave is told of a figure.
func atLeast(told map[int]Severity, figure int, grave Severity) bool {
	severity, ok := told[figure]
	return ok && severity >= grave
}

func (c *comparison) finding(x telling) Finding {
	f := Finding{Kind: x.kind, Severity: x.severity, Bead: x.bead()}
	if x.s != nil {
		f.Source = spanOf(x.s, x.kind)
	}
	if x.t != nil {
		f.Target = spanOf(x.t, x.kind)
	}
	f.Message = c.message(f, x)
	return f
}

// spanOf is what of a figure a finding shows: with its qualifier where that
// is the matter.
func spanOf(a *atom, kind string) *lang.Span {
	span := a.Span
	if kind == "qualifier" {
		span = a.Phrase
	}
	return &span
}

func (c *comparison) message(f Finding, x telling) string {
	source, target := text(c.Source, f.Source), text(c.Target, f.Target)
	switch {
	case f.Kind == "weekday" && (x.s == nil || equal(x.s.value, x.t.value)):
		return "“" + target + "” is a " + weekdayOf(x.t.Value.Date).String()
	case f.Target == nil:
		return c.source.lacking(x.s) + "“" + source + "” is not in the translation"
	case f.Source == nil:
		return c.target.lacking(x.t) + "“" + target + "” is not in the original"
	case f.Kind == "format" && x.s.Digits:
		return "“" + target + "” keeps the separators of the original"
	case f.Kind == "format":
		return "“" + target + "” has the separators of another language"
	case f.Kind == "changed" && roundedTo(x.s, x.t) != unrounded:
		return "“" + source + "” is rounded to “" + target + "”"
	case f.Kind == "swapped":
		return "“" + source + "” and “" + target + "” have changed places in the translation"
	case f.Kind == "converted":
		return "“" + source + "” is given as “" + target + "”"
	case f.Kind == "qualifier" && f.Severity == Note:
		return "“" + source + "” is “" + target + "” in the translation"
	}
	return "“" + source + "” became “" + target + "”"
}

// tellMatched tells what may still differ between two quantities of one value.
func (c *comparison) tellMatched(s, t *atom, cost int) {
	switch {
	case turned(s.Qualifier, t.Qualifier):
		c.tell("qualifier", Error, s, t)
	case cost >= formatCost:
		c.tell("format", c.formatSeverity(), s, t)
	case t.Foreign && !s.Foreign:
		c.tell("format", c.foreignSeverity, s, t)
	case s.Qualifier != "" && t.Qualifier == "" && s.part == whole:
		c.tell("qualifier", Note, s, t)
	}
}

// formatSeverity: where both marks are in use, “605,400” may be at home.
func (c *comparison) formatSeverity() Severity {
	if c.Target.Language.Numerals.EitherMark {
		return Note
	}
	return Warning
}

// tellUnit tells of one number with two units. What has one unit as well is
// left over from a crowded bead.
func (c *comparison) tellUnit(s, t *atom, cost int) {
	if cost < unitCost {
		return
	}
	severity := Error
	if s.Soft && t.Soft {
		severity = Note
		if s.Vague && t.Vague && s.Base() == figure.Money && t.Base() == figure.Money {
			severity = Warning // “miles de millones de dólares”
		}
	}
	c.tell(unitKind(s.Figure, t.Figure), severity, s, t)
}

func unitKind(s, t *figure.Figure) string {
	switch {
	case s.Base() == figure.Percent && t.Base() == figure.Percent:
		return "percent-points"
	case s.Base() == figure.Money && t.Base() == figure.Money:
		return "currency"
	}
	return "unit"
}
