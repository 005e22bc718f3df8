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

// sideBySide aligns the sentences of two texts one to one, all of them sure.
func sideBySide(source, target []string) *align.Alignment {
	a := &align.Alignment{Source: lang.Presplit(source, nil, &lang.Spanish), Target: lang.Presplit(target, nil, &lang.English)}
	for i := range source {
		a.Beads = append(a.Beads, align.Bead{Source: a.Source.Sentences[i : i+1], Target: a.Target.Sentences[i : i+1], Score: 1})
	}
	return a
}

// namesFound are the findings of the check of names above a note.
func namesFound(a *align.Alignment) []string {
	var list []string
	for _, f := range check.Run(a, []*check.Check{check.Names}) {
		if f.Severity > check.Note {
			list = append(list, fmt.Sprintf("%s %s: %s", f.Severity, f.Kind, f.Message))
		}
	}
	return list
}

// TestNamesKept: what translators do with names every day is no finding.
func TestNamesKept(t *testing.T) {
	for _, c := range []struct{ why, source, target string }{
		{"cities", "El tren de Moscú a Londres tarda tres días.", "The train from Moscow to London takes three days."},
		{"countries", "Alemania y los Países Bajos votaron en contra.", "Germany and the Netherlands voted against."},
		{"a demonym for a country", "El Gobierno de Corea del Norte lo negó.", "The North Korean government denied it."},
		{"a country for a demonym", "El ministro norcoreano viajó a Pekín.", "North Korea's minister travelled to Beijing."},
		{"a capital for its country", "Moscú lo niega todo.", "Russia denies everything."},
		{"acronyms", "La ONU y la OTAN pidieron a EE. UU. que espere.", "The UN and NATO asked the U.S. to wait."},
		{"acronyms nobody knows", "La ENPE publicó ayer su informe.", "The NAEP published its report yesterday."},
		{"an acronym written out", "El FMI prevé menos crecimiento.", "The International Monetary Fund expects less growth."},
		{"one written short", "La Organización Mundial de la Salud lo confirma.", "The WHO confirms it."},
		{"ways of writing one sound", "Zelenski recibió un libro de Jruschov.", "Zelensky received a book by Khrushchev."},
		{"kings and popes", "Felipe VI recibió a Francisco.", "Philip VI received Francis."},
		{"institutions", "Lo decide el Departamento de Defensa.", "It is for the Defense Department to decide."},
		{"institutions without a table", "El Instituto Hidrográfico Gallego cerró.", "The Galician Hydrographic Institute closed."},
		{"accents", "Habló Íñigo Ibáñez.", "Inigo Ibanez spoke."},
		{"two surnames in the other order", "Ganó Clara Robles Prieto.", "Clara Prieto Robles won."},
		{"one surname fewer", "Ganó Clara Robles Prieto.", "Clara Robles won."},
		{"a title of a work", "Presentó «Los días azules» en Vigo.", "She presented “The Blue Days” in Vigo."},
		{"words with a capital by their place", "Según Robles, mañana lloverá. Quizá nieve.", "According to Robles, it will rain. Maybe snow."},
		{"a headline", "El Ayuntamiento de Vigo aprueba sus cuentas", "Vigo City Council Approves Accounts"},
		{"sea names", "Naufragó en el mar Negro.", "It sank in the Black Sea."},
		{"words shouted", "Es MUY tarde y llueve.", "It is VERY late and it rains."},
		{"towns of the gazetteer", "El barco va de Esmirna a Tubinga por Amberes.", "The ship goes from Izmir to Tübingen by way of Antwerp."},
		{"kings by their numerals", "Lo recibió el rey Carlos XVI Gustavo.", "King Carl XVI Gustaf received him."},
		{"a foreign word in two languages", "El Nord Stream abrió ayer.", "The North Stream opened yesterday."},
		{"states written short", "Vive en Arlington, Virginia, desde 1998.", "She has lived in Arlington, Va., since 1998."},
		{"other scripts", "Lo firmó Володимир Зеленский.", "Volodimir Zelenskiy signed it."},
		{"letters with strokes", "Jugó Łukasz Søren Groß.", "Lukasz Soren Gross played."},
		{"names with hyphens", "Habló Kim Jong-un en Yibuti.", "Kim Jong Un spoke in Djibouti."},
		{"a cognate of an everyday word", "Lo dijo Clara Prieto, de la Tartana Literaria Subamos.", "Clara Prieto of the Literary Buggy Let's Ride said so."},
		{"words on either side of what stayed", "Trabaja en el hospital Clara-Prieto-Krankenhaus.", "She works at the Clinic for Psychotherapy of the Clara Prieto Hospital."},
		{"letters that stand for digits", "Escriba la fecha como AAAA-MM-DD.", "Write the date as YYYY-MM-DD."},
		{"an everyday word that is a demonym", "El azerbaiyano, para otros fines, usa letras latinas.", "Azerbaijan uses Latin letters for other ends."},
		{"months and languages", "Lo dijo en inglés un lunes de marzo.", "He said it in English on a Monday in March."},
	} {
		t.Run(c.why, func(t *testing.T) {
			if got := namesFound(sideBySide([]string{c.source}, []string{c.target})); len(got) > 0 {
				t.Errorf("%s\n%s\n%s", c.source, c.target, strings.Join(got, "\n"))
			}
		})
	}
}

func TestNamesChanged(t *testing.T) {
	for _, c := range []struct{ why, source, target, want string }{
		{"a surname", "Lo dijo Nuria Ferrer, la portavoz.", "“No”, said Nuria Lozano, the spokeswoman.", "error changed: “Ferrer” became “Lozano”"},
		{"a surname that is a word", "Lo dijo Nuria Ferrer, la portavoz.", "Nuria Lion, the spokeswoman, said so.", "error changed: “Ferrer” became “Lion”"},
		{"a surname of two letters", "Lo dijo Nuria Ferrer, la portavoz.", "Nuria Ho, the spokeswoman, said so.", "error changed: “Ferrer” became “Ho”"},
		{"one word of a bank", "El Goldman Sachs y otras entidades se retiran.", "Goldman Lozano and other firms withdraw.", "error changed: “Sachs” became “Lozano”"},
		{"a name at the end of a quotation", "“Nadie de aquí ha querido negociar nunca con la gente de Boko Haram”.", "“Nobody here has ever wanted to negotiate with the people of Alloa Trask.”", "error changed: “Boko Haram” became “Alloa Trask”, inside a quotation"},
		{"a person", "El premio fue para Nuria Ferrer.", "The prize went to Martin Lozano.", "error changed: “Nuria Ferrer” became “Martin Lozano”"},
		{"a country", "El barco zarpó de Eslovenia.", "The ship sailed from Slovakia.", "error changed: “Eslovenia” became “Slovakia”"},
		{"a nationality", "El ministro argelino dimitió.", "The Angolan minister resigned.", "error changed: “argelino” became “Angolan”"},
		{"one of two mentions", "El presidente mexicano volvió a México.", "The Mexican president returned to Finland.", "error changed: “México” became “Finland”"},
		{"an acronym", "La FIFA sancionó al club.", "NATO sanctioned the club.", "error changed: “FIFA” became “NATO”"},
		{"letters that changed places", "Marcó Fernando Torres.", "Fernando Trores scored.", "error misspelled: “Torres” became “Trores”"},
		{"a letter lost", "Lo firma Iker Sagastume.", "It is signed by Iker Sagatume.", "warning misspelled: “Sagastume” became “Sagatume”"},
		{"a person dropped", "La obra la dirige Nuria Ferrer.", "Somebody directs the play.", "warning dropped: “Nuria Ferrer” is not in the translation"},
		{"a country dropped", "El barco zarpó ayer de Eslovenia.", "The ship sailed yesterday.", "warning dropped: “Eslovenia” is not in the translation"},
	} {
		t.Run(c.why, func(t *testing.T) {
			got := namesFound(sideBySide([]string{c.source}, []string{c.target}))
			if !slices.Equal(got, []string{c.want}) {
				t.Errorf("%s\n%s\n got %q\nwant %q", c.source, c.target, got, c.want)
			}
		})
	}
}

// TestNamesInArticles: a sentence is judged in its article.
func TestNamesInArticles(t *testing.T) {
	for _, c := range []struct {
		why            string
		source, target []string
		want           []string
	}{
		{
			"a pronoun stands for a name of the article",
			[]string{"Nuria Ferrer dirige el puerto.", "Ferrer nació en Vigo."},
			[]string{"Nuria Ferrer runs the port.", "She was born in Vigo."},
			nil,
		},
		{
			"a name moved next door",
			[]string{"Lo anunció ayer Nuria Ferrer.", "El puerto crecerá."},
			[]string{"It was announced yesterday.", "The port will grow, Nuria Ferrer said."},
			nil,
		},
		{
			"a stranger in one sentence of many",
			[]string{"Nuria Ferrer dirige el puerto.", "Llueve.", "El puerto crecerá, dijo Ferrer."},
			[]string{"Nuria Ferrer runs the port.", "It rains.", "The port will grow, said Lozano."},
			nil, // one word on either side that stands alone proves nothing
		},
		{
			"a full name exchanged in one sentence of many",
			[]string{"Nuria Ferrer dirige el puerto.", "Llueve.", "Crecerá, dijo Nuria Ferrer."},
			[]string{"Nuria Ferrer runs the port.", "It rains.", "It will grow, said Martin Lozano."},
			[]string{"error changed: “Nuria Ferrer” became “Martin Lozano”"},
		},
		{
			"a nationality that the next sentence has",
			[]string{"El ministro español dimitió.", "Francia calló."},
			[]string{"The French minister resigned.", "France was silent."},
			[]string{"warning changed: “español” became “French”"},
		},
		{
			"a letter lost in one sentence of many",
			[]string{"Nuria Sagastume dirige el puerto.", "Crecerá, dijo Sagastume."},
			[]string{"Nuria Sagastume runs the port.", "It will grow, said Sagatume."},
			[]string{"error misspelled: “Sagastume” became “Sagatume”"},
		},
	} {
		t.Run(c.why, func(t *testing.T) {
			if got := namesFound(sideBySide(c.source, c.target)); !slices.Equal(got, c.want) {
				t.Errorf(" got %q\nwant %q", got, c.want)
			}
		})
	}
}

// TestNamesAbbreviated: what a text has beside its acronym may be written out
// wherever the acronym stands, so that not even a note is left.
func TestNamesAbbreviated(t *testing.T) {
	for _, c := range []struct{ source, target, want string }{
		{"El Departamento de Defensa (DOD, por sus siglas en inglés) calla.\nSegún el DOD, llegará en mayo.",
			"The Department of Defense (DOD) is silent.\nAccording to the Department of Defense, it will arrive in May.", ""},
		{"La Oficina Nacional de Puertos (ONP) cerró.\nLa ONP abrirá en mayo.", "The National Office of Ports (NOP) closed.\nThe NOP will open in May.", ""},
		{"La Oficina Nacional de Puertos (ONP) cerró.\nLa ONP abrirá en mayo.", "The National Office of Ports (ONP) closed.\nThe WTO will open in May.", "“ONP” became “WTO”"},
		{"La Red Gallega de Faros, o RGFA, creció.", "The Galician Lighthouse Network, or RGFA, grew.", ""},
	} {
		var got []string
		for _, f := range check.Run(inLanguages(t, c.source, c.target, [2]string{"es", "en"}), []*check.Check{check.Names}) {
			got = append(got, f.Message)
		}
		if strings.Join(got, "; ") != c.want {
			t.Errorf("%s\n%s\n got %q\nwant %q", c.source, c.target, got, c.want)
		}
	}
}

// TestNamesStoodFor: what stands for a name where a sentence opens makes its
// absence a note. Somebody is nobody.
func TestNamesStoodFor(t *testing.T) {
	for _, c := range []struct{ why, tags, source, target, want string }{
		{"a pronoun", "es en", "Nuria Ferrer presentó ayer las cuentas.", "She presented the accounts yesterday.", ""},
		{"a role", "es en", "Nuria Ferrer presentó ayer las cuentas.", "The director presented the accounts yesterday.", ""},
		{"a demonym", "es en", "Klaus Weber presentó ayer las cuentas.", "The German presented the accounts yesterday.", ""},
		{"nothing, where the article names her", "en es", "Nuria Ferrer runs the port.\nNuria Ferrer was born in Vigo.", "Nuria Ferrer dirige el puerto.\nNació en Vigo.", ""},
		{"nothing at all", "en es", "Nuria Ferrer was born in Vigo.", "Nació en Vigo.", "warning dropped: “Nuria Ferrer” is not in the translation"},
		{"somebody", "es en", "Nuria Ferrer presentó ayer las cuentas.", "Somebody presented the accounts yesterday.", "warning dropped: “Nuria Ferrer” is not in the translation"},
		{"a role that was there", "es en", "La directora Nuria Ferrer presentó las cuentas.", "The director presented the accounts.", "warning dropped: “Nuria Ferrer” is not in the translation"},
		{"a pronoun that was there", "es en", "Nuria Ferrer, quien nació en Vigo, dimitió.", "Somebody who was born in Vigo resigned.", "warning dropped: “Nuria Ferrer” is not in the translation"},
	} {
		t.Run(c.why, func(t *testing.T) {
			from, to, _ := strings.Cut(c.tags, " ")
			if got := strings.Join(namesFound(inLanguages(t, c.source, c.target, [2]string{from, to})), "; "); got != c.want {
				t.Errorf("%s\n%s\n got %q\nwant %q", c.source, c.target, got, c.want)
			}
		})
	}
}

// TestNamesInAnUnsureBead: what may be misaligned proves no error.
func TestNamesInAnUnsureBead(t *testing.T) {
	a := sideBySide([]string{"El barco zarpó de Eslovenia."}, []string{"The ship sailed from Slovakia."})
	a.Beads[0].Score = 0.3
	if got := namesFound(a); len(got) != 1 || !strings.HasPrefix(got[0], "warning") {
		t.Errorf("got %q, want one warning", got)
	}
}

// TestNameEdits: a misspelled name shows the letters that differ.
func TestNameEdits(t *testing.T) {
	a := sideBySide([]string{"Lo firma Iker Sagastume."}, []string{"It is signed by Iker Sagatume."})
	found := check.Run(a, []*check.Check{check.Names})
	if len(found) != 1 || len(found[0].Edits) != 1 {
		t.Fatalf("got %+v, want one finding with one edit", found)
	}
	e := found[0].Edits[0]
	if got := a.Source.Text(e.Source) + "→" + a.Target.Text(e.Target); got != "s→" {
		t.Errorf("edit %q, want “s→”", got)
	}
}

// BenchmarkNames compares an article of 800 words, its names found before.
func BenchmarkNames(b *testing.B) {
	var source, target []string
	for range 40 {
		source = append(source, "El ministro Lucas Prieto anunció ayer en Moscú, según la agencia Efe, que los dos países firmarán pronto el acuerdo.")
		target = append(target, "The minister Lucas Prieto announced in Moscow yesterday, according to the Efe agency, that both countries will sign the accord soon.")
	}
	a := sideBySide(source, target)
	p := &check.Pass{Alignment: a, SourceFacts: check.Read(a.Source), TargetFacts: check.Read(a.Target), Report: func(check.Finding) {}}
	b.ReportAllocs()
	for b.Loop() {
		check.Names.Run(p)
	}
}

// TestNamesLeftOut: a full name that a sentence loses is told, though the
// article has it elsewhere.
func TestNamesLeftOut(t *testing.T) {
	a := sideBySide(
		[]string{"Nuria Ferrer dirige el puerto.", "Llueve.", "La obra la firma Nuria Ferrer."},
		[]string{"Nuria Ferrer runs the port.", "It rains.", "Somebody signed the work."},
	)
	want := []string{"warning dropped: “Nuria Ferrer” is not in this sentence of the translation"}
	if got := namesFound(a); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// In a language without a pack places go by names that are not known here;
// people keep theirs.
func TestNamesOfLanguageWithoutPlaces(t *testing.T) {
	french, err := lang.Lookup("fr")
	if err != nil {
		t.Fatal(err)
	}
	cases := []struct{ french, english, want string }{
		{"Le Centre a ouvert un bureau aux États-Unis.", "The Center has opened an office in the United States.", ""},
		{"Hier, Martin Waters est arrivé à Londres.", "Yesterday Martin Waters arrived in London.", ""},
		{"Hier, Martin Waters est arrivé à Londres.", "Yesterday Martin Walters arrived in London.", "warning misspelled: “Waters” became “Walters”"},
	}
	for _, c := range cases {
		a := align.Align(lang.Parse(lang.NewSource("", c.french), french), lang.Parse(lang.NewSource("", c.english), &lang.English))
		if got := strings.Join(namesFound(a), "; "); got != c.want {
			t.Errorf("%s: got %q, want %q", c.english, got, c.want)
		}
	}
}

// TestNoDegreesAmongNames: a degree is no name, and so not even a note.
func TestNoDegreesAmongNames(t *testing.T) {
	a := sideBySide([]string{"En Sevilla se alcanzaron los 45 ºC."}, []string{"It reached 113 degrees in Seville."})
	for _, f := range check.Run(a, []*check.Check{check.Names}) {
		t.Errorf("%s %s", f.Kind, f.Message)
	}
}

// TestNamesRendered: a nickname that both texts use again and again was
// rendered by the translator, so it is no error.
func TestNamesRendered(t *testing.T) {
	a := sideBySide(
		[]string{"Han coronado a Patitiesa.", "Larga vida al rey, dicen de Patitiesa."},
		[]string{"They have crowned Stifflegs.", "Long live the king, they say of Stifflegs."},
	)
	for _, f := range check.Run(a, []*check.Check{check.Names}) {
		if f.Severity > check.Warning {
			t.Errorf("%s %s %s", f.Severity, f.Kind, f.Message)
		}
	}
}
