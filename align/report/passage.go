package report

import (
	"slices"
	"sort"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/lang"
)

// A passage is what is shown of one bead: what was found in it and the
// sentences that it was found in.
type passage struct {
	findings       []check.Finding
	places         []string // where each finding stands, as editors' jump lists read it
	source, target side
}

// A side is the sentences of one text that a passage shows.
type side struct {
	doc  *lang.Document
	rows []row
}

// A row is a sentence with its marks.
type row struct {
	lang.Sentence
	line  int // of the file, from 1
	marks []mark
	// skipped counts the sentences left out between the row before and this one.
	skipped int
}

// A mark shows a stretch of the text in a style.
type mark struct {
	lang.Span
	style style
}

// passages groups neighbouring findings of one bead.
func passages(p Pair) []passage {
	var list []passage
	found := p.shown()
	for len(found) > 0 {
		n := 1
		for n < len(found) && found[n].Bead == found[0].Bead {
			n++
		}
		list = append(list, newPassage(p.Alignment, found[:n]))
		found = found[n:]
	}
	return list
}

func newPassage(a *align.Alignment, found []check.Finding) passage {
	b := beadAt(a, found[0].Bead)
	source, target := marks(found)
	p := passage{
		findings: found,
		source:   newSide(a.Source, b.Source, source),
		target:   newSide(a.Target, b.Target, target),
	}
	for _, f := range found {
		p.places = append(p.places, where(a, f).String())
	}
	return p
}

// marks collects what the findings point at on either side: their edits, or
// else the words they name.
func marks(found []check.Finding) (source, target []mark) {
	for _, f := range found {
		for _, e := range f.Edits {
			source = addMark(source, &e.Source, deleted)
			target = addMark(target, &e.Target, inserted)
		}
		if len(f.Edits) == 0 {
			source = addMark(source, f.Source, markOf(f.Severity))
			target = addMark(target, f.Target, markOf(f.Severity))
		}
	}
	return source, target
}

func addMark(list []mark, s *lang.Span, look style) []mark {
	if s == nil || s.Len() <= 0 {
		return list
	}
	return append(list, mark{*s, look})
}

func markOf(s check.Severity) style { return noteMark + style(s) }

func wordOf(s check.Severity) style { return noteWord + style(s) }

// most is how many sentences a side shows.
const most = 4

// newSide chooses the sentences to show: those of the bead and those that a
// mark is in, the nearest to the marks first where they are many.
func newSide(d *lang.Document, bead []lang.Sentence, marks []mark) side {
	indices := candidates(d, bead, marks)
	rows, seeds, cost := make([]row, len(indices)), make([]bool, len(indices)), make([]int, len(indices))
	for i, index := range indices {
		s := d.Sentences[index]
		rows[i] = row{Sentence: s, marks: marksIn(s.Span, marks)}
		seeds[i], cost[i] = len(rows[i].marks) > 0, 1
	}
	kept := nearest(seeds, cost, most)
	shown := side{doc: d}
	for i, r := range rows {
		if !kept[i] {
			continue
		}
		r.line = d.Source.Position(r.Start).Line
		if n := len(shown.rows); n > 0 {
			r.skipped = r.Index - shown.rows[n-1].Index - 1
		}
		shown.rows = append(shown.rows, r)
	}
	return shown
}

// candidates are the indices of the sentences that could be shown, in order.
// Of a mark over many sentences, the first few and the last are enough.
func candidates(d *lang.Document, bead []lang.Sentence, marks []mark) []int {
	var list []int
	for _, s := range bead {
		list = append(list, s.Index)
	}
	for _, m := range marks {
		first, end := overlapping(d.Sentences, m.Span)
		for i := first; i < min(end, first+most-1); i++ {
			list = append(list, i)
		}
		if first < end {
			list = append(list, end-1)
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// overlapping is the range of sentences that share text with the span.
func overlapping(sentences []lang.Sentence, s lang.Span) (first, end int) {
	first = sort.Search(len(sentences), func(i int) bool { return sentences[i].End > s.Start })
	end = sort.Search(len(sentences), func(i int) bool { return sentences[i].Start >= s.End })
	return first, end
}

// marksIn are the marks that show in a sentence. One over the whole of it
// tells nothing that the sentence alone does not.
func marksIn(s lang.Span, marks []mark) []mark {
	var list []mark
	for _, m := range marks {
		if m.Overlaps(s) && !m.Contains(s) {
			list = append(list, m)
		}
	}
	return list
}
