package read

import (
	"io"
	"math"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/cotejo/cotejo/lang"
)

// A page is a parsed file of HTML that still knows where its parts stand.
//
// The parser forgets positions, the tokenizer knows them: its tokens make up
// the file without gaps. So each text is put into a <span> that carries its
// position, and each tag whose place is asked for later gets an attribute;
// then the file is parsed, and the spans are taken out again.
type page struct {
	file string
	doc  *html.Node
	at   map[*html.Node]lang.Span // of texts and of the tags in located

	readable *html.Node // the same with its spans, for the readability library to cut up; nil if too large
}

const (
	markPrefix = "data-cotejo-"
	textMark   = markPrefix + "text"
	tagMark    = markPrefix + "tag"
)

// located are the tags whose place is asked for. None of them but <a> is one
// that the parser opens again in the next paragraph, as it does <b>: their
// attributes would make each of these different. Links are as a rule.
var located = tagSet(atom.A, atom.Audio, atom.Br, atom.Embed, atom.Iframe, atom.Img, atom.Meta, atom.Q, atom.Title, atom.Video)

// parsePage is total: what is nested too deep for the parser is read with its
// inner tags, or all of them, left out.
func parsePage(file string) *page {
	p := &page{file: file, at: map[*html.Node]lang.Span{}}
	for _, depth := range [...]int{math.MaxInt, 200, 0} {
		marked := annotate(file, depth)
		doc, err := html.Parse(strings.NewReader(marked))
		if err != nil {
			continue
		}
		p.doc = doc
		if len(file) <= largestReadable {
			p.readable, _ = html.Parse(strings.NewReader(marked))
		}
		p.unwrap(doc)
		return p
	}
	p.doc = &html.Node{Type: html.DocumentNode}
	return p
}

// annotate writes the file with its marks. Tags below the depth are left out.
func annotate(file string, depth int) string {
	a := annotator{file: file, deepest: depth}
	a.out.Grow(len(file) * 2)
	z := html.NewTokenizer(strings.NewReader(file))
	for {
		kind := z.Next()
		raw := len(z.Raw())
		if kind == html.ErrorToken {
			if z.Err() != io.EOF { // a tag too large for the tokenizer
				break
			}
			return a.out.String()
		}
		s := lang.Span{Start: a.at, End: a.at + raw}
		a.at = s.End
		if s.End <= a.skipTo {
			continue
		}
		a.token(kind, z, s)
	}
	return a.out.String()
}

// An annotator writes one token after the other.
type annotator struct {
	file    string
	out     strings.Builder
	at      int // end of the tokens read
	deepest int
	depth   int
	skipTo  int  // end of what is skipped
	inline  bool // the last tag was that of an inline element
	raw     bool // the last tag opened an element of raw text
	finders map[string]*finder
}

func (a *annotator) token(kind html.TokenType, z *html.Tokenizer, s lang.Span) {
	switch kind {
	case html.TextToken:
		a.text(s)
	case html.StartTagToken, html.SelfClosingTagToken:
		name, _ := z.TagName()
		a.startTag(kind, atom.Lookup(name), len(name), s)
	case html.EndTagToken:
		name, _ := z.TagName()
		a.endTag(atom.Lookup(name), s)
	case html.DoctypeToken:
		a.out.WriteString(s.In(a.file))
	}
}

// text wraps text. White space between the tags of blocks stays as it is: a
// <span> there would end the <head> or stand in a table.
func (a *annotator) text(s lang.Span) {
	raw := s.In(a.file)
	if a.raw || !a.inline && strings.Trim(raw, asciiSpace) == "" {
		a.out.WriteString(raw)
		return
	}
	a.mark("<span ", textMark, s)
	a.out.WriteByte('>')
	// “a <” at the end of a text would swallow the tag that follows.
	a.out.WriteString(strings.ReplaceAll(raw, "<", "&lt;"))
	a.out.WriteString("</span>")
}

func (a *annotator) startTag(kind html.TokenType, tag atom.Atom, name int, s lang.Span) {
	a.inline, a.raw = keepsSpace[tag], rawText[tag]
	if tag == atom.Svg || tag == atom.Math {
		a.skip(kind, tag, s)
		return
	}
	if !void[tag] {
		if a.depth++; a.depth > a.deepest {
			return
		}
	}
	raw := s.In(a.file)
	if !located[tag] && !strings.Contains(strings.ToLower(raw), markPrefix) {
		a.out.WriteString(raw)
		return
	}
	name++ // with “<”
	a.mark(raw[:name]+" ", tagMark, s)
	a.out.WriteString(" " + raw[name:])
}

// skip leaves out an image or a formula written as elements, whose own rules
// for tags know no <span>. One without end is not skipped, its tags are.
func (a *annotator) skip(kind html.TokenType, tag atom.Atom, s lang.Span) {
	if kind == html.SelfClosingTagToken {
		return
	}
	if a.finders == nil {
		a.finders = map[string]*finder{}
	}
	if end := find(a.finders, a.file, "</"+tag.String(), s.End); end >= 0 {
		a.skipTo = end
	}
}

func (a *annotator) endTag(tag atom.Atom, s lang.Span) {
	a.inline, a.raw = keepsSpace[tag], false
	if tag == atom.Svg || tag == atom.Math {
		return
	}
	if !void[tag] && tag != atom.Br {
		if a.depth--; a.depth >= a.deepest {
			return
		}
		a.depth = max(0, a.depth)
	}
	if tag == atom.Q {
		a.mark("<span ", textMark, s)
		a.out.WriteString("></span>")
	}
	a.out.WriteString(s.In(a.file))
}

func (a *annotator) mark(before, attribute string, s lang.Span) {
	a.out.WriteString(before)
	a.out.WriteString(attribute)
	a.out.WriteString(`="`)
	a.out.WriteString(strconv.Itoa(s.Start))
	a.out.WriteByte(' ')
	a.out.WriteString(strconv.Itoa(s.End))
	a.out.WriteByte('"')
}

// marked reads a mark back. Marks come first of all attributes, so that a page
// with attributes of these names cannot lie; those of a link, which the parser
// sorts, have been put in front again.
func (p *page) marked(n *html.Node, attribute string) (lang.Span, bool) {
	if n.Type != html.ElementNode || len(n.Attr) == 0 || n.Attr[0].Key != attribute {
		return lang.Span{}, false
	}
	start, end, _ := strings.Cut(n.Attr[0].Val, " ")
	i, err1 := strconv.Atoi(start)
	j, err2 := strconv.Atoi(end)
	ok := err1 == nil && err2 == nil && 0 <= i && i <= j && j <= len(p.file)
	return lang.Span{Start: i, End: j}, ok
}

// unwrap takes the spans out and remembers the places.
func (p *page) unwrap(n *html.Node) {
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		if s, ok := p.marked(c, textMark); ok {
			p.unwrapText(n, c, s)
		} else {
			markFirst(c)
			if s, ok := p.marked(c, tagMark); ok {
				p.at[c] = s
				c.Attr = c.Attr[1:]
			}
			p.unwrap(c)
		}
		c = next
	}
}

// markFirst puts the mark of a link in front of its other attributes.
func markFirst(n *html.Node) {
	if n.DataAtom != atom.A {
		return
	}
	if i := slices.IndexFunc(n.Attr, func(a html.Attribute) bool { return a.Key == tagMark }); i > 0 {
		n.Attr[0], n.Attr[i] = n.Attr[i], n.Attr[0]
	}
}

func (p *page) unwrapText(parent, span *html.Node, s lang.Span) {
	text := span.FirstChild
	if text == nil { // it stood before </q>: an empty comment keeps the place
		text = &html.Node{Type: html.CommentNode}
	} else {
		span.RemoveChild(text)
	}
	p.at[text] = s
	parent.InsertBefore(text, span)
	parent.RemoveChild(span)
}

// tag is where the tag of an element stands, or what is given.
func (p *page) tag(n *html.Node, otherwise lang.Span) lang.Span {
	if s, ok := p.at[n]; ok {
		return s
	}
	return otherwise
}

// closing is where </q> stands, or what is given for one that is left open.
func (p *page) closing(n *html.Node, otherwise lang.Span) lang.Span {
	if last := n.LastChild; last != nil && last.Type == html.CommentNode {
		return p.tag(last, otherwise)
	}
	return otherwise
}

// content is from the first to the last text of an element, or what is given.
func (p *page) content(n *html.Node, otherwise lang.Span) lang.Span {
	found := false
	for d := range n.Descendants() {
		s, ok := p.at[d]
		switch {
		case !ok || d.Type != html.TextNode:
		case !found:
			otherwise, found = s, true
		default:
			otherwise = otherwise.Cover(s)
		}
	}
	return otherwise
}

// attribute is where the value of an attribute stands, without its quotes.
func (p *page) attribute(n *html.Node, name string) (lang.Span, bool) {
	s, ok := p.at[n]
	if !ok {
		return s, false
	}
	v, ok := attributeValue(s.In(p.file), name)
	return v.Shift(s.Start), ok
}
