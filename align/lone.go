package align

// doubt lowers how sure the lone sentences of a path are where their words
// stand in the sentences beside them: “El puente, de 1931, cerrará. Lo dijo la
// alcaldesa.” may have become one sentence in which the aligner saw the first
// half alone.
func (s *scorer) doubt(path []scored) {
	for k := range path {
		b := &path[k]
		switch {
		case b.target == 0:
			b.sure *= 1 - s.source.heldIn(b.i, &s.target, path, k, func(n scored) (own, other span) {
				return span{n.i, n.source}, span{n.j, n.target}
			})
		case b.source == 0:
			b.sure *= 1 - s.target.heldIn(b.j, &s.source, path, k, func(n scored) (own, other span) {
				return span{n.j, n.target}, span{n.i, n.source}
			})
		}
	}
}

// A span is n sentences of one side from first on.
type span struct{ first, n int }

// heldIn is how much of lone sentence i, the bead at path[k], stands in the
// nearest beads before and after it: 0 to 1.
func (v *view) heldIn(i int, other *view, path []scored, k int, sides func(scored) (own, other span)) float64 {
	most := 0.0
	for _, step := range [...]int{-1, 1} {
		if n, ok := nextTied(path, k, step); ok {
			own, theirs := sides(n)
			most = max(most, v.held(i, other, own, theirs))
		}
	}
	return most
}

// nextDoor is how many lone sentences may stand between one of them and the
// bead that swallowed it: a translator merges what stands close.
const nextDoor = 8

// nextTied is the nearest bead with two sides, in the direction of step.
func nextTied(path []scored, k, step int) (b scored, ok bool) {
	for n := k + step; n >= 0 && n < len(path) && n*step <= k*step+nextDoor; n += step {
		if path[n].source > 0 && path[n].target > 0 {
			return path[n], true
		}
	}
	return scored{}, false
}

// held is the share of the words of sentence i that are matched in a bead by
// words that the bead's own sentences leave unmatched. Half of them is enough
// to be sure: the rest seldom has links.
func (v *view) held(i int, other *view, own, theirs span) float64 {
	free := map[int32]bool{}
	for _, t := range other.words[other.first[theirs.first]:other.first[theirs.first+theirs.n]] {
		free[t] = true
	}
	for _, t := range v.words[v.first[own.first]:v.first[own.first+own.n]] {
		for _, l := range v.links.of(t) {
			delete(free, l.to)
		}
	}
	all, matched := 0.0, 0.0
	for _, t := range v.said(i) {
		if v.terms[t].kind == mark || v.tooOften(t) {
			continue
		}
		all++
		for _, l := range v.links.of(t) {
			if free[l.to] {
				matched++
				break
			}
		}
	}
	if all == 0 {
		return 0
	}
	return min(1, 2*matched/all)
}
