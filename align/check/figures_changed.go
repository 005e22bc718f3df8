package check

import (
	"math/big"

	"github.com/cotejo/cotejo/lang/figure"
)

// tellChanged ties the leftovers of both sides of a bead that are of one
// family: what stood there became something else.
func (c *comparison) tellChanged(b int) {
	match(c.source.of(b), c.target.of(b), apartCost, resemblance, func(s, t *atom, _ int) {
		c.tell(changedKind(s, t), changedSeverity(s, t), s, t)
	})
}

// resemblance is how unlike two leftovers are; apartCost where neither can
// have become the other.
func resemblance(s, t *atom) int {
	if s.Soft && t.Soft && !softPair(s, t) {
		return apartCost
	}
	if s.part != t.part {
		if s.isNumber() && s.Unit == "" && (t.part == dayPart || t.part == yearPart) && s.Digits || t.isNumber() && t.Unit == "" && (s.part == dayPart || s.part == yearPart) && t.Digits {
			return 60
		}
		return apartCost
	}
	if s.part != whole {
		return 0
	}
	c := 0
	if s.Unit != t.Unit {
		c += 20
		if s.Unit != "" && t.Unit != "" && !sameCurrency(s.Unit, t.Unit) {
			c += 10
		}
	}
	if s.Base() != t.Base() {
		c += 15
		if family(s.Figure) != family(t.Figure) && !partAndRank(s, t) {
			return apartCost
		}
	}
	if s.Digits != t.Digits {
		c += 5
	}
	if s.Soft != t.Soft {
		if s.Unit != t.Unit || s.Base() != t.Base() && !partAndRank(s, t) {
			return apartCost
		}
		c += 30
	}
	return c
}

// softPair are words that need not be quantities but are on both sides, of
// one kind: “double” and “triple”, “millones” and “billions”.
func softPair(s, t *atom) bool {
	if s.Kind != t.Kind || s.Unit != t.Unit {
		return false
	}
	million := big.NewRat(1_000_000, 1)
	return s.Kind == figure.Multiplier || s.Kind == figure.Fraction || s.Kind == figure.Ordinal ||
		s.Vague && t.Vague && s.value.Cmp(million) >= 0 && t.value.Cmp(million) >= 0 && scaled(s.value, t.value)
}

// partAndRank reports whether one is a fraction and the other an ordinal that
// may be one: “a third the rate”. A second is no part, and no half of its own:
// “el segundo semestre” is “the latter half”.
func partAndRank(s, t *atom) bool {
	if s.Kind == figure.Ordinal {
		s, t = t, s
	}
	return s.Kind == figure.Fraction && t.Kind == figure.Ordinal && !t.Digits && t.value.Cmp(big.NewRat(2, 1)) != 0
}

// family groups the kinds that are taken for each other.
func family(f *figure.Figure) string {
	switch f.Base() {
	case figure.Ordinal, figure.Century, figure.Decade:
		return "rank"
	case figure.Fraction, figure.Multiplier:
		return "ratio"
	case figure.Identifier:
		return "name"
	}
	return "amount"
}

func changedSeverity(s, t *atom) Severity {
	switch {
	case s.Soft || t.Soft:
		return Warning
	case s.Digits && t.Digits, s.part != whole, s.Unit == t.Unit && s.Unit != "":
		return Error
	}
	return Warning
}

// changedKind says what is different, as exactly as can be told.
func changedKind(s, t *atom) string {
	switch {
	case s.part == weekdayPart:
		return "weekday"
	case s.part == clockPart:
		return "time"
	case s.part != whole && s.part != identifierPart:
		return "date"
	case s.Base() == figure.Ordinal && t.Base() == figure.Ordinal:
		return "ordinal"
	case s.Value.To != nil && t.Value.To != nil:
		return "range"
	case s.value != nil && t.value != nil && scaled(s.value, t.value):
		return "scale"
	}
	return "changed"
}

// scaled reports whether one value is the other times a thousand or more.
func scaled(a, b *big.Rat) bool {
	if a.Sign() == 0 || b.Sign() == 0 {
		return false
	}
	q := new(big.Rat).Quo(a, b)
	if q.Cmp(big.NewRat(1, 1)) < 0 {
		q.Inv(q)
	}
	if !q.IsInt() {
		return false
	}
	for _, n := range []int64{1000, 1_000_000, 1_000_000_000, 1_000_000_000_000} {
		if q.Num().IsInt64() && q.Num().Int64() == n {
			return true
		}
	}
	return false
}

// tellLeft tells of the leftovers of one side alone. In a bead with one side
// there is nothing to say: that the sentence is missing is another check's.
func (c *comparison) tellLeft(b int) {
	if len(c.Beads[b].Source) == 0 || len(c.Beads[b].Target) == 0 {
		return
	}
	for _, a := range unmatched(c.source.of(b)) {
		c.tell("dropped", leftSeverity(a), a, nil)
	}
	for _, a := range unmatched(c.target.of(b)) {
		c.tell("added", addedSeverity(a), nil, a)
	}
}

// addedSeverity: a number word that the original lacks is mostly a way of
// saying (“the four men” for “el cuarteto”).
func addedSeverity(a *atom) Severity {
	if !a.Digits {
		return Note
	}
	return leftSeverity(a)
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

// leftSeverity: digits that are nowhere are an error; of words one can say
// less, since “dos” may have become “both” or “a pair”.
func leftSeverity(a *atom) Severity {
	switch {
	case a.part == weekdayPart, a.part == identifierPart, a.Kind == figure.Ordinal && !a.Digits:
		return Note
	case a.part == whole && a.Kind == figure.Cardinal && a.value.Cmp(big.NewRat(1, 1)) == 0:
		return Note // “una pregunta” is “1 question”
	case a.Digits && a.part != identifierPart:
		return Error
	case a.part == whole && a.Unit == "" && a.value.Cmp(big.NewRat(3, 1)) < 0:
		return Note
	}
	return Warning
}
