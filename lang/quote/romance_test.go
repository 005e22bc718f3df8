package quote

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cotejo/cotejo/lang"
)

var romance = []struct {
	name, lang, text string
	want             []string
}{
	{"the verb, then the speaker", "fr", "« Nous n'allons pas fermer l'école », a affirmé lundi la maire Claire Delorme.", []string{"1 speech « Nous n'allons pas fermer l'école » by Claire Delorme"}},
	{"the speaker, then the verb", "fr", "Julien Marchal a déclaré : « Il n'y aura pas d'autre date. »", []string{"1 speech « Il n'y aura pas d'autre date. » by Julien Marchal"}},
	{"an inverted verb", "fr", "« C'est trop tard », regrette Claire Delorme.", []string{"1 speech « C'est trop tard » by Claire Delorme"}},
	{"selon", "fr", "Selon Claire Delorme, c'est « une question de quelques jours ».", []string{"1 speech « une question de quelques jours » by Claire Delorme"}},
	{"no speaker in a pronoun", "fr", "« Je n'ai jamais demandé cela », a-t-il dit.", []string{"1 speech « Je n'ai jamais demandé cela »"}},
	{"an interrupted quotation", "fr", "« Il y a dix ans », explique Marchal, « c'était un champ. »", []string{"1 speech « Il y a dix ans » by Marchal", "1 speech+ « c'était un champ. » by Marchal"}},
	{"a dialogue after dashes", "fr", "— Qui est là ? demanda Paul Roy.\n\n— Personne, dit Anne.", []string{"1 speech — Qui est là ? by Paul Roy", "1 speech — Personne, by Anne"}},
	{"a dialogue after dashes", "pt", "— Quem é? — perguntou Ana Lima. — Não sei.\n\n— Ninguém — respondeu Rui.", []string{"1 speech — Quem é? by Ana Lima", "1 speech+ Não sei. by Ana Lima", "1 speech — Ninguém by Rui"}},
	{"a dialogue after dashes", "ca", "—No ho sé —va dir la Maria Pla—. Torna demà.", []string{"1 speech —No ho sé by Maria Pla", "1 speech+ Torna demà. by Maria Pla"}},
	{"a verb inside the marks", "fr", "« Il y a dix ans, explique Marchal, c'était un champ. »", []string{"1 speech « Il y a dix ans, explique Marchal, c'était un champ. »"}},
	{"nested", "fr", "« Il a crié “plus jamais” et il est parti », raconte Marchal.", []string{"1 speech « Il a crié “plus jamais” et il est parti » by Marchal", "2 term “plus jamais”"}},
	{"a film", "fr", "Elle a tourné le film « Le Long Été ».", []string{"1 title « Le Long Été »"}},
	{"a term", "fr", "Les « sauveurs » sont arrivés trop tard.", []string{"1 term « sauveurs »"}},
	{"apostrophes", "fr", "L'été d'aujourd'hui n'est plus celui qu'on a connu dans l'enfance.", nil},
	{"the verb, then the speaker", "it", "«Non chiuderemo la scuola», ha affermato lunedì la sindaca Chiara Bellini.", []string{"1 speech «Non chiuderemo la scuola» by Chiara Bellini"}},
	{"the speaker, then the verb", "it", "Marco Ferrante ha dichiarato: «Non ci sarà un'altra data».", []string{"1 speech «Non ci sarà un'altra data» by Marco Ferrante"}},
	{"the present", "it", "«È troppo tardi per tutti noi», ammette Bellini.", []string{"1 speech «È troppo tardi per tutti noi» by Bellini"}},
	{"secondo", "it", "Secondo Chiara Bellini è «una questione di pochi giorni».", []string{"1 speech «una questione di pochi giorni» by Chiara Bellini"}},
	{"curved marks", "it", "“Nessuno ci ha chiesto niente”, ha spiegato il presidente Marco Ferrante.", []string{"1 speech “Nessuno ci ha chiesto niente” by Marco Ferrante"}},
	{"a book", "it", "Ha scritto il romanzo «La lunga estate».", []string{"1 title «La lunga estate»"}},
	{"apostrophes", "it", "L'estate dell'anno scorso, un po' d'acqua e l'altro dell'orto.", nil},
	{"the verb, then the speaker", "pt", "«Não vamos fechar a escola», afirmou na segunda-feira a presidente Clara Meireles.", []string{"1 speech «Não vamos fechar a escola» by Clara Meireles"}},
	{"the speaker, then the verb", "pt", "Rui Sarmento declarou: “Não haverá outra data.”", []string{"1 speech “Não haverá outra data.” by Rui Sarmento"}},
	{"curved marks", "pt", "“O dinheiro não chega para tudo”, disse Rui Sarmento.", []string{"1 speech “O dinheiro não chega para tudo” by Rui Sarmento"}},
	{"segundo", "pt", "Segundo Clara Meireles, é “uma questão de poucos dias”.", []string{"1 speech “uma questão de poucos dias” by Clara Meireles"}},
	{"the irregular verbs", "pt", "“Foi um erro de todos nós”, reconheceu Sarmento.", []string{"1 speech “Foi um erro de todos nós” by Sarmento"}},
	{"a film", "pt", "Realizou o filme «O longo verão».", []string{"1 title «O longo verão»"}},
	{"the verb, then the speaker", "ca", "«No tancarem pas l'escola», va afirmar dilluns l'alcaldessa Clara Ferrer.", []string{"1 speech «No tancarem pas l'escola» by Clara Ferrer"}},
	{"the speaker, then the verb", "ca", "Oriol Pujades va declarar: «No hi haurà cap altra data».", []string{"1 speech «No hi haurà cap altra data» by Oriol Pujades"}},
	{"the present", "ca", "«És massa tard per a tothom», lamenta Pujades.", []string{"1 speech «És massa tard per a tothom» by Pujades"}},
	{"the perfect", "ca", "«És massa tard per a tothom», ha dit Oriol Pujades.", []string{"1 speech «És massa tard per a tothom» by Oriol Pujades"}},
	{"segons", "ca", "Segons Clara Ferrer, és «una qüestió de pocs dies».", []string{"1 speech «una qüestió de pocs dies» by Clara Ferrer"}},
	{"a book", "ca", "Va escriure la novel·la «El llarg estiu».", []string{"1 title «El llarg estiu»"}},
	{"apostrophes", "ca", "L'estiu d'enguany, l'aigua i l'hort d'en Pere.", nil},
}

func TestFindRomance(t *testing.T) {
	for _, tt := range romance {
		t.Run(tt.lang+" "+tt.name, func(t *testing.T) {
			l, _ := lang.Lookup(tt.lang)
			d := lang.Parse(lang.NewSource("", tt.text), l)
			var got []string
			for _, q := range Find(d) {
				got = append(got, show(d, q))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%s\n%s", tt.text, diff)
			}
		})
	}
}
