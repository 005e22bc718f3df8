package check

import (
	"testing"

	"github.com/cotejo/cotejo/lang"
)

// faithfulPairs say the same in two languages: nothing is told of them.
var faithfulPairs = [][2]string{
	// Ways of writing.
	{"Asistieron diez mil personas.", "Some 10,000 people came."},
	{"Asistieron 10 mil personas.", "10,000 people came."},
	{"La deuda ronda los 7.400 millones.", "Debt stands at around 7.4 thousand million."},
	{"Recaudó 2,3 millardos de euros.", "It raised €2.3bn."},
	{"La ciudad tiene 44 millones y medio de habitantes.", "The city has 44.5 million inhabitants."},
	{"Sean 175 los millones de familias que ahorren.", "May 175 million families save."},
	{"Ofrece más de 140. 000 empleos.", "It offers more than 140,000 jobs."},
	{"El índice avanzó 68, 78 puntos.", "The index gained 68.78 points."},
	{"Ganó en el relevo 4 x 50.", "She won the 4x50 relay."},
	{"El 319neo gasta menos.", "The A319neo uses less."},
	{"El carácter U+00E9 ocupa dos bytes.", "The character U+00E9 takes two bytes."},
	{"Empezó la fase cuatro del ensayo.", "Phase IV of the trial has begun."},

	// Dates and times.
	{"Murió el 3 de enero de 1998.", "She died on January 3rd, 1998."},
	{"Abre de 9:00 a 21:30.", "It opens from 9 a.m. to 9:30 p.m."},
	{"Abre de 18:00 a 20:00.", "It opens from 6-8 p.m."},
	{"Salió a las 5.13 del lunes.", "It left at 5.13 on Monday."},
	{"Nació en los noventa.", "He was born in the 1990s."},
	{"Es del siglo XIX.", "It is from the 19th century."},
	{"Es del siglo XIX.", "It is from the 1800s."},
	{"La feria es el 16 y el 17 de marzo.", "The fair is on 16/17 March."},
	{"Empieza el curso 2023-2024.", "The 2023/24 school year begins."},
	{"Fue el uno de mayo de 1886.", "It was on May 1st, 1886."},
	{"El 8M salieron a la calle.", "On 8 March they took to the streets."},
	{"Fue tras el 11-S.", "It was after 9/11."},
	{"Cerró a las siete menos cuarto.", "It closed at a quarter to seven."},
	{"Pasó una década allí.", "She spent ten years there."},
	{"Esperó quince días.", "He waited two weeks."},
	{"Esperó quince días.", "He waited a fortnight."},
	{"Duró 18 meses.", "It lasted a year and a half."},
	{"Tardó 48 horas.", "It took two days."},
	{"Tardó 2 minutos y 41 segundos.", "It took 2:41."},

	// Parts, pairs and ranks.
	{"Ambos hermanos votaron.", "The two brothers voted."},
	{"La mitad se fue.", "50% left."},
	{"Compró media docena de huevos.", "She bought six eggs."},
	{"Compró una docena de huevos.", "She bought twelve eggs."},
	{"Un par de vecinos se quejó.", "Two neighbours complained."},
	{"Uno de cada cuatro llegó tarde.", "A quarter were late."},
	{"Casi el 100 % de los socios votó.", "Almost all members voted."},
	{"Marcó en el minuto 41.", "He scored in the 41st minute."},
	{"Hubo tres muertos y doce heridos.", "Twelve people were injured and three dead."},
	{"Vendió 60 coches, frente a 40 en 2019.", "It sold 40 cars in 2019, compared with 60 now."},
	{"Subió del 3 % al 5 % en mayo.", "It rose to 5% from 3% in May."},
	{"Ganaron dos a uno.", "They won 2-1."},
	{"Perdieron por tres a cero.", "They lost three-nil."},
	{"Quedaron 1-1 en Vigo.", "They drew 1-1 in Vigo."},
	{"La vieron anteayer.", "She was seen two days ago."},
	{"Salió hace dos días.", "He left the day before yesterday."},
	{"Se reúne cada dos años.", "It meets every other year."},
	{"Acabó su sexenio.", "His six years in office ended."},
	{"Celebra su bicentenario.", "It celebrates its 200th anniversary."},
	{"Es mejor que en los últimos cien años.", "It is better than it has ever been."},

	// Told twice, or in two units.
	{"Alcanza 800 km/h.", "It reaches 800 km/h (497 mph)."},
	{"Está a 26 millas (42 km).", "It is 26 miles away."},
	{"Los 20 vecinos se quejaron, y los 20 cobraron.", "The 20 neighbours complained and got their money."},

	// Words that need not be quantities.
	{"Una vez llegó el primero.", "Once, he came first."},
	{"Miles de gracias.", "Many thanks."},
	{"No nos han dado ni un quinto.", "They have not given us a dime."},
	{"Llueve cada dos por tres, y nos metemos en camisa de once varas.", "It rains all the time, and we get out of our depth."},
}

// TestFaithfulFigures: what says the same gives nothing above a note,
// whichever of the two is the original.
func TestFaithfulFigures(t *testing.T) {
	for _, p := range faithfulPairs {
		for _, f := range foundIn(p[0], p[1], &lang.Spanish, &lang.English) {
			if f.Severity > Note {
				t.Errorf("%s\n%s\n%s %s: %s", p[0], p[1], f.Severity, f.Kind, f.Message)
			}
		}
		for _, f := range foundIn(p[1], p[0], &lang.English, &lang.Spanish) {
			if f.Severity > Note {
				t.Errorf("%s\n%s\n%s %s: %s", p[1], p[0], f.Severity, f.Kind, f.Message)
			}
		}
	}
}

// foundIn compares two sentences that make one bead.
func foundIn(source, target string, s, t *lang.Language) []Finding {
	return Run(beadOf(source, target, s, t, 1), []*Check{Figures})
}

// conversions are quantities in two units, with what is said of them.
var conversions = []struct {
	source, target string
	want           string
}{
	{"Recorrió 42 kilómetros.", "She ran 26 miles.", "note converted"},
	{"Recorrió 42 kilómetros.", "She ran 29 miles.", "error changed"},
	{"Mide 1,98 metros.", "He is 6.5 feet tall.", "note converted"},
	{"Vuela a 1.000 metros.", "It flies at 3,300 feet.", "note converted"},
	{"Vuela a 1.000 metros.", "It flies at 5,000 feet.", "error changed"},
	{"Pesa 80 kilos.", "He weighs 176 pounds.", "note converted"},
	{"Pesa 80 kilos.", "He weighs 200 pounds.", "warning converted"},
	{"Pesa 80 kilos.", "He weighs 240 pounds.", "error changed"},
	{"Ardieron 40 hectáreas.", "100 acres burned.", "note converted"},
	{"Ardieron 40 hectáreas.", "400 acres burned.", "error changed"},
	{"Caben 200 litros.", "It holds 53 gallons.", "note converted"},
	{"Iba a 120 km/h.", "It was doing 75 mph.", "note converted"},
	{"Hacía 40 ºC.", "It was 104°F.", "note converted"},
	{"Hacía 40 ºC.", "It was 114°F.", "error changed"},
	{"La temperatura subió 5 grados Celsius.", "The temperature rose by 9 degrees Fahrenheit.", "note converted"},
	{"El piso tiene 90 metros cuadrados.", "The flat has 970 square feet.", "note converted"},
}

// TestConversions: a value converted by the digits that count is a note, one
// far off is wrong.
func TestConversions(t *testing.T) {
	for _, c := range conversions {
		found := foundIn(c.source, c.target, &lang.Spanish, &lang.English)
		if len(found) != 1 || found[0].Severity.String()+" "+found[0].Kind != c.want {
			t.Errorf("%s\n%s\ngot %v, want %s", c.source, c.target, found, c.want)
		}
	}
}
