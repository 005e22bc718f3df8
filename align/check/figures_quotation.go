package check

import (
	"cmp"
	"slices"

	"github.com/cotejo/cotejo/lang"
	"github.com/cotejo/cotejo/lang/quote"
)

// inQuotation reports whether what a finding shows stands in somebody's
// words, which no translator may mend.
func (c *comparison) inQuotation(f Finding) bool {
	return c.source.quoted(f.Source, c.SourceFacts.Quotes) || c.target.quoted(f.Target, c.TargetFacts.Quotes)
}

// quoted reports whether the span is inside speech of this side.
func (s *side) quoted(span *lang.Span, quotes []quote.Quote) bool {
	if span == nil {
		return false
	}
	if s.speech == nil {
		s.speech = speech(quotes)
	}
	i, _ := slices.BinarySearchFunc(s.speech, span.Start, func(q lang.Span, start int) int { return cmp.Compare(q.Start, start+1) })
	return i > 0 && s.speech[i-1].End >= span.End
}

// speech are the stretches of a text that are somebody's words: not titles
// nor single words held at a distance. They stand in order and apart.
func speech(quotes []quote.Quote) []lang.Span {
	spans := []lang.Span{}
	for _, q := range quotes {
		if q.Class != quote.Speech && q.Class != quote.Fragment {
			continue
		}
		if last := len(spans) - 1; last >= 0 && q.Start < spans[last].End {
			spans[last].End = max(spans[last].End, q.End) // one inside the other
			continue
		}
		spans = append(spans, q.Span)
	}
	return spans
}
