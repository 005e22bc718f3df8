package align_test

import (
	"fmt"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang"
)

// Two texts, their sentences, and the beads that tie them. The translator cut
// the first sentence in two and left out the second.
func Example() {
	source := lang.NewSource("huelga.es.txt", "Los maestros volverán a la huelga el jueves porque el Gobierno rechazó su propuesta de salario. "+
		"La protesta anterior duró tres semanas. Unos 900 colegios cerrarán sus puertas.")
	target := lang.NewSource("strike.en.txt", "Teachers will go on strike again on Thursday. The Government rejected their salary proposal. "+
		"Some 900 schools will close their doors.")

	a := align.Align(lang.Parse(source, &lang.Spanish), lang.Parse(target, &lang.English))
	for _, b := range a.Beads {
		fmt.Println(b.Shape())
		for _, s := range b.Source {
			fmt.Println("  es", a.Source.Text(s.Span))
		}
		for _, s := range b.Target {
			fmt.Println("  en", a.Target.Text(s.Span))
		}
	}
	// Output:
	// 1-2
	//   es Los maestros volverán a la huelga el jueves porque el Gobierno rechazó su propuesta de salario.
	//   en Teachers will go on strike again on Thursday.
	//   en The Government rejected their salary proposal.
	// 1-0
	//   es La protesta anterior duró tres semanas.
	// 1-1
	//   es Unos 900 colegios cerrarán sus puertas.
	//   en Some 900 schools will close their doors.
}
