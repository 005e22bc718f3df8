package check

import (
	"math/big"

	"github.com/cotejo/cotejo/lang/figure"
)

// tellLeft tells of the leftovers of one side alone. In a bead with one side
// there is nothing to say: that the sentence is missing is another check's.
func (c *comparison) tellLeft(b int) {
	if len(c.Beads[b].Source) == 0 || len(c.Beads[b].Target) == 0 {
		return
	}
	for _, a := range unmatched(c.source.of(b)) {
		c.tell("dropped", droppedSeverity(a), a, nil)
	}
	for _, a := range unmatched(c.target.of(b)) {
		c.tell("added", addedSeverity(a), nil, a)
	}
}

// mostTold bounds what is told of one side of a bead: a hundred missing
// figures are one missing table.
const mostTold = 100

// unmatched lists what is left, each figure once, without the words that
// need not be quantities.
func unmatched(atoms []atom) []*atom {
	var list []*atom
	for i := range atoms {
		a := &atoms[i]
		if a.matched || a.Soft || len(list) > 0 && list[len(list)-1].index == a.index {
			continue
		}
		if list = append(list, a); len(list) == mostTold {
			break
		}
	}
	return list
}

// lacking says which part of a date is missing where its others are not: “the
// time of ‘3 de junio a las 18.30’”.
func (s *side) lacking(a *atom) string {
	name, named := partNames[a.part]
	if !named {
		return ""
	}
	for _, other := range s.of(a.bead) {
		if other.index == a.index && other.matched {
			return "the " + name + " of "
		}
	}
	return ""
}

var partNames = map[part]string{weekdayPart: "weekday", dayPart: "day", monthPart: "month", yearPart: "year", clockPart: "time"}

// droppedSeverity: a text that says less contradicts nothing, so that it is
// for a person to see whether the figure was to be left out. Of words one can
// say less than of digits, since “dos” may have become “both” or “a pair”.
func droppedSeverity(a *atom) Severity {
	switch {
	case a.part == weekdayPart, a.part == identifierPart, a.isDraw():
		return Note
	case a.part == whole && (a.isOne() || a.isAll() || !a.Digits && a.isLoose()):
		return Note
	}
	return Warning
}

// addedSeverity: a number word that the original lacks is mostly a way of
// saying (“the four men” for “el cuarteto”), a rank a way of naming (“2nd
// lieutenants” are “subtenientes”).
func addedSeverity(a *atom) Severity {
	if (!a.Digits || a.Kind == figure.Ordinal) && a.part != monthPart {
		return Note
	}
	return droppedSeverity(a)
}

// isOne reports whether the atom counts one thing: “1 question” is “una pregunta”.
func (a *atom) isOne() bool {
	return a.Kind == figure.Cardinal && a.value.Cmp(big.NewRat(1, 1)) == 0
}

// isDraw reports whether the atom is a result in which nobody won: “1-1” may be
// “empate a uno”, “0-0” a goalless draw.
func (a *atom) isDraw() bool { return a.Kind == figure.Score && equal(a.Value.Number, a.Value.To) }

// isAll reports whether the atom is 100 %, which is “all” in words.
func (a *atom) isAll() bool {
	return a.Base() == figure.Percent && a.Unit == "percent" && a.value.Cmp(big.NewRat(100, 1)) == 0
}

// isLoose reports whether a number word may have gone into another: a rank
// (“the former”), a two that is “both”, and the round numbers that mean many
// (“los últimos cien años”, “por cada mil habitantes”).
func (a *atom) isLoose() bool {
	if a.Kind == figure.Ordinal {
		return true
	}
	round := a.value.Cmp(big.NewRat(100, 1)) == 0 || a.value.Cmp(thousand) == 0
	return a.Unit == "" && a.Kind != figure.Fraction && a.value.Cmp(big.NewRat(3, 1)) < 0 || round && a.Base() != figure.Money
}
