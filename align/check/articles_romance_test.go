package check_test

import (
	"slices"
	"testing"

	"github.com/cotejo/cotejo/align/check"
)

// romancePairs are Spanish articles with their translations into French,
// Italian, Portuguese and Catalan.
var romancePairs = []struct{ slug, target string }{
	{"vendimia", "fr"}, {"vendimia", "it"}, {"vendimia", "pt"}, {"vendimia", "ca"},
	{"tranvia", "fr"}, {"tranvia", "it"}, {"tranvia", "pt"}, {"tranvia", "ca"},
}

func TestFaithfulRomance(t *testing.T) {
	for _, p := range romancePairs {
		for _, d := range [][2]string{{"es", p.target}, {p.target, "es"}} {
			t.Run(p.slug+"."+d[0]+"-"+d[1], func(t *testing.T) {
				_, found := compare(t, p.slug+"."+d[0]+".md", p.slug+"."+d[1]+".md")
				faithful(t, found)
			})
		}
	}
}

func TestPlantedRomance(t *testing.T) {
	for _, p := range romancePairs {
		t.Run(p.slug+"."+p.target, func(t *testing.T) {
			a, found := compare(t, p.slug+".es.md", p.slug+".planted."+p.target+".md")
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
