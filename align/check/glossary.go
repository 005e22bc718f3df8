package check

import (
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cotejo/cotejo/lang"
)

// A Glossary is what a project has settled about its words. A nil one has
// settled nothing.
type Glossary struct {
	Concepts []Concept
	Keep     []string // words and names that no translation changes
}

// A Concept is one thing and its names. A language may have several: any of
// them will do.
type Concept []Term

// A Term is a name of a concept in a language, a BCP 47 tag as [lang.Lookup]
// writes it.
type Term struct{ Lang, Text string }

// in are the names that a concept has in a language, whatever the region: what
// is agreed for “es” holds for es-MX.
func (c Concept) in(l *lang.Language) (names []string) {
	for _, t := range c {
		if base, _, _ := strings.Cut(t.Lang, "-"); base == l.Base() {
			names = append(names, t.Text)
		}
	}
	return names
}

// wanted are the names that will do in a language: those of its own region
// where there are any. An es-MX text says “computadora”, not the “ordenador” of
// es-ES.
func (c Concept) wanted(l *lang.Language) (names []string) {
	for _, t := range c {
		if t.Lang == l.Tag {
			names = append(names, t.Text)
		}
	}
	if len(names) > 0 {
		return names
	}
	return c.in(l)
}

// Translations are the terms of two languages with their agreed translations.
// A nil Glossary has none.
func (g *Glossary) Translations(source, target *lang.Language) iter.Seq2[string, string] {
	return func(yield func(term, translation string) bool) {
		if g == nil {
			return
		}
		for _, c := range g.Concepts {
			for _, term := range c.in(source) {
				for _, translation := range c.in(target) {
					if !yield(term, translation) {
						return
					}
				}
			}
		}
	}
}

// An agreed term is a name of a concept that both languages of a pass have a
// name for, ready to be looked for.
type agreed struct {
	words   []termWord
	targets []string // the names that will do
}

// A termWord is a word as it is compared: without case and accents.
type termWord struct {
	form  string
	upper bool
	lang.Span
}

func termWords(text string) []termWord {
	var list []termWord
	for w := range lang.Words(text) {
		first, _ := utf8.DecodeRuneInString(text[w.Start:])
		list = append(list, termWord{lang.Fold(text[w.Start:w.End]), unicode.IsUpper(first), w})
	}
	return list
}

// agreedTerms lists by their first word the terms of the source language.
func (g *Glossary) agreedTerms(source, target *lang.Language) map[string][]*agreed {
	terms := map[string][]*agreed{}
	for _, c := range g.Concepts {
		targets := c.wanted(target)
		if len(targets) == 0 {
			continue
		}
		for _, name := range c.in(source) {
			if words := termWords(name); len(words) > 0 {
				terms[words[0].form] = append(terms[words[0].form], &agreed{words, targets})
			}
		}
	}
	return terms
}

// A use is a place of a sentence where an agreed term stands.
type use struct {
	lang.Span
	*agreed
}

// uses finds the agreed terms in a text, the longest at each place: where
// “tipo de interés” stands, “tipo” is not asked for.
func uses(text string, terms map[string][]*agreed) []use {
	words := termWords(text)
	var list []use
	for i := 0; i < len(words); i++ {
		best := longestTerm(words[i:], terms)
		if best == nil {
			continue
		}
		last := words[i+len(best.words)-1]
		list = append(list, use{words[i].Cover(last.Span), best})
		i += len(best.words) - 1
	}
	return list
}

func longestTerm(words []termWord, terms map[string][]*agreed) (best *agreed) {
	for _, form := range singulars(words[0].form) {
		for _, t := range terms[form] {
			if (best == nil || len(t.words) > len(best.words)) && begins(words, t.words) {
				best = t
			}
		}
	}
	return best
}

// singulars are the forms that a word may be the plural of, and itself.
func singulars(form string) []string {
	forms := []string{form}
	for _, ending := range []string{"s", "es"} {
		if stem, ok := strings.CutSuffix(form, ending); ok && len(stem) > 2 {
			forms = append(forms, stem)
		}
	}
	return forms
}

// begins reports whether a text begins with a term, in the singular or the
// plural. A term with a capital is a name: “Polo”, not “polo”.
func begins(words, term []termWord) bool {
	if len(words) < len(term) {
		return false
	}
	for i, t := range term {
		if t.upper && !words[i].upper || !slices.Contains(singulars(words[i].form), t.form) {
			return false
		}
	}
	return true
}

// renders reports whether a passage has the words of a term, in any order and
// inflected: “las tasas anuales de paro” has “tasa de paro”. Words of up to
// three letters are not asked for beside longer ones.
func renders(passage []termWord, term string) bool {
	words := termWords(term)
	long := slices.ContainsFunc(words, func(w termWord) bool { return len(w.form) > 3 })
	for _, w := range words {
		if long && len(w.form) <= 3 {
			continue
		}
		if !slices.ContainsFunc(passage, func(p termWord) bool { return inflects(p.form, w.form) }) {
			return false
		}
	}
	return len(words) > 0
}

// inflects reports whether two words may be forms of one: they part in their
// last three letters at most, after four or more in common.
func inflects(a, b string) bool {
	if a == b || slices.Contains(singulars(a), b) {
		return true
	}
	n := 0
	for n < min(len(a), len(b)) && a[n] == b[n] {
		n++
	}
	return n >= 4 && len(a)-n <= 3 && len(b)-n <= 3
}
