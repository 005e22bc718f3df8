package check

import (
	"slices"
	"unicode"

	"github.com/cotejo/cotejo/lang"
	"github.com/cotejo/cotejo/lang/name"
)

// A namePair is a mention that both sides of a bead have once.
type namePair struct{ source, target *nameItem }

// swapped tells two names that stand in each other's place: “Ferrer criticó a
// Lozano”, “Lozano criticised Ferrer”. A translation may say things in another
// order, but then the words around a name move with it. So where two names
// come in the other order, the words that both sides have are asked: those
// near the one in the source must not be near the other in the target. Who
// speaks, and who does what a verb says, is asked first, in any order.
func (n *nameBead) swapped() {
	pairs := n.kept()
	for i, a := range pairs {
		for _, b := range pairs[i+1:] {
			if a.source.told || b.source.told || a.target.Start == b.target.Start || !exchangeable(a, b) {
				continue
			}
			if s := n.swapSeverity(a, b); s > Note {
				a.source.told, b.source.told = true, true
				n.exchangedPlaces(s, a, b)
			}
		}
	}
}

// exchangeable reports whether two names may be taken for one another. A
// country is not taken for its city.
func exchangeable(a, b namePair) bool {
	p, q := a.source.entry, b.source.entry
	switch {
	case p != nil && q != nil:
		return p.region() == q.region() && !nested(p.Reference, q.Reference)
	}
	return a.full() && b.full()
}

// nameKindsAlike reports whether two names are of one sort. A person and a bank change
// sides in many a translation: “Josef Roth, director del Banco Azul”, “Banco
// Azul director Josef Roth”.
func nameKindsAlike(a, b namePair) bool {
	kind, other := a.kind(), b.kind()
	return kind == other || kind == name.Person && other == name.Other || kind == name.Other && other == name.Person
}

// kind is what either side knows of the bearer.
func (p namePair) kind() name.Kind {
	if p.source.Kind == name.Other {
		return p.target.Kind
	}
	return p.source.Kind
}

// full reports whether it is surely the name of somebody: a person's, or two
// words of nobody's language, a place of the tables.
func (p namePair) full() bool {
	return p.kind() == name.Person || p.source.entry != nil || len(p.source.proper()) > 1
}

// kept are the names that stand once on either side, in the order of the source.
func (n *nameBead) kept() []namePair {
	var pairs []namePair
	for _, s := range n.source.mentions {
		if s.told || s.acronym() || !once(n.source.mentions, s) {
			continue
		}
		var t *nameItem
		matches := 0
		for _, o := range n.target.mentions {
			if n.bears(s, o) {
				t = o
				matches++
			}
		}
		if matches == 1 && !t.told && once(n.target.mentions, t) {
			pairs = append(pairs, namePair{s, t})
		}
	}
	return pairs
}

// once reports whether no other mention has a word of this one.
func once(mentions []*nameItem, m *nameItem) bool {
	return !slices.ContainsFunc(mentions, func(o *nameItem) bool {
		return o != m && slices.ContainsFunc(o.parts, func(p namePart) bool {
			return p.raised && slices.ContainsFunc(m.parts, func(q namePart) bool { return p.fold == q.fold })
		})
	})
}

// bears reports whether a mention of the target names what one of the source does.
func (n *nameBead) bears(s, t *nameItem) bool {
	if s.entry != nil || t.entry != nil {
		return s.entry != nil && t.entry != nil && s.entry.exact() && sameReferent(s.entry.Reference, t.entry.Reference)
	}
	shared := 0
	for k, p := range s.parts {
		switch l := s.links[k]; {
		case !p.raised:
		case l.kin >= variants && t.Contains(l.word.Span):
			shared++
		case !p.ordinary:
			return false
		}
	}
	return shared > 0 && len(s.proper()) > 0
}

// A nameAnchor is a word that both sides have once, by its number in the words
// of either.
type nameAnchor struct{ source, target int }

// swapReach is how many words from a name say what it does.
const swapReach = 10

// swapSeverity weighs every anchor by how much nearer it is to the one name
// than to the other, on both sides. Names that a list tells one after the
// other may change places.
func (n *nameBead) swapSeverity(a, b namePair) Severity {
	source := newNamePlaces(n.source.mine, a.source.Span, b.source.Span)
	target := newNamePlaces(n.target.mine, a.target.Span, b.target.Span)
	if source.listed(n.nameCheck.source) && target.listed(n.nameCheck.target) {
		return Note
	}
	switch here, there := n.roles(source, target); {
	case here != there && nameKindsAlike(a, b):
		return Warning
	case here == there && here != nobody, a.target.Start < b.target.Start:
		return Note
	}
	var sum float64
	for _, k := range n.anchors(source, target) {
		sum += source.leaning(n.nameCheck.source, k.source) * target.leaning(n.nameCheck.target, k.target)
	}
	if sum > -swapEvidence || !nameKindsAlike(a, b) && sum > -swapEvidenceOfKinds {
		return Note
	}
	return Warning
}

// How much the words around two names must speak for an exchange: a word that
// is a few steps nearer; between a person and a place, a word beside each.
const (
	swapEvidence        = 0.08
	swapEvidenceOfKinds = 0.6
)

// anchors are the words near either name that both sides have once.
func (n *nameBead) anchors(source, target *namePlaces) []nameAnchor {
	theirs := map[int]int{} // word of the target → of the source, or -1 for several
	mine := map[int]int{}
	for _, i := range source.near() {
		for _, j := range target.near() {
			if n.sayTheSame(source.words[i], target.words[j]) {
				note(mine, i, j)
				note(theirs, j, i)
			}
		}
	}
	var list []nameAnchor
	for _, i := range source.near() {
		if j, ok := mine[i]; ok && j >= 0 && theirs[j] == i {
			list = append(list, nameAnchor{i, j})
		}
	}
	return list
}

func note(of map[int]int, key, value int) {
	if _, ok := of[key]; ok {
		value = -1
	}
	of[key] = value
}

// sayTheSame reports whether a word of the target is one of the source's.
func (n *nameBead) sayTheSame(s, t nameWord) bool {
	if s.fold == t.fold {
		return len(s.fold) > 3 || s.fold != "" && unicode.IsDigit(rune(s.fold[0]))
	}
	if len(s.fold) < 4 || len(t.fold) < 3 {
		return false
	}
	if n.source.translates(s.fold, t.fold) || byStem(s.fold, t.fold) == cognates {
		return true
	}
	mine, theirs := n.nameCheck.source.known(s.Span), n.nameCheck.target.known(t.Span)
	return mine != nil && theirs != nil && sameReferent(*mine, *theirs)
}

// namePlaces are where two names stand among the words of one side.
type namePlaces struct {
	words []nameWord
	a, b  [2]int // first word, and after the last
}

func newNamePlaces(words []nameWord, a, b lang.Span) *namePlaces {
	p := &namePlaces{words: words}
	for k, span := range []lang.Span{a, b} {
		first := slices.IndexFunc(words, func(w nameWord) bool { return w.End > span.Start })
		last := first
		for last < len(words) && words[last].Start < span.End {
			last++
		}
		if k == 0 {
			p.a = [2]int{first, last}
		} else {
			p.b = [2]int{first, last}
		}
	}
	return p
}

// near are the words within reach of either name, those of the names left out.
func (p *namePlaces) near() []int {
	var list []int
	for i := max(0, min(p.a[0], p.b[0])-swapReach); i < min(len(p.words), max(p.a[1], p.b[1])+swapReach); i++ {
		if d, e := away(p.a, i), away(p.b, i); d > 0 && e > 0 && min(d, e) <= swapReach {
			list = append(list, i)
		}
	}
	return list
}

// leaning is how much nearer a word is to the first name than to the second,
// from -1 to 1.
func (p *namePlaces) leaning(t *nameText, i int) float64 {
	return 1/p.distance(t, p.a, i) - 1/p.distance(t, p.b, i)
}

// apart is how many words an “and” parts as much as.
const apart = 3

// distance is how many words a word is from a name, and more where an “and”
// parts them: “el alcalde, Ferrer, y el rector de Vigo, Lozano”.
func (p *namePlaces) distance(t *nameText, name [2]int, i int) float64 {
	d := away(name, i)
	for k := min(i, name[1]); k < max(i, name[0]); k++ {
		if isConjunction(t, p.words[k]) {
			return float64(d + apart)
		}
	}
	return float64(d)
}

// away is how many words a word is from a name: 1 beside it, 0 inside.
func away(name [2]int, i int) int {
	switch {
	case i < name[0]:
		return name[0] - i
	case i >= name[1]:
		return i - name[1] + 1
	}
	return 0
}

// listed reports whether nothing but a comma or small words part two names:
// “a Polonia o a la Unión Soviética”.
func (p *namePlaces) listed(t *nameText) bool {
	first, second := min(p.a[1], p.b[1]), max(p.a[0], p.b[0])
	return second-first < 4 && !slices.ContainsFunc(p.words[first:max(first, second)], func(w nameWord) bool {
		return len(w.fold) > 3 || !t.ordinary(w.fold)
	})
}

// swappedAcross tells two names that changed places between this bead and the
// one before it: each stands in the other's sentence, and in its own no more.
func (n *nameBead) swappedAcross(before *nameBead) {
	for _, a := range before.source.mentions {
		if !a.astray() {
			continue
		}
		for _, b := range n.source.mentions {
			if !b.astray() || !n.holds(n.target, a) || !n.holds(before.target, b) || a.told || b.told {
				continue
			}
			a.told, b.told = true, true
			before.exchangedPlaces(Warning, namePair{a, before.target.mentionOf(b)}, namePair{b, n.target.mentionOf(a)})
		}
	}
}

// astray reports whether only the neighbours of a person's sentence have the name.
func (i *nameItem) astray() bool {
	return !i.told && i.entry == nil && len(i.proper()) > 1 && i.unbroken() && i.kept() == nextDoor && i.beside()
}

// holds reports whether a side has a mention with the words of one.
func (n *nameBead) holds(s *nameSide, m *nameItem) bool { return s.mentionOf(m) != nil }

// mentionOf is the mention of a side with all the proper words of a mention of
// the other side's document.
func (s *nameSide) mentionOf(m *nameItem) *nameItem {
	for _, o := range s.mentions {
		missing := slices.ContainsFunc(m.proper(), func(p namePart) bool {
			return !slices.ContainsFunc(o.parts, func(q namePart) bool { return q.fold == p.fold })
		})
		if !missing {
			return o
		}
	}
	return nil
}

// exchangedPlaces tells that two names stand in each other's place.
func (n *nameBead) exchangedPlaces(s Severity, a, b namePair) {
	source, target := a.source.Span, a.target.Span
	n.tell(Finding{
		Kind: "swapped", Severity: n.oneSidedSeverity(s), Source: &source, Target: &target,
		Message: quoteName(n.Source.Text(a.source.Span)) + " and " + quoteName(n.Source.Text(b.source.Span)) + " changed places",
	})
}
