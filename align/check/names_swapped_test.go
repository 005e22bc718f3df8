package check_test

import (
	"slices"
	"testing"
)

func TestNamesSwapped(t *testing.T) {
	for _, c := range []struct {
		why            string
		source, target []string
		want           []string
	}{
		{
			"roles stay where they are",
			[]string{"La ministra Nuria Ferrer y el juez Martín Lozano firmaron el acuerdo."},
			[]string{"Minister Martín Lozano and judge Nuria Ferrer signed the agreement."},
			[]string{"warning swapped: “Nuria Ferrer” and “Martín Lozano” changed places"},
		},
		{
			"figures stay where they are",
			[]string{"Ganó Nuria Ferrer con 51 votos, seguida por Martín Lozano con 27."},
			[]string{"Martín Lozano won with 51 votes, followed by Nuria Ferrer with 27."},
			[]string{"warning swapped: “Nuria Ferrer” and “Martín Lozano” changed places"},
		},
		{
			"a passive brings its words along",
			[]string{"La pianista Nuria Ferrer fue presentada por el alcalde Martín Lozano."},
			[]string{"Mayor Martín Lozano introduced the pianist Nuria Ferrer."},
			nil,
		},
		{
			"a list tells no order",
			[]string{"Actuarán Nuria Ferrer, Martín Lozano y Clara Robles."},
			[]string{"Martín Lozano, Nuria Ferrer and Clara Robles will perform."},
			nil,
		},
		{
			"countries of a list",
			[]string{"Viajó a Polonia o a Hungría sin carta de invitación."},
			[]string{"She travelled to Hungary or Poland without an invitation letter."},
			nil,
		},
		{
			"a person and his bank",
			[]string{"Lo dijo Martín Lozano, director del Goldman Sachs."},
			[]string{"The director of Goldman Sachs, Martín Lozano, said so."},
			nil,
		},
		{
			"neighbouring sentences",
			[]string{"Nuria Ferrer firmó la demanda.", "Martín Lozano la rechazó ayer."},
			[]string{"Martín Lozano filed the lawsuit.", "Nuria Ferrer dismissed it yesterday."},
			[]string{"warning swapped: “Nuria Ferrer” and “Martín Lozano” changed places"},
		},
	} {
		t.Run(c.why, func(t *testing.T) {
			if got := namesFound(sideBySide(c.source, c.target)); !slices.Equal(got, c.want) {
				t.Errorf("%s\n%s\n got %q\nwant %q", c.source, c.target, got, c.want)
			}
		})
	}
}

// TestNamesInOtherRoles: who speaks, and who does what the verb says, is told
// by order, by small words and by verbs, in either voice.
func TestNamesInOtherRoles(t *testing.T) {
	const swapped = "warning swapped: “Nuria Ferrer” and “Tomás Lozano” changed places"
	for _, c := range []struct{ why, source, target, want string }{
		{"the subject", "Nuria Ferrer criticó ayer a Tomás Lozano por la compra.", "Tomás Lozano criticised Nuria Ferrer yesterday for the purchase.", swapped},
		{"a verb without a cognate", "Nuria Ferrer venció a Tomás Lozano en dos sets.", "Tomás Lozano beat Nuria Ferrer in two sets.", swapped},
		{"a verb before its subject", "Derrotó Nuria Ferrer a Tomás Lozano en dos sets.", "Tomás Lozano defeated Nuria Ferrer in two sets.", swapped},
		{"both in the passive voice", "Nuria Ferrer fue derrotada por Tomás Lozano.", "Tomás Lozano was defeated by Nuria Ferrer.", swapped},
		{"who speaks", "«No habrá más fondos», dijo Nuria Ferrer a Tomás Lozano.", "“There will be no more funds”, Tomás Lozano told Nuria Ferrer.", swapped},
		{"whose words they are", "Según Nuria Ferrer, la empresa de Tomás Lozano perdió dinero.", "According to Tomás Lozano, Nuria Ferrer's company lost money.", swapped},
		{"who says it of whom", "Nuria Ferrer dijo que Tomás Lozano dimitirá en mayo.", "Nuria Ferrer will resign in May, said Tomás Lozano.", swapped},
		{"passive and active", "Nuria Ferrer criticó ayer a Tomás Lozano por la compra.", "Tomás Lozano was criticised yesterday by Nuria Ferrer for the purchase.", ""},
		{"an object in front", "A Tomás Lozano lo derrotó Nuria Ferrer en dos sets.", "Nuria Ferrer defeated Tomás Lozano in two sets.", ""},
		{"a relative clause", "Tomás Lozano, a quien derrotó Nuria Ferrer, se retira.", "Tomás Lozano, whom Nuria Ferrer defeated, is retiring.", ""},
		{"a verb in front, in order", "Derrotó Nuria Ferrer a Tomás Lozano en dos sets.", "Nuria Ferrer defeated Tomás Lozano in two sets.", ""},
		{"somebody's daughter", "La hija de Nuria Ferrer criticó a Tomás Lozano.", "Tomás Lozano was criticised by Nuria Ferrer's daughter.", ""},
		{"who speaks, told last", "Nuria Ferrer dijo que Tomás Lozano dimitirá en mayo.", "Tomás Lozano will resign in May, said Nuria Ferrer.", ""},
		{"who is asked", "El fiscal, Nuria Ferrer, cuestionó a Tomás Lozano.", "The prosecutor, Nuria Ferrer, questioned Tomás Lozano.", ""},
		{"and parts their offices", "Lo apoyan el alcalde de Vigo, Nuria Ferrer, y el rector de la Universidad de Lugo, Tomás Lozano.", "It is backed by Tomás Lozano, mayor of Vigo, and Nuria Ferrer, rector of the University of Lugo.", swapped},
	} {
		t.Run(c.why, func(t *testing.T) {
			var want []string
			if c.want != "" {
				want = []string{c.want}
			}
			if got := namesFound(sideBySide([]string{c.source}, []string{c.target})); !slices.Equal(got, want) {
				t.Errorf("%s\n%s\n got %q\nwant %q", c.source, c.target, got, want)
			}
		})
	}
}

func TestNamesInconsistent(t *testing.T) {
	for _, c := range []struct {
		why            string
		source, target []string
		want           []string
	}{
		{
			"two ways of writing one name",
			[]string{"Ayer habló Gadafi.", "Nadie creyó a Gadafi."},
			[]string{"Kadhafi spoke yesterday.", "Nobody believed Gaddafi."},
			[]string{"warning inconsistent: “Gaddafi” is “Kadhafi” in another sentence of the translation"},
		},
		{
			"one way throughout",
			[]string{"Ayer habló Gadafi.", "Nadie creyó a Gadafi."},
			[]string{"Kadhafi spoke yesterday.", "Nobody believed Kadhafi."},
			nil,
		},
		{
			"the source has both",
			[]string{"Ayer habló Gadafi.", "El diario escribe Kadhafi.", "Nadie creyó a Gadafi."},
			[]string{"Kadhafi spoke yesterday.", "The paper writes Kadhafi.", "Nobody believed Gaddafi."},
			nil,
		},
	} {
		t.Run(c.why, func(t *testing.T) {
			if got := namesFound(sideBySide(c.source, c.target)); !slices.Equal(got, c.want) {
				t.Errorf("%s\n%s\n got %q\nwant %q", c.source, c.target, got, c.want)
			}
		})
	}
}
