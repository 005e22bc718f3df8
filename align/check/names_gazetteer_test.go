package check

import (
	"slices"
	"testing"

	"github.com/cotejo/cotejo/lang"
)

func TestGazetteerOfPair(t *testing.T) {
	for _, c := range []struct {
		from, to          *lang.Language
		name, translation string
	}{
		{&lang.Spanish, &lang.English, "amberes", "antwerp"},
		{&lang.English, &lang.Spanish, "antwerp", "amberes"},
		{&lang.Spanish, &lang.German, "basilea", "basel"},
	} {
		if got := gazetteerOf(c.from, c.to)[c.name]; !slices.Contains(got, c.translation) {
			t.Errorf("%s in %s is %q, want %q", c.name, c.to.Name, got, c.translation)
		}
	}
	if got := gazetteerOf(&lang.Spanish, &lang.English)["madrid"]; got != nil {
		t.Errorf("madrid, which both call alike, is %q", got)
	}
}

// BenchmarkGazetteer makes the tables of two languages, as a cold start does.
func BenchmarkGazetteer(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		newGazetteers(&lang.Spanish, &lang.English)
	}
}
