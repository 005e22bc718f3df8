package report

import (
	"fmt"

	"github.com/cotejo/cotejo/align"
)

// An htmlChip is one end of a link between the rows of a moved block and the
// place where the translation has it.
type htmlChip struct{ ID, To, Label string }

// markMoved ties every block of rows that stands elsewhere in the target to
// the row that it follows there.
func (h *htmlPair) markMoved(a *align.Alignment, rows []*htmlRow, words htmlWords) {
	places := unmovedBefore(a)
	for i, number := 0, 1; i < len(a.Beads); i++ {
		if !movedBead(a.Beads[i]) {
			continue
		}
		first := i
		for i+1 < len(a.Beads) && movedWith(a.Beads[i], a.Beads[i+1]) {
			i++
		}
		after := places[a.Beads[first].Target[0].Index]
		here, there := fmt.Sprintf("%s-m%d", h.ID, number), fmt.Sprintf("%s-m%d-t", h.ID, number)
		rows[first].Chips = append(rows[first].Chips, htmlChip{here, there, words.movedTo(after + 1)})
		row := rows[max(after, 0)]
		row.Chips = append(row.Chips, htmlChip{there, here, words.movedHere(first+1, i+1, after < 0)})
		number++
	}
}

func movedBead(b align.Bead) bool { return b.Moved && len(b.Target) > 0 }

// movedWith reports whether the bead b follows a on both sides.
func movedWith(a, b align.Bead) bool {
	return movedBead(b) && b.Target[0].Index == a.Target[len(a.Target)-1].Index+1
}

// unmovedBefore tells for each sentence of the target the last bead before it
// that stands where it belongs; -1 where there is none.
func unmovedBefore(a *align.Alignment) []int {
	home := make([]int, len(a.Target.Sentences))
	for i, b := range a.Beads {
		for _, s := range b.Target {
			home[s.Index] = i
		}
	}
	last := -1
	for i, bead := range home {
		home[i] = last
		if !a.Beads[bead].Moved {
			last = bead
		}
	}
	return home
}

// movedTo is the label at the moved rows; row 0 is before all others.
func (w htmlWords) movedTo(row int) string {
	if row == 0 {
		return w.MovedFirst
	}
	return fmt.Sprintf(w.MovedAfter, row)
}

// movedHere is the label where the translation has the rows.
func (w htmlWords) movedHere(first, last int, before bool) string {
	label := fmt.Sprintf(w.MovedRow, first)
	if last > first {
		label = fmt.Sprintf(w.MovedRows, first, last)
	}
	if before {
		return w.Before + " " + label
	}
	return w.After + " " + label
}
