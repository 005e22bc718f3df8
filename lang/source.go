package lang

import (
	"sort"
	"sync"
	"unicode/utf8"
)

// A BlockKind says what part of an article a block is.
type BlockKind string

// The kinds of block that the readers tell apart.
const (
	Prose       BlockKind = "paragraph"
	Heading     BlockKind = "heading"
	ListItem    BlockKind = "list item"
	BlockQuote  BlockKind = "block quote"
	TableCell   BlockKind = "table cell"
	Caption     BlockKind = "caption"     // of a figure, or an image's alternative text
	Title       BlockKind = "title"       // of the front matter or the page
	Description BlockKind = "description" // of the front matter or the page
)

// A Block is a stretch of Source.Text that no sentence crosses.
type Block struct {
	Span
	Kind  BlockKind
	Level int // of a heading, 1–6; depth of a list item or block quote from 1; else 0
}

// Hidden stands in Source.Text for what is not prose but sits inside a
// sentence: inline code, an image. It keeps the sentence whole.
const Hidden = '\uFFFC'

// A Piece ties a stretch of Source.Text to the stretch of Source.File it was
// read from. Where both have one length they correspond byte by byte; where
// not (an entity, an escape) they correspond as wholes.
type Piece struct{ Text, File Span }

// A Source is a text as it was read, with the way back to the file.
type Source struct {
	Name     string  // path, or "-" for standard input
	Format   string  // "text", "markdown", "html"
	Encoding string  // what the bytes were: "UTF-8", "windows-1252"…
	Text     string  // the prose, valid UTF-8; every Span points here
	File     string  // the whole file in UTF-8, without byte order mark
	Blocks   []Block // in text order; nil for plain text, where blank lines part paragraphs
	Pieces   []Piece // in text order; nil where Text and File are the same

	// Placeables are the links, code and placeholders that the prose is set
	// with, in text order; nil for plain text.
	Placeables []Placeable

	Absent   bool   // there is no such file: it stands for the missing half of a pair
	Declared string // language the file itself declares (<html lang>, front matter lang:), or ""

	once  sync.Once
	index []mark
}

// NewSource makes a plain-text source of a string. Invalid UTF-8 is the
// caller's to replace first: package read does it for files.
func NewSource(name, text string) *Source {
	return &Source{Name: name, Format: "text", Encoding: "UTF-8", Text: text, File: text}
}

// A Position is a place in the file as people and JSON count it.
type Position struct {
	Offset int // Unicode code points from the beginning of the file, from 0
	Line   int // from 1
	Column int // code points from the beginning of the line, from 1
}

// Position finds where the byte offset into Source.Text stands in the file.
func (s *Source) Position(offset int) Position {
	return s.filePosition(s.fileStart(offset))
}

// Range is the positions of both ends of a span. The end of a span is the
// place after its last character.
func (s *Source) Range(span Span) (start, end Position) { return s.FileRange(s.FileSpan(span)) }

// FileRange is the positions of both ends of a span of Source.File.
func (s *Source) FileRange(span Span) (start, end Position) {
	return s.filePosition(span.Start), s.filePosition(span.End)
}

// FileSpan is the stretch of Source.File that a span of Source.Text was read from.
func (s *Source) FileSpan(span Span) Span {
	start := s.fileStart(span.Start)
	if span.End <= span.Start {
		return Span{start, start}
	}
	return Span{start, max(start, s.fileEnd(span.End))}
}

func (s *Source) fileStart(offset int) int {
	if s.Pieces == nil {
		return offset
	}
	i := sort.Search(len(s.Pieces), func(i int) bool { return s.Pieces[i].Text.End > offset })
	if i == len(s.Pieces) {
		return len(s.File)
	}
	p := s.Pieces[i]
	switch {
	case offset <= p.Text.Start || p.Text.Len() != p.File.Len():
		return p.File.Start
	default:
		return p.File.Start + offset - p.Text.Start
	}
}

func (s *Source) fileEnd(offset int) int {
	if s.Pieces == nil {
		return offset
	}
	i := sort.Search(len(s.Pieces), func(i int) bool { return s.Pieces[i].Text.End >= offset })
	if i == len(s.Pieces) {
		return len(s.File)
	}
	p := s.Pieces[i]
	switch {
	case offset <= p.Text.Start: // between pieces: the end of the one before
		if i > 0 {
			return s.Pieces[i-1].File.End
		}
		return p.File.Start
	case p.Text.Len() != p.File.Len():
		return p.File.End
	default:
		return p.File.Start + offset - p.Text.Start
	}
}

// A mark is a known place in the file. Marks stand a kilobyte apart, so that a
// position costs the same in the last line as in the first, and in a file of
// one endless line.
type mark struct {
	at   int // byte offset into File
	runs Position
}

const markEvery = 1024

func (s *Source) filePosition(offset int) Position {
	s.once.Do(s.mark)
	i := sort.Search(len(s.index), func(i int) bool { return s.index[i].at > offset }) - 1
	m := s.index[i]
	return advance(m.runs, s.File[m.at:min(offset, len(s.File))])
}

func (s *Source) mark() {
	p := Position{Line: 1, Column: 1}
	s.index = append(s.index, mark{0, p})
	for at := 0; at+markEvery < len(s.File); {
		next := at + markEvery
		for next < len(s.File) && !utf8.RuneStart(s.File[next]) {
			next++
		}
		p = advance(p, s.File[at:next])
		s.index = append(s.index, mark{next, p})
		at = next
	}
}

// advance moves a position over text. A line ends with LF; the CR of CRLF is
// the last column of its line.
func advance(p Position, text string) Position {
	for _, r := range text {
		p.Offset++
		p.Column++
		if r == '\n' {
			p.Line++
			p.Column = 1
		}
	}
	return p
}
