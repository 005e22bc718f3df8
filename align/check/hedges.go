package check

import (
	"fmt"
	"strings"

	"github.com/cotejo/cotejo/lang"
)

// Hedges tells of allegations that one side states as facts.
var Hedges = &Check{
	Name: "hedges",
	Doc: `an “alleged” that one side alone has

The marks that keep an accusation from being stated as a fact: presunto, supuestamente, al parecer, alleged, reportedly,
suspected, apparently. Any of them answers any other, and so does a weaker mark that only one side has: podría, habría (the
conditional of rumour), según, acusado, may, would have, according to, believed to. What is left is a warning; so is
“habría cobrado” where the translation has no mark at all.`,
	Kinds: []KindDoc{
		{"dropped", "the translation states as a fact what the original alleges (warning): “el presunto ladrón” became “the thief”"},
		{"added", "the translation alleges what the original states (warning): “el ladrón” became “the alleged thief”"},
	},
	Run: hedges,
}

var allegations = markFamily{lists: func(m *lang.Meaning) map[markClass]string {
	return map[markClass]string{strong: m.Allegations, idle: m.Asserting, weak: m.Reserving, rumour: m.Rumoured}
}}

func hedges(p *Pass) {
	for _, b := range allegations.balances(p.Alignment) {
		if untranslatedBeads(p)[b.bead] {
			continue
		}
		if b.tilt() > 0 {
			span := hedged(p.Source, b.source)
			p.Report(Finding{
				Kind: "dropped", Severity: Warning, Bead: b.bead, Source: &span,
				Message: fmt.Sprintf("the original says “%s”; the translation states it as a fact", p.Source.Text(span)),
			})
			continue
		}
		span := hedged(p.Target, b.target)
		p.Report(Finding{
			Kind: "added", Severity: Warning, Bead: b.bead, Target: &span,
			Message: fmt.Sprintf("the translation says “%s”; the original states it as a fact", p.Target.Text(span)),
		})
	}
}

// hedged is the first strong mark with the word behind it: “presunto autor”.
func hedged(d *lang.Document, marks []mark) lang.Span {
	span := firstStrong(marks)
	sentence := lang.Span{Start: span.End, End: lineEnd(d.Source.Text, span.End)}
	_, span.End = after(d, span, sentence, 1)
	return span
}

// lineEnd is where the line that holds a place ends.
func lineEnd(text string, at int) int {
	if n := strings.IndexByte(text[at:], '\n'); n >= 0 {
		return at + n
	}
	return len(text)
}
