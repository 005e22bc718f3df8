package check

import "strings"

// inconsistent tells a name that the source always spells alike and the
// translation in two ways: “Gadafi”, “Kadhafi” here and “Gaddafi” there.
func (n *nameBead) inconsistent() {
	for _, item := range n.source.mentions {
		for k, p := range item.parts {
			l := item.links[k]
			if l.kin != variants || !l.word.raised || p.ordinary || len(p.fold) < 5 || n.nameCheck.target.ordinary(l.word.fold) {
				continue
			}
			before, ok := n.spellings[p.fold]
			if !ok {
				n.spellings[p.fold] = l.word
				continue
			}
			if item.told || n.sameSpelling(before.fold, l.word.fold) || n.nameCheck.source.spelled[l.word.fold] || n.nameCheck.source.spelled[before.fold] {
				continue
			}
			item.told = true
			source, target := p.Span, l.word.Span
			n.tell(Finding{
				Kind: "inconsistent", Severity: n.oneSidedSeverity(Warning), Source: &source, Target: &target,
				Message: quoteName(n.Target.Text(target)) + " is " + quoteName(n.Target.Text(before.Span)) + " in another sentence of the translation",
			})
		}
	}
}

// sameSpelling reports whether two spellings differ by a plural or a case alone.
func (n *nameBead) sameSpelling(a, b string) bool {
	return strings.TrimSuffix(a, "s") == strings.TrimSuffix(b, "s") || n.target.inflected(a, b)
}
