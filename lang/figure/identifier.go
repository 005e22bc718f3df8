package figure

import (
	"strings"
	"unicode"

	"github.com/cotejo/cotejo/lang"
)

// identifier reads what is named with digits and worth nothing: “CO2”,
// “G-20”, “Covid-19”, “Ley 26/1984”, “192.168.0.1”, “+34 600 123 456”.
func (p *parser) identifier(i int) int {
	for _, r := range []func(*parser, int) int{(*parser).letterDigits, (*parser).digitLetters, (*parser).crossed, (*parser).numberedLaw, (*parser).phone, (*parser).unreadable} {
		if end := r(p, i); end > i {
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
		if unicode.IsSpace(r) || r == '-' || r == '‑' {
			return -1
		}
		return unicode.ToUpper(r)
	}, s)
}

// letterDigits reads “CO2”, “A320”, “F-16”, “Covid-19”. “Mid-2010” holds a year.
func (p *parser) letterDigits(i int) int {
	if p.kind(i) != letters || !hasCapital(p.tokenText(i)) || p.is(i, currency|month|weekday) {
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

func hasCapital(s string) bool {
	return strings.IndexFunc(s, unicode.IsUpper) >= 0
}

// digitLetters reads “5G”, “3D”, “11-S”.
func (p *parser) digitLetters(i int) int {
	if p.plain(i, 4) < 0 {
		return i
	}
	j := p.hyphen(i + 1)
	if !p.tight(j) || p.kind(j) != letters || !p.toks[j].upper || j > i+1 && len(p.tokenText(j)) > 1 {
		return i
	}
	if p.is(j, unit|suffix|currency|ordinalMark|scale|month|clockMark|dayHalf) || p.tight(j+1) && p.signAt(j+1, "$") {
		return i
	}
	return j + 1
}

// crossed reads “4x4”.
func (p *parser) crossed(i int) int {
	if p.plain(i, 4) < 0 || p.tokenText(i+1) != "x" || !p.tight(i+1) || !p.tight(i+2) || p.plain(i+2, 4) < 0 {
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
	if a > 999 && b < 100 && len(p.tokenText(i+2)) == 2 {
		return i // “2004/05” is a season
	}
	if b > 999 || a > 999 || p.is(i-1, reference) {
		return i + 3
	}
	return i
}

// phone reads a plus with the digits after it, or digits parted by hyphens.
func (p *parser) phone(i int) int {
	j := i
	if p.signAt(i, "+") && p.kind(i+1) == digits && p.tight(i+1) && p.plain(i+1, 3) > 0 && p.kind(i+2) == digits {
		for j = i + 1; p.kind(j) == digits; j++ {
		}
		return j
	}
	groups := 0
	for p.kind(j) == digits && (groups == 0 || p.tight(j)) {
		groups++
		if !p.signAt(j+1, "-") || !p.tight(j+1) || !p.tight(j+2) {
			break
		}
		j += 2
	}
	if groups >= 3 && p.kind(j) == digits {
		return j + 1
	}
	return i
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
