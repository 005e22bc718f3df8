package align

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// vocabulary of the generated texts: the words of noticia.
var wordsOfNoticia = strings.Fields(noticia)

// anyText draws a text, a sentence a line, an empty line between paragraphs.
func anyText(t *rapid.T, label string) string {
	sentence := rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(rapid.SampledFrom(wordsOfNoticia), 1, 14).Draw(t, "words"), " ")
	})
	paragraph := rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(sentence, 1, 4).Draw(t, "sentences"), "\n")
	})
	return strings.Join(rapid.SliceOfN(paragraph, 0, 8).Draw(t, label), "\n\n")
}

// TestAnyTextAgainstItself is all 1-1, repeated sentences and all.
func TestAnyTextAgainstItself(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := document("es", anyText(t, "text"))
		if got, want := ties(Align(d, d)), straight(len(d.Sentences)); got != want {
			t.Fatalf("%s\nwant %s", got, want)
		}
	})
}

// TestAnyTextsMirrored: swapping the sides mirrors the beads.
func TestAnyTextsMirrored(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		source, target := document("es", anyText(t, "source")), document("en", anyText(t, "target"))
		there, back := pairs(Align(source, target), false), pairs(Align(target, source), true)
		if !slices.Equal(there, back) {
			t.Fatalf("there %s\nback  %s", there, back)
		}
	})
}

// TestAnyTexts: whatever the texts, every sentence is in one bead.
func TestAnyTexts(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		checkTotal(t, Align(document("es", anyText(r, "source")), document("ru", anyText(r, "target"))))
	})
}
