package check

import (
	"math/big"

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
	"kilometer-per-hour": worth("speed", 1, 1), "mile-per-hour": worth("speed", 1609344, 1000000), "meter-per-second": worth("speed", 36, 10),
	"gram": worth("mass", 1, 1), "kilogram": worth("mass", 1000, 1), "tonne": worth("mass", 1000000, 1), "pound": worth("mass", 45359237, 100000), "ounce": worth("mass", 283495, 10000), "stone": worth("mass", 635029, 100),
	"milliliter": worth("volume", 1, 1000), "liter": worth("volume", 1, 1), "gallon": worth("volume", 378541, 100000), "cubic-meter": worth("volume", 1000, 1), "pint": worth("volume", 473, 1000),
	"square-meter": worth("area", 1, 1), "square-kilometer": worth("area", 1000000, 1), "hectare": worth("area", 10000, 1), "acre": worth("area", 404686, 100), "square-foot": worth("area", 92903, 1000000), "square-mile": worth("area", 2589988, 1),
	"second": worth("time", 1, 86400), "minute": worth("time", 1, 1440), "hour": worth("time", 1, 24), "day": worth("time", 1, 1), "night": worth("time", 1, 1), "week": worth("time", 7, 1), "fortnight": worth("time", 14, 1), "month": worth("time", 3044, 100),
	"quarter": worth("time", 9131, 100), "semester": worth("time", 18262, 100), "year": worth("time", 36525, 100), "lustrum": worth("time", 182625, 100), "decade": worth("time", 36525, 10), "century": worth("time", 36525, 1),
}

// slack is how far a converted value may be off: conversions are rounded
// (“800 km/h (497 mph)”), and Spanish calls two weeks fifteen days.
var slack = big.NewRat(8, 100)

// converted reports whether two quantities are one in two units.
func converted(s, t *atom) bool {
	if s.part != whole || t.part != whole || s.Unit == t.Unit {
		return false
	}
	if degrees(s.Figure, t.Figure) {
		return degreesConverted(s.value, t.value, s.Unit) || degreesConverted(t.value, s.value, t.Unit)
	}
	if s.Unit == "cent" && t.Base() == figure.Money || t.Unit == "cent" && s.Base() == figure.Money {
		hundred := big.NewRat(100, 1)
		return new(big.Rat).Mul(s.value, hundred).Cmp(t.value) == 0 || new(big.Rat).Mul(t.value, hundred).Cmp(s.value) == 0
	}
	f, known := factors[s.Unit]
	g, ok := factors[t.Unit]
	if !ok || !known || f.dimension != g.dimension {
		return false
	}
	return near(new(big.Rat).Mul(s.value, f.worth), new(big.Rat).Mul(t.value, g.worth))
}

// near reports whether two values differ by no more than the slack.
func near(a, b *big.Rat) bool {
	d := new(big.Rat).Sub(a, b)
	limit := new(big.Rat).Mul(new(big.Rat).Abs(a), slack)
	return d.Abs(d).Cmp(limit) <= 0
}

func degrees(s, t *figure.Figure) bool {
	return s.Unit == "celsius" && t.Unit == "fahrenheit" || s.Unit == "fahrenheit" && t.Unit == "celsius" ||
		s.Unit == "degree" && (t.Unit == "celsius" || t.Unit == "fahrenheit") || t.Unit == "degree" && (s.Unit == "celsius" || s.Unit == "fahrenheit")
}

// degreesConverted reports whether c °C are f °F, or a difference of c is one
// of f: that converts without the 32. unit is that of c.
func degreesConverted(c, f *big.Rat, unit string) bool {
	if unit == "fahrenheit" {
		return false
	}
	difference := new(big.Rat).Mul(c, big.NewRat(9, 5))
	absolute := new(big.Rat).Add(difference, big.NewRat(32, 1))
	one := big.NewRat(1, 1)
	for _, v := range []*big.Rat{difference, absolute} {
		d := new(big.Rat).Sub(v, f)
		if d.Abs(d).Cmp(one) <= 0 {
			return true
		}
	}
	return false
}
