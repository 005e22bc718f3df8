package lang

import (
	"unicode"
	"unicode/utf8"
)

// Split finds the sentences of one block of text, as spans into it: without
// the white space around them, not empty, in order, disjoint, and together
// they hold every byte that is not white space.
//
// A line break ends a sentence, as in text of one paragraph a line, in verse
// and after headings, unless the lines have the shape of text wrapped at one
// width. Terminators are those of Unicode (Sentence_Terminal, UAX #29) and the
// ellipsis; what follows them, and for a full stop the word before it, decides
// whether a sentence ends. It takes time in proportion to the text.
func Split(text string, l *Language) []Span {
	s := splitter{rules: stopRulesOf(l), spans: make([]Span, 0, len(text)/96+1)}
	for stretch := range unbroken(text) {
		for item := range s.rules.items(text, stretch) {
			s.split(text[:item.End], item.Start)
		}
	}
	return s.spans
}

// A splitter walks through one stretch of text after another.
type splitter struct {
	rules *stopRules
	text  string // up to the end of the stretch
	spans []Span // of all stretches so far

	start   int  // of the sentence under way
	worded  bool // it has a letter or a digit before scanned
	small   bool // the first of them is a small letter: its writer does without capitals
	scanned int
	quoted  bool // an odd number of " precedes in the stretch
}

func (s *splitter) split(text string, from int) {
	s.text, s.quoted = text, false
	s.begin(from)
	for i := from; i < len(text); {
		switch {
		case !stopLead[text[i]]:
			i++
		case text[i] == '"':
			s.quoted = !s.quoted
			i++
		case text[i] == ';':
			i++
			if s.semicolonEnds(i - 1) {
				s.cut(i)
			}
		default:
			i = s.stop(i)
		}
	}
	s.cut(len(text))
}

// stop ends the sentence at i if there is a terminator and it ends one. It
// returns the place after what it has seen.
func (s *splitter) stop(i int) int {
	r, n := utf8.DecodeRuneInString(s.text[i:])
	if !terminates(r) {
		return i + n
	}
	p := s.punctuation(i)
	if s.ends(p) {
		s.cut(p.end)
	}
	return p.end
}

// cut makes a sentence of what stands before end.
func (s *splitter) cut(end int) {
	for end > s.start {
		r, n := utf8.DecodeLastRuneInString(s.text[:end])
		if !unicode.IsSpace(r) {
			s.spans = append(s.spans, Span{s.start, end})
			break
		}
		end -= n
	}
	s.begin(end)
}

// begin starts a sentence at the first character from i on.
func (s *splitter) begin(i int) {
	s.start = skipSpace(s.text, i)
	s.scanned, s.worded, s.small = s.start, false, false
}

// hasWords reports whether the sentence under way has a letter or digit before
// end. It looks at each byte once, however often it is asked.
func (s *splitter) hasWords(end int) bool {
	for !s.worded && s.scanned < end {
		r, n := utf8.DecodeRuneInString(s.text[s.scanned:])
		s.worded, s.small = wordRune(r), unicode.IsLower(r)
		s.scanned += n
	}
	return s.worded
}

// skipSpace is the place of the first character from i on that is not white space.
func skipSpace(text string, i int) int {
	for i < len(text) {
		if c := text[i]; c < utf8.RuneSelf {
			if c != ' ' && (c < '\t' || c > '\r') {
				return i
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsSpace(r) {
			return i
		}
		i += n
	}
	return i
}

// terminates reports whether r can end a sentence.
func terminates(r rune) bool {
	if r < utf8.RuneSelf {
		return r == '.' || r == '?' || r == '!'
	}
	return r == '…' || unicode.Is(unicode.STerm, r)
}

// stopLead marks the bytes that the splitter looks at: those that begin the
// UTF-8 of a terminator, the semicolon and the straight quotation mark.
var stopLead = leadBytes()

func leadBytes() (lead [256]bool) {
	for _, c := range `.?!;"` {
		lead[c] = true
	}
	lead["…"[0]] = true
	for _, r := range unicode.STerm.R16 {
		markLead(&lead, rune(r.Lo), rune(r.Hi), rune(r.Stride))
	}
	for _, r := range unicode.STerm.R32 {
		markLead(&lead, rune(r.Lo), rune(r.Hi), rune(r.Stride))
	}
	return lead
}

func markLead(lead *[256]bool, from, to, stride rune) {
	for r := from; r <= to; r += stride {
		lead[string(r)[0]] = true
	}
}
