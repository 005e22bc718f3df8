package check

import (
	"slices"
	"strings"
	"sync"

	"github.com/cotejo/cotejo/lang"
)

// A soundTable holds, by the last letters of both, the spellings in two
// languages that stand for one sound: “Jruschov”, “Khrushchev”.
type soundTable struct {
	spellings [26 * 26][][2]string
	// loose says that vowels prove little, as where two scripts meet: “Кир”, “Keir”.
	loose bool
}

var soundTables sync.Map // [2]*lang.Language → *soundTable

// soundsOf is the table from one language to another. What a language says of
// its spellings is said of English, so a language that says nothing spells as
// English does, and two others meet in what English has for both: “sch”, “x”
// by way of “sh”.
func soundsOf(from, to *lang.Language) *soundTable {
	key := [2]*lang.Language{from, to}
	if t, ok := soundTables.Load(key); ok {
		return t.(*soundTable)
	}
	t := &soundTable{loose: from.Naming.CaseEndings+to.Naming.CaseEndings != ""}
	english := map[string][]string{} // what English has → how the source's language writes it
	for pair := range strings.FieldsSeq(from.Naming.Sounds) {
		own, e, _ := strings.Cut(pair, "=")
		t.add(own, e)
		english[e] = append(english[e], own)
	}
	for pair := range strings.FieldsSeq(to.Naming.Sounds) {
		own, e, _ := strings.Cut(pair, "=")
		t.add(e, own)
		for _, other := range english[e] {
			t.add(other, own)
		}
	}
	soundTables.Store(key, t)
	return t
}

func (t *soundTable) add(a, b string) {
	if a == "" || b == "" || a == b {
		return
	}
	pair := [2]string{a, b}
	if k := lastLetters(a[len(a)-1], b[len(b)-1]); k >= 0 && !slices.Contains(t.spellings[k], pair) {
		t.spellings[k] = append(t.spellings[k], pair)
	}
}

// lastLetters is where two letters stand in the table of sounds, or -1.
func lastLetters(a, b byte) int {
	if a < 'a' || a > 'z' || b < 'a' || b > 'z' {
		return -1
	}
	return int(a-'a')*26 + int(b-'a')
}

// unexplained counts, in halves, the edits between two words that no two
// spellings of one sound explain. A doubled letter and a silent h cost
// nothing, a vowel for another half an edit: “Papadimos”, “Papademos”.
func (t *soundTable) unexplained(a, b string) int {
	const width = 25
	var cost [width][width]int8
	for i := 0; i <= len(a); i++ {
		for j := 0; j <= len(b); j++ {
			best := int8(100)
			switch {
			case i == 0 && j == 0:
				continue
			case i > 0 && j > 0:
				best = cost[i-1][j-1] + swap(a[i-1], b[j-1])
				if k := lastLetters(a[i-1], b[j-1]); k >= 0 {
					for _, p := range t.spellings[k] {
						if strings.HasSuffix(a[:i], p[0]) && strings.HasSuffix(b[:j], p[1]) {
							best = min(best, cost[i-len(p[0])][j-len(p[1])])
						}
					}
				}
			}
			if i > 0 {
				best = min(best, cost[i-1][j]+t.silent(a, i-1))
			}
			if j > 0 {
				best = min(best, cost[i][j-1]+t.silent(b, j-1))
			}
			cost[i][j] = best
		}
	}
	return int(cost[len(a)][len(b)])
}

// silent is the cost of a letter that stands in one word only.
func (t *soundTable) silent(w string, i int) int8 {
	switch {
	case w[i] == 'h' || i > 0 && w[i-1] == w[i]:
		return 0
	case t.loose && isVowel(w[i]):
		return 1
	}
	return 2
}

func swap(a, b byte) int8 {
	switch {
	case a == b:
		return 0
	case isVowel(a) && isVowel(b):
		return 1
	}
	return 2
}

func isVowel(c byte) bool { return strings.IndexByte("aeiouy", c) >= 0 }
