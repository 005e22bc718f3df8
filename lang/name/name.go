// Package name finds the people, places and organisations of a text.
//
// It has no model: capitals are evidence, and what a capital means is told by
// where it stands, by the rest of the document and by the language's Naming.
// Two readings of a document serve two ends. [Find] gives the names, which a
// translation keeps or adapts. [References] gives what the language's tables
// know by an identifier that all languages share: “norcoreano”, “North Korean”
// and “Corea del Norte” all refer to KP.
package name

import (
	"github.com/cotejo/cotejo/lang"
)

// A Kind says what bears a name.
type Kind string

// The kinds of name. What the text gives no evidence for is Other.
const (
	Person       Kind = "person"
	Place        Kind = "place"
	Organisation Kind = "organisation"
	Other        Kind = "other"
)

// A Name is one mention of somebody or something.
type Name struct {
	lang.Span
	Kind Kind
	Text string // as written
	Key  string // the cluster it belongs to: the fullest form in the document, folded
}

// Find finds the names of a document, in text order, clustered over it:
// “Lloyd Austin” and a later “Austin” have one key. Titles (“la presidenta”),
// months, weekdays and words that owe their capital to their place alone are
// not names.
func Find(d *lang.Document) []Name {
	return Read(d).Names
}

// A Word is a word of a document as names have them; see [Words].
type Word struct {
	lang.Span        // without the genitive “'s”
	Fold      string // as lang.Fold folds it
}

// A Reading is all that one reading of a document gives.
type Reading struct {
	Names      []Name      // as [Find] gives them
	References []Reference // as [References] does
	Words      []Word
	First      []int // sentence i has Words[First[i]:First[i+1]]
}

// Read reads a document.
func Read(d *lang.Document) *Reading {
	r := read(d)
	r.prove(d)
	var found []*mention
	for i := range d.Sentences {
		found = r.names(found, i)
	}
	cluster(found, d.Source.Text)
	names := make([]Name, len(found))
	for i, m := range found {
		names[i] = Name{Span: m.Span, Kind: m.kind, Text: m.In(d.Source.Text), Key: m.cluster.key}
	}
	return &Reading{Names: names, References: r.refs, Words: r.words(), First: r.first}
}

func (r *reading) words() []Word {
	words := make([]Word, len(r.tokens))
	for i, t := range r.tokens {
		words[i] = Word{t.Span, t.fold}
	}
	return words
}
