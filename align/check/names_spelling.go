package check

import (
	"strings"
	"unicode/utf8"

	"github.com/sergi/go-diff/diffmatchpatch"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang"
	"github.com/cotejo/cotejo/lang/name"
)

// misspelled tells names whose letters differ by a slip: “Torres”, “Trores”.
func (n *nameBead) misspelled() {
	for _, item := range n.source.mentions {
		for k, p := range item.parts {
			l := item.links[k]
			if l.kin == slip && n.isSlip(item, p, l.word) {
				item.told = true
				n.target.markTold(l.word.Span)
				n.spelled(n.slipSeverity(p, l.word), p.Span, l.word.Span)
			}
		}
	}
}

// spelled tells a slip with the letters that differ.
func (n *nameBead) spelled(s Severity, source, target lang.Span) {
	if n.score < align.Unsure {
		s = min(s, Warning)
	}
	n.tell(Finding{
		Kind: "misspelled", Severity: s, Source: &source, Target: &target,
		Message: quoteName(n.Source.Text(source)) + " became " + quoteName(n.Target.Text(target)),
		Edits:   nameEdits(n.Source, source, n.Target, target),
	})
}

// isSlip reports whether a word of the target can only be a name of the
// source mistyped.
func (n *nameBead) isSlip(item *nameItem, p namePart, w nameWord) bool {
	if item.royal() || n.family(p, w) || setRight(item, p, w) {
		return false
	}
	if utf8.RuneCountInString(p.fold) < 4 || !p.raised || n.nameCheck.source.spelled[w.fold] || n.abbreviated(p) {
		return false
	}
	if transposed(p.fold, w.fold) {
		return true
	}
	return !p.ordinary && !n.nameCheck.target.ordinary(strings.TrimSuffix(w.fold, "s")) // “Bleus”, “Blues”
}

// setRight reports whether the slip is the source's, and the translation writes
// a forename as it is: “Marie-Chrsitine”, “Marie-Christine”. A surname may well be
// a forename's misspelling: Marín is not Martín.
func setRight(item *nameItem, p namePart, w nameWord) bool {
	first := p.Start == item.Start
	return (first || transposed(p.fold, w.fold)) && name.IsForename(w.fold) && !name.IsForename(p.fold)
}

// family reports whether two words are the name of a family, in the plural in
// one language: “los Simpson”, “the Simpsons”.
func (n *nameBead) family(p namePart, w nameWord) bool {
	return strings.TrimSuffix(p.fold, "s") == strings.TrimSuffix(w.fold, "s") &&
		n.nameCheck.source.afterArticle(p.nameWord) && n.nameCheck.target.afterArticle(w)
}

// abbreviated reports whether a word begins with two capitals: “ETFs”.
func (n *nameBead) abbreviated(p namePart) bool {
	word := p.In(n.Source.Source.Text)
	return len(word) > 1 && 'A' <= word[1] && word[1] <= 'Z'
}

// slipSeverity is an error where the letters changed places and make no word,
// or the translation writes the name as the source does in another sentence.
// Another slip may be a way of writing that we do not know.
func (n *nameBead) slipSeverity(p namePart, w nameWord) Severity {
	if transposed(p.fold, w.fold) && !n.nameCheck.target.ordinary(w.fold) || n.nameCheck.target.spelled[p.fold] {
		return Error
	}
	return Warning
}

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
