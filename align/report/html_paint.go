package report

import (
	"fmt"
	"slices"
	"unicode/utf8"

	"github.com/sergi/go-diff/diffmatchpatch"

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
}

// An htmlStroke is a stretch to be painted.
type htmlStroke struct {
	lang.Span
	run   htmlRun
	order int // the higher is painted over the lower
}

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
		stroke(strokes, d, htmlStroke{q.Span, htmlRun{Fact: "quote", Partner: fmt.Sprint("q", q.Level)}, 0})
	}
	for _, n := range f.Names {
		stroke(strokes, d, htmlStroke{n.Span, htmlRun{Fact: "name", Partner: "n" + lang.Fold(n.Text)}, 1})
	}
	for _, g := range f.Figures {
		stroke(strokes, d, htmlStroke{g.Span, htmlRun{Fact: "figure", Partner: "f" + g.Value.String()}, 2})
	}
}

// stroke gives a stretch to the first and the last sentence that it reaches
// into: those between it covers whole, and that tells nothing.
func stroke(strokes [][]htmlStroke, d *lang.Document, s htmlStroke) {
	if s.Len() <= 0 {
		return
	}
	first, end := overlapping(d.Sentences, s.Span)
	for i := first; i < end; i += max(1, end-1-first) {
		if s.run.Finding == "" || s.Span == d.Sentences[i].Span || !s.Contains(d.Sentences[i].Span) {
			strokes[i] = append(strokes[i], s)
		}
	}
}

// mark paints what a finding is about.
func (p *htmlPainter) mark(f check.Finding, id string) {
	paint := func(source, target lang.Span, look string) {
		stroke(p.source, p.Source, htmlStroke{source, htmlRun{Finding: id, Look: look}, 3})
		stroke(p.target, p.Target, htmlStroke{target, htmlRun{Finding: id, Look: look}, 3})
	}
	for _, e := range f.Edits {
		paint(e.Source, e.Target, "edit")
	}
	if len(f.Edits) > 0 {
		return
	}
	var source, target lang.Span
	if f.Source != nil {
		source = *f.Source
	}
	if f.Target != nil {
		target = *f.Target
	}
	paint(source, target, f.Severity.String())
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
	var top [4]htmlStroke // the one that lasts longest, of each order
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

func runAt(text string, s lang.Span, top [4]htmlStroke) htmlRun {
	r := htmlRun{Text: clean(text[s.Start:s.End])}
	for _, k := range top {
		if k.End < s.End || k.Start > s.Start {
			continue
		}
		if k.run.Fact != "" {
			r.Fact, r.Partner = k.run.Fact, k.run.Partner
		} else {
			r.Finding, r.Look = k.run.Finding, k.run.Look
		}
	}
	return r
}

// An htmlChange is a stretch of a changed name: kept, deleted or inserted.
type htmlChange struct{ Kept, Deleted, Inserted string }

// longestChange is up to how many characters two spellings are compared.
const longestChange = 200

// changesOf tells letter by letter how a name or a quotation was changed,
// where the two are one language or one name and have most letters in common.
func changesOf(f check.Finding, a *align.Alignment) (list []htmlChange) {
	if f.Source == nil || f.Target == nil || f.Check != "names" && f.Check != "quotes" {
		return nil
	}
	from, to := clean(a.Source.Text(*f.Source)), clean(a.Target.Text(*f.Target))
	if from == to || utf8.RuneCountInString(from) > longestChange || utf8.RuneCountInString(to) > longestChange {
		return nil
	}
	differ := diffmatchpatch.New()
	differ.DiffTimeout = 0 // the same bytes on a slow machine
	diffs := differ.DiffCleanupSemantic(differ.DiffMain(from, to, false))
	if 2*differ.DiffLevenshtein(diffs) > utf8.RuneCountInString(from) {
		return nil // another text altogether
	}
	for _, d := range diffs {
		switch d.Type {
		case diffmatchpatch.DiffDelete:
			list = append(list, htmlChange{Deleted: d.Text})
		case diffmatchpatch.DiffInsert:
			list = append(list, htmlChange{Inserted: d.Text})
		default:
			list = append(list, htmlChange{Kept: d.Text})
		}
	}
	return list
}
