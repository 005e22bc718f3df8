package align

import (
	"slices"
	"strings"
	"testing"
)

const frogs = "Scientists discovered a new species of frog under wet leaves.\n" +
	"Its skin changes colour when the moon rises over the jungle.\n" +
	"Children at a nearby kindergarten painted it on their wall.\n" +
	"The museum has bought two of the drawings for its collection.\n" +
	"Nobody knows yet what the animal eats or how long it lives."

// TestStrangers: a passage that stands for another one, in the same place and
// as long, is dropped and added.
func TestStrangers(t *testing.T) {
	const orchestra = "La orquesta juvenil ensaya los sábados por la tarde en una iglesia abandonada del barrio viejo.\n" +
		"Sus violines fueron un regalo de los vecinos, que vendieron dulces y libros usados durante el otoño.\n" +
		"El director enseña música gratis y cree que ningún niño debe quedarse sin instrumento."
	source, target := strings.Split(noticia, "\n\n"), strings.Split(story, "\n\n")
	source, target = slices.Insert(source, 2, orchestra), slices.Insert(target, 2, strings.Join(strings.Split(frogs, "\n")[:3], "\n"))
	a := Align(document("es", strings.Join(source, "\n\n")), document("en", strings.Join(target, "\n\n")))
	shapes := map[string]int{}
	for _, b := range a.Beads {
		shapes[b.Shape()]++
	}
	if shapes["1-1"] != 13 || shapes["1-0"] != 3 || shapes["0-1"] != 3 {
		t.Errorf("%s", ties(a))
	}
}

// TestUntranslated: a text that was left as it is has each sentence for partner.
func TestUntranslated(t *testing.T) {
	if got := ties(Align(document("es", noticia), document("en", noticia))); got != straight(13) {
		t.Error(got)
	}
}
