package check

import (
	"fmt"
	"strings"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang"
)

// Untranslated tells of passages left in the language of the other side.
var Untranslated = &Check{
	Name: "untranslated",
	Doc: `passages left in the original language

A sentence of the translation of four words or more that is written in the language of the original, by its commonest words and
by what it shares with the original, is an error where it is the original's own sentence, else a warning; so is one of the
original in the language of the translation. A line of two or three words is a warning where both sides have it and none of its
words is the translation's. Inside a sentence, four words or more that stand as they do in the original are a warning, eight an
error. Names, a quotation of up to eight words, and what is explained in brackets behind it or explains in brackets are meant so.
A translation that is all in the original's language is told once.`,
	Kinds: []KindDoc{
		{"untranslated", "a passage of the translation is in the original's language (error where it is the original's own, else warning): “The square opens. Los vecinos piden más bancos.”"},
		{"foreign", "a passage of the original is in the language of the translation (warning): “La plaza abre. The neighbours ask for more benches.”"},
		{"all", "the whole translation is in the original's language (error): “La plaza abre en mayo.” in the English edition"},
	},
	Run: untranslated,
}

func untranslated(p *Pass) {
	if p.OneLanguage() {
		return
	}
	source, target := p.Source.Language, p.Target.Language
	left := foreignRuns(p.Target, source, sentenceTexts(p.Source))
	if tellWhole(p, left) {
		return
	}
	beads := beadsOf(p, func(b *align.Bead) []lang.Sentence { return b.Target })
	whole := map[int]bool{}
	for _, run := range left {
		for _, s := range run.sentences {
			whole[s.Index] = true
		}
		span := run.span()
		p.Report(Finding{
			Kind: "untranslated", Severity: run.severity, Bead: beads[run.sentences[0].Index], Target: &span,
			Message: fmt.Sprintf("left in %s: “%s”", source.Name, opening(p.Target, span)),
		})
	}
	tellPassages(p, whole)
	beads = beadsOf(p, func(b *align.Bead) []lang.Sentence { return b.Source })
	for _, run := range foreignRuns(p.Source, target, nil) {
		span := run.span()
		if strings.Contains(p.Target.Source.Text, p.Source.Text(span)) {
			continue // an example, which both sides show as it stands
		}
		p.Report(Finding{
			Kind: "foreign", Severity: Warning, Bead: beads[run.sentences[0].Index], Source: &span,
			Message: fmt.Sprintf("in %s in the original: “%s”", target.Name, opening(p.Source, span)),
		})
	}
}

// tellWhole tells of a translation that is none, in one finding.
func tellWhole(p *Pass, left []foreignRun) bool {
	n := 0
	for _, run := range left {
		n += len(run.sentences)
	}
	if n == 0 || 5*n < 4*len(p.Target.Sentences) {
		return false
	}
	span := left[0].span().Cover(left[len(left)-1].span())
	p.Report(Finding{
		Kind: "all", Severity: Error, Target: &span,
		Message: fmt.Sprintf("the translation is in %s: “%s”", p.Source.Language.Name, opening(p.Target, span)),
	})
	return true
}

// beadsOf maps the sentences of one side to their beads.
func beadsOf(p *Pass, side func(*align.Bead) []lang.Sentence) map[int]int {
	beads := map[int]int{}
	for i := range p.Beads {
		for _, s := range side(&p.Beads[i]) {
			beads[s.Index] = i
		}
	}
	return beads
}

// sentenceTexts are the sentences of a document as they stand.
func sentenceTexts(d *lang.Document) map[string]bool {
	texts := make(map[string]bool, len(d.Sentences))
	for _, s := range d.Sentences {
		texts[d.Text(s.Span)] = true
	}
	return texts
}

// A foreignRun is a run of sentences in another language.
type foreignRun struct {
	lone
	severity Severity
}

// foreignRuns lists the sentences of a document that are in a language other
// than its own, in runs. Those that the other side has in the same words are
// errors.
func foreignRuns(d *lang.Document, other *lang.Language, texts map[string]bool) []foreignRun {
	t := tongues{functionWords(d.Language), functionWords(other)}
	short := shortFinder{t, align.NewDictionary(d.Language, other)}
	var runs []foreignRun
	for i, s := range d.Sentences {
		text := d.Text(s.Span)
		same := texts[text]
		if same && credit(text) || len(t.own) == 0 && !same {
			continue // Galician has the words of Spanish and Portuguese, and no list of its own here
		}
		few := same && short.foreign(text)
		if !few && !t.foreign(text, same) {
			continue
		}
		severity := Warning
		if same && !few {
			severity = Error
		}
		last := len(runs) - 1
		if last < 0 || runs[last].sentences[len(runs[last].sentences)-1].Index != i-1 {
			runs = append(runs, foreignRun{severity: severity})
			last++
		}
		runs[last].sentences = append(runs[last].sentences, s)
		runs[last].severity = max(runs[last].severity, severity)
	}
	return runs
}

// tongues are the function words of a document's language and of another.
type tongues struct{ own, other map[string]bool }

const (
	fewestForeign = 4 // words of a passage
	// Of the words of running text about four in ten are function words; a
	// name such as “Casa de las Américas” has some of them as well.
	foreignHits  = 2
	foreignShare = 5 // at least a fifth of the words
)

// foreign reports whether a sentence is in the other language. One that both
// sides have in the same words needs less to show it.
func (t tongues) foreign(text string, same bool) bool {
	words, own, other := 0, 0, 0
	for w := range lang.Words(text) {
		words++
		form := lang.Fold(w.In(text))
		switch {
		case t.own[form] && !t.other[form]:
			own++
		case t.other[form] && !t.own[form]:
			other++
		}
	}
	if words < fewestForeign {
		return false
	}
	if same {
		return other > own
	}
	return other >= foreignHits && other > 2*own && foreignShare*other >= words
}

// A shortFinder tells whether a line of two or three words that both sides
// have is in the other language: “La nueva vacuna”, “Migración detenida”.
type shortFinder struct {
	tongues
	own *align.Dictionary // from the language of the side that is searched
}

// fewestShort is how many words tell something: “Editorial” is a word of both.
const fewestShort = 2

// foreign reports whether the words of a short line are the other language's.
// A second capital shows a name, and one word of its own language that the
// line is meant so: “Viva Las Vegas”, “Vamos team”.
func (f shortFinder) foreign(text string) bool {
	words, functions, content := 0, 0, 0
	for w := range lang.Words(text) {
		form := lang.Fold(w.In(text))
		words++
		switch {
		case words > 1 && capital(w.In(text)), f.tongues.own[form], len(f.own.Entries(form)) > 0:
			return false
		case f.other[form]:
			functions++
		case len(f.own.Reverse().Entries(form)) > 0:
			content++
		}
	}
	few := fewestShort <= words && words < fewestForeign
	return few && (content > 0 || 0 < functions && functions < words)
}
