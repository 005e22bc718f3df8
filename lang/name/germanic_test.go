package name_test

import (
	"fmt"
	"testing"

	"github.com/cotejo/cotejo/lang"
	"github.com/cotejo/cotejo/lang/name"
)

// TestFindAmongNouns: where every noun has a capital, a name needs other
// evidence, and what it has shown itself by once it is known by everywhere.
func TestFindAmongNouns(t *testing.T) {
	for _, c := range []struct {
		why  string
		l    *lang.Language
		text string
	}{
		{"nouns are no names", &lang.German, "Der Vertrag gab den Bürgern Hoffnung, und die Stadt Geld für Schulen."},
		{"a given name", &lang.German, "Am Abend sprach [Annette Kessler](person) vor dem Rathaus."},
		{"a title before it", &lang.German, "Die Bürgermeisterin [Kessler](person) und Herr [Brandes](person) kamen."},
		{"a surname told before", &lang.German, "Gestern sprach [Annette Kessler](person). Dann gab [Kessler](person) den Nachbarn Recht."},
		{"a particle", &lang.German, "Das Buch von [Beate von der Heide](person) liegt auf dem Tisch."},
		{"the tables and capitals", &lang.German, "Die [EU](organisation) und die [Ukraine](place) verhandeln in [Moskau](place) über den Haushalt."},
		{"a foreign given name", &lang.German, "Das Foto machte [Lucía Ferrer](person) am Hafen."},
		{"initials", &lang.German, "Der Roman von [J. M. Coetzee](other) erscheint im Mai."},
		{"a title in a compound", &lang.German, "Am Montag sprach Hafendirektorin [Nerea Izaguirre](person), dann Umweltminister [Kern](person)."},
		{"somebody of somewhere", &lang.Dutch, "Daarna sprak [Joost van Dam](person) van de brandweer van [Delft](other)."},
		{"no noun behind a surname", &lang.German, "Danach übernahm [Jürgen Brandes](person) Verantwortung für das Werk."},
		{"a hyphen", &lang.German, "Die Ministerin [Heike Weber-Lang](person) reist ab."},
		{"particles of Dutch", &lang.Dutch, "Gisteren sprak [Anneke van der Laan](person) met minister [De Wit](person)."},
		{"a Dutch sentence's first word", &lang.Dutch, "Volgens [Jansen](other) komt er geen akkoord."},
		{"Dutch places", &lang.Dutch, "De minister reist naar [IJsland](place) en [Noord-Korea](place)."},
	} {
		t.Run(c.why, func(t *testing.T) {
			plain, want := marked(c.text)
			var got []string
			for _, n := range name.Find(document(c.l, plain)) {
				got = append(got, n.Text+" "+string(n.Kind))
			}
			if fmt.Sprint(got) != fmt.Sprint(want) {
				t.Errorf("%s\ngot  %q\nwant %q", plain, got, want)
			}
		})
	}
}
