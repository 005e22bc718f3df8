package check

import (
	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang"
)

// Names compares people, places and organisations.
var Names = &Check{
	Name: "names",
	Doc: `people, places and organisations dropped, changed or misspelled

Names are compared by identity, by the ways of writing one sound (Jruschov,
Khrushchev; Лавровым, Lavrov), by tables of countries, cities, demonyms, institutions and
acronyms (norcoreano, North Korea; OTAN, NATO), and word by word where they are
translated (Departamento de Defensa, Department of Defense). A name is looked
for in its own sentence, in the neighbours, then in the whole document.
What may be a translated institution, the translated title of a work, a role
or a demonym in place of the name is a note.`,
	Kinds: []KindDoc{
		{"changed", "another name stands in its place: “Eslovenia”, “Slovakia” (error; warning where a word may translate)"},
		{"misspelled", "letters changed places, or differ from the name in other sentences: “Torres”, “Trores” (error); another slip: “Schäffle”, “Schäffler” (warning)"},
		{"swapped", "two names changed places, and nothing around them did: “la ministra Ferrer y el juez Lozano”, “minister Lozano and judge Ferrer” (warning)"},
		{"dropped", "the translation never says it, or leaves a full name out of its sentence: “Nuria Ferrer”, “somebody” (warning; note where a role or a demonym may stand for it)"},
		{"added", "the source never says a person's name: “el alcalde”, “mayor Nuria Ferrer” (warning), or a place (note)"},
		{"inconsistent", "the translation spells in two ways what the source spells in one: “Kadhafi”, then “Gaddafi” for “Gadafi” (warning)"},
	},
	Run: names,
}

func names(p *Pass) {
	dictionary := align.NewDictionary(p.Source.Language, p.Target.Language)
	c := &nameCheck{
		Pass:   p,
		source: newNameText(p.Source, p.SourceFacts, dictionary),
		target: newNameText(p.Target, p.TargetFacts, dictionary.Reverse()),

		spellings: map[string]nameWord{},
	}
	var before *nameBead
	for i, b := range p.Beads {
		if !c.comparable(b) {
			before = nil
			continue
		}
		n := c.bead(i, b)
		n.compare()
		if before != nil {
			n.swappedAcross(before)
		}
		n.inconsistent()
		n.oneSided()
		before = n
	}
}

// A nameCheck is the check at work on one alignment.
type nameCheck struct {
	*Pass
	source, target *nameText
	spellings      map[string]nameWord // a word of the source → as the target first spells it
}

// nameWordsCompared is how many words of one side are compared: what is longer is no
// text, and every word is held against every other.
const nameWordsCompared = 1500

func (c *nameCheck) comparable(b align.Bead) bool {
	return len(b.Source) > 0 && len(b.Target) > 0 && c.source.size(b.Source) <= nameWordsCompared && c.target.size(b.Target) <= nameWordsCompared
}

// bead makes one bead ready to be compared.
func (c *nameCheck) bead(i int, b align.Bead) *nameBead {
	n := &nameBead{nameCheck: c, bead: i, score: b.Score}
	n.source = newNameSide(c.source, c.target, b.Source, b.Target, c.around(i, func(b align.Bead) []lang.Sentence { return b.Target }))
	n.target = newNameSide(c.target, c.source, b.Target, b.Source, c.around(i, func(b align.Bead) []lang.Sentence { return b.Source }))
	return n
}

// compare tells what differs where both sides have a name.
func (n *nameBead) compare() {
	n.misspelled()
	n.changedWithin()
	n.changedPlaces()
	n.acronyms()
	n.changedNames()
	n.swapped()
}

// around are the sentences of the neighbouring beads on one side.
func (c *nameCheck) around(i int, side func(align.Bead) []lang.Sentence) []lang.Sentence {
	var list []lang.Sentence
	if i > 0 && c.comparable(c.Beads[i-1]) {
		list = append(list, side(c.Beads[i-1])...)
	}
	if i+1 < len(c.Beads) && c.comparable(c.Beads[i+1]) {
		list = append(list, side(c.Beads[i+1])...)
	}
	return list
}
