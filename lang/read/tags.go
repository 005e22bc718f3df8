package read

import (
	"golang.org/x/net/html/atom"

	"github.com/cotejo/cotejo/lang"
)

func tagSet(tags ...atom.Atom) map[atom.Atom]bool {
	set := make(map[atom.Atom]bool, len(tags))
	for _, t := range tags {
		set[t] = true
	}
	return set
}

var (
	// blockTags part the text before them from the text after them.
	blockTags = tagSet(
		atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Body, atom.Caption, atom.Center,
		atom.Dd, atom.Details, atom.Dialog, atom.Dir, atom.Div, atom.Dl, atom.Dt, atom.Fieldset,
		atom.Figcaption, atom.Figure, atom.Footer, atom.Form, atom.H1, atom.H2, atom.H3, atom.H4,
		atom.H5, atom.H6, atom.Header, atom.Hgroup, atom.Hr, atom.Legend, atom.Li, atom.Main, atom.Menu,
		atom.Nav, atom.Ol, atom.Optgroup, atom.Option, atom.P, atom.Pre, atom.Search, atom.Section,
		atom.Summary, atom.Table, atom.Tbody, atom.Td, atom.Tfoot, atom.Th, atom.Thead, atom.Tr, atom.Ul,
	)

	// leftOut are the elements without prose.
	leftOut = tagSet(
		atom.Audio, atom.Button, atom.Canvas, atom.Datalist, atom.Embed, atom.Head, atom.Iframe,
		atom.Map, atom.Math, atom.Noembed, atom.Noframes, atom.Noscript, atom.Object, atom.Pre, atom.Rp,
		atom.Rt, atom.Script, atom.Select, atom.Style, atom.Svg, atom.Template, atom.Textarea,
		atom.Title, atom.Video, atom.Xmp,
	)

	// void are the elements without an end tag.
	void = tagSet(
		atom.Area, atom.Base, atom.Br, atom.Col, atom.Embed, atom.Hr, atom.Img, atom.Input, atom.Link,
		atom.Meta, atom.Param, atom.Source, atom.Track, atom.Wbr,
	)

	// rawText are the elements in which tags are text.
	rawText = tagSet(
		atom.Iframe, atom.Noembed, atom.Noframes, atom.Noscript, atom.Plaintext, atom.Script,
		atom.Style, atom.Textarea, atom.Title, atom.Xmp,
	)

	// aroundArticle are the elements that a page has beside its article.
	aroundArticle = tagSet(atom.Aside, atom.Dialog, atom.Footer, atom.Form, atom.Header, atom.Menu, atom.Nav, atom.Search)

	// keepsSpace are the inline elements: white space beside their tags parts
	// words, elsewhere it only indents.
	keepsSpace = tagSet(
		atom.A, atom.Abbr, atom.Acronym, atom.B, atom.Bdi, atom.Bdo, atom.Big, atom.Br, atom.Cite, atom.Code,
		atom.Data, atom.Del, atom.Dfn, atom.Em, atom.Font, atom.I, atom.Img, atom.Ins, atom.Kbd, atom.Label,
		atom.Mark, atom.Q, atom.Ruby, atom.S, atom.Samp, atom.Small, atom.Span, atom.Strike, atom.Strong,
		atom.Sub, atom.Sup, atom.Time, atom.Tt, atom.U, atom.Var, atom.Wbr,
	)
)

// inside is the context of what stands in an element.
func (c context) inside(tag atom.Atom) context {
	switch tag {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return c.as(lang.Heading, int(tag.String()[1]-'0'))
	case atom.Ul, atom.Ol, atom.Menu:
		c.lists++
	case atom.Li, atom.Dd, atom.Dt:
		return c.as(lang.ListItem, max(1, c.lists))
	case atom.Blockquote:
		return c.quote()
	case atom.Td, atom.Th:
		return c.as(lang.TableCell, 0)
	case atom.Caption, atom.Figcaption:
		return c.as(lang.Caption, 0)
	}
	return c
}
