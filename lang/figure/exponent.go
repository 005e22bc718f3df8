package figure

import "math/big"

// largestPower bounds exponents, so that “9^999” stays a text.
const largestPower = 60

// exponent reads the power after a number in digits: “1e10”, “12.5e-3”,
// “2,5^-1”, “1.3x10^6”. It returns i where there is none.
func (p *parser) exponent(l literal, i int) (*big.Rat, int) {
	if !p.tight(i) {
		return nil, i
	}
	switch s := p.tokenText(i); s {
	case "e", "E":
		if e, next := p.power(i + 1); next > i+1 {
			return times10(l.value, int64(e)), next
		}
	case "^":
		if e, next := p.power(i + 1); next > i+1 {
			return raise(l.value, e), next
		}
	case "x", "×", "*":
		if p.tight(i+1) && p.tokenText(i+1) == "10" && p.tight(i+2) && p.signAt(i+2, "^") {
			if e, next := p.power(i + 3); next > i+3 {
				return times10(l.value, int64(e)), next
			}
		}
	}
	return nil, i
}

// power reads a small whole number with its sign, against what precedes it.
func (p *parser) power(i int) (e, next int) {
	sign := 1
	j := i
	if p.tight(j) && (p.signAt(j, "+") || p.signAt(j, "-") || p.signAt(j, "−")) {
		if !p.signAt(j, "+") {
			sign = -1
		}
		j++
	}
	v := p.plain(j, 2)
	if !p.tight(j) || v < 0 || v > largestPower {
		return 0, i
	}
	return sign * v, j + 1
}

// raise is the number to a power; zero has no negative one.
func raise(r *big.Rat, e int) *big.Rat {
	if r.Sign() == 0 {
		return r
	}
	result := integer(1)
	for range max(e, -e) {
		result.Mul(result, r)
	}
	if e < 0 {
		result.Inv(result)
	}
	return result
}
