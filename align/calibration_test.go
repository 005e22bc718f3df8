package align

import (
	"slices"
	"testing"

	"github.com/cotejo/cotejo/lang"
)

// TestCalibration: a score means how often such beads are right. From the
// articles and their translations sentences are left out on both sides, all
// over the text; what then holds is known from the whole pair.
func TestCalibration(t *testing.T) {
	const bins = 10
	var right, all, sum [bins]float64
	articlePairs(t, func(t *testing.T, source, target *lang.Document) {
		beads := Align(source, target).Beads
		for first := range 7 {
			for _, b := range thinned(beads, source, target, first) {
				k := min(bins-1, int(b.score*bins))
				all[k]++
				sum[k] += b.score
				if b.right {
					right[k]++
				}
			}
		}
	})
	for k, n := range all {
		if n == 0 {
			continue
		}
		t.Logf("%4.0f beads score %.2f, %.3f are right", n, sum[k]/n, right[k]/n)
		if n >= 50 && right[k]/n < sum[k]/n-0.05 {
			t.Errorf("of %.0f beads that score %.2f, %.2f are right", n, sum[k]/n, right[k]/n)
		}
	}
}

type judged struct {
	score float64
	right bool
}

// thinned aligns two texts that lack one in seven of their sentences each, and
// judges the beads by those of the whole texts.
func thinned(beads []Bead, source, target *lang.Document, first int) []judged {
	const every = 7
	gone := func(list []lang.Sentence, first int) []lang.Sentence {
		return slices.DeleteFunc(slices.Clone(list), func(s lang.Sentence) bool { return s.Index%every == first })
	}
	want := map[string]bool{}
	for _, b := range beads {
		b.Source, b.Target = gone(b.Source, first), gone(b.Target, first/2)
		want[spans(b)] = true
		for _, s := range b.Source {
			if len(b.Target) == 0 {
				want[spans(Bead{Source: []lang.Sentence{s}})] = true
			}
		}
		for _, s := range b.Target {
			if len(b.Source) == 0 {
				want[spans(Bead{Target: []lang.Sentence{s}})] = true
			}
		}
	}
	for k := len(source.Sentences) - 1; k >= 0; k-- {
		if k%every == first {
			source = lacking(source, k)
		}
	}
	for k := len(target.Sentences) - 1; k >= 0; k-- {
		if k%every == first/2 {
			target = lacking(target, k)
		}
	}
	var list []judged
	for _, b := range Align(source, target).Beads {
		list = append(list, judged{b.Score, want[spans(b)]})
	}
	return list
}
