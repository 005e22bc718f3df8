package check

import (
	"slices"
	"strings"

	"github.com/cotejo/cotejo/lang/name"
)

// roleReach is how many words may stand between a name and the verb beside it.
const roleReach = 3

// roles says who of two names has the same part on both sides: who speaks, or
// does what a verb says. Where the one does on this side and the other on that,
// they changed places.
func (n *nameBead) roles(source, target *namePlaces) (here, there nameRole) {
	here, there = source.speaker(n.nameCheck.source), target.speaker(n.nameCheck.target)
	if here != nobody && there != nobody {
		return here, there
	}
	if !name.TellsWhoActs(n.Source.Language) || !name.TellsWhoActs(n.Target.Language) {
		return nobody, nobody
	}
	theirs := target.subjects(n.nameCheck.target)
	for _, v := range source.subjects(n.nameCheck.source) {
		for _, w := range theirs {
			if n.sameVerb(source.words[v.word], target.words[w.word]) {
				return v.subject, w.subject
			}
		}
	}
	return nobody, nobody
}

// sameVerb reports whether two words translate each other in whatever form:
// “derrotó”, “defeated”.
func (n *nameBead) sameVerb(s, t nameWord) bool {
	if n.sayTheSame(s, t) {
		return true
	}
	mine := n.nameCheck.source.dictionary.Entries(strings.ToLower(n.Source.Text(s.Span)))
	theirs := n.nameCheck.target.dictionary.Entries(strings.ToLower(n.Target.Text(t.Span)))
	return slices.ContainsFunc(mine, func(entry int32) bool { return slices.Contains(theirs, entry) })
}

// A nameVerb is a word that may be a verb, and who does what it says.
type nameVerb struct {
	word    int
	subject nameRole
}

// subjects are the words near two names of which one of them is the subject.
func (p *namePlaces) subjects(t *nameText) []nameVerb {
	var list []nameVerb
	for _, i := range p.near() {
		if len(p.words[i].fold) < 3 || p.use(t, i)&(name.Joins|name.Leads) != 0 {
			continue
		}
		if s := p.subject(t, i); s != nobody {
			list = append(list, nameVerb{i, s})
		}
	}
	return list
}

// A nameRole says which of two names has a part.
type nameRole int

const (
	nobody nameRole = iota
	first
	second
)

// speaker is the one of the two names that a verb of speech has beside it, if
// the other has none.
func (p *namePlaces) speaker(t *nameText) nameRole {
	a, b := p.speaks(t, p.a), p.speaks(t, p.b)
	switch {
	case a && !b:
		return first
	case b && !a:
		return second
	}
	return nobody
}

// speaks reports whether a name is whose words are told: “dijo la ministra
// Ferrer”, “Ferrer said”, “según Ferrer”. Kelly speaks in “Kelly told Sawyer”.
func (p *namePlaces) speaks(t *nameText, at [2]int) bool {
	before := p.leader(t, at)
	use := p.use(t, before)
	switch {
	case use&(name.Speaks|name.Tells) == name.Speaks && p.opens(t, before), use&name.Reports != 0:
		return true
	case use&name.Joins != 0 && p.use(t, before-1)&name.Reports != 0, p.reportsTo(t, before):
		return true // “en palabras de Ferrer”, “according to Ferrer”
	case use&(name.Joins|name.Suffers) != 0:
		return false
	}
	return p.follows(t, at[1]) && p.use(t, at[1])&name.Speaks != 0
}

// reportsTo reports whether a small word stands between a name and what
// introduces who speaks: “according to Ferrer”.
func (p *namePlaces) reportsTo(t *nameText, i int) bool {
	return i > 0 && !p.words[i].raised && len(p.words[i].fold) < 3 && p.use(t, i-1)&name.Reports != 0
}

// opens reports whether a verb before a name has no other subject before it:
// “«No», dijo Ferrer”, not “Lozano, the judge, questioned Ferrer”.
func (p *namePlaces) opens(t *nameText, verb int) bool {
	if verb == 0 || away(p.a, verb-1) == 0 || away(p.b, verb-1) == 0 {
		return verb == 0
	}
	return strings.ContainsAny(p.between(t, verb-1), closingMarks+".,:;?!—–") || !p.words[verb-1].raised && p.follows(t, verb)
}

// leader is the word before a name, its title and article, or -1.
func (p *namePlaces) leader(t *nameText, at [2]int) int {
	i := at[0]
	for i > 0 && p.follows(t, i) {
		i--
		if i < at[0]-roleReach || p.use(t, i)&(name.Leads|name.Suffers) != name.Leads {
			return i
		}
	}
	return -1
}

// subject is the one of the two names that does what the verb at a word says,
// where order and small words tell: “Ferrer criticó a Lozano”, “criticó Ferrer
// a Lozano”, “Lozano was criticised by Ferrer”.
func (p *namePlaces) subject(t *nameText, verb int) nameRole {
	one, other, who := p.a, p.b, [2]nameRole{first, second}
	if one[0] > other[0] {
		one, other, who = other, one, [2]nameRole{second, first}
	}
	if other[0] < verb || verb < one[0] && !p.besides(t, verb, one) || verb > one[0] && !p.acts(t, one, verb) {
		return nobody
	}
	i := p.leader(t, other)
	switch use := p.use(t, i); {
	case p.mark(t, one)&name.Suffers != 0:
		return who[1]
	case i < 0 || i < verb && verb > one[0] || i > verb+roleReach && verb > one[0]:
		return nobody
	case use&name.Acts != 0:
		return who[1]
	case i == verb && verb > one[0], use&name.Suffers != 0:
		return who[0]
	}
	return nobody
}

// mark is the use of the word before a name.
func (p *namePlaces) mark(t *nameText, at [2]int) name.Use { return p.use(t, p.leader(t, at)) }

// besides reports whether a verb stands before a name with nothing but its
// title or “a” between: “venció Carla Robles”.
func (p *namePlaces) besides(t *nameText, verb int, at [2]int) bool {
	i := p.leader(t, at)
	return i == verb || i == verb+1 && p.use(t, i)&name.Suffers != 0
}

// acts reports whether a verb follows a name closely, and the name is part of
// nothing else: not “la hija de Ferrer criticó”.
func (p *namePlaces) acts(t *nameText, at [2]int, verb int) bool {
	if verb < at[1] || verb-at[1] >= roleReach || p.mark(t, at)&name.Joins != 0 && p.mark(t, at)&name.Suffers == 0 {
		return false
	}
	for i := at[1]; i <= verb; i++ {
		if p.words[i].raised || !p.follows(t, i) {
			return false
		}
	}
	return true
}

// follows reports whether nothing but a space stands before a word.
func (p *namePlaces) follows(t *nameText, i int) bool {
	return i > 0 && i < len(p.words) && strings.TrimSpace(p.between(t, i-1)) == ""
}

// between is the text between a word and the next.
func (p *namePlaces) between(t *nameText, i int) string {
	if i+1 >= len(p.words) || p.words[i].End > p.words[i+1].Start {
		return ""
	}
	return t.Source.Text[p.words[i].End:p.words[i+1].Start]
}

// use is what a word says of the name beside it.
func (p *namePlaces) use(t *nameText, i int) name.Use {
	if i < 0 || i >= len(p.words) {
		return 0
	}
	return name.UseOf(t.Language, p.words[i].fold)
}

// isConjunction reports whether a word parts two people as “and” does.
func isConjunction(t *nameText, w nameWord) bool {
	return !w.raised && name.UseOf(t.Language, w.fold)&name.Parts != 0
}
