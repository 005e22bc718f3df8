package read

import (
	"regexp"
	"strings"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// largestReadable bounds the pages whose article is looked for; no article is
// that long, and the search takes seconds.
const largestReadable = 4 << 20

// article finds the element that holds the article, the smallest around all
// that the readability library keeps, or the body where it keeps little; and
// the elements in it that are not the article's own.
func (p *page) article() (body *html.Node, leave map[*html.Node]bool) {
	body = p.find(atom.Body)
	if body == nil {
		return p.doc, nil
	}
	words := p.countWords(body, p.kept())
	if 2*words[body].kept < words[body].prose { // it found something else
		return body, boilerplate(body, p.countWords(body, nil))
	}
	body = widen(narrow(body, words), words)
	return body, boilerplate(body, words)
}

// narrow goes down while one element holds all that was kept.
func narrow(body *html.Node, words map[*html.Node]wordCount) *html.Node {
	kept := words[body].kept
	for n := body; n != nil && kept > 0; {
		body, n = n, nil
		for c := range body.ChildNodes() {
			if blockTags[c.DataAtom] && !aroundArticle[c.DataAtom] && words[c].kept == kept {
				n = c
			}
		}
	}
	return body
}

// widen goes up again for the little prose that stands beside: a standfirst, a
// question that the rest answers. What has more prose than a fifth of the
// article is a page of several.
func widen(n *html.Node, words map[*html.Node]wordCount) *html.Node {
	inner, widest := words[n], n
	for up := n.Parent; up != nil && words[up].all > 0; up = up.Parent {
		if 5*(words[up].prose-inner.prose) > inner.kept {
			break
		}
		if words[up].prose > words[widest].prose {
			widest = up
		}
	}
	return widest
}

// beside are the words with which pages name what is not their article.
var beside = regexp.MustCompile(`(?i)(?:^|[\s_-])(?:ads?|advert\w*|banner|breadcrumbs?|comments?|cookies?|copyright|footer|login|masthead|menu|modal|most-?read|nav\w*|newsletter|pagination|popup|promo\w*|recommend\w*|related|share|sharing|sidebar|social|sponsor\w*|subscri\w*|tags?|teasers?|toc|trending|widget)(?:$|[\s_-])`)

// isBeside reports whether an element is not the article's by its tag or name.
func isBeside(n *html.Node) bool {
	if aroundArticle[n.DataAtom] {
		return true
	}
	for _, a := range n.Attr {
		if (a.Key == "class" || a.Key == "id" || a.Key == "role") && blockTags[n.DataAtom] && beside.MatchString(a.Val) {
			return n.DataAtom != atom.Body && n.DataAtom != atom.Article && n.DataAtom != atom.Main
		}
	}
	return false
}

// kept is the starts of the texts that the readability library keeps; nil if
// it finds no article.
func (p *page) kept() map[int]bool {
	if p.readable == nil {
		return nil
	}
	parser := readability.NewParser()
	parser.DisableJSONLD = true
	found, err := parser.ParseAndMutate(p.readable, nil)
	if err != nil || found.Node == nil {
		return nil
	}
	kept := map[int]bool{}
	for n := range found.Node.Descendants() {
		if s, ok := p.marked(n, textMark); ok && n.FirstChild != nil {
			kept[s.Start] = true
		}
	}
	return kept
}

// A wordCount counts the words in an element.
type wordCount struct {
	all, kept int
	prose     int // inside paragraphs, list items, headings
	links     int // inside links
}

func (w *wordCount) add(v wordCount) {
	w.all += v.all
	w.kept += v.kept
	w.prose += v.prose
	w.links += v.links
}

// countWords counts the words of every element under n.
func (p *page) countWords(n *html.Node, kept map[int]bool) map[*html.Node]wordCount {
	words := map[*html.Node]wordCount{}
	p.countIn(n, kept, words)
	return words
}

func (p *page) countIn(n *html.Node, kept map[int]bool, words map[*html.Node]wordCount) wordCount {
	var sum wordCount
	if s, ok := p.at[n]; ok && n.Type == html.TextNode {
		sum.all = len(strings.Fields(n.Data))
		if kept[s.Start] {
			sum.kept = sum.all
		}
	}
	if leftOut[n.DataAtom] || invisible(n) {
		return sum
	}
	for c := range n.ChildNodes() {
		sum.add(p.countIn(c, kept, words))
	}
	switch n.DataAtom {
	case atom.A:
		sum.links = sum.all
	case atom.P, atom.Li, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		sum.prose = sum.all
	}
	if isBeside(n) && sum.kept == 0 {
		sum.prose = 0
	}
	if n.Type == html.ElementNode {
		words[n] = sum
	}
	return sum
}

// boilerplate is what pages have around their article, and blocks mostly of
// links of which the readability library kept nothing.
func boilerplate(body *html.Node, words map[*html.Node]wordCount) map[*html.Node]bool {
	leave := map[*html.Node]bool{}
	for n := range body.Descendants() {
		if blockTags[n.DataAtom] && isBoilerplate(n, words[n], words[body]) {
			leave[n] = true
		}
	}
	return leave
}

func isBoilerplate(n *html.Node, w, body wordCount) bool {
	switch n.DataAtom {
	case atom.Nav, atom.Footer, atom.Aside, atom.Dialog, atom.Menu, atom.Search:
		return true
	case atom.Header: // of the page; that of an <article> has its headline and standfirst
		return w.kept == 0 || n.Parent.DataAtom == atom.Body
	case atom.Form: // some sites put the whole page into one
		return 2*w.all < body.all
	case atom.Li, atom.P:
		return false
	}
	return w.kept == 0 && (isBeside(n) || w.links > 0 && 2*w.links > w.all)
}

// find is the first element with the tag, or nil.
func (p *page) find(tag atom.Atom) *html.Node {
	for n := range p.doc.Descendants() {
		if n.DataAtom == tag {
			return n
		}
	}
	return nil
}

// language is what <html lang> declares.
func (p *page) language() string {
	root := p.find(atom.Html)
	if root == nil {
		return ""
	}
	for _, a := range root.Attr {
		if a.Key == "lang" || a.Key == "xml:lang" {
			return strings.TrimSpace(a.Val)
		}
	}
	return ""
}
