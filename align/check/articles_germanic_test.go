package check_test

import (
	"slices"
	"testing"

	"github.com/cotejo/cotejo/align/check"
)

// germanicPairs are articles with their translations into languages that no
// lexicon here helps with: German and Dutch.
var germanicPairs = []struct{ slug, source, target string }{
	{"puerto", "es", "de"}, {"biblioteca", "es", "de"}, {"canal", "en", "nl"}, {"orkest", "en", "nl"},
}

func TestFaithfulGermanic(t *testing.T) {
	for _, p := range germanicPairs {
		for _, d := range [][2]string{{p.source, p.target}, {p.target, p.source}} {
			t.Run(p.slug+"."+d[0], func(t *testing.T) {
				_, found := compare(t, p.slug+"."+d[0]+".md", p.slug+"."+d[1]+".md")
				faithful(t, found)
			})
		}
	}
}

func TestPlantedGermanic(t *testing.T) {
	for _, p := range germanicPairs {
		t.Run(p.slug, func(t *testing.T) {
			a, found := compare(t, p.slug+"."+p.source+".md", p.slug+".planted."+p.target+".md")
			wants := wanted(t, a.Target.Source.File)
			if len(wants) < 3 {
				t.Fatalf("only %d errors are planted", len(wants))
			}
			for _, w := range wants {
				if !slices.ContainsFunc(found, func(f check.Finding) bool { return w.meets(a, f) }) {
					t.Errorf("not found: %s %q → %q", w.check, w.source, w.target)
				}
			}
		})
	}
}
