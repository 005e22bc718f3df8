package read

import (
	"cmp"
	"html"
	"slices"
	"strings"

	"github.com/yuin/goldmark/util"
	nethtml "golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/cotejo/cotejo/lang"
)

// carry notes a placeable that stands at the end of what is built so far. What
// show appends is what the reader sees of it: the words of a link.
func (b *builder) carry(kind lang.PlaceableKind, file lang.Span, value string, show func()) {
	i, at := len(b.placeables), len(b.text)
	b.placeables = append(b.placeables, lang.Placeable{Kind: kind, Span: lang.Span{Start: at, End: at}, File: file, Value: value})
	show()
	b.showTo(i)
}

// showTo ends the words of a placeable at the end of what is built so far.
func (b *builder) showTo(i int) { b.placeables[i].End = max(b.placeables[i].End, len(b.text)) }

// unseen is what the reader sees of a placeable that no prose shows.
func unseen() {}

// settle takes back from the placeables of the open block what was cut off it.
func (b *builder) settle() {
	clip(b.placeables[b.firstPlaceable:], len(b.text))
	b.firstPlaceable = len(b.placeables)
}

func clip(list []lang.Placeable, end int) {
	for i := range list {
		list[i].Start, list[i].End = min(list[i].Start, end), min(list[i].End, end)
	}
}

// inOrder sorts placeables by where they stand in a text of so many bytes.
func inOrder(list []lang.Placeable, end int) []lang.Placeable {
	clip(list, end)
	slices.SortStableFunc(list, func(p, q lang.Placeable) int {
		return cmp.Or(cmp.Compare(p.Start, q.Start), cmp.Compare(p.File.Start, q.File.Start))
	})
	return list
}

// link notes a link or, by its scheme, an e-mail address. One that runs a
// script or leads nowhere by itself is none.
func (b *builder) link(file lang.Span, target string, show func()) {
	scheme, rest, _ := strings.Cut(target, ":")
	switch strings.ToLower(scheme) {
	case "javascript", "data":
		show()
	case "mailto":
		address, _, _ := strings.Cut(rest, "?")
		b.carry(lang.Email, file, address, show)
	default:
		b.carry(lang.Link, file, target, show)
	}
}

// embeds are the elements that show a page, a video or a sound.
var embeds = tagSet(atom.Audio, atom.Embed, atom.Iframe, atom.Video)

// embed notes an element that shows what stands elsewhere; its tag is given.
func (b *builder) embed(tag atom.Atom, s lang.Span) {
	if src, ok := attributeValue(s.In(b.file), "src"); ok && embeds[tag] {
		src = src.Shift(s.Start)
		b.carry(lang.Embed, src, html.UnescapeString(src.In(b.file)), unseen)
	}
}

// unescaped is a link's target without the escapes of Markdown and the
// character references of HTML.
func unescaped(target string) string {
	return html.UnescapeString(string(util.UnescapePunctuations([]byte(target))))
}

// untagged is the text of a stretch of HTML.
func untagged(s string) string {
	if !strings.ContainsAny(s, "<&") {
		return s
	}
	var text strings.Builder
	z := nethtml.NewTokenizer(strings.NewReader(s))
	for {
		switch z.Next() {
		case nethtml.ErrorToken:
			return text.String()
		case nethtml.TextToken:
			text.Write(z.Text())
		}
	}
}

// carryKeys notes the keys of the front matter but those whose values are prose.
func (fm frontMatter) carryKeys(b *builder) {
	for _, f := range fm.fields {
		if _, ok := proseKeys[f.key]; !ok {
			b.carry(lang.FrontKey, f.span, f.key, unseen)
		}
	}
}

// carryTags notes the templating tags that have their lines to themselves, in
// file order; those in a block of code are its own.
func (b *builder) carryTags(tags []lang.Span) {
	code := slices.DeleteFunc(slices.Clone(b.placeables), func(p lang.Placeable) bool { return p.Kind != lang.CodeBlock })
	pieces := b.pieces
	for _, tag := range tags {
		for len(pieces) > 0 && pieces[0].File.Start < tag.Start {
			pieces = pieces[1:]
		}
		for len(code) > 0 && code[0].File.End <= tag.Start {
			code = code[1:]
		}
		p, ok := placeholder(tag, b.file)
		if !ok || len(code) > 0 && code[0].File.Overlaps(tag) {
			continue
		}
		at := len(b.text)
		if len(pieces) > 0 {
			at = pieces[0].Text.Start
		}
		p.Span = lang.Span{Start: at, End: at}
		b.placeables = append(b.placeables, p)
	}
}

// placeholder reads a templating tag. A region of code is a block of code;
// comments and attribute lists carry nothing.
func placeholder(s lang.Span, file string) (p lang.Placeable, ok bool) {
	tag := s.In(file)
	switch words := strings.Fields(strings.Trim(tag, "{}%<>-")); {
	case strings.HasPrefix(tag, "{:"), strings.HasPrefix(tag, "{#"), strings.HasPrefix(tag, "{."), len(words) == 0, words[0] == "comment":
		return p, false
	case words[0] == "highlight", words[0] == "mermaid":
		return lang.Placeable{Kind: lang.CodeBlock, File: s, Value: tag}, true
	case strings.HasPrefix(tag, "{{") && !strings.HasPrefix(tag, "{{<") && !strings.HasPrefix(tag, "{{%"):
		return lang.Placeable{Kind: lang.Placeholder, File: s, Value: "{{ " + unquoted(words) + " }}"}, true
	default:
		return lang.Placeable{Kind: lang.Placeholder, File: s, Value: command(words)}, true
	}
}

// unquoted is an expression without its strings, which a translator may translate.
func unquoted(words []string) string {
	expression := strings.Join(words, " ")
	for _, mark := range []string{`"`, `'`} {
		parts := strings.Split(expression, mark)
		for i := 1; i < len(parts); i += 2 {
			parts[i] = ""
		}
		expression = strings.Join(parts, mark)
	}
	return expression
}

// command is the name of a tag with its first argument, if that is neither a
// string nor named: “include figure.html”, “youtube w7Ft2ymGmfc”.
func command(words []string) string {
	if len(words) > 1 && !strings.ContainsAny(words[1], `="'`) {
		return words[0] + " " + words[1]
	}
	return words[0]
}
