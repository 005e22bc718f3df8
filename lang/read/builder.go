package read

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cotejo/cotejo/lang"
)

// A builder puts Source.Text together, block by block, and notes for each part
// where in the file it stands.
type builder struct {
	file   string
	text   []byte
	pieces []lang.Piece
	blocks []lang.Block

	start      int // of the open block in text
	firstPiece int // of the open block

	placeables     []lang.Placeable
	firstPlaceable int // of the open block
}

const blockSeparator = "\n\n"

// copy appends a stretch of the file as it is.
func (b *builder) copy(s lang.Span) {
	if s.Len() <= 0 {
		return
	}
	at := len(b.text)
	b.text = append(b.text, s.In(b.file)...)
	if n := len(b.pieces); n > b.firstPiece {
		p := &b.pieces[n-1]
		if p.Text.End == at && p.File.End == s.Start && p.Text.Len() == p.File.Len() {
			p.Text.End, p.File.End = len(b.text), s.End
			return
		}
	}
	b.pieces = append(b.pieces, lang.Piece{Text: lang.Span{Start: at, End: len(b.text)}, File: s})
}

// put appends what a stretch of the file stands for: “&” for “&amp;”.
func (b *builder) put(text string, s lang.Span) {
	if text == s.In(b.file) {
		b.copy(s)
		return
	}
	at := len(b.text)
	b.text = append(b.text, text...)
	b.pieces = append(b.pieces, lang.Piece{Text: lang.Span{Start: at, End: len(b.text)}, File: s})
}

// entities appends a stretch of the file with its character references decoded.
func (b *builder) entities(s lang.Span) {
	for s.Start < s.End {
		i := strings.IndexByte(s.In(b.file), '&')
		if i < 0 {
			break
		}
		b.copy(lang.Span{Start: s.Start, End: s.Start + i})
		s.Start += i
		text, n := entity(s.In(b.file))
		b.put(text, lang.Span{Start: s.Start, End: s.Start + n})
		s.Start += n
	}
	b.copy(s)
}

// collapsed appends a stretch of HTML text: character references decoded, each
// run of white space one space, none at the beginning of a block or a line.
func (b *builder) collapsed(s lang.Span) {
	for s.Start < s.End {
		rest := s.In(b.file)
		n := strings.IndexAny(rest, asciiSpace)
		if n < 0 {
			n = len(rest)
		}
		b.entities(lang.Span{Start: s.Start, End: s.Start + n})
		s.Start += n
		n = len(rest[n:]) - len(strings.TrimLeft(rest[n:], asciiSpace))
		if n > 0 && !b.atSpace() {
			b.put(" ", lang.Span{Start: s.Start, End: s.Start + n})
		}
		s.Start += n
	}
}

// asciiSpace is what HTML collapses. A no-break space is not part of it:
// “58 %” keeps its own.
const asciiSpace = " \t\n\f\r"

// atSpace reports whether another space would be one too many.
func (b *builder) atSpace() bool {
	return len(b.text) == b.start || strings.IndexByte(asciiSpace, b.text[len(b.text)-1]) >= 0
}

// hidden appends the mark of what is not prose.
func (b *builder) hidden(s lang.Span) { b.put(string(lang.Hidden), s) }

// newline ends a line within the block.
func (b *builder) newline(s lang.Span) {
	b.trimSpace()
	if len(b.text) > b.start {
		b.put("\n", s)
	}
}

// space appends the one space that a break between two lines of a sentence is.
func (b *builder) space(s lang.Span) {
	b.trimSpace()
	if len(b.text) > b.start {
		b.put(" ", s)
	}
}

// trimSpace takes spaces back from the end of the open block.
func (b *builder) trimSpace() {
	n := len(b.text)
	for n > b.start && strings.IndexByte(asciiSpace, b.text[n-1]) >= 0 {
		n--
	}
	b.cut(n)
}

// cut takes the end of the open block back.
func (b *builder) cut(n int) {
	b.text = b.text[:n]
	for len(b.pieces) > b.firstPiece {
		p := &b.pieces[len(b.pieces)-1]
		if p.Text.Start < n {
			if over := p.Text.End - n; over > 0 && p.Text.Len() == p.File.Len() {
				p.File.End -= over
			}
			p.Text.End = min(p.Text.End, n)
			return
		}
		b.pieces = b.pieces[:len(b.pieces)-1]
	}
}

// end closes the open block. One without a letter or digit says nothing that a
// translation could keep or lose, and is dropped.
func (b *builder) end(kind lang.BlockKind, level int) {
	b.trimSpace()
	if !says(b.text[b.start:]) {
		b.cut(b.start)
		b.settle()
		return
	}
	b.settle()
	b.blocks = append(b.blocks, lang.Block{Span: lang.Span{Start: b.start, End: len(b.text)}, Kind: kind, Level: level})
	b.text = append(b.text, blockSeparator...)
	b.start, b.firstPiece = len(b.text), len(b.pieces)
}

func says(text []byte) bool {
	for len(text) > 0 {
		r, n := utf8.DecodeRune(text)
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return true
		}
		text = text[n:]
	}
	return false
}

// finish gives the source what was built.
func (b *builder) finish(src *lang.Source, hint string) error {
	if len(b.blocks) == 0 {
		return &Error{Name: src.Name, Problem: "no prose in it", Hint: hint}
	}
	src.Text = strings.TrimSuffix(string(b.text), blockSeparator)
	src.Blocks, src.Pieces = b.blocks, b.pieces
	src.Placeables = inOrder(b.placeables, len(src.Text))
	return nil
}
