package check_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/lang"
)

// reservoir is an article in Spanish and its translation, a paragraph a line.
var reservoir = [2][]string{{
	"Las lluvias de marzo llenaron el embalse hasta el borde y obligaron a abrir las compuertas.",
	"«Nunca habíamos visto tanta agua», dijo la alcaldesa, Marta Ansedeiro.",
	"El río inundó los campos de trigo y cortó la carretera comarcal.",
	"Los bomberos rescataron a 14 personas que habían quedado atrapadas en sus coches.",
	"Ningún vecino resultó herido.",
	"Las escuelas permanecerán cerradas hasta el viernes.",
	"El Gobierno regional prometió ayudas para los agricultores que perdieron la cosecha.",
}, {
	"The March rains filled the reservoir to the brim and forced the opening of the floodgates.",
	"“We had never seen so much water,” said the mayor, Marta Ansedeiro.",
	"The river flooded the wheat fields and cut off the county road.",
	"Firefighters rescued 14 people who had been trapped in their cars.",
	"No resident was hurt.",
	"Schools will remain closed until Friday.",
	"The regional government promised aid for farmers who lost their harvest.",
}}

// drop leaves out the lines numbered.
func drop(lines []string, numbers ...int) []string {
	var kept []string
	for i, l := range lines {
		if !slices.Contains(numbers, i) {
			kept = append(kept, l)
		}
	}
	return kept
}

// coverage lists what Omissions and Additions find, a line each.
func coverage(source, target *lang.Source) string {
	a := align.Align(lang.Parse(source, &lang.Spanish), lang.Parse(target, &lang.English))
	var list []string
	for _, f := range check.Run(a, []*check.Check{check.Omissions, check.Additions}) {
		list = append(list, fmt.Sprintf("%s %s: %s", f.Severity, f.Kind, f.Message))
	}
	return strings.Join(list, "\n")
}

func plain(lines ...string) *lang.Source {
	return lang.NewSource("", strings.Join(lines, "\n\n"))
}

func TestCoverage(t *testing.T) {
	es, en := reservoir[0], reservoir[1]
	for _, c := range []struct {
		name           string
		source, target []string
		want           string
	}{
		{"a faithful translation", es, en, ""},
		{
			"a sentence without facts", es, drop(en, 2),
			"warning dropped: 1 sentence (12 words) is not in the translation: “El río inundó los campos de trigo y…”",
		}, {
			"a sentence with a figure", es, drop(en, 3),
			"error dropped: 1 sentence (13 words) is not in the translation: “Los bomberos rescataron a 14 personas que habían…”",
		}, {
			"a quotation", es, drop(en, 1),
			"error dropped: 1 sentence (10 words) is not in the translation: “«Nunca habíamos visto tanta agua», dijo la alcaldesa…”",
		}, {
			"a run is told once", es, drop(en, 2, 3, 4),
			"error dropped: 3 sentences (29 words) are not in the translation: “El río inundó los campos de trigo y…”",
		}, {
			"two runs are told twice", es, drop(en, 2, 6),
			"warning dropped: 1 sentence (12 words) is not in the translation: “El río inundó los campos de trigo y…”\n" +
				"warning dropped: 1 sentence (12 words) is not in the translation: “El Gobierno regional prometió ayudas para los agricultores…”",
		}, {
			"an addition", drop(es, 5), en,
			"error added: 1 sentence (6 words) is not in the original: “Schools will remain closed until Friday.”",
		}, {
			"a byline", slices.Insert(slices.Clone(es), 0, "Redacción"), en,
			"note dropped: 1 sentence (1 word) is not in the translation: “Redacción”",
		}, {
			"a sentence that went into the one before it",
			es, slices.Replace(slices.Clone(en), 3, 5, "Firefighters rescued 14 people who had been trapped in their cars, and no resident was hurt."),
			"",
		}, {"one sentence each, however free", []string{"Llueve a cántaros."}, []string{"It is raining cats and dogs out there."}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := coverage(plain(c.source...), plain(c.target...)); got != c.want {
				t.Errorf("%s\nwant %s", got, c.want)
			}
		})
	}
}

// TestDroppedSection: a section is told once, with the heading it stands under.
func TestDroppedSection(t *testing.T) {
	article := func(paragraphs []string, heading string, at int) *lang.Source {
		s := lang.NewSource("", "")
		var text strings.Builder
		add := func(p string, kind lang.BlockKind, level int) {
			start := text.Len()
			text.WriteString(p)
			s.Blocks = append(s.Blocks, lang.Block{Span: lang.Span{Start: start, End: text.Len()}, Kind: kind, Level: level})
			text.WriteString("\n\n")
		}
		for i, p := range paragraphs {
			if i == at {
				add(heading, lang.Heading, 2)
			}
			add(p, lang.Prose, 0)
		}
		s.Text = text.String()
		s.File = s.Text
		return s
	}
	source := article(reservoir[0], "Las pérdidas del campo", 5)
	target := article(drop(reservoir[1], 6), "Losses in the countryside", 5)
	want := "warning dropped: 1 sentence (12 words) is not in the translation: " +
		"“El Gobierno regional prometió ayudas para los agricultores…”, under “Las pérdidas del campo”"
	if got := coverage(source, target); got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
}

// TestParatext: what stands around an article, on one side alone, is a note.
func TestParatext(t *testing.T) {
	for _, line := range []string{
		"Por Ana Prieto y Luis de la Riva Montes", "Foto: Ana Prieto Salas / EFE", "Traducción de Eva Nogueira Castro",
		"Lea también el reportaje sobre la sequía de 2019", "Nota del editor: este texto se escribió antes de las lluvias.",
		"Actualizado: 3 de marzo de 2024 a las 12.30", "MÉRIDA, 5 de marzo de 2024 (EFE).—", "Más información: el servicio de aguas de la región",
	} {
		if got := coverage(plain(slices.Insert(slices.Clone(reservoir[0]), 0, line)...), plain(reservoir[1]...)); !strings.HasPrefix(got, "note dropped") {
			t.Errorf("%q: %s", line, got)
		}
	}
	for _, line := range []string{
		"Por eso el Gobierno de Extremadura cerró ayer las compuertas.", "Por Ana Prieto votaron ayer miles de vecinos de Mérida.",
		"Actualizado el censo, el Ayuntamiento de Mérida cuenta 59.000 vecinos.", "Corrección de errores pidió ayer el alcalde de Mérida.",
	} {
		if got := coverage(plain(slices.Insert(slices.Clone(reservoir[0]), 3, line)...), plain(reservoir[1]...)); strings.HasPrefix(got, "note") || got == "" {
			t.Errorf("%q: %s", line, got)
		}
	}
}

// TestBlocksMissing: what the file sets apart is called by its name.
func TestBlocksMissing(t *testing.T) {
	const spanish = "# El embalse\n\nLas lluvias de marzo llenaron el embalse hasta el borde.\n\n"
	const english = "# The reservoir\n\nThe March rains filled the reservoir to the brim.\n\n"
	const spanishEnd = "\n\nEl río inundó los campos de trigo y cortó la carretera comarcal.\n"
	const englishEnd = "\n\nThe river flooded the wheat fields and cut off the county road.\n"
	for _, c := range []struct{ missing, want string }{
		{"## Las compuertas", "warning dropped: a heading (2 words) is not in the translation: “Las compuertas”"},
		{"> Nadie en el pueblo recuerda noches tan largas.", "error dropped: a block quote (8 words) is not in the translation: “Nadie en el pueblo recuerda noches tan largas.”, under “El embalse”"},
		{"- Las escuelas siguen cerradas.\n- Los trenes no circulan todavía.", "warning dropped: 2 list items (9 words) are not in the translation: “Las escuelas siguen cerradas. Los trenes no circulan…”, under “El embalse”"},
		{"![Un barco en medio de la plaza](barco.png)", "note dropped: a caption (7 words) is not in the translation: “Un barco en medio de la plaza”, under “El embalse”"},
		{"## Las compuertas\n\nLos técnicos abrieron todas las puertas por la noche.\n\nNadie durmió en la aldea.", "warning dropped: a section of 3 sentences (16 words) is not in the translation: “Las compuertas”"},
	} {
		source, target := parsed(t, "markdown", spanish+c.missing+spanishEnd, &lang.Spanish), parsed(t, "markdown", english+englishEnd, &lang.English)
		if got := coverage(source.Source, target.Source); got != c.want {
			t.Errorf("%q: %s\nwant %s", c.missing, got, c.want)
		}
	}
}
