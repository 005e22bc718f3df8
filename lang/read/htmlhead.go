package read

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/cotejo/cotejo/lang"
)

// head adds the page's title, unless a heading of the article says it already,
// and its description.
func (w *htmlWalk) head(body *html.Node) {
	if title, ok := w.page.title(); ok {
		headline, inArticle := w.headline(flat(html.UnescapeString(title.In(w.file))), body)
		switch {
		case inArticle:
		case headline != nil: // without “ | Diario de Ávila” behind it
			w.nodes(headline, context{})
		default:
			w.collapsed(title)
		}
		w.end(lang.Title, 0)
	}
	if s, ok := w.page.meta("description", "og:description"); ok {
		w.collapsed(s)
		w.end(lang.Description, 0)
	}
	w.alts = nil
}

// headline is the first <h1> that is part of the title, in the article if
// there is one, else anywhere on the page.
func (w *htmlWalk) headline(title string, body *html.Node) (h1 *html.Node, inArticle bool) {
	for n := range w.page.doc.Descendants() {
		if n.DataAtom != atom.H1 {
			continue
		}
		if text := flat(textOf(n)); text == "" || !strings.Contains(title, text) {
			continue
		}
		if w.inArticle(n, body) {
			return n, true
		}
		if h1 == nil {
			h1 = n
		}
	}
	return h1, false
}

func (w *htmlWalk) inArticle(n, body *html.Node) bool {
	for ; n != nil && !w.leave[n] && !invisible(n); n = n.Parent {
		if n == body {
			return true
		}
	}
	return false
}

func textOf(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return b.String()
}

// flat is text as titles are compared: words without case.
func flat(s string) string {
	return strings.ToLower(strings.Join(strings.Fields(s), " "))
}

// title is where the page's title stands: og:title, which seldom has the
// site's name, or <title>.
func (p *page) title() (lang.Span, bool) {
	if s, ok := p.meta("og:title"); ok {
		return s, true
	}
	if n := p.find(atom.Title); n != nil {
		start := p.tag(n, lang.Span{Start: len(p.file), End: len(p.file)}).End
		if i := strings.Index(p.file[start:], "</"); i > 0 {
			return lang.Span{Start: start, End: start + i}, true
		}
	}
	return lang.Span{}, false
}

// meta is where the content of the first <meta> of one of the names stands.
func (p *page) meta(names ...string) (lang.Span, bool) {
	for _, name := range names {
		for n := range p.doc.Descendants() {
			if n.DataAtom != atom.Meta || !isMeta(n, name) {
				continue
			}
			if s, ok := p.attribute(n, "content"); ok && s.Len() > 0 {
				return s, true
			}
		}
	}
	return lang.Span{}, false
}

func isMeta(n *html.Node, name string) bool {
	for _, a := range n.Attr {
		if (a.Key == "name" || a.Key == "property") && strings.EqualFold(a.Val, name) {
			return true
		}
	}
	return false
}
