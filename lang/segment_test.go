package lang

import (
	"strings"
	"testing"
	"unicode"

	"github.com/clipperhouse/uax29/v2/sentences"
	"pgregory.net/rapid"
)

// marked shows where sentences begin, but for the first: “Llegó. |Luego.”
func marked(text string, spans []Span) string {
	var b strings.Builder
	at := 0
	for i, s := range spans {
		b.WriteString(text[at:s.Start])
		if i > 0 {
			b.WriteByte('|')
		}
		b.WriteString(s.In(text))
		at = s.End
	}
	return b.String() + text[at:]
}

// breaks spells line breaks in the cases.
var breaks = strings.NewReplacer(`\n`, "\n", `\r`, "\r")

func testSplit(t *testing.T, l *Language, cases string) {
	t.Helper()
	for want := range strings.SplitSeq(strings.TrimSpace(cases), "\n") {
		want = breaks.Replace(strings.TrimSpace(want))
		text := strings.ReplaceAll(want, "|", "")
		if got := marked(text, Split(text, l)); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
}

func TestSplitSpanish(t *testing.T) {
	testSplit(t, &Spanish, `
		El Sr. Ruiz llegó tarde. |La Dra. Peña, no.
		J. M. Coetzee leyó en la plaza. |Nadie tosió.
		Vive en la avda. de la Paz, esq. Sol. |Madruga mucho.
		Juega en el grupo B. |El equipo viajó ayer.
		Vuela a EE. UU. |El lunes regresa.
		La embajada de EE. UU. Norteamericana no contesta.
		Abre a las 9.30 a. m. |La entrada es libre.
		Murió en el 44 a. C. |Su heredero tenía 18 años.
		Trajo fruta, p. ej. manzanas, peras, etc. |Después se fue.
		Véase la pág. 12 del vol. II. |Allí se explica.
		Según el art. 5 y el núm. 3. |Nada más.
		Inditex, S. A. |Los accionistas votan hoy.
		El 12.º congreso y la 3.ª reunión. |Todo en un mes.
		1. Introducción. |2. Los hechos.
		Hay dos vías: a) Pactar. |b) Esperar.
		Costó 1.250,50 euros. |300 personas firmaron.
		Mide 1.80 m. |Pesa 75 kg. |No es poco.
		Entre en www.ejemplo.es. |Abra informe.final.pdf. |Lea.
		No sé… quizá mañana. |Quizá… |No lo sé.
		…y se marchó. |Nadie lo vio.
		Dijo que no [...] y calló. [...] |Luego habló.
		«¡Fuera!», gritó. |«¿Quién es?», preguntó Lola.
		«No volveré». |Así acabó.
		«No volveré.» |Así acabó.
		Dijo: “No volveré.” |Así acabó.
		¿Vienes? |¡Claro! |¿Y tú?
		¿Vienes? preguntó ella.
		(Nadie aplaudió.) |El acto siguió.
		Vino el ministro (el de Hacienda). |Habló poco.
		—No lo sé. |—Pues pregunta. |—¡Vete! —gritó Juan.
		Salió ayer. |iPhone y Android compiten. |«Es caro», dice.
		Lo vio todo; no dijo nada. |Calló.
		Compra El Mundo; El País no lo lee. |Nadie sabe.
		¿Qué?|Nada. |Dijo.”|Luego calló.
		Murió en 1990.² |Nadie fue. [3] |Llovía.
		Habló el rey (n. 1968). |Ud. no.
		Nació en Ávila (c. 1515). |Escribió mucho.
		El punto final del discurso.»  |Aplausos.
		1.- Objeto. |2.- Plazo.
		MADRID.- El ministro calló. |Nadie insistió.
		Corre 10 km. |Ana ganó. |Tardó 40 min. |Llegó la última.
		El actor (¿quién lo diría?) Juan Ruiz vino. |(¡Por fin!) |Habló.
		(¿Quién lo diría?) |Juan Ruiz vino.
		«Nadie aprende en cabeza ajena.», decía mi abuela. |¡¿Qué has hecho?!
		El piso vale $210.300.000,00. |Bajará un 8.5% este año.
		El expediente N°. 1044.271.330 está cerrado. |Nadie lo abrió.
		Vino el Sr. Peña, Ph. D., de Oviedo. |Habló poco.
		Se preguntó ¿por qué no? y se marchó.
		Y le dije: ¿qué quieres?; él calló. |Se fue.
		El rey Felipe VI. |La reina Isabel II. |El papa.
		Vive en la C/ Mayor, n.º 5, 3.º B. |Es un piso viejo.
		Abrió a las 18.30 h. |Cerró a las 20.00 h. y se fue.
		Gana 1.200 €/mes. |1.200 no es mucho.
		Nos vemos mañana. |trae el pan. |no tardes
	`)
}

// Inside one paragraph the items of a list may end without stops.
func TestSplitLists(t *testing.T) {
	testSplit(t, &Spanish, `
		1. Lave el arroz |2. Hierva el agua |3. Pique el puerro
		1.) Lave el arroz |2.) Hierva el agua
		1) Lave el arroz |2) Hierva el agua
		a) Lave el arroz |b) Hierva el agua |c) Pique el puerro
		a. Lave el arroz |b. Hierva el agua
		• 9. Lave el arroz |• 10. Hierva el agua
		⁃9. Lave el arroz |⁃10. Hierva el agua
		1. Quedan derogados los artículos 1 y 2. |El resto sigue vigente.
		1. Se deroga el núm. 2. |El resto sigue vigente.
		1. Compró 3) y 4) y nada más.
		A. Ruiz y B. Peña firmaron. |Nadie más.
		Hay dos vías: a) pactar y b) esperar.
	`)
}

func TestSplitEnglish(t *testing.T) {
	testSplit(t, &English, `
		Mr. Hale met Gen. Ortiz at St. Mary's. |It rained.
		George W. Hale spoke. |J. R. R. Tolkien did not.
		He moved to the U.S. |The family stayed.
		The U.S. President spoke at 9 a.m. Eastern time.
		The doors open at 9 a.m. |We will be there.
		Acme Inc. Chairman Ann Doe quit. |Acme Inc. |The end.
		He has a Ph.D. in law, i.e. he may plead.
		No. 5 won. |No. |I think so.
		It cost $3.5 million, up from $2. |The rest was lost.
		He left on Sept. 11. |Nobody saw him.
		“I won’t go.” |She stayed. |"No." |He left.
		"Will you go?" she asked. |"Yes!" he cried.
		Wait... what? |He stopped... |Then he ran.
		The region . . . of peace. |It lasted . . . |Then war.
		Visit example.com. |Or write to a.b@example.org. |Thanks.
		It was 5 p.m. |“Go,” he said.
		(It was late.) |Smith et al. (2019) agree.
		i was there. |it was good. |are you sure?
		Great food! :) |We will return. 😀 |Bye.
		The men’s. |However, it is wet.
		He ran; she walked. |Nobody won.
		The law (see art. 5) holds. |So be it.
		Hale v. Ortiz was heard. |It ended.
		He is 6 ft. 2 in. tall. |He lives on Main St. |The house is new.
		World War II. |The war ended. |Vitamin C. |It helps.
		In 44 B.C. Caesar died. |He was 55.
		"Why now?" Denning asked. |"Yes!" Ruth Hale cried. |“Is it?” Mr. Hale asked.
		“Is it true?” |The judge asked for the papers. |“Is it?” |She asked again.
		He said “Stop!” |Denning ran.
		It was not ... I mean, what I thought...look . . . what I say is . . . I was wrong.
		One habit that was lost . . . was that of telling tales. . . . |It did not die. . . .
		I did not say so.... |She shut the door.
		He farms (He once sold cars for six years.) near the coast.
		He banks with Yahoo! in the city. |Who?? |Really!? |Yes.
		We are no match, she and I. |Have you met Robert I. Stone?
		The contract went to Marlow, Stone & Co. |It was signed on Friday.
		That was Hale Jr.'s idea. |He left the U.S.A. in March.
		He looked up, 'It is late.' he said. |She left.
		Write to ann.lee@mail.example.org. |The rates are at https://example.org/a.b/c.html today.
		iPads sold well. |eBay did not. |macOS neither. |4 men stayed.
		Hale, the C.E.O., quit. |The C.F.O. stayed.
	`)
}

func TestSplitOtherLanguages(t *testing.T) {
	other, _ := Lookup("nds")
	testSplit(t, other, `
		Dr. Hansen käm. |He weer dor.
		彼は来た。|そして帰った。|「はい。」|終わり。
		यह पहला है। |यह दूसरा है।
		هل جاء؟ |نعم جاء.
		彼は「はい。」と言った。|終わり。
		他来了。|她走了！|“你好吗？”
		Он пришёл. |Она ушла. |— Придёшь? — спросила она. |А. С. Пушкин писал.
		Ήρθε; |Ναι. |Έφυγε· δεν γύρισε; όχι.
		Նա եկավ։ |Նա գնաց։
	`)
}

func TestSplitGermanAndDutch(t *testing.T) {
	testSplit(t, &German, `
		Am 3. Oktober kam er. |Es regnete. |Der 1. FC Köln siegte. |Die 2. Bundesliga ruht.
		Im 19. Jahrhundert lebte Friedrich II. von Preußen. |Er las viel.
		Nach § 5 Abs. 2 S. 1 gilt das nicht. |Das gilt z. B. für Obst, d. h. für Äpfel u. a. |Mehr im Anhang.
		„Kommst du?“, fragte sie. |„Nein!“, rief er. |„Kommst du?“ fragte sie.
		Die Firma Müller GmbH & Co. KG baut Häuser. |Um 500 v. Chr. lebten hier Kelten. |Sie zogen fort.
		1) Reis waschen |2) Wasser kochen
		1. FC Köln steigt in die 2. Bundesliga ab
	`)
	testSplit(t, &Dutch, `
		Dhr. Jansen en mevr. De Boer kwamen om 9.30 uur. |Het regende.
		Dat geldt o.a. voor fruit, d.w.z. appels enz. |Meer staat in de bijlage.
		‘Kom je?’ vroeg ze. |‘Nee!’ riep hij.
		's Avonds regende het. |'t Is koud. |'s Morgens was hij weg.
		81 procent was raak. ...en toen brak de hel los.
	`)
}

// An article runs into the abbreviation after it.
func TestSplitElisions(t *testing.T) {
	testSplit(t, &Language{Tag: "it", Abbreviations: "avv. ing.", NumberAbbreviations: "art.", ClosingAbbreviations: "ecc."}, `
		L'art. 5 non vale. |Parlò con l'avv. Neri e dell’ing. Gallo. |Poi altri.
		Non c'è. |Cos'altro c'era, ecc.
	`)
	testSplit(t, &English, `
		It's five o'clock. |He said he won't. |They left.
	`)
}

func TestSplitAtLineBreaks(t *testing.T) {
	testSplit(t, &Spanish, `
		Un titular sin punto\n|Empieza la noticia y sigue hasta el final de la línea, que es larga de verdad.
		Verde que te quiero,\n|verde rama al viento,\n|verde luna clara
		La ministra anunció ayer que el Gobierno destinará más fondos a\nlas comarcas que perdieron población durante la última década y\nque no tienen tren. |El plan empieza en otoño.
		El puerto reabre tras el temporal\n|La naviera volvió ayer a la ruta que había dejado en marzo, cuando\nse averió el barco. |Nadie lo esperaba.\n|El alcalde, que no había viajado nunca en él, estrenó el domingo la\nlínea con su familia.
		Uno.\r\n|Dos.\r|Tres.
		El techo de la capilla\ncayó durante la noche.
		palas\n|cubos y fregonas\n|tornillos, tuercas
		Canta el río en la ribera\n|y la luna lo acompaña\n|cuando vuelve de la era.
	`)
}

func TestPlainBlocks(t *testing.T) {
	text := "El puerto reabre\r\n\r\nLa naviera volvió ayer a la ruta que había dejado en\r\nmarzo, cuando se averió el barco, y espera llevar a\r\nmil viajeros al día hasta el final del verano.\r\n\r\n" +
		"- Pan\n- Vino\n  de Jerez\n1. Uno\n2) Dos\n\nFin."
	want := []string{
		"heading 1: El puerto reabre",
		"paragraph 0: La naviera volvió ayer a la ruta que había dejado en\r\nmarzo, cuando se averió el barco, y espera llevar a\r\nmil viajeros al día hasta el final del verano.",
		"list item 1: - Pan", "list item 1: - Vino\n  de Jerez", "list item 1: 1. Uno", "list item 1: 2) Dos",
		"paragraph 0: Fin.",
	}
	var got []string
	for _, b := range PlainBlocks(text) {
		got = append(got, string(b.Kind)+" "+string(rune('0'+b.Level))+": "+b.In(text))
	}
	if g, w := strings.Join(got, "\n"), strings.Join(want, "\n"); g != w {
		t.Errorf("got\n%s\nwant\n%s", g, w)
	}
}

func TestPlainBlocksOfOneParagraphALine(t *testing.T) {
	long := strings.Repeat("Una frase que alarga el párrafo. ", 6)
	text := "El titular\n" + long + "\nOtro titular\n" + long
	kinds := ""
	for _, b := range PlainBlocks(text) {
		kinds += string(b.Kind) + " "
	}
	if kinds != "heading paragraph heading paragraph " {
		t.Error(kinds)
	}
}

// checkSpans fails if spans are not what Split and PlainBlocks promise.
func checkSpans(t interface {
	Helper()
	Fatalf(string, ...any)
}, text string, spans []Span) {
	t.Helper()
	at := 0
	for _, s := range append(spans, Span{len(text), len(text)}) {
		if s.Start < at || s.End > len(text) {
			t.Fatalf("%v overlaps what ends at %d", s, at)
		}
		if gap := text[at:s.Start]; strings.TrimSpace(gap) != "" {
			t.Fatalf("%q is in no span", gap)
		}
		if said := s.In(text); said != strings.TrimSpace(said) || said == "" && s.Start < len(text) {
			t.Fatalf("%q is empty or has white space around it", said)
		}
		at = s.End
	}
}

func blockSpans(text string) (spans []Span) {
	for _, b := range PlainBlocks(text) {
		spans = append(spans, b.Span)
	}
	return spans
}

func TestSplitCoversTheText(t *testing.T) {
	pieces := rapid.SampledFrom(strings.Split(`Hola|.|. |…|...|"|«|»|(|)|[12]| |  |`+"\n|\r\n|\n\n|\u2028|\t|\x00|\xff"+`|¿|?|!|EE. UU.|a. m.|J.|Sr.|12|1.5|- |1. |;|; El |:)|[…]|😀|。|ñ|iPhone|. . .|—`, "|"))
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(pieces, 0, 60).Draw(t, "pieces"), "")
		checkSpans(t, text, Split(text, &Spanish))
		checkSpans(t, text, blockSpans(text))
	})
}

func FuzzSplit(f *testing.F) {
	f.Add("El Sr. Ruiz (EE. UU.) dijo: «¿Qué?». \"Nada…\" 1. Fin\n- a) b.\r\n")
	f.Add(". . .\"\" [1] [...] :-) 。」\x00\xff\u2028\n\n")
	f.Fuzz(func(t *testing.T, text string) {
		checkSpans(t, text, Split(text, &English))
		checkSpans(t, text, blockSpans(text))
	})
}

// In plain prose, without anything that needs more than the standard, the
// sentences are those of UAX #29.
func TestSplitAgreesWithUnicode(t *testing.T) {
	text := "Der Zug kam zu spät. Niemand war überrascht! Warum auch? Er kommt immer so. 彼は来た。そして帰った。Он пришёл. Она ушла."
	other, _ := Lookup("und")
	var want []string
	for it := sentences.FromString(text); it.Next(); {
		want = append(want, strings.TrimSpace(it.Value()))
	}
	var got []string
	for _, s := range Split(text, other) {
		got = append(got, s.In(text))
	}
	if g, w := strings.Join(got, "\n"), strings.Join(want, "\n"); g != w {
		t.Errorf("got\n%s\nwant\n%s", g, w)
	}
}

// hostile is text that must take time in proportion to its length.
var hostile = map[string]string{
	"quotes after a stop": "a." + strings.Repeat(`"`, 1<<18),
	"nested quotes":       strings.Repeat("«“", 100_000) + "a." + strings.Repeat("”»", 100_000) + " B",
	"stops":               strings.Repeat(". ", 1<<18),
	"brackets":            strings.Repeat(". (", 1<<18),
	"no words":            strings.Repeat("., ", 1<<18),
	"small":               strings.Repeat("a. ", 1<<18),
	"spaces":              strings.Repeat(".     ", 1<<16) + strings.Repeat(" ", 1<<18),
	"semicolons":          strings.Repeat("; ", 1<<18),
	"NUL":                 strings.Repeat("\x00", 1<<20),
	"line breaks":         strings.Repeat("a\n", 1<<18),
	"blank lines":         strings.Repeat("\n", 1<<20),
	"invalid":             strings.Repeat("\xe2\x80", 1<<19),
	"one word":            strings.Repeat("ñ", 1<<19),
	"dotted":              strings.Repeat("A.", 1<<18),
	"spaced dots":         "a" + strings.Repeat(" .", 1<<18),
	"smileys":             "a." + strings.Repeat(" :)", 1<<18),
}

func TestSplitHostileText(t *testing.T) {
	for name, text := range hostile {
		t.Run(name, func(t *testing.T) {
			checkSpans(t, text, Split(text, &English))
			checkSpans(t, text, blockSpans(text))
		})
	}
}

func BenchmarkSplit(b *testing.B) {
	text := strings.Repeat("El Sr. Ruiz, que nació en 1968 en Ávila, dijo ayer que el Gobierno de EE. UU. destinará 1.250,50 millones a la obra. «¿Y quién la pagará?», preguntó la alcaldesa. Nadie contestó… La sesión acabó a las 9.30 p. m. ", 500)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Split(text, &Spanish)
	}
}

// The lists of abbreviations are words with a full stop, each once.
func TestAbbreviationsAreCanonical(t *testing.T) {
	for _, l := range All {
		for name, list := range map[string]string{"Abbreviations": l.Abbreviations, "ClosingAbbreviations": l.ClosingAbbreviations, "NumberAbbreviations": l.NumberAbbreviations} {
			seen := map[string]bool{}
			for w := range strings.FieldsSeq(list) {
				if seen[w] {
					t.Errorf("%s %s: %s stands twice", l.Tag, name, w)
				}
				seen[w] = true
				if strings.IndexFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && !strings.ContainsRune(".-·", r) }) >= 0 || len(w) > longestAbbreviation {
					t.Errorf("%s %s: %s is no abbreviation", l.Tag, name, w)
				}
			}
		}
	}
}
