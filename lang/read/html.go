package read

import (
	"strconv"
	"strings"

	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/cotejo/cotejo/lang"
)

// HTML is a page: its article, found by its content or by a selector.
var HTML = &Format{
	Name: "html",
	Doc: "HTML: the article's headings, paragraphs, lists, quotes, tables, captions and alternative texts, " +
		"the page's title and description; not navigation, forms, scripts, code",
	Extensions: []string{".html", ".htm", ".xhtml"},
	Read:       readHTML,
}

func readHTML(src *lang.Source, o Options) error {
	var chosen cascadia.Matcher
	if o.Selector != "" {
		var err error
		if chosen, err = cascadia.ParseGroup(o.Selector); err != nil {
			return &Error{
				Name:    src.Name,
				Problem: "bad selector " + strconv.Quote(o.Selector) + ": " + err.Error(),
				Hint:    "write it as in CSS: article, #content, .story-body",
				Err:     err,
			}
		}
	}
	p := parsePage(src.File)
	src.Declared = p.language()
	w := &htmlWalk{builder: builder{file: src.File}, page: p}
	if chosen == nil {
		var body *html.Node
		body, w.leave = p.article()
		w.head(body)
		w.placeables, w.firstPlaceable = nil, 0 // a headline outside of the article has none of its own
		w.chosen(body, context{kind: lang.Prose})
		return w.finish(src, "choose the elements that hold it with --selector")
	}
	return w.selected(src, chosen, o.Selector)
}

// selected reads the elements that the user chose, and nothing else.
func (w *htmlWalk) selected(src *lang.Source, chosen cascadia.Matcher, selector string) error {
	found := outermost(w.page.doc, chosen)
	if len(found) == 0 {
		return &Error{
			Name:    src.Name,
			Problem: "no element matches the selector " + strconv.Quote(selector),
			Hint:    "look at the page's source for the element that holds the article",
		}
	}
	for _, n := range found {
		c := context{kind: lang.Prose}
		for a := n.Parent; a != nil; a = a.Parent {
			if a.DataAtom == atom.Blockquote {
				c = c.quote()
			}
		}
		w.chosen(n, c)
	}
	return w.finish(src, "choose another element with --selector")
}

// outermost are the elements that match and stand in no other that matches.
func outermost(n *html.Node, m cascadia.Matcher) []*html.Node {
	if n.Type == html.ElementNode && m.Match(n) {
		return []*html.Node{n}
	}
	var found []*html.Node
	for c := range n.ChildNodes() {
		found = append(found, outermost(c, m)...)
	}
	return found
}

// An htmlWalk goes over the elements of a page and builds the source.
type htmlWalk struct {
	builder
	page  *page
	leave map[*html.Node]bool // elements of the body that are not the article's
	alts  []lang.Span         // images of the open block
	code  int                 // open elements of code
}

// chosen reads one element as a whole.
func (w *htmlWalk) chosen(n *html.Node, c context) {
	w.close(c)
	c = c.inside(n.DataAtom)
	for child := range n.ChildNodes() {
		w.node(child, c)
	}
	w.close(c)
}

// close ends the open block and adds the alternative texts of its images.
func (w *htmlWalk) close(c context) {
	w.end(c.kind, c.level)
	for _, alt := range w.alts {
		w.collapsed(alt)
		w.end(lang.Caption, 0)
	}
	w.alts = w.alts[:0]
}

func (w *htmlWalk) node(n *html.Node, c context) {
	switch n.Type {
	case html.TextNode:
		if s, ok := w.page.at[n]; ok && w.code == 0 {
			w.collapsed(s)
		}
	case html.ElementNode:
		w.element(n, c)
	}
}

func (w *htmlWalk) element(n *html.Node, c context) {
	switch tag := n.DataAtom; {
	case w.leave[n] || invisible(n):
	case leftOut[tag]:
		w.leftOut(n)
	case blockTags[tag]:
		w.close(c)
		inner := c.inside(tag)
		w.nodes(n, inner)
		w.close(inner)
	case tag == atom.Br:
		w.newline(w.page.tag(n, w.here()))
	case tag == atom.Img:
		w.image(n)
	case tag == atom.Q && w.code == 0:
		w.quotation(n, c)
	case isCode(tag):
		w.codeElement(n)
		w.code++
		w.nodes(n, c)
		w.code--
	case tag == atom.A:
		w.anchor(n, c)
	default:
		w.nodes(n, c)
	}
}

func (w *htmlWalk) nodes(n *html.Node, c context) {
	for child := range n.ChildNodes() {
		w.node(child, c)
	}
}

// quotation reads <q>, whose quotation marks the browser supplies.
func (w *htmlWalk) quotation(n *html.Node, c context) {
	w.quotationMark(true, w.page.tag(n, w.here()))
	w.nodes(n, c)
	w.trimSpace()
	w.quotationMark(false, w.page.closing(n, w.here()))
}

// here is the empty stretch of the file after what was read last.
func (w *htmlWalk) here() lang.Span {
	if n := len(w.pieces); n > 0 {
		at := w.pieces[n-1].File.End
		return lang.Span{Start: at, End: at}
	}
	return lang.Span{}
}

// invisible reports whether a browser shows nothing of an element, or says
// nothing of it to those who listen.
func invisible(n *html.Node) bool {
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			return true
		case "aria-hidden":
			if strings.EqualFold(a.Val, "true") {
				return true
			}
		case "style":
			style := strings.ToLower(strings.Join(strings.Fields(a.Val), ""))
			if strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden") {
				return true
			}
		}
	}
	return false
}
