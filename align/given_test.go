package align

import (
	"testing"

	"github.com/cotejo/cotejo/lang"
)

// Ties become beads as they are, however unlike their two sides.
func TestGiven(t *testing.T) {
	block := func(text string, spans ...lang.Span) *lang.Document {
		src := &lang.Source{Text: text, File: text}
		for _, s := range spans {
			src.Blocks = append(src.Blocks, lang.Block{Span: s, Kind: lang.Prose})
		}
		return lang.Parse(src, &lang.English)
	}
	source := block("One. Two.\n\nThree.\n\nFour.", lang.Span{Start: 0, End: 9}, lang.Span{Start: 11, End: 17}, lang.Span{Start: 19, End: 24})
	target := block("Uno y dos.\n\nCinco.\n\nCuatro.", lang.Span{Start: 0, End: 10}, lang.Span{Start: 12, End: 18}, lang.Span{Start: 20, End: 27})
	a := Given(source, target, []Tie{
		{Source: lang.Span{Start: 0, End: 9}, Target: lang.Span{Start: 0, End: 10}, Score: 1},
		{Source: lang.Span{Start: 11, End: 17}, Score: 0.5},
		{},
		{Target: lang.Span{Start: 12, End: 18}, Score: 1},
		{Source: lang.Span{Start: 19, End: 24}, Target: lang.Span{Start: 20, End: 27}, Score: 1, Moved: true},
	})
	got := ""
	for _, b := range a.Beads {
		got += b.Shape() + " "
	}
	if got != "2-1 1-0 0-1 1-1 " {
		t.Fatal(got)
	}
	if a.Beads[1].Score != 0.5 || a.Beads[0].Moved || !a.Beads[3].Moved {
		t.Errorf("%+v", a.Beads)
	}
	if s, _ := a.Beads[3].TargetSpan(); target.Text(s) != "Cuatro." {
		t.Errorf("the last bead says %q", target.Text(s))
	}
}
