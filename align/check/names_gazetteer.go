package check

import (
	"slices"
	"strings"
	"sync"

	"github.com/cotejo/cotejo/lang"
)

// A nameGazetteer holds the places that two languages write otherwise: the
// folded name in one and those in the other, “amberes”, “antwerp”.
type nameGazetteer map[string][]string

var nameGazetteers sync.Map // [2]string of base languages → func() [2]nameGazetteer

// gazetteerOf is the table from one language to another. It is made when it is
// first asked for, together with the one back.
func gazetteerOf(from, to *lang.Language) nameGazetteer {
	a, b, side := from, to, 0
	if a.Base() > b.Base() {
		a, b, side = to, from, 1
	}
	key := [2]string{a.Base(), b.Base()}
	f, ok := nameGazetteers.Load(key)
	if !ok {
		f, _ = nameGazetteers.LoadOrStore(key, sync.OnceValue(func() [2]nameGazetteer { return newGazetteers(a, b) }))
	}
	return f.(func() [2]nameGazetteer)()[side]
}

// newGazetteers makes the tables of two languages, there and back.
func newGazetteers(a, b *lang.Language) (there [2]nameGazetteer) {
	theirs := make(map[int]string, gazetteerSize)
	for id, name := range b.Gazetteer() {
		theirs[id] = name
	}
	there = [2]nameGazetteer{make(nameGazetteer, gazetteerSize), make(nameGazetteer, gazetteerSize)}
	for id, name := range a.Gazetteer() {
		other, ok := theirs[id]
		if !ok || other == name {
			continue
		}
		if x, y := placeKey(name), placeKey(other); x != y {
			there[0][x] = append(there[0][x], y)
			there[1][y] = append(there[1][y], x)
		}
	}
	return there
}

// gazetteerSize is about how many places two languages call otherwise.
const gazetteerSize = 2000

// placeKey is a name as the tables are asked for it: its folded words.
func placeKey(text string) string {
	if !strings.ContainsAny(text, " -'’") {
		return nameFold(lang.Fold(text))
	}
	return strings.Join(foldsOf(text), " ")
}

// gazette links the words of a mention that the gazetteer has under another
// name where the other side says that name: “Amberes”, “Ciudad del Cabo”.
func (s *nameSide) gazette(item *nameItem) {
	if !slices.ContainsFunc(item.links, func(l nameLink) bool { return l.place < here }) {
		return
	}
	gazetteer := gazetteerOf(s.text.Language, s.other.Language)
	for i := range item.parts {
		for j := len(item.parts); j > i; j-- {
			names := gazetteer[strings.Join(partFolds(item.parts[i:j]), " ")]
			if len(names) == 0 {
				continue
			}
			if place := s.phrase(names); place > nowhere {
				item.settle(i, j, place)
				break
			}
		}
	}
}

// settle notes that the other side has some words of a mention.
func (i *nameItem) settle(from, to int, place found) {
	for k := from; k < to; k++ {
		l := &i.links[k]
		l.place = max(l.place, place)
		if place == here {
			l.kin = max(l.kin, translated)
		}
	}
}

// phrase says how near the other side has one of some folded phrases.
func (s *nameSide) phrase(names []string) found {
	for _, name := range names {
		words := strings.Fields(name)
		switch {
		case slices.ContainsFunc(words, func(w string) bool { return !s.other.spelled[w] }):
		case saysPhrase(s.here, words):
			return here
		case saysPhrase(s.near, words):
			return nextDoor
		default:
			return elsewhere
		}
	}
	return nowhere
}

// saysPhrase reports whether some words stand in a row.
func saysPhrase(text []nameWord, words []string) bool {
	for i := 0; i+len(words) <= len(text); i++ {
		if slices.EqualFunc(text[i:i+len(words)], words, func(w nameWord, fold string) bool { return w.fold == fold }) {
			return true
		}
	}
	return false
}

func partFolds(parts []namePart) []string {
	list := make([]string, len(parts))
	for i, p := range parts {
		list[i] = p.fold
	}
	return list
}
