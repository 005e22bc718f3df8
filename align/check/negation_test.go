package check_test

import (
	"strings"
	"testing"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/lang"
)

// meaning lists what the checks of meaning say of a pair of texts: check, kind
// and the words concerned.
func meaning(spanish, english string) string {
	a := align.Align(lang.Parse(lang.NewSource("", spanish), &lang.Spanish), lang.Parse(lang.NewSource("", english), &lang.English))
	var list []string
	for _, f := range check.Run(a, []*check.Check{check.Omissions, check.Additions, check.Untranslated, check.Negation, check.Hedges}) {
		text := ""
		if f.Target != nil {
			text = a.Target.Text(*f.Target)
		} else if f.Source != nil {
			text = a.Source.Text(*f.Source)
		}
		list = append(list, f.Check+" "+f.Kind+": "+text)
	}
	return strings.Join(list, "\n")
}

func TestMeaning(t *testing.T) {
	for _, c := range []struct{ spanish, english, want string }{
		// Negations.
		{"El alcalde no firmará el contrato.", "The mayor will sign the contract.", "negation dropped: no firmará"},
		{"El alcalde firmará el contrato.", "The mayor will not sign the contract.", "negation added: not sign"},
		{"El alcalde no firmó ningún contrato.", "The mayor did not sign any contract.", ""},
		{"Nadie vio al ladrón en la estación.", "Nobody saw the thief in the station.", ""},
		{"El museo cerró sin ningún visitante.", "The museum closed without a visitor.", ""},
		{"El juez se negó a firmar el acta.", "The judge did not want to sign the record.", ""},
		{"No solo llegó el ministro, también vino el rey.", "The minister arrived and the king came too.", ""},
		{"No contestó hasta que llegó el abogado.", "He did not answer until the lawyer arrived.", ""},
		{"El alcalde habría cobrado comisiones ilegales.", "The mayor received illegal commissions.", "hedges dropped: habría cobrado comisiones"},
		{"El alcalde habría cobrado comisiones ilegales.", "The mayor is said to have received illegal commissions.", ""},
		{"Con otra bicicleta habría ganado la carrera.", "With another bicycle she would have won the race.", ""},
		{"Hacía meses que no llovía en la comarca.", "It was months since it last rained in the district.", ""},
		{"Sospecho que los vecinos encontrarán las llaves.", "I suspect the neighbours will find the keys.", ""},
		{"El tren n.º 5 no salió de la estación.", "Train No. 5 did not leave the station.", ""},
		{"Más fuerte que nunca, el equipo ganó la final.", "Stronger than ever, the team won the final.", ""},
		// Two that deny are one that affirms.
		{"La vecina no se demoró en abrir la puerta.", "The neighbour quickly opened the door.", ""},
		{"Al alcalde no le faltan amigos.", "The mayor has many friends.", ""},
		{"El juez no negó la reunión con el abogado.", "The judge denied the meeting with the lawyer.", "negation dropped: no negó"},
		{"El tren no dejó de pitar en toda la noche.", "The train kept whistling all night.", ""},
		{"El informe es imposible de leer.", "The report is not possible to read.", ""},
		{"El ministro desconoce el contrato.", "The minister does not know the contract.", ""},
		{"El alcalde dejó de pagar la factura.", "The mayor did not pay the bill any more.", ""},
		{"Durmió en un tren sin ventanas.", "He slept on a windowless train.", ""},
		// A limit.
		{"El equipo no jugó hasta el lunes.", "The team only played on Monday.", ""},
		{"Las ayudas llegarán en 2030, y habrá que esperar.", "The aid will not arrive until 2030.", ""},
		{"No tiene otra casa que la de su madre.", "Her only house is her mother's.", ""},
		{"Trabaja más horas que nunca en la panadería.", "She works more hours than ever in the bakery.", ""},
		// What goes on denying, however far it is.
		{
			"No llueve en la costa desde que terminó la vendimia de octubre en los pueblos altos, ni en la sierra.",
			"It has not rained on the coast since the October harvest in the high villages ended, or in the mountains.",
			"",
		},
		{"El museo cerró sin luz ni agua.", "The museum closed without light or water.", ""},
		{"Ni el alcalde ni el juez firmaron el acta.", "Neither the mayor nor the judge signed the record.", ""},
		{"Ni el alcalde ni el juez firmaron el acta.", "The mayor and the judge signed the record.", "negation dropped: Ni el"},
		// A comma parts a phrase, and what was left untranslated denies as before.
		{"Cuanto más dices no, más fácil es el trabajo.", "The more you say no, the easier the work is.", ""},
		{"La vecina no dijo nada.\n\nNo distinction is made between them.", "The neighbour said nothing.\n\nNo distinction is made between them.", ""},
		{"El pan, como no hay harina, cuesta el doble.", "Bread, since there is no flour, costs twice as much.", ""},
		// A bound denies nothing.
		{"El choque dejó no menos de 20 heridos en la estación.", "The crash left at least 20 people injured in the station.", ""},
		{"El curso es para niños no mayores de diez años.", "The course is for children under the age of ten.", ""},
		{"El puente costó no más de mil euros.", "The bridge cost at most a thousand euros.", ""},
		{"El puente costó como mucho mil euros.", "The bridge cost not more than a thousand euros.", ""},
		{"El barco no tenía otro puerto que Vigo.", "The only port of the ship was Vigo.", ""},
		{"El rey no se demoró en firmar el contrato.", "The king quickly signed the contract.", ""},
		{"Hacía tiempo que no llegaba un barco a Vigo.", "It had been a while since a ship reached Vigo.", ""},
		{"La respuesta no es menos trigo, sino más barcos.", "The answer is not less wheat but more ships.", ""},
		// Hedges.
		{"La policía detuvo al presunto ladrón.", "The police arrested the thief.", "hedges dropped: presunto ladrón"},
		{"La policía detuvo al ladrón.", "The police arrested the alleged thief.", "hedges added: alleged thief"},
		{"Al parecer, el ladrón huyó en tren.", "The thief reportedly fled by train.", ""},
		{"El ladrón habría huido en tren.", "The thief apparently fled by train.", ""},
		{"Al parecer el presunto ladrón quizá huyó.", "Perhaps the thief fled.", "hedges dropped: Al parecer el"},
		{"Por supuesto, el ladrón huyó en tren.", "Of course, the thief fled by train.", ""},
		// Passages left in the original.
		{
			"El río inundó los campos.\n\nLos vecinos de la aldea pasaron la noche en la escuela.\n\nNadie resultó herido.",
			"The river flooded the fields.\n\nLos vecinos de la aldea pasaron la noche en la escuela.\n\nNobody was hurt.",
			"untranslated untranslated: Los vecinos de la aldea pasaron la noche en la escuela.",
		},
		{"El río inundó los campos de la comarca.", "El río inundó los campos de la comarca.", "untranslated all: El río inundó los campos de la comarca."},
		{"Ganó el premio Casa de las Américas.", "She won the Casa de las Américas prize.", ""},
		// Clauses and sentences of another text.
		{
			"El ministro viajó a la capital, donde visitó el hospital infantil y saludó a los médicos, y firmó el contrato.",
			"The minister travelled to the capital and signed the contract.",
			"omissions clause: visitó el hospital infantil y saludó a los médicos",
		},
		{
			"El ministro viajó a la capital y firmó el contrato del puerto.",
			"Heavy rain ruined most of the wheat harvest before August.",
			"omissions replaced: Heavy rain ruined most of the wheat harvest before August.",
		},
		// Marked off by commas, a short clause of a long sentence is missed.
		{
			"El barco, cargado de trigo y naranjas amargas, salió ayer del puerto de Vigo hacia Lisboa con doce marineros.",
			"The ship left the port of Vigo yesterday for Lisbon with twelve sailors.",
			"omissions clause: cargado de trigo y naranjas amargas",
		},
		// “Añadió” is a form of “añadir”, and 1.500 is 1,500.
		{"Añadió que durmió en la estación 1.500 noches.", "She added that she slept in the station for 1,500 nights.", ""},
		{"No se trata de eludir ni infringir reglas.", "There is no issue of ducking or pushing the rules.", ""},
	} {
		if got := meaning(c.spanish, c.english); got != c.want {
			t.Errorf("%s\n%s\ngot  %s\nwant %s", c.spanish, c.english, got, c.want)
		}
	}
}

// TestUntranslatedIsTotal: words that fold to nothing, empty sides.
func TestUntranslatedIsTotal(t *testing.T) {
	for _, s := range []string{"", "\u0301 \u0301 \u0301", "\x00", "\xff\xfe no", "¿No?", strings.Repeat("no ", 2000)} {
		meaning(s, "It is not so.")
		meaning("No es así.", s)
	}
}

// TestVouched: what is freely translated among other sentences is not another
// text, and what stands alone may be.
func TestVouched(t *testing.T) {
	const free, freely = "No obstante, conviene recordar esto.", "However, note that:"
	if got := meaning(free, freely); got != "" && !strings.HasPrefix(got, "omissions replaced") {
		t.Errorf("got %s", got)
	}
	text := strings.Join(reservoir[0][:3], "\n\n") + "\n\n" + free + "\n\n" + strings.Join(reservoir[0][3:], "\n\n")
	translation := strings.Join(reservoir[1][:3], "\n\n") + "\n\n" + freely + "\n\n" + strings.Join(reservoir[1][3:], "\n\n")
	if got := meaning(text, translation); got != "" {
		t.Errorf("got %s", got)
	}
}

// TestUntranslatedPassages: words left in the original's language inside a
// sentence, and those that are meant to be.
func TestUntranslatedPassages(t *testing.T) {
	for _, c := range []struct{ spanish, english, want string }{
		{
			"El alcalde firmó el contrato y los vecinos de la aldea pasaron la noche en la escuela.",
			"The mayor signed the contract and los vecinos de la aldea spent the night at the school.",
			"untranslated untranslated: los vecinos de la aldea",
		}, {
			"El tren llegó con retraso porque una vaca dormía sobre las vías de la estación.",
			"El tren llegó con retraso because a cow was sleeping on the tracks of the station.",
			"untranslated untranslated: El tren llegó con retraso",
		},
		// Headings and lines of two words.
		{"La nueva bodega", "La nueva bodega", "untranslated all: La nueva bodega"},
		{"Migración detenida", "Migración detenida", "untranslated all: Migración detenida"},
		{"Viva Las Vegas", "Viva Las Vegas", ""},
		// Names, mottoes, what is explained in brackets and what explains in them.
		{
			"Estudió en el Instituto de Estudios de la Universidad de Chile y volvió a casa.",
			"She studied at the Instituto de Estudios de la Universidad de Chile and came home.",
			"",
		}, {
			"Los manifestantes gritaban «el pueblo unido no será vencido» en la plaza.",
			"The protesters shouted “el pueblo unido no será vencido” in the square.",
			"",
		}, {
			"Habló de la ley de costas del año pasado ante los alcaldes.",
			"He spoke of the ley de costas del año pasado (last year's coastal law) to the mayors.",
			"",
		}, {
			"Habló de la ley de costas del año pasado ante los alcaldes.",
			"He spoke of last year's coastal law (la ley de costas del año pasado) to the mayors.",
			"",
		},
		// Where a quotation comes from, and an example that both show.
		{
			"«La sal manda.»\n\n— Nuria Baltasar, “The Price of Salt in the North”",
			"“Salt is in command.”\n\n— Nuria Baltasar, “The Price of Salt in the North”",
			"",
		}, {
			"En inglés se escribe así:\n\nThe cat is on the table and the dog is not.\n\nNada más hay que decir del gato.",
			"In English it is written like this:\n\nThe cat is on the table and the dog is not.\n\nNothing else need be said of the cat.",
			"",
		},
		{"El museo abre a las diez.", "", "omissions dropped: El museo abre a las diez."},
		{"Abre hoy.", "", "omissions dropped: Abre hoy."},
	} {
		if got := meaning(c.spanish, c.english); got != c.want {
			t.Errorf("%s\n%s\ngot  %s\nwant %s", c.spanish, c.english, got, c.want)
		}
	}
}
