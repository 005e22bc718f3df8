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
