package check

import (
	"slices"
	"strings"

	"github.com/cotejo/cotejo/lang/name"
)

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
		if !s.unbroken() && s.Kind != name.Person && t.Kind != name.Person {
			continue // “Base Aérea de Morón”, “Morón Air Station”: words that translate
		}
		person := s.Kind == name.Person || t.Kind == name.Person
		gone, come := s.lost(person), n.new(t.lost(person))
		if s.entry != nil && s.entry.place < here {
			gone = s.rest() // “Costa Rica”, “Costa Ruiz”
		}
		severity := Error
		if s.unbroken() && t.unbroken() && len(s.parts) == len(t.parts) && (len(gone) == 0 || len(come) == 0) {
			gone, come = orStrange(gone, s), n.new(orStrange(come, t))
			if len(gone) == 0 && len(come) == 1 {
				gone = s.opposite(t, come[0])
			}
			if !person {
				severity = strangeSeverity(gone, come)
			}
		}
		if len(gone) > 0 && len(come) > 0 && s.parallel(t, gone[0], come[0]) {
			s.told, t.told = true, true
			n.exchanged(min(severity, s.severity(gone)), span(gone), span(come))
		}
	}
}

// parallel reports whether two words stand on the same side of some word that
// both mentions have. In “Clínica Ferrer Krankenhaus” and “Psychotherapy
// of the Ferrer Hospital” they do not: neither can stand for the other.
func (i *nameItem) parallel(o *nameItem, gone, come namePart) bool {
	for k, l := range i.links {
		if l.kin >= variants && o.Contains(l.word.Span) && (i.parts[k].Start < gone.Start) == (l.word.Start < come.Start) {
			return true
		}
	}
	return false
}

// orStrange are the words of a mention that stand for nothing of the other
// side, where none of them is lost for certain: “Armando Lion”.
func orStrange(lost []namePart, m *nameItem) []namePart {
	if len(lost) > 0 {
		return lost
	}
	return m.strange()
}

// opposite is the word that stands where a word of the other mention does, if
// the two have all others in common. The other side may well say it beside
// the name: “Banco Azul and other banks”.
func (i *nameItem) opposite(o *nameItem, word namePart) []namePart {
	var list []namePart
	for k, p := range i.parts {
		switch {
		case o.parts[k].Span == word.Span:
			list = append(list, p)
		case o.parts[k].fold != p.fold:
			return nil
		}
	}
	return list
}

// strangeSeverity is a note where both words may be one in two languages,
// neither of them ours: “Nord Stream”, “North Stream”; “Parque Monceau”,
// “Parc Monceau”. An everyday word of ours may translate: a warning.
func strangeSeverity(gone, come []namePart) Severity {
	switch {
	case len(gone) == 0 || len(come) == 0 || gone[0].ordinary && come[0].ordinary:
		return Note
	case strings.HasPrefix(come[0].fold, gone[0].fold[:min(3, len(gone[0].fold))]):
		return Note
	case gone[0].ordinary:
		return Warning
	}
	return Error
}

// severity is a note in the name of a king, whose names translate: “Carlos XVI
// Gustavo”, “Carl XVI Gustaf”. It is a warning where the words that changed share a stem with others:
// the ending may be a case of the source's.
func (i *nameItem) severity(gone []namePart) Severity {
	if i.royal() {
		return Note
	}
	for k, p := range i.parts {
		if i.links[k].kin == cognates && slices.Contains(gone, p) {
			return Warning
		}
	}
	return Error
}

// royal reports whether a mention has a Roman numeral after its first word.
func (i *nameItem) royal() bool {
	return slices.ContainsFunc(i.parts[1:], func(p namePart) bool {
		return p.Len() > 1 && strings.Trim(i.Text[p.Start-i.Start:p.End-i.Start], "IVX") == ""
	})
}

// partner is the mention of the target that has most words of a source mention.
func (n *nameBead) partner(s *nameItem) *nameItem {
	var best *nameItem
	most := 0
	for _, t := range n.target.mentions {
		shared := 0
		for k, l := range s.links {
			if (l.kin == same || l.kin == variants) && s.parts[k].raised && len(s.parts[k].fold) > 1 && t.Contains(l.word.Span) {
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
		if !n.nameCheck.source.spelled[p.fold] {
			list = append(list, p)
		}
	}
	return list
}

// changedNames tells a name that the translation lacks where another stands
// that the source lacks.
func (n *nameBead) changedNames() {
	n.epithets()
	n.exchange(func(s, t *nameItem) Severity {
		if n.source.lacks(s, nowhere) && n.target.lacks(t, nowhere) {
			return n.doubt(s, t)
		}
		return Note
	})
	// The source says the name in another sentence as well: it is the name of
	// which it says nothing at all that does not belong here.
	n.exchange(func(s, t *nameItem) Severity {
		if n.source.lacks(s, nextDoor) && n.target.lacks(t, nowhere) {
			return n.doubt(s, t)
		}
		return Note
	})
	// Both are at home in the article: two people mixed up, or a pronoun.
	n.exchange(func(s, t *nameItem) Severity {
		if n.source.lacks(s, elsewhere) && n.target.lacks(t, elsewhere) {
			return min(n.doubt(s, t), Warning)
		}
		return Note
	})
}

// exchange pairs the mentions of both sides, in text order, that a severity
// above a note ties.
func (n *nameBead) exchange(severity func(s, t *nameItem) Severity) {
	for _, s := range n.source.mentions {
		for _, t := range n.target.mentions {
			if s.told || t.told || !sameSort(s, t) {
				continue
			}
			if v := severity(s, t); v > Note {
				s.told, t.told = true, true
				n.exchanged(v, s.Span, t.Span)
			}
		}
	}
}

// doubt is how much the exchange of two names matters: as much as the less
// sure of them, but a sure name never becomes a phrase of capitals by
// translation, nor comes of one.
func (n *nameBead) doubt(s, t *nameItem) Severity {
	source, target := n.source.proof(s), n.target.proof(t)
	unsure := t
	if target == Error {
		unsure = s
	}
	if n.renamed(s, t) {
		return Warning
	}
	if source != target && len(unsure.parts) > 1 && unsure.unbroken() && len(unsure.proper()) > 0 {
		return Warning
	}
	return min(source, target)
}

// epithets leaves those names alone that have an epithet on both sides: it is
// translated, and often the name with it. “Daniel el Travieso” is “Dennis the
// Menace”.
func (n *nameBead) epithets() {
	for _, s := range n.source.mentions {
		for _, t := range n.target.mentions {
			if n.source.epithet(s) && n.target.epithet(t) && n.source.lacks(s, nowhere) && n.target.lacks(t, nowhere) {
				s.told, t.told = true, true
			}
		}
	}
}

// epithet reports whether an article stands inside a name.
func (s *nameSide) epithet(m *nameItem) bool {
	return slices.ContainsFunc(m.parts[1:], func(p namePart) bool {
		return !p.raised && name.IsArticle(s.text.Language, p.fold)
	})
}

// renamed reports whether both texts use a single word again and again: a
// nickname that the translator rendered, “Muñoncito”, “Stumpy”. One slip
// leaves the other mentions as they were.
func (n *nameBead) renamed(s, t *nameItem) bool {
	return len(s.parts) == 1 && len(t.parts) == 1 &&
		len(n.source.text.clusters[s.Key]) > 1 && len(n.target.text.clusters[t.Key]) > 1
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

// lacks reports whether a mention surely names somebody of whom the other side
// has nothing nearer than the place given.
func (s *nameSide) lacks(m *nameItem, but found) bool {
	switch {
	case m.told || s.quoted(m):
		return false
	case m.acronym():
		return false // told as such
	case m.entry != nil:
		return m.entry.exact() && m.entry.place <= min(but, elsewhere)
	}
	return len(m.proper()) > 0 && m.kept() <= but && s.cluster(m) <= but
}

// cluster says how near the other document has any word of the names that one
// bearer goes by.
func (s *nameSide) cluster(m *nameItem) found {
	nearest := nowhere
	for _, w := range s.text.clusters[m.Key] {
		if len(w) < 3 || s.text.ordinary(w) {
			continue
		}
		nearest = max(nearest, s.finds(w))
	}
	return nearest
}

// finds says how near the other side spells a folded word.
func (s *nameSide) finds(word string) found {
	is := func(w nameWord) bool { return w.fold == word }
	switch {
	case !s.other.spelled[word]:
		return nowhere
	case slices.ContainsFunc(s.here, is):
		return here
	case slices.ContainsFunc(s.near, is):
		return nextDoor
	}
	return elsewhere
}

// sameSort reports whether two names can stand for each other. A place known to
// the tables is not translated by a name that nobody knows.
func sameSort(s, t *nameItem) bool {
	if s.entry != nil {
		return t.unbroken() && len(t.proper()) > 1
	}
	return s.Kind == t.Kind || s.Kind == name.Other || t.Kind == name.Other
}
