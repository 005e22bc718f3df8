package figure

import "math/big"

// A number is a value read from tokens, before its unit is known.
type number struct {
	value, also *big.Rat
	literal     literal // the digits alone, where they stand alone
	digits      bool    // digits take part
	bare        bool    // nothing but one literal
	soft        bool    // an article or a pronoun: “un”, “one”
	vague       bool    // “miles”, “millions”
	ordinal     bool    // “twenty-first”
	fraction    bool
	foreign     bool
	unsure      bool  // “several hundred thousand”
	scale       int64 // the power of ten that ends it

	// head and tail are what stands before and after the last “and”, where it
	// may part two numbers: “one hundred and | three quarters”.
	head, tail *big.Rat
	headScale  int64 // the power of ten that ends the head
}

// A sum adds up the parts of a number in words and digits: the scales that
// are complete, and the group below them.
type sum struct {
	parts []part
	group *big.Rat // nil where nothing stands since the last scale
	head  *big.Rat // the sum before the last “and”

	headScale int64 // the power of ten that ends the head
	room      int64 // what may follow in the group must be smaller
}

// A part is a complete stretch of a number: “dos mil” is 2000 with exponent 3.
type part struct {
	value    *big.Rat
	exponent int64
	power    int64 // of ten, that all in it is multiplied by; 9 in “15 mil millones”
}

// lowest is the exponent of the last scale; a number before any scale has room for all.
func (s *sum) lowest() int64 {
	if len(s.parts) == 0 {
		return 1 << 30
	}
	return s.parts[len(s.parts)-1].exponent
}

// fits reports whether a cardinal can join the group: “veinte” has room for
// “tres”, “tres” for nothing.
func (s *sum) fits(v int64) bool {
	return s.group == nil || v < s.room && v > 0
}

func (s *sum) add(v int64) {
	if s.group == nil {
		s.group = integer(v)
	} else {
		s.group = new(big.Rat).Add(s.group, integer(v))
	}
	switch {
	case v >= 100 && v%100 == 0:
		s.room = 100
	case v >= 20 && v < 100 && v%10 == 0:
		s.room = 10
	default:
		s.room = 0
	}
}

// scale multiplies what stands below ten to the n by it: “doce mil | millones”.
func (s *sum) scale(n int64) bool {
	below, power := s.group, n
	i := len(s.parts)
	if below == nil && i > 0 && s.parts[i-1].exponent < n {
		power += s.parts[i-1].power
	}
	for i > 0 && s.parts[i-1].exponent < n {
		i--
		if below == nil {
			below = new(big.Rat)
		}
		below = new(big.Rat).Add(below, s.parts[i].value)
	}
	if below == nil || i > 0 && s.parts[i-1].exponent == n {
		return false
	}
	s.parts = append(s.parts[:i], part{times10(below, n), n, power})
	s.group = nil
	return true
}

func (s *sum) value() *big.Rat {
	switch {
	case len(s.parts) == 0 && s.group != nil:
		return s.group
	case len(s.parts) == 1 && s.group == nil:
		return s.parts[0].value
	}
	total := new(big.Rat)
	for _, p := range s.parts {
		total.Add(total, p.value)
	}
	if s.group != nil {
		total.Add(total, s.group)
	}
	return total
}

// number reads the longest number that begins at token i. It returns i where
// there is none.
func (p *parser) number(i int) (n number, next int) {
	if p.memo.at != i || p.memo.money != p.money {
		p.memo.number, p.memo.next = p.readNumber(i)
		p.memo.at, p.memo.money = i, p.money
	}
	return p.memo.number, p.memo.next
}

func (p *parser) readNumber(i int) (n number, next int) {
	if n, next := p.halfOf(i); next > i {
		return n, next
	}
	if n, next := p.vagueNumber(i); next > i {
		return n, next
	}
	if p.kind(i) != digits && !p.is(i, cardinal|alone|article|one|hundred) {
		return n, i
	}
	var s sum
	j := p.opening(&s, &n, i)
	if j == i {
		return n, i
	}
	for {
		k := p.extend(&s, &n, j)
		if k == j {
			break
		}
		j = k
	}
	if n.soft && len(s.parts) == 0 && n.literal.value == nil {
		n.value = integer(1)
	} else {
		n.value = s.value()
	}
	if len(s.parts) == 1 && s.group == nil {
		n.scale = s.parts[0].power
	}
	if s.head != nil {
		n.head, n.tail, n.headScale = s.head, new(big.Rat).Sub(n.value, s.head), s.headScale
	}
	if n.literal.also != nil {
		n.also = new(big.Rat).Mul(n.literal.also, new(big.Rat).Quo(n.value, n.literal.value))
	}
	return n, j
}

// opening reads the first part of a number.
func (p *parser) opening(s *sum, n *number, i int) int {
	if p.kind(i) == digits {
		l, ok := readLiteral(p.text[p.toks[i].start:p.toks[i].end], p.lex.Decimal)
		if !ok {
			return i
		}
		n.literal, n.digits, n.bare, n.foreign = l, true, true, l.foreign && !p.lex.EitherMark
		s.group, s.room = l.value, 0
		if value, next := p.exponent(l, i+1); next > i+1 {
			s.group, n.literal, n.bare = value, literal{}, false
			return next
		}
		return p.suffix(s, n, i+1)
	}
	if w, next := p.match(i, cardinal); next > i {
		s.add(w.cardinal)
		return next
	}
	if w, next := p.match(i, alone); next > i {
		if _, end := p.match(i, scale); end > next {
			next = end
		}
		s.parts = append(s.parts, part{power(w.scale), w.scale, w.scale})
		return next
	}
	if _, next := p.match(i, one); next > i && (p.is(i-1, rangeOpen) && p.is(next, and|rangeMid) || p.is(i-1, minus) && p.kind(i-1) == letters) {
		s.add(1) // “entre uno y tres millones”, “minus one”
		return next
	}
	if _, next := p.match(i, article|one); next > i && (p.counts(next) || p.half(next) > next || p.is(i, one) && p.fractionAfter(next)) {
		n.soft = true
		s.group = integer(1)
		return next
	}
	if w, next := p.match(i, hundred); next > i && p.is(next, scale) {
		s.group, s.room = power(w.scale), 100 // “hundred thousand dollars”
		n.unsure = i > 0 && p.kind(i-1) == letters
		return next
	}
	return i
}

// counts reports whether what stands at i makes a number of an article
// before it: “a hundred”, “un millón”.
func (p *parser) counts(i int) bool {
	i = p.hyphen(i)
	return p.is(i, hundred|scale|unit|denominator|percent|currency|cents|times)
}

// suffix reads a scale written against the digits: “2.4bn”, “10k”. “3m” is
// of metres, but “€3m” of millions.
func (p *parser) suffix(s *sum, n *number, i int) int {
	// “2000 M” is of millions, “33 B” of bytes.
	if i >= len(p.toks) || p.elided(i) {
		return i
	}
	w, next := p.match(i, suffix)
	if next == i || p.toks[i].gap && (w != p.toks[i].word || w.class&unit != 0) {
		return i
	}
	if _, end := p.match(i, scale); end > next {
		return i // “5 mln. euro”
	}
	if p.is(i, unit) && !p.money && !p.toks[i].upper {
		n.also = times10(s.group, w.suffix) // “5m” may be of metres or of millions
		return i
	}
	s.scale(w.suffix)
	n.bare = false
	return next
}

// extend reads one more part of a number.
func (p *parser) extend(s *sum, n *number, i int) int {
	j := p.hyphen(i)
	if j == i && s.room == 10 && !n.digits && p.signAt(i, "-") && p.below10(i+1) {
		j = i + 1 // “fifty - two”, as some corpora part it
	}
	if w, next := p.match(j, scale|hundred); next > j {
		if s.group == nil && len(s.parts) > 0 && w.class&alone != 0 && w.scale < s.lowest() {
			s.group = integer(1) // “un millón mil”
		}
		if w.class&hundred != 0 && s.group == nil {
			return p.cardinalAfter(s, n, j) // “mila|cento”
		}
		if w.class&hundred != 0 {
			s.group, s.room = times10(s.group, w.scale), 100
			n.soft, n.bare = false, false
			return next
		}
		if !s.scale(w.scale) {
			return i
		}
		n.soft, n.bare = false, false
		return p.andHalf(s, w.scale, next)
	}
	if n.soft {
		return i
	}
	if next := p.cardinalAfter(s, n, j); next > j {
		return next
	}
	if next := p.digitsAfter(s, n, i); next > i {
		return next
	}
	if next := p.scaleAfterArticle(s, n, i); next > i {
		return next
	}
	return p.decimals(s, n, i)
}

// below10 reports whether a number from one to nine stands at i, in a word.
func (p *parser) below10(i int) bool {
	w, next := p.match(i, cardinal|one)
	return next > i && w.cardinal > 0 && w.cardinal < 10
}

// scaleAfterArticle reads “175 los millones”, said for emphasis.
func (p *parser) scaleAfterArticle(s *sum, n *number, i int) int {
	_, j := p.match(i, theArticle)
	w, next := p.match(j, scale)
	if j == i || next == j || !n.bare || w.scale < 6 || !s.scale(w.scale) {
		return i
	}
	n.bare = false
	return next
}

// cardinalAfter reads a cardinal that joins the group, with or without “and”.
func (p *parser) cardinalAfter(s *sum, n *number, i int) int {
	j := i
	if _, next := p.match(i, and); next > i && p.andFits(s) {
		j = next
		if v := p.plain(j, 2); v > 0 && s.room == 100 && n.digits && !p.lex.AndTens && !p.outgrows(s, j+1) {
			s.group, s.room = new(big.Rat).Add(s.group, integer(int64(v))), 0 // “3 hundred and 21”
			return j + 1
		}
	} else if n.digits {
		return i
	}
	w, next := p.match(j, cardinal|one)
	if _, k := p.match(j, article); next == j && (j > i || s.room == 100 || p.hyphen(i-1) == i) && k > j && p.lex.AndTens && s.fits(1) {
		s.add(1) // “treinta y un años”, “ciento un años”, “quatre-vingt-un ans”
		n.bare = false
		return k
	}
	if next == j || !s.fits(w.cardinal) || len(s.parts) == 0 && s.group == nil {
		return i
	}
	if j > i && p.outgrows(s, next) {
		return i
	}
	if s.group == nil && s.lowest() < 3 {
		return i
	}
	if n.digits && len(s.parts) == 0 && s.room != 100 {
		return i
	}
	if j > i && !p.lex.AndTens {
		s.head, s.headScale = s.value(), 0
		if s.group == nil {
			s.headScale = s.parts[len(s.parts)-1].power
		}
	}
	s.add(w.cardinal)
	n.bare = false
	return next
}

// andFits reports whether “and” may stand here inside a number: after the
// tens in Spanish, after hundreds and thousands in English, after all three
// in Portuguese.
func (p *parser) andFits(s *sum) bool {
	if p.lex.AndAll {
		return s.group != nil && s.room >= 10 || s.group == nil && len(s.parts) > 0
	}
	if p.lex.AndTens {
		return s.group != nil && s.room == 10
	}
	return s.group != nil && s.room == 100 || s.group == nil && len(s.parts) > 0
}

// outgrows reports whether a scale at i is too great for what “and” joined:
// “one million and two million” are two numbers.
func (p *parser) outgrows(s *sum, i int) bool {
	w, next := p.joined(i, scale|hundred)
	return (!p.lex.AndTens || p.lex.AndAll) && next > i && (w.class&hundred != 0 && s.room == 100 || w.scale >= s.lowest())
}

// digitsAfter reads digits after a scale: “9 mil 200”, “5 millones 143 mil 312”.
func (p *parser) digitsAfter(s *sum, n *number, i int) int {
	if s.group != nil || len(s.parts) == 0 || p.kind(i) != digits || !n.digits && !p.is(i+1, scale) {
		return i
	}
	l, ok := readLiteral(p.text[p.toks[i].start:p.toks[i].end], p.lex.Decimal)
	if !ok || !l.plain || l.length > 3 {
		return i
	}
	w, next := p.match(i+1, scale)
	// “9 mil 200”, “17 mil 280 millones”, “5 millones 143 mil”
	if !(s.lowest() == 3 && (next == i+1 || w.scale > 3) || next > i+1 && w.scale < s.lowest()) {
		return i
	}
	if p.is(i+1, percent|month) || i > 0 && p.kind(i-1) == sign {
		return i
	}
	s.group, s.room = l.value, 0
	return i + 1
}
