package report

import (
	"cmp"
	"fmt"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/lang"
)

// A location is a stretch of one of the two files.
type location struct {
	doc  *lang.Document
	span lang.Span // in the document's text
}

// where is where to put a difference right: in the target, at its words or
// else at the sentences that should have them; in the source only where the
// target has nothing.
func where(a *align.Alignment, f check.Finding) location {
	b := beadAt(a, f.Bead)
	target, inTarget := b.TargetSpan()
	source, _ := b.SourceSpan()
	switch {
	case f.Target != nil:
		return location{a.Target, *f.Target}
	case inTarget:
		return location{a.Target, target}
	case f.Source != nil:
		return location{a.Source, *f.Source}
	}
	return location{a.Source, source}
}

// against is what a finding in the target is held against: the words of the
// source, or else its sentences. ok is false where where is in the source.
func against(a *align.Alignment, f check.Finding) (l location, ok bool) {
	if where(a, f).doc == a.Source {
		return location{}, false
	}
	if f.Source != nil {
		return location{a.Source, *f.Source}, true
	}
	source, ok := beadAt(a, f.Bead).SourceSpan()
	return location{a.Source, source}, ok
}

// bounds are the first position and the one after the last.
func (l location) bounds() (start, end lang.Position) { return l.doc.Source.Range(l.span) }

// String is how editors' jump lists read a place: noticia.en.md:14:22
func (l location) String() string {
	p := l.doc.Source.Position(l.span.Start)
	return fmt.Sprintf("%s:%d:%d", fileName(l.doc), p.Line, p.Column)
}

// fileName is the document's name, fit for a terminal.
func fileName(d *lang.Document) string { return cmp.Or(clean(d.Source.Name), "(unnamed)") }
