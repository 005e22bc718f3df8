package figure

import (
	"math/big"
	"strings"
	"unicode"
)

// ordinal reads “3.º”, “23rd”, “tercero”, “trigésima sexta”, “one hundred and first”.
func (p *parser) ordinal(i int) int {
	if v, next := p.ordinalDigits(i); next > i {
		return p.add(Figure{Kind: Ordinal, Value: Value{Number: integer(int64(v))}, Digits: true}, i, next)
	}
	v, next := p.ordinalWords(i)
	if next == i {
		return i
	}
	soft := v.Cmp(integer(1)) == 0 || next == i+1 && p.is(i, doubtful)
	return p.add(Figure{Kind: Ordinal, Value: Value{Number: v}, Soft: soft}, i, next)
}

// relative reads a rank told from the end or from the place reached:
// “penultimate”, “el siguiente”. It is no number: its value is a text,
// “end-1”, “current+1”.
func (p *parser) relative(i int) int {
	w, next := p.match(i, relative)
	if next == i {
		return i
	}
	return p.add(Figure{Kind: Ordinal, Value: Value{Text: w.relative}, Soft: true}, i, next)
}

// ordinalDigits reads digits with the mark of an ordinal against them.
func (p *parser) ordinalDigits(i int) (v, next int) {
	if p.kind(i) != digits || !p.tight(i+1) {
		return 0, i
	}
	if v = p.grouped(i); v < 0 {
		return 0, i
	}
	if p.lex.OrdinalStop && p.signAt(i+1, ".") && !p.ends(i+2) && p.toks[i+2].gap && p.kind(i+2) == letters {
		return v, i + 2 // “3. Oktober”: the stop has ended no sentence
	}
	_, next = p.match(i+1, ordinalMark)
	if next == i+1 || p.tight(next) && p.kind(next) == letters {
		return 0, i
	}
	// “37ºC” and “37º C” are temperatures.
	if w, end := p.match(i+1, unit); end > i+1 && w.unit != "degree" && end > next {
		return 0, i
	}
	return v, next
}

// grouped is the worth of a whole number below a thousand million with its
// marks of thousands, “1,000” in “the 1,000th”; -1 where there is none.
func (p *parser) grouped(i int) int {
	s := p.tokenText(i)
	if v := p.plain(i, 9); v >= 0 || len(s) > 11 {
		return v
	}
	groups, _ := cut(s)
	if !grouping(groups) {
		return -1
	}
	return int(rat(strings.Join(groups, "")).Num().Int64())
}

// ordinalWords adds up ordinals that stand together, and cardinals before
// them: “twenty-first”, “vigésimo quinto”, “tres milésimo”.
func (p *parser) ordinalWords(i int) (*big.Rat, int) {
	if p.kind(i) == digits || !p.is(i, ordinal|cardinal|alone|article|one|hundred) {
		return nil, i
	}
	var total *big.Rat
	j, room := i, int64(0)
	if n, next := p.number(i); next > i && !n.digits && !n.soft && p.joinsOrdinal(n, p.hyphen(next)) {
		total, j = n.value, p.hyphen(next)
		room = roomBelow(n.value)
	}
	if n, next := p.number(i); total == nil && next > i && !n.digits && !n.soft && roomBelow(n.value) >= 100 && !p.lex.AndTens {
		// “one hundred and first”
		if _, k := p.match(next, and); k > next && p.is(k, ordinal) {
			total, j, room = n.value, k, 100
		}
	}
	if w, next := p.match(i, hundred); total == nil && next > i && p.is(p.hyphen(next), ordinal) {
		total, j = power(w.scale), p.hyphen(next) // “hundred thousandth”
	}
	start := j
	for {
		w, next := p.match(j, ordinal)
		if next == j {
			break
		}
		v := integer(w.ordinal)
		switch {
		case j == i:
			total = v
		case w.ordinal >= 1000 && (j == start || total.Cmp(v) < 0):
			total = multiplyBelow(total, v)
		case w.ordinal == 100 && j == start && total.Cmp(integer(10)) < 0:
			total = new(big.Rat).Mul(total, v)
		case w.ordinal < room:
			total = new(big.Rat).Add(total, v)
		default:
			return total, j
		}
		room = roomBelow(v)
		j = p.hyphen(next)
		if j != next && !p.is(j, ordinal) {
			return total, next
		}
	}
	if j == start {
		return nil, i
	}
	return total, j
}

// multiplyBelow multiplies what of the number is below the scale by it:
// “dos millones cuatro | milésimo” is the 2,004,000th.
func multiplyBelow(total, scale *big.Rat) *big.Rat {
	if !total.IsInt() {
		return total
	}
	tail := new(big.Int).Rem(total.Num(), scale.Num())
	head := new(big.Int).Sub(total.Num(), tail)
	return new(big.Rat).SetInt(head.Add(head, tail.Mul(tail, scale.Num())))
}

// joinsOrdinal reports whether the ordinal at i completes the number: in
// “los treinta primeros” and “two first goals” it does not.
func (p *parser) joinsOrdinal(n number, i int) bool {
	w, next := p.match(i, ordinal)
	if next == i {
		return false
	}
	if w.ordinal >= 100 {
		return true
	}
	return !p.lex.AndTens && w.ordinal < roomBelow(n.value)
}

// roomBelow is the power of ten that the number's zeros leave free: 10 after
// twenty, 100 after three hundred, 1 after twelve.
func roomBelow(v *big.Rat) int64 {
	if !v.IsInt() || v.Sign() == 0 {
		return 0
	}
	n, room := new(big.Int).Set(v.Num()), int64(1)
	ten, rest := big.NewInt(10), new(big.Int)
	for room < 1_000_000_000_000 {
		n.QuoRem(n, ten, rest)
		if rest.Sign() != 0 {
			return room
		}
		room *= 10
	}
	return room
}

// roman reads the numeral of a king, a pope, a war: “Felipe VI”, “World War
// II”, “II Guerra Mundial”. It is part of a name: soft.
func (p *parser) roman(i int) int {
	v := p.romanAt(i)
	if v == 0 {
		return i
	}
	if p.is(i-1, theArticle) && i+1 < len(p.toks) && p.toks[i+1].upper {
		return p.add(Figure{Kind: Ordinal, Value: Value{Number: integer(int64(v))}, Soft: true}, i, i+1) // “la V Cumbre”
	}
	named := i > 0 && p.toks[i-1].upper && p.kind(i-1) == letters
	if !(p.is(i-1, regnal) || len(p.tokenText(i)) > 1 && (named || i+1 < len(p.toks) && p.toks[i+1].upper)) {
		return i
	}
	return p.add(Figure{Kind: Ordinal, Value: Value{Number: integer(int64(v))}, Soft: true}, i, i+1)
}

// romanMarked reads a Roman numeral with the mark of an ordinal: “XXth century”.
func (p *parser) romanMarked(i int) int {
	if p.kind(i) != letters {
		return 0
	}
	s := p.tokenText(i)
	numeral := strings.TrimRightFunc(s, unicode.IsLower)
	if w := p.lex.lookup(s[len(numeral):]); w == nil || w.class&ordinalMark == 0 {
		return 0
	}
	return romanValue(numeral)
}

// romanAt is the worth of a Roman numeral below ninety, in capitals; 0 for
// other tokens. Greater ones are mostly acronyms, “CD”, “MI”, “DC”, and so are
// those of two letters with an L.
func (p *parser) romanAt(i int) int {
	if p.kind(i) != letters {
		return 0
	}
	return romanValue(p.tokenText(i))
}

func romanValue(s string) int {
	if len(s) == 0 || len(s) > 7 {
		return 0
	}
	v := 0
	for k := range len(s) {
		d := romanDigit(s[k])
		if d == 0 || d == 50 && len(s) < 3 {
			return 0
		}
		if k+1 < len(s) && d < romanDigit(s[k+1]) {
			d = -d
		}
		v += d
	}
	if v < 1 || v > 89 || v > 39 && numeral(v) != s {
		return 0
	}
	return v
}

// numeral writes a number below ninety in Roman numerals.
func numeral(v int) string {
	tens := []string{"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"}
	ones := []string{"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"}
	return tens[v/10] + ones[v%10]
}

func romanDigit(c byte) int {
	switch c {
	case 'I':
		return 1
	case 'V':
		return 5
	case 'X':
		return 10
	case 'L':
		return 50
	}
	return 0
}
