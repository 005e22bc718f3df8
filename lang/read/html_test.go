package read

import (
	"strings"
	"testing"
)

func TestHTML(t *testing.T) {
	checkReadings(t, Options{Format: "html"}, []reading{
		{"blocks", "<h1>La presa</h1>\n<p>Subió\n   <b>ayer</b>.</p><ul><li>Uno<ul><li><p>Dos</p></ul><li>Tres</ul>Suelto",
			"1:5 heading 1 La presa\n2:4 paragraph Subió ayer.\n3:28 list item 1 Uno\n3:42 list item 2 Dos\n3:58 list item 1 Tres\n3:67 paragraph Suelto"},
		{"quotes and quotations", "<blockquote><p>Uno</p><blockquote>Dos</blockquote></blockquote><p>Dijo <q> que <em>sí</em> </q>.",
			"1:16 block quote 1 Uno\n1:35 block quote 2 Dos\n1:67 paragraph Dijo “ que sí”."},
		{"tables and captions", "<table><caption>Gasto</caption><tr><th>Año<td>2019</table><figure><img src=a alt='El «mapa» &amp; más'><figcaption>Aquí</figcaption></figure>",
			"1:17 caption Gasto\n1:40 table cell Año\n1:47 table cell 2019\n1:83 caption El «mapa» & más\n1:116 caption Aquí"},
		{"character references", "<p>Costó 5&nbsp;&euro; &amp; m&aacute;s; AT&T&ampcopy; &noexiste; &#8364;&#x20AC;&lt;b&gt;",
			"1:4 paragraph Costó 5\u00a0€ & más; AT&T&copy; &noexiste; €€<b>"},
		{"line breaks and spaces", "<p>  Uno <br/> dos\r\n tres<b> cuatro</b> <i>cinco</i></p>",
			"1:6 paragraph Uno⏎dos tres cuatro cinco"},
		{"code and images", "<p>Use <code>x = <b>30</b></code> o <kbd>F5</kbd> <img src=a alt=''>hoy.<pre>x = 40</pre>",
			"1:4 paragraph Use □ o □ hoy."},
		{"what is not shown", "<p>Uno<script>dos</script><style>tres</style><span hidden>cuatro</span><i aria-hidden=true>cinco</i><b style='display: none'>seis</b><svg><text>siete</text></svg><noscript>ocho</noscript><!-- nueve --> diez",
			"1:4 paragraph Uno diez"},
		{"what stands around", "<header>Diario</header><nav><a href=/>Inicio</a></nav><p>Texto del artículo, con su coma.</p><aside>Lea más</aside><form><p>Busque</form><footer>Aviso</footer>",
			"1:58 paragraph Texto del artículo, con su coma."},
		{"title and description", "<title>La presa &amp; el río | Diario</title><meta name=description content='Sube &quot;mucho&quot;'><p>Hola.",
			"1:8 title La presa & el río | Diario\n1:78 description Sube \"mucho\"\n1:105 paragraph Hola."},
		{"a title that a heading says already", "<title>La presa | Diario</title><h1>La <i>presa</i></h1><p>Hola.",
			"1:37 heading 1 La presa\n1:60 paragraph Hola."},
		{"a heading outside of the article", "<title>La presa | Diario</title><header><h1>La presa</h1></header><main><p>Hola.</main>",
			"1:45 title La presa\n1:76 paragraph Hola."},
		{"og:title", "<title>Diario</title><meta content=\"La presa\" property=\"og:title\"><p>Hola.",
			"1:37 title La presa\n1:70 paragraph Hola."},
		{"malformed", "<p>Uno <b>dos <i>tres</b> cuatro</i><table>cinco<td>seis</table><p>a < b <",
			"1:4 paragraph Uno dos tres cuatrocinco\n1:53 table cell seis\n1:68 paragraph a < b <"},
		{"truncated", "<p>Uno.</p><p>Dos <a href=\"http://a.es",
			"1:4 paragraph Uno.\n1:15 paragraph Dos"},
		{"attributes with our names", "<p><span data-cotejo-text='0 3' data-cotejo-tag='1 2'>Uno</span> dos",
			"1:55 paragraph Uno dos"},
	})
}

// The article is found between everything that a news site puts around it.
func TestArticle(t *testing.T) {
	paragraph := "<p>La presa de Alange, con el agua al 38 % de su capacidad, seguirá cerrada hasta el 30 de mayo, según dijo ayer la consejera, Marta Olivenza, en una rueda de prensa en Mérida.</p>\n"
	page := "<html lang=es><head><title>La presa | Diario de Alange</title></head><body>\n" +
		"<div class=menu><ul><li><a href=/>Portada</a><li><a href=/e>Economía</a></ul></div>\n" +
		"<div class=story><h1>La presa</h1>\n<div class=share><a href=f>Compartir esta noticia</a></div>\n" +
		strings.Repeat(paragraph, 8) +
		"<h2>Lo que viene</h2>\n<ul><li>Una reunión en junio.</ul>\n" + strings.Repeat(paragraph, 4) +
		"</div>\n<div class=related><h3><a href=/1>Otra noticia</a></h3><h3><a href=/2>Y otra</a></h3></div>\n" +
		"<footer><p>Todos los derechos reservados.</p></footer></body></html>"
	src, err := Bytes("a.html", []byte(page), Options{})
	if err != nil {
		t.Fatal(err)
	}
	checkSource(t, src)
	if got := strings.Count(src.Text, "Marta Olivenza"); got != 12 || len(src.Blocks) != 15 {
		t.Errorf("%d of 12 paragraphs, %d of 15 blocks:\n%s", got, len(src.Blocks), src.Text)
	}
	for _, s := range []string{"Portada", "Compartir", "Otra noticia", "derechos", "Diario"} {
		if strings.Contains(src.Text, s) {
			t.Errorf("%q is not of the article", s)
		}
	}
	if src.Declared != "es" {
		t.Errorf("declares %q", src.Declared)
	}
}

func TestSelector(t *testing.T) {
	const page = "<title>T</title><div class=a>Uno<p>dos</p></div><blockquote><p class='b'>tres</p></blockquote><aside class=a><div class=a>cuatro</div></aside><p>cinco</p>"
	for _, tt := range []struct{ selector, want string }{
		{".a", "1:30 paragraph Uno\n1:36 paragraph dos\n1:123 paragraph cuatro"},
		{"p.b, div > p:first-child", "1:36 paragraph dos\n1:74 block quote 1 tres"},
		{"body > p:last-child", "1:146 paragraph cinco"},
	} {
		checkReadings(t, Options{Format: "html", Selector: tt.selector}, []reading{{tt.selector, page, tt.want}})
	}
}

func FuzzHTML(f *testing.F) {
	for _, s := range []string{
		"<html lang=es><title>a</title><meta name=description content='b'><h1>c</h1><p>d <q>e</q> &amp; <br><img alt='f &lt;'>",
		"<table>a<tr><td>b<select>c<option>d</table><svg><p>e</svg><math>f", "<p>a <b>b <i>c</b> d</i><code>e</q></code>", "<p a='", "<q><q></q><plaintext>a</q>", "<p>a <</p>", "<title>a<", "</br></p>",
		"<frameset><p>a", "<template><p>a</template><textarea>\nb</textarea>c", "<p>&#0;&#xD800;&#1114112;&notit;&acE;",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, selector := range []string{"", "p, td"} {
			if src, err := Bytes("x.html", []byte(s), Options{Selector: selector}); err == nil {
				checkSource(t, src)
			}
		}
	})
}
