package check

import (
	"strings"
	"testing"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang"
)

var bankGlossary = &Glossary{
	Concepts: []Concept{
		{{"es", "tipo"}, {"en", "type"}},
		{{"es", "tipo de interés"}, {"en", "interest rate"}, {"en", "rate of interest"}},
		{{"es", "Banco de la Meseta"}, {"en", "Plateau Bank"}},
		{{"es", "Junta"}, {"en", "regional government"}},
		{{"fr", "taux"}, {"en", "rate"}},
	},
	Keep: []string{"Banco Alpino", "Alfa"},
}

// TestTerms holds translations to a glossary: each case tells what is found,
// “” where nothing is.
func TestTerms(t *testing.T) {
	for _, tt := range []struct{ source, target, want string }{
		{"El tipo de interés bajó ayer en Madrid.", "The interest rate fell in Madrid yesterday.", ""},
		{"Los tipos de interés bajaron ayer en Madrid.", "Interest rates fell in Madrid yesterday.", ""},
		{"El tipo de interés bajó ayer en Madrid.", "The rates of interest fell in Madrid yesterday.", ""},
		{"El tipo de interés bajó ayer en Madrid.", "The price of money fell in Madrid yesterday.",
			"term: “tipo de interés” is not translated as agreed: “interest rate” or “rate of interest”"},
		{"Es un tipo raro de banco para una villa pequeña.", "It is a strange kind of bank for a small town.",
			"term: “tipo” is not translated as agreed: “type”"},
		// A name in lower case is a word: “una junta de vecinos”.
		{"La Junta pagará las obras del puente nuevo.", "The regional government will pay for the new bridge.", ""},
		{"La junta de vecinos pagará las obras del puente nuevo.", "The residents’ association will pay for the new bridge.", ""},
		// A term that went to the sentence beside it is there.
		{"La reunión fue corta, según dijeron. El tipo de interés no cambia este mes.", "The meeting on the interest rate was short, they said. It does not change this month.", ""},
		{"El Banco Alpino abre una oficina en Soria.", "Banco Alpino opens an office in Soria.", ""},
		{"El Banco Alpino abre una oficina en Soria.", "The Alpine Bank opens an office in Soria.", "kept: “Banco Alpino” is to stay as it is"},
		{"La alfalfa de Alfajarín crece bien este año.", "The alfalfa of Alfajarín grows well this year.", ""},
		{"El tipo de interés bajó. El tipo de interés subió después.", "The price of money fell. The price of money rose afterwards.",
			"term: “tipo de interés” is not translated as agreed: “interest rate” or “rate of interest”"},
	} {
		a := align.Align(lang.Parse(lang.NewSource("", tt.source), &lang.Spanish), lang.Parse(lang.NewSource("", tt.target), &lang.English))
		var told []string
		for _, f := range bankGlossary.Run(a, []*Check{Terms}) {
			told = append(told, f.Kind+": "+f.Message)
		}
		if got := strings.Join(told, "\n"); got != tt.want {
			t.Errorf("%s\n%s\ntold %q, want %q", tt.source, tt.target, got, tt.want)
		}
	}
}

// TestTermsOfARegion: where a concept has names for the very region of the
// translation, no others will do; other regions' serve one without.
func TestTermsOfARegion(t *testing.T) {
	g := &Glossary{Concepts: []Concept{{{"en", "computer"}, {"es-ES", "ordenador"}, {"es-MX", "computadora"}}}}
	for _, tt := range []struct{ region, target, want string }{
		{"es-MX", "La escuela compró una computadora para la biblioteca.", ""},
		{"es-MX", "La escuela compró un ordenador para la biblioteca.", "“computer” is not translated as agreed: “computadora”"},
		{"es-ES", "La escuela compró una computadora para la biblioteca.", "“computer” is not translated as agreed: “ordenador”"},
		{"es-AR", "La escuela compró una computadora para la biblioteca.", ""},
		{"es", "La escuela compró un ordenador para la biblioteca.", ""},
	} {
		l, err := lang.Lookup(tt.region)
		if err != nil {
			t.Fatal(err)
		}
		source := lang.Parse(lang.NewSource("", "The school bought a computer for the library."), &lang.English)
		var told []string
		for _, f := range g.Run(align.Align(source, lang.Parse(lang.NewSource("", tt.target), l)), []*Check{Terms}) {
			told = append(told, f.Message)
		}
		if got := strings.Join(told, "\n"); got != tt.want {
			t.Errorf("%s: %s\ntold %q, want %q", tt.region, tt.target, got, tt.want)
		}
	}
}

// TestNamesObeyTheGlossary: a singer with another name abroad is no alarm where
// the project has settled it; what it has not settled stays one.
func TestNamesObeyTheGlossary(t *testing.T) {
	g := &Glossary{Concepts: []Concept{{{"es", "Rufino Albarrán"}, {"en", "Rufino Sorel"}}}}
	for _, tt := range []struct {
		source, target string
		without, with  int // findings without and with the glossary
	}{
		{"El cantante Rufino Albarrán actuó en Soria.", "The singer Rufino Sorel performed in Soria.", 1, 0},
		{"El cantante Rufino Albarrán actuó en Soria.", "The singer Rufino Albarranes performed in Soria.", 1, 1},
		{"El cantante Rufino Albarrán actuó en Soria. Lo presentó la actriz Berta Olivenza.",
			"The singer Rufino Sorel performed in Soria. He was introduced by the actress Berta Olivares.", 2, 1},
	} {
		a := align.Align(lang.Parse(lang.NewSource("", tt.source), &lang.Spanish), lang.Parse(lang.NewSource("", tt.target), &lang.English))
		if without, with := grave(Run(a, []*Check{Names})), grave(g.Run(a, []*Check{Names})); without != tt.without || with != tt.with {
			t.Errorf("%s: %d findings without the glossary and %d with it, want %d and %d", tt.target, without, with, tt.without, tt.with)
		}
	}
}

func grave(found []Finding) (n int) {
	for _, f := range found {
		if f.Severity >= Warning {
			n++
		}
	}
	return n
}

func FuzzTerms(f *testing.F) {
	f.Add("El tipo de interés del Banco Alpino", "The rate of Banco Alpino", "tipo de interés", "rate")
	f.Add("\xff a\x00", "b\xff", "\xff", "")
	f.Fuzz(func(t *testing.T, source, target, from, to string) {
		g := &Glossary{Concepts: []Concept{{{"es", from}, {"en", to}}}, Keep: []string{from, to}}
		a := align.Align(lang.Parse(lang.NewSource("", source), &lang.Spanish), lang.Parse(lang.NewSource("", target), &lang.English))
		for _, found := range g.Run(a, []*Check{Terms}) {
			if found.Source == nil || found.Source.In(source) == "" {
				t.Errorf("%q: %+v", source, found)
			}
		}
	})
}
