package check

import (
	"strings"

	"github.com/cotejo/cotejo/lang"
)

// A tied is one side of a bead word by word.
type tied struct {
	*lang.Document
	spans   []lang.Span
	content []bool // it carries content: no function word
	found   []bool // the other side has it
	// Function words that the dictionary knows, and those of them found.
	small, smallFound int
}

// tie looks for each word of a span among the words of the other side.
func (b bilingual) tie(d *lang.Document, span lang.Span, other vocabulary) tied {
	words, spans := lowerWords(d, span)
	t := tied{Document: d, spans: spans, content: make([]bool, len(words)), found: make([]bool, len(words))}
	function := functionWords(d.Language)
	for i, w := range words {
		form := lang.Fold(w)
		t.content[i] = !function[form] && form != "" && (len(form) > 2 || '0' <= form[0] && form[0] <= '9') && !handle(d, spans[i])
		switch {
		case t.content[i]:
			t.found[i] = b.has(other, w)
		case len(b.source.Entries(w)) > 0:
			t.small++
			if b.translated(other, w) {
				t.smallFound++
			}
		}
	}
	return t
}

// handle reports whether a word names a person or a subject on a network, as
// each side may in its own way: “@vecina”, “#vendimia”.
func handle(d *lang.Document, word lang.Span) bool {
	before := d.Source.Text[:word.Start]
	return strings.HasSuffix(before, "@") || strings.HasSuffix(before, "#")
}

// matched counts the content words and those of them that were found.
func (t tied) matched() (content, found int) {
	for i := range t.content {
		if t.content[i] {
			content++
		}
		if t.found[i] {
			found++
		}
	}
	return content, found
}

// A hole is a stretch of words in which no content word was found, from its
// first content word to its last.
type hole struct{ first, last, content int }

// hole finds the hole with the most content words.
func (t tied) hole() (most hole) {
	var h hole
	for i := range t.content {
		switch {
		case t.found[i]:
			h = hole{}
		case t.content[i]:
			if h.content == 0 {
				h.first = i
			}
			h.last = i
			if h.content++; h.content > most.content {
				most = h
			}
		}
	}
	return most
}

// span is where a hole stands.
func (t tied) span(h hole) lang.Span { return t.spans[h.first].Cover(t.spans[h.last]) }

// ends are the signs that part clauses.
const ends = ",;:()–—-"

// opened reports whether a sign of punctuation stands before the first content
// word of a hole, behind the last word found.
func (t tied) opened(first int) bool {
	last := first - 1
	for ; last >= 0 && !t.found[last]; last-- {
	}
	return strings.ContainsAny(t.between(last, first), ends)
}

// closed reports whether one stands behind its last content word, or nothing
// but words without content follows.
func (t tied) closed(last int) bool {
	next := last + 1
	for ; next < len(t.found) && !t.found[next]; next++ {
	}
	return next == len(t.found) || strings.ContainsAny(t.between(last, next), ends)
}

// between is the text from the end of one word, or the beginning of the first
// word, to the beginning of another.
func (t tied) between(i, j int) string {
	from := t.spans[0].Start
	if i >= 0 {
		from = t.spans[i].End
	}
	return t.Source.Text[from:t.spans[j].Start]
}
