// Package stale finds out which sentences of a translation are behind those
// of its original: it compares the original as it was translated with what it
// is now, and follows each sentence that changed to its translation.
package stale

import (
	"cmp"
	"slices"
	"strings"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang"
)

// A Kind is what happened to a sentence of the original.
type Kind string

// The kinds of change.
const (
	Changed Kind = "changed" // it says something else
	Added   Kind = "added"   // it is new
	Removed Kind = "removed" // it is gone
)

// Kinds lists the kinds, in the order in which they are counted.
var Kinds = []Kind{Changed, Added, Removed}

// A Change is a passage of the original, a sentence as a rule, that is not as
// it was when it was translated.
type Change struct {
	Kind Kind
	Old  []lang.Sentence // of the original as it was; none of an added one
	New  []lang.Sentence // of the original as it is; none of a removed one
	// Target are the sentences of the translation that need work; none where
	// there is nothing yet.
	Target []lang.Sentence
	// After is the sentence of the translation that what is missing there
	// comes after; nil at its beginning, and where Target says the place.
	After *lang.Sentence
}

// Find compares an original as it was with what it is and finds the places of
// the translation that are behind. Sentences that moved, that stand in other
// lines, or whose quotation marks or spaces alone are different are not
// changed. The changes come in the order of the translation.
func Find(old, now, target *lang.Document) []Change {
	t := compare(old, now)
	if len(t.changes) == 0 {
		return nil
	}
	place := translations(align.Align(old, target))
	for i := range t.changes {
		c := &t.changes[i]
		if len(c.Old) > 0 {
			c.Target = place.of(c.Old)
		}
		if len(c.Target) == 0 {
			c.After = place.after(t.before(c))
		}
	}
	slices.SortStableFunc(t.changes, func(a, b Change) int { return cmp.Compare(a.at(), b.at()) })
	return t.changes
}

// at is where a change stands in the translation, so that what comes after a
// sentence follows what is wrong in it.
func (c Change) at() int {
	switch {
	case len(c.Target) > 0:
		return 2 * c.Target[0].Index
	case c.After != nil:
		return 2*c.After.Index + 1
	}
	return -1
}

// A translation holds the sentences of the target that stand for each of the
// source, by index.
type translation [][]lang.Sentence

func translations(a *align.Alignment) translation {
	t := make(translation, len(a.Source.Sentences))
	for _, b := range a.Beads {
		for _, s := range b.Source {
			t[s.Index] = b.Target
		}
	}
	return t
}

// of are the sentences that stand for those given, each once, in text order.
func (t translation) of(sentences []lang.Sentence) []lang.Sentence {
	var list []lang.Sentence
	for _, s := range sentences {
		list = append(list, t[s.Index]...)
	}
	slices.SortFunc(list, func(a, b lang.Sentence) int { return cmp.Compare(a.Index, b.Index) })
	return slices.CompactFunc(list, func(a, b lang.Sentence) bool { return a.Index == b.Index })
}

// after is the last sentence that stands for the source up to an index.
func (t translation) after(index int) *lang.Sentence {
	for ; index >= 0; index-- {
		if n := len(t[index]); n > 0 {
			return &t[index][n-1]
		}
	}
	return nil
}

// key is what of a sentence must be the same for its translation to stand:
// its words and signs, but not how the lines were broken, which spaces part
// the words, or which quotation marks the editor's keyboard has.
func key(text string) string {
	return strings.Join(strings.Fields(signs.Replace(text)), " ")
}

var signs = strings.NewReplacer(
	"“", `"`, "”", `"`, "„", `"`, "«", `"`, "»", `"`, "‘", "'", "’", "'",
	"\u00AD", "", "\u00A0", " ", "\u202F", " ", "\u2009", " ",
)
