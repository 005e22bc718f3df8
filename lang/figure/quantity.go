package figure

import "math/big"

// durations are the units of time.
var durations = map[string]bool{
	"century": true, "decade": true, "lustrum": true, "year": true, "month": true, "fortnight": true, "week": true, "day": true, "night": true,
	"hour": true, "minute": true, "second": true, "millisecond": true, "quarter": true, "semester": true,
}

// quantity reads a number with its sign, currency, percent or unit:
// “-5 °C”, “US$ 3 million”, “más de | 2,5 millones de euros”.
func (p *parser) quantity(i int) int {
	j, negative := p.sign(i)
	code, j := p.currencyBefore(j)
	p.money = code != ""
	n, k := p.amount(j)
	p.money = false
	if k == j {
		return i
	}
	f := Figure{Kind: Cardinal, Value: Value{Number: n.value, Also: n.also}, Digits: n.digits, Soft: n.soft || n.unsure, Vague: n.vague, Foreign: n.foreign, bare: n.bare, scale: n.scale}
	if negative {
		f.Value.Number = new(big.Rat).Neg(n.value)
	}
	if code != "" {
		f.Kind, f.Unit = Money, code
		if w, _ := p.match(j-1, currency); w != nil && w.scale > 0 {
			f.Value.Number, f.Value.Also, f.scale = times10(f.Value.Number, w.scale), nil, w.scale // “MAUD 60”
		}
		if _, next := p.match(k, currency); next > k {
			k = next // “$5 dollars”, “€6,58 euros”
		}
		return p.add(f, i, k)
	}
	end := p.unitAfter(&f, n, k)
	if end == k && !n.digits && p.inCompound(i, k) {
		f.Soft = true
	}
	if end == k && n.soft && !n.vague {
		return i
	}
	if end == k {
		p.bareNumber(&f, n, i, k)
	}
	return p.add(f, i, end)
}

// inCompound reports whether a number word is a part of another word or of a
// name: “three-dimensional”, “Three Mile Island”.
func (p *parser) inCompound(i, end int) bool {
	if p.hyphen(end) > end && p.kind(end+1) == letters {
		return true
	}
	return i > 0 && p.toks[i].upper && (p.kind(i-1) == letters || p.tight(i))
}

// sign reads a minus before a number.
func (p *parser) sign(i int) (next int, negative bool) {
	_, next = p.match(i, minus)
	if next == i {
		return i, false
	}
	if p.kind(i) == sign {
		// “10-20” and “F-16” have no minus in them.
		if p.cellMinus(i, next) {
			return next, true
		}
		if p.kind(next) != digits && !p.is(next, currency) || p.tight(i) || !p.tight(next) || p.kind(i-1) == digits && i > 0 {
			return i, false
		}
		return next, true
	}
	if p.kind(next) == digits || p.is(next, cardinal|one) {
		return next, true
	}
	return i, false
}

// cellMinus reports whether a sign parted from its digits is a minus, since a
// number is all that the text holds: “- 10 k” in a cell of a table. Before more
// words it is the mark of an item in a list: “- 10 personas”.
func (p *parser) cellMinus(i, next int) bool {
	if i != 0 || next != 1 || p.kind(1) != digits {
		return false
	}
	for k := 2; k < len(p.toks); k++ {
		if !(p.kind(k) == digits || p.signAt(k, "/") || p.toks[k].word != nil && p.is(k, suffix)) {
			return false
		}
	}
	return true
}

// currencyBefore reads a sign or code of currency before a number: “$ 5”,
// “EUR 20”, “US$3”. A name stands after it.
func (p *parser) currencyBefore(i int) (code string, next int) {
	w, next := p.match(i, currency)
	if next == i || p.kind(i) == letters && (!allCapitals(p.tokenText(i)) || len(p.tokenText(i)) == 1 && next == i+1 && !p.naira(i)) {
		return "", i
	}
	if p.kind(next) == digits || p.is(next, cardinal) && p.kind(next-1) == sign {
		return w.currency, next
	}
	return "", i
}

func allCapitals(s string) bool {
	for _, r := range s {
		if r < 'A' || r > 'Z' {
			return false
		}
	}
	return true
}

// amount is a number, or a half of what follows: “half an hour”, “media hora”.
func (p *parser) amount(i int) (n number, next int) {
	if _, j := p.match(i, half); j > i {
		_, k := p.joined(j, article)
		if k = p.hyphen(k); p.is(k, unit) {
			return number{value: big.NewRat(1, 2)}, k
		}
	}
	n, next = p.number(i)
	if next == i {
		return n, i
	}
	if v := vulgar[p.tokenText(next)]; v != nil && n.bare {
		n.value, n.bare = new(big.Rat).Add(n.value, v), false
		next++
	}
	if v, j := p.slash(next); j > next && n.bare {
		n.value, n.bare = new(big.Rat).Add(n.value, v), false // “5 1/2”
		next = j
	}
	if w, j := p.match(next, collective); j > next && w.collective >= 10 && !n.vague {
		n.value = dozens(n, w.collective)
		n.bare, n.soft = false, false
		next = j
	}
	if v, j := p.andFraction(next); j > next && !n.vague && n.literal.length != 4 && !p.is(i-1, rangeOpen) {
		return p.withFraction(n, v, j)
	}
	if j := p.half(next); j > next && (p.is(j, unit|scale) || p.is(next, halfMore) || p.endsInHalf(j)) {
		n.value = new(big.Rat).Add(n.value, big.NewRat(1, 2)) // “two and a half years”
		next = j
		if w, k := p.match(j, scale); k > j {
			n.value, n.scale, next = times10(n.value, w.scale), w.scale, k
		}
		n.bare, n.soft = false, false
	}
	return n, next
}

// withFraction adds to a number the fraction that ends before token i, which
// is of the number's scale or of the one that follows: “3 million and a
// quarter”, “five and a quarter million”, “one billion and a quarter million”.
func (p *parser) withFraction(n number, v *big.Rat, i int) (number, int) {
	w, next := p.match(i, scale)
	switch {
	case next > i && n.scale > w.scale:
		v = times10(v, w.scale)
	case next == i && n.scale >= 6:
		v = times10(v, n.scale)
	}
	value := new(big.Rat).Add(n.value, v)
	if next > i && n.scale == 0 {
		value, n.scale = times10(value, w.scale), w.scale
	}
	n.value, n.bare, n.soft = value, false, false
	return n, next
}

// dozens multiplies a number by what it counts: of “three hundred and two
// dozens” the two alone.
func dozens(n number, each int64) *big.Rat {
	if n.head == nil {
		return new(big.Rat).Mul(n.value, integer(each))
	}
	v := new(big.Rat).Mul(n.tail, integer(each))
	return v.Add(v, n.head)
}

// unitAfter reads the percent, currency or unit that follows a number and
// returns the token after it.
func (p *parser) unitAfter(f *Figure, n number, i int) int {
	j := p.hyphen(i)
	if _, next := p.match(j, of); next > j && (!n.bare || n.fraction) && !n.ordinal {
		_, j = p.match(next, article)
		if !p.is(j, currency|cents|unit) {
			j = i
		}
	}
	end := p.unitAt(f, n, j)
	if end == j {
		return i
	}
	if f.Kind == Money && f.Unit != "cent" {
		return p.moneyAfter(f, n, end)
	}
	if _, next := p.match(end, minus); next > end+1 && f.Kind == Measure {
		f.Value.Number = new(big.Rat).Neg(f.Value.Number) // “cinco grados bajo cero”
		return next
	}
	if f.Unit == "foot" {
		end = p.inches(f, end)
	}
	// “año y medio”, “a month and a half”
	if next := p.half(end); next > end && f.Kind != Percent {
		f.Value.Number = new(big.Rat).Add(f.Value.Number, big.NewRat(1, 2))
		f.Value.Also, f.Soft = nil, false
		return next
	}
	return end
}

// moneyAfter reads what may follow an amount of money: its scale after a code,
// “75 USD million”, its cents, or a half.
func (p *parser) moneyAfter(f *Figure, n number, i int) int {
	if w, _ := p.match(i-1, currency); w != nil && w.scale > 0 {
		f.Value.Number, f.Value.Also, f.scale = times10(f.Value.Number, w.scale), nil, w.scale // “30 MEUR”
	}
	if w, next := p.match(i, scale); next > i && n.scale == 0 && (p.kind(i-1) == sign || allCapitals(p.tokenText(i-1))) {
		f.Value.Number, f.scale = times10(f.Value.Number, w.scale), w.scale
		return next
	}
	if next := p.andCents(f, i); next > i {
		return next
	}
	if next := p.half(i); next > i {
		f.Value.Number = new(big.Rat).Add(f.Value.Number, big.NewRat(1, 2))
		f.Value.Also, f.Soft = nil, false
		return next
	}
	return i
}

// andCents reads “y 20 céntimos”, “50 cents” or two digits alone, “15 euros con
// 50.”, after an amount of money. The end of a range is none.
func (p *parser) andCents(f *Figure, i int) int {
	_, j := p.match(i, and|with)
	n, k := p.number(j)
	if k == j || n.soft || !n.value.IsInt() || n.value.Cmp(integer(100)) >= 0 {
		return i
	}
	_, next := p.match(k, cents)
	if next == k {
		twoDigits := n.bare && n.literal.length == 2 || !n.digits && j == i
		if !twoDigits || !p.ends(k) || p.signAt(k, "-") || p.signAt(k, "–") || p.signAt(k, "/") || p.signAt(k, ":") || p.openedBefore(i) {
			return i
		}
	}
	next = max(next, k)
	f.Value.Number = new(big.Rat).Add(f.Value.Number, new(big.Rat).Quo(n.value, integer(100)))
	f.Value.Also = nil
	return next
}

// openedBefore reports whether a range opens shortly before token i: “between
// 15 dollars and 50”.
func (p *parser) openedBefore(i int) bool {
	for k := max(0, i-6); k < i; k++ {
		if p.is(k, rangeOpen) {
			return true
		}
	}
	return false
}

func (p *parser) unitAt(f *Figure, n number, i int) int {
	w, next := p.match(i, percent|currency|cents|unit)
	if next > i+1 && w.class&unit != 0 && p.kind(next-1) == digits && !p.tight(next-1) {
		w, next = p.toks[i].word, i+1 // “12 m 2 dm” has no square metres
		if w == nil || w.class&unit == 0 {
			return i
		}
	}
	if next == i || next == i+1 && p.elided(i) || p.unlikelyUnit(w, n, i, next) {
		return i
	}
	switch {
	case w.class&percent != 0 && w.percent != "point":
		f.Kind, f.Unit = Percent, w.percent
	case w.class&percent != 0:
		f.Kind, f.Unit = Measure, "point"
	case w.class&currency != 0:
		f.Kind, f.Unit = Money, w.currency
	case w.class&cents != 0:
		f.Kind, f.Unit = Money, "cent"
	case durations[w.unit]:
		f.Kind, f.Unit = Duration, w.unit
	default:
		f.Kind, f.Unit = Measure, w.unit
	}
	return next
}

// unlikelyUnit is for short signs and words with another meaning: “10 in the
// group”, “un segundo grupo”, “a point”, “two a day”.
func (p *parser) unlikelyUnit(w *word, n number, i, next int) bool {
	size := p.toks[next-1].end - p.toks[i].start
	if w.unit == "hectare" && size == 2 && p.kind(next) == letters {
		return true // “en 2008 ha crecido”
	}
	if p.kind(i) == letters && size <= 2 && (!n.digits || w.unit == "inch" && p.toks[i].gap) {
		return true
	}
	if n.soft && !n.vague {
		return w.class&ordinal != 0 || w.percent != "" && w.percent != "percent" || w.unit == "stone" || w.unit == "foot" || w.unit == "quarter"
	}
	return false
}

// bareNumber settles what a number without a unit is: “in 1998” is a year.
func (p *parser) bareNumber(f *Figure, n number, i, end int) {
	if n.fraction {
		f.Kind = Fraction
	}
	if p.aged(i) {
		f.Kind, f.Unit = Duration, "year"
		return
	}
	if !n.digits && end == i+1 && p.is(i, doubtful) && p.is(i-1, article|theArticle) {
		f.Soft = true // “el once checo” is a team
	}
	year := n.literal.int()
	if !n.bare || n.literal.length != 4 || year < 1000 || year > 2100 || i != end-1 {
		return
	}
	if p.qualified == i && p.qualifier != About && p.qualifier != AtMost {
		return // “more than 1800 people”
	}
	f.Kind, f.Value = Calendar, Value{Date: &Date{Year: year}}
}

// aged reports whether a word before token i makes years of the number: “aged 27”.
func (p *parser) aged(i int) bool {
	for k := max(0, i-2); k < i; k++ {
		if _, next := p.match(k, ageLead); next == i {
			return true
		}
	}
	return false
}

// multiple reads a number of times: “tres veces”, “2x”, “el doble”.
func (p *parser) multiple(i int) int {
	if w, next := p.match(i, multiplier); next > i {
		return p.add(Figure{Kind: Multiplier, Value: Value{Number: integer(w.multiplier)}, Soft: true}, i, next)
	}
	n, j := p.number(i)
	if j == i || n.soft {
		return i
	}
	_, next := p.match(j, times)
	if next == j || p.tokenText(j) == "x" && (p.toks[j].gap || p.kind(j+1) == digits && p.tight(j+1)) {
		return i
	}
	return p.add(Figure{Kind: Multiplier, Value: Value{Number: n.value, Also: n.also}, Digits: n.digits, Soft: !n.digits}, i, next)
}
