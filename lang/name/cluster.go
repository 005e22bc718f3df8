package name

import (
	"strings"

	"github.com/cotejo/cotejo/lang"
)

// A group is all that one document says of one bearer.
type group struct {
	key  string
	size int // words of the fullest form
	kind Kind
}

// window is how many of the latest groups that share a word are looked at.
const window = 8

// cluster ties the mentions that name the same. A short form belongs to the
// latest fuller one whose first or last word it is: “Lloyd Austin … Austin”.
func cluster(found []*mention, text string) {
	c := clusters{byWord: map[string][]*group{}, words: map[*group]map[string]bool{}}
	for _, m := range found { // full forms first, wherever they stand
		if len(m.words()) > 1 {
			m.cluster = c.join(m)
		}
	}
	for _, m := range found {
		if m.cluster == nil {
			m.cluster = c.join(m)
		}
	}
	for i := 1; i < len(found); i++ {
		abbreviate(found[i-1], found[i], text)
	}
	for _, m := range found {
		if m.cluster.kind == "" || m.cluster.kind == Other && m.kind != Other {
			m.cluster.kind = m.kind
		}
	}
	for _, m := range found {
		if m.kind == Other {
			m.kind = m.cluster.kind
		}
	}
}

type clusters struct {
	byWord map[string][]*group
	words  map[*group]map[string]bool
}

// words are the folded words of a mention without its particles.
func (m *mention) words() []string {
	var w []string
	for _, t := range m.tokens {
		if t.raised() || t.shape == digits {
			w = append(w, t.fold)
		}
	}
	return w
}

func (c *clusters) join(m *mention) *group {
	words := m.words()
	g := c.find(words)
	if g == nil {
		g = &group{}
		c.words[g] = map[string]bool{}
	}
	if len(words) > g.size {
		g.key, g.size = strings.Join(words, " "), len(words)
	}
	for _, w := range words {
		if !c.words[g][w] {
			c.words[g][w] = true
			c.byWord[w] = append(c.byWord[w], g)
		}
	}
	return g
}

// find is the latest group that the words are part of, or that is part of them.
func (c *clusters) find(words []string) *group {
	for _, edge := range []string{words[len(words)-1], words[0]} {
		groups := c.byWord[edge]
		for i := len(groups) - 1; i >= 0 && i >= len(groups)-window; i-- {
			if c.within(words, groups[i]) {
				return groups[i]
			}
		}
	}
	return nil
}

// within reports whether all the words are a group's, or all of a group of
// two words and more are among them.
func (c *clusters) within(words []string, g *group) bool {
	shared := 0
	for _, w := range words {
		if c.words[g][w] {
			shared++
		}
	}
	return shared == len(words) || shared > 1 && shared == len(c.words[g])
}

// abbreviate ties an acronym to the name it stands for beside a bracket:
// “Departamento de Defensa (DOD)”.
func abbreviate(a, b *mention, text string) {
	if a.cluster == b.cluster || !strings.HasPrefix(text[a.End:b.Start], " (") || b.Start-a.End != 2 {
		return
	}
	switch {
	case Abbreviates(b.In(text), a.words()):
		b.cluster.key, b.cluster.kind = a.cluster.key, Organisation
	case Abbreviates(a.In(text), b.words()):
		a.cluster.key, a.cluster.kind = b.cluster.key, Organisation
	}
}

// Abbreviates reports whether an acronym is made of the initials of the
// folded words, in their order, at most one of them left out on either side:
// “Department of Defense”, “DOD”.
func Abbreviates(acronym string, words []string) bool {
	letters := lang.Fold(strings.ReplaceAll(acronym, ".", ""))
	if len(letters) < 2 || len(letters) > 8 || len(words) < 2 || len(words) > 10 || !isUpper(acronym) || words[0] == "" || words[0][0] != letters[0] {
		return false
	}
	kept, at := 0, 0
	for _, w := range words {
		if i := strings.IndexByte(letters[at:], first(w)); i >= 0 && i < 2 {
			kept, at = kept+1, at+i+1
		}
	}
	return kept >= 2 && kept+1 >= max(len(letters), len(words))
}

func first(word string) byte {
	if word == "" {
		return 0
	}
	return word[0]
}
