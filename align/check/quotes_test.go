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
	{"widened by a verb of speech",
		"«No tocaremos el puente viejo hasta mayo», fanfarroneó.",
		"“We will not touch the old bridge until May, he boasted.”",
		[]string{"error widened «No tocaremos el puente viejo hasta mayo» | “We will not touch the old bridge until May, he boasted.”"}},
	{"widened by what nobody said",
		"«No tocaremos el puente viejo hasta mayo», dijo Andrés Pinilla.",
		"“We will not touch the old bridge until May, since the budget is spent and the engineers are on holiday,” said Andrés Pinilla.",
		[]string{"warning widened «No tocaremos el puente viejo hasta mayo» | “We will not touch the old bridge until May, since the budget is spent and the engineers are on holiday,”"}},
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
	{"other words, and nothing else in the sentence",
		"Habló la alcaldesa.\n\n«No tocaremos el puente viejo hasta que llegue la primavera».",
		"The mayor spoke.\n\n“Taxes strangle our farmers, and nobody in the capital seems to care.”",
		[]string{"warning changed «No tocaremos el puente viejo hasta que llegue la primavera» | “Taxes strangle our farmers, and nobody in the capital seems to care.”"}},
	{"an insertion without its brackets",
		"“Él [el presidente ruso] lo sabía y calló”, afirmó Pons.",
		"“He, the Russian president, knew it and kept silent,” said Pons.",
		[]string{"warning unmarked-edit “Él [el presidente ruso] lo sabía y calló” | “He, the Russian president, knew it and kept silent,”"}},
	{"an insertion that stays one",
		"“Él [el presidente ruso] lo sabía (…) y calló”, afirmó Pons.",
		"“He [the Russian president] knew it … and kept silent,” said Pons.", nil},
	{"a cut that no ellipsis marks",
		"“El presidente lo sabía (…) y calló durante años”, afirmó Pons.",
		"“The president knew it and kept silent for years,” said Pons.",
		[]string{"warning unmarked-edit “El presidente lo sabía (…) y calló durante años” | “The president knew it and kept silent for years,”"}},
	{"a pull quote",
		"“No tocaremos el puente viejo hasta mayo”\n\nEl concejal Andrés Pinilla habló ayer del puente. “No tocaremos el puente viejo hasta mayo, porque no hay dinero”, dijo Pinilla.",
		"We will not touch the old bridge until May\n\nCouncilman Andrés Pinilla talked about the bridge yesterday. “We will not touch the old bridge until May, because there is no money,” Pinilla said.",
		[]string{"note unquoted “No tocaremos el puente viejo hasta mayo” | "}},
	{"a title with its translation",
		"Leyeron «Los lunes al sol» (“Mondays in the Sun”) en la plaza del pueblo.",
		"They read “Mondays in the Sun” in the village square.",
		[]string{"note unquoted “Mondays in the Sun” | "}},
	{"one utterance in two parts, told once",
		"«No tocaremos el puente», dijo Andrés Pinilla, «hasta que llegue el mes de mayo».",
		"We will not touch the bridge, said Andrés Pinilla, until May arrives.",
		[]string{"error unquoted «No tocaremos el puente» | "}},
	{"a pronoun that became another person",
		"“No tocaremos el puente viejo”, dijo Andrés Pinilla. Teresa Robledo escuchaba en silencio. “Nadie lo quiere derribar”, añadió él.",
		"“We will not touch the old bridge,” said Andrés Pinilla. Teresa Robledo listened in silence. “Nobody wants to pull it down,” added Teresa Robledo.",
		[]string{"warning misattributed “Nadie lo quiere derribar” | “Nobody wants to pull it down,” added Teresa Robledo"}},
	{"a name in lower case",
		"“Tres muertos en la puerta”, respondió el centinela.",
		"“Three dead at the gate,” the Sentinel answered.", nil},
	{"speech after a dash",
		"—No tocaremos el puente viejo hasta mayo —dijo Pinilla.",
		"“We will not touch the old bridge until May,” Pinilla said.",
		nil},
	{"speech after a dash, dropped",
		"—No tocaremos el puente viejo hasta mayo —dijo Pinilla—. Después veremos.\n\n—¿Y la carretera? —preguntó Robledo.",
		"“We will not touch the old bridge until May,” Pinilla said. “After that we shall see.”\n\nAnd the road, Robledo asked?",
		[]string{"warning unquoted —¿Y la carretera? | "}},
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

// Languages without a pack or a dictionary: what cannot be known is not told.
func TestQuotesOfOtherLanguages(t *testing.T) {
	for _, tt := range []struct{ lang, source, target string }{
		{"zh", "市长李明说：“工程将在三年内完成。”", "Mayor Li Ming said: “The works will be finished within three years.”"},
		{"ru", "«Работы закончатся через три года», — сказал мэр Сергей Иванов.", "“The works will end in three years,” said mayor Sergei Ivanov."},
		{"fr", "« Les travaux seront terminés dans trois ans », a déclaré la maire Anne Roy.", "“The works will be finished in three years,” said mayor Anne Roy."},
		{"de", "„Das Geld reicht nicht mehr“, betonte Direktorin Petra Lang.", "“There is no longer enough money to pay for everything,” stressed director Petra Lang."},
	} {
		l, _ := lang.Lookup(tt.lang)
		a := align.Align(lang.Parse(lang.NewSource("", tt.source), l), lang.Parse(lang.NewSource("", tt.target), &lang.English))
		for _, f := range Run(a, []*Check{Quotes}) {
			t.Errorf("%s\n%s\n%s: %s", tt.source, tt.target, f.Kind, f.Message)
		}
	}
}
