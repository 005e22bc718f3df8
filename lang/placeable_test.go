package lang

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// TestVisiblePlaceables: what the prose itself shows, each “kind value”.
func TestVisiblePlaceables(t *testing.T) {
	for text, want := range map[string]string{
		"Lea https://a.org/x, de ayer.":               "link https://a.org/x",
		"Lea (http://a.org/x?b=1&c=2#d).":             "link http://a.org/x?b=1&c=2#d",
		"Lea «https://a.org/x_(y)».":                  "link https://a.org/x_(y)",
		"Escriba a ana.prieto@a-b.co.uk.":             "e-mail address ana.prieto@a-b.co.uk",
		"Siga a @ana hoy.":                            "",
		"Hola, %s: quedan %2$d de ${total} o {0}.":    "placeholder %s|placeholder %2$d|placeholder ${total}|placeholder {0}",
		"Son %(count)d barcos de {puerto}.":           "placeholder %(count)d|placeholder {puerto}",
		"Subió un 5%s, un 3 % de más y un 100%.":      "",
		"El conjunto {1, 2} y las llaves { } sueltas": "",
	} {
		var got []string
		for _, p := range Parse(NewSource("", text), &Spanish).Placeables {
			if p.File != p.Span || p.In(text) != p.Value {
				t.Errorf("%q: %+v stands elsewhere", text, p)
			}
			got = append(got, string(p.Kind)+" "+p.Value)
		}
		if got := strings.Join(got, "|"); got != want {
			t.Errorf("%q has %q, want %q", text, got, want)
		}
	}
}

// TestShownTwice: an address that a link shows as its words is one placeable.
func TestShownTwice(t *testing.T) {
	src := NewSource("", "Lea https://a.org/x o https://a.org/y.")
	src.Placeables = []Placeable{{Kind: Link, Span: Span{4, 19}, File: Span{4, 19}, Value: "https://a.org/x"}}
	got := Parse(src, &Spanish).Placeables
	if len(got) != 2 || got[0].Value != "https://a.org/x" || got[1].Value != "https://a.org/y" {
		t.Errorf("got %+v", got)
	}
}

func FuzzVisiblePlaceables(f *testing.F) {
	for _, s := range []string{"http://a.b/(c)). x@y.z", "{{0}} %s%d ${a", "https://", "%1$s%", "a@b.c@d.e"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			return
		}
		last := 0
		for _, p := range visible(s) {
			if p.Start < last || p.End <= p.Start || p.End > len(s) || p.In(s) != p.Value {
				t.Fatalf("%+v after %d", p, last)
			}
			last = p.End
		}
	})
}
