// Package quote finds what is quoted in a text, and who says it.
package quote

import "github.com/cotejo/cotejo/lang"

// A Quote is a stretch of text between quotation marks.
type Quote struct {
	lang.Span           // with the marks
	Inner     lang.Span // without them
	Speaker   string    // as written beside the verb of speech, or ""
	Level     int       // 1, or 2 and more for a quotation inside another
}

// Find finds the quotations of a document, in text order.
func Find(d *lang.Document) []Quote { return nil }
