package report

import (
	"strings"
	"testing"
	"time"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/lang"
)

// document makes one text of sentences, a paragraph each.
func document(name, tag string, sentences ...string) *lang.Document {
	l, err := lang.Lookup(tag)
	if err != nil {
		panic(err)
	}
	paragraphs := make([]int, len(sentences))
	for i := range paragraphs {
		paragraphs[i] = i
	}
	d := lang.Presplit(sentences, paragraphs, l)
	d.Source.Name = name
	return d
}

// bead ties the source sentences from s up to before sEnd to those of the target.
func bead(a *align.Alignment, s, sEnd, t, tEnd int) {
	a.Beads = append(a.Beads, align.Bead{Source: a.Source.Sentences[s:sEnd], Target: a.Target.Sentences[t:tEnd], Score: 0.9})
}

// spanOf finds a stretch of a document by what it says; nil for "".
func spanOf(t testing.TB, d *lang.Document, text string) *lang.Span {
	t.Helper()
	if text == "" {
		return nil
	}
	i := strings.Index(d.Source.Text, text)
	if i < 0 {
		t.Fatalf("%s does not say %q", d.Source.Name, text)
	}
	return &lang.Span{Start: i, End: i + len(text)}
}

// A told is a finding by its words.
type told struct {
	severity       check.Severity
	check, kind    string
	bead           int
	message        string
	source, target string
	edits          [][2]string
}

// pairOf is an alignment with findings.
func pairOf(t testing.TB, a *align.Alignment, findings ...told) Pair {
	t.Helper()
	p := Pair{Alignment: a}
	for _, f := range findings {
		finding := check.Finding{
			Check: f.check, Kind: f.kind, Severity: f.severity, Message: f.message, Bead: f.bead, Fingerprint: "00c0ffee00c0ffee",
			Source: spanOf(t, a.Source, f.source), Target: spanOf(t, a.Target, f.target),
		}
		for _, e := range f.edits {
			finding.Edits = append(finding.Edits, check.Edit{Source: orEmpty(spanOf(t, a.Source, e[0])), Target: orEmpty(spanOf(t, a.Target, e[1]))})
		}
		p.Findings = append(p.Findings, finding)
	}
	return p
}

func orEmpty(s *lang.Span) lang.Span {
	if s == nil {
		return lang.Span{}
	}
	return *s
}

// ferry is a story with one finding of every look.
func ferry(t testing.TB) Pair {
	a := &align.Alignment{
		Source: document("noticias/2024/transbordador.es.md", "es",
			"El transbordador a Isla Parda vuelve en otoño",
			"La naviera invertirá 1,2 millones de euros en reparar los motores y el casco del Nuestra Señora del Mar, según confirmó este lunes su portavoz, Colin Waters, en el puerto de Cádiz.",
			"«No habrá más retrasos», prometió Íñigo Añorbe. 🚢",
			"La plantilla, que suma 340 trabajadores repartidos entre los talleres de la bahía, las oficinas comerciales de la avenida del Puerto y las taquillas de los tres muelles, llevaba desde la primavera pasada reclamando que se fijara de una vez una fecha para la reapertura de la línea, porque la mayoría de los contratos de temporada terminan el 30 de septiembre y nadie quería repetir, como recordó el comité de empresa en un comunicado difundido la semana anterior, el invierno de 2019, cuando 58 familias se quedaron sin ingresos durante cuatro meses.",
			"El barco fue construido en los astilleros 三菱重工業長崎造船所で一九九八年に建造された大型客船である de Nagasaki.",
			"El alcalde no asistió.",
			"Tampoco lo hizo la consejera.",
			"La ruta costará 18 euros."),
		Target: document("news/2024/ferry.en.md", "en",
			"Ferry to Isla Parda to return in the autumn",
			"The shipping line will invest 12 million euros in repairing the engines and hull of the Nuestra Señora del Mar, its spokesman, Colin Walters, confirmed on Monday in the port of Cádiz.",
			"“There will be no more delays,” promised Iñigo Añorbe. 🚢",
			"The workforce, which numbers 340 employees spread over the workshops around the bay, the sales offices on Avenida del Puerto and the ticket booths on the three quays, had been demanding since last spring that a date be set once and for all for the reopening of the line, because most of the seasonal contracts end on September 13 and nobody wanted to live again, as the works council recalled in a statement put out the week before, through the winter of 2019, when 85 families were left without an income for four months.",
			"The ship was built at the 三菱重工業長崎造船所で一九九九年に建造された大型客船である shipyard in Nagasaki.",
			"The crossing will cost €18.",
			"Tickets go on sale in March."),
	}
	for i := range 5 {
		bead(a, i, i+1, i, i+1)
	}
	bead(a, 5, 7, 5, 5)
	bead(a, 7, 8, 5, 6)
	bead(a, 8, 8, 6, 7)
	return pairOf(t, a,
		told{check.Error, "figures", "changed", 1, "“1,2 millones de euros” became “12 million euros”", "1,2 millones de euros", "12 million euros", nil},
		told{check.Warning, "names", "changed", 1, "“Colin Waters” became “Colin Walters”", "Colin Waters", "Colin Walters", nil},
		told{check.Note, "names", "misspelled", 2, "“Íñigo Añorbe” is written “Iñigo Añorbe”", "Íñigo Añorbe", "Iñigo Añorbe", nil},
		told{check.Error, "figures", "changed", 3, "“30 de septiembre” became “September 13”", "30 de septiembre", "September 13", nil},
		told{check.Error, "figures", "changed", 3, "“58” became “85”", "58", "85", nil},
		told{check.Error, "figures", "changed", 4, "“一九九八年” became “一九九九年”", "一九九八年", "一九九九年", nil},
		told{check.Warning, "omissions", "dropped", 5, "2 sentences are missing: “El alcalde no asistió. Tampoco lo hizo la consejera.”", "El alcalde no asistió.\nTampoco lo hizo la consejera.", "", nil},
		told{check.Warning, "additions", "added", 7, "a sentence was added: “Tickets go on sale in March.”", "", "Tickets go on sale in March.", nil},
	)
}

// harbour is a sentence in Spanish and in a language that is written from the
// right, with a figure that changed.
func harbour(t testing.TB, tag string) Pair {
	text := map[string]string{
		"ar": "دفع الميناء 1,520 يورو مقابل الرافعة.",
		"he": "הנמל שילם 1,520 אירו עבור המנוף.",
	}[tag]
	a := &align.Alignment{
		Source: document("puerto.es.md", "es", "El puerto pagó 1.250 euros por la grúa."),
		Target: document("puerto."+tag+".md", tag, text),
	}
	bead(a, 0, 1, 0, 1)
	return pairOf(t, a, told{check.Error, "figures", "changed", 0, "“1.250” became “1,520”", "1.250", "1,520", nil})
}

// editions is a sentence in Spanish and the same for readers in Mexico.
func editions(t testing.TB) Pair {
	a := &align.Alignment{
		Source: document("tranvia.es-ES.md", "es-ES", "El conductor aparcó el coche junto al ordenador de a bordo."),
		Target: document("tranvia.es-MX.md", "es-MX", "El conductor estacionó el carro junto a la computadora de a bordo."),
	}
	bead(a, 0, 1, 0, 1)
	return pairOf(t, a, told{check.Note, "wording", "changed", 0, "3 words differ", "El conductor aparcó el coche junto al ordenador de a bordo.", "El conductor estacionó el carro junto a la computadora de a bordo.",
		[][2]string{{"aparcó", "estacionó"}, {"coche", "carro"}, {"al ordenador", "a la computadora"}}})
}

// faithful is a pair without findings.
func faithful(t testing.TB) Pair {
	a := &align.Alignment{
		Source: document("museo.es.txt", "es", "El museo abre a las diez."),
		Target: document("museum.en.txt", "en", "The museum opens at ten."),
	}
	bead(a, 0, 1, 0, 1)
	return pairOf(t, a)
}

func reportOf(least check.Severity, layout Layout, pairs ...Pair) *Report {
	for i := range pairs {
		pairs[i].Least = least
	}
	return &Report{Version: "1.2.3", Pairs: pairs, Checks: fixtureChecks, FailOn: check.Error, Elapsed: 12 * time.Millisecond, Layout: layout}
}

// renamed is the source under another name.
func renamed(s *lang.Source, name string) *lang.Source {
	return &lang.Source{Name: name, Format: s.Format, Encoding: s.Encoding, Text: s.Text, File: s.File, Pieces: s.Pieces, Blocks: s.Blocks}
}

// fixtureChecks stand for those of a run: the reports in testdata shall not
// change with what the real ones say of themselves.
var fixtureChecks = []*check.Check{
	{Name: "omissions", Doc: "sentences that are not in the translation", Kinds: []check.KindDoc{{Name: "dropped", Doc: "sentences of the original have no counterpart"}}},
	{Name: "additions", Doc: "sentences that are not in the original", Kinds: []check.KindDoc{{Name: "added", Doc: "sentences of the translation have no counterpart"}}},
	{Name: "figures", Doc: "amounts, dates and measures dropped or changed", Kinds: []check.KindDoc{
		{Name: "changed", Doc: "the value is another"},
		{Name: "format", Doc: "separators of the other language left standing"},
	}},
	{Name: "names", Doc: "people, places and organisations dropped or changed", Kinds: []check.KindDoc{{Name: "changed", Doc: "another name"}, {Name: "misspelled", Doc: "a near miss"}}},
	{Name: "wording", Doc: "what two editions in one language word otherwise", Kinds: []check.KindDoc{{Name: "changed", Doc: "other words"}}},
}
