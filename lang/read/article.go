package read

import (
	"strings"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// largestReadable bounds the pages whose article is looked for; no article is
// that long, and the search takes seconds.
const largestReadable = 4 << 20

// article finds the element that holds the article, the smallest around nearly
// all that the readability library keeps, or the body where it keeps little;
// and the elements in it that are not the article's own.
func (p *page) article() (body *html.Node, leave map[*html.Node]bool) {
	body = p.find(atom.Body)
	if body == nil {
		return p.doc, nil
	}
	words := p.countWords(body, p.kept())
	if 2*words[body].kept < words[body].prose { // it found something else
		return body, boilerplate(body, p.countWords(body, nil))
	}
	body = narrow(body, words)
	return body, boilerplate(body, words)
}

// narrow goes down while one element holds nine tenths of what was kept.
func narrow(body *html.Node, words map[*html.Node]wordCount) *html.Node {
	kept := words[body].kept
	for n := body; n != nil && kept > 0; {
		body, n = n, nil
		for c := range body.ChildNodes() {
			if blockTags[c.DataAtom] && 10*words[c].kept >= 9*kept {
				n = c
			}
		}
	}
	return body
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
	case atom.Nav, atom.Footer, atom.Aside, atom.Form:
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
		w := words[n]
		switch {
		case !blockTags[n.DataAtom] || w.kept > 0 && n.DataAtom != atom.Nav:
		case aroundArticle[n.DataAtom]:
			leave[n] = true
		case w.kept < w.all && 2*w.links > w.all && n.DataAtom != atom.Li && n.DataAtom != atom.P:
			leave[n] = true
		}
	}
	return leave
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
