package check

import (
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
			n.tell("dropped", evidence(m), &m.Span, nil)
		case n.source.lacks(m, nextDoor) && !m.beside():
			n.tell("dropped", leftOut(m), &m.Span, nil)
		}
	}
	for _, p := range n.source.lostPlaces() {
		if !p.Adjective {
			n.tell("dropped", n.source.placeSeverity(p), &p.Span, nil)
		}
	}
	for _, m := range n.target.mentions {
		if m.entry == nil && n.target.lacks(m, nowhere) && m.Kind == name.Person && len(m.proper()) > 1 {
			n.tell("added", evidence(m), nil, &m.Span)
		}
	}
	for _, p := range n.target.lostPlaces() {
		if !p.Adjective { // a translation may say where its readers are
			n.tell("added", Note, nil, &p.Span)
		}
	}
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
