package check

import (
	"slices"
	"strings"

	"github.com/cotejo/cotejo/lang"
)

// A nameItem is a mention and what the other side has of it.
type nameItem struct {
	*nameMention
	links []nameLink // one a part
	entry *placeItem // what the tables know of the whole of it, or nil
	told  bool       // a finding covers it
}

// A nameLink is the nearest of kin that a word has on the other side.
type nameLink struct {
	kin   kinship
	word  nameWord
	place found
}

// inName reports whether a word is translated, or a word of a name there is its
// cognate: “Feria Literaria”, “Literary Fair”.
func (l nameLink) inName() bool {
	return l.kin >= translated || l.kin == cognates && l.word.raised
}

// found says how far away something was found.
type found int

const (
	nowhere found = iota
	elsewhere
	nextDoor
	here
)

// kept reports how near the other side has any proper word of a mention.
func (i *nameItem) kept() found {
	if i.entry != nil {
		return i.entry.place
	}
	best := nowhere
	for k, p := range i.parts {
		if len(i.parts) > 1 && (!p.raised || p.ordinary && !i.links[k].inName()) {
			continue // the “de” of “Juana de Arco” is in every text
		}
		best = max(best, i.links[k].place)
		if i.links[k].kin >= cognates {
			best = here
		}
	}
	return best
}

// beside reports whether the neighbours have all that a mention names.
func (i *nameItem) beside() bool {
	for k, p := range i.parts {
		if !p.ordinary && p.raised && i.links[k].place < nextDoor {
			return false
		}
	}
	return true
}

// lost are the proper words that the other side lacks in this bead. Of a
// person's name a word with another ending is lost: “Olivera”, “Oliveras”.
func (i *nameItem) lost(person bool) []namePart {
	var list []namePart
	for k, p := range i.parts {
		l := i.links[k]
		if p.ordinary || p.known || !p.raised || p.isShort(person) || l.place == here {
			continue
		}
		if l.kin == strangers || l.kin == cognates && person {
			list = append(list, p)
		}
	}
	return list
}

// rest are the words with a capital that the other side does not spell.
func (i *nameItem) rest() []namePart {
	var list []namePart
	for k, p := range i.parts {
		if p.raised && i.links[k].kin < variants {
			list = append(list, p)
		}
	}
	return list
}

// isShort reports whether a word is too short to go by: a person's may have
// two letters, “Ho”, but none of “Jr”.
func (p *namePart) isShort(person bool) bool {
	return len(p.fold) < 2 || len(p.fold) == 2 && (!person || p.fold == "jr" || p.fold == "sr" || strings.Trim(p.fold, "ivx") == "")
}

// strange are the words with a capital that stand for nothing of the other
// side, ordinary ones too: “Lion” in “Armando Lion”.
func (i *nameItem) strange() []namePart {
	var list []namePart
	for k, p := range i.parts {
		if p.raised && !p.known && !p.isShort(true) && i.links[k].kin == strangers && i.links[k].place < here {
			list = append(list, p)
		}
	}
	return list
}

// unbroken reports whether every word of a mention has a capital, as those of
// a person do: “Armando Villarreal”, not “Cementerio de Arlington”.
func (i *nameItem) unbroken() bool {
	return !slices.ContainsFunc(i.parts, func(p namePart) bool { return !p.raised })
}

// span covers some words of a mention.
func span(parts []namePart) lang.Span { return parts[0].Cover(parts[len(parts)-1].Span) }
