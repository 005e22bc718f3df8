package name_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/cotejo/cotejo/lang"
	"github.com/cotejo/cotejo/lang/name"
)

// marked reads a text with its names in brackets, “[Ana Prieto](person)”, and
// gives the text without them and the names expected.
func marked(text string) (plain string, want []string) {
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(text, "[")
		b.WriteString(before)
		if !ok {
			return b.String(), want
		}
		inner, rest, _ := strings.Cut(rest, "](")
		kind, rest, _ := strings.Cut(rest, ")")
		want = append(want, inner+" "+kind)
		b.WriteString(inner)
		text = rest
	}
}

func document(l *lang.Language, sentences ...string) *lang.Document {
	return lang.Presplit(sentences, nil, l)
}

func TestFind(t *testing.T) {
	for _, c := range []struct {
		why  string
		l    *lang.Language
		text string
	}{
		{"particles", &lang.Spanish, "Lo contó [Juan de la Cierva](person) en [Vigo](other)."},
		{"a title is not of the name", &lang.Spanish, "La presidenta [Prieto](person) recibió al Sr. [Robles](person)."},
		{"initials", &lang.Spanish, "Ayer llegó [J. M. Coetzee](other)."},
		{"digits", &lang.Spanish, "Viajó en un [Boeing 737](other) desde [Moscú](place)."},
		{"digits that count are none of it", &lang.Spanish, "En [Londres](place) 300 personas esperan."},
		{"two people", &lang.Spanish, "Hablaron [Lucía Ferrer](person) y [Marta Robles](person)."},
		{"one ministry", &lang.Spanish, "Lo decide el [Ministerio de Economía y Hacienda](organisation)."},
		{"the first word of a sentence", &lang.Spanish, "Según [Ferrer](other), no hay acuerdo."},
		{"a sentence's subject", &lang.Spanish, "[Ferrer](person) dijo que no hay acuerdo."},
		{"an unknown noun opens it", &lang.Spanish, "Directivos de la [ONU](organisation) viajan mañana."},
		{"nationalities", &lang.Spanish, "El ministro alemán visitó [Corea del Norte](place)."},
		{"months and weekdays", &lang.English, "He met [Marta Robles](person) on Monday in March."},
		{"offices before a name", &lang.English, "Yesterday German Chancellor [Angela Merkel](person) saw President [Prieto](person)."},
		{"genitives", &lang.English, "It is [Ferrer](other)'s house."},
		{"of", &lang.English, "She studied at the [University of Vigo](organisation)."},
		{"somebody of some place", &lang.English, "Then [Gareth Lowe](person) of the [University of Exeter](organisation) spoke."},
		{"no person without an article", &lang.English, "Protesters said they would stay."},
		{"headlines", &lang.English, "Parliament Votes Against New Budget For [Spain](place)"},
		{"contractions", &lang.English, "Now I've seen [Rome](place)."},
		{"no name at all", &lang.English, "The president spoke on Tuesday."},
	} {
		t.Run(c.why, func(t *testing.T) {
			plain, want := marked(c.text)
			var got []string
			for _, n := range name.Find(document(c.l, plain)) {
				got = append(got, n.Text+" "+string(n.Kind))
			}
			if fmt.Sprint(got) != fmt.Sprint(want) {
				t.Errorf("%s\n got %q\nwant %q", plain, got, want)
			}
		})
	}
}

func TestClusters(t *testing.T) {
	for _, c := range []struct {
		why       string
		sentences []string
		keys      []string
	}{
		{"a surname belongs to the full name", []string{"Llegó Lucía Ferrer.", "Luego habló Ferrer."}, []string{"lucia ferrer", "lucia ferrer"}},
		{"even before it", []string{"Luego habló Ferrer.", "Era Lucía Ferrer."}, []string{"lucia ferrer", "lucia ferrer"}},
		{"two of one surname are two", []string{"Llegó Lucía Ferrer.", "Llegó Marta Ferrer."}, []string{"lucia ferrer", "marta ferrer"}},
		{"an acronym beside its expansion", []string{"Lo firma la Agencia Gallega del Agua (AGA).", "Lo dijo la AGA."}, []string{"agencia gallega agua", "agencia gallega agua", "agencia gallega agua"}},
	} {
		t.Run(c.why, func(t *testing.T) {
			var got []string
			for _, n := range name.Find(document(&lang.Spanish, c.sentences...)) {
				got = append(got, n.Key)
			}
			if fmt.Sprint(got) != fmt.Sprint(c.keys) {
				t.Errorf("got %q, want %q", got, c.keys)
			}
		})
	}
}

// TestReferences: what refers to one thing has one identifier in every language.
func TestReferences(t *testing.T) {
	for _, c := range []struct {
		l    *lang.Language
		text string
		ids  string
	}{
		{&lang.Spanish, "el régimen norcoreano", "[KP]"},
		{&lang.English, "the North Korean regime", "[KP]"},
		{&lang.Spanish, "las autoridades chinas", "[CN]"},
		{&lang.Spanish, "viajó a Moscú", "[RU/moscow]"},
		{&lang.English, "she flew to Moscow", "[RU/moscow]"},
		{&lang.English, "troops in the U.S. and the UK", "[US][GB]"},
		{&lang.English, "tell us what to polish", ""},
		{&lang.Spanish, "la OTAN y EE. UU.", "[nato][US]"},
		{&lang.English, "the North Atlantic Treaty Organization", "[nato]"},
	} {
		got := ""
		for _, r := range name.References(document(c.l, c.text)) {
			got += fmt.Sprint(r.IDs)
		}
		if got != c.ids {
			t.Errorf("%q refers to %s, want %s", c.text, got, c.ids)
		}
	}
}

func TestAbbreviates(t *testing.T) {
	for _, c := range []struct {
		acronym string
		words   []string
		want    bool
	}{
		{"DOD", []string{"departamento", "defensa"}, true},
		{"AGA", []string{"agencia", "gallega", "agua"}, true},
		{"ONU", []string{"agencia", "gallega", "agua"}, false},
		{"A", []string{"agencia", "gallega"}, false},
	} {
		if got := name.Abbreviates(c.acronym, c.words); got != c.want {
			t.Errorf("Abbreviates(%q, %q) = %v", c.acronym, c.words, got)
		}
	}
}

// FuzzFind: any text has names that lie in it, in order, none inside another.
func FuzzFind(f *testing.F) {
	for _, s := range []string{"", "Ana de la", "J. M. Coetzee", "EE. UU.", "É’s O'Neill-Ibáñez 7", "\x00A \xffB", "de de De de", "U.S.'s"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, l := range []*lang.Language{&lang.Spanish, &lang.English} {
			end := 0
			for _, n := range name.Find(document(l, s)) {
				if n.Start < end || n.End <= n.Start || n.End > len(s) || n.Text != s[n.Start:n.End] || n.Key == "" {
					t.Fatalf("%q: unfit name %+v after %d", s, n, end)
				}
				end = n.End
			}
		}
	})
}

// BenchmarkFind reads an article of 800 words.
func BenchmarkFind(b *testing.B) {
	var sentences []string
	for range 40 {
		sentences = append(sentences, "El ministro Lucas Prieto anunció ayer en Moscú, según la agencia Efe, que los dos países firmarán pronto el acuerdo.")
	}
	d := document(&lang.Spanish, sentences...)
	b.ReportAllocs()
	for b.Loop() {
		name.Find(d)
	}
}

// BenchmarkTables compiles the tables of a language: part of every cold start.
func BenchmarkTables(b *testing.B) {
	d := document(&lang.Spanish, "Ana.")
	for b.Loop() {
		l := lang.Spanish
		d.Language = &l
		name.Find(d)
	}
}
