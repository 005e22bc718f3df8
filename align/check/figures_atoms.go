package check

import (
	"math/big"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang"
	"github.com/cotejo/cotejo/lang/figure"
)

// A part says which part of a figure an atom is: “el lunes 5 de marzo” has a
// weekday, a day and a month, each to be found again by itself.
type part int

const (
	whole part = iota
	weekdayPart
	dayPart
	monthPart
	yearPart
	clockPart
	identifierPart // an identifier
)

// An atom is the smallest thing that is matched: a value with its part.
type atom struct {
	*figure.Figure
	index   int // of the figure in Facts.Figures
	bead    int
	part    part
	value   *big.Rat
	also    *big.Rat
	matched bool
	partner *atom // that it is matched with, where that is one

	// plain says that the value is the whole number small and has no other
	// reading; most have, and are told apart by it at once.
	plain bool
	small int64
}

// A side is the atoms of one text, by bead.
type side struct {
	atoms []atom
	first []int // the atoms of bead b are atoms[first[b]:first[b+1]]
}

// of lists the atoms of a bead; none for a bead that does not exist.
func (s *side) of(bead int) []atom {
	if bead < 0 || bead+1 >= len(s.first) {
		return nil
	}
	return s.atoms[s.first[bead]:s.first[bead+1]]
}

// newSide takes the figures of a text apart and puts them into their beads.
func newSide(a *align.Alignment, figures []figure.Figure, target bool) side {
	var s side
	d := a.Source
	if target {
		d = a.Target
	}
	bySentence := splitFigures(d, figures)
	for b, bead := range a.Beads {
		s.first = append(s.first, len(s.atoms))
		sentences := bead.Source
		if target {
			sentences = bead.Target
		}
		for _, sentence := range sentences {
			r := bySentence[sentence.Index]
			for i := r[0]; i < r[1]; i++ {
				s.atoms = atomize(s.atoms, &figures[i], i, b)
			}
		}
	}
	s.first = append(s.first, len(s.atoms))
	s.readHours(d)
	return s
}

// splitFigures finds for each sentence the range of its figures.
func splitFigures(d *lang.Document, figures []figure.Figure) [][2]int {
	ranges := make([][2]int, len(d.Sentences))
	i := 0
	for k, s := range d.Sentences {
		for i < len(figures) && figures[i].Start < s.Start {
			i++
		}
		ranges[k][0] = i
		for i < len(figures) && figures[i].Start < s.End {
			i++
		}
		ranges[k][1] = i
	}
	return ranges
}

// atomize appends the atoms of one figure.
func atomize(atoms []atom, f *figure.Figure, index, bead int) []atom {
	a := atom{Figure: f, index: index, bead: bead}
	switch {
	case f.Value.Date != nil:
		return append(atoms, a.dateParts()...)
	case f.Value.Number != nil:
		return append(atoms, a.ends()...)
	case f.Kind == figure.Ordinal: // “the next one” is no number, and translators put it freely
		return atoms
	}
	a.part = identifierPart
	return append(atoms, a)
}

// ends are the atoms of a number, two of a range.
func (a atom) ends() []atom {
	v := a.Value
	to := a
	a.value, a.also = v.Number, v.Also
	a.plain = a.also == nil && a.value.IsInt() && a.value.Num().IsInt64() && a.Base() != figure.Fraction && a.Base() != figure.Decade
	a.small = a.value.Num().Int64()
	if v.To == nil {
		return []atom{a}
	}
	to.value, to.also = v.To, v.AlsoTo
	return []atom{a, to}
}

// dateParts are the atoms of a calendar value. “5/6/2024” may be in May or in
// June: its day and its month have another reading.
func (a atom) dateParts() []atom {
	d, other := a.Value.Date, a.Value.AlsoDate
	if other == nil {
		other = &figure.Date{}
	}
	var atoms []atom
	add := func(p part, v, also int) {
		if v == 0 && p != clockPart {
			return
		}
		a.part, a.value, a.also = p, big.NewRat(int64(v), 1), nil
		if also > 0 {
			a.also = big.NewRat(int64(also), 1)
		}
		atoms = append(atoms, a)
	}
	add(weekdayPart, d.Weekday, 0)
	add(dayPart, d.Day, other.Day)
	add(monthPart, d.Month, other.Month)
	add(yearPart, d.Year, 0)
	if d.Clock {
		add(clockPart, d.Hour*60+d.Minute, 0)
	}
	return atoms
}

// unequal reports whether two plain values differ, but for their sign.
func unequal(s, t *atom) bool {
	return s.plain && t.plain && s.small != t.small && s.small != -t.small
}

// isNumber reports whether the atom is a number of any kind, which may stand
// for a day, a year or an hour on the other side: “el 16” is “the 16th”.
func (a *atom) isNumber() bool { return a.part == whole }
