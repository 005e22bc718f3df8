package check

import "fmt"

// Moved tells of sentences that stand elsewhere in the translation.
var Moved = &Check{
	Name: "moved",
	Doc: `sentences that stand elsewhere in the translation

A run of sentences that an editor moved is told once, with both ends. It is neither an omission nor an addition, and its facts
are compared with those of its partner as everywhere.`,
	Kinds: []KindDoc{{"moved", "the sentences stand in another place (note): “Costó 430 euros.” was the first, “It cost 430 euros.” is the last"}},
	Run:   moved,
}

func moved(p *Pass) {
	for i := 0; i < len(p.Beads); i++ {
		if !p.Beads[i].Moved {
			continue
		}
		first := i
		source, _ := p.Beads[i].SourceSpan()
		target, _ := p.Beads[i].TargetSpan()
		for i+1 < len(p.Beads) && follows(p, i) {
			i++
			s, _ := p.Beads[i].SourceSpan()
			t, _ := p.Beads[i].TargetSpan()
			source, target = source.Cover(s), target.Cover(t)
		}
		p.Report(Finding{
			Kind: "moved", Severity: Note, Bead: first, Source: &source, Target: &target,
			Message: fmt.Sprintf("moved: “%s” stands elsewhere as “%s”", opening(p.Source, source), opening(p.Target, target)),
		})
	}
}

// follows reports whether the bead after bead i was moved with it: they stand
// one after the other on both sides.
func follows(p *Pass, i int) bool {
	a, b := p.Beads[i], p.Beads[i+1]
	return b.Moved && len(a.Target) > 0 && len(b.Target) > 0 &&
		a.Target[len(a.Target)-1].Index+1 == b.Target[0].Index
}
