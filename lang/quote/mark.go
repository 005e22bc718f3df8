package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cotejo/cotejo/lang"
)

// A family is marks that open and close each other: “ ” „ " are one.
type family uint8

const (
	double    family = iota // “ ” „ ‟ " ″ and '' ``
	guillemet               // « »
	single                  // ‘ ’ ‚ ‛ ' `
	chevron                 // ‹ ›
)

// A turn is what a mark does.
type turn uint8

const (
	either turn = iota // what the open marks allow
	opens
	closes
	neither // an apostrophe, feet and inches
)

// A mark is one quotation mark where it stands.
type mark struct {
	lang.Span
	family family
	turn   turn
	curly  bool // its shape says what it does
	left   rune // the characters beside the run of marks it stands in; 0 at the
	right  rune // ends of the paragraph
}

// leads marks the bytes that quotation marks begin with.
var leads = [256]bool{'"': true, '\'': true, '`': true, 0xC2: true, 0xE2: true}

// markAt reads the mark at i; its length is 0 where there is none.
func markAt(text string, i int) (f family, t turn, length int) {
	switch {
	case strings.HasPrefix(text[i:], "''"):
		return double, either, 2
	case strings.HasPrefix(text[i:], "``"):
		return double, opens, 2
	}
	r, n := utf8.DecodeRuneInString(text[i:])
	switch r {
	case '"', '‟':
		return double, either, n
	case '“', '„':
		return double, opens, n
	case '”':
		return double, closes, n
	case '«':
		return guillemet, opens, n
	case '»':
		return guillemet, closes, n
	case '\'', '‛':
		return single, either, n
	case '‘', '‚', '`':
		return single, opens, n
	case '’':
		return single, closes, n
	case '‹':
		return chevron, opens, n
	case '›':
		return chevron, closes, n
	}
	return 0, 0, 0
}

// marks reads the quotation marks of a paragraph, apostrophes left out.
func (p *parser) marks(span lang.Span) []mark {
	list := p.list[:0]
	for i := span.Start; i < span.End; {
		if !leads[p.text[i]] {
			i++
			continue
		}
		f, t, n := markAt(p.text, i)
		if n == 0 {
			i++
			continue
		}
		list = append(list, mark{Span: lang.Span{Start: i, End: i + n}, family: f, turn: t, curly: t != either})
		i += n
	}
	p.surround(list, span)
	kept := list[:0]
	for i, m := range list {
		if m.turn = p.judge(list, i); m.turn != neither {
			kept = append(kept, m)
		}
	}
	p.list = kept
	return kept
}

// surround sets what stands beside the runs of adjacent marks.
func (p *parser) surround(list []mark, span lang.Span) {
	for i := 0; i < len(list); {
		end := i + 1
		for end < len(list) && list[end].Start == list[end-1].End {
			end++
		}
		left, _ := utf8.DecodeLastRuneInString(p.text[span.Start:list[i].Start])
		right, _ := utf8.DecodeRuneInString(p.text[list[end-1].End:span.End])
		for ; i < end; i++ {
			list[i].left, list[i].right = known(left), known(right)
		}
	}
}

func known(r rune) rune {
	if r == utf8.RuneError {
		return 0
	}
	return r
}

// judge says what mark i of a paragraph does by its shape and its neighbours.
func (p *parser) judge(list []mark, i int) turn {
	m := list[i]
	outside, inside := m.before(), m.after()
	if m.family == single {
		return p.judgeSingle(list, i, outside, inside)
	}
	switch {
	case m.curly && m.turn == opens && !outside && inside:
		return either // German closes with “
	case m.curly && m.turn == closes && outside && !inside:
		return either // Swedish opens with ”, German books with »
	case m.curly:
		return m.turn
	case isFeetAndInches(p.text, m), isWordly(m.left) && isGenitive(p.text[m.End:]):
		return neither
	}
	return turnBy(outside, inside)
}

func turnBy(outside, inside bool) turn {
	switch {
	case outside && !inside:
		return opens
	case !outside && inside:
		return closes
	}
	return either
}

// judgeSingle tells marks from apostrophes: don't, the boys' bikes, '90s.
func (p *parser) judgeSingle(list []mark, i int, outside, inside bool) turn {
	m := list[i]
	switch {
	case isWordly(m.left) && isWordly(m.right):
		return neither
	case m.right != 0 && outside && p.isClipped(m.End):
		return neither
	case i > 0 && list[i-1].family == single && p.words.of(p.text[list[i-1].End:m.Start])&clipped != 0:
		return neither // the second of 'n'
	case m.curly && m.turn == opens && !outside && inside:
		return either // German closes ‚ with ‘
	case m.curly:
		return m.turn
	case unicode.IsDigit(m.left) && !p.singleOpen(list[:i]):
		return neither // a wall of 6'
	case outside == inside:
		return neither
	}
	return turnBy(outside, inside)
}

// singleOpen reports whether one of the last marks opened a single quotation.
func (p *parser) singleOpen(before []mark) bool {
	for i := len(before) - 1; i >= max(0, len(before)-8); i-- {
		if before[i].family == single && before[i].turn != neither {
			return before[i].turn == opens
		}
	}
	return false
}

// isClipped reports whether an apostrophe before i stands for letters or for
// the century: ’em, ’90s.
func (p *parser) isClipped(i int) bool {
	end := i
	for end < len(p.text) && end < i+8 && (p.text[end]|0x20 >= 'a' && p.text[end]|0x20 <= 'z' || isDigit(p.text[end])) {
		end++
	}
	w := p.text[i:end]
	if len(w) >= 2 && isDigit(w[0]) && isDigit(w[1]) && (len(w) == 2 || w[2:] == "s") {
		return true
	}
	return p.words.of(w)&clipped != 0
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// isFeetAndInches reports whether the mark is that of 6'2" or 10".
func isFeetAndInches(text string, m mark) bool {
	if unicode.IsDigit(m.left) && unicode.IsDigit(m.right) {
		return true // 20''53 in the pool
	}
	if !unicode.IsDigit(m.left) || m.Start == 0 || !isDigit(text[m.Start-1]) {
		return false
	}
	i := m.Start - 1
	for i > 0 && isDigit(text[i]) {
		i--
	}
	return i > 0 && (text[i] == '\'' && isDigit(text[i-1]) || strings.HasSuffix(text[:i+1], "’"))
}

// isGenitive reports whether a mark before the text was typed for an
// apostrophe: the government"s plan, the 80”s.
func isGenitive(rest string) bool {
	if rest == "" || rest[0] != 's' {
		return false
	}
	r, _ := utf8.DecodeRuneInString(rest[1:])
	return !isWordly(r)
}

// before reports whether what precedes the mark lets a quotation begin.
func (m mark) before() bool {
	return m.left == 0 || unicode.IsSpace(m.left) || unicode.Is(unicode.Ps, m.left) || strings.ContainsRune("¿¡—–/-=*_", m.left)
}

// after reports whether what follows the mark lets a quotation end.
func (m mark) after() bool {
	return m.right == 0 || unicode.IsSpace(m.right) || unicode.Is(unicode.Pe, m.right) || strings.ContainsRune(".,;:?!…—–/-*_%", m.right)
}

func isWordly(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
