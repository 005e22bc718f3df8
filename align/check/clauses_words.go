package check

import (
	"strings"

	"github.com/cotejo/cotejo/align"
)

// A bilingual ties the words of two languages.
type bilingual struct{ source, target *align.Dictionary }

func newBilingual(a *align.Alignment) bilingual {
	d := align.NewDictionary(a.Source.Language, a.Target.Language)
	return bilingual{d, d.Reverse()}
}

// knows reports whether the two languages have a dictionary.
func (b bilingual) knows() bool { return b.source != nil }

// reverse is the same from the other side.
func (b bilingual) reverse() bilingual { return bilingual{b.target, b.source} }

// A vocabulary is what the words of a text may be found by: the entries of the
// dictionary that hold them, and how they begin.
type vocabulary struct {
	entries    map[int32]bool
	beginnings map[string]bool
}

// cognateLetters is how many letters two words that look alike begin with.
const cognateLetters = 4

// vocabulary collects the words of the target.
func (b bilingual) vocabulary(words []string) vocabulary {
	v := vocabulary{map[int32]bool{}, map[string]bool{}}
	for _, w := range words {
		for _, n := range b.target.Entries(w) {
			v.entries[n] = true
		}
		v.beginnings[beginning4(w)] = true
		for part := range strings.SplitSeq(w, "-") {
			v.beginnings[beginning4(part)] = true
		}
	}
	return v
}

// has reports whether a word of the source is translated by one of the words
// collected, or looks like one.
func (b bilingual) has(v vocabulary, word string) bool {
	for _, n := range b.source.Entries(word) {
		if v.entries[n] {
			return true
		}
	}
	return v.beginnings[beginning4(word)]
}

// beginning4 is a word's first letters; a short word is its own.
func beginning4(word string) string { return word[:min(len(word), cognateLetters)] }
