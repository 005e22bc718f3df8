package check

import (
	"slices"
	"strings"

	"github.com/cotejo/cotejo/lang"
	"github.com/cotejo/cotejo/lang/name"
)

// A nameSide is what one side of a bead names, and how much of it the other
// side has.
type nameSide struct {
	text, other *nameText
	mentions    []*nameItem
	places      []*placeItem // references of the tables, adjectives too
	mine        []nameWord   // the words of this side
	here        []nameWord   // the words of the other side
	near        []nameWord   // the words of its neighbours
	sounds      *soundTable  // from this language to the other
	endings     nameEndings
}

// A placeItem is a reference and where the other side has it.
type placeItem struct {
	name.Reference
	place found
	told  bool
}

func newNameSide(text, other *nameText, mine, theirs, beside []lang.Sentence) *nameSide {
	s := &nameSide{text: text, other: other, mine: text.wordsIn(mine), here: other.wordsIn(theirs), near: other.wordsIn(beside),
		sounds:  soundsOf(text.Language, other.Language),
		endings: endingsOf(text.Language, other.Language)}
	theirRefs, besideRefs := other.refsIn(theirs), other.refsIn(beside)
	for _, r := range text.refsIn(mine) {
		if r.Kind == name.Place && !name.HasNameFor(other.Language, r.IDs) {
			continue // it is looked for as any other name is
		}
		item := &placeItem{Reference: r}
		switch {
		case s.refersTo(r, theirRefs) || s.spells(r, s.here):
			item.place = here
		case s.refersTo(r, besideRefs) || s.spells(r, s.near):
			item.place = nextDoor
		case s.saysElsewhere(r):
			item.place = elsewhere
		}
		s.places = append(s.places, item)
	}
	for _, m := range text.mentionsIn(mine) {
		s.mentions = append(s.mentions, s.item(m))
	}
	return s
}

// refersTo reports whether some reference is to the same, or one of the two is
// the country of the other: “Moscú” may become “Russia”, an acronym may not.
func (s *nameSide) refersTo(r name.Reference, others []name.Reference) bool {
	strict := isCapitals(s.text.Text(r.Span)) && r.Kind == name.Organisation
	return slices.ContainsFunc(others, func(o name.Reference) bool { return sameReferent(r, o) || !strict && nested(r, o) })
}

func sameReferent(r, o name.Reference) bool {
	return slices.ContainsFunc(r.IDs, func(id string) bool { return slices.Contains(o.IDs, id) })
}

// nested reports whether one of two is the country of the other.
func nested(r, o name.Reference) bool {
	return slices.ContainsFunc(r.IDs, func(a string) bool {
		return slices.ContainsFunc(o.IDs, func(b string) bool { return within(a, b) || within(b, a) })
	})
}

// within reports whether a is a city or region of the country b.
func within(a, b string) bool {
	rest, ok := strings.CutPrefix(a, b)
	return ok && strings.HasPrefix(rest, "/")
}

// spells reports whether the other side writes a reference as it stands, or
// abbreviates it.
func (s *nameSide) spells(r name.Reference, words []nameWord) bool {
	mine := s.text.wordsWithin(r.Span)
	for i := range words {
		if i+len(mine) <= len(words) && slices.EqualFunc(mine, words[i:i+len(mine)], func(a, b nameWord) bool { return a.fold == b.fold }) {
			return true
		}
		if acronym := words[i].In(s.other.Source.Text); len(mine) > 1 && isCapitals(acronym) && name.Abbreviates(acronym, folds(mine)) {
			return true
		}
	}
	return false
}

func folds(words []nameWord) []string {
	list := make([]string, len(words))
	for i, w := range words {
		list[i] = w.fold
	}
	return list
}

func (s *nameSide) saysElsewhere(r name.Reference) bool {
	for _, id := range r.IDs {
		if s.other.says[id] {
			return true
		}
	}
	return false
}

// item links every word of a mention to the other side.
func (s *nameSide) item(m *nameMention) *nameItem {
	item := &nameItem{nameMention: m}
	for _, p := range m.parts {
		l := s.link(p, s.here)
		switch {
		case l.kin > slip:
			l.place = here
		case s.link(p, s.near).kin > slip:
			l.place = nextDoor
		case s.other.spelled[p.fold]:
			l.place = elsewhere
		}
		item.links = append(item.links, l)
	}
	s.gazette(item)
	for _, p := range s.places {
		if p.Span == m.Span && p.Kind != name.Person { // people are told as such
			item.entry = p
		}
	}
	return item
}

// link finds a word's nearest of kin.
func (s *nameSide) link(p namePart, words []nameWord) nameLink {
	best := nameLink{}
	for _, w := range words {
		k := s.kin(p, w)
		if (k == variants || k == cognates) && s.respelled(p, w) {
			k = slip
		}
		if k > best.kin {
			best = nameLink{kin: k, word: w}
		}
		if k == same {
			return best
		}
	}
	if best.kin < translated && s.placed(p) {
		best.kin = translated
	}
	return best
}

// respelled reports whether the other document writes a word as this one does
// in some sentence, so that another spelling of it is none of its own ways.
func (s *nameSide) respelled(p namePart, w nameWord) bool {
	switch {
	case !w.raised || p.ordinary || p.fold+"s" == w.fold || p.fold == w.fold+"s": // “dos Dreamliner”
		return false
	case s.inflected(p.fold, w.fold):
		return false
	case !s.other.spelled[p.fold] || s.text.spelled[w.fold] || s.other.ordinary(w.fold):
		return false
	}
	return s.sounds.unexplained(p.fold, w.fold) <= 2
}

// kin is how a word of this side and one of the other are related.
func (s *nameSide) kin(p namePart, w nameWord) kinship {
	if p.fold == w.fold {
		return same
	}
	if p.raised && w.raised && s.inflected(p.fold, w.fold) {
		return variants
	}
	if !mayBeKin(p.fold, w.fold) && !(w.raised && p.raised && soundAlike(p.fold, w.fold)) {
		if p.ordinary && s.translates(p.fold, w.fold) || p.raised && w.raised && s.renders(p.fold, w.fold) {
			return translated
		}
		return strangers
	}
	if s.translates(p.fold, w.fold) {
		return translated
	}
	if !w.raised {
		return cognate(p.fold, w.fold, s.sounds) // “Blanco” and “banco”: a common word is nobody's name
	}
	return kin(p.fold, w.fold, s.sounds)
}

// mayBeKin spares comparing words that begin and end differently.
func mayBeKin(a, b string) bool {
	if len(a) < 3 || len(b) < 3 {
		return false
	}
	return a[0] == b[0] || a[1] == b[1] || a[1] == b[0] || a[0] == b[1] || a[2] == b[2] || a[len(a)-2:] == b[len(b)-2:]
}

// soundAlike reports whether two names begin with a sound that is written in two
// ways: they go on alike, or end with one letter, or with one before a vowel.
// “Jruschov”, “Chruschtschow”, “Khrushchev”; “Jodorkovski”, “Khodorkovsky”.
func soundAlike(a, b string) bool {
	if len(a) < 5 || len(b) < 5 {
		return false
	}
	x, y := a[len(a)-1], b[len(b)-1]
	return x == y || len(a) > 6 && len(b) > 6 && (a[1] == b[2] || a[2] == b[1]) || isVowel(x) && isVowel(y) && a[len(a)-2] == b[len(b)-2]
}

// translates reports whether the tables have one word for the other.
func (s *nameSide) translates(a, b string) bool {
	return s.renders(a, b) || s.text.dictionary.Translates(a, b)
}

// renders reports whether the tables of names have one word for the other, as
// they do for those of princes: “el príncipe Guillermo”, “Prince William”.
func (s *nameSide) renders(a, b string) bool {
	mine, theirs := s.text.meanings(a), s.other.meanings(b)
	return mean(mine, b, theirs) || mean(theirs, a, mine)
}

// mean reports whether a word of other is among meanings, or shares one.
func mean(meanings []string, other string, theirs []string) bool {
	return slices.ContainsFunc(meanings, func(m string) bool {
		plural, ok := strings.CutPrefix(other, m)
		return ok && (plural == "" || plural == "s") || slices.Contains(theirs, m)
	})
}

// placed reports whether a word stands in a reference that the other side has.
func (s *nameSide) placed(p namePart) bool {
	return slices.ContainsFunc(s.places, func(r *placeItem) bool { return r.Contains(p.Span) && r.place == here })
}
