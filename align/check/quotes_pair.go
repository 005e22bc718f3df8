package check

import (
	"cmp"
	"slices"
)

// A quoteMatch is two quotations that may be one.
type quoteMatch struct {
	source, target int
	score          float64
}

// pair ties the quotations that stand in the same sentences or next to them,
// by the words they share, their length and their order.
func (c *quoteCheck) pair() {
	var list []quoteMatch
	for i := range c.source.quotes {
		list = c.candidates(list, &c.source.quotes[i])
	}
	slices.SortStableFunc(list, func(a, b quoteMatch) int { return cmp.Compare(b.score, a.score) })
	for _, k := range list {
		q, r := &c.source.quotes[k.source], &c.target.quotes[k.target]
		if q.partner < 0 && r.partner < 0 {
			q.partner, r.partner = r.index, q.index
		}
	}
}

// mostCandidates bounds the quotations that one is compared with.
const mostCandidates = 12

func (c *quoteCheck) candidates(list []quoteMatch, q *quoteItem) []quoteMatch {
	near := c.target.near(q.first-1, q.last+1)
	if len(near) == 0 {
		return list
	}
	votes := c.project(c.source.inside(q), q.first, q.last, 1, c.target, false).votes
	for i := range near {
		r := &near[i]
		score := c.likeness(q, r, votes[r.index])
		if score > 0 {
			list = append(list, quoteMatch{q.index, r.index, score})
		}
	}
	return list
}

// near lists the quotations that touch beads from … to, the first of many.
func (t *quoteText) near(from, to int) []quoteItem {
	i, _ := slices.BinarySearchFunc(t.quotes, from, func(q quoteItem, b int) int { return cmp.Compare(q.last, b) })
	end := i
	for end < len(t.quotes) && end-i < mostCandidates && t.quotes[end].first <= to {
		end++
	}
	return t.quotes[i:end]
}

// likeness scores two quotations; 0 means that they are not one. Those of
// neighbouring beads must share words.
func (c *quoteCheck) likeness(q, r *quoteItem, shared int) float64 {
	together := q.first <= r.last && r.first <= q.last
	ratio := float64(min(q.Words, r.Words)) / float64(max(q.Words, r.Words))
	words := float64(shared) / float64(min(q.Words, r.Words))
	switch {
	case !together && (shared == 0 || words < 0.2 || q.Words < 2):
		return 0
	case !together:
		return words + ratio
	case c.kin.informed() && shared == 0 && ratio < 0.3 && min(q.Words, r.Words) < 5:
		return 0
	}
	order := c.source.rank(q) - c.target.rank(r)
	score := 1 + 2*words + ratio - 0.2*float64(max(order, -order))
	if isLabel(q) != isLabel(r) {
		score -= 0.4 // “Tagesschau” is not what was said on it
	}
	return score
}

// rank is the place of a quotation among those of its bead.
func (t *quoteText) rank(q *quoteItem) int {
	n := 0
	for i := q.index - 1; i >= 0 && n < mostCandidates && t.quotes[i].last >= q.first; i-- {
		n++
	}
	return n
}

// A projection is where the words of a quotation are found on the other side.
type projection struct {
	weighty int // words that tell
	inside  int // of them, those found in a quotation
	outside int // and those found only in the writer's own words
	head    int // how many words were not found before the first that was
	tail    int // and after the last
	votes   map[int]int
}

// found is the share of the words that were found at all.
func (p projection) found() float64 {
	if p.weighty == 0 {
		return 1
	}
	return float64(p.inside+p.outside) / float64(p.weighty)
}

// project looks for words in beads first … last of the other side and, inside
// quotations, so many beads beyond.
func (c *quoteCheck) project(words []quoteWord, first, last, beyond int, other *quoteText, mirrored bool) projection {
	p := projection{votes: map[int]int{}}
	for i := range words {
		w := &words[i]
		if !w.weighty || p.weighty == mostProjected {
			continue
		}
		p.weighty++
		inside, outside := c.look(w, first, last, beyond, other, mirrored)
		switch {
		case inside >= 0:
			p.inside++
			p.votes[inside]++
		case outside:
			p.outside++
		default:
			p.tail++
			continue
		}
		if p.inside+p.outside == 1 {
			p.head = p.tail
		}
		p.tail = 0
	}
	return p
}

// mostProjected bounds the words of one quotation that are looked for.
const mostProjected = 60

// look finds a word: the quotation that holds it, or -1, and whether the
// writer's own words do.
func (c *quoteCheck) look(w *quoteWord, first, last, beyond int, other *quoteText, mirrored bool) (inside int, outside bool) {
	for b := first; b <= last; b++ {
		inside, found := c.lookIn(w, other.of(b), mirrored)
		if inside >= 0 {
			return inside, outside
		}
		outside = outside || found
	}
	for d := 1; d <= beyond; d++ {
		for _, b := range [...]int{first - d, last + d} {
			if inside, _ := c.lookIn(w, other.of(b), mirrored); inside >= 0 {
				return inside, outside
			}
		}
	}
	return -1, outside
}

func (c *quoteCheck) lookIn(w *quoteWord, words []quoteWord, mirrored bool) (inside int, outside bool) {
	for i := range words {
		t := &words[i]
		if !t.weighty || !c.related(w, t, mirrored) {
			continue
		}
		if t.quote >= 0 {
			return t.quote, outside
		}
		outside = true
	}
	return -1, outside
}

// related reports whether two words may translate each other; mirrored says
// that the first is the target's.
func (c *quoteCheck) related(w, t *quoteWord, mirrored bool) bool {
	if mirrored {
		return c.kin.tied(t, w)
	}
	return c.kin.tied(w, t)
}
