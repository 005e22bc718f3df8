package check

import (
	"slices"

	"github.com/cotejo/cotejo/align"
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

// oneSided tells what only one side has.
func (n *nameBead) oneSided() {
	for _, m := range n.source.mentions {
		switch {
		case m.entry != nil: // told as a place
		case n.source.lacks(m, nowhere):
			n.dropped(n.unless(n.standIn(m, nowhere), evidence(m)), m.Span, nowhere)
		case n.source.lacks(m, nextDoor) && !m.beside():
			n.dropped(n.unless(n.standIn(m, elsewhere), leftOut(m)), m.Span, elsewhere)
		}
	}
	for _, p := range n.source.lostPlaces() {
		if !p.Adjective {
			n.dropped(n.source.placeSeverity(p), p.Span, p.place)
		}
	}
	for _, m := range n.target.mentions {
		if m.entry == nil && n.target.lacks(m, nowhere) && m.Kind == name.Person && len(m.proper()) > 1 {
			n.added(evidence(m), m.Span)
		}
	}
	for _, p := range n.target.lostPlaces() {
		if !p.Adjective { // a translation may say where its readers are
			n.added(Note, p.Span)
		}
	}
}

// unless is a note where something explains a finding.
func (n *nameBead) unless(explained bool, s Severity) Severity {
	if explained {
		return Note
	}
	return s
}

// leftOut says how much it matters that a sentence lacks a name which the
// article has elsewhere. A pronoun or a role may stand for a surname; nobody
// writes a full name and has it translated by a pronoun.
func leftOut(m *nameItem) Severity {
	if len(m.proper()) < 2 {
		return Note
	}
	return evidence(m)
}

// evidence says how much a mention that one side lacks matters: a person or
// two proper words are worth a look; an unknown word may be a common noun.
func evidence(m *nameItem) Severity {
	if m.Kind == name.Person || m.unbroken() && len(m.proper()) > 1 {
		return Warning
	}
	return Note
}

// markTold notes that a finding covers a span: one error is told once.
func (s *nameSide) markTold(span lang.Span) {
	for _, m := range s.mentions {
		m.told = m.told || m.Overlaps(span)
	}
	for _, p := range s.places {
		p.told = p.told || p.Overlaps(span)
	}
}

// exchanged tells that one name stands for another. A bead that may be
// misaligned proves no error.
func (n *nameBead) exchanged(s Severity, source, target lang.Span) {
	if n.score < align.Unsure {
		s = min(s, Warning)
	}
	n.tell(Finding{
		Kind: "changed", Severity: s, Source: &source, Target: &target,
		Message: quoteName(n.Source.Text(source)) + " became " + quoteName(n.Target.Text(target)),
	})
}

// dropped tells that the target lacks a name: in this sentence, where it has
// the name elsewhere, or altogether.
func (n *nameBead) dropped(s Severity, source lang.Span, but found) {
	message := quoteName(n.Source.Text(source)) + " is not in the translation"
	if but > nowhere {
		message = quoteName(n.Source.Text(source)) + " is not in this sentence of the translation"
	}
	n.tell(Finding{Kind: "dropped", Severity: n.oneSidedSeverity(s), Source: &source, Message: message})
}

// added tells that the source never says a name.
func (n *nameBead) added(s Severity, target lang.Span) {
	n.tell(Finding{
		Kind: "added", Severity: n.oneSidedSeverity(s), Target: &target,
		Message: quoteName(n.Target.Text(target)) + " is not in the source",
	})
}

// oneSidedSeverity is a note in a bead that may tie the wrong sentences: what
// is missing here may well be where it belongs.
func (n *nameBead) oneSidedSeverity(s Severity) Severity {
	if n.score < align.Unsure {
		return Note
	}
	return s
}

func (n *nameBead) tell(f Finding) {
	f.Bead = n.bead
	if n.nameCheck.source.uncased || n.nameCheck.target.uncased || !n.aboutPerson(f) && !(n.placesKnown() && (n.wordsKnown() || n.aboutPlace(f))) {
		f.Severity = Note
	}
	n.Report(f)
}

// placesKnown reports whether both languages' own names of places are known.
// Where not, “États-Unis” for “United States” looks like an error; people keep
// their names.
func (n *nameBead) placesKnown() bool {
	return n.Source.Language.Naming.Places != "" && n.Target.Language.Naming.Places != ""
}

// wordsKnown reports whether both languages have tables of the words that take
// a capital and name nobody. Where not, “Centre” for “Center” and “Membres” for
// “Members” look like misspelled names.
func (n *nameBead) wordsKnown() bool {
	return !n.Source.Language.Naming.FewWords && !n.Target.Language.Naming.FewWords
}

// aboutPlace reports whether a finding is about a place or an institution that
// the tables have.
func (n *nameBead) aboutPlace(f Finding) bool {
	return isPlace(n.source, f.Source) || isPlace(n.target, f.Target)
}

func isPlace(s *nameSide, span *lang.Span) bool {
	return span != nil && slices.ContainsFunc(s.places, func(p *placeItem) bool { return p.Overlaps(*span) })
}

// aboutPerson reports whether a finding is about somebody on either side.
func (n *nameBead) aboutPerson(f Finding) bool {
	return isPerson(n.source, f.Source) || isPerson(n.target, f.Target)
}

func isPerson(s *nameSide, span *lang.Span) bool {
	return span != nil && slices.ContainsFunc(s.mentions, func(m *nameItem) bool {
		return m.Kind == name.Person && m.Overlaps(*span)
	})
}

func quoteName(s string) string { return "“" + s + "”" }
