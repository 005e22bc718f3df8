package figure

import "math/big"

// fraction reads “dos tercios”, “a quarter of”, “2/3”, “¾”, “la mitad”, “one in five”.
func (p *parser) fraction(i int) int {
	from, negative := p.sign(i)
	value, j, soft := p.fractionValue(from)
	if j == from {
		return i
	}
	if negative {
		value = new(big.Rat).Neg(value)
	}
	f := Figure{Kind: Fraction, Value: Value{Number: value}, Digits: p.kind(from) == digits, Soft: soft}
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
	if v, next := p.oneIn(i); next > i {
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
	value, next = p.countedFraction(i)
	return value, next, false
}

// countedFraction reads a number of parts: “dos tercios”, “three twenty-fifths”.
func (p *parser) countedFraction(i int) (value *big.Rat, next int) {
	n, j := p.number(i)
	if j == i {
		return p.oneCompound(i)
	}
	d, w, next := p.denominatorAt(j)
	if next == j || d == 2 && p.isHalfOfMore(next) && !p.tight(next) || d == 1 || d == 2 && !n.digits && n.value.Cmp(integer(1)) != 0 {
		return nil, i
	}
	// “Three million quarters” are no fraction, “a thousand trillionths” are.
	if n.scale > 0 && n.value.Cmp(integer(1)) != 0 && !n.soft && d < 1000 {
		return nil, i
	}
	// “A third group” and “twenty-fifth” are ordinals, “one third” is not.
	// “The first three quarters” are of a year.
	if w.class&unit != 0 && p.is(i-1, ordinal) {
		return nil, i
	}
	few := n.value.Cmp(integer(d)) < 0 && n.value.Cmp(integer(10)) < 0
	if w.class&ordinal != 0 && !(few && (next > j+1 || p.lex.OrdinalPart)) { // not “two-third majority”
		if !n.soft || !p.is(i, one) && !p.is(next, of|percent) && !p.ends(next) {
			return nil, i
		}
	}
	return p.parted(n, d, j, next)
}

// parted divides a number by a denominator that ends before token next. The
// number may hold a whole number before the numerator, “one hundred and | three
// quarters”, or the tens of the denominator, “one hundred | thirty-fifths”.
func (p *parser) parted(n number, d int64, j, next int) (*big.Rat, int) {
	below := integer(d)
	if n.head != nil && n.tail.Sign() > 0 && n.tail.Cmp(below) < 0 {
		part := new(big.Rat).Quo(n.tail, below)
		if w, end := p.match(next, scale); end > next {
			part, next = times10(part, w.scale), end // “one billion and three quarters million”
		} else if n.headScale >= 6 {
			part = times10(part, n.headScale) // “five billion and three quarters”
		}
		return part.Add(part, n.head), next
	}
	if w, end := p.match(j-1, cardinal); end == j && d < 10 && n.head == nil && tens(w) && n.value.Cmp(integer(w.cardinal)) > 0 && !p.lex.AndTens && !n.digits {
		above := new(big.Rat).Sub(n.value, integer(w.cardinal))
		return above.Quo(above, integer(w.cardinal+d)), next
	}
	return new(big.Rat).Quo(n.value, below), next
}

func tens(w *word) bool { return w.cardinal >= 20 && w.cardinal < 100 && w.cardinal%10 == 0 }

// denominatorAt reads the lower part of a fraction: “tercios”, “-fifths”,
// “twenty-fifths”.
func (p *parser) denominatorAt(i int) (d int64, w *word, next int) {
	if p.signAt(i, "-") && !p.tight(i) && !p.tight(i+1) {
		if w, next := p.match(i+1, denominator); next > i+1 && w.class&ordinal == 0 {
			return w.denominator, w, next // “five - eighths”, as some corpora part it
		}
	}
	k := p.hyphen(i)
	if t, j := p.match(k, cardinal); j > k && tens(t) && !p.lex.AndTens {
		if w, next := p.joined(j, denominator|ordinal); next > j && max(w.denominator, w.ordinal) < 10 {
			return t.cardinal + max(w.denominator, w.ordinal), w, next
		}
	}
	w, next = p.match(k, denominator)
	if next == k {
		return 0, nil, i
	}
	return w.denominator, w, next
}

// oneCompound reads “one twenty-fifth”, and “a twenty-first” where nothing
// follows that it may be the twenty-first of.
func (p *parser) oneCompound(i int) (*big.Rat, int) {
	_, j := p.match(i, article|one)
	if j == i || !p.is(p.hyphen(j), cardinal) {
		return nil, i
	}
	d, _, next := p.denominatorAt(j)
	if next == j || d < 20 || !p.is(i, one) && !p.is(next, of|percent) && !p.ends(next) {
		return nil, i
	}
	return big.NewRat(1, d), next
}

// oneIn reads “one in five”, “uno de cada tres”, “two out of three”, “1 over 10”.
func (p *parser) oneIn(i int) (*big.Rat, int) {
	j := i + 1
	var above *big.Rat // one, where it is nil
	if p.plain(i, 1) != 1 && !p.is(i, one|article) {
		if above, j = p.countOf(i); j == i {
			return nil, i
		}
		if p.isThing(j) && p.is(j+1, outOf) {
			j++ // “trois élèves sur dix”
		}
		if !p.is(j, outOf) && !p.manyIn(above, j) {
			return nil, i
		}
	}
	_, k := p.match(j, outOf)
	if k == j && !p.is(i, article) {
		_, k = p.match(j, oneInMany)
	}
	below, next := p.countOf(k)
	if k == j || next == k {
		return nil, i
	}
	if above == nil {
		above = integer(1)
	}
	if above.Cmp(below) >= 0 || p.is(next, unit|currency|month|scale) || p.is(next, percent) && (p.is(j, qualifier) || p.is(j, dateLead)) {
		return nil, i
	}
	return new(big.Rat).Quo(above, below), next
}

// isThing reports whether a word that counts nothing stands at i: “élèves”.
func (p *parser) isThing(i int) bool {
	return p.kind(i) == letters && !p.is(i, starts|and|or|of|rangeMid|scale|percent|times)
}

// manyIn reports whether token i begins the second half of “three in four”: a
// share of few, or of tens, and no time: “won three in four days”.
func (p *parser) manyIn(above *big.Rat, i int) bool {
	_, k := p.match(i, oneInMany)
	if k == i {
		return false
	}
	below, next := p.countOf(k)
	if next == k || !below.Num().IsInt64() || above.Cmp(below) >= 0 {
		return false
	}
	n := below.Num().Int64()
	return n >= 3 && n <= 10 || n <= 100 && n%10 == 0
}

// countOf reads a whole number that is no year.
func (p *parser) countOf(i int) (*big.Rat, int) {
	n, next := p.number(i)
	if next == i || n.soft || n.vague || !n.value.IsInt() || n.bare && n.literal.plain && n.literal.length == 4 {
		return nil, i
	}
	return n.value, next
}

// fractionAfter reports whether a fraction follows that is added to a whole
// number before it: “one | and a fourth”.
func (p *parser) fractionAfter(i int) bool {
	_, next := p.andFraction(i)
	return next > i
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

// andFraction reads the fraction after a whole number: “five and a quarter”,
// “veinte con tres quintos”, not “ten and two thirds of the rest”.
func (p *parser) andFraction(i int) (*big.Rat, int) {
	_, j := p.match(i, and|with)
	if j == i {
		return nil, i
	}
	if _, k := p.match(j, article|one); k > j {
		w, next := p.match(k, denominator)
		if next > k && (w.denominator > 2 || p.is(i, with)) && !p.is(next, collective|of) && (w.class&unit == 0 || p.ends(next) || p.is(next, scale)) {
			return big.NewRat(1, w.denominator), next
		}
	}
	if !p.is(j, cardinal) && p.kind(j) != digits {
		return nil, i
	}
	v, next := p.countedFraction(j)
	if next == j || v.Cmp(integer(1)) >= 0 || p.is(next, scale|collective|of) {
		return nil, i
	}
	return v, next
}

// slash reads “2/3”: small, and smaller above than below.
func (p *parser) slash(i int) (*big.Rat, int) {
	above, below := p.plain(i, 2), p.plain(i+2, 3)
	if above <= 0 || below <= above || below > 100 || !p.signAt(i+1, "/") || !p.tight(i+1) || !p.tight(i+2) || p.signAt(i+3, "/") {
		return nil, i
	}
	if _, j := p.match(i+3, of); p.is(j, month) {
		return nil, i // “16/17 March”
	}
	return big.NewRat(int64(above), int64(below)), i + 3
}
