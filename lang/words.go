package lang

import (
	"iter"
	"sync"
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
		return wordRune(next)
	}
	return false
}

// Fold brings words that differ in case and accents alone to one form:
// “Ibáñez” and “IBANEZ” fold to “ibanez”. Soft hyphens fall away and a curved
// apostrophe becomes a straight one.
func Fold(s string) string {
	if isLowerASCII(s) {
		return s
	}
	var buffer [64]byte
	return string(AppendFold(buffer[:0], s))
}

// AppendFold appends the folded form of s to b: Fold without a new string.
func AppendFold(b []byte, s string) []byte {
	table := foldTable()
	for _, r := range s {
		switch {
		case 'A' <= r && r <= 'Z':
			b = append(b, byte(r)+'a'-'A')
		case r < utf8.RuneSelf:
			b = append(b, byte(r))
		case int(r) < len(table):
			b = append(b, table[r]...)
		case r == '’':
			b = append(b, '\'')
		default:
			b = appendFoldedRune(b, r)
		}
	}
	return b
}

// foldTable holds the folded forms of Latin-1 and Latin Extended-A, which are
// nearly all letters with accents that Western texts have.
var foldTable = sync.OnceValue(func() *[0x180]string {
	var table [0x180]string
	for r := range rune(len(table)) {
		table[r] = string(appendFoldedRune(nil, r))
	}
	return &table
})

// unaccented holds the letters that are not a base letter and a mark in Unicode.
var unaccented = map[rune]string{
	'ß': "ss", 'æ': "ae", 'œ': "oe", 'ø': "o", 'ð': "d", 'þ': "th", 'ł': "l", 'đ': "d", 'ħ': "h", 'ı': "i", '\u00AD': "",
}

func appendFoldedRune(b []byte, r rune) []byte {
	r = unicode.ToLower(r)
	if plain, ok := unaccented[r]; ok {
		return append(b, plain...)
	}
	var buffer [32]byte
	for _, part := range string(norm.NFD.AppendString(buffer[:0], string(r))) {
		if !unicode.Is(unicode.Mn, part) {
			b = utf8.AppendRune(b, part)
		}
	}
	return b
}

func isLowerASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= utf8.RuneSelf || 'A' <= c && c <= 'Z' {
			return false
		}
	}
	return true
}
