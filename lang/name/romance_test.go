package name_test

import (
	"fmt"
	"testing"

	"github.com/cotejo/cotejo/lang"
	"github.com/cotejo/cotejo/lang/name"
)

func TestFindRomance(t *testing.T) {
	for _, c := range []struct {
		why  string
		l    *lang.Language
		text string
	}{
		{"a given name", &lang.French, "Hier, [Claire Delorme](person) a parlé devant la mairie."},
		{"titles", &lang.French, "Le ministre [Marchal](person) et Mme [Roche](person) sont venus."},
		{"a hyphen", &lang.French, "Selon [Jean-Pierre Marchal](person), rien n'a changé."},
		{"places and adjectives", &lang.French, "Les Français de [Saragosse](place) vont aux [États-Unis](place) et à [Londres](place)."},
		{"institutions", &lang.French, "La [Commission européenne](organisation) et l'[OTAN](organisation) négocient avec l'[Ukraine](place)."},
		{"an elided article", &lang.French, "L'[Italie](place) et l'[Allemagne](place) signent en mars."},
		{"feasts are no names", &lang.French, "On ferme à Noël et à Pâques."},
		{"a sentence's first word", &lang.French, "Pourtant, rien ne bouge. Depuis lundi, la ville attend."},
		{"a given name", &lang.Italian, "Ieri [Chiara Bellini](person) ha parlato davanti al [Comune](organisation)."},
		{"titles", &lang.Italian, "Il ministro [Ferrante](person) e la dott.ssa [Galli](person) sono arrivati."},
		{"a particle", &lang.Italian, "Il libro di [Luca De Santis](person) esce a maggio."},
		{"places", &lang.Italian, "Da [Saragozza](place) a [Londra](place), dagli [Stati Uniti](place) alla [Germania](place)."},
		{"institutions", &lang.Italian, "La [Commissione europea](organisation) e la [Nato](organisation) trattano con l'[Ucraina](place)."},
		{"a sentence's first word", &lang.Italian, "Tuttavia nulla cambia. Intanto la città aspetta."},
		{"a given name", &lang.Portuguese, "Ontem [Clara Meireles](person) falou perante a [Câmara](organisation)."},
		{"particles", &lang.Portuguese, "O livro de [Rui Sarmento da Costa](person) sai em maio."},
		{"titles", &lang.Portuguese, "O ministro [Sarmento](person) e a Dra. [Reis](person) vieram."},
		{"places", &lang.Portuguese, "De [Saragoça](place) a [Londres](place), dos [Estados Unidos](place) à [Alemanha](place)."},
		{"institutions", &lang.Portuguese, "A [Comissão Europeia](organisation) e a [NATO](organisation) negoceiam com a [Ucrânia](place)."},
		{"a sentence's first word", &lang.Portuguese, "No entanto, nada muda. Entretanto, a cidade espera."},
		{"a given name", &lang.Catalan, "Ahir [Clara Ferrer](person) va parlar davant de l'[Ajuntament](organisation)."},
		{"a surname with and", &lang.Catalan, "El llibre d'[Oriol Pujades i Mas](person) surt al maig."},
		{"titles", &lang.Catalan, "La ministra [Ferrer](person) i el Dr. [Mas](person) hi eren."},
		{"places", &lang.Catalan, "De [Saragossa](place) a [Londres](place), dels [Estats Units](place) a [Alemanya](place)."},
		{"institutions", &lang.Catalan, "La [Comissió Europea](organisation) i l'[OTAN](organisation) negocien amb [Ucraïna](place)."},
		{"a sentence's first word", &lang.Catalan, "Tanmateix, res no canvia. Mentrestant, la ciutat espera."},
		{"an elided article with a capital", &lang.French, "L'architecte [Tomás Olmeda](person) est là."},
		{"an elided particle", &lang.French, "Hier on a joué [Jeanne d'Arc](person) à [Rouen](other)."},
		{"an elided particle of Italian", &lang.Italian, "Ieri ha parlato [Luigi dell'Utri](person)."},
	} {
		t.Run(c.l.Tag+" "+c.why, func(t *testing.T) {
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
