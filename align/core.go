package align

import (
	_ "embed"
	"strings"
	"sync"
)

// core.tsv holds a few hundred of the commonest words in eight languages, a
// column each: enough to hold on to where two languages have no lexicon.
//
//go:embed core.tsv
var coreWords string

// cores finds the core vocabulary of a language. Its lines are those of
// core.tsv, the same in every language.
var cores = func() map[string]func() *vocabulary {
	list := map[string]func() *vocabulary{}
	header, _, _ := strings.Cut(coreWords, "\n")
	for column, base := range strings.Split(header, "\t") {
		list[base] = sync.OnceValue(func() *vocabulary { return parseCore(base, column) })
	}
	return list
}()

func parseCore(base string, column int) *vocabulary {
	v := &vocabulary{exact: lineIndex{}, stem: lineIndex{}, stemmer: newStemmer(base)}
	number := int32(0)
	for line := range strings.Lines(coreWords) {
		if number > 0 { // the first line names the languages
			cell := strings.Split(strings.TrimSuffix(line, "\n"), "\t")[column]
			for w := range strings.SplitSeq(cell, " ") {
				v.add(w, number)
			}
		}
		number++
	}
	v.addStems()
	return v
}

// coreTranslations links the terms that stand in one line of core.tsv.
func coreTranslations(pairs []link, source, target *side) []link {
	from, to := cores[source.base], cores[target.base]
	if from == nil || to == nil || source.base == target.base {
		return pairs
	}
	return join(pairs, from().find(source), to().find(target))
}
