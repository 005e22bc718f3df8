package main

import (
	"sync"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/lang"
)

// An aligner ties sentences with what the project has settled about its words,
// and checks the result against it. It serves many goroutines at once.
type aligner struct {
	terms    *check.Glossary              // nil where there is none
	mutex    sync.Mutex                   // of lexicons
	lexicons map[languages]*align.Lexicon // by what was asked for so far
}

// languages are those of a pair, without their regions.
type languages struct{ source, target string }

func newAligner(p *project) (*aligner, error) {
	terms, err := p.glossary()
	return &aligner{terms: terms, lexicons: map[languages]*align.Lexicon{}}, err
}

func (a *aligner) align(source, target *lang.Document) *align.Alignment {
	return a.lexicon(source.Language, target.Language).Align(source, target)
}

// lexicon is what is known of two languages beside their dictionary.
func (a *aligner) lexicon(source, target *lang.Language) *align.Lexicon {
	a.mutex.Lock()
	defer a.mutex.Unlock()
	tags := languages{source.Base(), target.Base()}
	l, ok := a.lexicons[tags]
	if !ok {
		l = a.agreed(nil, source, target)
		a.lexicons[tags] = l
	}
	return l
}

// teach takes what texts have taught of two languages.
func (a *aligner) teach(learned *align.Lexicon, source, target *lang.Language) {
	a.mutex.Lock()
	defer a.mutex.Unlock()
	a.lexicons[languages{source.Base(), target.Base()}] = a.agreed(learned, source, target)
}

// agreed adds the terms of the glossary to a lexicon.
func (a *aligner) agreed(l *align.Lexicon, source, target *lang.Language) *align.Lexicon {
	if a.terms == nil {
		return l
	}
	return l.With(source, target, a.terms.Translations(source, target))
}
