// Package figure reads the quantities of a text: numbers in digits and words,
// percentages, money, measures, dates, times, ordinals, ranges, fractions,
// multipliers, scores and identifiers.
//
// What is particular to a language is data (lang.Numerals); the grammar here
// is one for all. A text is read in one pass over its tokens.
package figure

import (
	"sync"

	"github.com/cotejo/cotejo/lang"
)

// A Figure is a quantity: what it is worth, not how it is written.
type Figure struct {
	lang.Span
	Kind      Kind
	Value     Value
	Unit      string // ISO 4217 for money ("$" where the country is not told), CLDR unit identifier for measures, else ""
	Qualifier string // "about", "almost", "more-than", "less-than", "at-least", "at-most", or ""

	Digits  bool // written in digits
	Soft    bool // a word that need not be a quantity: “un año”, “both”, “first”
	Vague   bool // a plural with no number before it: “miles de personas”
	Foreign bool // written with the decimal mark of another language: “6,85 %” in English

	// Phrase is the figure with the qualifier before it: “más de 20”.
	Phrase lang.Span

	ends  Kind  // of a range: the kind of its two ends
	bare  bool  // one number in digits and nothing else
	scale int64 // the power of ten that ends it: 6 in “5 millones”
}

// Base is the kind of the figure; of a range, the kind of its two ends.
func (f Figure) Base() Kind {
	if f.Kind == Range {
		return f.ends
	}
	return f.Kind
}

// A Kind says what sort of quantity a figure is.
type Kind string

// The kinds of figure.
const (
	Cardinal   Kind = "cardinal"
	Ordinal    Kind = "ordinal"
	Percent    Kind = "percent"
	Money      Kind = "money"
	Measure    Kind = "measure"
	Calendar   Kind = "date"
	Clock      Kind = "time"
	DateTime   Kind = "datetime"
	Duration   Kind = "duration"
	Range      Kind = "range"
	Fraction   Kind = "fraction"
	Multiplier Kind = "multiplier"
	Score      Kind = "score"
	Decade     Kind = "decade"
	Century    Kind = "century"
	Identifier Kind = "identifier"
)

// The qualifiers of a figure.
const (
	About    = "about"
	Almost   = "almost"
	MoreThan = "more-than"
	LessThan = "less-than"
	AtLeast  = "at-least"
	AtMost   = "at-most"
)

// Find reads the figures of a document, in text order. No figure crosses the
// end of a sentence.
func Find(d *lang.Document) []Figure {
	p := newParser(d.Language, len(d.Source.Text))
	defer p.free()
	for _, s := range d.Sentences {
		p.read(d.Text(s.Span), s.Start)
	}
	return p.out
}

// Parse reads the figures of one string, in text order.
func Parse(text string, l *lang.Language) []Figure {
	p := newParser(l, len(text))
	defer p.free()
	p.read(text, 0)
	return p.out
}

// tokenPool holds slices of tokens that no parser is using.
var tokenPool = sync.Pool{New: func() any { return new([]token) }}

// mostPooled bounds the slices that are kept: one long line must not hold its
// memory for good.
const mostPooled = 1 << 14

// newParser makes a parser for a text of so many bytes.
func newParser(l *lang.Language, bytes int) *parser {
	toks := tokenPool.Get().(*[]token)
	return &parser{lex: lexiconOf(l), pooled: toks, toks: (*toks)[:0], out: room(bytes)}
}

// free gives the tokens back; the figures stay.
func (p *parser) free() {
	if cap(p.toks) <= mostPooled {
		*p.pooled = p.toks[:0]
		tokenPool.Put(p.pooled)
	}
}

// room is space for the figures of a text of so many bytes, as news has them.
func room(bytes int) []Figure { return make([]Figure, 0, bytes/128+1) }
