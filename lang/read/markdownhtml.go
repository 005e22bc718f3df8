package read

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/cotejo/cotejo/lang"
)

// rawHTML reads one tag inside a paragraph of Markdown.
func (w *markdownWalk) rawHTML(n *ast.RawHTML) {
	if n.Segments.Len() == 0 {
		return
	}
	s := w.segment(n.Segments.At(0)).Cover(w.segment(n.Segments.At(n.Segments.Len() - 1)))
	z := html.NewTokenizer(strings.NewReader(s.In(w.file)))
	kind := z.Next()
	name, _ := z.TagName()
	switch tag := atom.Lookup(name); {
	case tag == atom.Br:
		w.newline(s)
	case tag == atom.Img:
		w.imageTag(s)
	case tag == atom.A && kind == html.StartTagToken:
		w.openAnchor(s)
	case tag == atom.A:
		w.closeAnchor()
	case tag == atom.Q && w.code == 0:
		w.quotationMark(kind == html.StartTagToken, s)
	case isCode(tag) && kind == html.StartTagToken:
		w.codeTag(tag.String(), s)
		w.code++
	case isCode(tag):
		w.code = max(0, w.code-1)
	case blockTags[tag]:
		w.newline(s)
	}
}

// quotationMark puts the marks that a browser shows around <q>.
func (b *builder) quotationMark(opens bool, s lang.Span) {
	if opens {
		b.put("“", s)
	} else {
		b.put("”", s)
	}
}

// isCode reports whether the content of an inline element is not prose.
func isCode(tag atom.Atom) bool {
	return tag == atom.Code || tag == atom.Kbd || tag == atom.Samp || tag == atom.Var
}

// htmlBlock reads lines of HTML between Markdown: the text between two tags of
// blocks is a paragraph, itself in Markdown, as `<aside markdown="1">` has it.
func (w *markdownWalk) htmlBlock(n *ast.HTMLBlock, c context) {
	lines := n.Lines()
	if lines.Len() == 0 {
		return
	}
	s := w.segment(lines.At(0)).Cover(w.segment(lines.At(lines.Len() - 1)))
	if n.HTMLBlockType != ast.HTMLBlockType6 && n.HTMLBlockType != ast.HTMLBlockType7 {
		w.preformatted(s)
		return // scripts, styles, preformatted text, comments
	}
	f := htmlFragment{markdownWalk: w, outer: c, run: lang.Span{Start: s.Start, End: s.Start}}
	z := html.NewTokenizer(bytes.NewReader(w.source[s.Start-w.base : s.End-w.base]))
	for at := s.Start; ; {
		kind := z.Next()
		if kind == html.ErrorToken {
			break
		}
		token := lang.Span{Start: at, End: at + len(z.Raw())}
		at = token.End
		f.token(kind, z, token)
	}
	f.run.End = s.End
	f.flush()
}

// preformatted notes a block of HTML that is <pre> as a block of code.
func (w *markdownWalk) preformatted(s lang.Span) {
	text := strings.TrimLeft(s.In(w.file), " ")
	if len(text) < 4 || !strings.EqualFold(text[:4], "<pre") {
		return
	}
	if code := untagged(text); strings.TrimSpace(code) != "" {
		w.carry(lang.CodeBlock, s, code, unseen)
	}
}

// An htmlFragment gathers runs of text between the tags of blocks.
type htmlFragment struct {
	*markdownWalk
	outer context
	open  []atom.Atom // tags that say what a run is: li, blockquote, h2…
	skip  atom.Atom   // the element that is left out, or 0
	left  int         // where its content begins
	run   lang.Span
}

func (f *htmlFragment) token(kind html.TokenType, z *html.Tokenizer, s lang.Span) {
	if kind == html.TextToken {
		return
	}
	name, _ := z.TagName()
	tag := atom.Lookup(name)
	if f.skip != 0 {
		if kind == html.EndTagToken && tag == f.skip {
			f.skip = 0
			f.leave(tag, lang.Span{Start: f.left, End: s.Start})
		}
		f.run = lang.Span{Start: s.End, End: s.End}
		return
	}
	if !blockTags[tag] && !leftOut[tag] && kind != html.CommentToken {
		return // part of the run
	}
	f.run.End = s.Start
	f.flush()
	f.run = lang.Span{Start: s.End, End: s.End}
	switch {
	case leftOut[tag] && kind == html.StartTagToken:
		f.skip, f.left = tag, s.End
		f.embed(tag, s)
	case kind == html.StartTagToken && len(f.open) < deepestBlock:
		f.open = append(f.open, tag)
	case kind == html.EndTagToken:
		f.close(tag)
	}
}

// leave notes preformatted text that was left out as a block of code.
func (f *htmlFragment) leave(tag atom.Atom, content lang.Span) {
	if tag == atom.Pre && content.Len() > 0 {
		f.carry(lang.CodeBlock, content, untagged(content.In(f.file)), unseen)
	}
}

func (f *htmlFragment) close(tag atom.Atom) {
	for i := len(f.open) - 1; i >= 0; i-- {
		if f.open[i] == tag {
			f.open = f.open[:i]
			return
		}
	}
}

// flush makes blocks of the run that ends.
func (f *htmlFragment) flush() {
	if f.skip != 0 || strings.TrimSpace(f.run.In(f.file)) == "" {
		return
	}
	c := f.outer
	for _, tag := range f.open {
		c = c.inside(tag)
	}
	inner := *f.markdownWalk
	inner.base, inner.alts = f.run.Start, nil
	inner.source = f.source[f.run.Start-f.base : f.run.End-f.base]
	// A run that starts with white space is no code: the tags around it indent it.
	trimmed := bytes.TrimLeft(inner.source, " \t\r\n")
	inner.base += len(inner.source) - len(trimmed)
	inner.source = trimmed
	inner.block(inlineParser().Parse(text.NewReader(inner.source)), c)
	f.builder, f.anchor = inner.builder, inner.anchor
}
