package read

import (
	"html"
	"strings"

	nethtml "golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/cotejo/cotejo/lang"
)

// anchor reads a link: its words are prose. The parser parts one that runs on
// over the end of a paragraph into several elements, with the same place.
func (w *htmlWalk) anchor(n *nethtml.Node, c context) {
	words := func() { w.nodes(n, c) }
	href, ok := w.page.attribute(n, "href")
	switch i := len(w.placeables) - 1; {
	case !ok:
		words()
	case i >= 0 && w.placeables[i].File == href:
		words()
		w.showTo(i)
	default:
		w.link(href, html.UnescapeString(href.In(w.file)), words)
	}
}

// image hides an image that has an alternative text; one without is decoration.
func (w *htmlWalk) image(n *nethtml.Node) {
	show := unseen
	if alt, ok := w.page.attribute(n, "alt"); ok && strings.TrimSpace(alt.In(w.file)) != "" && w.code == 0 {
		show = func() {
			w.hidden(w.page.tag(n, alt))
			w.alts = append(w.alts, alt)
		}
	}
	src, ok := w.page.attribute(n, "src")
	if !ok || strings.HasPrefix(src.In(w.file), "data:") {
		// A page that loads its images late has them elsewhere.
		if src, ok = w.page.attribute(n, "data-src"); !ok {
			show()
			return
		}
	}
	w.carry(lang.Image, src, html.UnescapeString(src.In(w.file)), show)
}

// codeElement hides code inside a sentence.
func (w *htmlWalk) codeElement(n *nethtml.Node) {
	if w.code > 0 {
		return
	}
	s := w.page.content(n, w.here())
	hide := func() { w.hidden(s) }
	if code := textOf(n); n.DataAtom == atom.Code && code != "" {
		w.carry(lang.InlineCode, s, code, hide)
	} else {
		hide()
	}
}

// leftOut notes what of an element without prose is carried over.
func (w *htmlWalk) leftOut(n *nethtml.Node) {
	if code := textOf(n); n.DataAtom == atom.Pre && strings.TrimSpace(code) != "" {
		w.carry(lang.CodeBlock, w.page.content(n, w.here()), code, unseen)
	}
	if tag, ok := w.page.at[n]; ok {
		w.embed(n.DataAtom, tag)
	}
}
