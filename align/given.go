package align

import "github.com/cotejo/cotejo/lang"

// A Tie is a stretch of the source and the stretch of the target that
// translates it, as a translation memory has them. Either may be empty.
type Tie struct {
	Source, Target lang.Span
	Score          float64
	Moved          bool
}

// Given makes an alignment of ties that need no search: each is a bead of the
// sentences in its two stretches. The ties stand in text order, share no
// sentence and together hold all; one without a sentence gives no bead.
func Given(source, target *lang.Document, ties []Tie) *Alignment {
	a := &Alignment{Source: source, Target: target}
	i, j := 0, 0
	for _, t := range ties {
		b := Bead{Moved: t.Moved, Score: t.Score}
		b.Source, i = within(source.Sentences, i, t.Source)
		b.Target, j = within(target.Sentences, j, t.Target)
		if len(b.Source)+len(b.Target) > 0 {
			a.Beads = append(a.Beads, b)
		}
	}
	return a
}

// within are the sentences from index i on that begin before the end of s, and
// the index of the next.
func within(sentences []lang.Sentence, i int, s lang.Span) ([]lang.Sentence, int) {
	end := i
	for s.Len() > 0 && end < len(sentences) && sentences[end].Start < s.End {
		end++
	}
	return sentences[i:end:end], end
}
