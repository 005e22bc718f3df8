package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cotejo/cotejo/lang"
)

// spoken is how many words make a clause: fewer are a fragment of one.
const spoken = 5

// class says what the marks are there for.
func (r *reporter) class(q *Quote) Class {
	switch {
	case q.Block || q.Dialogue || q.Part > 1 && q.Words > 2:
		return Speech
	case r.isTitle(q):
		return Title
	case q.Words >= spoken, q.Words > 1 && r.isClause(q):
		return Speech
	case q.Words > 2, q.Words == 2 && q.Verb.Len() > 0:
		return Fragment
	}
	return Term
}

// isClause reports whether a few words are a sentence of their own, alone or
// beside a verb of speech: “No lo sé”, dijo. / He said: “Never again.”
func (r *reporter) isClause(q *Quote) bool {
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(q.Inner.In(r.text), "¿¡[("))
	if q.Level > 1 || !unicode.IsUpper(first) {
		return false
	}
	if q.Verb.Len() == 0 {
		return r.sentence.Start == q.Start && r.sentence.End-q.End < 2
	}
	return r.near && (r.detached(q) || r.ended(q) || r.ahead.Len() == 0 || strings.HasSuffix(strings.TrimSpace(r.ahead.In(r.text)), ":"))
}

// isTitle reports whether the marks hold the title of a work: what bears one
// stands before it, or all its chief words have capitals.
func (r *reporter) isTitle(q *Quote) bool {
	if q.Words > 12 || q.Unbalanced || r.near && (r.ended(q) || r.detached(q)) && !r.workAhead() {
		return false // “Es de Texas”, dice
	}
	first, _ := utf8.DecodeRuneInString(q.Inner.In(r.text))
	if q.Level == 1 && (unicode.IsUpper(first) || unicode.IsDigit(first)) && !(r.near && r.detached(q)) && r.workAhead() {
		return true
	}
	return q.Words > 1 && r.capitalised(q.Inner)
}

// workAhead reports whether one of the last words before the quotation bears
// a title: “la película de 2002 «Ten Minutes Older»”.
func (r *reporter) workAhead() bool {
	if strings.HasSuffix(strings.TrimSpace(r.ahead.In(r.text)), ":") {
		return false // El alcalde habló de las obras: «No hay dinero».
	}
	for k := r.aheadN - 1; k >= max(0, r.aheadN-3); k-- {
		if t := r.tokens[k]; t.use&work != 0 {
			return true
		}
	}
	return false
}

// capitalised reports whether all words but short ones begin with a capital,
// as in English titles: “The Sun Will Come Out Tomorrow”.
func (r *reporter) capitalised(s lang.Span) bool {
	said := s.In(r.text)
	capitals, n := 0, 0
	for w := range lang.Words(said) {
		c, _ := utf8.DecodeRuneInString(w.In(said))
		switch {
		case unicode.IsUpper(c) || unicode.IsDigit(c):
			capitals++
		case w.Len() > 3 && unicode.IsLower(c):
			return false
		}
		n++
	}
	return 2*capitals > n
}
