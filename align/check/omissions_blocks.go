package check

import (
	"fmt"

	"github.com/cotejo/cotejo/lang"
)

// blockNames are how messages speak of what is missing, one and several.
var blockNames = map[lang.BlockKind][2]string{
	lang.Heading:     {"a heading", "headings"},
	lang.ListItem:    {"a list item", "list items"},
	lang.BlockQuote:  {"a block quote", "block quotes"},
	lang.TableCell:   {"a table cell", "table cells"},
	lang.Caption:     {"a caption", "captions"},
	lang.Title:       {"the title", "titles"},
	lang.Description: {"the description", "descriptions"},
}

// counted says of how much a run is: “2 sentences”, “a list item”, “a section
// of 5 sentences”.
func (l lone) counted(d *lang.Document) (subject, verb string) {
	n := len(l.sentences)
	blocks, kind, whole := l.blocks(d)
	names, named := blockNames[kind]
	switch {
	case whole && named && blocks == 1:
		return names[0], "is"
	case whole && named:
		return fmt.Sprintf("%d %s", blocks, names[1]), "are"
	case l.section(d):
		return fmt.Sprintf("a section of %d sentences", n), "is"
	case n == 1:
		return "1 sentence", "is"
	}
	return fmt.Sprintf("%d sentences", n), "are"
}

// blocks counts the blocks of a run. whole says that all of each is missing,
// and that they are of one kind, which the file shows: those of plain text are
// guessed.
func (l lone) blocks(d *lang.Document) (n int, kind lang.BlockKind, whole bool) {
	if d.Source.Blocks == nil {
		return 0, "", false
	}
	whole = true
	last := -1
	for i, s := range l.sentences {
		p := d.Paragraphs[s.Paragraph]
		if s.Paragraph == last {
			continue
		}
		all := i+p.Last-p.First <= len(l.sentences) && s.Index == p.First && l.sentences[i+p.Last-p.First-1].Index == p.Last-1
		whole = whole && all && (n == 0 || p.Kind == kind)
		last, kind = s.Paragraph, p.Kind
		n++
	}
	return n, kind, whole
}

// section reports whether a run begins with its heading.
func (l lone) section(d *lang.Document) bool {
	return d.Source.Blocks != nil && len(l.sentences) > 1 && d.Paragraphs[l.sentences[0].Paragraph].Kind == lang.Heading
}

// shown is what of a run its message quotes: of a section the heading.
func (l lone) shown(d *lang.Document) lang.Span {
	if l.section(d) {
		return d.Paragraphs[l.sentences[0].Paragraph].Span
	}
	return l.span()
}

// heads reports whether a run is headings and nothing else.
func (l lone) heads(d *lang.Document) bool {
	_, kind, whole := l.blocks(d)
	return whole && kind == lang.Heading
}
