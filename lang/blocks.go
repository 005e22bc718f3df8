package lang

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"
)

// PlainBlocks finds the paragraphs of plain text. Blank lines part them; lines
// that are not wrapped at one width are a paragraph each. A line that begins
// with “- ”, “• ” or “1. ” is a list item with its mark, and a short one that
// stands alone without closing punctuation is a heading: of the first level at
// the head of the text, else of the second.
func PlainBlocks(text string) []Block {
	var blocks []Block
	for p := range paragraphs(text) {
		for from, to := range p.unwrapped(text) {
			b := Block{Span: Span{p.lines[from].Start, p.lines[to-1].End}, Kind: Prose}
			switch {
			case p.lines[from].item:
				b.Kind, b.Level = ListItem, 1
			case to == from+1 && p.headed(text, from):
				b.Kind, b.Level = Heading, min(len(blocks)+1, 2)
			}
			blocks = append(blocks, b)
		}
	}
	if len(blocks) == 1 && blocks[0].Kind == Heading {
		blocks[0].Kind, blocks[0].Level = Prose, 0
	}
	return blocks
}

// unbroken yields the stretches of text that no sentence crosses: its lines,
// or runs of lines that are wrapped at one width.
func unbroken(text string) iter.Seq[Span] {
	return func(yield func(Span) bool) {
		for p := range paragraphs(text) {
			for from, to := range p.unwrapped(text) {
				if !yield(Span{p.lines[from].Start, p.lines[to-1].End}) {
					return
				}
			}
		}
	}
}

// A line is a line of text without the white space around it.
type line struct {
	Span
	columns  int // code points
	indented bool
	item     bool // begins with the mark of a list
}

// A lineRun is lines with no blank one between them.
type lineRun struct {
	lines []line
	width int // columns of the longest
}

// paragraphs yields the runs of lines that are not blank. They share memory:
// each is good until the next.
func paragraphs(text string) iter.Seq[lineRun] {
	return func(yield func(lineRun) bool) {
		var p lineRun
		for i := 0; i < len(text); {
			end := lineEnd(text, i)
			l := trimmedLine(text, i, end)
			if l.Len() > 0 {
				p.lines, p.width = append(p.lines, l), max(p.width, l.columns)
			}
			if i = skipBreak(text, end); (l.Len() == 0 || i == len(text)) && len(p.lines) > 0 {
				if !yield(p) {
					return
				}
				p = lineRun{lines: p.lines[:0]}
			}
		}
	}
}

// lineEnd is where the line that begins at i ends: at LF, CR, CRLF or the
// separators of Unicode.
func lineEnd(text string, i int) int {
	for ; i < len(text); i++ {
		switch text[i] {
		case '\n', '\r':
			return i
		case 0xE2: // U+2028 and U+2029 begin with it
			if separates(text[i:]) {
				return i
			}
		}
	}
	return i
}

func separates(text string) bool {
	return strings.HasPrefix(text, "\u2028") || strings.HasPrefix(text, "\u2029")
}

// skipBreak is the place after the line break at i.
func skipBreak(text string, i int) int {
	switch {
	case i == len(text):
		return i
	case strings.HasPrefix(text[i:], "\r\n"):
		return i + 2
	case separates(text[i:]):
		return i + len("\u2028")
	}
	return i + 1
}

func trimmedLine(text string, from, to int) line {
	start := skipSpace(text[:to], from)
	s := Span{start, start + len(strings.TrimRightFunc(text[start:to], unicode.IsSpace))}
	said := s.In(text)
	return line{s, utf8.RuneCountInString(said), start > from, markLength(said) > 0}
}

// markLength is the length of the mark of a list that a line begins with.
func markLength(said string) int {
	mark, rest, found := strings.Cut(said[:min(len(said), 8)], " ")
	if !found || rest == "" {
		return 0
	}
	switch mark {
	case "-", "*", "+", "•", "‣", "◦", "·", "▪", "–":
		return len(mark)
	}
	label := strings.TrimRight(mark, ".)")
	if len(label) != len(mark)-1 || label == "" || len(label) > 3 {
		return 0
	}
	if strings.Trim(label, "0123456789") == "" || len(label) == 1 && label[0] >= 'a' && label[0] <= 'z' {
		return len(mark)
	}
	return 0
}

// The widths in columns between which lines are taken to be wrapped.
const narrowest, widest = 50, 120

// wrapped reports whether the lines look like text filled at one width: the
// next line's first word found no room on most that break off in mid-sentence.
func (p lineRun) wrapped(text string) bool {
	if p.width < narrowest || p.width > widest {
		return false
	}
	full, short, sure := 0, 0, false
	for i := range p.lines[1:] {
		switch {
		case terminated(p.lines[i].In(text)):
		case p.full(text, i):
			full++
			sure = sure || p.runsOn(text, i) || p.lines[i].columns >= usual
		default:
			short++
		}
	}
	return sure && full >= 2*short
}

// usual is a width from which on a break before a capital is believed: “…dijo Juan / Pérez”.
const usual = 56

// full reports whether line i has no room for the first word of the next.
func (p lineRun) full(text string, i int) bool {
	word, _, _ := strings.Cut(p.lines[i+1].In(text), " ")
	return p.lines[i].columns+1+utf8.RuneCountInString(word) > p.width
}

// runsOn reports whether the line after i begins with a small letter.
func (p lineRun) runsOn(text string, i int) bool {
	r, _ := utf8.DecodeRuneInString(p.lines[i+1].In(text))
	return unicode.IsLower(r)
}

// unwrapped yields the runs of lines, from and up to, that are one paragraph.
func (p lineRun) unwrapped(text string) iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		wrapped, from := p.wrapped(text), 0
		for i := 1; i < len(p.lines); i++ {
			item := p.lines[from].item && p.lines[i].indented
			goesOn := wrapped && (p.full(text, i-1) || p.runsOn(text, i-1)) || item || p.broken(text)
			if goesOn && !p.lines[i].item {
				continue
			}
			if !yield(from, i) {
				return
			}
			from = i
		}
		yield(from, len(p.lines))
	}
}

// broken reports whether the lines are one sentence that a line break cut in
// two, as copying from a page does: “Cayó el techo / de la capilla.” Of more
// lines than two, small letters make a poem or a list.
func (p lineRun) broken(text string) bool {
	if len(p.lines) != 2 || p.lines[0].item || closed(p.lines[0].In(text)) {
		return false
	}
	return p.runsOn(text, 0) && terminated(p.lines[1].In(text))
}

// headed reports whether line i stands alone, is short and is not closed.
func (p lineRun) headed(text string, i int) bool {
	alone := len(p.lines) == 1 || p.width > widest
	return alone && p.lines[i].columns <= widest && !closed(p.lines[i].In(text))
}

// closed reports whether a line ends in punctuation.
func closed(said string) bool {
	r := lastSign(said)
	return r == utf8.RuneError || terminates(r) || strings.ContainsRune(",;:—–", r)
}

// terminated reports whether a line ends with a sentence.
func terminated(said string) bool { return terminates(lastSign(said)) }

// lastSign is the last character of a line that is no bracket or quotation mark.
func lastSign(said string) rune {
	said = strings.TrimRightFunc(said, func(r rune) bool {
		return closesBracket(r) || quotes(r) || r == '"' || r == '\'' || r == '*' || r == '_'
	})
	r, _ := utf8.DecodeLastRuneInString(said)
	return r
}
