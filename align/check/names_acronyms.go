package check

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/cotejo/cotejo/lang/name"
)

// acronyms tells acronyms exchanged: “IBM” for “IMF”. What one side lacks alone
// may be written out in the other, so that is a note.
func (n *nameBead) acronyms() {
	gone := n.source.lostAcronyms(nextDoor)
	come := n.target.lostAcronyms(nowhere)
	if len(come) == 0 { // or two of the article's own, mixed up
		come = n.target.lostAcronyms(nextDoor)
	}
	come = slices.DeleteFunc(come, func(w nameWord) bool { return spelledOut(w.fold, n.target.here) })
	if len(gone) == 0 {
		gone = n.source.unwritten()
	}
	for len(gone) > 0 && len(come) > 0 {
		n.exchanged(n.acronymSeverity(gone[0], come[0]), gone[0].Span, come[0].Span)
		gone, come = gone[1:], come[1:]
	}
	for _, w := range gone {
		if n.source.finds(w.fold) == nowhere && !n.source.hasAcronym(w, nowhere) && !spelledOut(w.fold, n.source.here) {
			n.dropped(Note, w.Span, nowhere)
		}
	}
}

// unwritten are the acronyms that the other side has in words only: in “Agencia
// Espacial Europea (ESA)” and “European Space Agency (NASA)” it is the bracket
// that changed.
func (s *nameSide) unwritten() []nameWord {
	var list []nameWord
	for _, w := range s.mine {
		if s.isAcronym(w) && !slices.ContainsFunc(s.here, func(o nameWord) bool { return s.sameAcronym(w, o) }) {
			list = append(list, w)
		}
	}
	return list
}

// sameAcronym reports whether a word of the other side is an acronym's form there.
func (s *nameSide) sameAcronym(w, o nameWord) bool {
	mine, theirs := s.text.known(w.Span), s.other.known(o.Span)
	return w.fold == o.fold || mine != nil && theirs != nil && isCapitals(s.other.Text(o.Span)) && sameReferent(*mine, *theirs) ||
		isCapitals(s.other.Text(o.Span)) && akinAcronyms(w.fold, o.fold)
}

// acronymSeverity is an error where the tables know both acronyms, where they
// know one and the other has other letters, and where the translation has the
// source's in another sentence. It is a note where the letters are much the
// same, as those of a name in two languages are, or both are short and
// anybody's: “FQ”, “CF”.
func (n *nameBead) acronymSeverity(s, t nameWord) Severity {
	source, target := n.nameCheck.source.known(s.Span), n.nameCheck.target.known(t.Span)
	switch {
	case n.nameCheck.target.spelled[s.fold], source != nil && target != nil:
		return Error
	case source == nil && target == nil && min(len(s.fold), len(t.fold)) < 4 && !n.nameCheck.source.spelled[t.fold]:
		return Note
	case source == nil && target == nil:
		return Warning
	case akinAcronyms(s.fold, t.fold):
		return Note
	}
	return Error
}

// oneLetter reports whether two acronyms of four letters and more differ in
// one letter alone: “TSJA”, “TSJM”.
func oneLetter(a, b string) bool {
	if len(a) != len(b) || len(a) < 4 {
		return false
	}
	differ := 0
	for i := range len(a) {
		if a[i] != b[i] {
			differ++
		}
	}
	return differ == 1
}

// lostAcronyms are the acronyms that the other side has in no form.
func (s *nameSide) lostAcronyms(but found) []nameWord {
	if s.shouts() {
		return nil
	}
	var list []nameWord
	for _, w := range s.mine {
		if s.isAcronym(w) && !s.hasAcronym(w, but) {
			list = append(list, w)
		}
	}
	return list
}

// shouts reports whether capitals prove nothing: a third of the words are.
func (s *nameSide) shouts() bool {
	loud := 0
	for _, w := range s.mine {
		if isCapitals(w.In(s.text.Source.Text)) {
			loud++
		}
	}
	return loud*3 > len(s.mine)+3
}

// hasAcronym reports whether the other side has an acronym nearer than the place given as it is, what the
// tables know it for, or its letters in the order of another language.
func (s *nameSide) hasAcronym(w nameWord, but found) bool {
	if s.finds(w.fold) > but {
		return true
	}
	if r := s.text.known(w.Span); r != nil {
		return slices.ContainsFunc(s.places, func(p *placeItem) bool { return p.Span == r.Span && (p.place > but || p.Kind == name.Place) })
	}
	return s.saysExpansion(w) || slices.ContainsFunc(s.here, func(o nameWord) bool {
		return isCapitals(o.In(s.other.Source.Text)) && s.other.known(o.Span) == nil && akinAcronyms(w.fold, o.fold) && !oneLetter(w.fold, o.fold)
	})
}

// saysExpansion reports whether the other side writes out an acronym that the
// text has beside its expansion: after “Departamento de Defensa (DOD)” a DOD is
// the “Department of Defense”. An acronym there that is nearly this one is told.
func (s *nameSide) saysExpansion(acronym nameWord) bool {
	i := slices.IndexFunc(s.mentions, func(m *nameItem) bool { return m.Span == acronym.Span })
	if i < 0 || slices.ContainsFunc(s.here, func(o nameWord) bool { return oneLetter(acronym.fold, o.fold) }) {
		return false
	}
	words := 0
	for _, w := range s.text.clusters[s.mentions[i].Key] {
		if w == acronym.fold || len(w) < 4 {
			continue
		}
		words++
		if !slices.ContainsFunc(s.here, func(o nameWord) bool {
			return o.raised && (w == o.fold || s.translates(w, o.fold) || byStem(w, o.fold) == cognates)
		}) {
			return false
		}
	}
	return words > 1
}

// isAcronym reports whether a word is two to seven capitals, with digits or
// without, and no Roman numeral; or one the tables know in small letters: “Unesco”.
func (s *nameSide) isAcronym(w nameWord) bool {
	if !w.raised {
		return false
	}
	word := w.In(s.text.Source.Text)
	if r := s.text.known(w.Span); r != nil && r.Span == w.Span && r.Kind == name.Organisation && !r.Everyday && !r.Adjective {
		return isCapitals(word) || !s.text.ordinary(w.fold) // “Unesco”, not “Red”
	}
	if name.IsPattern(word) {
		return false
	}
	return isCapitals(word) && strings.Trim(word, "IVXLCDM") != "" && strings.Trim(word, "0123456789-") == word && !s.text.ordinary(w.fold) // “NO”
}

func isCapitals(word string) bool {
	return utf8.RuneCountInString(word) > 1 && utf8.RuneCountInString(word) < 8 && word[1] != '\'' && word == strings.ToUpper(word) && word != strings.ToLower(word)
}

// akinAcronyms reports whether two acronyms share most of their letters, in
// whatever order, as those of one name in two languages do: “OTAN”, “NATO”;
// “ENPE”, “NAEP”.
func akinAcronyms(a, b string) bool {
	shared, rest := 0, []byte(b)
	for i := range len(a) {
		if k := slices.Index(rest, a[i]); k >= 0 {
			shared++
			rest = slices.Delete(rest, k, k+1)
		}
	}
	return shared >= 2 && shared*5 >= max(len(a), len(b))*3
}

// spelledOut reports whether a run of words with capitals has an acronym's
// letters as its initials, in any order: “FMI”, “International Monetary Fund”.
func spelledOut(acronym string, words []nameWord) bool {
	if len(acronym) < 2 {
		return false
	}
	var initials strings.Builder
	for _, w := range words {
		if w.raised && w.fold != "" {
			initials.WriteByte(w.fold[0])
		}
	}
	run := initials.String()
	for i := 0; i+len(acronym) <= len(run); i++ {
		if inOrder(acronym) == inOrder(run[i:i+len(acronym)]) {
			return true
		}
	}
	return false
}

// inOrder sorts letters.
func inOrder(letters string) string {
	b := []byte(letters)
	slices.Sort(b)
	return string(b)
}
