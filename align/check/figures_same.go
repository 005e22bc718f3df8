package check

import (
	"math/big"
	"slices"
	"strings"

	"github.com/cotejo/cotejo/lang/figure"
)

// The costs of a match. From apartCost on the two are not one quantity.
const (
	sameCost    = 0
	formCost    = 1  // an ordinal for a cardinal, a unit left unsaid
	otherCost   = 2  // a fraction for an ordinal
	formatCost  = 4  // equal in the reading of the other language alone
	boundCost   = 5  // a bound turned round
	unitCost    = 20 // the number is the same, the unit another
	apartCost   = 100
	minutesADay = 24 * 60
)

// cost is how far the two atoms are from being one quantity.
func cost(s, t *atom) int {
	switch {
	case unequal(s, t):
		return apartCost
	case s.part == identifierPart || t.part == identifierPart:
		return nameCost(s, t)
	case s.part == clockPart && t.part == clockPart:
		return clockCost(s, t)
	case s.part != whole && t.part != whole:
		if erasDiffer(s, t) {
			return apartCost // “44 a. C.” is not “AD 44”
		}
		if s.part == t.part && equal(s.value, t.value) {
			return sameCost
		}
		if s.part == t.part && (s.also != nil && equal(s.also, t.value) || t.also != nil && equal(s.value, t.also)) {
			return formCost // “5/6/2024” may be in May or in June
		}
		return apartCost
	case s.part != whole || t.part != whole:
		return partCost(s, t)
	}
	c := valueCost(s, t)
	if c >= apartCost {
		return c
	}
	c += kindCost(s.Figure, t.Figure)
	if turned(s.Qualifier, t.Qualifier) {
		c += boundCost
	}
	return c
}

// nameCost compares identifiers by their text, and with a number by their digits.
func nameCost(s, t *atom) int {
	switch {
	case s.part == t.part && sameRuns(s.Value.Text, t.Value.Text):
		return sameCost
	case s.part == t.part:
		// “Airbus 350” is “Airbus A350”.
		if strings.Trim(s.Value.Text, "0123456789") == "" && strings.HasSuffix(t.Value.Text, s.Value.Text) || strings.Trim(t.Value.Text, "0123456789") == "" && strings.HasSuffix(s.Value.Text, t.Value.Text) {
			return otherCost
		}
		return apartCost
	case s.part == identifierPart:
		s, t = t, s
	}
	// “Sub-21” is “the under-21s”, “4 x 50” is “4x50”.
	if slices.Contains(runsOfDigits(t.Value.Text), s.Value.String()) {
		return otherCost
	}
	return apartCost
}

// runsOfDigits are the numbers in an identifier: 4 and 50 of “4x50”.
func runsOfDigits(identifier string) []string {
	return strings.FieldsFunc(identifier, func(r rune) bool { return r < '0' || r > '9' })
}

// sameRuns reports whether two identifiers are of the same runs of digits and
// of letters in any order: “Q3” and “3Q”, not “26/1984” and “26/1948”.
func sameRuns(a, b string) bool {
	return a == b || len(a) == len(b) && slices.Equal(sortedRuns(a), sortedRuns(b))
}

func sortedRuns(s string) []string {
	isDigit := func(r rune) bool { return r >= '0' && r <= '9' }
	runs := append(strings.FieldsFunc(s, isDigit), runsOfDigits(s)...)
	slices.Sort(runs)
	return runs
}

var thousand = big.NewRat(1000, 1)

// clockCost compares times; an hour that does not tell its half of the day
// may be of either.
func clockCost(s, t *atom) int {
	if zonesDiffer(s, t) {
		return zonedCost(s, t)
	}
	if equal(s.value, t.value) {
		return sameCost
	}
	if s.Value.Date.Half && t.Value.Date.Half {
		if wholeDay(s.value) == wholeDay(t.value) {
			return sameCost
		}
		return apartCost
	}
	if halfDay(s.value) == halfDay(t.value) {
		return formCost
	}
	return apartCost
}

func wholeDay(v *big.Rat) int64 { return v.Num().Int64() % minutesADay }
func halfDay(v *big.Rat) int64  { return v.Num().Int64() % (minutesADay / 2) }

// partCost compares a part of a date with a bare number.
func partCost(s, t *atom) int {
	date, number := s, t
	if s.part == whole {
		date, number = t, s
	}
	if date.part == weekdayPart || date.part == monthPart || number.Unit != "" && date.part != clockPart && number.Kind != figure.Duration {
		return apartCost
	}
	v := date.value
	switch {
	case date.part == clockPart:
		if m := wholeDay(v); m%60 == 0 && (number.Unit == "" || number.Unit == "hour") {
			v = big.NewRat(m/60, 1)
		}
		if len(number.value.Num().String()) > 2 {
			v = big.NewRat(wholeDay(date.value)/60*100+wholeDay(date.value)%60, 1) // “0430” is “04:30”
		}
	case date.part == yearPart && number.Kind == figure.Decade:
		if number.value.Cmp(big.NewRat(100, 1)) < 0 {
			v = big.NewRat(decadeOf(v), 1)
		}
	}
	if !equal(v, number.value) && (date.part != clockPart || !equal(pointed(v), number.value)) {
		return apartCost
	}
	return formCost
}

// pointed is a time in minutes as the decimal number it looks like in print:
// “a las 5.13” is “at 5.13 on Monday”.
func pointed(minutes *big.Rat) *big.Rat {
	m := wholeDay(minutes)
	return big.NewRat(m/60*100+m%60, 100)
}

// valueCost compares numbers. “226.000” is kept in both readings: where only
// that of the other language fits, the separators were left as they stood.
func valueCost(s, t *atom) int {
	switch {
	case equal(s.value, t.value):
		return sameCost
	// Mexico writes “1,250 pesos” for what Spain writes “1.250”.
	case s.also != nil && s.also.Cmp(s.value) > 0 && s.value.Cmp(thousand) < 0 && equal(s.also, t.value):
		return formCost
	case t.also != nil && equal(s.value, t.also):
		if !marked(t) {
			return formCost
		}
		return formatCost
	case s.also != nil && equal(s.also, t.value) && !marked(s):
		return formCost
	case s.Kind == figure.Decade && t.Kind == figure.Decade && decadeOf(s.value) == decadeOf(t.value):
		return sameCost
	case s.Kind == figure.Decade && t.Kind == figure.Century && isCentury(s.value, t.value), t.Kind == figure.Decade && s.Kind == figure.Century && isCentury(t.value, s.value):
		return formCost
	case s.Kind == figure.Decade && t.Base() == figure.Cardinal || t.Kind == figure.Decade && s.Base() == figure.Cardinal:
		if decadeOf(s.value) == decadeOf(t.value) && s.value.IsInt() && t.value.IsInt() {
			return formCost
		}
	case s.Kind == figure.Fraction || t.Kind == figure.Fraction:
		return fractionCost(s, t)
	}
	// What reads as a minus is often a dash: “the third quarter -1.5 %”.
	if s.part == whole && s.value.Sign() != t.value.Sign() && new(big.Rat).Neg(s.value).Cmp(t.value) == 0 {
		return otherCost
	}
	return apartCost
}

// marked reports whether the two readings of a number come of its marks:
// those of “226.000” are a thousand apart, those of “5m” (metres, millions) more.
func marked(a *atom) bool {
	return new(big.Rat).Quo(a.value, a.also).Cmp(thousand) == 0 || new(big.Rat).Quo(a.also, a.value).Cmp(thousand) == 0
}

// isCentury reports whether the years that begin with a decade are a century:
// “the 1800s” are “el siglo XIX”.
func isCentury(decade, century *big.Rat) bool {
	first := new(big.Rat).Sub(century, big.NewRat(1, 1))
	return equal(first.Mul(first, big.NewRat(100, 1)), decade)
}

func decadeOf(v *big.Rat) int64 { return v.Num().Int64() % 100 }

// fractionCost knows that a quarter is 25 % and “un cuarto” may be a fourth.
func fractionCost(s, t *atom) int {
	f, o := s, t
	if s.Kind != figure.Fraction {
		f, o = t, s
	}
	v := f.value
	if v.Sign() == 0 {
		return apartCost // “zero thirds”
	}
	switch {
	case o.Base() == figure.Percent:
		v = new(big.Rat).Mul(v, big.NewRat(100, 1))
	case o.Kind == figure.Ordinal && f.Soft && !o.Soft:
		return apartCost // “second half”
	case o.Kind == figure.Ordinal || o.Kind == figure.Multiplier || o.Kind == figure.Cardinal: // “one in four”
		v = new(big.Rat).Inv(v)
	}
	if equal(v, o.value) {
		return otherCost
	}
	return apartCost
}

// kindCost compares what is counted: currency, per cent, unit, rank.
func kindCost(s, t *figure.Figure) int {
	if s.Unit == t.Unit {
		switch {
		case s.Base() == t.Base():
			return sameCost
		case s.Kind == figure.Ordinal && t.Soft && t.Kind == figure.Cardinal, t.Kind == figure.Ordinal && s.Soft && s.Kind == figure.Cardinal:
			if s.Value.Number.Cmp(big.NewRat(100, 1)) < 0 {
				return apartCost // “both” is not “the second”, but “el bicentenario” the 200th anniversary
			}
		}
		return formCost
	}
	if s.Kind == figure.Fraction && s.Unit == "" || t.Kind == figure.Fraction && t.Unit == "" {
		return formCost
	}
	if s.Unit == "" || t.Unit == "" {
		if s.Base() == figure.Percent || t.Base() == figure.Percent {
			return unitCost // “85 %” became “85”
		}
		return formCost
	}
	if sameCurrency(s.Unit, t.Unit) || sameUnit(s.Unit, t.Unit) {
		return sameCost
	}
	return unitCost
}

// loose are names that several currencies share, with those that they may be.
var loose = map[string]string{
	"$": "USD CAD AUD NZD HKD SGD MXN ARS CLP COP peso", "peso": "MXN ARS CLP COP UYU PHP $", "pound": "GBP EGP", "franc": "CHF FRF", "crown": "CZK SEK NOK DKK",
	"rupee": "INR", "lira": "TRY", "dirham": "AED MAD",
}

func sameCurrency(a, b string) bool {
	return listed(loose, a, b)
}

// alike are units that translators put for each other without a conversion.
var alike = map[string]string{
	"degree": "celsius fahrenheit kelvin", "night": "day", "point": "percentage-point basis-point", "pound": "GBP",
}

func sameUnit(a, b string) bool {
	return listed(alike, a, b)
}

// listed reports whether either word is in the other's list.
func listed(lists map[string]string, a, b string) bool {
	return slices.Contains(strings.Fields(lists[a]), b) || slices.Contains(strings.Fields(lists[b]), a)
}

// turned reports whether a lower bound became an upper one, or the reverse.
func turned(s, t string) bool {
	return direction(s)*direction(t) < 0
}

func direction(qualifier string) int {
	switch qualifier {
	case figure.MoreThan, figure.AtLeast:
		return 1
	case figure.LessThan, figure.AtMost, figure.Almost:
		return -1
	}
	return 0
}

// equal is Cmp == 0 without the multiplications.
func equal(a, b *big.Rat) bool {
	if a.IsInt() || b.IsInt() {
		return a.IsInt() && b.IsInt() && a.Num().Cmp(b.Num()) == 0
	}
	return a.Cmp(b) == 0
}
