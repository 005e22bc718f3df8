package check

import (
	"fmt"
	"strings"

	"github.com/cotejo/cotejo/lang"
)

// Structure compares what the text is set with: headings, code, placeholders
// and the keys of the front matter.
var Structure = &Check{
	Name: "structure",
	Doc: `headings, code and placeholders lost or changed

Runs on Markdown, HTML, TMX and XLIFF; in plain text it compares placeholders. Headings that translate each other should be of
one level; where all of them moved up or down together that is told once. Code and placeholders ({{ site.name }}, %s, {0}, ${x},
<x id="1"/>) must be the same on both sides but for the white space around them, wherever they stand: what was only moved is not
told. Code in which only comments, texts in quotation marks or between tags were translated is a note; so is the code of an article
whose code is what people read on screens (“Pages printed: %d”). What stands in an omission or an addition is told with it.`,
	Kinds: []KindDoc{
		{"level", "the heading is of another level than that of the original (warning): `## Obras` became `### Works`"},
		{"levels", "all headings are of another level, by as much (note): `# Obras` became `## Works`, and so did the others"},
		{"no-heading", "a heading of the original is plain text in the translation (warning), or the reverse (note): `## Obras` became “Works”"},
		{"code-dropped", "code of the original is not in the translation (warning; note where its words are, without the mark of code): “pulse `Ctrl-C`” became “stop it”"},
		{"code-added", "code of the translation is not in the original (note): “párelo” became “press `Ctrl-C`”"},
		{"code-changed", "code is not the same on both sides (warning; note where only white space or the brackets of a tag differ): `git pull` became `git push`"},
		{"code-translated", "a word of code was translated: `true` became `verdadero` (warning), or only comments and texts (note)"},
		{"placeholder-dropped", "a placeholder of the original is not in the translation (error; warning for a template's command): “Hola, {name}” became “Hello”"},
		{"placeholder-added", "a placeholder of the translation is not in the original (warning; note for a template's command): “Hola” became “Hello, {name}”"},
		{"placeholder-changed", "a placeholder became another (error; warning for a template's command): `{name}` became `{nombre}`"},
		{"key-dropped", "a key of the front matter is missing (warning; note for keys that belong to one edition): `date:`"},
		{"key-added", "the original has no such key in its front matter (note): `summary:`"},
	},
	Run: compareStructure,
}

func compareStructure(p *Pass) {
	if !bothCarry(p) {
		return
	}
	compareHeadings(p)
	compareCode(p)
	comparePlaceholders(carry(p, lang.Placeholder), newEditions(p))
	compareKeys(carry(p, lang.FrontKey))
}

func value(p *lang.Placeable) string { return p.Value }

// comparePlaceholders: a program fills them in, and finds them by their name.
func comparePlaceholders(c *carried, e editions) {
	c.matchBy(value, func(p *placeable) int { return p.bead })
	c.match(func(p *lang.Placeable) string { return anywhere(p, e) })
	c.pairAt(0, func(s, t *placeable) bool { return filled(s.Placeable) == filled(t.Placeable) }, func(s, t *placeable) {
		if strings.HasPrefix(s.Value, "<") && strings.HasPrefix(t.Value, "<") {
			return // tools number the elements of either side by themselves
		}
		c.tell("placeholder-changed", placeholderSeverity(s), s, t, fmt.Sprintf("the placeholder “%s” became “%s”", brief(s.Value), brief(t.Value)))
	})
	c.left(
		func(s *placeable) {
			c.tell("placeholder-dropped", placeholderSeverity(s), s, nil, fmt.Sprintf("the placeholder “%s” is not in the translation", brief(s.Value)))
		},
		func(t *placeable) {
			c.tell("placeholder-added", placeholderSeverity(t)-1, nil, t, fmt.Sprintf("the placeholder “%s” is not in the original", brief(t.Value)))
		})
}

// anywhere is what a placeholder is known by outside of its sentence: “include
// prices.es.html” is “include prices.en.html” in the other edition. Each unit of
// a file for translators has an <x id="1"/> of its own.
func anywhere(p *lang.Placeable, e editions) string {
	switch {
	case strings.HasPrefix(p.Value, "<"):
		return ""
	case filled(p):
		return p.Value
	}
	return e.of(target{path: p.Value}).path
}

// filled reports whether a placeholder stands for a value; the command of a
// template, “include figure.html”, may be meant for one edition.
func filled(p *lang.Placeable) bool { return strings.ContainsAny(p.Value, "{%<") }

func placeholderSeverity(p *placeable) Severity {
	if filled(p.Placeable) {
		return Error
	}
	return Warning
}

// editionKeys are keys of the front matter that one edition may have alone.
var editionKeys = wordSet(`lang language locale hreflang translator translators translated translation translationkey
	original source slug permalink url alias aliases redirect redirect_from redirect_to date updated modified lastmod ref
	untranslated`)

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		set[w] = true
	}
	return set
}

// compareKeys: a site finds by its keys what it shows of an article.
func compareKeys(c *carried) {
	if !fronted(c.Source, c.source) || !fronted(c.Target, c.target) {
		return // one side has no front matter: another kind of site, not a loss
	}
	c.match(value)
	c.left(
		func(s *placeable) {
			severity := Warning
			if editionKeys[s.Value] {
				severity = Note
			}
			c.tell("key-dropped", severity, s, nil, fmt.Sprintf("the front matter lacks “%s”", brief(s.Value)))
		},
		func(t *placeable) {
			c.tell("key-added", Note, nil, t, fmt.Sprintf("the front matter of the original has no “%s”", brief(t.Value)))
		})
}

// fronted reports whether a text has front matter, with these keys or its title.
func fronted(d *lang.Document, keys []placeable) bool {
	return len(keys) > 0 || len(d.Sentences) > 0 && titled(d, d.Sentences[0])
}
