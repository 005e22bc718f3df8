package check_test

import (
	"fmt"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/lang"
)

// The one data flow: two texts, their sentences, the beads that tie them, and
// what differs.
func Example() {
	source := lang.NewSource("obras.es.txt", "Las obras del puente empezaron en marzo. Costarán 1,2 millones de euros.")
	target := lang.NewSource("works.en.txt", "Work on the bridge began in March. It will cost 12 million euros.")

	a := align.Align(lang.Parse(source, &lang.Spanish), lang.Parse(target, &lang.English))
	for _, f := range check.Run(a, check.All) {
		at := target.Position(f.Target.Start)
		fmt.Printf("%s:%d:%d: %s: %s: %s\n", target.Name, at.Line, at.Column, f.Severity, f.Check, f.Message)
	}
	// Output:
	// works.en.txt:1:49: error: figures: “1,2 millones de euros” became “12 million euros”
}
