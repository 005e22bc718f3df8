package read

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cotejo/cotejo/lang"
)

// A carrying is a document and its placeables, one a line:
// “line:column kind value”, and what of the text shows it in brackets.
type carrying struct{ name, file, want string }

func checkCarryings(t *testing.T, format string, list []carrying) {
	t.Helper()
	for _, c := range list {
		t.Run(c.name, func(t *testing.T) {
			t.Helper()
			src, err := Bytes("x", []byte(c.file), Options{Format: format})
			if err != nil {
				t.Fatal(err)
			}
			checkSource(t, src)
			if diff := cmp.Diff(strings.Split(c.want, "\n"), describePlaceables(src)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func describePlaceables(src *lang.Source) []string {
	var out []string
	shown := strings.NewReplacer("\n", "⏎", string(lang.Hidden), "□")
	for _, p := range src.Placeables {
		before := src.File[:p.File.Start]
		line, column := strings.Count(before, "\n")+1, p.File.Start-strings.LastIndexByte(before, '\n')
		out = append(out, fmt.Sprintf("%d:%d %s %s [%s]", line, column, p.Kind, shown.Replace(p.Value), shown.Replace(p.In(src.Text))))
	}
	return out
}

func TestPlaceablesOfMarkdown(t *testing.T) {
	checkCarryings(t, "markdown", []carrying{
		{"links", "Lea [el *informe*](http://a.es/x?a=1&amp;b=2 \"título\") y [nada]().",
			"1:20 link http://a.es/x?a=1&b=2 [el informe]\n1:66 link  [nada]"},
		{"links by reference", "Lea [el informe][1] hoy.\n\n[1]: http://a.es/x\n",
			"1:5 link http://a.es/x [el informe]"},
		{"bare addresses", "Escriba a ana@a.es o vea <https://a.es/1> y www.b.es hoy.",
			"1:11 e-mail address ana@a.es [□]\n1:27 link https://a.es/1 [□]\n1:45 link http://www.b.es [□]"},
		{"mailto", "[Escriba](mailto:ana@a.es?subject=Hola) ya.",
			"1:11 e-mail address ana@a.es [Escriba]"},
		{"images", "![Una presa](a.png) y ![](b\\_c.png) hoy.",
			"1:14 image a.png [□]\n1:27 image b_c.png []"},
		{"an image in a link", "Vea [![La presa](a.png \"foto\")](http://a.es/b) hoy.",
			"1:18 image a.png [□]\n1:33 link http://a.es/b [□]"},
		{"code", "Use `go test` aquí.\n\n```go\nx := 30\n\ny := 4\n```\n\nFin.\n\n    a = {{ b }}\n",
			"1:6 code go test [□]\n4:1 code block x := 30⏎⏎y := 4⏎ []\n11:5 code block a = {{ b }}⏎ []"},
		{"tags of HTML", "Vea <a href=\"/x?a&amp;b\">el <b>mapa</b></a>, <code>a &lt; b</code> y <img src='c.png' alt='Un mapa'>.",
			"1:14 link /x?a&b [el mapa]\n1:52 code a < b [□]\n1:80 image c.png [□]"},
		{"blocks of HTML", "<div>\n<a href=/x>Uno</a>\n<pre>x <b>= 1</b></pre>\n<iframe src=\"https://v.es/1\"></iframe>\n</div>\n\n<pre>\ny = 2\n</pre>\n\nFin.",
			"2:9 link /x [Uno]\n3:6 code block x = 1 []\n4:14 embedded page https://v.es/1 []\n7:1 code block ⏎y = 2⏎ []"},
		{"templating", "{% include a.html alt=\"Uno\" %}\n\nEl {{ site.name | upper }} de {{ \"hoy\" | t }} y [esto]({{ site.url }}/x).\n\n{{< youtube w7Ft >}}\n\n{% comment %}no{% endcomment %}\n\nFin.\n{: .x}\n",
			"1:1 placeholder include a.html []\n3:4 placeholder {{ site.name | upper }} [□]\n3:31 placeholder {{ \"\" | t }} [□]\n3:56 link {{ site.url }}/x [esto]\n5:1 placeholder youtube w7Ft []"},
		{"a region of code", "Uno.\n\n{% highlight go %}\nx := {{ a }}\n{% endhighlight %}\n\nDos.",
			"3:1 code block {% highlight go %}⏎x := {{ a }}⏎{% endhighlight %} []"},
		{"front matter", "---\ntitle: Uno\nimage: a.png\nsee:\n  - b\n---\nTexto.",
			"3:1 front-matter key image []\n4:1 front-matter key see []"},
		{"what is no block leaves its image", "Uno.\n\n![](a.png)\n\nDos.",
			"3:5 image a.png []"},
	})
}

func TestPlaceablesOfHTML(t *testing.T) {
	checkCarryings(t, "html", []carrying{
		{"links", "<p>Lea <a class=x href='http://a.es/?a=1&amp;b=2'>el <i>informe</i></a> o <a href=\"mailto:ana@a.es\">escriba</a> <a name=y>hoy</a>.",
			"1:25 link http://a.es/?a=1&b=2 [el informe]\n1:84 e-mail address ana@a.es [escriba]"},
		{"a link around blocks", "<a href=/x><h2>Uno</h2><p>Dos</p></a><p>Tres",
			"1:9 link /x [Uno⏎⏎Dos⏎⏎]"},
		{"a link left open", "<p>Uno <a href=/x>dos</p><p>tres</p>",
			"1:16 link /x [dos⏎⏎tres]"},
		{"images", "<p>Vea <img alt='El mapa' src=a.png> y <img src=b.png alt=''> <img src='data:x' alt=x> <img src='data:y' data-src=c.png>.",
			"1:31 image a.png [□]\n1:49 image b.png []\n1:115 image c.png []"},
		{"code", "<p>Use <code>a &lt; <b>b</b></code> y <kbd>F5</kbd>.<pre class=x>x = <i>1</i>\n</pre><p>Fin",
			"1:14 code a < b [□]\n1:66 code block x = 1⏎ []"},
		{"what plays", "<p>Uno<iframe src=https://v.es/1></iframe><video src=a.mp4></video>",
			"1:19 embedded page https://v.es/1 []\n1:54 embedded page a.mp4 []"},
		{"what is not of the article", "<nav><a href=/>Portada</a></nav><p>Uno <a href=/x hidden>dos</a> <a href='javascript:x()'>tres</a>, <a href=/y>cuatro</a>.",
			"1:109 link /y [cuatro]"},
	})
}

// TestPlaceablesOfBitext: the elements that stand for something in a sentence,
// by the numbers that both sides know them by.
func TestPlaceablesOfBitext(t *testing.T) {
	b := bitextOf(t, "a.tmx", memory(`srclang="es"`, `<tu><tuv xml:lang="es"><seg>Quedan <ph x="1">%s</ph> <bpt i="1"/>barcos<ept i="1"/> en <ph/>.</seg></tuv>
<tuv xml:lang="en"><seg><ph x="1">%s</ph> ships are left.</seg></tuv></tu>`), BitextOptions{})
	for side, want := range map[*lang.Source]string{b.Source: `<ph x="1">|<ph>`, b.Target: `<ph x="1">`} {
		var got []string
		for _, p := range side.Placeables {
			got = append(got, p.Value)
			if p.In(side.Text) != string(lang.Hidden) {
				t.Errorf("%s is shown as %q", p.Value, p.In(side.Text))
			}
		}
		if got := strings.Join(got, "|"); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}
