package check_test

import (
	"fmt"
	"strings"
	"testing"
)

// heard is a name of Russian in every language with a pack, and a sentence of
// each to put it in.
var heard = []struct{ tag, sentence, names string }{
	{"en", "Yesterday Viktor %s spoke for an hour in the capital.", "Khrushchev Zelensky Putin Gorbachev Chekhov Khodorkovsky Yushchenko Gaddafi"},
	{"es", "Ayer habló Viktor %s durante una hora en la capital.", "Jruschov Zelenski Putin Gorbachov Chéjov Jodorkovski Yúshchenko Gadafi"},
	{"fr", "Hier, Viktor %s a parlé pendant une heure dans la capitale.", "Khrouchtchev Zelensky Poutine Gorbatchev Tchekhov Khodorkovski Iouchtchenko Kadhafi"},
	{"it", "Ieri Viktor %s ha parlato per un'ora nella capitale.", "Krusciov Zelensky Putin Gorbaciov Čechov Chodorkovskij Juščenko Gheddafi"},
	{"pt", "Ontem Viktor %s falou durante uma hora na capital.", "Khrushchov Zelensky Putin Gorbachev Tchékhov Khodorkovski Iúshchenko Kadafi"},
	{"ca", "Ahir Viktor %s va parlar durant una hora a la capital.", "Khrusxov Zelenski Putin Gorbatxov Txékhov Khodorkovski Iúsxenko Gaddafi"},
}

// TestNamesHeard: every language writes the sounds of foreign names in its
// own way.
func TestNamesHeard(t *testing.T) {
	for _, from := range heard {
		for _, to := range heard {
			theirs := strings.Fields(to.names)
			for i, mine := range strings.Fields(from.names) {
				a := inLanguages(t, fmt.Sprintf(from.sentence, mine), fmt.Sprintf(to.sentence, theirs[i]), [2]string{from.tag, to.tag})
				if got := namesFound(a); len(got) > 0 {
					t.Errorf("%s–%s: %q", from.tag, to.tag, got)
				}
			}
		}
	}
}

// TestNamesOfHistory: kings, popes, saints, the ancients and the figures of
// tales have a name in every language.
func TestNamesOfHistory(t *testing.T) {
	for _, c := range []struct{ tags, source, target string }{
		{"es en", "Habló de Miguel Ángel y de Tiziano.", "She spoke of Michelangelo and Titian."},
		{"es en", "Guillermo el Conquistador cruzó el canal.", "William the Conqueror crossed the Channel."},
		{"es en", "Ayer llegó el príncipe Guillermo con el príncipe Enrique.", "Prince William arrived yesterday with Prince Harry."},
		{"es en", "La vida de San Francisco de Asís.", "The life of Saint Francis of Assisi."},
		{"es en", "Nadie sabe quién fue Jack el Destripador.", "Nobody knows who Jack the Ripper was."},
		{"es en", "Leía a Dostoievski y a Tito Livio.", "He read Dostoevsky and Livy."},
		{"es en", "Los Simpson viven en Springfield, y los Kennedy no.", "The Simpsons live in Springfield, and the Kennedys do not."},
		{"es en", "Ayer vimos La Divina Comedia y Evan Todopoderoso.", "Yesterday we watched The Divine Comedy and Evan Almighty."},
		{"es en", "Ayer vimos Daniel el Travieso en el cine.", "Yesterday we watched Dennis the Menace at the cinema."},
		{"es en", "Leyó Harry Potter y el cáliz de fuego.", "She read Harry Potter and the Goblet of Fire."},
		{"it es", "Una lettera di papa Giulio II a Michelangelo.", "Una carta del papa Julio II a Miguel Ángel."},
		{"fr de", "Christophe Colomb et Charlemagne n'y sont pas.", "Christoph Kolumbus und Karl der Große sind nicht dabei."},
		{"ca nl", "Llegiu Carlemany i la Blancaneu.", "Lees Karel de Grote en Sneeuwwitje."},
		{"pt en", "Conta a história do Capuchinho Vermelho.", "It tells the story of Little Red Riding Hood."},
		{"es en", "Volaba un Boeing 737 al G20 y oyó a Juan Pablo II.", "A Boeing 737 flew to the G20, and he heard John Paul II."},
	} {
		from, to, _ := strings.Cut(c.tags, " ")
		for _, got := range [][]string{
			namesFound(inLanguages(t, c.source, c.target, [2]string{from, to})),
			namesFound(inLanguages(t, c.target, c.source, [2]string{to, from})),
		} {
			if len(got) > 0 {
				t.Errorf("%s\n%s\n%q", c.source, c.target, got)
			}
		}
	}
}

// TestNamesOfHistoryChanged: one figure of history is not another, and whoever
// bears the forename of one is somebody else.
func TestNamesOfHistoryChanged(t *testing.T) {
	for _, c := range []struct{ tags, source, target, want string }{
		{"es en", "Un retrato de Juana de Arco.", "A portrait of Marie Antoinette.", "error changed: “Juana de Arco” became “Marie Antoinette”"},
		{"es en", "Ganó Miguel Ángel Robles.", "Miguel Ángel Prieto won.", "error changed: “Robles” became “Prieto”"},
		{"es ca", "Lo explicó ayer el arquitecto Climent Rovira.", "Ho va explicar ahir l'arquitecte Clement Rovira.", "warning changed: “Climent” became “Clement”"},
	} {
		from, to, _ := strings.Cut(c.tags, " ")
		if got := fmt.Sprint(namesFound(inLanguages(t, c.source, c.target, [2]string{from, to}))); got != "["+c.want+"]" {
			t.Errorf("%s\n%s\n got %s\nwant %s", c.source, c.target, got, c.want)
		}
	}
}
