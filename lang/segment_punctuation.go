package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A stop is a run of terminators with what closes after it: “?!»”.
type stop struct {
	at, marks, end int // where the run begins, where it ends, and after the closing marks
	next           int // what follows the white space after it
	kind           stopKind
	bracketed      bool // a bracket closes after it
}

// A stopKind is what a run of terminators says.
type stopKind int

const (
	fullStop stopKind = iota
	ellipsis
	exclaimed // or asked
	ideal     // of a script without capitals, which has no other use for its stops
)

// punctuation reads the stop that begins at i.
func (s *splitter) punctuation(i int) stop {
	p := stop{at: i}
	for p.marks = i; p.marks < len(s.text); {
		r, n := utf8.DecodeRuneInString(s.text[p.marks:])
		if !terminates(r) {
			break
		}
		p.kind = max(p.kind, kindOf(r, p.marks > i))
		p.marks += n
	}
	s.spacedDots(&p)
	p.end = p.marks
	for s.close(&p) {
	}
	p.next = skipSpace(s.text, p.end)
	return p
}

func kindOf(r rune, repeated bool) stopKind {
	switch {
	case r == '.' && !repeated:
		return fullStop
	case r == '.' || r == '…':
		return ellipsis
	case r == '?' || r == '!' || r >= 0x203C && r <= 0x2049: // ‼ ⁇ ⁈ ⁉
		return exclaimed
	}
	return ideal
}

// spacedDots takes in the other dots of an ellipsis as American books set it: “the region . . . of”.
func (s *splitter) spacedDots(p *stop) {
	for p.kind <= ellipsis {
		rest := strings.TrimLeft(s.text[p.marks:min(len(s.text), p.marks+4)], " \u00A0")
		at := min(len(s.text), p.marks+4) - len(rest)
		if at == p.marks || !strings.HasPrefix(rest, ".") {
			return
		}
		p.marks, p.kind = at+1, ellipsis
	}
}

// close moves the end of p over one mark that closes after it.
func (s *splitter) close(p *stop) bool {
	r, n := utf8.DecodeRuneInString(s.text[p.end:])
	switch {
	case n == 0:
		return false
	case r == '”' || r == '»' || r == '’':
	case r == '"' || r == '\'' || quotes(r) || r == '*' || r == '_':
		// `dijo."Luego` has lost a space on one side or the other.
		if s.wordAt(p.end + n) {
			return false
		}
	case closesBracket(r):
		p.bracketed = true
	case isNoteSign(r):
	case r == '[' && noteLength(s.text[p.end:]) > 0:
		n = noteLength(s.text[p.end:])
	default:
		return s.closeApart(p)
	}
	if r == '"' {
		s.quoted = !s.quoted
	}
	p.end += n
	return true
}

// closeApart is close for what stands behind a space: “Non ! »”, “Great! :)”.
func (s *splitter) closeApart(p *stop) bool {
	i := skipSpace(s.text, p.end)
	if i == p.end || i == len(s.text) {
		return false
	}
	r, n := utf8.DecodeRuneInString(s.text[i:])
	switch {
	case r == '"':
		if !s.quoted || s.wordAt(i+n) {
			return false
		}
		s.quoted = false
	case r == '”' || r == '»' || r == '’':
		if s.wordAt(i + n) {
			return false
		}
	case closesBracket(r):
		p.bracketed = true
	case isEmoji(r):
	case smileyLength(s.text[i:]) > 0:
		n = smileyLength(s.text[i:])
	case r == '[' && noteLength(s.text[i:]) > 0:
		n = noteLength(s.text[i:])
	case omissionLength(s.text[i:]) > 0:
		n = omissionLength(s.text[i:])
	default:
		return false
	}
	p.end = i + n
	return true
}

// wordAt reports whether a letter or digit stands at i.
func (s *splitter) wordAt(i int) bool {
	r, n := utf8.DecodeRuneInString(s.text[i:])
	return n > 0 && wordRune(r)
}

// quotes reports whether r is a curved or angular quotation mark.
func quotes(r rune) bool {
	return r >= utf8.RuneSelf && (unicode.In(r, unicode.Pi, unicode.Pf) || r == '„' || r == '‚')
}

func closesBracket(r rune) bool {
	return r == ')' || r == ']' || r == '}' || r >= utf8.RuneSelf && unicode.Is(unicode.Pe, r)
}

func opensBracket(r rune) bool {
	return r == '(' || r == '[' || r == '{' || r >= utf8.RuneSelf && unicode.Is(unicode.Ps, r)
}

// isNoteSign reports whether r refers to a note: “Murió en 1990.² Luego”.
func isNoteSign(r rune) bool {
	switch r {
	case '¹', '²', '³', '†', '‡':
		return true
	}
	return r >= '⁴' && r <= '⁹' || r == '⁰'
}

// noteLength is the length of a reference to a note that text begins with: “[12]”.
func noteLength(text string) int {
	for i := 1; i < min(len(text), 6); i++ {
		switch c := text[i]; {
		case c == ']' && i > 1:
			return i + 1
		case c < '0' || c > '9':
			return 0
		}
	}
	return 0
}

// omissionLength is the length of a sign of omission that text begins with: “[…]”.
func omissionLength(text string) int {
	for _, sign := range [...]string{"[…]", "[...]", "(…)", "(...)"} {
		if strings.HasPrefix(text, sign) {
			return len(sign)
		}
	}
	return 0
}

// isEmoji reports whether r is a pictograph or the sign that shows one in colour.
func isEmoji(r rune) bool {
	return r >= 0x1F300 && r <= 0x1FAFF || r >= 0x2600 && r <= 0x27BF || r == 0xFE0F
}

// smileyLength is the length of a smiley that text begins with: “:-)”.
func smileyLength(text string) int {
	rest := strings.TrimLeft(text, ":;")
	if len(rest) != len(text)-1 {
		return 0
	}
	rest = strings.TrimPrefix(rest, "-")
	if rest == "" || !strings.Contains(")(DP", rest[:1]) {
		return 0
	}
	rest = rest[1:]
	if rest != "" && rest[0] != ' ' && rest[0] != '\n' {
		return 0
	}
	return len(text) - len(rest)
}
