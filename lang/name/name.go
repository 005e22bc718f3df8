// Package name finds the people, places and organisations of a text.
package name

import "github.com/cotejo/cotejo/lang"

// A Kind says what bears a name: "person", "place", "organisation", "other".
type Kind string

// A Name is one mention of somebody or something.
type Name struct {
	lang.Span
	Kind Kind
	Text string // as written
	Key  string // the cluster it belongs to: the fullest form in the document, folded
}

// Find finds the names of a document, in text order, clustered over it.
func Find(d *lang.Document) []Name { return nil }
