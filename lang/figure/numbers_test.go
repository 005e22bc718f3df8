package figure

import (
	"testing"

	"github.com/cotejo/cotejo/lang"
)

var spanishNumbers = []string{
	`Son [ciento tres con dos tercios](cardinal 311/3), [veinte con tres quintos](cardinal 20.6) y [cinco y medio](cardinal 5.5).`,
	`La nota fue [siete con cincuenta](cardinal 7.5), pero ganó los [siete](cardinal 7) con [cincuenta](cardinal 50) votos.`,
	`Es [tres doceavos](fraction 0.25), [un veintiunavo](fraction 1/21), [tres dosmilésimos](fraction 0.0015) o [dos milésimas de segundo](duration 0.002 second).`,
	`Quedó en el [dosmilésimo](ordinal 2000) puesto; los esclavos llegaron antes.`,
	`[Dos de cada tres](fraction 2/3) vecinos y [1 de cada 10](fraction 0.1) turistas; [uno sobre cien](fraction 0.01).`,
	`Mide [1,5e3](cardinal 1500), [2,5^-1](cardinal 0.4) y [6x10^4](cardinal 60000).`,
	`Son [175 los millones](cardinal 175000000) de familias, [mil y un](cardinal 1001) problemas y [medio millar](cardinal 500) de agentes.`,
	`El [once](cardinal 11) checo ganó a [once](cardinal 11) rivales.`,
	`Fue el [penúltimo](ordinal end-1) intento; el [siguiente](ordinal current+1) y el [último](ordinal end+0) fallaron.`,
	`Cobró [un billón y medio millón](cardinal 1000000500000).`,
	`[- 10 k](cardinal -10000)`,
	`- [10](cardinal 10) tazas de harina y [3 dz](cardinal 36) de huevos.`,
}

var englishNumbers = []string{
	`It took [one hundred and three quarters](fraction 100.75), [twenty and three fifths](cardinal 20.6) or [two and a third](cardinal 7/3).`,
	`They were [3 million and a quarter](cardinal 3250000), [five billion and three quarters](fraction 5750000000) and [one billion and a half million](cardinal 1000500000).`,
	`[Three twenty-firsts](fraction 1/7), [one twenty-fifth](fraction 0.04), [a hundred trillionths](fraction 0.0000000001).`,
	`[One in five](fraction 0.2) and [three out of four](fraction 0.75) neighbours; [one over ten](fraction 0.1); [-4/5](fraction -0.8).`,
	`[Three hundred and two dozens](cardinal 324), [3 hundred and one](cardinal 301), [3 hundred](cardinal 300) and [2 hundred](cardinal 200).`,
	`[Hundred thousand](cardinal 100000) came, several [hundred thousand](cardinal 100000) stayed; the [hundred thousandth](ordinal 100000) and the [one hundred and first](ordinal 101) won.`,
	`It grew to [12,34,567.89](cardinal 1234567.89), then by [1.3x10^6](cardinal 1300000), [10 bln](cardinal 10000000000).`,
	`The [1,000th](ordinal 1000) visitor was [next](ordinal current+1), the [last but one](ordinal end-1) and the [second to last](ordinal end-1) came in the [nineteenth](ordinal 19) hour.`,
	`[- 1 4/5](cardinal -1.8)`,
	`She was [nineth](ordinal 9) and I was [twelth](ordinal 12).`,
	`[Naught point nought five](cardinal 0.05), [two hundred point seventy-one](cardinal 200.71).`,
}

func TestSpanishNumbers(t *testing.T) { testMarked(t, &lang.Spanish, spanishNumbers) }
func TestEnglishNumbers(t *testing.T) { testMarked(t, &lang.English, englishNumbers) }

// TestSoftNumbers: words that may count are read, and marked so that nothing
// is missed where they have no partner.
func TestSoftNumbers(t *testing.T) {
	for _, c := range []struct {
		l    *lang.Language
		text string
	}{
		{&lang.English, "one"}, {&lang.Spanish, "Uno."}, {&lang.Spanish, "una"}, {&lang.English, "the next"}, {&lang.Spanish, "el once titular"},
		{&lang.English, "several hundred thousand"},
	} {
		figures := Parse(c.text, c.l)
		if len(figures) != 1 || !figures[0].Soft {
			t.Errorf("%s: %+v", c.text, figures)
		}
	}
	for _, text := range []string{"one of them", "the one who came", "a man"} {
		if figures := Parse(text, &lang.English); len(figures) != 0 {
			t.Errorf("%s: %+v", text, figures)
		}
	}
}

// TestProseAllocatesNothing: a text without figures costs no memory.
func TestProseAllocatesNothing(t *testing.T) {
	prose := map[*lang.Language]string{
		&lang.Spanish: "El pleno del ayuntamiento aprobó ayer la obra del puente, que los vecinos pedían desde hace tiempo; nadie la esperaba ya.",
		&lang.English: "The council approved the work on the bridge, which neighbours had long asked for; nobody expected it any more.",
	}
	for l, text := range prose {
		p := parser{lex: lexiconOf(l)}
		p.read(text, 0)
		if n := testing.AllocsPerRun(100, func() { p.read(text, 0) }); n != 0 || len(p.out) != 0 {
			t.Errorf("%s: %v allocations, figures %+v", l.Tag, n, p.out)
		}
	}
}
