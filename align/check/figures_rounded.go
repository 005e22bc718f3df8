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
	off := new(big.Rat).Sub(t.value, s.value)
	near := off.Cmp(step) < 0 && off.Cmp(new(big.Rat).Neg(step)) > 0
	switch t.Qualifier {
	case figure.About:
		if near {
			return openly
		}
	case figure.Almost, figure.MoreThan: // “nearly 48 million”, “over 47 million”
		if near && (off.Sign() > 0) == (t.Qualifier == figure.Almost) {
			return openly
		}
		return unrounded
	}
	half := new(big.Rat).Mul(step, big.NewRat(1, 2))
	if off.Abs(off).Cmp(half) > 0 || kept(t.value, step) < leastKept || s.value.IsInt() && t.value.Cmp(million) < 0 {
		return unrounded
	}
	return silently
}

// kept counts the digits of a value down to the one worth step.
func kept(v, step *big.Rat) int {
	return len(new(big.Rat).Quo(v, step).Num().String())
}
