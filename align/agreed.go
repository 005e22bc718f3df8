package align

import (
	"iter"
	"slices"
	"strings"

	"github.com/cotejo/cotejo/lang"
)

// With is a Lexicon that knows besides which terms of two languages translate
// each other, as a glossary has them: “tasa de paro”, “jobless rate”. The
// Lexicon itself, which may be nil, stays as it is; what it has learned of other
// languages is left out.
func (l *Lexicon) With(source, target *lang.Language, terms iter.Seq2[string, string]) *Lexicon {
	x := &Lexicon{languages: [2]string{source.Base(), target.Base()}, learned: map[string][]lesson{}}
	if l != nil && l.languages == x.languages {
		for stem, list := range l.learned {
			x.learned[stem] = slices.Clip(list)
		}
	}
	here, there := newTermReader(source), newTermReader(target)
	for term, translation := range terms {
		to := there.stems(translation)
		for _, from := range here.stems(term) {
			for _, stem := range to {
				x.learned[from] = append(x.learned[from], lesson{stem, strengthLexicon})
			}
		}
	}
	return x
}

// A termReader finds the words by which a term is known.
type termReader struct {
	stemmer
	usual map[string]bool // “de”, which stands in every sentence
}

func newTermReader(l *lang.Language) termReader {
	r := termReader{newStemmer(l.Base()), map[string]bool{}}
	for w := range strings.FieldsSeq(l.FunctionWords) {
		r.usual[lang.Fold(w)] = true
	}
	return r
}

// longestTerm bounds the words of a term that are tied to each of the other.
const longestTerm = 8

func (r termReader) stems(term string) (list []string) {
	for w := range lang.Words(term) {
		for part := range strings.FieldsFuncSeq(w.In(term), joiner) {
			if form := lang.Fold(part); form != "" && !r.usual[form] && len(list) < longestTerm {
				list = append(list, r.of(strings.ToLower(part)))
			}
		}
	}
	return list
}
