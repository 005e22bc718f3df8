package figure

import "math/big"

// fraction reads “dos tercios”, “a quarter of”, “2/3”, “¾”, “la mitad”.
func (p *parser) fraction(i int) int {
	value, j, soft := p.fractionValue(i)
	if j == i {
		return i
	}
	f := Figure{Kind: Fraction, Value: Value{Number: value}, Digits: p.kind(i) == digits, Soft: soft}
	if w, next := p.ofScale(j); next > j {
		f.Kind, f.Value.Number, f.Soft = Cardinal, times10(value, w.scale), false
		f.scale, j = w.scale, next
	}
	end := p.unitAfter(&f, number{fraction: true, digits: f.Digits}, j)
	f.Soft = f.Soft && end == j
	return p.add(f, i, end)
}

// fractionValue reads a fraction without its unit; soft tells one that need
// not be a quantity: “the first quarter”.
func (p *parser) fractionValue(i int) (value *big.Rat, next int, soft bool) {
	if v := vulgar[p.tokenText(i)]; v != nil {
		return v, i + 1, false
	}
	if v, next := p.slash(i); next > i {
		return v, next, false
	}
	if _, next := p.match(i, halfNoun); next > i && !p.isHalfOfMore(next) {
		return big.NewRat(1, 2), next, true
	}
	if w, next := p.match(i, denominator); next > i+1 { // “la tercera parte”
		return big.NewRat(1, w.denominator), next, false
	}
	if w, next := p.match(i, denominator); next > i && w.class&ordinal == 0 && w.denominator > 2 && !p.is(i, collective) {
		return big.NewRat(1, w.denominator), next, true // “the first quarter”
	}
	n, j := p.number(i)
	if j == i || n.scale > 0 && n.value.Cmp(integer(1)) != 0 && !n.soft {
		return nil, i, false
	}
	w, next := p.joined(j, denominator)
	if next == j || p.isHalfOfMore(next) && !p.tight(next) || w.denominator == 2 && !n.digits && n.value.Cmp(integer(1)) != 0 {
		return nil, i, false
	}
	// “A third group” and “twenty-fifth” are ordinals, “one third” is not.
	// “The first three quarters” are of a year.
	if w.class&unit != 0 && p.is(i-1, ordinal) {
		return nil, i, false
	}
	few := n.value.Cmp(integer(w.denominator)) < 0 && n.value.Cmp(integer(10)) < 0
	if w.class&ordinal != 0 && !(few && (next > j+1 || p.lex.OrdinalPart)) { // not “two-third majority”
		if !n.soft || !p.is(i, one) && !p.is(next, of|percent) && !p.ends(next) {
			return nil, i, false
		}
	}
	return new(big.Rat).Quo(n.value, integer(w.denominator)), next, false
}

// ofScale reads the scale after a fraction: “two thirds of a million”,
// “tres cuartos de millón”, “a quarter million”.
func (p *parser) ofScale(i int) (*word, int) {
	_, j := p.match(i, of)
	_, j = p.match(j, article)
	w, next := p.joined(j, scale)
	if next == j || w.scale < 6 {
		return nil, i
	}
	return w, next
}

// isHalfOfMore leaves “half a million” and “half an hour” to other rules.
func (p *parser) isHalfOfMore(i int) bool {
	_, k := p.joined(i, article)
	_, next := p.joined(k, unit|scale|collective)
	return next > k
}

// andFraction reads the fraction after a whole number: “five and a quarter”.
func (p *parser) andFraction(i int) (*big.Rat, int) {
	_, j := p.match(i, and)
	_, k := p.match(j, article|one)
	w, next := p.match(k, denominator)
	if j == i || k == j || next == k || w.denominator == 2 || p.is(next, unit|scale|collective) {
		return nil, i
	}
	return big.NewRat(1, w.denominator), next
}

// slash reads “2/3”: small, and smaller above than below.
func (p *parser) slash(i int) (*big.Rat, int) {
	above, below := p.plain(i, 2), p.plain(i+2, 3)
	if above <= 0 || below <= above || below > 100 || !p.signAt(i+1, "/") || !p.tight(i+1) || !p.tight(i+2) || p.signAt(i+3, "/") {
		return nil, i
	}
	return big.NewRat(int64(above), int64(below)), i + 3
}
