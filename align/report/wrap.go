package report

import (
	"math"
	"sort"
	"unicode"
	"unicode/utf8"
)

// glyphAt is the index of the glyph that holds the byte at offset.
func glyphAt(list []glyph, offset int) int {
	next := sort.Search(len(list), func(i int) bool { return list[i].at > offset })
	return max(next-1, 0)
}

// A word is a run of glyphs that no line break parts.
type word struct {
	gap    []glyph // the space before it, or nothing
	glyphs []glyph
	width  int // without the gap
}

// words finds where lines may be broken: at white space, between wide
// characters, and inside what is longer than a line.
func words(list []glyph, longest int) []word {
	var all []word
	fresh := true
	var gap []glyph
	for i, c := range list {
		if c.isGap() {
			fresh, gap = true, list[i:i+1]
			continue
		}
		if fresh || mayBreak(list[i-1], c) || all[len(all)-1].width+c.width > longest {
			all = append(all, word{gap: gap, glyphs: list[i:i]})
		}
		w := &all[len(all)-1]
		w.glyphs = list[i-len(w.glyphs) : i+1]
		w.width += c.width
		fresh, gap = false, nil
	}
	return all
}

// mayBreak reports whether a line may end between two glyphs without a space:
// Chinese and Japanese are written without any, but no line begins with 。.
func mayBreak(a, b glyph) bool {
	if a.width < 2 && b.width < 2 {
		return false
	}
	before, _ := utf8.DecodeRuneInString(a.text)
	after, _ := utf8.DecodeRuneInString(b.text)
	return !opens(before) && (!unicode.IsPunct(after) || opens(after))
}

func opens(r rune) bool { return unicode.In(r, unicode.Ps, unicode.Pi) }

// wrap sets words into lines no wider than width. Even no words make a line.
func wrap(all []word, width int) [][]glyph {
	var lines [][]glyph
	var l []glyph
	used := 0
	for i, w := range all {
		switch {
		case i == 0: // no space begins a line
		case used+len(w.gap)+w.width > width:
			lines, l, used = append(lines, l), nil, 0
		default:
			l, used = append(l, w.gap...), used+len(w.gap)
		}
		l, used = append(l, w.glyphs...), used+w.width
	}
	return append(lines, l)
}

// measure is the width that a layout of width columns leaves for text beside
// a frame; however narrow the screen, a few words must fit.
func measure(width, frame int) int {
	const narrowest = 20
	if width <= 0 {
		return math.MaxInt / 2
	}
	return max(width-frame, narrowest)
}

// runs joins neighbouring glyphs of one style.
func runs(list []glyph) line {
	var l line
	for _, c := range list {
		if n := len(l); n > 0 && l[n-1].style == c.style {
			l[n-1].text += c.text
		} else {
			l = append(l, run{c.text, c.style})
		}
	}
	return l
}
