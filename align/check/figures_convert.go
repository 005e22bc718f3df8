package check

import (
	"math/big"
	"strings"

	"github.com/cotejo/cotejo/lang/figure"
)

// A factor is what a unit is worth in the first unit of its dimension.
type factor struct {
	dimension string
	worth     *big.Rat
}

func worth(dimension string, a, b int64) factor { return factor{dimension, big.NewRat(a, b)} }

// factors are the units that translators convert, by the international yard
// and pound (1959), in the metre, gram, litre, square metre and day.
var factors = map[string]factor{
	"millimeter": worth("length", 1, 1000), "centimeter": worth("length", 1, 100), "meter": worth("length", 1, 1), "kilometer": worth("length", 1000, 1),
	"inch": worth("length", 254, 10000), "foot": worth("length", 3048, 10000), "yard": worth("length", 9144, 10000), "mile": worth("length", 1609344, 1000), "nautical-mile": worth("length", 1852, 1),
	"kilometer-per-hour": worth("speed", 1, 1), "mile-per-hour": worth("speed", 1609344, 1000000), "meter-per-second": worth("speed", 36, 10), "knot": worth("speed", 1852, 1000),
	"milligram": worth("mass", 1, 1000), "gram": worth("mass", 1, 1), "kilogram": worth("mass", 1000, 1), "tonne": worth("mass", 1000000, 1), "ton": worth("mass", 90718474, 100), "pound": worth("mass", 45359237, 100000), "ounce": worth("mass", 283495, 10000), "stone": worth("mass", 635029, 100),
	"milliliter": worth("volume", 1, 1000), "centiliter": worth("volume", 1, 100), "liter": worth("volume", 1, 1), "gallon": worth("volume", 378541, 100000), "barrel": worth("volume", 158987, 1000), "pint": worth("volume", 473, 1000),
	"cubic-meter": worth("volume", 1000, 1), "cubic-foot": worth("volume", 283168, 10000), "cubic-centimeter": worth("volume", 1, 1000), "cubic-hectometer": worth("volume", 1000000000, 1),
	"square-meter": worth("area", 1, 1), "square-kilometer": worth("area", 1000000, 1), "hectare": worth("area", 10000, 1), "acre": worth("area", 404686, 100), "square-foot": worth("area", 92903, 1000000), "square-mile": worth("area", 2589988, 1),
	"second": worth("time", 1, 86400), "minute": worth("time", 1, 1440), "hour": worth("time", 1, 24), "day": worth("time", 1, 1), "night": worth("time", 1, 1), "week": worth("time", 7, 1), "fortnight": worth("time", 14, 1), "month": worth("time", 3044, 100),
	"quarter": worth("time", 9131, 100), "semester": worth("time", 18262, 100), "year": worth("time", 36525, 100), "lustrum": worth("time", 182625, 100), "decade": worth("time", 36525, 10), "century": worth("time", 36525, 1),
}

// A converted value may be off by half its last digit that counts, or half
// that of the value it was converted from: “800 km/h (497 mph)”, “6 feet” for
// “1,8 metros”. Of values with one digit that counts that would be half of
// them, so that it is bounded; above a tenth a person should look (“80 kilos”
// for “200 pounds”). Spanish calls two weeks fifteen days and one eight,
// months have no one length: of time a bound is enough.
var (
	roundingBound = big.NewRat(25, 100)
	closeRounding = big.NewRat(10, 100)
	calendarSlack = big.NewRat(15, 100)
)

// converted reports whether two quantities are one in two units.
func converted(s, t *atom) bool {
	if s.part != whole || t.part != whole || s.Unit == t.Unit || s.Unit == "" || t.Unit == "" {
		return false
	}
	switch {
	case degrees(s.Figure) && degrees(t.Figure):
		return degreesConverted(s, t) || degreesConverted(t, s)
	case s.Unit == "cent" && t.Base() == figure.Money, t.Unit == "cent" && s.Base() == figure.Money:
		return hundredfold(s.value, t.value) || hundredfold(t.value, s.value)
	}
	f, known := factors[s.Unit]
	g, ok := factors[t.Unit]
	if !ok || !known || f.dimension != g.dimension {
		return false
	}
	return sameAmount(s.value, t.value, f, g)
}

// sameAmount reports whether two values in two units of a dimension are one
// but for rounding.
func sameAmount(s, t *big.Rat, f, g factor) bool {
	a, b := new(big.Rat).Mul(s, f.worth), new(big.Rat).Mul(t, g.worth)
	if f.dimension == "time" {
		return withinShare(a, b, calendarSlack)
	}
	rounding := maxRat(halfStep(s, f.worth), halfStep(t, g.worth))
	off := new(big.Rat).Sub(a, b)
	return off.Abs(off).Cmp(rounding) <= 0 && withinShare(a, b, roundingBound)
}

// halfStep is half of what the last digit that counts is worth, times a
// factor: 5 of 480, 0.05 of 6.5, and nothing of a third.
func halfStep(v, factor *big.Rat) *big.Rat {
	half := big.NewRat(1, 2)
	return half.Mul(half, factor).Mul(half, lastDigit(v))
}

// lastDigit is the power of ten of the last digit that counts: the noughts
// that end a whole number may be rounding.
func lastDigit(v *big.Rat) *big.Rat {
	ten := big.NewInt(10)
	if v.IsInt() {
		digits := v.Num().String()
		noughts := len(digits) - len(strings.TrimRight(digits, "0"))
		return new(big.Rat).SetInt(ten.Exp(ten, big.NewInt(int64(noughts)), nil))
	}
	decimals, exact := v.FloatPrec()
	if !exact {
		return new(big.Rat)
	}
	return new(big.Rat).SetFrac(big.NewInt(1), ten.Exp(ten, big.NewInt(int64(decimals)), nil))
}

func maxRat(a, b *big.Rat) *big.Rat {
	if a.Cmp(b) >= 0 {
		return a
	}
	return b
}

func hundredfold(a, b *big.Rat) bool {
	return new(big.Rat).Mul(a, big.NewRat(100, 1)).Cmp(b) == 0
}

// degrees reports whether the unit is one of temperature; “grados” alone may
// be either, and angles.
func degrees(f *figure.Figure) bool {
	return f.Unit == "celsius" || f.Unit == "fahrenheit" || f.Unit == "degree"
}

// degreesConverted reports whether c, in °C, is f in °F, or a difference of c
// is one of f: that converts without the 32. A value in tens is a round one:
// “casi 40 grados” is “nearly 100 degrees”.
func degreesConverted(c, f *atom) bool {
	if c.Unit == "fahrenheit" || f.Unit == "celsius" || c.Unit == "degree" && f.Unit == "degree" {
		return false
	}
	difference := new(big.Rat).Mul(c.value, big.NewRat(9, 5))
	absolute := new(big.Rat).Add(difference, big.NewRat(32, 1))
	rounding := big.NewRat(1, 1)
	if lastDigit(f.value).Cmp(rounding) > 0 {
		rounding = big.NewRat(4, 1)
	}
	for _, v := range []*big.Rat{difference, absolute} {
		off := v.Sub(v, f.value)
		if off.Abs(off).Cmp(rounding) <= 0 {
			return true
		}
	}
	return false
}

// tellConverted tells of a quantity given in another unit. Spans of time and
// hundredths of a currency are the same thing said otherwise.
func (c *comparison) tellConverted(s, t *atom, _ int) {
	switch {
	case s.Base() == figure.Duration, s.Unit == "cent", t.Unit == "cent":
	case loosely(s, t):
		c.tell("converted", Warning, s, t)
	default:
		c.tell("converted", Note, s, t)
	}
}

// loosely reports whether a conversion is off by more than a tenth.
func loosely(s, t *atom) bool {
	f, known := factors[s.Unit]
	g, ok := factors[t.Unit]
	return known && ok && !withinShare(new(big.Rat).Mul(s.value, f.worth), new(big.Rat).Mul(t.value, g.worth), closeRounding)
}
