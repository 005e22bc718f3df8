package check

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/sergi/go-diff/diffmatchpatch"

	"github.com/cotejo/cotejo/lang"
	"github.com/cotejo/cotejo/lang/name"
)

// A nameBead is the check at work on one bead.
type nameBead struct {
	*nameCheck
	bead           int
	score          float64
	source, target *nameSide
}

// misspelled tells names whose letters differ by a slip: “Torres”, “Trores”.
func (n *nameBead) misspelled() {
	for _, item := range n.source.mentions {
		for k, p := range item.parts {
			l := item.links[k]
			if l.kin == slip && n.isSlip(item, p, l.word) {
				item.told = true
				n.markTold(l.word.Span)
				n.tell("misspelled", n.slipSeverity(p, l.word), &p.Span, &l.word.Span)
			}
		}
	}
}

// isSlip reports whether a word of the target can only be a name of the
// source mistyped.
func (n *nameBead) isSlip(item *nameItem, p namePart, w nameWord) bool {
	if utf8.RuneCountInString(p.fold) < 4 || !p.raised || len(n.nameCheck.source.spelled[w.fold]) > 0 || item.acronym() {
		return false
	}
	if transposed(p.fold, w.fold) {
		return true
	}
	return !p.ordinary && !n.nameCheck.target.ordinary(w.fold)
}

// slipSeverity is an error where the letters changed places, or the translation
// writes the name as the source does in another sentence. Another slip may be
// a way of writing that we do not know.
func (n *nameBead) slipSeverity(p namePart, w nameWord) Severity {
	if transposed(p.fold, w.fold) || len(n.nameCheck.target.spelled[p.fold]) > 0 {
		return Error
	}
	return Warning
}

// changedWithin tells names of which one word was exchanged: “Colin Waters”,
// “Colin Walters”.
func (n *nameBead) changedWithin() {
	for _, s := range n.source.mentions {
		if s.told {
			continue
		}
		t := n.partner(s)
		if t == nil || t.told {
			continue
		}
		if !s.unbroken() && s.Kind != name.Person {
			continue // “Base Aérea de Morón”, “Morón Air Station”: words that translate
		}
		gone, come := s.lost(), n.new(t.lost())
		if s.unbroken() && t.unbroken() && len(s.parts) == len(t.parts) {
			switch { // “Armando Lion” for “Armando Villarreal”
			case len(come) == 0:
				come = n.new(t.strange())
			case len(gone) == 0:
				gone = s.strange()
			}
		}
		if len(gone) > 0 && len(come) > 0 {
			s.told, t.told = true, true
			from, to := span(gone), span(come)
			n.tell("changed", Error, &from, &to)
		}
	}
}

// partner is the mention of the target that has most words of a source mention.
func (n *nameBead) partner(s *nameItem) *nameItem {
	var best *nameItem
	most := 0
	for _, t := range n.target.mentions {
		shared := 0
		for k, l := range s.links {
			if l.kin == same && s.parts[k].raised && len(s.parts[k].fold) > 2 && t.Contains(l.word.Span) {
				shared++
			}
		}
		if shared > most {
			best, most = t, shared
		}
	}
	return best
}

// new leaves the words that the source says nowhere.
func (n *nameBead) new(parts []namePart) []namePart {
	var list []namePart
	for _, p := range parts {
		if len(n.nameCheck.source.spelled[p.fold]) == 0 {
			list = append(list, p)
		}
	}
	return list
}

// changedPlaces tells countries, cities and nationalities exchanged.
func (n *nameBead) changedPlaces() {
	gone, come := n.source.lostPlaces(), n.target.lostPlaces()
	if len(gone) == 0 && len(come) > 0 {
		gone = n.surplus()
	}
	for i := range min(len(gone), len(come)) {
		s, t := gone[i], come[i]
		if s.region() != t.region() {
			continue // “Europa” may well be “Brussels”
		}
		s.told, t.told = true, true
		n.markTold(t.Span)
		n.markSource(s.Span)
		n.tell("changed", Error, &s.Span, &t.Span)
	}
}

// surplus are the places that the source says more often than the target: in
// “el presidente mexicano volvió a México” and “the Mexican president returned
// to Finland”, México is the one exchanged. The last of a place comes first,
// names before adjectives.
func (n *nameBead) surplus() []*placeItem {
	var names, adjectives []*placeItem
	for i, p := range slices.Backward(n.source.places) {
		if p.told || !p.exact() || n.target.count(p) >= n.source.countTo(i) {
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

// changedNames tells a name that the translation lacks where another stands
// that the source lacks.
func (n *nameBead) changedNames() {
	for _, s := range n.source.mentions {
		if !n.clear(n.source, s) {
			continue
		}
		for _, t := range n.target.mentions {
			if n.clear(n.target, t) && sameSort(s, t) {
				s.told, t.told = true, true
				n.tell("changed", n.doubt(s, t), &s.Span, &t.Span)
				break
			}
		}
	}
}

// doubt is how much the exchange of two names matters: as much as the less
// sure of them, but a sure name of the source never becomes a phrase of
// capitals by translation.
func (n *nameBead) doubt(s, t *nameItem) Severity {
	source, target := n.source.proof(s), n.target.proof(t)
	if source == Error && target == Note && len(t.parts) > 1 && t.unbroken() {
		return Warning
	}
	return min(source, target)
}

// proof says how surely a mention is a name: a person, two words of nobody's
// language, a word that the document uses as a name again prove an error.
func (s *nameSide) proof(m *nameItem) Severity {
	switch {
	case m.Kind == name.Person, m.unbroken() && len(m.proper()) > 1, len(s.text.clusters[m.Key]) > len(m.parts):
		return Error
	}
	return Note
}

// clear reports whether a mention surely names somebody and the other
// document has nothing of it.
func (n *nameBead) clear(side *nameSide, m *nameItem) bool {
	switch {
	case m.told || m.kept() > nowhere || side.quoted(m):
		return false
	case m.entry != nil || m.acronym():
		return false // told as places and as acronyms
	}
	return len(m.proper()) > 0 && !side.clusterKept(m)
}

// clusterKept reports whether the other document has any word of the names
// that one bearer goes by.
func (s *nameSide) clusterKept(m *nameItem) bool {
	for _, w := range s.text.clusters[m.Key] {
		if len(w) > 2 && len(s.other.spelled[w]) > 0 && !s.text.ordinary(w) {
			return true
		}
	}
	return false
}

// quoted reports whether a mention is a title between quotation marks.
func (s *nameSide) quoted(m *nameItem) bool {
	text := s.text.Source.Text
	before, _ := utf8.DecodeLastRuneInString(text[:m.Start])
	after, _ := utf8.DecodeRuneInString(text[m.End:])
	return strings.ContainsRune("\"“«‘'„", before) || strings.ContainsRune("\"”»’'“", after)
}

// sameSort reports whether two names can stand for each other.
func sameSort(s, t *nameItem) bool {
	return s.Kind == t.Kind || s.Kind == name.Other || t.Kind == name.Other
}

// oneSided tells what only one side has.
func (n *nameBead) oneSided() {
	for _, m := range n.source.mentions {
		if n.clear(n.source, m) {
			n.tell("dropped", evidence(m), &m.Span, nil)
		}
	}
	for _, p := range n.source.lostPlaces() {
		if !p.Adjective {
			n.tell("dropped", n.source.placeSeverity(p), &p.Span, nil)
		}
	}
	for _, m := range n.target.mentions {
		if n.clear(n.target, m) && m.Kind == name.Person {
			n.tell("added", evidence(m), nil, &m.Span)
		}
	}
	for _, p := range n.target.lostPlaces() {
		if !p.Adjective { // a translation may say where its readers are
			n.tell("added", Note, nil, &p.Span)
		}
	}
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

// evidence says how much a mention that one side lacks matters: a person or
// two proper words are worth a look; an unknown word may be a common noun.
func evidence(m *nameItem) Severity {
	if m.Kind == name.Person || m.unbroken() && len(m.proper()) > 1 {
		return Warning
	}
	return Note
}

func (n *nameBead) markTold(s lang.Span) { markNames(n.target, s) }

func (n *nameBead) markSource(s lang.Span) { markNames(n.source, s) }

func markNames(side *nameSide, s lang.Span) {
	for _, m := range side.mentions {
		m.told = m.told || m.Overlaps(s)
	}
	for _, p := range side.places {
		p.told = p.told || p.Overlaps(s)
	}
}

// tell reports one finding; a bead that may be misaligned proves no error.
func (n *nameBead) tell(kind string, s Severity, source, target *lang.Span) {
	if n.score < 0.5 {
		s = min(s, Warning)
	}
	f := Finding{Kind: kind, Severity: s, Source: source, Target: target, Bead: n.bead}
	switch {
	case target == nil:
		f.Message = quoteName(n.Source.Text(*source)) + " is not in the translation"
	case source == nil:
		f.Message = quoteName(n.Target.Text(*target)) + " is not in the source"
	default:
		f.Message = quoteName(n.Source.Text(*source)) + " became " + quoteName(n.Target.Text(*target))
	}
	if kind == "misspelled" {
		f.Edits = nameEdits(n.Source, *source, n.Target, *target)
	}
	n.Report(f)
}

func quoteName(s string) string { return "“" + s + "”" }

// nameEdits marks the letters that differ.
func nameEdits(source *lang.Document, s lang.Span, target *lang.Document, t lang.Span) []Edit {
	d := diffmatchpatch.New()
	d.DiffTimeout = 0 // the answer must not depend on the machine's speed
	var edits []Edit
	a, b, open := s.Start, t.Start, false
	for _, part := range d.DiffMain(source.Text(s), target.Text(t), false) {
		if part.Type == diffmatchpatch.DiffEqual {
			a, b, open = a+len(part.Text), b+len(part.Text), false
			continue
		}
		if !open {
			edits, open = append(edits, Edit{lang.Span{Start: a, End: a}, lang.Span{Start: b, End: b}}), true
		}
		e := &edits[len(edits)-1]
		if part.Type == diffmatchpatch.DiffDelete {
			a += len(part.Text)
			e.Source.End = a
		} else {
			b += len(part.Text)
			e.Target.End = b
		}
	}
	return edits
}
