package check

import (
	"slices"

	"github.com/cotejo/cotejo/align"
)

// tellReplaced tells of quotations that stand in each other's place though
// their sentences say nothing alike, so that the aligner left both alone:
// “No tocaremos el puente”, dijo. / “Taxes are too high,” he said.
func (c *quoteCheck) tellReplaced() {
	for i := range c.source.quotes {
		q := &c.source.quotes[i]
		if r := c.facing(q); r != nil {
			q.partner, r.partner = r.index, q.index
			severity := Warning
			if gravity(q) == Error && gravity(r) == Error {
				severity = Error
			}
			c.tell("changed", severity, q, r, c.shown(c.source, q)+" became "+c.shown(c.target, r))
		}
	}
}

// facing is the quotation that fills the lone sentence beside the lone
// sentence that q fills; nil where there is none.
func (c *quoteCheck) facing(q *quoteItem) *quoteItem {
	if q.partner >= 0 || !c.lone(q.first) || len(c.Beads[q.first].Target) > 0 || !c.source.fills(q) {
		return nil
	}
	for _, b := range []int{q.first + 1, q.first - 1} {
		if !c.lone(b) || len(c.Beads[b].Source) > 0 || c.lone(2*b-q.first) || c.lone(2*q.first-b) {
			continue
		}
		near := c.target.near(b, b)
		for i := range near {
			if r := &near[i]; r.partner < 0 && c.target.fills(r) {
				return r
			}
		}
	}
	return nil
}

// lone reports whether a bead holds one sentence of one side alone.
func (c *quoteCheck) lone(b int) bool {
	return b >= 0 && b < len(c.Beads) && len(c.Beads[b].Source)+len(c.Beads[b].Target) == 1
}

// fills reports whether a quotation is most of its one sentence.
func (t *quoteText) fills(q *quoteItem) bool {
	return q.first == q.last && !q.Unbalanced && !isLabel(q) && 5*q.Words >= 3*len(t.of(q.first))
}

// withoutReplaced leaves out what is told of sentences as missing, added or
// replaced where it is told already that one quotation stands for another, and
// of clauses that are the missing end of one. Where nothing of the two texts
// belongs together all is told.
func withoutReplaced(a *align.Alignment, found []Finding) []Finding {
	if !slices.ContainsFunc(a.Beads, func(b align.Bead) bool { return len(b.Source) > 0 && len(b.Target) > 0 }) {
		return found
	}
	var changed []Finding
	for _, f := range found {
		if f.Check == Quotes.Name && (f.Kind == "changed" || f.Kind == "truncated") {
			changed = append(changed, f)
		}
	}
	if changed == nil {
		return found
	}
	return slices.DeleteFunc(found, func(f Finding) bool {
		return (f.Check == Omissions.Name || f.Check == Additions.Name) &&
			slices.ContainsFunc(changed, func(g Finding) bool {
				if f.Kind == "clause" || g.Kind == "truncated" {
					return f.Kind == "clause" && g.Kind == "truncated" && f.Source != nil && g.Source.Contains(*f.Source)
				}
				return (f.Source == nil || f.Source.Contains(*g.Source)) && (f.Target == nil || f.Target.Contains(*g.Target))
			})
	})
}
