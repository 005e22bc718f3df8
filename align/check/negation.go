package check

import (
	"fmt"

	"github.com/cotejo/cotejo/lang"
)

// Negation tells of clauses that one side denies and the other does not.
var Negation = &Check{
	Name: "negation",
	Doc: `a “not” that one side alone has

Counts what denies in each pair of sentences: no, nunca, ningún, ni, not, n't, never, nobody. Spanish denies twice and means it
once (“no firmó nada”); “no solo”, “not only”, “no matter” deny nothing. A negation may be said with a word: without, deny,
refuse, fail, unable, until, sin, negar, evitar, salvo; what stands in the sentence beside counts too. One that is taken back
(“no se demoró”, “never failed”) or limited (“no llegó hasta el lunes”) may be said without a negation. Between two languages
without a dictionary only a negation beside none at all tells. What is left is a warning.`,
	Kinds: []KindDoc{
		{"dropped", "the original denies what the translation affirms (warning): “no firmó el contrato” became “he signed the contract”"},
		{"added", "the translation denies what the original affirms (warning): “firmó el contrato” became “he never signed the contract”"},
	},
	Run: negation,
}

var negations = markFamily{takenBack: true, lists: func(m *lang.Meaning) map[markClass]string {
	return map[markClass]string{
		strong: m.Negations, repeating: m.Repeating, continuing: m.Continuing,
		idle: m.Affirming, limiting: m.Limiting, weak: m.Denying,
	}
}}

func negation(p *Pass) {
	words := newBilingual(p.Alignment)
	for _, b := range negations.balances(p.Alignment) {
		if untranslatedBeads(p)[b.bead] {
			continue
		}
		sentence, _ := p.Beads[b.bead].SourceSpan()
		source := clauseSide{p.Source, sentence, b.source}
		sentence, _ = p.Beads[b.bead].TargetSpan()
		target := clauseSide{p.Target, sentence, b.target}
		if !words.knows() && denials(source.marks) > 0 && denials(target.marks) > 0 {
			continue // without a dictionary a count that is off tells nothing
		}
		share := words.literal(p, b.bead, source.sentence, target.sentence)
		if b.tilt() > 0 && share >= leastShare(target) {
			if d, ok := words.denied(source, target); ok {
				p.Report(Finding{
					Kind: "dropped", Severity: Warning, Bead: b.bead, Source: &d.Span,
					Message: fmt.Sprintf("the original says “%s”; the translation does not deny it", p.Source.Text(d.Span)),
				})
			}
		} else if b.tilt() < 0 && share >= addedFirstShare && denials(source.marks) == 0 {
			if d, ok := words.reverse().denied(target, source); ok && (d.first || share >= addedShare) {
				p.Report(Finding{
					Kind: "added", Severity: Warning, Bead: b.bead, Target: &d.Span,
					Message: fmt.Sprintf("the translation says “%s”; the original does not deny it", p.Target.Text(d.Span)),
				})
			}
		}
	}
}

// How much of the words of both sides must be tied: in a free translation “no”
// and “not” are not in the same places. English says “not yet possible” of what
// was “aún pendiente” more freely than it loses a “no”.
const (
	droppedShare = 0.25
	addedShare   = 0.75
	// Where the very word denied stands in the other sentence: “will not
	// sign” beside “firmará”.
	addedFirstShare = 0.5
	// Where the translation denies as well, only the count is off.
	fewerShare = 0.45
)

func leastShare(translation clauseSide) float64 {
	if denials(translation.marks) > 0 {
		return fewerShare
	}
	return droppedShare
}

// literal is the share of the content of a bead's two sides that is tied; 1
// where there is no dictionary to tell by.
func (b bilingual) literal(p *Pass, bead int, source, target lang.Span) float64 {
	if !b.knows() {
		return 1
	}
	return b.compareWords(p, bead, source, target).share()
}

// How many words after a negation tell what it denies: fewer where the other
// side denies too, and the count alone is off.
const (
	deniedWords      = 12
	deniedWordsFewer = 4
)

// A denial is a negation with the word behind it.
type denial struct {
	lang.Span
	first bool // the first word of content behind it stands in the other sentence
}

// denied finds a negation of a sentence of which the words denied stand in the
// other sentence too: “no cambiará” may be “will stay the same”, with neither
// the verb nor the “not”, and nothing is lost.
func (b bilingual) denied(here, there clauseSide) (denial, bool) {
	words, _ := lowerWords(there.Document, there.sentence)
	v, function := b.vocabulary(words), functionWords(here.Language)
	reach := deniedWords
	if denials(there.marks) > 0 {
		reach = deniedWordsFewer
	}
	for _, m := range here.marks {
		if !m.denies() {
			continue
		}
		next, end := after(here.Document, m.Span, here.sentence, reach)
		content := 0
		for _, w := range next {
			if function[lang.Fold(w)] {
				continue
			}
			if content++; !b.knows() || b.has(v, w) {
				return denial{lang.Span{Start: m.Start, End: end}, content == 1}, true
			}
		}
	}
	return denial{}, false
}

// A clauseSide is one side of a bead with its marks.
type clauseSide struct {
	*lang.Document
	sentence lang.Span
	marks    []mark
}
