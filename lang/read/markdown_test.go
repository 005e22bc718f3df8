package read

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestMarkdown(t *testing.T) {
	checkReadings(t, Options{Format: "markdown"}, []reading{
		{"headings and paragraphs", "# La presa\n\nSubió\nayer.\n\nTítulo\n------\nFin.\n",
			"1:3 heading 1 La presa\n3:1 paragraph Subió ayer.\n6:1 heading 2 Título\n8:1 paragraph Fin."},
		{"CRLF", "# La presa\r\n\r\nSubió\r\nayer.\r\n",
			"1:3 heading 1 La presa\n3:1 paragraph Subió ayer."},
		{"emphasis and links", "El **gasto** y [el *ahorro*](http://a.es/30-de-mayo \"2019\") ~~viejo~~.",
			"1:1 paragraph El gasto y el ahorro viejo."},
		{"emphasis inside a word", "In**completo** y casi_listo_.",
			"1:1 paragraph Incompleto y casi_listo_."},
		{"references of links", "Según [el informe][1], sí.\n\n[1]: http://a.es/2019\n",
			"1:1 paragraph Según el informe, sí."},
		{"escapes and character references", `Costó 5\* &euro; &amp; m&aacute;s \n.`,
			`1:1 paragraph Costó 5* € & más \n.`},
		{"hard breaks", "Uno.  \nDos.\\\nTres.<br>Cuatro.",
			"1:1 paragraph Uno.⏎Dos.⏎Tres.⏎Cuatro."},
		{"inline code and addresses", "Use `go test 30` o <https://a.es/5> o https://a.es/7 hoy.",
			"1:1 paragraph Use □ o □ o □ hoy."},
		{"images", "![Una *presa*](a.png)\n\nVea ![el mapa](b.png) hoy.",
			"1:3 caption Una presa\n3:1 paragraph Vea □ hoy.\n3:7 caption el mapa"},
		{"code", "Antes.\n\n```go\nx := 30\n```\n\n    indented 40\n\n~~~\nabierto 50\n",
			"1:1 paragraph Antes."},
		{"lists", "- Uno\n  más\n- Dos\n  1. Tres\n\n     Sigue\n- [x] Cuatro\n",
			"1:3 list item 1 Uno más\n3:3 list item 1 Dos\n4:6 list item 2 Tres\n6:6 list item 2 Sigue\n7:7 list item 1 Cuatro"},
		{"block quotes", "> Uno\nperezoso\n> > Dos\n>\n> - Tres\n",
			"1:3 block quote 1 Uno perezoso\n3:5 block quote 2 Dos\n5:5 list item 1 Tres"},
		{"tables", "| Año | Euros |\n|-----|------:|\n| 2019 | **5** \\| 6 |\n| a | `b` |",
			"1:3 table cell Año\n1:9 table cell Euros\n3:3 table cell 2019\n3:12 table cell 5 | 6\n4:3 table cell a"},
		{"footnotes", "Subió[^1] ayer.\n\n[^1]: Según *el INE*.\n",
			"1:1 paragraph Subió ayer.\n3:7 paragraph Según el INE."},
		{"front matter", "---\ntitle: \"La \\\"presa\\\" de Alange\"\nlang: es_MX\ndate: 2019-05-30\ndescription: >-\n  Sube el agua\n  otra vez\ntags: [a, b]\n---\nTexto.",
			"2:9 title La \"presa\" de Alange\n6:3 description Sube el agua otra vez\n10:1 paragraph Texto."},
		{"front matter with a colon too many", "---\ntitle: Cuba: el apagón\n---\nTexto.",
			"2:8 title Cuba: el apagón\n4:1 paragraph Texto."},
		{"front matter in single quotes", "---\ntitle: 'Los ''ocho'' de Alange'\n---\nTexto.",
			"2:9 title Los 'ocho' de Alange\n4:1 paragraph Texto."},
		{"front matter in TOML", "+++\ntitle = \"Se\\u00f1ales\"\n[params]\ntitle = \"no\"\n+++\nTexto.",
			"2:10 title Señales\n6:1 paragraph Texto."},
		{"a thematic break is no front matter", "---\n\nTexto.", "3:1 paragraph Texto."},
		{"templating", "{% include a.html n=30 %}\nUno.\n{{ page.b }}\nDos {{ site.c }} tres {% raw %}x{% endraw %}.\n{% highlight go %}\n\nx := 30\n{% endhighlight %}\n",
			"2:1 paragraph Uno.\n4:1 paragraph Dos □ tres x."},
		{"Hugo", "Uno {{< ref \"a.md\" >}}.\n\n{{< highlight go >}}\nx := 30\n\n{{< /highlight >}}\n\nDos.",
			"1:1 paragraph Uno □.\n8:1 paragraph Dos."},
		{"braces in prose", "El conjunto {1, 2} y {{ sin cierre.\n\nOtro }} más.",
			"1:1 paragraph El conjunto {1, 2} y {{ sin cierre.\n3:1 paragraph Otro }} más."},
		{"attribute lists", "## Uno {#uno}\n\nDos.\n{: .lead}\n\n[Tres](a){:target=\"_blank\"}, cuatro.",
			"1:4 heading 2 Uno\n3:1 paragraph Dos.\n6:2 paragraph Tres, cuatro."},
		{"comments and scripts", "<!-- nota\n\n30 -->\n\nUno <!-- dos --> tres.\n\n<script>\nx = 30\n</script>\n",
			"5:1 paragraph Uno  tres."},
		{"HTML between", "<aside markdown=\"1\" class=\"q\">\n  <img src=\"a\" alt=\"\">\n  Cuesta *mucho*,\n  dijo.\n  <p class=\"c\">\n— [Eva](http://a.es)\n  </p>\n</aside>\n\nFin.",
			"3:3 paragraph Cuesta mucho, dijo.\n6:1 paragraph — Eva\n10:1 paragraph Fin."},
		{"HTML blocks keep their kind", "<ul><li>Uno</li>\n<li>Dos</li></ul>\n\n<blockquote>\n    Tres\n</blockquote>\n\n<h2>Cuatro</h2>\n\n<table><tr><td>5</td></tr></table>\n",
			"1:9 list item 1 Uno\n2:5 list item 1 Dos\n5:5 block quote 1 Tres\n8:5 heading 2 Cuatro\n10:16 table cell 5"},
		{"tags in a line", "Dijo <q>que sí</q>, <code>x = 3</code> y <b>punto</b>.<img src=a alt='El mapa'>",
			"1:1 paragraph Dijo “que sí”, □ y punto.□\n1:71 caption El mapa"},
		{"nothing to compare is no block", "Uno.\n\n* * *\n\n…\n\nDos.",
			"1:1 paragraph Uno.\n7:1 paragraph Dos."},
	})
}

// TestMDX: what a page imports and exports is not prose, whatever else a
// paragraph of it begins with.
func TestMDX(t *testing.T) {
	file := "---\ntitle: Hola\n---\nimport A from \"a\"\nimport {\n  b,\n} from 'b'\r\n\r\n# Uno\n\nexport const c = {{d: 3}}\n\nImport it.\nexport todo\n\n<A>\n  Dos {{e}} más.\n</A>\n"
	want := []string{"2:8 title Hola", "9:3 heading 1 Uno", "13:1 paragraph Import it. export todo", "17:3 paragraph Dos □ más."}
	src, err := Bytes("a.mdx", []byte(file), Options{})
	if err != nil {
		t.Fatal(err)
	}
	checkSource(t, src)
	if diff := cmp.Diff(want, describe(src)); diff != "" {
		t.Error(diff)
	}
}

func TestDeclaredInFrontMatter(t *testing.T) {
	for file, want := range map[string]string{
		"---\nlang: es\n---\nHola":              "es",
		"---\nlanguage: \"pt_BR\"\n---\nOlá":    "pt-BR",
		"+++\nlang = \"en\"\n+++\nHello":        "en",
		"---\ntitle: a\n---\nHola":              "",
		"---\nnested:\n  lang: es\n---\nHola":   "",
		"---\nlang: [es, en]\n---\nHola amigos": "",
	} {
		src, err := Bytes("a.md", []byte(file), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if src.Declared != want {
			t.Errorf("%q declares %q, want %q", file, src.Declared, want)
		}
	}
}

func FuzzMarkdown(f *testing.F) {
	for _, s := range []string{
		"# Uno\n\n- dos *tres* [cuatro](b)\n> cinco\n", "---\ntitle: 'a''b'\n---\n{% a %}x{{ b }}",
		"|a|b|\n|-|-|\n|`c\\|d`|e|", "<div><p>a **b** <q>c</q></div>\n\nx[^1]\n\n[^1]: y", "\t- a\r\n\t\tb &amp; \\*",
		"![a ![b](c)](d) <https://a.b> www.a.com a@b.com", "---\ntitle: >-\n  a\n\n  b\\u00e9\n---\n",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if src, err := Bytes("x.md", []byte(s), Options{}); err == nil {
			checkSource(t, src)
		}
	})
}
