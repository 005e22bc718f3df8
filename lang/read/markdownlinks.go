package read

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"

	"github.com/cotejo/cotejo/lang"
)

// linkNode reads a link: its words are prose.
func (w *markdownWalk) linkNode(n *ast.Link) {
	file, target := w.destination(n, n.Destination, n.Reference != nil)
	w.link(file, target, func() { w.children(n) })
}

// image hides an image; its alternative text becomes a block of its own. One
// without is decoration, of which prose shows nothing.
func (w *markdownWalk) image(n *ast.Image) {
	file, target := w.destination(n, n.Destination, n.Reference != nil)
	w.carry(lang.Image, file, target, func() {
		if s, ok := w.extent(n); ok {
			w.hideSpan(s)
			w.alts = append(w.alts, alternative{node: n})
		}
	})
}

// farthestTarget is how many bytes after the last word of a link its target
// can begin: marks of emphasis and, after an image, its title stand between.
const farthestTarget = 512

// destination is where in the file a link's target stands, and what it says.
// That of a link by reference stands elsewhere: then it is the link itself.
func (w *markdownWalk) destination(n ast.Node, target []byte, byReference bool) (lang.Span, string) {
	start := min(w.base+max(0, n.Pos()), len(w.file))
	label, ok := w.extent(n)
	if !ok {
		label = lang.Span{Start: start, End: start}
	}
	if !byReference {
		if at := w.targetAfter(label.End, target); at >= 0 {
			s := lang.Span{Start: at, End: at + len(target)}
			return s, unescaped(s.In(w.file))
		}
	}
	return lang.Span{Start: min(start, label.End), End: label.End}, unescaped(string(target))
}

// targetAfter is where “](target” goes on with its target, from the end of a
// link's words on; -1 where it does not.
func (w *markdownWalk) targetAfter(label int, target []byte) int {
	end := min(label-w.base+farthestTarget, len(w.source))
	for at := label - w.base; at < end; {
		i := bytes.Index(w.source[at:end], []byte("]("))
		if i < 0 {
			break
		}
		at += i + 2
		rest := bytes.TrimLeft(w.source[at:], " \t\r\n")
		rest = bytes.TrimPrefix(rest, []byte("<"))
		if bytes.HasPrefix(rest, target) {
			return w.base + len(w.source) - len(rest)
		}
	}
	return -1
}

// autoLink hides an address in angle brackets or bare: it is visible, but it is
// not prose, and the figures in it are no figures.
func (w *markdownWalk) autoLink(n *ast.AutoLink) {
	label := n.Label(w.source)
	at := w.base + max(0, n.Pos())
	if !strings.HasPrefix(w.file[min(at, len(w.file)):], string(label)) {
		at++ // past “<”
	}
	s := lang.Span{Start: min(at, len(w.file)), End: min(at+len(label), len(w.file))}
	target := string(n.URL(w.source))
	if n.AutoLinkType == ast.AutoLinkEmail {
		target = "mailto:" + strings.TrimPrefix(target, "mailto:")
	}
	w.link(s, target, func() { w.hideSpan(s) })
}

// codeSpan hides code inside a sentence.
func (w *markdownWalk) codeSpan(n *ast.CodeSpan) {
	if s, ok := w.extent(n); ok {
		w.carry(lang.InlineCode, s, s.In(w.file), func() { w.hideSpan(s) })
	}
}

// codeBlock notes a block of code.
func (w *markdownWalk) codeBlock(n ast.Node) {
	lines := n.Lines()
	if lines.Len() == 0 {
		return
	}
	var code strings.Builder
	for i := range lines.Len() {
		code.WriteString(w.segment(lines.At(i)).In(w.file))
	}
	s := w.segment(lines.At(0)).Cover(w.segment(lines.At(lines.Len() - 1)))
	w.carry(lang.CodeBlock, s, code.String(), unseen)
}

// openAnchor notes a link that a tag opens.
func (w *markdownWalk) openAnchor(tag lang.Span) {
	w.closeAnchor()
	href, ok := attributeValue(tag.In(w.file), "href")
	if !ok {
		return
	}
	before := len(w.placeables)
	href = href.Shift(tag.Start)
	w.link(href, unescaped(href.In(w.file)), unseen)
	if len(w.placeables) > before {
		w.anchor = len(w.placeables)
	}
}

// closeAnchor ends the words of the link that a tag opened.
func (w *markdownWalk) closeAnchor() {
	if w.anchor > 0 {
		w.showTo(w.anchor - 1)
	}
	w.anchor = 0
}

// imageTag hides an image of HTML that has an alternative text.
func (w *markdownWalk) imageTag(tag lang.Span) {
	show := unseen
	if alt, ok := attributeValue(tag.In(w.file), "alt"); ok && alt.Len() > 0 {
		show = func() {
			w.hideSpan(tag)
			w.alts = append(w.alts, alternative{attr: alt.Shift(tag.Start)})
		}
	}
	src, ok := attributeValue(tag.In(w.file), "src")
	if !ok {
		show()
		return
	}
	src = src.Shift(tag.Start)
	w.carry(lang.Image, src, unescaped(src.In(w.file)), show)
}

// longestCode bounds how far the end of an element of code is looked for, in bytes.
const longestCode = 4 << 10

// codeTag hides what an element of code holds.
func (w *markdownWalk) codeTag(name string, tag lang.Span) {
	rest := w.file[tag.End:min(tag.End+longestCode, len(w.file))]
	i := strings.Index(rest, "</"+name)
	if name != "code" || i < 0 || w.code > 0 {
		w.hideSpan(tag)
		return
	}
	s := lang.Span{Start: tag.End, End: tag.End + i}
	w.carry(lang.InlineCode, s, untagged(s.In(w.file)), func() { w.hideSpan(tag) })
}
