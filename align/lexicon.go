package align

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/cotejo/cotejo/lang"
)

// A lexicon says which words of two languages translate each other. It has no
// direction: es-en serves en-es.
type lexicon struct {
	languages [2]string // base tags, in the order of the columns
	// data is one line for each word of the first language: the word, a tab,
	// and its equivalents in the second, parted by spaces.
	data string
	load func() *entries
}

//go:embed es-en.tsv
var spanishEnglish string

// lexicons lists the bilingual lexicons. Pairs without one are aligned by the
// commonest words (core.go), by what words look like, and by what the two texts
// themselves teach.
var lexicons = []*lexicon{
	newLexicon("es", "en", spanishEnglish),
}

// irregular holds, by language, the forms that no stemmer brings to their
// word: a line is the word, a tab, and its forms parted by spaces.
var irregular = map[string]string{"es": spanishForms, "en": englishForms}

var (
	//go:embed es.tsv
	spanishForms string
	//go:embed en.tsv
	englishForms string
)

func newLexicon(first, second, data string) *lexicon {
	l := &lexicon{languages: [2]string{first, second}, data: data}
	l.load = sync.OnceValue(l.parse)
	return l
}

// entries are a lexicon ready for use: for each language, the lines in which
// its words occur.
type entries [2]vocabulary

func (l *lexicon) parse() *entries {
	var e entries
	lines := strings.Count(l.data, "\n")
	for i, base := range l.languages {
		e[i] = vocabulary{exact: make(lineIndex, 2*lines), stem: make(lineIndex, lines), stemmer: newStemmer(base)}
	}
	number := int32(0)
	for line := range strings.Lines(l.data) {
		word, equivalents, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		e[0].add(word, number)
		for w := range strings.SplitSeq(equivalents, " ") {
			e[1].add(w, number)
		}
		number++
	}
	var both sync.WaitGroup // stems are most of the work, and every run waits for it
	for i, base := range l.languages {
		both.Go(func() {
			e[i].addStems()
			e[i].addForms(irregular[base])
		})
	}
	both.Wait()
	return &e
}

// A lineIndex says in which lines of a lexicon a word occurs.
type lineIndex map[string][]int32

// A vocabulary finds the lines of a lexicon for words of one language.
type vocabulary struct {
	words       []string // in the order of the lexicon
	first       []int32  // the first line of each: most have no other, and one array is quicker than many
	exact, stem lineIndex
	stemmer     stemmer
}

func (v *vocabulary) add(word string, line int32) {
	form := lang.Fold(word)
	if known, ok := v.exact[form]; ok {
		v.exact[form] = append(known, line)
		return
	}
	v.words = append(v.words, word)
	v.first = append(v.first, line)
	n := len(v.first)
	v.exact[form] = v.first[n-1 : n : n]
}

// addStems lets the forms of a word find its lines by their stem.
func (v *vocabulary) addStems() {
	for _, w := range v.words {
		stem, lines := v.stemmer.of(w), v.exact[lang.Fold(w)]
		if known, ok := v.stem[stem]; ok {
			lines = append(known[:len(known):len(known)], lines...)
		}
		v.stem[stem] = lines
	}
}

// addForms lets the irregular forms of a word find the word's lines.
func (v *vocabulary) addForms(data string) {
	for line := range strings.Lines(data) {
		word, forms, _ := strings.Cut(lang.Fold(strings.TrimSuffix(line, "\n")), "\t")
		lines := v.exact[word]
		for f := range strings.SplitSeq(forms, " ") {
			v.exact[f] = append(v.exact[f], lines...)
		}
	}
}

// lines finds the lines of a word: as it stands, without its plural ending, or
// by its stem. “caso” is a headword and must not find casa, which shares its stem.
func (v *vocabulary) lines(form, stem string) []int32 {
	if l := v.exact[form]; l != nil {
		return l
	}
	for _, plural := range [...]string{"s", "es"} {
		if singular, ok := strings.CutSuffix(form, plural); ok {
			if l := v.exact[singular]; l != nil {
				return l
			}
		}
	}
	return v.stem[stem]
}

// translations links the terms that a lexicon says translate each other, or
// else the common words of all languages.
func translations(pairs []link, source, target *side) []link {
	for _, l := range lexicons {
		one, other := 0, 1
		if source.base == l.languages[1] {
			one, other = 1, 0
		}
		if source.base == l.languages[one] && target.base == l.languages[other] {
			source.paired, target.paired = true, true
			e := l.load()
			return join(pairs, e[one].find(source), e[other].find(target))
		}
	}
	return coreTranslations(pairs, source, target)
}

// A found is a term that occurs in a line of the lexicon.
type found struct{ line, term int32 }

// find looks up the terms of a side, and notes which the lexicon knows.
func (v *vocabulary) find(s *side) []found {
	var list []found
	for t := range s.terms {
		term := &s.terms[t]
		lines := v.lines(term.form, s.stems[t])
		term.listed = lines != nil
		for _, line := range lines {
			list = append(list, found{line, int32(t)})
		}
	}
	return list
}

// join links the terms of both sides that occur in the same line.
func join(pairs []link, source, target []found) []link {
	terms := make(map[int32][]int32, len(target))
	for _, f := range target {
		terms[f.line] = append(terms[f.line], f.term)
	}
	for _, f := range source {
		for _, t := range terms[f.line] {
			pairs = append(pairs, link{f.term, t, strengthLexicon})
		}
	}
	return pairs
}
