package check

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang"
)

// Each case is a Spanish text, its English translation, and what the check
// says: severity and kind, then the quotation of the source and of the target.
var quoteCases = []struct {
	name, source, target string
	want                 []string
}{
	{"faithful",
		"«No tocaremos el puente viejo hasta mayo», dijo el concejal Andrés Pinilla.",
		"“We will not touch the old bridge until May,” councilman Andrés Pinilla said.", nil},
	{"other marks, other order",
		"El concejal Andrés Pinilla dijo: \"No tocaremos el puente viejo hasta mayo\".",
		"‘We will not touch the old bridge until May,’ said councilman Andrés Pinilla.", nil},
	{"one quotation for two",
		"«No tocaremos el puente hasta mayo», dijo Pinilla. «Después habrá que cerrar la carretera».",
		"“We will not touch the bridge until May. After that we will have to close the road,” Pinilla said.", nil},
	{"two quotations for one",
		"«No tocaremos el puente hasta mayo y después habrá que cerrar la carretera», dijo Pinilla.",
		"“We will not touch the bridge until May,” Pinilla said, “and after that we will have to close the road.”", nil},
	{"over two paragraphs with one pair of marks",
		"«Empezamos en enero con tres obreros y una máquina.\n\n»Hoy somos doscientos y trabajamos de noche», recuerda Pinilla.",
		"“We began in January with three workers and one machine.\n\nToday we are two hundred and we work at night,” Pinilla recalled.", nil},
	{"unquoted",
		"«No tocaremos el puente viejo hasta mayo», dijo el concejal Andrés Pinilla.",
		"We will not touch the old bridge until May, councilman Andrés Pinilla said.",
		[]string{"error unquoted «No tocaremos el puente viejo hasta mayo» | "}},
	{"dropped",
		"El concejal Andrés Pinilla habló de las obras: «No tocaremos el puente viejo hasta mayo».",
		"Councilman Andrés Pinilla talked about the works.",
		[]string{"error dropped «No tocaremos el puente viejo hasta mayo» | "}},
	{"added",
		"El concejal Andrés Pinilla dijo que no tocarán el puente viejo hasta mayo.",
		"Councilman Andrés Pinilla said: “They will not touch the old bridge until May.”",
		[]string{"error added  | “They will not touch the old bridge until May.”"}},
	{"a fragment is a warning",
		"El concejal dijo que era una obra \"cara y absurda\" para el pueblo.",
		"The councilman said that it was an expensive and absurd project for the village.",
		[]string{"warning unquoted \"cara y absurda\" | "}},
	{"a term is a note",
		"Los llamados «buitres» compraron las casas del barrio.",
		"The so-called vultures bought the houses of the neighborhood.",
		[]string{"note unquoted «buitres» | "}},
	{"a title is a note",
		"La película «Los lunes al sol» abrió el festival de cine.",
		"The film Mondays in the Sun opened the film festival.",
		[]string{"note unquoted «Los lunes al sol» | "}},
	{"truncated",
		"«No tocaremos el puente viejo hasta mayo, y después habrá que cerrar la carretera dos semanas», dijo Pinilla.",
		"“We will not touch the old bridge,” Pinilla said.",
		[]string{"error truncated «No tocaremos el puente viejo hasta mayo, y después habrá que cerrar la carretera dos semanas» | “We will not touch the old bridge,”"}},
	{"widened by who says it",
		"«No tocaremos el puente viejo hasta mayo», dijo Andrés Pinilla, concejal de obras.",
		"“We will not touch the old bridge until May, said Andrés Pinilla,” councilman for works.",
		[]string{"error widened «No tocaremos el puente viejo hasta mayo» | “We will not touch the old bridge until May, said Andrés Pinilla,”"}},
	{"changed",
		"«No tocaremos el puente viejo hasta la primavera», dijo Pinilla.",
		"“Taxes on small businesses are strangling our farmers,” Pinilla said.",
		[]string{"warning changed «No tocaremos el puente viejo hasta la primavera» | “Taxes on small businesses are strangling our farmers,”"}},
	{"misattributed",
		"«No tocaremos el puente viejo hasta mayo», dijo Andrés Pinilla.",
		"“We will not touch the old bridge until May,” said Teresa Robledo.",
		[]string{"error misattributed «No tocaremos el puente viejo hasta mayo», dijo Andrés Pinilla | “We will not touch the old bridge until May,” said Teresa Robledo"}},
	{"a surname for a full name is the same person",
		"«No tocaremos el puente viejo hasta mayo», dijo Andrés Pinilla.",
		"“We will not touch the old bridge until May,” Pinilla said.", nil},
	{"a missing mark is a note",
		"«No tocaremos el puente viejo hasta mayo», dijo Pinilla.",
		"“We will not touch the old bridge until May, Pinilla said.",
		[]string{"note unbalanced «No tocaremos el puente viejo hasta mayo» | “We will not touch the old bridge until May, Pinilla said."}},
	{"apostrophes are no quotations",
		"Los chicos no irán a casa de Ana en los años noventa.",
		"The boys' friends don't go to Ana's house in the '90s.", nil},
	{"speech after a dash",
		"—No tocaremos el puente viejo hasta mayo —dijo Pinilla.",
		"“We will not touch the old bridge until May,” Pinilla said.",
		[]string{"note added  | “We will not touch the old bridge until May,”"}},
}

func TestQuotes(t *testing.T) {
	for _, tt := range quoteCases {
		var got []string
		a := aligned(tt.source, tt.target)
		for _, f := range Run(a, []*Check{Quotes}) {
			got = append(got, fmt.Sprintf("%s %s %s | %s", f.Severity, f.Kind, text(a.Source, f.Source), text(a.Target, f.Target)))
			if f.Message == "" || !declared(Quotes, f.Kind) {
				t.Errorf("%s: unfit %+v", tt.name, f)
			}
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s:\n%s\n%s\n%s", tt.name, tt.source, tt.target, diff)
		}
	}
}

func declared(c *Check, kind string) bool {
	for _, k := range c.Kinds {
		if k.Name == kind {
			return true
		}
	}
	return false
}

func aligned(source, target string) *align.Alignment {
	return align.Align(lang.Parse(lang.NewSource("", source), &lang.Spanish), lang.Parse(lang.NewSource("", target), &lang.English))
}

// A text compared with itself quotes the same.
func TestQuotesOfItself(t *testing.T) {
	for _, tt := range quoteCases {
		d := lang.Parse(lang.NewSource("", tt.source), &lang.Spanish)
		for _, f := range Run(align.Align(d, d), []*Check{Quotes}) {
			t.Errorf("%s: %s %s", tt.name, f.Kind, f.Message)
		}
	}
}

func FuzzQuotes(f *testing.F) {
	for _, tt := range quoteCases {
		f.Add(tt.source, tt.target)
	}
	f.Fuzz(func(t *testing.T, source, target string) {
		a := aligned(source, target)
		for _, found := range Run(a, []*Check{Quotes}) {
			if s := found.Source; s != nil && (s.Start < 0 || s.End > len(source) || s.Len() <= 0) {
				t.Fatalf("unfit source of %+v", found)
			}
			if s := found.Target; s != nil && (s.Start < 0 || s.End > len(target) || s.Len() <= 0) {
				t.Fatalf("unfit target of %+v", found)
			}
			if found.Severity > Note && strings.TrimSpace(found.Message) == "" {
				t.Fatalf("nothing to say about %+v", found)
			}
		}
	})
}

// BenchmarkQuotes compares the quotations of two articles of 700 words that
// quote in every second sentence.
func BenchmarkQuotes(b *testing.B) {
	a := aligned(
		strings.Repeat("«No tocaremos el puente viejo hasta mayo», dijo ayer en Soria el concejal Andrés Pinilla. La obra costará 1,2 millones de euros y empezará en otoño.\n\n", 28),
		strings.Repeat("“We will not touch the old bridge until May,” councilman Andrés Pinilla said in Soria on Monday. The works will cost 1.2 million euros and begin in the fall.\n\n", 28))
	p := &Pass{Alignment: a, SourceFacts: Read(a.Source), TargetFacts: Read(a.Target), Report: func(Finding) {}}
	for b.Loop() {
		compareQuotes(p)
	}
}
