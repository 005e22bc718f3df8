package report

import (
	"strings"
	"testing"

	"golang.org/x/net/html"

	"github.com/cotejo/cotejo/align/check"
)

// FuzzHTML: whatever the texts say, the page has the elements that it has
// without them, and text nowhere else.
func FuzzHTML(f *testing.F) {
	f.Add("</p><script>alert(1)</script>", "</style><img src=x onerror=alert(1)>")
	f.Add("\u202e]]><!--", "'\"`<svg/onload=x>&lt;")
	f.Fuzz(func(t *testing.T, source, target string) {
		page := written(t, HTML, reportOf(check.Note, Layout{}, hostile(source, target, 0, 3)))
		for name, n := range elements(t, page) {
			if n > htmlElements[name] {
				t.Errorf("%d elements %q", n, name)
			}
		}
	})
}

// htmlElements are what a page may have of the elements that run or load.
var htmlElements = map[string]int{"script": 1, "style": 1, "img": 0, "svg": 0, "iframe": 0, "object": 0, "link": 0}

func elements(t *testing.T, page string) map[string]int {
	t.Helper()
	counts := map[string]int{}
	z := html.NewTokenizer(strings.NewReader(page))
	for z.Next() != html.ErrorToken {
		if token := z.Token(); token.Type == html.StartTagToken || token.Type == html.SelfClosingTagToken {
			if _, risky := htmlElements[token.Data]; risky {
				counts[token.Data]++
			}
			for _, a := range token.Attr {
				if strings.HasPrefix(a.Key, "on") {
					t.Errorf("<%s %s>", token.Data, a.Key)
				}
			}
		}
	}
	return counts
}

func TestHTMLSpeaksSpanish(t *testing.T) {
	r := reportOf(check.Note, Layout{}, ferry(t))
	r.Language = "es"
	page := written(t, HTML, r)
	for _, want := range []string{`<html lang="es">`, "╌ no está ╌", "aviso"} {
		if !strings.Contains(page, want) {
			t.Errorf("the Spanish page lacks %q", want)
		}
	}
}

func TestHTMLShellIsSmall(t *testing.T) {
	if n := len(htmlStyle) + len(htmlScript); n > 60<<10 {
		t.Errorf("style and script take %d bytes", n)
	}
}
