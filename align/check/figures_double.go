package check

import (
	"strings"

	"github.com/cotejo/cotejo/lang"
	"github.com/cotejo/cotejo/lang/figure"
)

// tellDoubles tells of what a translation adds in parentheses to a quantity of
// the original: the amount in another currency, or a measure in another unit
// that is not the same: “800 km/h (597 mph)”. One that is the same was
// absorbed before.
func (c *comparison) tellDoubles(b int) {
	source, target := c.source.of(b), c.target.of(b)
	for i := 1; i < len(target); i++ {
		first, double := &target[i-1], &target[i]
		if double.matched || !inParentheses(c.Target, first, double) {
			continue
		}
		if s := saidBy(source, first); s != nil {
			c.tellDouble(s, double)
		}
	}
}

func (c *comparison) tellDouble(s, double *atom) {
	severity, exchanged := c.exchange(s, double)
	switch {
	case exchanged:
		c.tell("converted", severity, s, double)
	case oneDimension(s, double):
		c.tell("changed", Error, s, double)
	default:
		return
	}
	double.matched = true
}

// inParentheses reports whether an opening parenthesis alone, or with a
// qualifier, stands between two whole quantities: “800 km/h (about 497 mph)”.
func inParentheses(d *lang.Document, first, double *atom) bool {
	return first.part == whole && double.part == whole && first.End < double.Phrase.Start &&
		strings.TrimSpace(d.Source.Text[first.End:double.Phrase.Start]) == "("
}

// saidBy finds the quantity of the source that one of the target is.
func saidBy(source []atom, t *atom) *atom {
	for i := range source[:min(len(source), crowdedBead)] {
		if s := &source[i]; s.matched && cost(s, t) < formatCost {
			return s
		}
	}
	return nil
}

// oneDimension reports whether two measures are of one dimension, so that one
// may be the other converted.
func oneDimension(s, t *atom) bool {
	if degrees(s.Figure) && degrees(t.Figure) {
		return true
	}
	f, known := factors[s.Unit]
	g, ok := factors[t.Unit]
	return known && ok && f.dimension == g.dimension && s.Base() == figure.Measure
}
