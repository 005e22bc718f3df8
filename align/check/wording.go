package check

import (
	"fmt"
	"unicode"
	"unicode/utf8"

	"github.com/sergi/go-diff/diffmatchpatch"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang"
)

// Wording tells which words differ between two editions in one language.
var Wording = &Check{
	Name: "wording",
	Doc: `words that differ between two editions in one language

Runs when both texts are in one language, whatever the region: es-ES beside
es-MX. Each pair of sentences is compared word by word and sign by sign; what
differs is marked on both sides. Every difference is a note: regional editions
are meant to differ, and a person who compares two wants to see where.`,
	Kinds: []KindDoc{{"changed", "the sentences differ in the words marked (note): “el ordenador”, “la computadora”"}},
	Run:   wording,
}

func wording(p *Pass) {
	if !p.OneLanguage() {
		return
	}
	for i, b := range p.Beads {
		source, ok := b.SourceSpan()
		target, both := b.TargetSpan()
		if !ok || !both || p.Source.Text(source) == p.Target.Text(target) {
			continue
		}
		if edits := wordEdits(p.Alignment, source, target); len(edits) > 0 {
			p.Report(wordingFinding(p.Alignment, i, edits))
		}
	}
}

func wordingFinding(a *align.Alignment, bead int, edits []Edit) Finding {
	source, target := edits[0].Source, edits[0].Target
	for _, e := range edits[1:] {
		source, target = source.Cover(e.Source), target.Cover(e.Target)
	}
	f := Finding{Kind: "changed", Severity: Note, Message: wordingMessage(a, edits), Bead: bead, Edits: edits}
	if source.Len() > 0 {
		f.Source = &source
	}
	if target.Len() > 0 {
		f.Target = &target
	}
	return f
}

// wordingMessage quotes a single difference and counts several: they are
// marked in the sentences below it.
func wordingMessage(a *align.Alignment, edits []Edit) string {
	if len(edits) > 1 {
		return fmt.Sprintf("the wording differs in %d places", len(edits))
	}
	before, after := a.Source.Text(edits[0].Source), a.Target.Text(edits[0].Target)
	switch {
	case before == "":
		return fmt.Sprintf("“%s” stands only in the second edition", after)
	case after == "":
		return fmt.Sprintf("“%s” stands only in the first edition", before)
	}
	return fmt.Sprintf("“%s” became “%s”", before, after)
}

// longestWording bounds the words that are compared one by one, on each side
// of a bead: the time grows with the square of what differs.
const longestWording = 4000

// wordEdits finds the stretches in which two spans differ, by whole words.
func wordEdits(a *align.Alignment, source, target lang.Span) []Edit {
	before, after := wordSpans(a.Source, source), wordSpans(a.Target, target)
	if len(before) > longestWording || len(after) > longestWording {
		return []Edit{{source, target}}
	}
	code := wordCode{}
	differ := diffmatchpatch.New()
	differ.DiffTimeout = 0 // the answer must not depend on how fast the machine is
	diffs := differ.DiffMainRunes(code.encode(a.Source, before), code.encode(a.Target, after), false)
	e := editor{before: before, after: after, source: source.Start, target: target.Start}
	for _, d := range diffs {
		e.add(d.Type, utf8.RuneCountInString(d.Text))
	}
	return e.edits
}

// wordSpans cuts a span into words and, one by one, the signs between them.
func wordSpans(d *lang.Document, s lang.Span) []lang.Span {
	text := d.Text(s)
	var spans []lang.Span
	at := 0
	signs := func(end int) {
		for i, r := range text[at:end] {
			if !unicode.IsSpace(r) {
				start := s.Start + at + i
				spans = append(spans, lang.Span{Start: start, End: start + utf8.RuneLen(r)})
			}
		}
	}
	for w := range lang.Words(text) {
		signs(w.Start)
		spans = append(spans, w.Shift(s.Start))
		at = w.End
	}
	signs(len(text))
	return spans
}

// wordCode gives each word a rune of its own, so that a diff of runes is one
// of words.
type wordCode map[string]rune

func (c wordCode) encode(d *lang.Document, words []lang.Span) []rune {
	runes := make([]rune, len(words))
	for i, w := range words {
		word := d.Text(w)
		r, ok := c[word]
		if !ok {
			// The private planes 15 and 16: no surrogates, no U+FFFD, which
			// the library would take for broken text.
			r = 0xF0000 + rune(len(c))
			c[word] = r
		}
		runes[i] = r
	}
	return runes
}

// An editor turns runs of equal, deleted and inserted words into edits.
type editor struct {
	before, after  []lang.Span // words not yet passed
	source, target int         // where the last word passed ended
	open           bool        // the last edit still grows
	edits          []Edit
}

func (e *editor) add(op diffmatchpatch.Operation, words int) {
	if op == diffmatchpatch.DiffEqual {
		e.source, e.target = e.before[words-1].End, e.after[words-1].End
		e.before, e.after = e.before[words:], e.after[words:]
		e.open = false
		return
	}
	if !e.open {
		e.edits = append(e.edits, Edit{lang.Span{Start: e.source, End: e.source}, lang.Span{Start: e.target, End: e.target}})
		e.open = true
	}
	last := &e.edits[len(e.edits)-1]
	if op == diffmatchpatch.DiffDelete {
		last.Source = grow(last.Source, e.before[:words])
		e.before = e.before[words:]
	} else {
		last.Target = grow(last.Target, e.after[:words])
		e.after = e.after[words:]
	}
}

// grow extends a span over words; an empty one begins with the first of them.
func grow(s lang.Span, words []lang.Span) lang.Span {
	if s.Len() == 0 {
		s.Start = words[0].Start
	}
	s.End = words[len(words)-1].End
	return s
}
