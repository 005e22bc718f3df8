package check

import (
	"strings"
	"unicode/utf8"

	"github.com/cotejo/cotejo/lang"
)

// titleReach is how many bytes a title between quotation marks may have.
const titleReach = 48

// quoted reports whether a mention stands at either end of a title between
// quotation marks. What ends or begins a whole sentence that is quoted is no
// title: “…before we speak to Nuria Ferrer.”
func (s *nameSide) quoted(m *nameItem) bool {
	text := s.text.Source.Text
	before, _ := utf8.DecodeLastRuneInString(text[:m.Start])
	after, _ := utf8.DecodeRuneInString(text[m.End:])
	switch {
	case strings.ContainsRune(openingMarks, before):
		return strings.ContainsAny(reach(text, m.End, m.End+titleReach), closingMarks)
	case strings.ContainsRune(closingMarks, after):
		return strings.ContainsAny(reach(text, m.Start-titleReach, m.Start), openingMarks)
	}
	return false
}

const (
	openingMarks = "\"“«‘'„"
	closingMarks = "\"”»’'“"
)

// reach is a stretch of text, as far as there is text.
func reach(text string, from, to int) string {
	return lang.Span{Start: max(0, from), End: min(len(text), to)}.In(text)
}
