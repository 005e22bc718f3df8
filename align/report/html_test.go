package report

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/lang"
)

// FuzzHTML: whatever the texts say, they say it in their cells, their messages
// and their titles, character by character, and the page has the elements that
// it has without them.
func FuzzHTML(f *testing.F) {
	f.Add("</p><script>alert(1)</script>", "</style><img src=x onerror=alert(1)>", 0, 3, true)
	f.Add("\u202e]]><!--", "'\"`<svg/onload=x>&lt;", 1, 9, false)
	f.Add("Costó 1.250 €.\u2067\u202d", "</bdi></li></ul><base href=//x>&#8238;", 6, 11, true)
	f.Add("<table><td>\u200fעולם\u200e", "<!DOCTYPE html><html class=js>", 0, 100, false)
	f.Fuzz(func(t *testing.T, source, target string, from, to int, spanish bool) {
		p := hostile(source, target, 0, 0)
		within(p, from, to)
		r := reportOf(check.Note, Layout{}, p)
		if spanish {
			r.Language = "es"
		}
		page := parsed(t, written(t, HTML, r))
		onlyOurElements(t, page)
		if got, want := textsOf(page, "p", "dir"), nonEmpty(onPage(source), onPage(target)); !slices.Equal(got, want) {
			t.Errorf("the cells say %q, not %q", got, want)
		}
		if got := textsOf(page, "li", "data-check"); len(got) != len(p.Findings) {
			t.Errorf("%d findings are told: %q", len(got), got)
		}
		for _, r := range textOf(page) {
			if unicode.Is(unicode.Bidi_Control, r) && r != '\u200E' && r != '\u200F' && r != '\u061C' {
				t.Errorf("the page has %U, which may turn round what stands beside it", r)
			}
		}
	})
}

// within lets the findings of a hostile pair span from and to, where a
// character begins.
func within(p Pair, from, to int) {
	for _, f := range p.Findings {
		for _, side := range []struct {
			d *lang.Document
			s *lang.Span
		}{{p.Source, f.Source}, {p.Target, f.Target}} {
			if n := side.d.Sentences[0].End; side.s != nil && n > 0 {
				start := runeStart(side.d.Source.Text, min(max(from, 0), n))
				*side.s = lang.Span{Start: start, End: max(start, runeStart(side.d.Source.Text, min(max(to, 0), n)))}
			}
		}
	}
}

// nonEmpty leaves out what has no cell: for nothing the page says “not found”.
func nonEmpty(texts ...string) []string {
	return slices.DeleteFunc(texts, func(s string) bool { return s == "" })
}

func parsed(t *testing.T, page string) *html.Node {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	return root
}

// textsOf are the texts of all elements of a name that have an attribute.
func textsOf(root *html.Node, name, attribute string) (list []string) {
	for n := range root.Descendants() {
		if n.Data == name && slices.ContainsFunc(n.Attr, func(a html.Attribute) bool { return a.Key == attribute }) {
			list = append(list, textOf(n))
		}
	}
	return list
}

// textOf is all text that a reader sees in a node.
func textOf(root *html.Node) string {
	var b strings.Builder
	for n := range root.Descendants() {
		if n.Type == html.TextNode && n.Parent.DataAtom != atom.Style && n.Parent.DataAtom != atom.Script {
			b.WriteString(n.Data)
		}
	}
	return b.String()
}

// ours are the elements and the attributes that the page is made of; 1 stands
// for those that it has once.
var ours = map[string]int{
	"html": 1, "head": 1, "body": 1, "main": 1, "header": 1, "title": 1, "style": 1, "script": 1, "h1": 1, "input": 1, "meta": 5,
}

const (
	ourElements   = " a article b bdi button dd del details div dl dt h2 i ins li mark nav ol p q section small span strong summary table tbody td th thead tr u ul caption "
	ourAttributes = " aria-controls aria-expanded aria-hidden aria-label aria-level aria-pressed charset class content data-check data-copied data-do data-f data-files data-gap data-hides data-i data-of data-p data-word data-words data-worst dir disabled hidden href http-equiv id lang name open placeholder role scope tabindex title type "
)

func onlyOurElements(t *testing.T, root *html.Node) {
	t.Helper()
	counts := map[string]int{}
	for n := range root.Descendants() {
		if n.Type == html.CommentNode {
			t.Errorf("the page has the comment %q", n.Data)
		}
		if n.Type != html.ElementNode {
			continue
		}
		if counts[n.Data]++; counts[n.Data] > ours[n.Data] && !strings.Contains(ourElements, " "+n.Data+" ") {
			t.Errorf("the page has <%s> %d times", n.Data, counts[n.Data])
		}
		for _, a := range n.Attr {
			if !strings.Contains(ourAttributes, " "+a.Key+" ") || a.Key == "href" && !strings.HasPrefix(a.Val, "#") {
				t.Errorf("the page has <%s %s=%q>", n.Data, a.Key, a.Val)
			}
		}
	}
}

func TestHTMLSpeaksSpanish(t *testing.T) {
	r := reportOf(check.Note, Layout{}, ferry(t), editions(t))
	r.Language = "es"
	page := written(t, HTML, r)
	for _, want := range []string{
		`<html lang="es">`, "╌ no está ╌", "4 errores", "español", "cifras",
		`<bdi title="“58” became “85”">“58” pasó a ser “85”</bdi>`,
		"“Íñigo Añorbe” se escribe “Iñigo Añorbe”",
		"falta en la traducción: “El alcalde no asistió. Tampoco lo hizo la consejera.”",
		"no está en el original: “Tickets go on sale in March.”",
	} {
		if !strings.Contains(page, want) {
			t.Errorf("the Spanish page lacks %q", want)
		}
	}
}

// TestHTMLKnowsEveryCheckInSpanish: its name, and no kind that is no longer told.
func TestHTMLKnowsEveryCheckInSpanish(t *testing.T) {
	kinds := map[string]bool{"both": true, "source": true, "target": true}
	for _, c := range check.All {
		if htmlSpanish.Checks[c.Name] == "" {
			t.Errorf("the page has no Spanish name for %s", c.Name)
		}
		for _, k := range c.Kinds {
			kinds[c.Name+"/"+k.Name] = true
		}
	}
	for key := range htmlSpanish.Messages {
		if !kinds[key] {
			t.Errorf("nothing is told of %s any more", key)
		}
	}
}

// TestHTMLHasAllItsWords in both languages.
func TestHTMLHasAllItsWords(t *testing.T) {
	for _, w := range []htmlWords{htmlEnglish, htmlSpanish} {
		for field, value := range reflect.ValueOf(w).Fields() {
			if field.Type.Kind() == reflect.String && value.IsZero() {
				t.Errorf("%s is not said in %s", field.Name, w.Report)
			}
		}
		if len(w.Keys) != len(htmlEnglish.Keys) {
			t.Errorf("%d keys are told in %s", len(w.Keys), w.Report)
		}
	}
}

// TestHTMLHidesNotes until somebody asks for them, unless there is nothing else.
func TestHTMLHidesNotes(t *testing.T) {
	const off = `data-hides="note" aria-pressed="false"`
	if !strings.Contains(written(t, HTML, reportOf(check.Note, Layout{}, ferry(t))), off) {
		t.Error("notes are shown beside errors")
	}
	if strings.Contains(written(t, HTML, reportOf(check.Note, Layout{}, editions(t))), off) {
		t.Error("a report of notes hides them")
	}
}

// TestHTMLMarksWholeSentences: of a passage every sentence is marked, and every
// row of it belongs to the finding.
func TestHTMLMarksWholeSentences(t *testing.T) {
	p := longPair(t, 30)
	for i := 3; i < 7; i++ {
		p.Beads[i].Target = nil
	}
	span := lang.Span{Start: p.Source.Sentences[3].Start, End: p.Source.Sentences[6].End}
	p.Findings = []check.Finding{{Check: "omissions", Kind: "dropped", Severity: check.Error, Message: "4 sentences are missing", Bead: 3, Source: &span, Fingerprint: "0badf00d"}}
	page := written(t, HTML, reportOf(check.Note, Layout{}, p))
	for want, n := range map[string]int{`data-of="f-0badf00d"`: 3, `data-worst="error"`: 4, `data-i="✕"`: 4, "╌ not found ╌": 4} {
		if got := strings.Count(page, want); got != n {
			t.Errorf("the page has %s %d times, not %d", want, got, n)
		}
	}
}

func TestHTMLShowsWhatChanged(t *testing.T) {
	page := written(t, HTML, reportOf(check.Note, Layout{}, ferry(t), editions(t)))
	for _, want := range []string{
		`<bdi class=diff aria-hidden="true">Colin Wa<ins>l</ins>ters</bdi>`, // the message has both in words
		`<span class=sr>instead of</span> <del><bdi>coche</bdi></del> <span class=sr>stands</span> <ins><bdi>carro</bdi></ins>`,
	} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %s", want)
		}
	}
}

func TestShellWord(t *testing.T) {
	for path, want := range map[string]string{
		"es/noticia.md":     "es/noticia.md",
		"la crónica.md":     "'la crónica.md'",
		"it's.md":           `'it'\''s.md'`,
		"$(rm -rf ~).md":    "'$(rm -rf ~).md'",
		"-borrador.md":      "./-borrador.md",
		"-o uno.md":         "'./-o uno.md'",
		"dos\nlíneas.md":    "'dos\nlíneas.md'",
		`C:\textos\uno.md`:  `'C:\textos\uno.md'`,
		"~/uno.md":          "'~/uno.md'",
		"noticias/[año].md": "'noticias/[año].md'",
	} {
		if got := shellWord(path); got != want {
			t.Errorf("%q: %s, not %s", path, got, want)
		}
	}
}

func TestHTMLShellIsSmall(t *testing.T) {
	if n := len(htmlStyle) + len(htmlScript); n > 60<<10 {
		t.Errorf("style and script take %d bytes", n)
	}
}
