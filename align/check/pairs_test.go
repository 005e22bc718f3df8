package check

import (
	"testing"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang"
)

// TestMissingEdition: of an article without a translation nothing is said but
// that, however many figures it has.
func TestMissingEdition(t *testing.T) {
	for _, text := range []string{"El puente costó 1.250 euros. Lo dijo Berta Solís: «No volverá a pasar».", ""} {
		there := lang.Parse(lang.NewSource("content/es/puente.md", text), &lang.Spanish)
		absent := lang.Parse(&lang.Source{Name: "content/en/puente.md", Absent: true}, &lang.English)
		for want, found := range map[string][]Finding{
			"there is no translation: content/en/puente.md is missing": Run(align.Align(there, absent), All),
			"there is no original: content/en/puente.md is missing":    Run(align.Align(absent, there), All),
		} {
			if len(found) != 1 || found[0].Check != "pairs" || found[0].Kind != "missing" || found[0].Message != want || found[0].Fingerprint == "" {
				t.Errorf("%q: found %+v, want %q alone", text, found, want)
			}
		}
	}
}
