package check

import (
	"slices"
	"strings"
	"testing"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang"
)

// A figurePair is a sentence with a translation, and what is said about its
// figures: “severity kind: message”, one a line; empty where nothing is.
type figurePair struct{ source, target, want string }

var figurePairs = []figurePair{
	// One quantity in two ways of writing; more in faithfulPairs.
	{"Costó diez mil euros.", "It cost €10,000.", ""},
	{"Ganó mil millones de dólares.", "It made a billion dollars.", ""},
	{"Son 7.400 millones.", "They are 7.4 thousand million.", ""},
	{"Fue el 30 de octubre de 2024.", "It was on Oct. 30, 2024.", ""},
	{"El 30/10/2024 llovió.", "On October 30th, 2024, it rained.", ""},
	{"Empezó a las 18.30 h.", "It began at 6:30 p.m.", ""},
	{"Nació en los años 70, en el siglo XX.", "She was born in the 1970s, in the 20th century.", ""},
	{"Dura 15 días.", "It lasts two weeks.", ""},
	{"Pasó una década.", "Ten years went by.", ""},
	{"Corre a 800 km/h.", "It runs at 800 km/h (497 mph).", ""},
	{"Subió 5 grados Celsius.", "It rose by 9 degrees Fahrenheit.", "note converted: “5 grados Celsius” is given as “9 degrees Fahrenheit”"},
	{"Vinieron cinco de los ocho vecinos.", "Five out of eight neighbours came.", ""},
	{"Votó dos de cada tres vecinos.", "Two in three neighbours voted.", ""},
	{"Tres de cada cuatro votaron.", "Three in four voted.", ""},
	{"Tres de cada cuatro votaron.", "Three in five voted.", "warning changed: “Tres de cada cuatro” became “Three in five”"},
	{"Un tercio de los vecinos votó.", "The neighbours voted.", "warning dropped: “Un tercio” is not in the translation"},
	{"Fue el penúltimo libro.", "It was the last book but one.", ""},
	{"Un tercio de los vecinos votó.", "One in three neighbours voted.", ""},
	{"Los dos hermanos vinieron.", "Both brothers came.", ""},
	{"El 25 % se abstuvo.", "A quarter abstained.", ""},
	{"Costó 1,250 pesos en Puebla.", "It cost 1,250 pesos in Puebla.", ""},
	{"Entre el 3 y el 5 % se fue.", "Between 3% and 5% left.", ""},
	{"Pedían entre 9.000 y 15.000 millones.", "They asked for nine to fifteen billion.", ""},

	// Changed.
	{"La ayuda suma 1,2 millones de euros.", "The aid comes to 12 million euros.", "error changed: “1,2 millones de euros” became “12 million euros”"},
	{"Vinieron 1.250 personas.", "Some 1,350 people came.", "error changed: “1.250” became “1,350”"},
	{"Tardó tres años.", "It took five years.", "error changed: “tres años” became “five years”"},
	{"Debe 3 billones de euros.", "It owes 3 billion euros.", "error scale: “3 billones de euros” became “3 billion euros”"},
	{"Debe 300 millones de euros.", "It owes 300 thousand euros.", "error scale: “300 millones de euros” became “300 thousand euros”"},
	{"Cuesta 6.000 dólares.", "It costs 6,000 euros.", "error currency: “6.000 dólares” became “6,000 euros”"},
	{"Mide 30 metros.", "It is 30 feet long.", "error unit: “30 metros” became “30 feet”"},
	{"Votó el 85 %.", "85 voted.", "error unit: “85 %” became “85”"},
	{"Subió 2 puntos porcentuales.", "It rose by 2%.", "error percent-points: “2 puntos porcentuales” became “2%”"},
	{"Llegó el 5 de marzo.", "He came on 5 May.", "error date: “5 de marzo” became “5 May”"},
	{"Llegó el lunes.", "He came on Friday.", "error weekday: “lunes” became “Friday”"},
	{"Llegó el lunes 4 de marzo.", "He came on Tuesday 4 March.", "error weekday: “lunes 4 de marzo” became “Tuesday 4 March”"},
	{"Fue el martes 5 de marzo de 2024.", "It was on Monday, March 5, 2024.", "error weekday: “martes 5 de marzo de 2024” became “Monday, March 5, 2024”"},
	{"Fue el lunes 5 de marzo de 2024.", "It was on Monday, March 5, 2024.", "warning weekday: “Monday, March 5, 2024” is a Tuesday"},
	{"Fue el 5 de marzo de 2024.", "It was on Tuesday, March 5, 2024.", "note added: the weekday of “Tuesday, March 5, 2024” is not in the original"},
	{"Fue el 5 de marzo de 2024.", "It was on Monday, March 5, 2024.", "warning weekday: “Monday, March 5, 2024” is a Tuesday"},
	{"Llegó el lunes.", "He came on Tuesday.", "warning weekday: “lunes” became “Tuesday”"},
	{"Empieza el lunes 3 de junio de 2024, a las 18.30.", "It starts at 6:30 p.m., on Monday, June 3, 2024.", ""},
	{"Empieza el 3 de junio a las 18.30.", "It starts on June 3 at 7:30 p.m.", "error time: “3 de junio a las 18.30” became “June 3 at 7:30 p.m.”"},
	{"Empieza el 3 de junio a las 18.30.", "It starts on June 3.", "warning dropped: the time of “3 de junio a las 18.30” is not in the translation"},
	{"Murió en el 44 a. C. en Roma.", "He died in Rome in 44 BC.", ""},
	{"Murió en el 44 a. C. en Roma.", "He died in Rome in 44 AD.", "error date: “44 a. C.” became “44 AD”"},
	{"Salió a las 15:30.", "It left at 15:50.", "error time: “15:30” became “15:50”"},
	{"Marcó en el minuto 41.", "He scored in the 43rd minute.", "error changed: “41” became “43rd”"},
	{"Quedó en el 3.º puesto.", "He came 4th.", "error ordinal: “3.º” became “4th”"},
	{"Estudia segundo de bachillerato.", "She is in the Sixth Form.", "note ordinal: “segundo” became “Sixth”"},
	{"Perdió decenas de millones de coronas.", "It lost billions of crowns.", "warning scale: “decenas de millones de coronas” became “billions of crowns”"},
	{"La pastilla cuesta 880 euros.", "The pill costs $1,000.", "warning converted: “880 euros” is given as “$1,000”"},
	{"La pastilla cuesta 880 euros.", "The pill costs $8,800.", "error changed: “880 euros” became “$8,800”"},
	{"Costó 50 millones de pesos mexicanos.", "It cost 50 million Mexican pesos ($2.9m).", "warning converted: “50 millones de pesos mexicanos” is given as “$2.9m”"},
	{"Alcanza 800 km/h.", "It reaches 800 km/h (about 597 mph).", "error changed: “800 km/h” became “597 mph”"},
	{"Corre un Mazda3.", "He races a Madzda3.", "warning changed: “Mazda3” became “Madzda3”"},
	{"“Vinieron 1.250 personas”, dijo Ana Lugo.", "“Some 1,350 people came,” said Ana Lugo.", "error changed: “1.250” became “1,350”, inside a quotation"},
	{"Quedó tercero.", "He came fourth.", "warning ordinal: “tercero” became “fourth”"},
	{"Ganaron 2-1.", "They won 3-1.", "error range: “2-1” became “3-1”"},
	{"Tiene más de 20 barcos.", "It has fewer than 20 ships.", "error qualifier: “más de 20” became “fewer than 20”"},
	{"Mide hasta 25 cm.", "It is at least 25 cm long.", "error qualifier: “hasta 25 cm” became “at least 25 cm”"},
	{"Tiene casi 20 barcos.", "It has 20 ships.", "note qualifier: “casi 20” is “20” in the translation"},
	{"El índice cerró en 12.078 puntos.", "The index closed at 12.078 points.", "warning format: “12.078 points” keeps the separators of the original"},
	{"Llame al 91 123 45 67.", "Call 91 123 45 76.", "error changed: “91 123 45 67” became “91 123 45 76”"},
	{"Acudieron miles de vecinos.", "Millions of neighbours came.", "warning scale: “miles” became “Millions”"},

	// Rounded.
	{"Ganó 3.456,7 millones.", "It made 3.46 billion.", "warning changed: “3.456,7 millones” is rounded to “3.46 billion”"},
	{"Ganó 3.456,7 millones.", "It made 3.6 billion.", "error changed: “3.456,7 millones” became “3.6 billion”"},
	{"Viven allí 47.450.795 personas.", "Over 47 million people live there.", "note changed: “47.450.795” is rounded to “47 million”"},
	{"Viven allí 47.450.795 personas.", "Nearly 47 million people live there.", "error changed: “47.450.795” became “47 million”"},
	{"Asistieron 79 personas.", "About 70 people attended.", "error changed: “79” became “70”"},
	{"Asistieron 1.255 personas.", "About 1,250 people attended.", "note changed: “1.255” is rounded to “1,250”"},
	{"Asistieron 1.255 personas.", "1,250 people attended.", "error changed: “1.255” became “1,250”"},
	{"La tasa es del 3,5 %.", "The rate is 3%.", "error changed: “3,5 %” became “3%”"},

	// Exchanged.
	{"Hubo tres muertos y doce heridos.", "There were twelve dead and three injured.", "warning swapped: “tres” and “twelve” have changed places in the translation"},
	{"En 2019 nacieron 40 y en 2020, 60.", "In 2019, 60 were born and in 2020, 40.", "error swapped: “40” and “60” have changed places in the translation"},
	{"España puso 20 millones y Francia, 30 millones.", "Spain gave 30 million and France 20 million.", "error swapped: “20 millones” and “30 million” have changed places in the translation"},
	{"Llegó el 30 de octubre de 2024.", "He arrived on 30 de octubre, 2024.", "warning format: “octubre” is left in Spanish"},
	{"Cobró 3 millones de euros.", "He was paid 3 millones de euros.", "warning format: “millones” is left in Spanish"},
	{"Cobró cien mil pesos en efectivo.", "He was paid 100,000 pesos in cash.", ""},
	{"La CO2 sube.", "The CO3 rises.", "error changed: “CO2” became “CO3”"},

	// Dropped and added.
	{"Pagó 42.000 euros por la casa.", "He paid for the house.", "warning dropped: “42.000 euros” is not in the translation"},
	{"Habrá elecciones.", "There will be elections in May.", "warning added: “May” is not in the original"},
	{"Pagó la casa.", "He paid 42,000 euros for the house.", "warning added: “42,000 euros” is not in the original"},
	{"Lo dijo el subteniente.", "The 2nd lieutenant said so.", "note added: “2nd” is not in the original"},
	{"Votó el 100 % de los socios.", "Every member voted.", "note dropped: “100 %” is not in the translation"},
	{"Saludaron a los 20.", "They greeted 20 of them, in 1998.", "warning added: “1998” is not in the original"},
	{"Vinieron siete vecinos.", "The neighbours came.", "warning dropped: “siete” is not in the translation"},

	// Words that need not be quantities.
	{"Un hombre leyó una vez el primer libro.", "A man once read a book.", ""},
	{"Estuvo un año fuera.", "She was away for a while.", ""},
	{"Recibió miles de cartas.", "She got letters galore.", ""},
}

func TestFigures(t *testing.T) {
	for _, p := range figurePairs {
		if got := saidOf(p.source, p.target, &lang.Spanish, &lang.English, 1); got != p.want {
			t.Errorf("%s\n%s\ngot  %s\nwant %s", p.source, p.target, got, p.want)
		}
	}
}

// TestFiguresMirrored: a contradiction is one whichever text is the original.
// What a translation adds in parentheses is dropped the other way round.
func TestFiguresMirrored(t *testing.T) {
	for _, p := range figurePairs {
		there := foundIn(p.source, p.target, &lang.Spanish, &lang.English)
		back := foundIn(p.target, p.source, &lang.English, &lang.Spanish)
		for _, f := range there {
			if f.Severity == Error && !strings.Contains(p.target, "(") && !slices.ContainsFunc(back, func(g Finding) bool { return mirrors(f, g) }) {
				t.Errorf("%s\n%s\n%s: %s, and back %v", p.source, p.target, f.Kind, f.Message, back)
			}
		}
	}
}

func mirrors(f, g Finding) bool {
	return f.Kind == g.Kind && f.Severity == g.Severity && *f.Source == *g.Target && *f.Target == *g.Source
}

// TestUnsureBead: where the sentences may not belong together, a difference
// is a question.
func TestUnsureBead(t *testing.T) {
	got := saidOf("Vinieron 1.250.", "Some 1,350 came.", &lang.Spanish, &lang.English, 0.3)
	if want := "warning changed: “1.250” became “1,350”"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// TestOneLanguage compares two editions of one text.
func TestOneLanguage(t *testing.T) {
	got := saidOf("It cost £4,000 in 1998.", "It cost £40,000 in 1998.", &lang.English, &lang.English, 1)
	if want := "error changed: “£4,000” became “£40,000”"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// saidOf compares two sentences that make one bead.
func saidOf(source, target string, s, t *lang.Language, score float64) string {
	return said(beadOf(source, target, s, t, score))
}

func beadOf(source, target string, s, t *lang.Language, score float64) *align.Alignment {
	a := &align.Alignment{Source: lang.Presplit([]string{source}, nil, s), Target: lang.Presplit([]string{target}, nil, t)}
	a.Beads = []align.Bead{{Source: a.Source.Sentences, Target: a.Target.Sentences, Score: score}}
	return a
}

func said(a *align.Alignment) string { return lines(Run(a, []*Check{Figures})) }

// lines writes findings as figurePairs do.
func lines(found []Finding) string {
	var list []string
	for _, f := range found {
		list = append(list, f.Severity.String()+" "+f.Kind+": "+f.Message)
	}
	return strings.Join(list, "\n")
}

// TestFiguresNextDoor: a figure that moved into the next sentence is not
// missing, and of a sentence without a partner nothing is said here.
func TestFiguresNextDoor(t *testing.T) {
	a := &align.Alignment{
		Source: lang.Presplit([]string{"Llegó el 5 de marzo con 300 hombres.", "Se fue pronto.", "Tenía 77 años."}, nil, &lang.Spanish),
		Target: lang.Presplit([]string{"He came with 300 men.", "On 5 March he left early."}, nil, &lang.English),
	}
	s, u := a.Source.Sentences, a.Target.Sentences
	a.Beads = []align.Bead{{Source: s[:1], Target: u[:1], Score: 1}, {Source: s[1:2], Target: u[1:], Score: 1}, {Source: s[2:], Score: 1}}
	if got := said(a); got != "" {
		t.Errorf("got %s", got)
	}
}

// TestMoneyConverted: that a text converts its money is told once; what goes
// by another rate is wrong.
func TestMoneyConverted(t *testing.T) {
	source := []string{"La pastilla cuesta 880 euros.", "En España, 280 euros.", "En Italia valía 490.", "En Francia, 900 euros."}
	target := []string{"The pill costs $1,000.", "In Spain, $320.", "In Italy it cost $554.", "In France, $700."}
	got := said(sentenceBySentence(source, target))
	want := "warning converted: “880 euros” is given as “$1,000”\n" +
		"note converted: “280 euros” is given as “$320”\n" +
		"note converted: “490” is given as “$554”\n" +
		"error changed: “900 euros” became “$700”"
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// sentenceBySentence aligns a text with a translation, Spanish and English.
func sentenceBySentence(source, target []string) *align.Alignment {
	a := &align.Alignment{Source: lang.Presplit(source, nil, &lang.Spanish), Target: lang.Presplit(target, nil, &lang.English)}
	for i := range source {
		a.Beads = append(a.Beads, align.Bead{Source: a.Source.Sentences[i : i+1], Target: a.Target.Sentences[i : i+1], Score: 1})
	}
	return a
}

func BenchmarkFigures(b *testing.B) {
	var source, target []string
	for range 4 {
		for _, p := range figurePairs[:30] {
			source, target = append(source, p.source), append(target, p.target)
		}
	}
	a := sentenceBySentence(source, target)
	p := &Pass{Alignment: a, SourceFacts: Read(a.Source), TargetFacts: Read(a.Target), Report: func(Finding) {}}
	b.ReportAllocs()
	for b.Loop() {
		compareFigures(p)
	}
}

// A language without a pack is read by its digits: what rests on its words
// cannot be told, a wrong number in digits can.
func TestFiguresOfLanguageWithoutWords(t *testing.T) {
	french, err := lang.Lookup("fr")
	if err != nil {
		t.Fatal(err)
	}
	cases := []struct{ french, english, want string }{
		{"Le musée ouvrira le 3 mai 2024.", "The museum will open on May 3, 2024.", ""},
		{"Elle a réuni 20 millions d'euros en cinq ans.", "She raised 20 million euros in five years.", ""},
		{"La salle compte 1 250 places.", "The hall has 1,250 seats.", ""},
		{"La salle compte 1 250 places.", "The hall has 1,520 seats.", "“1 250” became “1,520”"},
		{"Le chômage atteint 7,4 %.", "Unemployment stands at 4.7%.", "“7,4 %” became “4.7%”"},
	}
	for _, c := range cases {
		t.Run(c.english, func(t *testing.T) {
			a := align.Align(lang.Parse(lang.NewSource("", c.french), french), lang.Parse(lang.NewSource("", c.english), &lang.English))
			var got []string
			for _, f := range Run(a, []*Check{Figures}) {
				if f.Severity > Note {
					got = append(got, f.Message)
				}
			}
			if strings.Join(got, "; ") != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
