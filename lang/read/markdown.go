package read

import (
	"path/filepath"
	"strings"
	"sync"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"github.com/cotejo/cotejo/lang"
)

// Markdown is CommonMark with the tables, footnotes and strikethrough of
// GitHub, and what sites write around it: front matter, templating tags,
// kramdown's attribute lists, tags of HTML, the imports and exports of MDX.
var Markdown = &Format{
	Name: "markdown",
	Doc: "Markdown: paragraphs, headings, lists, quotes, tables, footnotes, alternative texts of images, " +
		"the title and description of the front matter; not code, link targets, templating",
	Extensions: []string{".md", ".markdown", ".mdown", ".mkd", ".mdx"},
	Read:       readMarkdown,
}

func readMarkdown(src *lang.Source, _ Options) error {
	front := readFrontMatter(src.File)
	src.Declared = front.declared(src.File)
	w := &markdownWalk{
		builder: builder{file: src.File},
		mask:    maskMarkdown(src.File, front.Span),
	}
	if strings.EqualFold(filepath.Ext(src.Name), ".mdx") {
		w.mask.modules(front.End)
	}
	front.carryKeys(&w.builder)
	front.blocks(&w.builder)
	w.source = w.mask.bytes()
	w.block(markdownParser().Parse(text.NewReader(w.source)), context{kind: lang.Prose})
	w.carryTags(w.mask.tags)
	return w.finish(src, "code, tags and front matter are not prose; name the file that holds the article")
}

// markdownParser is made once; it keeps nothing between texts.
var markdownParser = sync.OnceValue(func() parser.Parser {
	md := goldmark.New(goldmark.WithParser(parser.NewParser(
		parser.WithBlockParsers(
			util.Prioritized(parser.NewSetextHeadingParser(), 100),
			util.Prioritized(parser.NewThematicBreakParser(), 200),
			util.Prioritized(shallow{parser.NewListParser()}, 300),
			util.Prioritized(parser.NewListItemParser(), 400),
			util.Prioritized(parser.NewCodeBlockParser(), 500),
			util.Prioritized(parser.NewATXHeadingParser(), 600),
			util.Prioritized(parser.NewFencedCodeBlockParser(), 700),
			util.Prioritized(shallow{parser.NewBlockquoteParser()}, 800),
			util.Prioritized(parser.NewHTMLBlockParser(), 900),
			util.Prioritized(parser.NewParagraphParser(), 1000),
		),
		inlineParsers(),
		parser.WithParagraphTransformers(
			util.Prioritized(brief{parser.LinkReferenceParagraphTransformer}, 100),
		),
	)), goldmark.WithExtensions(extension.Table, extension.TaskList, extension.Linkify, extension.Footnote))
	return md.Parser()
})

// inlineParser reads what stands between tags of HTML: only paragraphs.
var inlineParser = sync.OnceValue(func() parser.Parser {
	return parser.NewParser(
		parser.WithBlockParsers(util.Prioritized(parser.NewParagraphParser(), 1000)),
		inlineParsers(),
	)
})

func inlineParsers() parser.Option {
	return parser.WithInlineParsers(
		util.Prioritized(parser.NewCodeSpanParser(), 100),
		util.Prioritized(sparing{parser.NewLinkParser()}, 200),
		util.Prioritized(parser.NewAutoLinkParser(), 300),
		util.Prioritized(parser.NewRawHTMLParser(), 400),
		util.Prioritized(sparing{parser.NewEmphasisParser()}, 500),
		util.Prioritized(sparing{extension.NewStrikethroughParser()}, 500),
	)
}

// A context is what the blocks around a paragraph make of it.
type context struct {
	kind          lang.BlockKind
	level         int // of kind
	lists, quotes int // around it
}

func (c context) list() context {
	c.lists++
	c.kind, c.level = lang.ListItem, c.lists
	return c
}

func (c context) quote() context {
	c.quotes++
	c.kind, c.level = lang.BlockQuote, c.quotes
	return c
}

func (c context) as(kind lang.BlockKind, level int) context {
	c.kind, c.level = kind, level
	return c
}

// An alternative is the text of an image, in Markdown or in an attribute.
type alternative struct {
	node *ast.Image // or nil
	attr lang.Span
}

// A markdownWalk goes over the parsed text and builds the source.
type markdownWalk struct {
	builder
	mask   *mask
	source []byte // what was parsed: a part of the masked file
	base   int    // where in the file it begins
	alts   []alternative
	code   int // open <code> tags
	anchor int // the placeable whose <a> is open, counted from 1; 0 for none
}

func (w *markdownWalk) block(n ast.Node, c context) {
	switch n := n.(type) {
	case *ast.Heading:
		w.inline(n, c.as(lang.Heading, n.Level))
		return
	case *ast.Paragraph, *ast.TextBlock:
		w.inline(n, c)
		return
	case *extast.TableCell:
		w.inline(n, c.as(lang.TableCell, 0))
		return
	case *ast.HTMLBlock:
		w.htmlBlock(n, c)
		return
	case *ast.CodeBlock, *ast.FencedCodeBlock:
		w.codeBlock(n)
		return
	case *ast.List:
		c = c.list()
	case *ast.Blockquote:
		c = c.quote()
	}
	for child := n.FirstChild(); child != nil; child = child.NextSibling() {
		w.block(child, c)
	}
}

// inline makes a block of the text inside n, and one of each image's
// alternative text.
func (w *markdownWalk) inline(n ast.Node, c context) {
	w.children(n)
	w.closeAnchor()
	w.end(c.kind, c.level)
	w.code = 0
	for i := 0; i < len(w.alts); i++ { // an alternative text can hold an image
		if alt := w.alts[i]; alt.node != nil {
			w.children(alt.node)
		} else {
			w.collapsed(alt.attr)
		}
		w.end(lang.Caption, 0)
	}
	w.alts = nil
}

func (w *markdownWalk) children(n ast.Node) {
	for child := n.FirstChild(); child != nil; child = child.NextSibling() {
		w.inlineNode(child)
	}
}

func (w *markdownWalk) inlineNode(n ast.Node) {
	switch n := n.(type) {
	case *ast.Text:
		w.textNode(n)
	case *ast.CodeSpan:
		w.codeSpan(n)
	case *ast.Image:
		w.image(n)
	case *ast.Link:
		w.linkNode(n)
	case *ast.AutoLink:
		w.autoLink(n)
	case *ast.RawHTML:
		w.rawHTML(n)
	default: // emphasis, strikethrough
		w.children(n)
	}
}

// segment is where in the file a segment of the parsed text stands.
func (w *markdownWalk) segment(s text.Segment) lang.Span {
	return lang.Span{Start: w.base + s.Start, End: w.base + s.Stop}
}

func (w *markdownWalk) textNode(n *ast.Text) {
	s := w.segment(n.Segment)
	if w.code == 0 {
		w.markup(s)
	}
	switch {
	case n.HardLineBreak():
		w.newline(w.lineBreak(s.End))
	case n.SoftLineBreak():
		w.space(w.lineBreak(s.End))
	}
}

// lineBreak is the stretch of the file from the end of a line's text to the
// line's end, with the marks of a hard break.
func (w *markdownWalk) lineBreak(at int) lang.Span {
	return lang.Span{Start: at, End: lineEnd(w.file, at)}
}

// markup appends text with its escapes and character references decoded and
// its holes left out.
func (w *markdownWalk) markup(s lang.Span) {
	for _, h := range w.mask.holesIn(s) {
		w.escapes(lang.Span{Start: s.Start, End: max(s.Start, h.Start)})
		w.hole(h)
		s.Start = min(h.End, s.End)
	}
	w.escapes(s)
}

func (w *markdownWalk) escapes(s lang.Span) {
	for s.Start < s.End {
		i := strings.IndexByte(s.In(w.file), '\\')
		if i < 0 || s.Start+i+1 >= s.End {
			break
		}
		at := s.Start + i
		w.entities(lang.Span{Start: s.Start, End: at})
		if util.IsPunct(w.file[at+1]) {
			w.put(w.file[at+1:at+2], lang.Span{Start: at, End: at + 2})
			s.Start = at + 2
		} else {
			w.copy(lang.Span{Start: at, End: at + 1})
			s.Start = at + 1
		}
	}
	w.entities(s)
}

// hole notes a templating tag inside a line.
func (w *markdownWalk) hole(h hole) {
	show := unseen
	if h.hidden {
		show = func() { w.hideSpan(h.Span) }
	}
	if p, ok := placeholder(h.Span, w.file); ok {
		w.carry(p.Kind, p.File, p.Value, show)
	} else {
		show()
	}
}

func (w *markdownWalk) hideSpan(s lang.Span) {
	if w.code == 0 {
		w.hidden(s)
	}
}

// extent is from the first to the last text inside a node.
func (w *markdownWalk) extent(n ast.Node) (lang.Span, bool) {
	var s lang.Span
	found := false
	_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if t, ok := n.(*ast.Text); ok && entering {
			if !found {
				s.Start = w.base + t.Segment.Start
			}
			found = true
			s.End = max(s.Start, w.base+t.Segment.Stop)
		}
		return ast.WalkContinue, nil
	})
	return s, found
}
