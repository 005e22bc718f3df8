package report

import (
	"strings"
	"unicode"

	"github.com/clipperhouse/uax29/v2/graphemes"
	"github.com/mattn/go-runewidth"

	"github.com/cotejo/cotejo/lang"
)

// screen measures text. It never asks the environment: the same report has
// the same lines everywhere.
var screen = &runewidth.Condition{StrictEmojiNeutral: true}

// columns is how many columns text takes on the screen.
func columns(text string) int { return screen.StringWidth(text) }

// clean makes text from a file safe for a terminal and fit for one line: an
// escape sequence in an article must not move the reader's cursor, nor an
// override of direction turn a figure round.
func clean(text string) string { return strings.Map(cleanRune, text) }

func cleanRune(r rune) rune {
	switch {
	case breakingSpace(r):
		return ' '
	case r < ' ':
		return '\u2400' + r // ␛ for ESC
	case r == 0x7F:
		return '␡'
	case unicode.IsControl(r):
		return unicode.ReplacementChar
	case r == lang.Hidden:
		return '▢'
	case unicode.Is(unicode.Cf, r) && !joiner(r):
		return -1 // soft hyphens, direction marks, byte order marks: nothing to see
	}
	return r
}

// joiner tells the two that emoji and Indic letters are written with.
func joiner(r rune) bool { return r == '\u200C' || r == '\u200D' }

// breakingSpace tells white space at which a line may be broken: not the
// no-break space of “58 %”.
func breakingSpace(r rune) bool {
	switch r {
	case '\u00A0', '\u2007', '\u202F':
		return false
	}
	return unicode.IsSpace(r)
}

// A glyph is one character as a reader sees it: a letter with its accents, an
// emoji with its joiners.
type glyph struct {
	text  string
	width int // in columns
	style style
	at    int // byte offset in the text it was read from
}

func (c glyph) isGap() bool { return c.text == " " }

// glyphs cuts text into glyphs, white space into one gap each time, and shows
// the marks on them. at is where text begins for the marks.
func glyphs(text string, at int, marks []mark) []glyph {
	var list []glyph
	for g := graphemes.FromString(text); g.Next(); {
		c := glyph{text: clean(g.Value()), at: at + g.Start()}
		if strings.Trim(c.text, " ") == "" {
			if c.text == "" || len(list) == 0 || list[len(list)-1].isGap() {
				continue
			}
			c.text = " "
		}
		c.width = columns(c.text)
		list = append(list, c)
	}
	for _, m := range marks {
		paint(list, m)
	}
	return list
}

// paint marks the glyphs that the mark touches, where nothing more important does.
func paint(list []glyph, m mark) {
	for i := glyphAt(list, m.Start); i < len(list) && list[i].at < m.End; i++ {
		list[i].style = max(list[i].style, m.style)
	}
}
