package report

import (
	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/lang"
)

// A FindingJSON is a finding as programs read it. Its offsets are Unicode code
// points into the file as it was given, start inclusive, end exclusive.
type FindingJSON struct {
	Check       string      `json:"check"`
	Kind        string      `json:"kind"`
	Severity    string      `json:"severity"`
	Message     string      `json:"message"`
	Fingerprint string      `json:"fingerprint"`
	Source      *SpanJSON   `json:"source"` // null where there is none
	Target      *SpanJSON   `json:"target"`
	Context     ContextJSON `json:"context"`
	Edits       []EditJSON  `json:"edits,omitempty"` // what differs, finer than Source and Target
}

// A SpanJSON is a stretch of one text. Line and column count from 1, columns
// in code points. Text is what it says as prose: without the markup that the
// file may have inside the same stretch, unless that is what it is about.
type SpanJSON struct {
	Start  int    `json:"start"`
	End    int    `json:"end"`
	Text   string `json:"text"`
	Line   int    `json:"line"`
	Column int    `json:"column"`
}

// A ContextJSON is the bead that a finding was made in: where its sentences
// stand, null on a side without any.
type ContextJSON struct {
	Source *RangeJSON `json:"source"`
	Target *RangeJSON `json:"target"`
}

// A RangeJSON is where a stretch of one text stands.
type RangeJSON struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// An EditJSON ties a stretch of the source to what stands for it in the
// target. Where one is empty, its place is where the other is missing.
type EditJSON struct {
	Source SpanJSON `json:"source"`
	Target SpanJSON `json:"target"`
}

// Describe puts a finding of an alignment into JSON's terms.
func Describe(a *align.Alignment, f check.Finding) FindingJSON {
	return FindingJSON{
		Check:       f.Check,
		Kind:        f.Kind,
		Severity:    f.Severity.String(),
		Message:     f.Message,
		Fingerprint: f.Fingerprint,
		Source:      describePlace(a.Source, f.Source, f.SourceFile),
		Target:      describePlace(a.Target, f.Target, f.TargetFile),
		Context:     describeBead(a, f.Bead),
		Edits:       describeEdits(a, f.Edits),
	}
}

// describePlace describes what a finding is about on one side: a stretch of the
// file where no prose shows it.
func describePlace(d *lang.Document, s, file *lang.Span) *SpanJSON {
	if file == nil {
		return describeSpan(d, s)
	}
	start, end := d.Source.FileRange(*file)
	return &SpanJSON{Start: start.Offset, End: end.Offset, Text: file.In(d.Source.File), Line: start.Line, Column: start.Column}
}

func describeSpan(d *lang.Document, s *lang.Span) *SpanJSON {
	if s == nil {
		return nil
	}
	start, end := d.Source.Range(*s)
	return &SpanJSON{Start: start.Offset, End: end.Offset, Text: d.Text(*s), Line: start.Line, Column: start.Column}
}

func describeBead(a *align.Alignment, index int) (c ContextJSON) {
	b := beadAt(a, index)
	if s, ok := b.SourceSpan(); ok {
		c.Source = describeRange(a.Source, s)
	}
	if s, ok := b.TargetSpan(); ok {
		c.Target = describeRange(a.Target, s)
	}
	return c
}

func describeRange(d *lang.Document, s lang.Span) *RangeJSON {
	start, end := d.Source.Range(s)
	return &RangeJSON{start.Offset, end.Offset}
}

func describeEdits(a *align.Alignment, edits []check.Edit) []EditJSON {
	var list []EditJSON
	for _, e := range edits {
		list = append(list, EditJSON{*describeSpan(a.Source, &e.Source), *describeSpan(a.Target, &e.Target)})
	}
	return list
}

// beadAt is the bead of that index; an empty one where the alignment has none,
// as between two empty texts.
func beadAt(a *align.Alignment, index int) align.Bead {
	if index < 0 || index >= len(a.Beads) {
		return align.Bead{}
	}
	return a.Beads[index]
}
