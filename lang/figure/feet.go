package figure

import "math/big"

// inches reads the inches after feet, which are added as twelfths: “6ft 6in”,
// “6-foot-6”, “5 feet and 2 inches”, “seis pies y dos pulgadas”.
func (p *parser) inches(f *Figure, i int) int {
	_, j := p.match(i, and)
	first := p.hyphen(j)
	hyphened := first > j
	n, k := p.number(first)
	if k == first || n.soft || n.value.Cmp(integer(12)) >= 0 {
		return i
	}
	last := p.hyphen(k)
	w, next := p.match(last, unit)
	switch {
	case next > last && w.unit == "inch":
	case j == i && n.bare && (hyphened || p.ends(k) && f.Digits) && next == last:
		next = k // “a 6-foot-6 centre”
	default:
		return i
	}
	f.Value.Number = new(big.Rat).Add(f.Value.Number, new(big.Rat).Quo(n.value, integer(12)))
	f.Value.Also = nil
	return next
}

// primes reads marks of feet and inches, 5'10", and of minutes and seconds with
// hundredths, 20”53.
func (p *parser) primes(i int) int {
	a := p.plain(i, 2)
	if a < 0 || !p.prime(i+1) {
		return i
	}
	if p.prime(i+2) && p.tight(i+3) && len(p.tokenText(i+3)) == 2 && p.plain(i+3, 2) >= 0 {
		v := rat(p.tokenText(i) + "." + p.tokenText(i+3))
		return p.add(Figure{Kind: Duration, Unit: "second", Value: Value{Number: v}, Digits: true}, i, i+4)
	}
	b := p.plain(i+2, 2)
	if a > 8 || b < 0 || b > 11 || !p.tight(i+2) || !p.doublePrime(i+3) {
		return i
	}
	v := new(big.Rat).Add(integer(int64(a)), big.NewRat(int64(b), 12))
	return p.add(Figure{Kind: Measure, Unit: "foot", Value: Value{Number: v}, Digits: true}, i, i+4)
}

func (p *parser) prime(i int) bool {
	return p.tight(i) && (p.signAt(i, "'") || p.signAt(i, "’") || p.signAt(i, "′"))
}

func (p *parser) doublePrime(i int) bool {
	return p.tight(i) && (p.signAt(i, `"`) || p.signAt(i, "”") || p.signAt(i, "″"))
}
