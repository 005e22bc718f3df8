package figure

import (
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/cotejo/cotejo/lang"
)

// A case is a text with its figures marked: [text](kind value unit qualifier),
// unit and qualifier where there are any. What is not marked is no figure.
var spanish = []string{
	`Costó [1.250 euros](money 1250 EUR) y pagó [1,2 millones de euros](money 1200000 EUR).`,
	`Son [9 mil 200 pesos](money 9200 peso), [dos mil trescientos](cardinal 2300) y [118,8 mil](cardinal 118800).`,
	`Viven allí [5 millones 143 mil 312](cardinal 5143312) personas.`,
	`Perdió [6,6 miles de millones de dólares](money 6600000000 $) y ganó [44 millones y medio](cardinal 44500000).`,
	`El [30 de octubre de 2024](date 2024-10-30), el [lunes 5 de marzo](date --03-05) y en [marzo de 2010](date 2010-03).`,
	`Llegó a finales de [mayo](date --05), el [30/10/24](date 2024-10-30), el [2024-10-30](date 2024-10-30).`,
	`Estuvo del [10](date --03-10) al [15 de marzo](date --03-15) y se fue en el [98](date 1998).`,
	`En los años [90](decade 90), los años [noventa](decade 90) y los siglos [XVI](century 16) y [XVII](century 17).`,
	`Salió a las [18.30 h](time 18:30), a las [siete y cuarto](time 07:15) o a las [7 de la tarde](time 19:00).`,
	`Las vieron al [mediodía](time 12:00).`,
	`[Un tercio](fraction 1/3), [tres cuartas partes](fraction 0.75) y la [mitad](fraction 0.5).`,
	`Tardó [media hora](duration 0.5 hour), [un cuarto de hora](duration 0.25 hour) y [un año y medio](duration 1.5 year).`,
	`Fue la [trigésima sexta](ordinal 36), el [3.º](ordinal 3) y la [3ª](ordinal 3).`,
	`Más del [90%](percent 90 percent more-than), casi [12 millones](cardinal 12000000 almost) y hasta [68 km](measure 68 kilometer at-most).`,
	`Entre [15 y 25 años](range 15..25 year) y unos [1.500 metros cuadrados](measure 1500 square-meter about).`,
	`La tasa subió [1'5 puntos](measure 1.5 point), al [50 por 100](percent 50 percent) y [1’5 millones](cardinal 1500000), a [1'000](cardinal 1000) de distancia, a las [18'30 h](time 18:30) y a las [9'05](time 09:05).`,
	`Subió [0,5 puntos porcentuales](percent 0.5 percentage-point) y el [15 por ciento](percent 15 percent).`,
	`Hacía [37º C](measure 37 celsius) y luego [-5 grados](measure -5 degree).`,
	`Felipe [VI](ordinal 6) cobró [150 000 euros](money 150000 EUR).`,
	`Más de [mil millones de dólares](money 1000000000 $ more-than) y [cientos de miles](cardinal 100000) de personas.`,
	`Ganaron [2-1](score 2..1) ante [3](cardinal 3000000) o [4 millones](cardinal 4000000).`,
	`Abre de [9.00](time 09:00) a [13.30](time 13:30), dijo Julio en [julio](date --07); costó [15,20 euros](money 15.2 EUR).`,
	`Cuesta entre [uno y tres millones](range 1000000..3000000), o [15 euros con 20 céntimos](money 15.2 EUR).`,
	`La [V](ordinal 5) Cumbre, en el [III siglo](century 3), reunió a [17 mil 280 millones](cardinal 17280000000).`,
	`Suma [tres cuartos de millón](cardinal 750000), sube [0,08](cardinal 0.08) y pesa [5 M€](money 5000000 EUR).`,
	`En [2008](date 2008) ha crecido [1.250.000](cardinal 1250000); la ley [26/1984](identifier 26/1984) sigue.`,
	`Un hombre y una mujer hablaron del medio ambiente.`,
}

var english = []string{
	`[Twenty-five hundred](cardinal 2500) people paid [$2.4bn](money 2400000000 $), then [€3m](money 3000000 EUR).`,
	`It lost [7.4 thousand million](cardinal 7400000000), [two and a half million](cardinal 2500000) and [half a million](cardinal 500000).`,
	`On [Oct. 30, 2024](date 2024-10-30), on [Monday, 5 March](date --03-05), on the [9th of June](date --06-09).`,
	`From [March 10](date --03-10)-[15](date --03-15), in [May](date --05), in [2004](date 2004)-[05](date 2005).`,
	`We may march once more under the sun, one of them said.`,
	`In the [1990s](decade 1990), the [nineties](decade 90) and the [17th century](century 17).`,
	`At [half past six](time 06:30), [6:30 p.m.](time 18:30), [7 pm](time 19:00) or [noon](time 12:00).`,
	`[Two thirds](fraction 2/3), [one third](fraction 1/3), [2/3](fraction 2/3), a [third](ordinal 3) group.`,
	`[Half an hour](duration 0.5 hour) later the [twenty-first](ordinal 21) came, the [one hundred twenty-fifth](ordinal 125).`,
	`Between [3 and 5 million euros](range 3000000..5000000 EUR), [10-20%](range 10..20 percent), [200 to 400 thousand](range 200000..400000).`,
	`More than [20](cardinal 20 more-than) people, up to [$5 million](money 5000000 $ at-most), at least [50 per cent](percent 50 percent at-least).`,
	`[CO2](identifier CO2), [G-20](identifier G20), [Covid-19](identifier COVID19), [192.168.0.1](identifier 192.168.0.1).`,
	`A [20-year](duration 20 year)-old on a [six-mile](measure 6 mile) trip with a [3-inch](measure 3 inch) nail.`,
	`[One million](cardinal 1000000) and [two million](cardinal 2000000), [a hundred and five](cardinal 105).`,
	`It [doubled](multiplier 2), [20 times](multiplier 20) at [50 °F](measure 50 fahrenheit).`,
	`It rose by [.08](cardinal 0.08), or by [five and a quarter](cardinal 5.25), or by [a quarter million](cardinal 250000).`,
	`Lists: [22](cardinal 22),[24](cardinal 24),[26](cardinal 26). A [5 1/2-hour](duration 5.5 hour) talk in the [XXth century](century 20).`,
	`The [first](ordinal 1) [three quarters](duration 3 quarter), says @user9 on http://example.org/2024/10.`,
	`[4 thousand 3 hundred and 21](cardinal 4321) and [minus five](cardinal -5).`,
	`It costs [US$ 150 million](money 150000000 USD).`,
}

var marked = regexp.MustCompile(`\[([^\]]+)\]\(([^)]+)\)`)

func TestSpanish(t *testing.T) { testMarked(t, &lang.Spanish, spanish) }
func TestEnglish(t *testing.T) { testMarked(t, &lang.English, english) }

func testMarked(t *testing.T, l *lang.Language, cases []string) {
	for _, c := range cases {
		text := marked.ReplaceAllString(c, "$1")
		got := mark(text, Parse(text, l))
		if got != c {
			t.Errorf("%s\nread %s", c, got)
		}
	}
}

// mark writes a text with its figures marked as the cases have them.
func mark(text string, figures []Figure) string {
	var b strings.Builder
	end := 0
	for _, f := range figures {
		b.WriteString(text[end:f.Start] + "[" + f.In(text) + "](")
		b.WriteString(strings.Join(strings.Fields(strings.Join([]string{string(f.Kind), f.Value.String(), f.Unit, f.Qualifier}, " ")), " "))
		b.WriteString(")")
		end = f.End
	}
	return b.String() + text[end:]
}

// TestBothReadings: a mark that may be of thousands or of decimals keeps both
// readings, that of the language first.
func TestBothReadings(t *testing.T) {
	for _, c := range []struct {
		l           *lang.Language
		value, also string
	}{{&lang.Spanish, "226000", "226"}, {&lang.English, "226", "226000"}} {
		f := Parse("226.000", c.l)
		if len(f) != 1 || f[0].Value.String() != c.value || f[0].Value.Also == nil || decimal(f[0].Value.Also) != c.also {
			t.Errorf("%s: 226.000 read as %+v", c.l.Tag, f)
		}
	}
}

// FuzzParse: whatever the text, the figures stand in order inside it, and the
// same text gives the same figures.
func FuzzParse(f *testing.F) {
	for _, c := range append(spanish, english...) {
		f.Add(c)
	}
	f.Add("1.2.3-4/5:6 ½ º ' ’98 \x00 \xff mil mil millones y medio")
	f.Add(",01,0 .1.2 ,1,2,3")
	f.Add("a wall of 6 foot - and no inch, or 6 foot 2 - nor more")
	languages := []*lang.Language{&lang.Spanish, &lang.English, {Tag: "und"}}
	f.Fuzz(func(t *testing.T, text string) {
		for _, l := range languages {
			figures := Parse(text, l)
			end := 0
			for _, g := range figures {
				if g.Start < end || g.End <= g.Start || g.End > len(text) || g.Kind == "" || utf8.ValidString(text) && !utf8.ValidString(g.In(text)) {
					t.Fatalf("%s: %q has %+v", l.Tag, text, g)
				}
				end = g.End
			}
			if a, b := mark(text, figures), mark(text, Parse(text, l)); a != b {
				t.Fatalf("%s: %q read as %q and as %q", l.Tag, text, a, b)
			}
		}
	})
}

// FuzzFind: a paragraph has the same figures between other paragraphs as alone.
func FuzzFind(f *testing.F) {
	for _, c := range append(spanish, english...) {
		f.Add(marked.ReplaceAllString(c, "$1"))
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) || strings.ContainsFunc(text, func(r rune) bool { return r < ' ' || r > '~' && unicode.IsSpace(r) }) {
			return // these may end a paragraph
		}
		const before, after = "Llueve mucho.\n\n", "\n\nNieva poco."
		alone := Find(lang.Parse(lang.NewSource("", text), &lang.Spanish))
		within := Find(lang.Parse(lang.NewSource("", before+text+after), &lang.Spanish))
		if len(alone) != len(within) {
			t.Fatalf("%q: %d figures alone, %d between paragraphs", text, len(alone), len(within))
		}
		for i, g := range alone {
			if h := within[i]; g.Start+len(before) != h.Start || g.End+len(before) != h.End || g.Kind != h.Kind || g.Value.String() != h.Value.String() {
				t.Fatalf("%q: %+v alone, %+v between paragraphs", text, g, h)
			}
		}
	})
}

func BenchmarkParse(b *testing.B) {
	prose := strings.Repeat("El pleno del ayuntamiento aprobó ayer la obra del puente, que los vecinos pedían desde hace tiempo. ", 8)
	text := strings.Repeat(prose+marked.ReplaceAllString(strings.Join(spanish[:6], " "), "$1")+" ", 10)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Parse(text, &lang.Spanish)
	}
}

// BenchmarkProse reads text without figures: nothing is allocated for it.
func BenchmarkProse(b *testing.B) {
	text := strings.Repeat("El pleno del ayuntamiento aprobó ayer la obra del puente, que los vecinos pedían desde hace tiempo. ", 80)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	p := parser{lex: lexiconOf(&lang.Spanish)}
	for b.Loop() {
		p.read(text, 0)
	}
}

// BenchmarkLexicon is the cost of the first figure of a language.
func BenchmarkLexicon(b *testing.B) {
	for b.Loop() {
		newLexicon(&lang.Spanish)
	}
}
