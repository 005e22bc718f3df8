package check

import (
	"cmp"
	"math/big"
	"slices"

	"github.com/cotejo/cotejo/lang/figure"
)

// longestTable bounds the pairs of one bead that are weighed against each
// other: a table of a thousand cells is matched cell by cell.
const longestTable = 1 << 18

// crowdedBead is the number of quantities from which on a bead is no sentence.
const crowdedBead = 512

// A candidate is a possible match of two atoms of one bead or two.
type candidate struct{ cost, distance, s, t int }

// match ties the atoms that are not yet matched, cheapest pair first, below
// the limit of cost. Of equal pairs the one wins whose places in the sentence
// agree best. what is called for each match made.
func match(source, target []atom, limit int, weigh func(s, t *atom) int, what func(s, t *atom, cost int)) {
	if len(source)*len(target) > longestTable {
		source, target = source[:min(len(source), crowdedBead)], target[:min(len(target), crowdedBead)]
	}
	var list []candidate
	for i := range source {
		if source[i].matched {
			continue
		}
		for j := range target {
			if target[j].matched {
				continue
			}
			if c := weigh(&source[i], &target[j]); c < limit {
				list = append(list, candidate{c, apartness(i, len(source), j, len(target)), i, j})
			}
		}
	}
	slices.SortFunc(list, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(a.cost, b.cost), cmp.Compare(a.distance, b.distance), cmp.Compare(a.s, b.s), cmp.Compare(a.t, b.t))
	})
	for _, c := range list {
		s, t := &source[c.s], &target[c.t]
		if s.matched || t.matched {
			continue
		}
		s.matched, t.matched = true, true
		if what != nil {
			what(s, t, c.cost)
		}
	}
}

// apartness is how far two places in two rows are from each other, in
// thousandths of the row.
func apartness(i, n, j, m int) int {
	d := (2*i+1)*1000/(2*n) - (2*j+1)*1000/(2*m)
	return max(d, -d)
}

// matchBead ties the quantities of a bead that are one.
func (c *comparison) matchBead(b int) {
	match(c.source.of(b), c.target.of(b), unitCost, cost, c.tellMatched)
}

// matchNear ties what is left of a bead with what is left next door.
func (c *comparison) matchNear(b, near int) {
	match(c.source.of(b), c.target.of(near), boundCost, cost, nil)
}

// matchAttributes ties equal numbers whose unit differs, and tells it.
func (c *comparison) matchAttributes(b int) {
	match(c.source.of(b), c.target.of(b), apartCost, cost, c.tellUnit)
}

// matchConverted ties quantities that are one in another unit.
func (c *comparison) matchConverted(b int) {
	weigh := func(s, t *atom) int {
		if converted(s, t) {
			return sameCost
		}
		return apartCost
	}
	match(c.source.of(b), c.target.of(b), apartCost, weigh, c.tellConverted)
}

// matchAnywhere ties equal leftovers of the two documents that are written in
// digits and stand far from each other.
func (c *comparison) matchAnywhere() {
	left := map[string][]*atom{}
	for i := range c.target.atoms {
		if t := &c.target.atoms[i]; !t.matched && t.Digits {
			key := t.key()
			left[key] = append(left[key], t)
		}
	}
	for i := range c.source.atoms {
		s := &c.source.atoms[i]
		if s.matched || !s.Digits {
			continue
		}
		key := s.key()
		if list := left[key]; len(list) > 0 {
			s.matched, list[0].matched = true, true
			left[key] = list[1:]
		}
	}
}

// key names what an atom is worth, for the search over a whole document.
func (a *atom) key() string {
	if a.value == nil {
		return a.Value.Text
	}
	return a.value.RatString() + " " + a.Unit
}

// matchUnsaidScale ties a bare number with what it is worth by the scale of a
// number before it: “8,9 millones; Defensa, 3,4” is 3.4 million.
func (c *comparison) matchUnsaidScale(b int) {
	source, target := c.source.of(b), c.target.of(b)
	match(source, target, apartCost, func(s, t *atom) int {
		if unsaidScale(source, s, t) || unsaidScale(target, t, s) {
			return sameCost
		}
		return apartCost
	}, nil)
}

// unsaidScale reports whether bare, one of side, leaves unsaid the scale that
// full has.
func unsaidScale(side []atom, bare, full *atom) bool {
	return bare.part == whole && full.part == whole && bare.Kind == figure.Cardinal && bare.Digits &&
		bare.value.Cmp(full.value) < 0 && scaled(bare.value, full.value) && scaleBefore(side, bare, full)
}

// scaleBefore reports whether a number of the scale of full stands before bare.
func scaleBefore(side []atom, bare, full *atom) bool {
	for i := range side {
		o := &side[i]
		if o.index >= bare.index {
			return false
		}
		if o.part == whole && o.value.Cmp(new(big.Rat).Quo(full.value, bare.value)) >= 0 {
			return true
		}
	}
	return false
}

// matchSplitTimes ties “2:41” with “2 minutos y 41 segundos”.
func (c *comparison) matchSplitTimes(b int) {
	splitTimes(c.source.of(b), c.target.of(b))
	splitTimes(c.target.of(b), c.source.of(b))
}

func splitTimes(clocks, durations []atom) {
	for i := range clocks {
		k := &clocks[i]
		if k.matched || k.part != clockPart || len(durations) > crowdedBead {
			continue
		}
		d := k.Value.Date
		for j := 0; j+1 < len(durations); j++ {
			first, second := &durations[j], &durations[j+1]
			if isDuration(first, d.Hour) && isDuration(second, d.Minute) && !second.matched {
				k.matched, first.matched, second.matched = true, true, true
				break
			}
		}
	}
}

func isDuration(a *atom, n int) bool {
	return a.part == whole && a.Kind == figure.Duration && a.value.Cmp(big.NewRat(int64(n), 1)) == 0
}

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
