package align

import (
	"iter"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/cotejo/cotejo/lang"
)

// shelf is n short texts of invented words and their translations, word by
// word: every word of the first language has one in the second. Of its six
// sentences, alike in length, text k lacks the translation of sentence k mod 6.
func shelf(n int) iter.Seq2[*lang.Document, *lang.Document] {
	return func(yield func(source, target *lang.Document) bool) {
		r := rand.New(rand.NewPCG(5, 6))
		for gone := range n {
			var a, b []string
			for range 6 {
				var s, t strings.Builder
				for range 8 {
					w := int(r.ExpFloat64() * 100)
					s.WriteString(invented(w))
					t.WriteString(invented(7000 + w*w%991)[w%3:]) // as long as it likes
				}
				a, b = append(a, s.String()), append(b, t.String())
			}
			b = slices.Delete(b, gone%6, gone%6+1)
			if !yield(document("eu", strings.Join(a, "\n")), document("fi", strings.Join(b, "\n"))) {
				return
			}
		}
	}
}

// TestLearn: what one text in an unknown language cannot teach, a shelf does.
func TestLearn(t *testing.T) {
	lexicon := Learn(shelf(60))
	plain, taught, k := 0, 0, 0
	for source, target := range shelf(60) {
		plain += lacks(Align(source, target), k%6)
		taught += lacks(lexicon.Align(source, target), k%6)
		k++
	}
	t.Logf("of %d dropped sentences %d are told plainly, %d with the lexicon", k, plain, taught)
	if taught < k*95/100 || taught < 2*plain {
		t.Errorf("of %d dropped sentences %d are told with the lexicon, %d without", k, taught, plain)
	}
}

// lacks is 1 where sentence k alone has no partner, and 0 otherwise.
func lacks(a *Alignment, k int) int {
	if len(a.Beads) == 6 && a.Beads[k].Shape() == "1-0" {
		return 1
	}
	return 0
}

// TestLessonsAreTheSameInAnyOrder: it is the alignments that teach, whoever
// made them first.
func TestLessonsAreTheSameInAnyOrder(t *testing.T) {
	var all []*Alignment
	for source, target := range shelf(10) {
		all = append(all, Align(source, target))
	}
	var there, back Lessons
	for i := range all {
		there.Take(all[i])
		back.Take(all[len(all)-1-i])
	}
	if !reflect.DeepEqual(there.Lexicon(), back.Lexicon()) {
		t.Error("the order of the alignments makes a difference")
	}
}

// TestLexiconOfOtherLanguages: what was learned of Basque and Finnish says
// nothing of other languages, and no lexicon knows nothing.
func TestLexiconOfOtherLanguages(t *testing.T) {
	source, target := document("es", noticia), document("en", story)
	want := ties(Align(source, target))
	for _, l := range []*Lexicon{Learn(shelf(5)), nil, new(Lessons).Lexicon()} {
		if got := ties(l.Align(source, target)); got != want {
			t.Errorf("%s\nwant %s", got, want)
		}
	}
}
