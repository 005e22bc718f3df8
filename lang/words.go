package lang

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Words yields the spans of the words of text: runs of letters, marks and
// digits, with apostrophes, hyphens and (between digits) points and commas
// inside them: “l'Hospitalet”, “twenty-five”, “1.250,5”, “F-16” are one word each.
func Words(text string) iter.Seq[Span] {
	return func(yield func(Span) bool) {
		for i := 0; i < len(text); {
			r, n := utf8.DecodeRuneInString(text[i:])
			if !wordRune(r) {
				i += n
				continue
			}
			end := wordEnd(text, i)
			if !yield(Span{i, end}) {
				return
			}
			i = end
		}
	}
}

func wordEnd(text string, i int) int {
	var last rune
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		if !wordRune(r) {
			next, _ := utf8.DecodeRuneInString(text[i+n:])
			if !joins(last, r, next) {
				return i
			}
		}
		last = r
		i += n
	}
	return i
}

func wordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	}
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r))
}

// joins reports whether r keeps the word that last ended going with next.
func joins(last, r, next rune) bool {
	switch r {
	case '\'', '’', '-', '\u2010', '\u2011', '·':
		return wordRune(last) && wordRune(next)
	case '.', ',':
		return unicode.IsDigit(last) && unicode.IsDigit(next)
	case '\u00AD': // soft hyphen
		return true
	}
	return false
}

// unaccented holds the letters that are not a base letter and a mark in Unicode.
var unaccented = strings.NewReplacer("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ð", "d", "þ", "th", "ł", "l", "đ", "d", "ı", "i", "\u00AD", "", "’", "'")

// Fold brings words that differ in case and accents alone to one form:
// “Ibáñez” and “IBANEZ” fold to “ibanez”.
func Fold(s string) string {
	if isLowerASCII(s) {
		return s
	}
	s = strings.ToLower(s)
	if isLowerASCII(s) {
		return s
	}
	var b strings.Builder
	for _, r := range norm.NFD.String(unaccented.Replace(s)) {
		if !unicode.Is(unicode.Mn, r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

func isLowerASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= utf8.RuneSelf || 'A' <= c && c <= 'Z' {
			return false
		}
	}
	return true
}
