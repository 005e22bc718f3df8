package check

import (
	"fmt"
	"strings"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang"
)

// Omissions tells what the translation leaves out.
var Omissions = &Check{
	Name: "omissions",
	Doc: `sentences that are not in the translation

Sentences of the original that found no partner are told once for each run of them, with their first words and the heading
they stand under; a whole section, heading, list item, table cell or block quote of Markdown and HTML is called so. A run that
holds a figure, a name or a quotation is an error, any other a warning. Where the aligner is unsure, where the words of the
sentence stand in the sentences beside it, and for what stands around an article (datelines, bylines, captions, “read more”, notes
of the editors, lines of three words or fewer that are no heading) it is a note.`,
	Kinds: []KindDoc{
		{"dropped", "sentences of the original have no counterpart (error with a figure, a name or a quotation in them, else warning; note for short lines): “Costó 430 euros.” is nowhere"},
		{"clause", "part of a sentence has no counterpart, by its words and its length (warning): “Abre hoy, aunque faltan los bancos” became “It opens today”"},
		{"replaced", "in the same place the translation says something else (warning; note for short lines): “Los vecinos piden bancos”, “The mayor went home”"},
	},
	Run: func(p *Pass) {
		for _, g := range gaps(p.Alignment) {
			tellDropped(p, g)
		}
		tellClauses(p)
	},
}

// Additions tells what the translation says and the original does not.
var Additions = &Check{
	Name: "additions",
	Doc: `sentences that are not in the original

The mirror image of omissions: sentences of the translation that found no partner, told once for each run of them.`,
	Kinds: []KindDoc{{"added", "sentences of the translation have no counterpart (error with a figure, a name or a quotation in them, else warning; note for short lines): “It cost 430 euros.” is nowhere in the original"}},
	Run: func(p *Pass) {
		for _, g := range gaps(p.Alignment) {
			tellAdded(p, g)
		}
	},
}

// A gap is what stands alone on both sides between two beads.
type gap struct{ source, target lone }

// A lone is a run of sentences of one side without partners.
type lone struct {
	sentences []lang.Sentence
	bead      int     // the first
	sure      float64 // the surest
}

// gaps lists the places where sentences stand alone.
func gaps(a *align.Alignment) []gap {
	var list []gap
	var g gap
	for i, b := range a.Beads {
		switch {
		case len(b.Target) == 0:
			g.source.add(i, b.Source, b.Score)
		case len(b.Source) == 0:
			g.target.add(i, b.Target, b.Score)
		default:
			list = g.close(list)
			g = gap{}
		}
	}
	return g.close(list)
}

func (g gap) close(list []gap) []gap {
	if g.source.sentences == nil && g.target.sentences == nil {
		return list
	}
	return append(list, g)
}

func (l *lone) add(bead int, sentences []lang.Sentence, sure float64) {
	if l.sentences == nil {
		l.bead = bead
	}
	l.sentences = append(l.sentences, sentences...)
	l.sure = max(l.sure, sure)
}

func (l lone) span() lang.Span {
	return l.sentences[0].Cover(l.sentences[len(l.sentences)-1].Span)
}

func tellDropped(p *Pass, g gap) {
	if g.source.sentences == nil {
		return
	}
	if replaced(p, g) {
		tellReplaced(p, g)
		return
	}
	span := g.source.span()
	severity := severityOf(p.Source, g.source, p.SourceFacts)
	if len(p.Target.Sentences) == 0 {
		severity = max(severity, Warning) // nothing at all was translated
	}
	p.Report(Finding{
		Kind: "dropped", Severity: severity, Bead: g.source.bead, Source: &span,
		Message: describe(p.Source, g.source, "not in the translation"),
	})
}

func tellAdded(p *Pass, g gap) {
	if g.target.sentences == nil || replaced(p, g) {
		return
	}
	span := g.target.span()
	p.Report(Finding{
		Kind: "added", Severity: severityOf(p.Target, g.target, p.TargetFacts), Bead: g.target.bead, Target: &span,
		Message: describe(p.Target, g.target, "not in the original"),
	})
}

// replaced reports whether both sides of a gap are of about one length: then
// one stands for the other, freely translated or another sentence altogether.
func replaced(p *Pass, g gap) bool {
	if g.source.sentences == nil || g.target.sentences == nil {
		return false
	}
	source, target := words(p.Source, g.source), words(p.Target, g.target)
	return source < 3*target && target < 3*source
}

func tellReplaced(p *Pass, g gap) {
	source, target := g.source.span(), g.target.span()
	severity := min(Warning, severityOf(p.Source, g.source, p.SourceFacts), severityOf(p.Target, g.target, p.TargetFacts))
	if words := newBilingual(p.Alignment); len(p.Beads) < vouchingBeads && words.knows() && words.compareWords(p, g.source.bead, source, target).unrelated() {
		severity = Warning
	}
	p.Report(Finding{
		Kind: "replaced", Severity: severity, Bead: g.source.bead, Source: &source, Target: &target,
		Message: fmt.Sprintf("“%s” seems to say something else than “%s”", opening(p.Target, target), opening(p.Source, source)),
	})
}

const (
	fewWords = 3 // a dateline, a byline, a caption
	// Lone sentences that score less may well have a partner.
	sureEnough = 0.6
)

// severityOf judges a run: what holds facts is missed, and what is short or
// unsure is not worth a reader's time.
func severityOf(d *lang.Document, l lone, facts Facts) Severity {
	switch {
	case l.sure < sureEnough, beside(d, l):
		return Note
	case words(d, l) <= fewWords:
		return Warning // a short heading: any other such line stands beside
	case facts.in(l.span()):
		return Error
	}
	return Warning
}

// beside reports whether a run is nothing but what stands beside the article: a
// few words, captions, bylines, pointers to other articles.
func beside(d *lang.Document, l lone) bool {
	if words(d, l) <= fewWords {
		return !l.heads(d)
	}
	for _, s := range l.sentences {
		if d.Paragraphs[s.Paragraph].Kind != lang.Caption && !paratext(d, s) {
			return false
		}
	}
	return true
}

// in reports whether a figure, name or quotation stands in the span.
func (f Facts) in(span lang.Span) bool {
	for _, x := range f.Figures {
		if !x.Soft && x.Overlaps(span) {
			return true
		}
	}
	for _, x := range f.Names {
		if x.Overlaps(span) {
			return true
		}
	}
	for _, x := range f.Quotes {
		if x.Overlaps(span) {
			return true
		}
	}
	return false
}

func words(d *lang.Document, l lone) int {
	n := 0
	for _, s := range l.sentences {
		for range lang.Words(d.Text(s.Span)) {
			n++
		}
	}
	return n
}

// describe says how much is missing, where, and how it begins:
// “2 sentences (31 words) are not in the translation: “La consejera…””.
func describe(d *lang.Document, l lone, missing string) string {
	subject, verb := l.counted(d)
	n := words(d, l)
	unit := "words"
	if n == 1 {
		unit = "word"
	}
	message := fmt.Sprintf("%s (%d %s) %s %s: “%s”", subject, n, unit, verb, missing, opening(d, l.shown(d)))
	if h := heading(d, l.sentences[0]); h != "" {
		message += ", under “" + h + "”"
	}
	return message
}

// opening is the first words of a span, on one line.
func opening(d *lang.Document, span lang.Span) string {
	const most, bytes = 8, 120
	text := d.Text(span)
	n, end := 0, 0
	for w := range lang.Words(text) {
		if n == most || w.End > bytes {
			return strings.Join(strings.Fields(text[:end]), " ") + "…"
		}
		n, end = n+1, w.End
	}
	if len(text) > bytes {
		text = text[:end]
	}
	return strings.Join(strings.Fields(text), " ")
}

// heading is the heading that a sentence stands under, if any.
func heading(d *lang.Document, s lang.Sentence) string {
	if d.Paragraphs[s.Paragraph].Kind == lang.Heading {
		return ""
	}
	for i := s.Paragraph; i >= 0; i-- {
		if p := d.Paragraphs[i]; p.Kind == lang.Heading {
			return opening(d, p.Span)
		}
	}
	return ""
}
