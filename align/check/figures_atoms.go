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

	// plain says that the value is the whole number small and has no other
	// reading; most have, and are told apart by it at once.
	plain bool
	small int64
}

// A side is the atoms of one text, by bead.
type side struct {
	atoms []atom
	first []int // the atoms of bead b are atoms[first[b]:first[b+1]]

	speech []lang.Span // what is said between quotation marks; nil until asked for
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
	add := func(p part, v int) {
		atoms = append(atoms, atom{Figure: f, index: index, bead: bead, part: p, value: big.NewRat(int64(v), 1)})
	}
	// “5/6/2024” may be in May or in June.
	also := func(v int) { atoms[len(atoms)-1].also = big.NewRat(int64(v), 1) }
	switch d := f.Value.Date; {
	case d != nil:
		if d.Weekday > 0 {
			add(weekdayPart, d.Weekday)
		}
		if d.Day > 0 {
			add(dayPart, d.Day)
			if f.Value.AlsoDate != nil {
				also(f.Value.AlsoDate.Day)
			}
		}
		if d.Month > 0 {
			add(monthPart, d.Month)
			if f.Value.AlsoDate != nil {
				also(f.Value.AlsoDate.Month)
			}
		}
		if d.Year > 0 {
			add(yearPart, d.Year)
		}
		if d.Clock {
			add(clockPart, d.Hour*60+d.Minute)
		}
	case f.Value.Number != nil:
		a := atom{Figure: f, index: index, bead: bead, value: f.Value.Number, also: f.Value.Also}
		a.plain = a.also == nil && a.value.IsInt() && a.value.Num().IsInt64() && f.Base() != figure.Fraction && f.Base() != figure.Decade
		a.small = a.value.Num().Int64()
		atoms = append(atoms, a)
		if f.Value.To != nil {
			atoms = append(atoms, atom{Figure: f, index: index, bead: bead, value: f.Value.To, also: f.Value.AlsoTo})
		}
	case f.Kind == figure.Ordinal: // “the next one” is no number, and translators put it freely
	default:
		atoms = append(atoms, atom{Figure: f, index: index, bead: bead, part: identifierPart})
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
