package check

import (
	"strings"

	"github.com/cotejo/cotejo/lang"
)

// nameEndings are what two languages add to a name: the endings of its cases.
type nameEndings struct {
	list    []string
	unknown bool // a language may have others that we know nothing of
}

func endingsOf(a, b *lang.Language) nameEndings {
	return nameEndings{
		list:    append(strings.Fields(a.Naming.CaseEndings), strings.Fields(b.Naming.CaseEndings)...),
		unknown: a.Naming.Common == "" || b.Naming.Common == "",
	}
}

// inflected reports whether two words are one name but for the endings of its
// cases: “Лавровым”, “Lavrov”; “Μητσοτάκη”, “Mitsotakis”; “Mercer”, “Mercera”.
func (s *nameSide) inflected(a, b string) bool {
	if s.endings.unknown && sameButEnding(a, b) {
		return true
	}
	if len(s.endings.list) == 0 || len(a) > 24 || len(b) > 24 {
		return false
	}
	a, b = s.endings.cut(a), s.endings.cut(b)
	return s.sounds.unexplained(a, b) <= vowelsAllowed(min(len(a), len(b)))
}

// vowelsAllowed is how many vowels two stems of so many letters may differ in.
func vowelsAllowed(letters int) int {
	if letters < 5 {
		return 1
	}
	return 2
}

// cut is a word without the ending of a case.
func (e nameEndings) cut(word string) string {
	for _, ending := range e.list {
		if stem, ok := strings.CutSuffix(word, ending); ok && len(stem) > 2 {
			return stem
		}
	}
	return word
}

// sameButEnding reports whether two words differ in at most their last three
// letters, as cases may: “Virtanen”, “Virtasen”.
func sameButEnding(a, b string) bool {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n > 2 && len(a)-n <= 3 && len(b)-n <= 3
}
