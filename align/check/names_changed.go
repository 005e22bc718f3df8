package check

import (
	"slices"
	"strings"
	"unicode/utf8"

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
			n.exchanged(s.severity(gone), span(gone), span(come))
		}
	}
}

// severity is a warning where the words that changed share a stem with others:
// the ending may be a case of the source's.
func (i *nameItem) severity(gone []namePart) Severity {
	for k, p := range i.parts {
		if i.links[k].kin == cognates && slices.Contains(gone, p) {
			return Warning
		}
	}
	return Error
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
		if !n.nameCheck.source.spelled[p.fold] {
			list = append(list, p)
		}
	}
	return list
}

// changedNames tells a name that the translation lacks where another stands
// that the source lacks.
func (n *nameBead) changedNames() {
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

// quoted reports whether a mention is a title between quotation marks.
func (s *nameSide) quoted(m *nameItem) bool {
	text := s.text.Source.Text
	before, _ := utf8.DecodeLastRuneInString(text[:m.Start])
	after, _ := utf8.DecodeRuneInString(text[m.End:])
	return strings.ContainsRune("\"“«‘'„", before) || strings.ContainsRune("\"”»’'“", after)
}

// sameSort reports whether two names can stand for each other. A place known to
// the tables is not translated by a name that nobody knows.
func sameSort(s, t *nameItem) bool {
	if s.entry != nil {
		return t.unbroken() && len(t.proper()) > 1
	}
	return s.Kind == t.Kind || s.Kind == name.Other || t.Kind == name.Other
}
