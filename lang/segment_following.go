package lang

import (
	"unicode"
	"unicode/utf8"
)

// A startClass is how what follows a stop begins.
type startClass int

const (
	continued startClass = iota // a comma, another terminator
	lower
	upper
	digit
	caseless // a letter of a script without capitals
	symbol   // $ @ # and the like
)

// following is what stands after a stop.
type following struct {
	class  startClass
	word   string // its first word, without what opens before it
	end    int    // of the word
	opened bool   // a quotation mark, a bracket or a dash stands before it
	asked  bool   // “¿” or “¡” does, or a quotation mark, with no bracket after it
	brand  bool   // a word in small letters that begins a sentence: “iPhone”, “https”, the “b” of “b)”
}

// starts reports whether a sentence can begin so.
func (f following) starts() bool {
	return f.class > lower || f.brand
}

// following looks at what begins at i.
func (s *splitter) following(i int) following {
	var f following
	for i < len(s.text) {
		r, n := utf8.DecodeRuneInString(s.text[i:])
		switch {
		case wordRune(r):
			s.firstWord(&f, r, i)
			return f
		case r == '¿' || r == '¡' || r == '"' || r == '\'' || quotes(r):
			f.opened, f.asked = true, true
		case opensBracket(r) || r == '-' || r == '*' || r == '_' || unicode.Is(unicode.Pd, r):
			f.opened, f.asked = true, false
		case r == ' ' || r == Hidden || unicode.IsSpace(r):
		case unicode.IsPunct(r) && r != '#' && r != '@' && r != '•' && r != '§' && r != '¶':
			return f
		default:
			f.class = symbol
			return f
		}
		i += n
	}
	return f
}

func (s *splitter) firstWord(f *following, r rune, i int) {
	f.end = letterEnd(s.text, i)
	f.word = s.text[i:f.end]
	switch {
	case unicode.IsUpper(r) || unicode.IsTitle(r):
		f.class = upper
	case unicode.IsLower(r):
		f.class = lower
		f.brand = isBrand(f.word) || isAddress(f.word) || len(f.word) == 1 && f.end < len(s.text) && s.text[f.end] == ')'
	case unicode.IsDigit(r):
		f.class = digit
	default:
		f.class = caseless
	}
}

// letterEnd is where the letters and digits that begin at i end, or a place
// some way on, where the word is too long to be of interest.
func letterEnd(text string, i int) int {
	for from := i; i < len(text) && i < from+40; {
		r, n := utf8.DecodeRuneInString(text[i:])
		if !wordRune(r) {
			return i
		}
		i += n
	}
	return i
}

func isAddress(word string) bool {
	return word == "https" || word == "http" || word == "www"
}

// isBrand reports whether a word begins with one to three small letters before
// a capital: “iPhone”, “eBay”, “macOS”.
func isBrand(word string) bool {
	for i, r := range word {
		if unicode.IsUpper(r) {
			return i > 0
		}
		if i > 3 {
			return false
		}
	}
	return false
}
