package quote

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cotejo/cotejo/lang"
)

// Each case is a text and its quotations: level, class, speaker after “by”,
// “…+” for a part that goes on, “!” for a mark that is missing.
var cases = []struct {
	name, lang, text string
	want             []string
}{
	{"all marks", "es", "«Uno dos tres», “cuatro cinco seis”, „siete ocho nueve“, \"diez once doce\", ‘trece catorce quince’, 'uno más uno', ‹y van siete›.", []string{
		"1 fragment «Uno dos tres»", "1 fragment “cuatro cinco seis”", "1 fragment „siete ocho nueve“", `1 fragment "diez once doce"`, "1 fragment ‘trece catorce quince’", "1 fragment 'uno más uno'", "1 fragment ‹y van siete›"}},
	{"speaker after", "es", "“No tocaremos el puente viejo”, dijo ayer en Soria el concejal Andrés Pinilla.", []string{"1 speech “No tocaremos el puente viejo” by Andrés Pinilla"}},
	{"speaker before", "es", "La ministra de Defensa añadió: «No habrá más retrasos».", []string{"1 speech «No habrá más retrasos» by La ministra de Defensa"}},
	{"según", "es", "Según Rosa Urdiales, “la cosecha se ha perdido entera”.", []string{"1 speech “la cosecha se ha perdido entera” by Rosa Urdiales"}},
	{"an apposition before the verb", "es", "Julio Sanz, portavoz de la cofradía, protestó: “Nadie nos ha preguntado nada”.", []string{"1 speech “Nadie nos ha preguntado nada” by Julio Sanz"}},
	{"the subject after the verb, in English", "en", "“We will not touch the old bridge,” councilman Andy Pine said on Monday in Soria.", []string{"1 speech “We will not touch the old bridge,” by Andy Pine"}},
	{"a name after its role", "en", "“We will not touch it at all,” Soria councilman Andy Pine said.", []string{"1 speech “We will not touch it at all,” by Andy Pine"}},
	{"a role with what it is of", "es", "“No habrá más retrasos este año”, dijo la ministra de Defensa.", []string{"1 speech “No habrá más retrasos este año” by la ministra de Defensa"}},
	{"a verb whose object is the hearer", "en", "“I never asked for it,” Pine told Parliament.", []string{"1 speech “I never asked for it,” by Pine"}},
	{"a pronoun is not a name", "en", "“I never asked for it,” he told Parliament.", []string{"1 speech “I never asked for it,”"}},
	{"according to", "en", "It is “a matter of weeks,” according to Nora Fields.", []string{"1 fragment “a matter of weeks,” by Nora Fields"}},
	{"an interrupted quotation", "en", "“Ten years ago,” Austin said, “this was a matter for engineers.”", []string{"1 speech “Ten years ago,” by Austin", "1 speech+ “this was a matter for engineers.” by Austin"}},
	{"the next quotation is by the same", "es", "“Es un error de cálculo”, dijo Ruiz. “Lo corregiremos antes de mayo”.", []string{"1 speech “Es un error de cálculo” by Ruiz", "1 speech “Lo corregiremos antes de mayo” by Ruiz"}},
	{"a colon at the end of the line before", "es", "El auto del juez concluye:\n\n«No hay indicios».", []string{"1 speech «No hay indicios» by El auto"}},
	{"nested", "es", "«Me dijo “vete a casa” y me fui», contó.", []string{"1 speech «Me dijo “vete a casa” y me fui»", "2 fragment “vete a casa”"}},
	{"nested, the British way", "en", "‘He said “go home” and I went,’ she recalled.", []string{"1 speech ‘He said “go home” and I went,’", "2 term “go home”"}},
	{"straight marks in straight marks", "en", `"He said 'go home' and I went," she recalled.`, []string{`1 speech "He said 'go home' and I went,"`, "2 term 'go home'"}},
	{"apostrophes", "en", "Don't: the boys' bikes, L'Hospitalet, rock 'n' roll and the '90s aren’t quotations.", nil},
	{"apostrophes inside single marks", "en", "She said: 'the boys' bikes don't work any more'.", []string{"1 speech 'the boys' bikes don't work any more'"}},
	{"a mark typed for an apostrophe", "en", `The mayor"s plan of the 80''s for the players" homes.`, nil},
	{"tenths of a second", "es", "Ganó con 20''53 en la final.", nil},
	{"three words of speech are no title", "es", "“Es de Texas”, dice Ana.", []string{"1 speech “Es de Texas” by Ana"}},
	{"feet and inches", "en", `He is 6'2" tall and she 5'11".`, nil},
	{"brackets and an ellipsis", "es", "“Él [el presidente] lo sabía (…) y calló…”, afirmó Pons.", []string{"1 speech “Él [el presidente] lo sabía (…) y calló…” by Pons"}},
	{"over paragraphs, Spanish", "es", "«Empezamos en enero con tres obreros.\n\n»Hoy somos doscientos», recuerda Pons.", []string{"1 speech «Empezamos en enero con tres obreros. by Pons", "1 speech+ »Hoy somos doscientos» by Pons"}},
	{"over paragraphs, English", "en", "“We began in January with three workers.\n\n“Today we are two hundred,” Pons recalled.", []string{"1 speech “We began in January with three workers. by Pons", "1 speech+ “Today we are two hundred,” by Pons"}},
	{"over paragraphs, one pair of marks", "es", "«Empezamos en enero con tres obreros.\n\nHoy somos doscientos», recuerda Pons.", []string{"1 speech «Empezamos en enero con tres obreros. by Pons", "1 speech+ Hoy somos doscientos» by Pons"}},
	{"a closing mark is missing", "es", "“Esto no puede seguir así, dijo. Y se fue. Luego volvió.", []string{"1 speech! “Esto no puede seguir así, dijo."}},
	{"an opening mark is missing", "en", "He left. This cannot go on like this,” he said.", []string{"1 speech! This cannot go on like this,”"}},
	{"a title by its capitals", "en", "They sang “The Sun Will Come Out Tomorrow” again.", []string{"1 title “The Sun Will Come Out Tomorrow”"}},
	{"a title by what bears it", "es", "Cantó la canción «Mañana saldrá el sol otra vez».", []string{"1 title «Mañana saldrá el sol otra vez»"}},
	{"a colon introduces speech, not a title", "es", "El alcalde habló de las obras: «No queda dinero para ellas».", []string{"1 speech «No queda dinero para ellas» by El alcalde"}},
	{"a term", "es", "Los llamados “buitres” volvieron.", []string{"1 term “buitres”"}},
	{"a dialogue after dashes", "es", "—No lo sé —dijo Marta Ruiz—. Vuelve mañana.\n\n—¿Y si no vuelvo?\n\n—Entonces se acabó —respondió ella.", []string{"1 speech —No lo sé by Marta Ruiz", "1 speech+ Vuelve mañana. by Marta Ruiz", "1 speech —¿Y si no vuelvo?", "1 speech —Entonces se acabó"}},
	{"an aside between dashes is no tag", "es", "—La casa —la vieja— arde —gritó Juan Pons.", []string{"1 speech —La casa —la vieja— arde by Juan Pons"}},
	{"a list with dashes", "es", "—Primer punto de la lista\n\n—Segundo punto de la lista", nil},
	{"a pronoun for the one who spoke", "es", "“No es verdad lo que cuentan”, dijo Ana Ruiz. La sala calló. “Nunca lo fue en absoluto”, añadió ella.", []string{"1 speech “No es verdad lo que cuentan” by Ana Ruiz", "1 speech “Nunca lo fue en absoluto” by Ana Ruiz"}},
	{"a verb alone for the one who spoke", "es", "“No es verdad lo que cuentan”, dijo Ana Ruiz.\n\n“Nunca lo fue en absoluto”, añadió.", []string{"1 speech “No es verdad lo que cuentan” by Ana Ruiz", "1 speech “Nunca lo fue en absoluto” by Ana Ruiz"}},
	{"a pronoun for one of two", "en", "“It is not true at all,” Ann Reese said. “It is quite true indeed,” said Paul Kern. “It never was true,” he added.", []string{"1 speech “It is not true at all,” by Ann Reese", "1 speech “It is quite true indeed,” by Paul Kern", "1 speech “It never was true,”"}},
	{"nothing between the marks", "es", "Nada: «», “ ”, \"\".", nil},
	{"French spaces", "fr", "« Nous ne céderons pas sur ce point », a-t-il dit.", []string{"1 speech « Nous ne céderons pas sur ce point »"}},
	{"German marks", "de", "„Wir geben in dieser Frage nicht nach“, sagte sie. »So ist es nun einmal hier«, sagte er.", []string{"1 speech „Wir geben in dieser Frage nicht nach“", "1 speech »So ist es nun einmal hier«"}},
}

func TestFind(t *testing.T) {
	for _, tt := range cases {
		l, _ := lang.Lookup(tt.lang)
		d := lang.Parse(lang.NewSource("", tt.text), l)
		var got []string
		for _, q := range Find(d) {
			got = append(got, show(d, q))
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s: %s\n%s", tt.name, tt.text, diff)
		}
	}
}

func show(d *lang.Document, q Quote) string {
	flags := ""
	if q.Part > 1 {
		flags += "+"
	}
	if q.Unbalanced {
		flags += "!"
	}
	s := fmt.Sprintf("%d %s%s %s", q.Level, q.Class, flags, d.Text(q.Span))
	if q.Speaker != "" {
		s += " by " + q.Speaker
	}
	return s
}

func TestBlockQuotation(t *testing.T) {
	text := "El fallo dice:\nLa obra se hará entera y a cargo de la empresa.\n“Nadie nos preguntó nada”"
	second, third := strings.Index(text, "La obra"), strings.Index(text, "“")
	src := lang.NewSource("", text)
	src.Blocks = []lang.Block{
		{Span: lang.Span{Start: 0, End: second - 1}, Kind: lang.Prose},
		{Span: lang.Span{Start: second, End: third - 1}, Kind: lang.BlockQuote, Level: 1},
		{Span: lang.Span{Start: third, End: len(text)}, Kind: lang.BlockQuote, Level: 1},
	}
	d := lang.Parse(src, &lang.Spanish)
	var got []string
	for _, q := range Find(d) {
		got = append(got, fmt.Sprint(q.Block, " ", show(d, q)))
	}
	want := []string{
		"true 1 speech La obra se hará entera y a cargo de la empresa. by El fallo",
		"false 1 speech “Nadie nos preguntó nada”",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// However many marks stand in a text, it is read, and every quotation fits.
// Were the time not about linear, this would take hours.
func TestHostile(t *testing.T) {
	for _, unit := range []string{"“‘«", "”’»", `"'`, "“a ", "a” ", "' ", `x"x`, "«a\n\n", "“a.\n\n“b ", "“a” dijo B, "} {
		text := strings.Repeat(unit, 100_000)
		list := Find(lang.Parse(lang.NewSource("", text), &lang.Spanish))
		for _, q := range list {
			if q.Start < 0 || q.End > len(text) || !q.Contains(q.Inner) || q.Level < 1 || q.Level > deepest {
				t.Fatalf("%q repeated: unfit %+v", unit, q)
			}
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, tt := range cases {
		f.Add(tt.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, l := range lang.All {
			last := 0
			for _, q := range Find(lang.Parse(lang.NewSource("", text), l)) {
				if q.Start < last || q.End > len(text) || !q.Contains(q.Inner) || q.Words < 1 {
					t.Fatalf("unfit %+v in %q", q, text)
				}
				if q.Speaker != "" && !strings.Contains(text, q.Speaker) {
					t.Fatalf("%q speaks and is not in %q", q.Speaker, text)
				}
				last = q.Start
			}
		}
	})
}

// BenchmarkFind reads an article of 800 words.
func BenchmarkFind(b *testing.B) {
	paragraph := "“El 97 % pasa por tubos no más gruesos que una manguera”, dijo en Rota el vicealmirante Ignacio Beltrán. Según la “agencia”, el coste subió a 1.250 euros y la obra, que empezó en marzo, acabará cuando se pueda. "
	d := lang.Parse(lang.NewSource("", strings.Repeat(paragraph, 21)), &lang.Spanish)
	b.SetBytes(int64(len(d.Source.Text)))
	for b.Loop() {
		Find(d)
	}
}
