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
		if alt, ok := attributeValue(s.In(w.file), "alt"); ok && alt.Len() > 0 {
			w.hideSpan(s)
			w.alts = append(w.alts, alternative{attr: alt.Shift(s.Start)})
		}
	case tag == atom.Q && w.code == 0:
		w.quotationMark(kind == html.StartTagToken, s)
	case isCode(tag) && kind == html.StartTagToken:
		w.hideSpan(s)
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
	if n.HTMLBlockType != ast.HTMLBlockType6 && n.HTMLBlockType != ast.HTMLBlockType7 {
		return // scripts, styles, preformatted text, comments
	}
	lines := n.Lines()
	if lines.Len() == 0 {
		return
	}
	s := w.segment(lines.At(0)).Cover(w.segment(lines.At(lines.Len() - 1)))
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

// An htmlFragment gathers runs of text between the tags of blocks.
type htmlFragment struct {
	*markdownWalk
	outer context
	open  []atom.Atom // tags that say what a run is: li, blockquote, h2…
	skip  atom.Atom   // the element that is left out, or 0
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
		f.skip = tag
	case kind == html.StartTagToken && len(f.open) < deepestBlock:
		f.open = append(f.open, tag)
	case kind == html.EndTagToken:
		f.close(tag)
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
	f.builder = inner.builder
}
