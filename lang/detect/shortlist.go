package detect

import (
	"slices"
	"strings"
	"sync"
	"unicode"
)

// scriptOf finds the script that most letters of the words are in, nil where
// there is no letter of a known one. Kana tells Japanese whatever the share of Han.
func scriptOf(words []string) *script {
	var counts [len(scripts)]int
	for _, w := range words {
		for _, r := range w {
			if i := slices.IndexFunc(scripts[:], func(s script) bool { return unicode.Is(s.table, r) }); i >= 0 {
				counts[i]++
			}
		}
	}
	counts[kana] *= 4
	best := 0
	for i, n := range counts {
		if n > counts[best] {
			best = i
		}
	}
	if counts[best] == 0 {
		return nil
	}
	return &scripts[best]
}

// evidence is how much speaks for each profile, by its index.
type evidence struct {
	script *script
	scores []float64
}

func (e evidence) of(p *profile) float64 { return e.scores[p.index()] }

// share is a profile's part of all evidence.
func (e evidence) share(p *profile) float64 {
	sum := 0.0
	for _, x := range e.scores {
		sum += x
	}
	if sum == 0 {
		return 0
	}
	return e.of(p) / sum
}

// weigh counts the function words and the letters that tell languages of one
// script apart. What several languages share counts the less for each.
func weigh(s *script, text string, words []string) evidence {
	e := evidence{s, make([]float64, len(profiles))}
	t := telltales()
	for _, w := range words {
		e.add(t.words[w], 1)
	}
	for _, r := range text {
		if r > 'z' {
			e.add(t.letters[r], letterWeight)
		}
	}
	return e
}

// letterWeight is what a letter weighs beside a function word. Names carry
// foreign letters: “el presidente de Společnost ochránců přírody”.
const letterWeight = 0.3

func (e evidence) add(indexes []int, weight float64) {
	for _, i := range indexes {
		if slices.Contains(e.script.languages, profiles[i].tag) {
			e.scores[i] += weight / float64(len(indexes))
		}
	}
}

// longest is how many languages a shortlist may have: each costs the time and
// the memory of a model.
const longest = 4

// shortlist is the profiles that the evidence leaves, the likeliest first.
func (e evidence) shortlist() []*profile {
	var list []*profile
	for i := range profiles {
		if e.scores[i] > 0 {
			list = append(list, &profiles[i])
		}
	}
	slices.SortStableFunc(list, func(p, q *profile) int {
		switch a, b := e.of(p), e.of(q); {
		case a > b:
			return -1
		case a < b:
			return 1
		}
		return 0
	})
	for i, p := range list {
		if i == longest || e.of(p) < e.of(list[0])*0.4 {
			return list[:i]
		}
	}
	return list
}

// usual is the languages to choose from where nothing speaks for any.
func (s *script) usual() []*profile {
	var list []*profile
	for i := range profiles {
		if slices.Contains(s.languages, profiles[i].tag) && profiles[i].model != none && len(list) < 6 {
			list = append(list, &profiles[i])
		}
	}
	return list
}

// index is where the profile stands in profiles.
func (p *profile) index() int {
	return slices.IndexFunc(profiles, func(q profile) bool { return q.tag == p.tag })
}

// A telltale index holds, for words and letters, the profiles they speak for.
type telltaleIndex struct {
	words   map[string][]int
	letters map[rune][]int
}

var telltales = sync.OnceValue(func() telltaleIndex {
	t := telltaleIndex{map[string][]int{}, map[rune][]int{}}
	for i, p := range profiles {
		for w := range strings.FieldsSeq(p.words) {
			t.words[w] = append(t.words[w], i)
		}
		for _, r := range p.letters {
			t.letters[r] = append(t.letters[r], i)
		}
	}
	return t
})
