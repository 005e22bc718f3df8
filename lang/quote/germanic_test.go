package quote

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cotejo/cotejo/lang"
)

var germanic = []struct {
	name, lang, text string
	want             []string
}{
	{"the verb, then the speaker", "de", "„Wir reißen die Brücke nicht ab“, sagte am Montag Stadtrat Jonas Ebert.", []string{"1 speech „Wir reißen die Brücke nicht ab“ by Jonas Ebert"}},
	{"the speaker, then the verb", "de", "Annette Kessler erklärte: „Es bleibt bei diesem Termin.“", []string{"1 speech „Es bleibt bei diesem Termin.“ by Annette Kessler"}},
	{"a title in a compound is no name", "de", "„Das Geld reicht nicht mehr“, betonte Direktorin Petra Lang.", []string{"1 speech „Das Geld reicht nicht mehr“ by Petra Lang"}},
	{"laut", "de", "Laut Petra Lang ist es „eine Frage von wenigen Tagen“.", []string{"1 speech „eine Frage von wenigen Tagen“ by Petra Lang"}},
	{"guillemets of books", "de", "»Ich war es nicht allein«, gestand Ebert.", []string{"1 speech »Ich war es nicht allein« by Ebert"}},
	{"nested", "de", "„Er rief ‚nie wieder‘ und ging hinaus“, erzählte Ebert.", []string{"1 speech „Er rief ‚nie wieder‘ und ging hinaus“ by Ebert", "2 term ‚nie wieder‘"}},
	{"an interrupted quotation", "de", "„Vor zehn Jahren“, sagte Ebert, „war das noch ein Feld.“", []string{"1 speech „Vor zehn Jahren“ by Ebert", "1 speech+ „war das noch ein Feld.“ by Ebert"}},
	{"a film", "de", "Sie drehte den Film „Der lange Sommer“.", []string{"1 title „Der lange Sommer“"}},
	{"a term", "de", "Die „Retter“ kamen zu spät.", []string{"1 term „Retter“"}},
	{"no speaker in a pronoun", "de", "„Das habe ich nie verlangt“, sagte er.", []string{"1 speech „Das habe ich nie verlangt“"}},
	{"single marks", "nl", "‘We breken de brug niet af’, zei wethouder Jos Mulder.", []string{"1 speech ‘We breken de brug niet af’ by Jos Mulder"}},
	{"low marks", "nl", "„Dat is van de baan”, aldus Mulder.", []string{"1 speech „Dat is van de baan” by Mulder"}},
	{"double marks", "nl", "“Het geld is op voor dit jaar”, benadrukte Femke Bos.", []string{"1 speech “Het geld is op voor dit jaar” by Femke Bos"}},
	{"volgens", "nl", "Volgens Femke Bos is het ‘een kwestie van enkele dagen’.", []string{"1 speech ‘een kwestie van enkele dagen’ by Femke Bos"}},
	{"particles", "nl", "‘Niemand heeft ons iets gevraagd’, klaagde Joost van der Velden.", []string{"1 speech ‘Niemand heeft ons iets gevraagd’ by Joost van der Velden"}},
	{"apostrophes", "nl", "'s Avonds zagen we foto's van 't schip en auto's uit de jaren '90.", nil},
	{"a book", "nl", "Zij schreef de roman ‘De lange zomer’.", []string{"1 title ‘De lange zomer’"}},
}

func TestFindGermanic(t *testing.T) {
	for _, tt := range germanic {
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
