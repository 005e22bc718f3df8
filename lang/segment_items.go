package lang

import (
	"iter"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A label numbers the items of a list that stands in one paragraph: the “1.”
// of “1. Lave el arroz 2. Hierva el agua”.
type label struct {
	bullet string // “• ” before the number
	number int    // 1 for “a” as well
	letter rune   // 'a' or 'A' where letters number the items, else 0
	close  string // “.”, “)” or “.)”
}

// items yields the parts of a stretch of text: the items of a list that begins
// with it, or the stretch as a whole. Items end without stops, so that only
// the labels tell where: the next one must be the very successor, in the same
// form.
func (r *stopRules) items(text string, stretch Span) iter.Seq[Span] {
	return func(yield func(Span) bool) {
		item := stretch
		for l, ok := r.labelAt(stretch.In(text)); ok; {
			l.number++
			at := r.findLabel(text[:stretch.End], item.Start, l)
			if at < 0 {
				break
			}
			if !yield(Span{item.Start, at}) {
				return
			}
			item.Start = at
		}
		yield(item)
	}
}

// bullets are the signs before an item, with the spaces after them.
const bullets = "•⁃‣▪◦*-–— "

// longestLabel is how many bytes a label may take, with its bullets.
const longestLabel = 24

// longestNumber is how many digits a label may have.
const longestNumber = 3

// labelAt reads the label that text begins with.
func (r *stopRules) labelAt(text string) (l label, ok bool) {
	text = text[:min(len(text), longestLabel)]
	rest := strings.TrimLeft(text, bullets)
	l.bullet = text[:len(text)-len(rest)]
	mark, _, found := strings.Cut(rest, " ")
	name := strings.TrimRight(mark, ".)")
	l.close = mark[len(name):]
	if !found || !r.closesLabel(l.close) {
		return l, false
	}
	if n, err := strconv.Atoi(name); err == nil && n >= 0 && len(name) <= longestNumber {
		l.number = n
		return l, true
	}
	if len(name) != 1 || name != "a" && (name != "A" || l.close == ".") { // “A. Ruiz y B. Peña”
		return l, false
	}
	l.letter, l.number = rune(name[0]), 1
	return l, true
}

// closesLabel reports whether a label can end so. Where a full stop makes an
// ordinal, it makes no label: “1. FC Köln steigt in die 2. Bundesliga ab”.
func (r *stopRules) closesLabel(mark string) bool {
	return mark == ")" || mark == ".)" || mark == "." && !r.ordinals
}

// String is how the label stands in the text.
func (l label) String() string {
	if l.letter != 0 {
		return l.bullet + string(l.letter+rune(l.number-1)) + l.close
	}
	return l.bullet + strconv.Itoa(l.number) + l.close
}

// findLabel is the first place from i on where the label begins an item, -1 if
// there is none.
func (r *stopRules) findLabel(text string, i int, l label) int {
	if l.letter != 0 && l.number > 26 {
		return -1
	}
	mark := l.String()
	for {
		n := strings.Index(text[i:], " "+mark+" ")
		if n < 0 {
			return -1
		}
		at := i + n + 1
		if r.startsItem(text, at, at+len(mark)+1) {
			return at
		}
		i = at
	}
}

// startsItem reports whether the label at i, before what begins at next, is
// one of a list: “…el agua 2. Sale”, not “y 2. Sale”, “núm. 2. Sale”, “2. 000”.
func (r *stopRules) startsItem(text string, i, next int) bool {
	first, _ := utf8.DecodeRuneInString(text[skipSpace(text, next):])
	if unicode.IsDigit(first) || first == utf8.RuneError {
		return false
	}
	before := strings.TrimRight(text[:i], " \u00A0")
	if said, stopped := strings.CutSuffix(before, "."); stopped {
		return r.wordBefore(said) != beforeNumber
	}
	return !r.starters[capitalised(before[wordStart(before):])]
}
