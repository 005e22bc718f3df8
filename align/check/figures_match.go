package check

// crowdedBead is the number of quantities from which on a bead is no sentence
// but a table without its lines: of what is left there the first are weighed
// against the first, the rest is looked for in the whole document.
const crowdedBead = 128

// match ties the atoms that are not yet matched one to one, at the least cost
// in all, below the limit of cost. Of equal pairs the one wins whose places in
// the sentence agree best. what is called for each match made.
func match(source, target []atom, limit int, weigh func(s, t *atom) int, what func(s, t *atom, cost int)) {
	for _, c := range assign(candidates(source, target, limit, weigh), limit) {
		s, t := &source[c.s], &target[c.t]
		s.matched, t.matched = true, true
		s.partner, t.partner = t, s
		if what != nil {
			what(s, t, c.cost)
		}
	}
}

// candidates lists the pairs of unmatched atoms whose cost is below the limit.
func candidates(source, target []atom, limit int, weigh func(s, t *atom) int) []candidate {
	var list []candidate
	rows := 0
	for i := range source {
		if source[i].matched {
			continue
		}
		if rows++; rows > crowdedBead {
			break
		}
		columns := 0
		for j := range target {
			if target[j].matched {
				continue
			}
			if columns++; columns > crowdedBead {
				break
			}
			if c := weigh(&source[i], &target[j]); c < limit {
				list = append(list, candidate{c, apartness(i, len(source), j, len(target)), i, j})
			}
		}
	}
	return list
}

// apartness is how far two places in two rows are from each other, in
// thousandths of the row.
func apartness(i, n, j, m int) int {
	d := (2*i+1)*1000/(2*n) - (2*j+1)*1000/(2*m)
	return max(d, -d)
}

// matchBead ties the quantities of a bead that are one. What is the same in
// number and unit goes first: of “25 años … 25 personas” and “25 months … 25
// people” the persons are the same, the years are not.
func (c *comparison) matchBead(b int) {
	for _, limit := range []int{formCost, unitCost} {
		match(c.source.of(b), c.target.of(b), limit, cost, c.tellMatched)
	}
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
		if list := left[key]; len(list) > 0 && !zonesDiffer(s, list[0]) && !erasDiffer(s, list[0]) {
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
