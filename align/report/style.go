package report

import "strings"

// A style is how a run of text looks.
type style uint8

// The styles. Those that mark words of an article come last, the more
// important later: where two marks meet, the later is shown.
const (
	normal      style = iota
	strong            // file names, messages
	quiet             // what frames the text
	good              // nothing was found
	noteWord          // the severities by name
	warningWord       //
	errorWord         //
	deleted           // words of the source that the target lacks
	inserted          // words of the target that the source lacks
	noteMark          // the fact that a finding is about, by severity
	warningMark       //
	errorMark         //
)

// sgr holds each style's parameters of Select Graphic Rendition, ECMA-48 § 8.3.117.
var sgr = [...]string{
	normal:      "",
	strong:      "1",
	quiet:       "2",
	good:        "1;32",
	noteWord:    "36",
	warningWord: "1;33",
	errorWord:   "1;31",
	deleted:     "31",
	inserted:    "32",
	noteMark:    "4;36",
	warningMark: "4;33",
	errorMark:   "4;31",
}

// beneath holds what stands under each column of a mark where there are no colours.
var beneath = map[style]string{deleted: "-", inserted: "+", noteMark: "~", warningMark: "~", errorMark: "^"}

// A run is text in one style.
type run struct {
	text  string
	style style
}

// A line is what stands between two line breaks.
type line []run

// render is the last stage: lines to a string.
func render(lines []line, colour bool) string {
	var b strings.Builder
	for _, l := range lines {
		for _, r := range l {
			if colour && r.style != normal && r.text != "" {
				b.WriteString("\x1b[" + sgr[r.style] + "m" + r.text + "\x1b[0m")
			} else {
				b.WriteString(r.text)
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// width is how many columns the line takes.
func (l line) width() int {
	n := 0
	for _, r := range l {
		n += columns(r.text)
	}
	return n
}

// A part is a stretch of a line that stays together. Lead parts it from what
// stands before it, and is left out at the beginning of a line.
type part struct {
	lead string
	line
}

// flow sets parts into lines no wider than width where that can be; 0 is any width.
func flow(parts []part, width int) []line {
	var lines []line
	room := 0
	for _, p := range parts {
		need := columns(p.lead) + p.width()
		if len(lines) == 0 || width > 0 && need > room {
			lines = append(lines, p.line)
			room = width - p.width()
			continue
		}
		last := &lines[len(lines)-1]
		*last = append(append(*last, run{p.lead, quiet}), p.line...)
		room -= need
	}
	return lines
}
