package read

import (
	"slices"
	"strings"

	"github.com/cotejo/cotejo/lang"
)

// TMX reads translation memories by TMX 1.1 to 1.4b.
var TMX = &BitextFormat{
	Name:       "tmx",
	Doc:        "the segments of two languages, without inline codes",
	Extensions: []string{".tmx"},
	root:       "tmx",
	scan:       scanTMX,
}

// A translation is a <tuv>: what a unit says in one language.
type translation struct {
	tag     string
	segment lang.Span
}

// A tmxScan is on its way through a memory.
type tmxScan struct {
	*bitextScan
	tags    languageTags
	unit    []translation // of the <tu> under way
	raw     rawUnit
	inTexts bool // in a <tuv>, whose properties are not the unit's
}

func scanTMX(s *bitextScan) error {
	x := &tmxScan{bitextScan: s, tags: languageTags{}}
	if err := x.choose(); err != nil {
		return err
	}
	for {
		t, err := s.next()
		if err == errXMLEnd {
			return nil
		}
		if err == nil {
			err = x.see(t)
		}
		if err != nil {
			return err
		}
	}
}

func (x *tmxScan) see(t tag) (err error) {
	switch {
	case t.kind == opening && t.name == "tu":
		x.unit, x.raw = x.unit[:0], rawUnit{score: 1}
	case t.kind == opening && t.name == "tuv":
		x.inTexts = true
		x.unit = append(x.unit, translation{tag: x.tags.canonical(t.attribute("lang"))})
	case t.kind == closing && t.name == "tuv":
		x.inTexts = false
	case t.kind == opening && t.name == "seg" && len(x.unit) > 0:
		x.unit[len(x.unit)-1].segment, err = x.content(nil)
	case t.kind == opening && t.name == "prop" && !x.inTexts:
		err = x.property(t)
	case t.kind == closing && t.name == "tu":
		x.endUnit()
	}
	return err
}

// property reads what cotejo's own memories say of a unit.
func (x *tmxScan) property(t tag) (err error) {
	switch t.attribute("type") {
	case "x-cotejo-score":
		x.raw.score, err = x.number(x.raw.score)
	case "x-cotejo-moved":
		x.raw.moved = true
	}
	return err
}

// endUnit keeps the two texts of the unit that were asked for.
func (x *tmxScan) endUnit() {
	source := translationIn(x.unit, x.source, -1)
	target := translationIn(x.unit, x.target, source)
	if source < 0 || target < 0 {
		x.skipped++
		return
	}
	x.raw.source, x.raw.target = x.unit[source].segment, x.unit[target].segment
	x.units = append(x.units, x.raw)
}

// translationIn is the index of the text in a language, first as the tag says, then in
// any region of it; -1 if there is none but that at except.
func translationIn(unit []translation, tag string, except int) int {
	for i, t := range unit {
		if t.tag == tag && i != except {
			return i
		}
	}
	for i, t := range unit {
		if base(t.tag) == base(tag) && i != except {
			return i
		}
	}
	return -1
}

// choose decides on the two languages.
func (x *tmxScan) choose() error {
	header, all := x.languages()
	source, target := x.tags.canonical(x.options.Source), x.tags.canonical(x.options.Target)
	for _, tag := range []string{source, target} {
		if tag != "" && !slices.ContainsFunc(all, func(t string) bool { return base(t) == base(tag) }) {
			return x.unspoken(tag, all)
		}
	}
	if source == "" {
		source = firstSource(all, header, target)
	}
	if target == "" {
		var others []string
		for _, t := range all {
			if base(t) != base(source) {
				others = append(others, t)
			}
		}
		switch {
		case len(others) == 0:
			target = other(all, source)
		case slices.ContainsFunc(others, func(t string) bool { return base(t) != base(others[0]) }):
			return &Error{Name: x.name, Problem: "it holds " + strings.Join(all, ", "), Hint: "choose two with --source-lang and --target-lang"}
		default:
			target = others[0]
		}
	}
	x.source, x.target = source, target
	return nil
}

// firstSource is the language of the source where none was asked for: that of
// the header, or the first that is not the target.
func firstSource(all []string, header, target string) string {
	for _, t := range all {
		if header != "" && base(t) == base(header) && t != target {
			return t
		}
	}
	return other(all, target)
}

// other is the first language that is not tag, or tag if there is no other: a
// memory of two editions in one language.
func other(all []string, tag string) string {
	for _, t := range all {
		if t != tag {
			return t
		}
	}
	return tag
}

func (x *tmxScan) unspoken(tag string, all []string) *Error {
	if len(all) == 0 {
		return x.nothing()
	}
	return &Error{Name: x.name, Problem: "no " + tag + " in it", Hint: "it holds " + strings.Join(all, ", "), Err: ErrUntranslated}
}

// languages are those of the header and, in file order, of the texts. They are
// found by their tags alone, so that a memory is read once.
func (x *tmxScan) languages() (header string, all []string) {
	if tag := nextTag(x.file, "<header", 0); tag.Len() > 0 {
		if v, ok := attributeValue(tag.In(x.file), "srclang"); ok && v.In(tag.In(x.file)) != "*all*" {
			header = x.tags.canonical(v.In(tag.In(x.file)))
		}
	}
	seen := map[string]bool{}
	for tag := nextTag(x.file, "<tuv", 0); tag.Len() > 0; tag = nextTag(x.file, "<tuv", tag.End) {
		v, ok := attributeValue(tag.In(x.file), "xml:lang")
		if !ok {
			v, _ = attributeValue(tag.In(x.file), "lang")
		}
		if t := x.tags.canonical(v.In(tag.In(x.file))); t != "" && !seen[t] {
			seen[t] = true
			all = append(all, t)
		}
	}
	return header, all
}

// nextTag is the first tag from i on that begins so; empty if there is none.
func nextTag(file, open string, i int) lang.Span {
	start := strings.Index(file[i:], open)
	if start < 0 {
		return lang.Span{}
	}
	start += i
	end := strings.IndexByte(file[start:], '>')
	if end < 0 {
		return lang.Span{}
	}
	return lang.Span{Start: start, End: start + end}
}

// languageTags keeps the canonical forms of the tags that a file uses.
type languageTags map[string]string

// canonical spells a tag as BCP 47 does: “es-MX” for “ES_mx”. One that is none
// stays as it is.
func (l languageTags) canonical(tag string) string {
	if c, ok := l[tag]; ok {
		return c
	}
	c := strings.ReplaceAll(tag, "_", "-")
	if known, err := lang.Lookup(c); err == nil {
		c = known.Tag
	}
	l[tag] = c
	return c
}

// base is a tag without region and script.
func base(tag string) string {
	b, _, _ := strings.Cut(tag, "-")
	return b
}
