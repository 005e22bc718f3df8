package check

import (
	"strings"
	"unicode/utf8"
)

// longestCredit is how many words stand before the title at most.
const longestCredit = 6

// credit reports whether a line names where a quotation comes from, with a
// title in its own language: “— Nuria Baltasar, «The Price of Salt»”,
// “— @nbaltasar, The Price of Salt”. What is said behind a dash in a dialogue
// has neither: “—No lo sé”.
func credit(text string) bool {
	line := strings.TrimLeft(strings.TrimSpace(text), "—–")
	who, title, ok := strings.Cut(strings.TrimSpace(line), ",")
	if !ok || len(line) == len(strings.TrimSpace(text)) || len(strings.Fields(who)) > longestCredit {
		return false
	}
	mark, _ := utf8.DecodeRuneInString(strings.TrimSpace(title))
	return strings.HasPrefix(who, "@") || capital(who) && strings.ContainsRune("\"“„«", mark)
}
