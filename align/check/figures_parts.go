package check

import (
	"math/big"

	"github.com/cotejo/cotejo/lang/figure"
)

// matchParts ties a fraction with its two numbers told apart: “five out of
// eight” and “cinco de los ocho”.
func (c *comparison) matchParts(b int) {
	parts(c.source.of(b), c.target.of(b))
	parts(c.target.of(b), c.source.of(b))
}

func parts(fractions, numbers []atom) {
	for i := range fractions {
		f := &fractions[i]
		if f.matched || f.part != whole || f.Kind != figure.Fraction || len(numbers) > crowdedBead {
			continue
		}
		for j := 0; j+1 < len(numbers); j++ {
			above, below := &numbers[j], &numbers[j+1]
			if isCount(above) && isCount(below) && f.value.Cmp(new(big.Rat).Quo(above.value, below.value)) == 0 {
				f.matched, above.matched, below.matched = true, true, true
				break
			}
		}
	}
}

// isCount reports whether the atom is a bare number that nothing answers for.
func isCount(a *atom) bool {
	return !a.matched && a.part == whole && a.Kind == figure.Cardinal && a.value.Sign() > 0
}
