package check

import (
	"math/big"

	"github.com/cotejo/cotejo/lang/figure"
)

// rateSlack is how far two exchanges of one text may be apart: amounts are
// rounded (“880 euros” for “$1,000”, “280” for “$320”).
var rateSlack = big.NewRat(5, 100)

// exchange judges an amount that became another amount in another currency.
// Money never converts by itself: that a text does it is told once as a
// warning, then what goes by the same rate as a note. An amount that goes by
// another rate than the first, or by a power of ten, is a wrong one.
func (c *comparison) exchange(s, t *atom) (Severity, bool) {
	if s.part != whole || t.part != whole || s.value.Sign() <= 0 || t.value.Sign() <= 0 {
		return Error, false
	}
	rate := new(big.Rat).Quo(t.value, s.value)
	if known := c.rate(s.Unit, t.Unit); known != nil {
		return Note, withinShare(rate, known, rateSlack)
	}
	if !isMoney(s) || !isMoney(t) || s.Unit == t.Unit || powerOfTen(rate) {
		return Error, false
	}
	c.rates = append(c.rates, rateOf{s.Unit, t.Unit, rate})
	return Warning, true
}

// A rateOf is how many of the unit to one of the unit from is worth, by the
// first amount of the text that was exchanged.
type rateOf struct {
	from, to string
	rate     *big.Rat
}

// rate is the rate known between two currencies, nil where there is none. A
// currency left unsaid is the one before it: “880 euros …, los 280”.
func (c *comparison) rate(from, to string) *big.Rat {
	for _, r := range c.rates {
		if (r.from == from || from == "") && (r.to == to || to == "") && from+to != "" {
			return r.rate
		}
	}
	return nil
}

func isMoney(a *atom) bool { return a.Base() == figure.Money && a.Unit != "" }

func powerOfTen(v *big.Rat) bool {
	if v.Cmp(big.NewRat(1, 1)) < 0 {
		v = new(big.Rat).Inv(v)
	}
	if !v.IsInt() {
		return false
	}
	digits := v.Num().String()
	for _, d := range digits[1:] {
		if d != '0' {
			return false
		}
	}
	return digits[0] == '1'
}

// withinShare reports whether a is b, give or take a share of b.
func withinShare(a, b, share *big.Rat) bool {
	d := new(big.Rat).Sub(a, b)
	return d.Abs(d).Cmp(new(big.Rat).Mul(new(big.Rat).Abs(b), share)) <= 0
}
