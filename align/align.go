// Package align knows two texts: it ties the sentences of one to those of the other.
package align

import (
	"strconv"

	"github.com/cotejo/cotejo/lang"
)

func itoa(n int) string { return strconv.Itoa(n) }

// Align ties the sentences of source and target into beads.
func Align(source, target *lang.Document) *Alignment {
	a := &Alignment{Source: source, Target: target}
	for i := range max(len(source.Sentences), len(target.Sentences)) {
		var b Bead
		if i < len(source.Sentences) {
			b.Source = source.Sentences[i : i+1]
		}
		if i < len(target.Sentences) {
			b.Target = target.Sentences[i : i+1]
		}
		a.Beads = append(a.Beads, b)
	}
	return a
}
