package check

import (
	"strings"
	"unicode"

	"github.com/cotejo/cotejo/lang"
	"github.com/cotejo/cotejo/lang/figure"
)

// readHours makes an hour of a bare number that a time follows at once: the 6
// of “from 6-8 p.m.” and of “de 6 a 7 de la tarde”.
func (s *side) readHours(d *lang.Document) {
	for i := 0; i+1 < len(s.atoms); i++ {
		a, next := &s.atoms[i], &s.atoms[i+1]
		if next.part == clockPart && a.bead == next.bead && a.part == whole && a.plain && a.Digits && a.Kind == figure.Cardinal &&
			0 < a.small && a.small <= 12 && hyphenated(d, a, next) {
			a.makeHour()
		}
	}
}

// hyphenated reports whether no more than a dash or one short word stands
// between two quantities.
func hyphenated(d *lang.Document, a, b *atom) bool {
	if a.End >= b.Start || b.Start-a.End > len(" hasta ") {
		return false
	}
	between := strings.TrimSpace(d.Source.Text[a.End:b.Start])
	return between != "" && (strings.Trim(between, "-–—") == "" || !strings.ContainsFunc(between, func(r rune) bool { return !unicode.IsLetter(r) }))
}

// makeHour reads a bare number as an hour of which the half of the day is
// not told.
func (a *atom) makeHour() {
	hour := *a.Figure
	hour.Kind = figure.Clock
	hour.Value = figure.Value{Date: &figure.Date{Clock: true, Hour: int(a.small)}}
	*a = atomize(nil, &hour, a.index, a.bead)[0]
}
