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
	span lang.Span  // in the document's text
	file *lang.Span // in its file, where no prose shows it
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
		return location{a.Target, *f.Target, f.TargetFile}
	case inTarget:
		return location{doc: a.Target, span: target}
	case f.Source != nil:
		return location{a.Source, *f.Source, f.SourceFile}
	}
	return location{doc: a.Source, span: source}
}

// against is what a finding in the target is held against: the words of the
// source, or else its sentences. ok is false where where is in the source.
func against(a *align.Alignment, f check.Finding) (l location, ok bool) {
	if where(a, f).doc == a.Source {
		return location{}, false
	}
	if f.Source != nil {
		return location{a.Source, *f.Source, f.SourceFile}, true
	}
	source, ok := beadAt(a, f.Bead).SourceSpan()
	return location{doc: a.Source, span: source}, ok
}

// bounds are the first position and the one after the last.
func (l location) bounds() (start, end lang.Position) {
	if l.file != nil {
		return l.doc.Source.FileRange(*l.file)
	}
	return l.doc.Source.Range(l.span)
}

// String is how editors' jump lists read a place: noticia.en.md:14:22
func (l location) String() string {
	p, _ := l.bounds()
	return fmt.Sprintf("%s:%d:%d", fileName(l.doc), p.Line, p.Column)
}

// fileName is the document's name, fit for a terminal.
func fileName(d *lang.Document) string { return cmp.Or(clean(d.Source.Name), "(unnamed)") }

// files names the files of a pair: one where a memory holds both texts.
func (p Pair) files() []string {
	source, target := fileName(p.Source), fileName(p.Target)
	if source == target {
		return []string{source}
	}
	return []string{source, target}
}
