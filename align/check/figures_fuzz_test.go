package check

import (
	"strings"
	"testing"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang"
)

// FuzzFigures: whatever the two texts, there is an answer, the same each
// time, with its spans inside the texts.
func FuzzFigures(f *testing.F) {
	for _, p := range figurePairs {
		f.Add(p.source, p.target)
	}
	f.Add("0m 0/5 zero thirds 0.000 -0 5m", "0 ½ 0 % 24:00 0 °C 1.000.000")
	f.Add("lunes 30 de febrero de 2024, 20''53, 1e9 x 4", "N585 million\x00\xff 5. 000 0xE1 U+233B4")
	f.Fuzz(func(t *testing.T, source, target string) {
		a := beadOf(source, target, &lang.Spanish, &lang.English, 1)
		first := Run(a, []*Check{Figures})
		if x, y := lines(first), lines(Run(a, []*Check{Figures})); x != y {
			t.Fatalf("%q and %q: %s, then %s", source, target, x, y)
		}
		for _, x := range first {
			inside(t, a.Source, x.Source)
			inside(t, a.Target, x.Target)
		}
		Run(beadOf(target, source, &lang.English, &lang.Spanish, 1), []*Check{Figures})
	})
}

func inside(t *testing.T, d *lang.Document, s *lang.Span) {
	if s != nil && (s.Start < 0 || s.Start >= s.End || s.End > len(d.Source.Text)) {
		t.Fatalf("%v is not inside %q", *s, d.Source.Text)
	}
}

// FuzzFiguresOfOneText: a text differs from itself in nothing. A day that
// was not the day of the week that the text says is wrong in both.
func FuzzFiguresOfOneText(f *testing.F) {
	for _, p := range figurePairs {
		f.Add(p.source)
		f.Add(p.target)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, l := range []*lang.Language{&lang.Spanish, &lang.English} {
			d := lang.Parse(lang.NewSource("", text), l)
			a := &align.Alignment{Source: d, Target: d}
			for i := range d.Sentences {
				a.Beads = append(a.Beads, align.Bead{Source: d.Sentences[i : i+1], Target: d.Sentences[i : i+1], Score: 1})
			}
			for _, x := range Run(a, []*Check{Figures}) {
				if x.Kind != "weekday" || !strings.Contains(x.Message, " is a ") {
					t.Errorf("%q in %s: %s: %s", text, l.Name, x.Kind, x.Message)
				}
			}
		}
	})
}
