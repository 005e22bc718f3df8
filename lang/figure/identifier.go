package figure

import (
	"strings"
	"unicode"

	"github.com/cotejo/cotejo/lang"
)

// identifier reads what is named with digits and worth nothing: “CO2”,
// “G-20”, “Covid-19”, “Ley 26/1984”, “192.168.0.1”, “+34 600 123 456”.
func (p *parser) identifier(i int) int {
	for _, r := range []func(*parser, int) int{(*parser).model, (*parser).zoneName, (*parser).letterDigits, (*parser).digitLetters, (*parser).crossed, (*parser).numberedLaw, (*parser).phone, (*parser).unreadable} {
		if end := r(p, i); end > i {
			if p.is(i, model) {
				i++ // “a Boeing 737”: the make is a name
			}
			return p.addIdentifier(i, end)
		}
	}
	return i
}

func (p *parser) addIdentifier(i, end int) int {
	text := p.text[p.toks[i].start:p.toks[end-1].end]
	return p.add(Figure{Kind: Identifier, Value: Value{Text: normal(text)}, Digits: true}, i, end)
}

// normal is an identifier without what writers leave out or put in: “G-20”
// and “G20” are one.
func normal(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || r == '-' || r == '‑' || r == '(' || r == ')' {
			return -1
		}
		return unicode.ToUpper(r)
	}, s)
}

// model reads the number of a product: “Boeing 737”, “iPhone 6”.
func (p *parser) model(i int) int {
	_, j := p.match(i, model)
	if j == i || p.plain(j, 4) < 0 || p.plain(j, 4) > 1900 && p.plain(j, 4) < 2100 || p.is(j+1, unit|percent|currency|scale) {
		return i
	}
	return j + 1
}

// zoneName reads “UTC+2” where no time stands before it.
func (p *parser) zoneName(i int) int {
	if _, j := p.match(i, zone); j > i && p.zoneOffset(j) > j {
		return p.zoneOffset(j)
	}
	return i
}

// letterDigits reads “CO2”, “A320”, “F-16”, “Covid-19”. “Mid-2010” holds a year.
func (p *parser) letterDigits(i int) int {
	if p.kind(i) != letters || !hasCapital(p.tokenText(i)) || p.is(i, month|weekday) || p.is(i, currency) && (len(p.tokenText(i)) > 1 || p.naira(i)) {
		return i
	}
	j := i + 1
	if k := p.hyphen(j); k > j && p.kind(k) == digits {
		if p.plain(k, 4) >= 1000 || len(lang.Fold(p.tokenText(i))) > 8 {
			return i
		}
		j = k
	}
	if !p.tight(j) || p.kind(j) != digits {
		return i
	}
	for p.tight(j) && (p.kind(j) != sign) {
		j++
	}
	return j
}

// naira reports whether the token is one letter for a currency, against digits
// with a scale: “N585 million”, not the road “N-340”.
func (p *parser) naira(i int) bool {
	return len(p.tokenText(i)) == 1 && p.tight(i+1) && p.kind(i+1) == digits && p.is(i+2, scale)
}

func hasCapital(s string) bool {
	return strings.IndexFunc(s, unicode.IsUpper) >= 0
}

// digitLetters reads “5G”, “3D”, “11-J”.
func (p *parser) digitLetters(i int) int {
	if p.plain(i, 4) < 0 {
		return i
	}
	j := p.hyphen(i + 1)
	if !p.tight(j) || p.kind(j) != letters || !p.toks[j].upper || j > i+1 && len(p.tokenText(j)) > 1 {
		return i
	}
	// “4G” and “11-J” are neither grams nor metres.
	if !p.initial(j, j > i+1) && p.is(j, unit|suffix|currency|ordinalMark|scale|month|clockMark|dayHalf) || p.tight(j+1) && p.signAt(j+1, "$") {
		return i
	}
	return j + 1
}

// initial reports whether a capital is no sign of a unit: the signs that are
// capitals are written so in the lists.
func (p *parser) initial(i int, hyphened bool) bool {
	s := p.tokenText(i)
	return len(s) == 1 && (hyphened || p.lex.exact[s] == nil)
}

// crossed reads “4x4”.
func (p *parser) crossed(i int) int {
	if p.plain(i, 4) < 0 || p.tokenText(i+1) != "x" || !p.tight(i+1) || !p.tight(i+2) || p.plain(i+2, 4) < 0 || p.signAt(i+3, "^") {
		return i
	}
	return i + 3
}

// numberedLaw reads “26/1984”, “2016/679”.
func (p *parser) numberedLaw(i int) int {
	a, b := p.plain(i, 4), p.plain(i+2, 4)
	if a < 0 || b < 0 || !p.signAt(i+1, "/") || !p.tight(i+1) || !p.tight(i+2) || p.signAt(i+3, "/") && p.tight(i+3) {
		return i
	}
	if a > 999 && b < 100 && len(p.tokenText(i+2)) == 2 || isYear(a) && b == a+1 && !p.is(i-1, reference) {
		return i // “2004/05” and “2023/2024” are seasons
	}
	if b > 999 || a > 999 || p.is(i-1, reference) {
		return i + 3
	}
	return i
}

// isYear reports whether a number of four digits is likely a year.
func isYear(n int) bool { return n >= 1800 && n < 2100 }

// phone reads a plus with the digits after it, or digits parted by hyphens
// that are no date.
func (p *parser) phone(i int) int {
	if end := p.international(i); end > i {
		return end
	}
	j := i
	if end := p.spacedPhone(i); end > i {
		return end
	}
	groups := 0
	for p.kind(j) == digits && (groups == 0 || p.tight(j)) {
		groups++
		if !p.signAt(j+1, "-") || !p.tight(j+1) || !p.tight(j+2) {
			break
		}
		j += 2
	}
	if _, dated := p.dateInParts(i); groups >= 3 && p.kind(j) == digits && !dated {
		return j + 1
	}
	return i
}

// international reads a plus with at least eight digits: “+34 600 123 456”.
func (p *parser) international(i int) int {
	if !p.signAt(i, "+") || !p.tight(i+1) {
		return i
	}
	size, j := 0, i+1
	for p.kind(j) == digits {
		s := p.tokenText(j)
		if strings.ContainsAny(s, ",'’") {
			return i
		}
		size += len(s) - strings.Count(s, " ") - strings.Count(s, ".")
		j++
		if p.signAt(j, "-") && p.tight(j) && p.tight(j+1) {
			j++
		}
	}
	if size < 8 || size > 15 || p.kind(j-1) != digits {
		return i
	}
	return j
}

// spacedPhone reads digits in groups that no number has: “91 123 45 67”,
// “(555) 123-4567”, “0800 123 456”.
func (p *parser) spacedPhone(i int) int {
	if p.signAt(i-1, "(") && p.plain(i, 3) > 0 && p.signAt(i+1, ")") && p.plain(i+2, 3) > 0 && p.signAt(i+3, "-") && p.tight(i+3) && p.plain(i+4, 4) >= 0 {
		return i + 5
	}
	size, j := 0, i
	for ; p.kind(j) == digits && (j == i || p.toks[j].gap); j++ {
		s := p.tokenText(j)
		if strings.ContainsAny(s, ".,'’") || len(s) < 2 {
			return i
		}
		size += len(s) - strings.Count(s, " ")
	}
	if size < 8 || size > 12 || j-i < 2 || j-i < 3 && p.tokenText(i)[0] != '0' {
		return i
	}
	return j
}

// unreadable is for digits that are no number: “192.168.0.1”, “2.0.1”.
func (p *parser) unreadable(i int) int {
	if p.kind(i) != digits || p.plain(i, 9) >= 0 {
		return i
	}
	if _, ok := readLiteral(p.tokenText(i), p.lex.Decimal); ok {
		return i
	}
	if _, ok := p.dotted(p.tokenText(i)); ok {
		return i // “30.10.2024”
	}
	return i + 1
}
