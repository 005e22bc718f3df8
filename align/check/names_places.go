package check

import (
	"slices"
	"strings"

	"github.com/cotejo/cotejo/lang/name"
)

// changedPlaces tells countries, cities and nationalities exchanged.
func (n *nameBead) changedPlaces() {
	gone, come := n.source.lostPlaces(), n.target.lostPlaces()
	severity := Error
	switch {
	case len(gone) == 0 && len(come) > 0:
		gone = n.source.surplus(n.target)
	case len(come) == 0 && len(gone) > 0:
		// The neighbours may speak of the one that came: it proves less.
		come, severity = n.target.surplus(n.source), Warning
	}
	for i := range min(len(gone), len(come)) {
		s, t := gone[i], come[i]
		if s.region() != t.region() {
			continue // “Europa” may well be “Brussels”
		}
		s.told, t.told = true, true
		n.target.markTold(t.Span)
		n.source.markTold(s.Span)
		n.exchanged(severity, s.Span, t.Span)
	}
}

// surplus are the places that a side says more often than the other: in
// “el presidente mexicano volvió a México” and “the Mexican president returned
// to Finland”, México is the one exchanged. The last of a place comes first,
// names before adjectives.
func (s *nameSide) surplus(other *nameSide) []*placeItem {
	var names, adjectives []*placeItem
	for i, p := range slices.Backward(s.places) {
		if p.told || !p.exact() || other.count(p) >= s.countTo(i) {
			continue
		}
		if p.Adjective {
			adjectives = append(adjectives, p)
		} else {
			names = append(names, p)
		}
	}
	return append(names, adjectives...)
}

// count is how often a side refers to a place.
func (s *nameSide) count(p *placeItem) int {
	times := 0
	for _, q := range s.places {
		if sameReferent(p.Reference, q.Reference) || nested(p.Reference, q.Reference) {
			times++
		}
	}
	return times
}

// countTo is the same, up to a side's own place number i.
func (s *nameSide) countTo(i int) int {
	upTo := nameSide{places: s.places[:i+1]}
	return upTo.count(s.places[i])
}

// exact reports whether a reference is to one place that nothing else stands
// for: a country, a city, a continent, not “América del Norte”.
func (p *placeItem) exact() bool {
	return p.Kind == name.Place && !p.Everyday && !slices.ContainsFunc(p.IDs, func(id string) bool { return id[0] == '.' && strings.Contains(id, "/") })
}

// region reports whether a reference is to no country or city.
func (p *placeItem) region() bool { return p.IDs[0][0] == '.' }

// lostPlaces are the places that the other side does not have near by.
func (s *nameSide) lostPlaces() []*placeItem {
	var list []*placeItem
	for _, p := range s.places {
		if p.exact() && p.place < nextDoor && !p.told {
			list = append(list, p)
		}
	}
	return list
}

// placeSeverity is a note for what the other document says in another place,
// and for a place inside another name: “Banco Real de Escocia”, “RBS”.
func (s *nameSide) placeSeverity(p *placeItem) Severity {
	inside := slices.ContainsFunc(s.mentions, func(m *nameItem) bool { return m.Contains(p.Span) && m.Span != p.Span })
	if inside || p.place == elsewhere {
		return Note
	}
	return Warning
}
