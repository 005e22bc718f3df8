package check

import (
	"fmt"
	"regexp"
	"strings"
	"sync"
	"unicode"

	"github.com/cotejo/cotejo/lang"
)

// tellNowhere tells of links to a place on their own page that the page does
// not have: headings are translated, and their names with them. How a site
// makes a name of a heading is known by whether the original's links hold.
func (l *linkComparison) tellNowhere() {
	here, there := ownPlaces(l.source), ownPlaces(l.target)
	if len(here) == 0 || len(there) == 0 || len(leadingNowhere(l.Source, here)) > 0 {
		return
	}
	for _, t := range leadingNowhere(l.Target, there) {
		l.tell("broken", Warning, nil, t, fmt.Sprintf("the link “%s” leads nowhere on the page", brief(t.Value)))
	}
}

// ownPlaces are the links to a place on the page itself.
func ownPlaces(list []placeable) []*placeable {
	var own []*placeable
	for i := range list {
		if p := &list[i]; len(p.Value) > 1 && p.Value[0] == '#' {
			own = append(own, p)
		}
	}
	return own
}

// leadingNowhere are those of the links whose place the page does not have.
func leadingNowhere(d *lang.Document, links []*placeable) []*placeable {
	places := placesOf(d)
	var lost []*placeable
	for _, p := range links {
		if name := placeName(readTarget(p.Value).fragment); name != "" && !places[name] {
			lost = append(lost, p)
		}
	}
	return lost
}

// placesOf are the places of a page that links can lead to: those that it
// names, and the headings of Markdown, which sites give a name made of their
// words. Those of HTML have none but their own.
func placesOf(d *lang.Document) map[string]bool {
	places := map[string]bool{"top": true}
	for _, p := range d.Paragraphs {
		if p.Kind == lang.Heading && d.Source.Format != "html" {
			places[placeName(d.Text(p.Span))] = true
		}
	}
	for _, m := range namedPlace().FindAllStringSubmatch(d.Source.File, -1) {
		places[placeName(m[1])] = true
	}
	return places
}

// namedPlace matches how HTML and Markdown name a place: id="x", {#x}.
var namedPlace = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?:\b(?:id|name)\s*=\s*["']?|\{:?\s*#)([^"'\s>}]+)`)
})

// placeName is a name by its letters and digits, without accents: what is left
// of “¿Qué es esto?” in “que-es-esto” and in “qué-es-esto”.
func placeName(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, lang.Fold(s))
}
