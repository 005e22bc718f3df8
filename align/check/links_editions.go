package check

import (
	"strings"

	"github.com/cotejo/cotejo/lang"
)

// editions are the words by which the addresses of a site name the editions in
// the two languages: “es”, “es-MX”, “spanish”.
type editions struct {
	words    map[string]bool
	initials map[string]bool // “docs_e”, “docs_s”
}

func newEditions(p *Pass) editions {
	e := editions{map[string]bool{}, map[string]bool{}}
	for _, l := range []*lang.Language{p.Source.Language, p.Target.Language} {
		name := lang.Fold(l.Name)
		for _, word := range []string{l.Base(), lang.Fold(l.Tag), name, lang.Fold(l.Endonym)} {
			e.words[word] = true
		}
		delete(e.words, "")
		for _, initial := range []string{name[:min(1, len(name))], l.Base()[:min(1, len(l.Base()))]} {
			e.initials[initial] = true
		}
	}
	return e
}

// of is a target without what names an edition.
func (e editions) of(t target) target {
	t.host = strings.Join(e.without(strings.Split(t.host, ".")), ".")
	var path []string
	for segment := range strings.SplitSeq(t.path, "/") {
		if plain := e.segment(segment); plain != "" {
			path = append(path, plain)
		}
	}
	t.path = strings.Join(path, "/")
	t.query = e.query(t.query)
	return t
}

func (e editions) without(words []string) []string {
	var kept []string
	for _, w := range words {
		if !e.names(w) {
			kept = append(kept, w)
		}
	}
	return kept
}

// names reports whether a word is that of an edition: “es”, “es_ES”, “Spanish”.
func (e editions) names(word string) bool {
	word = strings.ReplaceAll(lang.Fold(word), "_", "-")
	base, region, regional := strings.Cut(word, "-")
	return e.words[word] || regional && len(region) == 2 && len(base) == 2 && e.words[base]
}

// segment is a segment of a path without the edition: “guide.es.html” and
// “guide-es.html” are “guide.html”.
func (e editions) segment(s string) string {
	if e.names(s) {
		return ""
	}
	words := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune("._-", r) })
	kept := e.without(words)
	if len(kept) == len(words) && !e.initialled(s) {
		return s
	}
	if e.initialled(s) {
		kept = kept[:max(0, len(kept)-1)]
	}
	return strings.Join(kept, ".")
}

// initialled reports whether a segment ends in the initial of a language: “docs_s”.
func (e editions) initialled(s string) bool {
	i := strings.LastIndexByte(s, '_')
	return i > 0 && e.initials[lang.Fold(s[i+1:])]
}

// named are the words of a target that name its edition.
func (e editions) named(t target) string {
	var words []string
	for _, w := range strings.FieldsFunc(t.host+"/"+t.path+"/"+t.query, func(r rune) bool { return strings.ContainsRune("./=&", r) }) {
		if e.names(w) {
			words = append(words, lang.Fold(w))
		}
	}
	return strings.Join(words, " ")
}

// query is a query without the parameters that name an edition: “?lang=es”.
func (e editions) query(query string) string {
	var kept []string
	for part := range strings.SplitSeq(query, "&") {
		if _, value, ok := strings.Cut(part, "="); part != "" && !(ok && e.names(value)) {
			kept = append(kept, part)
		}
	}
	return strings.Join(kept, "&")
}
