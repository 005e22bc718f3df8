package align

import (
	"slices"

	"github.com/cotejo/cotejo/lang"
)

// A Dictionary is what the aligner's bilingual lexicon knows of two languages.
// Words are folded with lang.Fold and looked up as they stand and without a
// plural ending. The nil Dictionary, that of a pair without a lexicon, knows nothing.
type Dictionary struct {
	source, target *vocabulary
	from, to       string // base languages
}

// NewDictionary finds the dictionary of two languages.
func NewDictionary(source, target *lang.Language) *Dictionary {
	for _, l := range lexicons {
		switch [2]string{source.Base(), target.Base()} {
		case l.languages:
			e := l.load()
			return &Dictionary{&e[0], &e[1], l.languages[0], l.languages[1]}
		case [2]string{l.languages[1], l.languages[0]}:
			e := l.load()
			return &Dictionary{&e[1], &e[0], l.languages[1], l.languages[0]}
		}
	}
	return nil
}

// Reverse is the same dictionary from the other side.
func (d *Dictionary) Reverse() *Dictionary {
	if d == nil {
		return nil
	}
	return &Dictionary{d.target, d.source, d.to, d.from}
}

// Has reports whether a word of the source language is in it: a word that
// translates, and names nobody by itself.
func (d *Dictionary) Has(word string) bool { return d != nil && d.source.lines(word, "") != nil }

// Translates reports whether one word is listed as the other's translation.
func (d *Dictionary) Translates(source, target string) bool {
	if d == nil {
		return false
	}
	lines := d.source.lines(source, "")
	return lines != nil && slices.ContainsFunc(d.target.lines(target, ""), func(n int32) bool { return slices.Contains(lines, n) })
}

// Entries are the numbers of the entries that list a word of the source
// language: as it stands, without a plural ending, or by its stem. A word of
// the other language, asked of the reverse dictionary, may translate it where
// they share an entry. The word is in lower case; its accents, where it still
// has them, let its stem be found: “añadió” is a form of “añadir”.
func (d *Dictionary) Entries(word string) []int32 {
	if d == nil || word == "" {
		return nil
	}
	if lines := d.source.lines(lang.Fold(word), ""); lines != nil {
		return lines
	}
	return d.source.stem[newStemmer(d.from).of(word)]
}
