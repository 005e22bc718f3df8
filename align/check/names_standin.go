package check

import (
	"slices"

	"github.com/cotejo/cotejo/lang/name"
)

// openingWords is how many words of a sentence may be its subject.
const openingWords = 4

// standIn reports whether something stands for a name where a sentence of the
// translation opens, as the name does in the source: “Ferrer nació en Vigo” is
// “She was born”, “The minister was born” or “The Spaniard was born”. The
// subject that a language leaves out is one that the article names elsewhere.
func (n *nameBead) standIn(m *nameItem, but found) bool {
	opening := n.target.opening()
	if !slices.ContainsFunc(n.source.opening(), func(w nameWord) bool { return m.Contains(w.Span) }) || len(opening) == 0 {
		return false
	}
	if but > nowhere && n.Target.Language.Naming.LeavesSubjects {
		return true
	}
	end := opening[len(opening)-1].End
	return slices.ContainsFunc(opening, n.standsForSomebody) ||
		slices.ContainsFunc(n.target.places, func(p *placeItem) bool { return p.Adjective && p.place == nowhere && p.Start < end })
}

// opening are the words in which a side may name its subject.
func (s *nameSide) opening() []nameWord { return s.mine[:min(openingWords, len(s.mine))] }

// standsForSomebody reports whether a word of the translation is a pronoun or
// a role of which the source has none: not the “who” of “Ferrer, who said”.
func (n *nameBead) standsForSomebody(w nameWord) bool {
	use := name.UseOf(n.Target.Language, w.fold)
	return use&name.Stands != 0 && !slices.ContainsFunc(n.source.mine, func(s nameWord) bool {
		return name.UseOf(n.Source.Language, s.fold)&name.Stands != 0
	}) || use&name.Works != 0 && !w.raised && !slices.ContainsFunc(n.source.mine, func(s nameWord) bool {
		return n.sayTheSame(s, w)
	})
}
