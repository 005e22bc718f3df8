// Package quote finds what is quoted in a text, and who says it.
//
// It reads the marks of all languages by one rule: what a mark does is told by
// its shape, by what stands on both sides of it, and by the marks that are
// open. What is particular to a language, the verbs of speech first of all,
// stands in its [lang.Quoting].
package quote

import "github.com/cotejo/cotejo/lang"

// A Class says what the quotation marks are there for.
type Class string

// The classes of quotation.
const (
	Speech   Class = "speech"   // somebody's words, as a clause of their own
	Fragment Class = "fragment" // a few of somebody's words inside the writer's: a “small number”
	Title    Class = "title"    // of a work: the film “Ten Minutes Older”
	Term     Class = "term"     // a word held at a distance: the “experts”
)

// A Quote is a stretch of text between quotation marks, or a block quotation.
type Quote struct {
	lang.Span           // with the marks
	Inner     lang.Span // without them and the white space inside them
	Speaker   string    // as written beside the verb of speech, or ""
	Level     int       // 1, or 2 and more for a quotation inside another

	Class Class
	Words int // words between the marks
	// Part is 1, or 2 and more for a quotation that goes on with the one
	// before it: over a paragraph, or after “…,” dijo Austin, “…”.
	Part int
	// Verb is the verb of speech that introduces the quotation and By its
	// speaker; empty where there is none. A quotation that inherits the
	// speaker of the one before it has Speaker without By.
	Verb, By lang.Span
	// Unbalanced says that one of the marks is missing: the quotation was
	// taken to end, or begin, with its sentence.
	Unbalanced bool
	// Dialogue says that a dash marks it, at the beginning of its paragraph:
	// “—No lo sé —dijo Marta.”
	Dialogue bool
	// Block says that it is a block quotation, which needs no marks.
	Block bool
}

// Find finds the quotations of a document, in text order, an outer one before
// those inside it. It takes time in proportion to the text.
func Find(d *lang.Document) []Quote {
	p := parser{d: d, text: d.Source.Text, words: lexiconOf(d.Language)}
	for i := range d.Paragraphs {
		p.paragraph(i)
	}
	list := p.finish()
	describe(d, p.words, list)
	return list
}
