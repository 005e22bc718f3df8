package check

import "github.com/cotejo/cotejo/lang"

// absorb takes off the leftovers that a quantity of the other side of the
// bead or of its neighbours answers for already: told twice (“los 20 … de los 20”), or
// told in two units (“800 km/h (497 mph)”).
func (c *comparison) absorb(b int) {
	c.absorbSide(c.source.of(b), &c.target, b)
	c.absorbSide(c.target.of(b), &c.source, b)
}

func (c *comparison) absorbSide(left []atom, other *side, b int) {
	if len(left) > crowdedBead {
		return
	}
	roman := len(left) <= mostSearched
	for i := range left {
		a := &left[i]
		if a.matched {
			continue
		}
		for _, near := range []int{b, b - 1, b + 1} {
			if c.answered(a, other.of(near), near == b) {
				a.matched = true
				break
			}
		}
		a.matched = a.matched || roman && c.inRoman(a, other, b)
	}
}

func (c *comparison) answered(a *atom, others []atom, here bool) bool {
	others = others[:min(len(others), crowdedBead)]
	for k := range others {
		o := &others[k]
		if !o.matched {
			continue
		}
		if cost(a, o) <= otherCost || here && converted(a, o) && a.Unit != o.Unit {
			return true
		}
	}
	return false
}

// inRoman reports whether the other side of a bead has a number in Roman
// numerals: “fase cuatro” is “phase IV”.
func (c *comparison) inRoman(a *atom, other *side, b int) bool {
	numeral := ""
	if a.part == whole && a.Unit == "" {
		numeral = roman(a.value)
	}
	if numeral == "" {
		return false
	}
	d, sentences := c.Target, lang.Span{}
	if other == &c.target {
		sentences, _ = c.Beads[b].TargetSpan()
	} else {
		d = c.Source
		sentences, _ = c.Beads[b].SourceSpan()
	}
	return sentences.Len() <= longestSearched && len(places(d, sentences, numeral)) > 0
}
