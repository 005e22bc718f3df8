package read

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/cotejo/cotejo/lang"
)

// An xmlScan walks through an XML file and knows where everything stands. It
// knows the five entities of XML alone, so that no file can grow in reading.
type xmlScan struct {
	name, file string
	d          *xml.Decoder
	base       int // of what d reads in file
	at         int // where the last token ends
}

func newXMLScan(name, file string) *xmlScan { return scanXML(name, file, lang.Span{End: len(file)}) }

func scanXML(name, file string, s lang.Span) *xmlScan {
	d := xml.NewDecoder(strings.NewReader(s.In(file)))
	// The text is in UTF-8 by now, whatever the declaration says.
	d.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil }
	return &xmlScan{name: name, file: file, d: d, base: s.Start, at: s.Start}
}

// A tagKind is what a tag does.
type tagKind int

const (
	nothing tagKind = iota // text, a comment or the end of the file
	opening
	closing
)

// A tag is a token with its place.
type tag struct {
	lang.Span
	kind       tagKind
	text       bool // it is text
	name       string
	attributes []xml.Attr
}

// attribute is the value of an attribute, whatever its prefix; "" if it has none.
func (t tag) attribute(name string) string {
	for _, a := range t.attributes {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// errXMLEnd is the end of the file where it may end.
var errXMLEnd = errors.New("end of the file")

// next reads a token. Its error is errXMLEnd or an *Error.
func (x *xmlScan) next() (tag, error) {
	token, err := x.d.Token()
	if err == io.EOF {
		return tag{}, errXMLEnd
	}
	if err != nil {
		return tag{}, x.malformed(err)
	}
	t := tag{Span: lang.Span{Start: x.at, End: x.base + int(x.d.InputOffset())}}
	x.at = t.End
	switch token := token.(type) {
	case xml.StartElement:
		t.kind, t.name, t.attributes = opening, token.Name.Local, token.Attr
	case xml.EndElement:
		t.kind, t.name = closing, token.Name.Local
	case xml.CharData:
		t.text = true
	}
	return t, nil
}

func (x *xmlScan) malformed(err error) *Error {
	e := &Error{Name: x.name, Problem: "malformed XML: " + err.Error(), Hint: "export the file again, or mend it there", Err: err}
	var syntax *xml.SyntaxError
	if errors.As(err, &syntax) {
		e.Problem = fmt.Sprintf("malformed XML in line %d: %s", syntax.Line, syntax.Msg)
	}
	return e
}

// content reads up to the end of the element that was just opened, and gives
// each tag in it to see, which may be nil. It is the span between the two tags.
func (x *xmlScan) content(see func(tag)) (lang.Span, error) {
	inner := lang.Span{Start: x.at, End: x.at}
	for depth := 1; depth > 0; {
		t, err := x.next()
		if err != nil {
			return inner, x.unended(err)
		}
		switch t.kind {
		case opening:
			depth++
		case closing:
			depth--
		}
		if inner.End = t.Start; depth > 0 && see != nil {
			see(t)
		}
	}
	return inner, nil
}

// unended makes an error of a file that ends inside an element.
func (x *xmlScan) unended(err error) error {
	if err == errXMLEnd {
		return x.malformed(io.ErrUnexpectedEOF)
	}
	return err
}

// number is what an element that was just opened says, or or.
func (x *xmlScan) number(or float64) (float64, error) {
	s, err := x.content(nil)
	if n, bad := strconv.ParseFloat(strings.TrimSpace(s.In(x.file)), 64); bad == nil && n >= 0 && n <= 1 {
		return n, err
	}
	return or, err
}

// Inline elements of TMX and XLIFF. Those of neither kind hold prose.
var (
	// standIns stand for something inside the sentence: an image, a variable.
	standIns = map[string]bool{"ph": true, "x": true}
	// codes open or close a format and hold, if anything, its code.
	codes = map[string]bool{"bpt": true, "ept": true, "it": true, "ut": true, "bx": true, "ex": true, "sc": true, "ec": true, "sm": true, "em": true}
)

// markup appends the prose of a segment: without the inline elements that hold
// the codes of another format.
func (b *builder) markup(s lang.Span) {
	if strings.IndexByte(s.In(b.file), '<') < 0 {
		b.entities(s)
		return
	}
	x := scanXML("", b.file, s)
	for {
		t, err := x.next()
		switch {
		case err != nil: // the end: the whole file was well-formed
			return
		case t.text:
			b.characters(t.Span)
		case t.kind == opening && t.name == "cp":
			b.character(t)
		case t.kind == opening && (standIns[t.name] || codes[t.name]):
			if _, err := x.content(nil); err != nil {
				return
			}
			b.standIn(t, lang.Span{Start: t.Start, End: x.at})
		}
	}
}

// characters appends text or a CDATA section.
func (b *builder) characters(s lang.Span) {
	const open, close = "<![CDATA[", "]]>"
	if strings.HasPrefix(s.In(b.file), open) {
		b.copy(lang.Span{Start: s.Start + len(open), End: s.End - len(close)})
		return
	}
	b.entities(s)
}

// standIn appends what an inline element stands for: a line break, or the mark
// of what is not prose; nothing for a format.
func (b *builder) standIn(t tag, s lang.Span) {
	for _, key := range [...]string{"type", "ctype", "subType"} {
		if v := t.attribute(key); v == "lb" || v == "xlf:lb" {
			b.newline(s)
			return
		}
	}
	if standIns[t.name] {
		b.carry(lang.Placeholder, s, inlineName(t), func() { b.hidden(s) })
	}
}

// inlineName is an inline element by the number that both sides know it by:
// “x” in TMX, “id” in XLIFF. What it holds may be translated.
func inlineName(t tag) string {
	for _, key := range [...]string{"x", "id"} {
		if v := t.attribute(key); v != "" {
			return "<" + t.name + " " + key + "=\"" + v + "\">"
		}
	}
	return "<" + t.name + ">"
}

// character appends the character that XLIFF 2 spells with <cp hex="001F"/>.
func (b *builder) character(t tag) {
	if n, err := strconv.ParseUint(t.attribute("hex"), 16, 32); err == nil {
		b.put(string(rune(n)), t.Span)
	}
}
