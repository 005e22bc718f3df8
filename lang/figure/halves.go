package figure

import "math/big"

// andHalf reads “y medio” after a scale, “44 millones y medio”; the half may be
// of another: “one billion and a half million”.
func (p *parser) andHalf(s *sum, exponent int64, i int) int {
	next := p.half(i)
	if next == i {
		return i
	}
	if w, end := p.match(next, scale); end > next {
		exponent, next = w.scale, end
	}
	last := &s.parts[len(s.parts)-1]
	last.value = new(big.Rat).Add(last.value, times10(big.NewRat(1, 2), exponent))
	return next
}

// half reads “y medio”, “and a half”, “and one half”, the “einhalb” of “zweieinhalb”.
func (p *parser) half(i int) int {
	if _, next := p.match(i, halfMore); next > i && p.tight(i) {
		return next
	}
	_, j := p.match(i, and)
	if j == i {
		return i
	}
	_, j = p.match(j, article|one)
	if _, next := p.match(j, half|halfNoun); next > j {
		return next
	}
	return i
}

// endsInHalf reports whether the half that ends before token i belongs to the
// number before it: in “between two and half of them” it does not.
func (p *parser) endsInHalf(i int) bool {
	return !p.is(i, of|collective|pastHour|toHour|denominator)
}

// halfOf reads a half of a scale, “medio millón”, “half a million”, and one and
// a half, “anderthalb Millionen”.
func (p *parser) halfOf(i int) (n number, next int) {
	if _, j := p.match(i, oneAndHalf); j > i {
		n.value = big.NewRat(3, 2)
		if w, k := p.match(j, scale); k > j {
			n.value, n.scale, j = times10(n.value, w.scale), w.scale, k
		}
		return n, j
	}
	_, j := p.match(i, half)
	if j == i {
		return n, i
	}
	_, j = p.joined(j, article)
	w, next := p.joined(j, scale|collective)
	if next == j {
		return n, i
	}
	n.value = times10(big.NewRat(1, 2), w.scale)
	if w.class&collective != 0 {
		n.value = big.NewRat(w.collective, 2)
	}
	return n, next
}

// vagueNumber reads a plural with no number before it: “miles de”, “millions of”.
func (p *parser) vagueNumber(i int) (n number, next int) {
	if w, next := p.match(i, vague); next > i {
		return number{value: power(w.vague), vague: true, soft: true}, next
	}
	w, next := p.match(i, scale)
	if next == i || w.class&alone != 0 || w.scale < 6 {
		return n, i
	}
	return number{value: power(w.scale), vague: true, soft: true}, next // “por millón”
}
