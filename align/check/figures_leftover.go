package check

import (
	"unicode"
	"unicode/utf8"

	"github.com/cotejo/cotejo/lang"
)

// shortestLeftover is how many letters a word has that is not another
// language's as well.
const shortestLeftover = 4

// tellLeftovers tells of the words of a figure that the translation leaves in
// the original's language: “on 30 de octubre, 2024”, “3 millones de euros”.
func (c *comparison) tellLeftovers(b int) {
	source := c.source.of(b)
	if c.OneLanguage() || len(c.Beads[b].Source) == 0 || len(c.Beads[b].Target) == 0 || len(source) > mostSearched {
		return
	}
	sentences, _ := c.Beads[b].TargetSpan()
	if sentences.Len() > longestSearched {
		return
	}
	for i := range source {
		a := &source[i]
		if i > 0 && source[i-1].index == a.index {
			continue
		}
		if word, place := c.leftover(a, b, sentences); word != "" {
			c.markPart(source, a.index)
			c.left = append(c.left, Finding{
				Kind: "format", Severity: Warning, Bead: b, Source: &lang.Span{Start: a.Start, End: a.End}, Target: &place,
				Message: "“" + word + "” is left in " + c.Source.Language.Name,
			})
		}
	}
}

// leftover is a word of a figure that stands in the sentences of the target,
// and in none of their own figures.
func (c *comparison) leftover(a *atom, b int, sentences lang.Span) (word string, place lang.Span) {
	text := c.Source.Text(a.Span)
	for w := range lang.Words(text) {
		word := w.In(text)
		first, _ := utf8.DecodeRuneInString(word)
		if utf8.RuneCountInString(word) < shortestLeftover || !unicode.IsLower(first) || functionWords(c.Target.Language)[lang.Fold(word)] {
			continue
		}
		for _, place := range places(c.Target, sentences, word) {
			if !inFigures(c.target.of(b), place) {
				return word, place
			}
		}
	}
	return "", lang.Span{}
}

func inFigures(atoms []atom, place lang.Span) bool {
	for i := range atoms {
		if atoms[i].Phrase.Overlaps(place) {
			return true
		}
	}
	return false
}

// markPart takes what is left of a figure as told.
func (c *comparison) markPart(atoms []atom, index int) {
	for i := range atoms {
		if atoms[i].index == index && atoms[i].part != whole {
			atoms[i].matched = true
		}
	}
}
