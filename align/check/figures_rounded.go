package check

import (
	"math/big"

	"github.com/cotejo/cotejo/lang/figure"
)

// rounding says how a quantity of the translation rounds the original's.
type rounding int

const (
	unrounded rounding = iota
	silently           // “3.456,7 millones” is “3.46 billion”
	openly             // “47.450.795” is “about 47.5 million”, “over 47 million”
)

// leastKept is how many digits that count a rounding must keep.
const leastKept = 2

var million = big.NewRat(1_000_000, 1)

// roundedTo reports whether t is s with fewer digits: by a scale, by decimals
// left out, or because it says so. “1.255” that became “1.250” is none.
func roundedTo(s, t *atom) rounding {
	if s.part != whole || t.part != whole || s.Value.To != nil || t.Value.To != nil {
		return unrounded
	}
	step := lastDigit(t.value)
	if step.Sign() == 0 || step.Cmp(lastDigit(s.value)) <= 0 {
		return unrounded
	}
	if !withinShare(s.value, t.value, closeRounding) {
		return unrounded
	}
	off := new(big.Rat).Sub(t.value, s.value)
	half := new(big.Rat).Mul(step, big.NewRat(1, 2))
	nearest := new(big.Rat).Abs(off).Cmp(half) <= 0
	switch {
	case t.Qualifier == figure.About && nearest, towards(t.Qualifier, off, step):
		return openly
	case t.Qualifier == figure.Almost, t.Qualifier == figure.MoreThan: // “nearly 47 million” are not 47.4
		return unrounded
	case nearest && kept(t.value, step) >= leastKept && (!s.value.IsInt() || t.value.Cmp(million) >= 0):
		return silently
	}
	return unrounded
}

// towards reports whether a qualifier says on which side the rounded value is,
// rightly: “nearly 48 million”, “over 47 million”.
func towards(qualifier string, off, step *big.Rat) bool {
	if new(big.Rat).Abs(off).Cmp(step) >= 0 {
		return false
	}
	return qualifier == figure.Almost && off.Sign() > 0 || qualifier == figure.MoreThan && off.Sign() < 0
}

// kept counts the digits of a value down to the one worth step.
func kept(v, step *big.Rat) int {
	return len(new(big.Rat).Quo(v, step).Num().String())
}
