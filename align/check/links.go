package check

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"github.com/cotejo/cotejo/lang"
)

// Links compares where the links, images and addresses of the two sides lead.
var Links = &Check{
	Name: "links",
	Doc: `links, images and addresses dropped or changed

Runs on Markdown and HTML; in plain text it compares the addresses that the text shows. The targets of a bead are matched one to
one, then those of the whole document, so that what was only moved is not told. Two targets are one where they differ in nothing
but http and https, “www.”, a slash at the end, or what is measured (utm_source); where each names the edition of its own
language (/es/ and /en/, es. and en. before the domain, .es.html and .en.html, ?lang=es); where one is the other's path from
another folder; and where the place on the page has another name, as headings do in translation. A link in a sentence that is
missing is told with the sentence.

A link that the translation lacks or that leads to another site is a warning, one whose address cannot be right (“hhttps:”, no
target at all) an error. Where the links of the original to places on its own page hold, one of the translation that does not is
a warning: headings are translated, and their names with them. What leads to another page of the same site, whose address may be
translated, and what the translation adds, is a note.`,
	Kinds: []KindDoc{
		{"dropped", "the link, image or address is not in the translation (warning; note where the same target is linked elsewhere): `[la ley](/ley)` became “the law”"},
		{"added", "the original has no such link, image or address (note): “la ley” became `[the law](/law)`"},
		{"changed", "the link leads elsewhere (warning; note within the site, where pages may have translated names, for a site of another country, and for images): `https://example.org/a` became `https://example.org/b`"},
		{"broken", "the address cannot be right, or is missing, where that of the original is there (error): `[law](htps:/ley)`; the place on the page that it names is not there (warning): `[law](#lwa)`"},
	},
	Run: compareLinks,
}

func compareLinks(p *Pass) {
	if !bothCarry(p) {
		return
	}
	e := newEditions(p)
	for _, kind := range []lang.PlaceableKind{lang.Link, lang.Image, lang.Embed} {
		l := &linkComparison{carry(p, kind), e, linkWordsOf[kind]}
		l.run()
	}
	compareAddresses(carry(p, lang.Email))
}

// A linkComparison is one run over the links, or images, of both sides.
type linkComparison struct {
	*carried
	editions editions
	words    linkWords
}

// linkWords are how messages speak of one kind of placeable.
type linkWords struct{ name, leads, to string }

var linkWordsOf = map[lang.PlaceableKind]linkWords{
	lang.Link:  {"link", "leads to", "link to"},
	lang.Image: {"image", "is", "image"},
	lang.Embed: {"embedded page", "is", "embedded page"},
}

func (l *linkComparison) run() {
	for _, key := range []func(*lang.Placeable) string{
		func(p *lang.Placeable) string { return p.Value },
		func(p *lang.Placeable) string { return readTarget(p.Value).String() },
		func(p *lang.Placeable) string { return l.editions.of(readTarget(p.Value)).String() },
		func(p *lang.Placeable) string { return l.editions.of(readTarget(p.Value)).page() },
	} {
		l.match(key)
	}
	l.pairAt(0, l.sameSite, l.changed)
	l.pairAt(0, anyTwo, l.changed)
	l.pairAt(-1, l.sameFolder, l.changed)
	l.pairAt(+1, l.sameFolder, l.changed)
	l.left(l.dropped, l.added)
	l.tellNowhere()
}

func (l *linkComparison) sameSite(s, t *placeable) bool {
	return l.editions.of(readTarget(s.Value)).host == l.editions.of(readTarget(t.Value)).host
}

// sameFolder reports whether two targets share their site and the beginning of
// their path: enough to be one though their sentences stand apart.
func (l *linkComparison) sameFolder(s, t *placeable) bool {
	from, _, deep := strings.Cut(l.editions.of(readTarget(s.Value)).path, "/")
	to, _, _ := strings.Cut(l.editions.of(readTarget(t.Value)).path, "/")
	return deep && from == to && l.sameSite(s, t)
}

// changed tells of a link that leads elsewhere.
func (l *linkComparison) changed(s, t *placeable) {
	from, to := readTarget(s.Value), readTarget(t.Value)
	plain, other := l.editions.of(from), l.editions.of(to)
	switch {
	case to.malformed() && !from.malformed():
		l.tell("broken", Error, s, t, fmt.Sprintf("the address “%s” cannot be right; the original has “%s”", brief(t.Value), brief(s.Value)))
	case plain.is(other):
	case plain.host == other.host && from.host != to.host:
		// Another edition of the site, which names its pages in its language:
		// es.wikipedia.org/wiki/Patente, en.wikipedia.org/wiki/Patent.
	default:
		severity := Warning
		if s.Kind != lang.Link || l.renamed(from, to) {
			severity = Note
		}
		l.tell("changed", severity, s, t, fmt.Sprintf("the %s %s “%s” instead of “%s”", l.words.name, l.words.leads, brief(t.Value), brief(s.Value)))
	}
}

// renamed reports whether two targets may be one page with a name in either
// language: they stand within the site, or each in the edition of its language,
// “/es/patentes”, “/en/patents”.
func (l *linkComparison) renamed(from, to target) bool {
	plain, other := l.editions.of(from), l.editions.of(to)
	if inCountries(from.host, to.host) {
		return true
	}
	if plain.host != other.host || plain.path == "" || other.path == "" {
		return false
	}
	here, there := l.editions.named(from), l.editions.named(to)
	return plain.host == "" || here != "" && there != "" && here != there
}

func (l *linkComparison) dropped(s *placeable) {
	severity := Warning
	if permalink(l.Source, s) {
		return
	}
	if slices.ContainsFunc(l.target, func(t placeable) bool { return readTarget(t.Value) == readTarget(s.Value) }) {
		severity = Note
	}
	l.tell("dropped", severity, s, nil, fmt.Sprintf("the %s “%s” is not in the translation", l.words.to, brief(s.Value)))
}

func (l *linkComparison) added(t *placeable) {
	switch {
	case t.Value == "" || t.Value[0] == '#':
	case readTarget(t.Value).malformed():
		l.tell("broken", Error, nil, t, fmt.Sprintf("the address “%s” cannot be right", brief(t.Value)))
	default:
		l.tell("added", Note, nil, t, fmt.Sprintf("the %s “%s” is not in the original", l.words.to, brief(t.Value)))
	}
}

// permalink reports whether a link is that of a heading to itself.
func permalink(d *lang.Document, p *placeable) bool {
	if !strings.HasPrefix(p.Value, "#") {
		return false
	}
	i := sort.Search(len(d.Paragraphs), func(i int) bool { return d.Paragraphs[i].End > p.Start })
	return i < len(d.Paragraphs) && d.Paragraphs[i].Kind == lang.Heading
}

// compareAddresses compares addresses of e-mail.
func compareAddresses(c *carried) {
	c.match(func(p *lang.Placeable) string { return lang.Fold(p.Value) })
	changed := func(s, t *placeable) {
		c.tell("changed", Warning, s, t, fmt.Sprintf("the address “%s” became “%s”", brief(s.Value), brief(t.Value)))
	}
	c.pairAt(0, sameDomain, changed)
	c.pairAt(0, anyTwo, changed)
	c.left(
		func(s *placeable) {
			c.tell("dropped", Warning, s, nil, fmt.Sprintf("the address “%s” is not in the translation", brief(s.Value)))
		},
		func(t *placeable) {
			c.tell("added", Note, nil, t, fmt.Sprintf("the address “%s” is not in the original", brief(t.Value)))
		})
}
