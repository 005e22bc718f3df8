package lang

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// A PlaceableKind says what is carried over into a translation.
type PlaceableKind string

// The kinds of placeable that the readers tell apart.
const (
	Link        PlaceableKind = "link"
	Email       PlaceableKind = "e-mail address"
	Image       PlaceableKind = "image"
	Embed       PlaceableKind = "embedded page" // or video, or sound
	InlineCode  PlaceableKind = "code"
	CodeBlock   PlaceableKind = "code block"
	Placeholder PlaceableKind = "placeholder" // “{{ site.name }}”, “%s”, “{0}”
	FrontKey    PlaceableKind = "front-matter key"
)

// A Placeable is what a translator carries over instead of translating it: the
// target of a link, code, a placeholder. Localisation tools know it by this name.
type Placeable struct {
	Kind PlaceableKind
	// Span is where it stands in Source.Text: the words of a link, the Hidden
	// of inline code. It is empty where no prose shows it, and then is the
	// place in the text that it stands before.
	Span
	// File is where the value stands in Source.File: bytes, like every Span.
	File Span
	// Value is what it says to a program: a link's target or an image's source
	// without escapes, code with its line breaks, the name of a key.
	Value string
}

// placeables are those of the source with the addresses and placeholders that
// its prose itself shows, in text order.
func placeables(src *Source) []Placeable {
	shown := visible(src.Text)
	if len(shown) == 0 {
		return src.Placeables
	}
	list := slices.Clone(src.Placeables)
	known, end := src.Placeables, 0
	for _, p := range shown {
		for len(known) > 0 && known[0].Start <= p.Start {
			end = max(end, known[0].End)
			known = known[1:]
		}
		if p.Start >= end { // else the words of a link, or of code, show it
			p.File = src.FileSpan(p.Span)
			list = append(list, p)
		}
	}
	slices.SortStableFunc(list, func(p, q Placeable) int { return cmp.Compare(p.Start, q.Start) })
	return list
}

// visible finds addresses of pages and of e-mail, and placeholders, in a text.
func visible(text string) []Placeable {
	if !strings.Contains(text, "://") && !strings.ContainsAny(text, "@{%") {
		return nil
	}
	var list []Placeable
	for _, m := range visiblePattern().FindAllStringIndex(text, -1) {
		s := Span{m[0], m[1]}
		if kind := placeableKind(s.In(text)); kind == Link {
			s.End -= len(s.In(text)) - len(withoutStop(s.In(text)))
			list = append(list, Placeable{Kind: kind, Span: s, Value: s.In(text)})
		} else if kind == Email || standsApart(text, s) {
			list = append(list, Placeable{Kind: kind, Span: s, Value: s.In(text)})
		}
	}
	return list
}

// visiblePattern matches addresses by RFC 3986 and 5322, as far as people write
// them, and the placeholders of printf, of Java and .NET, and of shells.
var visiblePattern = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`https?://[^\s<>"“”«»‘’` + string(Hidden) + `]+` +
		`|[\w.+-]+@[\w-]+(?:\.[\w-]+)+` +
		`|\$\{[\w.]+\}|\{\d+\}|\{[A-Za-z_]\w*\}|%(?:\d+\$|\(\w+\))?[sd]`)
})

func placeableKind(said string) PlaceableKind {
	switch {
	case strings.HasPrefix(said, "http"):
		return Link
	case strings.Contains(said, "@"):
		return Email
	}
	return Placeholder
}

// withoutStop is an address without the punctuation of the sentence around it.
func withoutStop(address string) string {
	address = strings.TrimRight(address, ".,;:!?…'*_")
	if strings.HasSuffix(address, ")") && !strings.Contains(address, "(") {
		return withoutStop(strings.TrimRight(address, ")]"))
	}
	return address
}

// standsApart reports whether neither letters nor digits touch a placeholder of
// printf: “5%s” is none.
func standsApart(text string, s Span) bool {
	if text[s.Start] != '%' {
		return true
	}
	before, _ := utf8.DecodeLastRuneInString(text[:s.Start])
	after, _ := utf8.DecodeRuneInString(text[s.End:])
	return !wordRune(before) && !wordRune(after) && before != '%'
}
