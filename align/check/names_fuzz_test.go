package check_test

import (
	"testing"

	"github.com/cotejo/cotejo/align/check"
)

// FuzzNames: any two texts compare, with findings that lie inside them.
func FuzzNames(f *testing.F) {
	f.Add("La ministra Nuria Ferrer y el juez Martín Lozano.", "Minister Martín Lozano and judge Nuria Ferrer.")
	f.Add("“Boko Haram”. Carlos XVI", "Ho “Ho” Ho-Ho'")
	f.Add("\x00Á\xff«El»", "E' \u00ADLa—Va.")
	f.Fuzz(func(t *testing.T, source, target string) {
		a := sideBySide([]string{source, target}, []string{target, source})
		for _, found := range check.Run(a, []*check.Check{check.Names}) {
			if s := found.Source; s != nil && (s.Start >= s.End || s.End > len(a.Source.Source.Text)) {
				t.Errorf("%s lies at %v of the source", found.Message, *s)
			}
			if s := found.Target; s != nil && (s.Start >= s.End || s.End > len(a.Target.Source.Text)) {
				t.Errorf("%s lies at %v of the target", found.Message, *s)
			}
		}
	})
}
