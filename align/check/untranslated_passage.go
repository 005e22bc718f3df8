package check

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang"
)

// A passage is a run of words inside a sentence that was left in the language
// of the other side.
type passage struct {
	lang.Span
	words int
	bead  int
}

// A passageFinder looks for words of one side that were left in the language
// of the other.
type passageFinder struct {
	tongues
	own *align.Dictionary // from the language of the side that is searched
}

// What a word tells of the language of its passage. Names, figures and what
// both languages know tell nothing.
const (
	otherFunction = 2  // “que” in English
	copied        = 1  // “gasoducto”, which the other side has in the same form
	newWord       = -1 // one that the other side does not have
	ownWord       = -2 // one that the dictionary of its own language knows
	ownFunction   = -3 // “the” in English
)

// What a passage has at the least: “agua de coco” and “élan vital” are words
// that English took in.
const (
	passageWords = 4
	passageScore = 5
)

// enough reports whether function words and copied words together show a
// language. Of near kin such as Spanish and Portuguese, whose words are often
// the same, only function words tell; a dictionary knows better.
func (f passageFinder) enough(functions, content int) bool {
	return functions >= 2 && content >= 1 || f.own != nil && functions >= 1 && content >= 3
}

// find finds the passage of a sentence that says most clearly that it was
// left as it stands among the words of the other side.
func (f passageFinder) find(d *lang.Document, sentence lang.Span, theirs func() map[string]bool) (passage, bool) {
	words, spans := foldedWords(d, sentence)
	if f.functions(words) == 0 {
		return passage{}, false
	}
	list := make([]foreignWord, len(words))
	known := theirs()
	for i, w := range words {
		list[i] = f.judge(w, capital(d.Text(spans[i])), known)
	}
	betweenNames(list)
	first, last, score := clearest(list)
	functions, content := tally(list[first : last+1])
	if last-first+1 < passageWords || score < passageScore || !f.enough(functions, content) {
		return passage{}, false
	}
	return passage{Span: spans[first].Cover(spans[last]), words: last - first + 1}, true
}

// functions counts the words that only the other language uses.
func (t tongues) functions(words []string) int {
	n := 0
	for _, w := range words {
		if t.other[w] && !t.own[w] {
			n++
		}
	}
	return n
}

// A foreignWord is what a word tells of the language of its passage.
type foreignWord struct {
	score    int
	function bool // of the other language alone
	name     bool // it has a capital, and is no function word
}

// judge scores a folded word by the words of the other side.
func (f passageFinder) judge(word string, capital bool, theirs map[string]bool) foreignWord {
	switch own, other := f.tongues.own[word], f.other[word]; {
	case own && other, word == "":
		return foreignWord{}
	case own:
		return foreignWord{score: ownFunction}
	case other:
		return foreignWord{score: otherFunction, function: true}
	}
	switch {
	case capital, strings.ContainsAny(word, "0123456789"):
		return foreignWord{name: true}
	case f.own.Has(word) && theirs[word]:
		return foreignWord{}
	case f.own.Has(word):
		return foreignWord{score: ownWord}
	case theirs[word]:
		return foreignWord{score: copied}
	}
	return foreignWord{score: newWord}
}

func capital(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r)
}

// betweenNames silences the function words that tie the parts of a name, which
// is left as it stands: “Instituto de Estudios de la Universidad de Chile”.
func betweenNames(list []foreignWord) {
	before := false
	for i := 0; i < len(list); i++ {
		if !list[i].function {
			before = list[i].name
			continue
		}
		j := i
		for j < len(list) && list[j].function {
			j++
		}
		if before && j < len(list) && list[j].name {
			for k := i; k < j; k++ {
				list[k].score = 0
			}
		}
		i = j - 1
	}
}

// clearest finds the stretch of words with the highest score.
func clearest(list []foreignWord) (first, last, score int) {
	sum, from := 0, 0
	for i, w := range list {
		if sum <= 0 {
			sum, from = 0, i
		}
		if sum += w.score; sum > score && w.score > 0 {
			score, first, last = sum, from, i
		}
	}
	for first < last && list[first].score <= 0 {
		first++
	}
	return first, last, score
}

// tally counts the function words of the other language and the copied words.
func tally(list []foreignWord) (functions, content int) {
	for _, w := range list {
		switch w.score {
		case otherFunction:
			functions++
		case copied:
			content++
		}
	}
	return functions, content
}

// passages lists what was left in the original's language inside the sentences
// of the translation, in text order, without those that are all in it.
func passages(p *Pass, whole map[int]bool) []passage {
	if p.OneLanguage() {
		return nil
	}
	f := passageFinder{
		tongues{functionWords(p.Target.Language), functionWords(p.Source.Language)},
		align.NewDictionary(p.Target.Language, p.Source.Language),
	}
	var list []passage
	for i, b := range p.Beads {
		var set map[string]bool
		theirs := func() map[string]bool {
			if set == nil {
				set = formsOf(p.Source, b.Source)
			}
			return set
		}
		for _, s := range b.Target {
			if whole[s.Index] || credit(p.Target.Text(s.Span)) {
				continue
			}
			if x, ok := f.find(p.Target, s.Span, theirs); ok && !meant(p, x.Span) {
				x.bead = i
				list = append(list, x)
			}
		}
	}
	return list
}

// formsOf is the set of the folded words of some sentences.
func formsOf(d *lang.Document, sentences []lang.Sentence) map[string]bool {
	set := map[string]bool{}
	for _, s := range sentences {
		words, _ := foldedWords(d, s.Span)
		for _, w := range words {
			set[w] = true
		}
	}
	return set
}

// keptQuote is how many words a quotation has at most that is kept in the
// original's language as it stands: a motto, a title.
const keptQuote = 8

// meant reports whether a passage of the translation is meant to be in the
// original's language: a short quotation, one that is explained in brackets
// behind it, or what explains in brackets.
func meant(p *Pass, passage lang.Span) bool {
	text := p.Target.Source.Text
	if open := strings.LastIndexAny(text[:passage.Start], "()[]\n"); open >= 0 && strings.ContainsRune("([", rune(text[open])) {
		return true
	}
	for _, q := range p.TargetFacts.Quotes {
		if q.Contains(passage) && (q.Words <= keptQuote || bracketed(text[q.End:])) {
			return true
		}
	}
	return bracketed(text[passage.End:])
}

// bracketed reports whether a text goes on in brackets.
func bracketed(rest string) bool {
	rest = strings.TrimLeft(rest, " \u00A0*_”’»\"")
	return strings.HasPrefix(rest, "(") || strings.HasPrefix(rest, "[")
}

// longPassage is how many words cannot have been meant to stay.
const longPassage = 8

// tellPassages tells of what was left in the original's language.
func tellPassages(p *Pass, whole map[int]bool) {
	for _, x := range passages(p, whole) {
		severity := Warning
		if x.words >= longPassage {
			severity = Error
		}
		span := x.Span
		p.Report(Finding{
			Kind: "untranslated", Severity: severity, Bead: x.bead, Target: &span,
			Message: fmt.Sprintf("left in %s: “%s”", p.Source.Language.Name, opening(p.Target, span)),
		})
	}
}
