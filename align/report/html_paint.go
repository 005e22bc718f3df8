package report

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/lang"
)

// An htmlRun is text in one look: plain, a fact, or what a finding is about.
type htmlRun struct {
	Text    string
	Fact    string // "figure", "name", "quote" or ""
	Partner string // facts of a row that answer each other share it
	Finding string // the id of a finding
	Look    string // its severity, or "edit"
	Whole   bool   // the finding is about the whole sentence
	Long    bool   // and is about so much that bold type would shout
	Begins  bool   // the finding's first run of its side, which bears its sign
}

// Icon is the sign of the finding's severity.
func (r htmlRun) Icon() string {
	switch r.Look {
	case check.Error.String():
		return htmlIcons[check.Error]
	case check.Warning.String():
		return htmlIcons[check.Warning]
	}
	return htmlIcons[check.Note]
}

// An htmlStroke is a stretch to be painted.
type htmlStroke struct {
	lang.Span
	run   htmlRun
	order int // the higher is painted over the lower
}

// The orders of strokes.
const (
	wholeOrder = iota // a finding about the sentence as such lies under its facts
	quoteOrder
	nameOrder
	figureOrder
	findingOrder
	editOrder // the letters that make the difference
	orders
)

// An htmlPainter knows what to paint in the sentences of both sides.
type htmlPainter struct {
	*align.Alignment
	source, target [][]htmlStroke // by sentence
}

func newHTMLPainter(a *align.Alignment) *htmlPainter {
	p := &htmlPainter{a, make([][]htmlStroke, len(a.Source.Sentences)), make([][]htmlStroke, len(a.Target.Sentences))}
	facts(p.source, a.Source)
	facts(p.target, a.Target)
	return p
}

// facts paints what a document states. Partner is what a fact says, until
// runs finds its counterpart in the same row.
func facts(strokes [][]htmlStroke, d *lang.Document) {
	f := check.Read(d)
	for _, q := range f.Quotes {
		stroke(strokes, d, htmlStroke{q.Span, htmlRun{Fact: "quote", Partner: fmt.Sprint("q", q.Level)}, quoteOrder})
	}
	for _, n := range f.Names {
		stroke(strokes, d, htmlStroke{n.Span, htmlRun{Fact: "name", Partner: "n" + lang.Fold(n.Text)}, nameOrder})
	}
	for _, g := range f.Figures {
		stroke(strokes, d, htmlStroke{g.Span, htmlRun{Fact: "figure", Partner: "f" + g.Value.String()}, figureOrder})
	}
}

// farthest is how many sentences one stroke reaches: a quotation may be as
// long as the article and hold a hundred others, and the page is to be
// written in linear time all the same.
const farthest = 100

// stroke gives a stretch to the sentences that it reaches into. What a
// finding says of a whole sentence is painted under the facts of it.
func stroke(strokes [][]htmlStroke, d *lang.Document, s htmlStroke) {
	if s.Len() <= 0 {
		return
	}
	first, end := overlapping(d.Sentences, s.Span)
	for i := first; i < min(end, first+farthest); i++ {
		part := s
		if whole := d.Sentences[i].Span; s.order == findingOrder && s.Contains(whole) && strings.Count(d.Text(whole), " ") > 2 { // “1.536” is a fact, in the cell of a table
			part.order, part.run.Whole, part.run.Long = wholeOrder, true, true
		}
		strokes[i] = append(strokes[i], part)
	}
}

// mark paints what a finding is about: its words and, where it knows finer,
// what differs in them.
func (p *htmlPainter) mark(f check.Finding, id string) {
	for _, e := range f.Edits {
		p.paint(e.Source, e.Target, htmlStroke{run: htmlRun{Finding: id, Look: "edit"}, order: editOrder})
	}
	source, target := spansOf(f)
	if len(f.Edits) > 0 && (wholly(p.Source, source) || wholly(p.Target, target)) {
		return // “3 words differ” is about the words, and not about the sentence
	}
	p.paint(source, target, htmlStroke{run: htmlRun{Finding: id, Look: f.Severity.String()}, order: findingOrder})
}

// longStretch is from how many bytes a marked stretch is long.
const longStretch = 60

func (p *htmlPainter) paint(source, target lang.Span, s htmlStroke) {
	s.Span, s.run.Long = source, max(source.Len(), target.Len()) >= longStretch
	stroke(p.source, p.Source, s)
	s.Span = target
	stroke(p.target, p.Target, s)
}

// wholly reports whether a stretch holds a whole sentence.
func wholly(d *lang.Document, s lang.Span) bool {
	first, end := overlapping(d.Sentences, s)
	return first < end && (s.Contains(d.Sentences[first].Span) || s.Contains(d.Sentences[end-1].Span))
}

// spansOf are the stretches that a finding is about; empty where it has none.
func spansOf(f check.Finding) (source, target lang.Span) {
	if f.Source != nil {
		source = *f.Source
	}
	if f.Target != nil {
		target = *f.Target
	}
	return source, target
}

// runs sets the sentences of a bead.
func (p *htmlPainter) runs(b align.Bead) (source, target []htmlRun) {
	source, target = runsOf(p.Source, b.Source, p.source), runsOf(p.Target, b.Target, p.target)
	answer := map[string]string{}
	for _, r := range source {
		if r.Partner != "" && answer[r.Partner] == "" {
			answer[r.Partner] = fmt.Sprint(len(answer) + 1)
		}
	}
	met := map[string]bool{}
	for i, r := range target {
		if target[i].Partner = answer[r.Partner]; target[i].Partner != "" {
			met[target[i].Partner] = true
		}
	}
	for i, r := range source {
		if source[i].Partner = ""; met[answer[r.Partner]] {
			source[i].Partner = answer[r.Partner]
		}
	}
	return source, target
}

func runsOf(d *lang.Document, sentences []lang.Sentence, strokes [][]htmlStroke) (list []htmlRun) {
	for i, s := range sentences {
		if i > 0 {
			list = append(list, htmlRun{Text: " "})
		}
		list = append(list, painted(d.Source.Text, s.Span, strokes[s.Index])...)
	}
	met := map[string]bool{"": true}
	for i, r := range list {
		list[i].Begins, met[r.Finding] = !met[r.Finding], true
	}
	return list
}

// painted parts a sentence at its strokes. Strokes overlap: the name within a
// quotation, the finding over both. Of those over one stretch the last begun
// of the highest order wins, so that the time grows with their number alone.
func painted(text string, s lang.Span, strokes []htmlStroke) (list []htmlRun) {
	slices.SortStableFunc(strokes, func(a, b htmlStroke) int { return a.Start - b.Start })
	var cuts []int
	for _, k := range strokes {
		cuts = append(cuts, max(k.Start, s.Start), min(k.End, s.End))
	}
	cuts = append(cuts, s.Start, s.End)
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var top [orders]htmlStroke // the one that lasts longest, of each order
	for i := range len(cuts) - 1 {
		for len(strokes) > 0 && strokes[0].Start <= cuts[i] {
			if k := strokes[0]; k.End > top[k.order].End || k.Start > top[k.order].Start {
				top[k.order] = k
			}
			strokes = strokes[1:]
		}
		list = append(list, runAt(text, lang.Span{Start: cuts[i], End: cuts[i+1]}, top))
	}
	return list
}

func runAt(text string, s lang.Span, top [orders]htmlStroke) htmlRun {
	r := htmlRun{Text: onPage(text[s.Start:s.End])}
	for _, k := range top {
		switch {
		case k.End < s.End || k.Start > s.Start:
		case k.run.Fact != "":
			r.Fact, r.Partner = k.run.Fact, k.run.Partner
		default:
			r.Finding, r.Look, r.Whole, r.Long = k.run.Finding, k.run.Look, k.run.Whole, k.run.Long
		}
	}
	return r
}

// onPage makes text of an article safe for a page: as clean does, but for the
// marks that Arabic and Hebrew place a full stop or a hyphen by. They turn
// nothing round, as the overrides and embeddings that are left out do.
func onPage(text string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case '\u200E', '\u200F', '\u061C': // left-to-right, right-to-left and Arabic letter mark
			return r
		}
		return cleanRune(r)
	}, text)
}
