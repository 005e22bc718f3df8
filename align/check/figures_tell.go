package check

import (
	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang"
	"github.com/cotejo/cotejo/lang/figure"
)

// tell reports a finding about two figures, either of which may be nil.
func (c *comparison) tell(kind string, severity Severity, s, t *atom) {
	f := Finding{Kind: kind, Severity: severity}
	if s != nil {
		f.Bead = s.bead
		f.Source = spanOf(s, kind)
	}
	if t != nil {
		f.Bead = t.bead
		f.Target = spanOf(t, kind)
	}
	if s != nil && t != nil {
		pair := [2]int{s.index, t.index}
		if c.told[pair] {
			return
		}
		c.told[pair] = true
	}
	if f.Severity == Error && c.Beads[f.Bead].Score < align.Unsure {
		f.Severity = Warning
	}
	if !c.wordsRead && !plainDigits(kind, s, t) {
		f.Severity = Note
	}
	f.Message = c.message(f)
	c.Report(f)
}

// readsWords reports whether the language's words of number are known. Of
// another language only digits are read: “3 mai” is a 3, “2 millions” a 2.
func readsWords(l *lang.Language) bool { return l.Numerals.Cardinals != "" }

// plainDigits reports whether a finding rests on digits alone, so that it
// holds though one of the languages is read without its words.
func plainDigits(kind string, s, t *atom) bool {
	for _, a := range []*atom{s, t} {
		if a != nil && (!a.Digits || a.part != whole) {
			return false
		}
	}
	return kind == "changed" || kind == "range" || (kind == "dropped" || kind == "added") && (s == nil || t == nil)
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

func (c *comparison) message(f Finding) string {
	source, target := text(c.Source, f.Source), text(c.Target, f.Target)
	switch {
	case f.Target == nil:
		return "“" + source + "” is not in the translation"
	case f.Source == nil:
		return "“" + target + "” is not in the original"
	case f.Kind == "format":
		return "“" + target + "” keeps the separators of the original"
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

// tellUnit tells of one number with two units.
func (c *comparison) tellUnit(s, t *atom, cost int) {
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

// tellConverted tells of a quantity given in another unit.
func (c *comparison) tellConverted(s, t *atom, _ int) {
	if s.Base() != figure.Duration && s.Unit != "cent" && t.Unit != "cent" {
		c.tell("converted", Note, s, t)
	}
}
