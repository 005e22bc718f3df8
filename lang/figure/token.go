package figure

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A token is a word of letters, a number in digits, or one sign.
type token struct {
	start, end int
	kind       tokenKind
	gap        bool  // white space stands before it
	upper      bool  // begins with a capital
	word       *word // what the lexicon knows of it; nil for most
}

type tokenKind uint8

const (
	letters tokenKind = iota
	digits
	sign
)

// longestWord bounds the words looked up, in bytes.
const longestWord = 48

// tokenize appends the tokens of text to tokens.
func (x *lexicon) tokenize(text string, tokens []token) []token {
	gap := false
	for i := 0; i < len(text); {
		r, n := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[i:])
		}
		t := token{start: i, gap: gap}
		gap = false
		switch {
		case r == ' ' || r >= utf8.RuneSelf && unicode.IsSpace(r) || '\t' <= r && r <= '\r':
			i += n
			gap = true
			continue
		case isDigit(r), (r == '.' || r == ',') && (t.gap || i == 0) && i+1 < len(text) && isDigit(rune(text[i+1])):
			t.kind = digits // “.08” too
			t.end = x.numberEnd(text, i)
		case isLetter(r):
			t.upper = unicode.IsUpper(r)
			t.end = lettersEnd(text, i+n)
			if end := addressEnd(text, t.end); end > 0 {
				i = end
				continue
			}
		case r == '@' && i+1 < len(text) && isLetter(rune(text[i+1])):
			i = wordEnd(text, i) // “@user9” is a name
			continue
		default:
			t.kind = sign
			t.end = i + n
		}
		if t.end-t.start <= longestWord {
			t.word = x.lookup(text[t.start:t.end])
		}
		if t.word == nil && t.kind == letters && x.glue != nil {
			if split, ok := x.glue.split(text, t, tokens); ok {
				tokens, i = split, t.end
				continue
			}
		}
		tokens = append(tokens, t)
		i = t.end
	}
	return tokens
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

// isLetter leaves out º and ª, which Unicode calls letters: “3º” is an ordinal.
func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z'
	}
	return r != 'º' && r != 'ª' && (unicode.IsLetter(r) || unicode.IsMark(r))
}

func lettersEnd(text string, i int) int {
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		if !isLetter(r) && r != '\u00AD' {
			return i
		}
		i += n
	}
	return i
}

// addressEnd finds the end of a web address whose scheme or “www” ends at i,
// or 0: the digits in an address are nobody's figures.
func addressEnd(text string, i int) int {
	if !(i+3 <= len(text) && text[i:i+3] == "://") && !(i+1 < len(text) && i >= 3 && text[i-3:i+1] == "www.") {
		return 0
	}
	return wordEnd(text, i)
}

// wordEnd finds the white space after i.
func wordEnd(text string, i int) int {
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		if unicode.IsSpace(r) {
			return i
		}
		i += n
	}
	return i
}

// numberEnd is the end of the number in digits at i. Where decimals follow a
// comma, people write them behind an apostrophe as well: “1'5 millones”, but
// not “1'30””, a minute and a half.
func (x *lexicon) numberEnd(text string, i int) int {
	end := numberEnd(text, i)
	if x.Decimal != "," || end-i != leading(text[i:]) {
		return end
	}
	r, n := utf8.DecodeRuneInString(text[end:])
	if r != '\'' && r != '’' {
		return end
	}
	decimals := leading(text[end+n:])
	next, _ := utf8.DecodeRuneInString(text[end+n+decimals:])
	if decimals == 0 || decimals > 2 || strings.ContainsRune("'’\"″”", next) {
		return end
	}
	return end + n + decimals
}

// numberEnd finds the end of a number in digits with its marks: “1.250,5”,
// “150 000”, “1'000”.
func numberEnd(text string, i int) int {
	start := i
	if !isDigit(rune(text[i])) {
		i++ // “.08”
	}
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case isDigit(r):
		case r == '.' || r == ',':
			if i+1 >= len(text) || !isDigit(rune(text[i+1])) || r == ',' && inList(text, start, i) {
				return i
			}
		case r == '\'' || r == '’' || r == '\u00A0' || r == '\u202F' || r == '\u2009' || r == ' ' && i-start <= 3:
			if !threeDigits(text[i+n:]) || leading(text[start:i]) > 3 {
				return i
			}
		case r == ' ' && grouped(text[start:i]):
			if !threeDigits(text[i+n:]) {
				return i
			}
		default:
			return i
		}
		i += n
	}
	return i
}

// inList reports whether the comma at i parts the members of a list that is
// written without spaces: “22,24,26”.
func inList(text string, start, i int) bool {
	if indian(text[start:]) {
		return false
	}
	n := i + 1 + leading(text[i+1:])
	more := n+1 < len(text) && text[n] == ',' && isDigit(rune(text[n+1]))
	return more && n-i-1 != 3 || start > 1 && text[start-1] == ',' && isDigit(rune(text[start-2]))
}

// indian reports whether s begins with a number grouped as in India, by two
// digits down to the thousands: “12,34,567”.
func indian(s string) bool {
	n := leading(s)
	if n == 0 || n > 2 {
		return false
	}
	for twos := 0; n < len(s) && s[n] == ','; twos++ {
		s = s[n+1:]
		n = leading(s)
		switch n {
		case 2:
		case 3:
			return twos > 0
		default:
			return false
		}
	}
	return false
}

// leading counts the digits at the beginning of s.
func leading(s string) int {
	for i := range len(s) {
		if !isDigit(rune(s[i])) {
			return i
		}
	}
	return len(s)
}

// grouped reports whether the digits so far are grouped by spaces: “1 234”.
func grouped(s string) bool {
	n := leading(s)
	return n > 0 && n <= 3 && n < len(s) && s[n] == ' '
}

// threeDigits reports whether s begins with three digits and no fourth.
func threeDigits(s string) bool { return leading(s[:min(len(s), 4)]) == 3 }

// lookup finds what is known of a token, without allocating.
func (x *lexicon) lookup(form string) *word {
	if w := x.exact[form]; w != nil {
		return w
	}
	var buffer [longestWord + utf8.UTFMax]byte
	folded := fold(buffer[:0], form)
	if w := x.words[string(folded)]; w != nil || len(x.endings.list) == 0 {
		return w
	}
	return x.derived(folded)
}

// fold does for one word what lang.Fold does, into a buffer.
func fold(b []byte, s string) []byte {
	for _, r := range s {
		if b = foldOne(b, r); len(b) > longestWord {
			return b
		}
	}
	return b
}

func foldOne(b []byte, r rune) []byte {
	switch {
	case 'A' <= r && r <= 'Z':
		return append(b, byte(r)+'a'-'A')
	case r < utf8.RuneSelf:
		return append(b, byte(r))
	case r == '\u00AD' || unicode.Is(unicode.Mn, r):
		return b
	case r == '’':
		return append(b, '\'')
	case r == 'ß':
		return append(b, "ss"...)
	}
	return foldRune(b, unicode.ToLower(r))
}

// accented and plain are letters with a mark and the letters under them.
const (
	accented = "áàâäãåéèêëíìîïóòôöõúùûüñçčśžšęążł"
	plain    = "aaaaaaeeeeiiiiooooouuuunccszseazl"
)

func foldRune(b []byte, r rune) []byte {
	i := 0
	for _, a := range accented {
		if a == r {
			return append(b, plain[i])
		}
		i++
	}
	return utf8.AppendRune(b, r)
}
