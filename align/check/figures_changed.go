package check

import (
	"math/big"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cotejo/cotejo/lang"
	"github.com/cotejo/cotejo/lang/figure"
)

// tellChanged ties the leftovers of both sides of a bead that are of one
// family: what stood there became something else.
func (c *comparison) tellChanged(b int) {
	match(c.source.of(b), c.target.of(b), apartCost, resemblance, func(s, t *atom, _ int) {
		kind, severity := changedKind(s, t), c.changedSeverity(s, t)
		if !sameCurrency(s.Unit, t.Unit) {
			if rate, ok := c.exchange(s, t); ok {
				kind, severity = "converted", rate
			}
		}
		c.tell(kind, severity, s, t)
	})
}

// resemblance is how unlike two leftovers are; apartCost where neither can
// have become the other.
func resemblance(s, t *atom) int {
	switch {
	case s.Soft && t.Soft && !softPair(s, t):
		return apartCost
	case s.part != t.part:
		if datedBy(s, t) || datedBy(t, s) {
			return 60
		}
		return apartCost
	case s.part != whole:
		return 0
	}
	return unlike(s, t)
}

// datedBy reports whether a bare number may be the day or the year that part
// of a date is: “el 16” beside “on July 15”.
func datedBy(number, date *atom) bool {
	return number.isNumber() && number.Unit == "" && number.Digits && (date.part == dayPart || date.part == yearPart)
}

// unlike compares two whole quantities but for their values.
func unlike(s, t *atom) int {
	c := 0
	if s.Unit != t.Unit {
		c += 20
		if s.Unit != "" && t.Unit != "" && !sameCurrency(s.Unit, t.Unit) {
			c += 10
		}
	}
	if s.Base() != t.Base() {
		c += 15
		if family(s.Figure) != family(t.Figure) && !partAndRank(s, t) && !countedRank(s, t) && !countedRank(t, s) {
			return apartCost
		}
	}
	if s.Digits != t.Digits {
		c += 5
	}
	if s.Soft != t.Soft {
		if s.Unit != t.Unit || s.Base() != t.Base() && !partAndRank(s, t) {
			return apartCost
		}
		c += 30
	}
	return c
}

// softPair are words that need not be quantities but are on both sides, of
// one kind: “double” and “triple”, “millones” and “billions”.
func softPair(s, t *atom) bool {
	if s.Kind != t.Kind || s.Unit != t.Unit {
		return false
	}
	return s.Kind == figure.Multiplier || s.Kind == figure.Fraction || s.Kind == figure.Ordinal ||
		s.Vague && t.Vague && vagueDiffer(s.value, t.value)
}

// vagueDiffer reports whether two vague plurals are of different scales:
// “miles” and “millions”, “decenas de millones” and “billions”. Below a million
// they must be far apart: “thousands” may be “cientos” or “decenas de miles”.
func vagueDiffer(a, b *big.Rat) bool {
	x, y := zeros(a), zeros(b)
	if x >= 6 && y >= 6 {
		return x/3 != y/3
	}
	return max(x-y, y-x) >= 3
}

// zeros is the power of ten that a vague plural names.
func zeros(v *big.Rat) int { return len(v.Num().String()) - 1 }

// partAndRank reports whether one is a fraction and the other an ordinal that
// may be one: “a third the rate”. A second is no part, and no half of its own:
// “el segundo semestre” is “the latter half”.
func partAndRank(s, t *atom) bool {
	if s.Kind == figure.Ordinal {
		s, t = t, s
	}
	return s.Kind == figure.Fraction && t.Kind == figure.Ordinal && !t.Digits && t.value.Cmp(big.NewRat(2, 1)) != 0
}

// countedRank reports whether a bare number may be the rank that another is:
// “en el minuto 41” is “in the 41st minute”.
func countedRank(number, rank *atom) bool {
	return number.Kind == figure.Cardinal && number.Digits && number.Unit == "" && rank.Kind == figure.Ordinal && rank.Digits
}

// family groups the kinds that are taken for each other.
func family(f *figure.Figure) string {
	switch f.Base() {
	case figure.Ordinal, figure.Century, figure.Decade:
		return "rank"
	case figure.Fraction, figure.Multiplier:
		return "ratio"
	case figure.Identifier:
		return "name"
	}
	return "amount"
}

// changedSeverity: two figures that contradict each other are an error, where
// both surely are figures.
func (c *comparison) changedSeverity(s, t *atom) Severity {
	switch {
	case s.part == weekdayPart:
		return weekdaySeverity(s, t)
	case roundedTo(s, t) == openly:
		return Note
	case roundedTo(s, t) == silently:
		return Warning
	case s.Kind == figure.Ordinal && !s.Digits && !t.Digits && named(c.Source, s) != named(c.Target, t):
		return Note // “segundo de bachillerato” is the “Sixth Form”
	case s.Soft || t.Soft, s.part == identifierPart && slices.Equal(runsOfDigits(s.Value.Text), runsOfDigits(t.Value.Text)): // “Mazda3”, “Madzda3”
		return Warning
	case s.Digits && t.Digits, s.part != whole, s.Unit == t.Unit && s.Unit != "":
		return Error
	}
	return Warning
}

// named reports whether a number word is part of a name, as the capital after
// it shows: “Fifth Avenue”, “the second World War”.
func named(d *lang.Document, a *atom) bool {
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(d.Source.Text[a.End:], " "))
	return unicode.IsUpper(next)
}

// changedKind says what is different, as exactly as can be told.
func changedKind(s, t *atom) string {
	switch {
	case s.part == weekdayPart:
		return "weekday"
	case s.part == clockPart:
		return "time"
	case s.part != whole && s.part != identifierPart:
		return "date"
	case s.Base() == figure.Ordinal && t.Base() == figure.Ordinal:
		return "ordinal"
	case s.Value.To != nil && t.Value.To != nil:
		return "range"
	case s.value != nil && t.value != nil && scaled(s.value, t.value), s.Vague && t.Vague:
		return "scale"
	}
	return "changed"
}

// scaled reports whether one value is the other times a thousand or more.
func scaled(a, b *big.Rat) bool {
	if a.Sign() == 0 || b.Sign() == 0 {
		return false
	}
	q := new(big.Rat).Quo(a, b)
	if q.Cmp(big.NewRat(1, 1)) < 0 {
		q.Inv(q)
	}
	if !q.IsInt() {
		return false
	}
	for _, n := range []int64{1000, 1_000_000, 1_000_000_000, 1_000_000_000_000} {
		if q.Num().IsInt64() && q.Num().Int64() == n {
			return true
		}
	}
	return false
}
