package check

import (
	"slices"
	"strings"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang"
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
// dictionary that hold them, and what they look like.
type vocabulary struct {
	entries map[int32]bool
	looks   map[string]bool
}

// cognateLetters is how many letters two words that look alike begin with.
const cognateLetters = 4

// vocabulary collects the words of the target, in lower case.
func (b bilingual) vocabulary(words []string) vocabulary {
	v := vocabulary{map[int32]bool{}, map[string]bool{}}
	for _, w := range words {
		for _, n := range b.target.Entries(w) {
			v.entries[n] = true
		}
		form := lang.Fold(w)
		v.looks[look(form)] = true
		for part := range strings.SplitSeq(form, "-") {
			v.looks[look(part)] = true
		}
	}
	return v
}

// has reports whether a word of the source, in lower case, is translated by one of the words
// collected, or looks like one.
func (b bilingual) has(v vocabulary, word string) bool {
	return b.translated(v, word) || v.looks[look(lang.Fold(word))]
}

// translated reports whether the dictionary translates a word by one of those collected.
func (b bilingual) translated(v vocabulary, word string) bool {
	return slices.ContainsFunc(b.source.Entries(word), func(n int32) bool { return v.entries[n] })
}

// look is what two folded words that look alike share: how they begin, or all
// the digits of a figure, however it is written: “150.000”, “150,000”.
func look(word string) string {
	if word != "" && '0' <= word[0] && word[0] <= '9' {
		return digits(word)
	}
	return word[:min(len(word), cognateLetters)]
}

// lowerWords lists the words of a span in lower case, with their accents, and
// where they stand.
func lowerWords(d *lang.Document, span lang.Span) (words []string, spans []lang.Span) {
	text := d.Text(span)
	for w := range lang.Words(text) {
		words = append(words, strings.ToLower(w.In(text)))
		spans = append(spans, w.Shift(span.Start))
	}
	return words, spans
}
