// Package figure reads the quantities of a text.
package figure

import "github.com/cotejo/cotejo/lang"

// A Figure is a quantity: what it is worth, not how it is written.
type Figure struct {
	lang.Span
	Kind      Kind
	Value     Value
	Unit      string // ISO 4217 for money, CLDR unit identifier for measures, else ""
	Qualifier string // "about", "more-than", "up-to"…, or ""
}

// A Kind says what sort of quantity a figure is.
type Kind string

// Value is the worth of a figure.
type Value struct{}

// String writes the value as docs of the JSON contract have it.
func (v Value) String() string { return "" }

// Find reads the figures of a document, in text order.
func Find(d *lang.Document) []Figure { return nil }
