package check

import (
	"fmt"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang"
)

// A headed is a bead with what it says as a heading on either side; level 0 is
// no heading.
type headed struct {
	bead                     int
	source, target           lang.Span
	sourceLevel, targetLevel int
}

// compareHeadings compares the levels of headings that translate each other.
// Those of plain text are guessed and not compared.
func compareHeadings(p *Pass) {
	if p.Source.Source.Blocks == nil || p.Target.Source.Blocks == nil {
		return
	}
	var pairs []headed
	for i, b := range p.Beads {
		if len(b.Source) != 1 || len(b.Target) != 1 || b.Score < align.Unsure || titled(p.Source, b.Source[0]) || titled(p.Target, b.Target[0]) {
			continue
		}
		h := headed{i, b.Source[0].Span, b.Target[0].Span, level(p.Source, b.Source[0]), level(p.Target, b.Target[0])}
		if h.sourceLevel > 0 || h.targetLevel > 0 {
			pairs = append(pairs, h)
		}
	}
	shift := usualShift(pairs)
	if shift != 0 {
		tellShift(p, pairs, shift)
	}
	for _, h := range pairs {
		tellHeading(p, h, shift)
	}
}

// level is that of the heading that a sentence is, 0 of any other.
func level(d *lang.Document, s lang.Sentence) int {
	if p := d.Paragraphs[s.Paragraph]; p.Kind == lang.Heading {
		return p.Level
	}
	return 0
}

// titled reports whether a sentence is of the page's own title or description,
// which one edition may show as its first heading.
func titled(d *lang.Document, s lang.Sentence) bool {
	kind := d.Paragraphs[s.Paragraph].Kind
	return kind == lang.Title || kind == lang.Description
}

// usualShift is by how much the levels of most headings differ; 0 unless there
// are two of them and more than half of all.
func usualShift(pairs []headed) int {
	counts, all := map[int]int{}, 0
	for _, h := range pairs {
		if h.sourceLevel > 0 && h.targetLevel > 0 {
			counts[h.targetLevel-h.sourceLevel]++
			all++
		}
	}
	for shift := -5; shift <= 5; shift++ {
		if n := counts[shift]; n > 1 && 2*n > all {
			return shift
		}
	}
	return 0
}

func tellShift(p *Pass, pairs []headed, shift int) {
	for _, h := range pairs {
		if h.sourceLevel > 0 && h.targetLevel-h.sourceLevel == shift && h.targetLevel > 0 {
			p.Report(Finding{
				Kind: "levels", Severity: Note, Bead: h.bead, Source: &h.source, Target: &h.target,
				Message: fmt.Sprintf("the headings are of level %d where those of the original are of level %d, here and below", h.targetLevel, h.sourceLevel),
			})
			return
		}
	}
}

func tellHeading(p *Pass, h headed, shift int) {
	f := Finding{Kind: "no-heading", Severity: Warning, Bead: h.bead, Source: &h.source, Target: &h.target}
	switch {
	case h.targetLevel == 0:
		f.Message = fmt.Sprintf("the heading “%s” is plain text in the translation", opening(p.Source, h.source))
	case h.sourceLevel == 0:
		f.Severity = Note
		f.Message = fmt.Sprintf("“%s” is a heading; in the original it is plain text", opening(p.Target, h.target))
	case h.targetLevel-h.sourceLevel != shift:
		f.Kind = "level"
		f.Message = fmt.Sprintf("the heading “%s” is of level %d; in the original it is of level %d", opening(p.Target, h.target), h.targetLevel, h.sourceLevel)
	default:
		return
	}
	p.Report(f)
}
