package check_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/lang"
	"github.com/cotejo/cotejo/lang/read"
)

// A carriedCase is two texts of one format and what is told of what they
// carry, one finding a line: “severity kind: what stands in the two files”.
type carriedCase struct{ name, spanish, english, want string }

func checkCarried(t *testing.T, format string, checks []*check.Check, list []carriedCase) {
	t.Helper()
	for _, c := range list {
		t.Run(c.name, func(t *testing.T) {
			t.Helper()
			a := align.Align(parsed(t, format, c.spanish, &lang.Spanish), parsed(t, format, c.english, &lang.English))
			var got []string
			for _, f := range check.Run(a, checks) {
				got = append(got, fmt.Sprintf("%s %s: %s → %s", f.Severity, f.Kind, carriedText(a.Source, f.Source, f.SourceFile), carriedText(a.Target, f.Target, f.TargetFile)))
			}
			if diff := cmp.Diff(c.want, strings.Join(got, "\n")); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func parsed(t *testing.T, format, text string, l *lang.Language) *lang.Document {
	t.Helper()
	src, err := read.Bytes("x", []byte(text), read.Options{Format: format})
	if err != nil {
		t.Fatal(err)
	}
	return lang.Parse(src, l)
}

func carriedText(d *lang.Document, s, file *lang.Span) string {
	switch {
	case file != nil:
		return file.In(d.Source.File)
	case s != nil:
		return d.Text(*s)
	}
	return "∅"
}

func TestLinks(t *testing.T) {
	checkCarried(t, "markdown", []*check.Check{check.Links}, []carriedCase{
		{"the same", "Lea [el informe](https://a.org/x).", "Read [the report](https://a.org/x).", ""},
		{"dropped", "Lea [el informe](https://a.org/x) hoy.", "Read the report today.",
			"warning dropped: https://a.org/x → ∅"},
		{"added", "Lea el informe hoy.", "Read [the report](https://a.org/x) today.",
			"note added: ∅ → https://a.org/x"},
		{"another site", "Lea [el informe](https://a.org/x).", "Read [the report](https://b.org/x).",
			"warning changed: https://a.org/x → https://b.org/x"},
		{"another page", "Lea [el informe](https://a.org/2024/x).", "Read [the report](https://a.org/2023/x).",
			"warning changed: https://a.org/2024/x → https://a.org/2023/x"},
		{"a page within the site may have a translated name", "Vea [los precios](/precios/) hoy.", "See [the prices](/prices/) today.",
			"note changed: /precios/ → /prices/"},
		{"the site of another country", "Vea [el libro](https://libros.es/x).", "See [the book](https://libros.co.uk/x).",
			"note changed: https://libros.es/x → https://libros.co.uk/x"},
		{"another page of one country's site", "Vea [el libro](https://libros.es/x).", "See [the book](https://libros.es/y).",
			"warning changed: https://libros.es/x → https://libros.es/y"},
		{"another domain", "Vea [el libro](https://libros.com/x).", "See [the book](https://libros.org/x).",
			"warning changed: https://libros.com/x → https://libros.org/x"},
		{"a host that a template fills in", "Vea [el libro](https://{{ site.host }}/x).", "See [the book](https://{{ site.host }}/y).",
			"warning changed: https://{{ site.host }}/x → https://{{ site.host }}/y"},
		{"a page of the site became its front page", "Vea [los precios](/precios) hoy.", "See [the prices](http://a.org/) today.",
			"warning changed: /precios → http://a.org/"},
		{"a misspelt scheme", "Lea [el informe](https://a.org/x).", "Read [the report](hhttps://a.org/x).",
			"error broken: https://a.org/x → hhttps://a.org/x"},
		{"no domain", "Fue [en Túnez](https://a.org/x).", "It was [in Tunisia](http://Tunisia).",
			"error broken: https://a.org/x → http://Tunisia"},
		{"no target at all", "Lea [el informe](https://a.org/x).", "Read [the report]().",
			"error broken: https://a.org/x → "},
		{"a place that the page does not have", "Vea [abajo](#el-puerto).\n\n## El puerto\n\nAbrió.", "See [below](#el-puerto).\n\n## The harbour\n\nIt opened.",
			"warning broken: ∅ → #el-puerto"},
		{"a place with a translated name", "Vea [abajo](#el-puerto) y [más](#mas).\n\n## El puerto\n\nAbrió.\n\n## Más {#mas}\n\nHay.", "See [below](#the-harbour) and [more](#mas).\n\n## The harbour\n\nIt opened.\n\n## More {#mas}\n\nThere is.", ""},
		{"places that the site makes in its own way", "Vea [abajo](#s-1).\n\n## El puerto\n\nAbrió.", "See [below](#s-1).\n\n## The harbour\n\nIt opened.", ""},
		{"no target for a place on the page", "Vea [abajo](#x) hoy.", "See [below]() today.",
			"error broken: #x → "},
		{"two that changed places", "Lea [uno](https://a.org/1) y [dos](https://a.org/2).", "Read [two](https://a.org/2) and [one](https://a.org/1).", ""},
		{"moved to another sentence", "Lea [el informe](https://a.org/x).\n\nEl puerto abrió ayer.", "Read the report.\n\nThe harbour [opened](https://a.org/x) yesterday.", ""},
		{"linked twice and once", "El [puerto](https://a.org/x) abrió.\n\nEl barco del [puerto](https://a.org/x) zarpó ayer.", "The [harbour](https://a.org/x) opened.\n\nThe ship of the harbour sailed yesterday.",
			"note dropped: https://a.org/x → ∅"},
		{"a missing sentence is told by itself", "El puerto abrió ayer.\n\nLea [el informe del ministro](https://a.org/x) sobre la sequía.\n\nLlovió en toda la isla.", "The harbour opened yesterday.\n\nIt rained on the whole island.", ""},
		{"images", "El puerto.\n\n![](a.png)\n\nEl barco zarpó.", "The harbour.\n\n![](b.png)\n\nThe ship sailed.",
			"note changed: a.png → b.png"},
		{"a lost image", "El puerto abrió.\n\n![](a.png)\n\nEl barco zarpó.", "The harbour opened.\n\nThe ship sailed.",
			"warning dropped: a.png → ∅"},
		{"addresses of e-mail", "Escriba a [Ana](mailto:ana@a.org) y a eva@a.org.", "Write to [Ana](mailto:anna@a.org) and to eva@a.org.",
			"warning changed: mailto:ana@a.org → mailto:anna@a.org"},
		{"a lost address", "Escriba a ana@a.org o llame.", "Write or call.",
			"warning dropped: ana@a.org → ∅"},
	})
}

// TestSameTarget: ways of writing one target.
func TestSameTarget(t *testing.T) {
	for _, c := range [][2]string{
		{"http://www.a.org/x/", "https://a.org/x"},
		{"https://a.org/x?utm_source=boletin", "https://a.org/x"},
		{"https://a.org/x/index.html", "https://a.org/x/"},
		{"https://a.org/ni%C3%B1o", "https://a.org/niño"},
		{"https://a.org/es/x", "https://a.org/en/x"},
		{"https://a.org/es/x", "https://a.org/x"},
		{"https://a.org/es-MX/x", "https://a.org/en-us/x"},
		{"https://es.a.org/x", "https://www.a.org/x"},
		{"https://es.a.org/x", "https://en.a.org/x"},
		{"https://a.org/x?lang=es", "https://a.org/x?lang=en"},
		{"https://a.org/x?id=3&hl=es", "https://a.org/x?id=3&hl=en"},
		{"guia.es.html", "guia.en.html"},
		{"/img/mapa_es.png", "/img/mapa_en.png"},
		{"https://a.org/spanish/x_s/y.pdf", "https://a.org/english/x_e/y.pdf"},
		{"https://a.org/espanol/x", "https://a.org/english/x"},
		{"../img/mapa.png", "../../img/mapa.png"},
		{"/guia/x", "https://a.org/guia/x"},
		{"guia", "/curso/guia"},
		{"#que-es-esto", "#what-is-this"},
		{"../guia/#que-es-esto", "../guia/#what-is-this"},
		{"https://es.wikipedia.org/wiki/Patente", "https://en.wikipedia.org/wiki/Patent"},
	} {
		checkCarried(t, "markdown", []*check.Check{check.Links}, []carriedCase{
			{c[0] + " " + c[1], "Lea [esto](" + c[0] + ") hoy.", "Read [this](" + c[1] + ") today.", ""},
		})
	}
}

// TestLinksOfText: plain text has the addresses that it shows.
func TestLinksOfText(t *testing.T) {
	checkCarried(t, "text", []*check.Check{check.Links}, []carriedCase{
		{"the same", "Lea https://a.org/x.", "Read https://a.org/x today.", ""},
		{"changed", "Lea https://a.org/x, de 2024.", "Read https://a.org/y, of 2024.",
			"warning changed: https://a.org/x → https://a.org/y"},
		{"in brackets", "Hay un informe (https://a.org/x_(1)).", "There is a report (https://a.org/x_(1)).", ""},
		{"addresses of e-mail", "Escriba a ana@a.org.", "Write to anna@a.org.",
			"warning changed: ana@a.org → anna@a.org"},
	})
}

// TestLostImage: of an image and its alternative text one thing is told.
func TestLostImage(t *testing.T) {
	checkCarried(t, "markdown", []*check.Check{check.Omissions, check.Additions, check.Links}, []carriedCase{
		{"an image with its words", "El puerto abrió ayer.\n\n![Un barco de vela en el puerto viejo](a.png)\n\nEl barco zarpó hoy.", "The harbour opened yesterday.\n\nThe ship sailed today.",
			"warning dropped: a.png → ∅"},
	})
}

func TestLinksOfHTML(t *testing.T) {
	checkCarried(t, "html", []*check.Check{check.Links}, []carriedCase{
		{"links and images", "<p>Vea <a href='/es/x?a=1&amp;b=2'>el mapa</a> y <img src=mapa.es.png alt='Un mapa'>.", "<p>See <a href=\"/en/x?a=1&b=2\">the map</a> and <img src=mapa.en.png alt='A map'>.", ""},
		{"a lost video", "<p>El barco zarpó ayer.</p><iframe src=https://v.org/1></iframe><p>Llovió en la isla.", "<p>The ship sailed yesterday.</p><p>It rained on the island.",
			"warning dropped: https://v.org/1 → ∅"},
		{"the permalink of a heading", "<h2><a href=#x>El puerto</a></h2><p>Abrió ayer.", "<h2>The harbour</h2><p>It opened yesterday.", ""},
	})
}

// FuzzCarried: whatever two files of Markdown or HTML carry, what is told of
// it stands in them.
func FuzzCarried(f *testing.F) {
	for _, s := range [][2]string{
		{"[a](b) `c` {{ d }} %s\n\n# e", "[a](http://f) `g` {{ h }} %d\n\n## e"},
		{"---\na: b\n---\n![c](d)\n\n```\ne\n```\n\nf", "---\ng: h\n---\n<a href=i>j</a> <pre>k</pre>"},
		{"a@b.co http://c.d/e?f#g", "a@b.com hhttp:/c"},
	} {
		f.Add(s[0], s[1])
	}
	f.Fuzz(func(t *testing.T, spanish, english string) {
		for _, format := range []string{"markdown", "html", "text"} {
			source, err1 := read.Bytes("s", []byte(spanish), read.Options{Format: format})
			target, err2 := read.Bytes("t", []byte(english), read.Options{Format: format})
			if err1 != nil || err2 != nil {
				continue
			}
			a := align.Align(lang.Parse(source, &lang.Spanish), lang.Parse(target, &lang.English))
			for _, f := range check.Run(a, []*check.Check{check.Omissions, check.Links, check.Structure}) {
				if outside(f.Source, source.Text) || outside(f.Target, target.Text) || outside(f.SourceFile, source.File) || outside(f.TargetFile, target.File) || f.Message == "" {
					t.Fatalf("unfit finding %+v", f)
				}
			}
		}
	})
}
