package check

import (
	"cmp"
	"slices"

	"github.com/cotejo/cotejo/lang"
	"github.com/cotejo/cotejo/lang/quote"
)

// sayQuoted says of each figure, name and denial that differs inside
// somebody's words that it does: those no translator may mend.
func (p *Pass) sayQuoted(found []Finding) {
	source, target := speech(p.SourceFacts.Quotes), speech(p.TargetFacts.Quotes)
	for i := range found {
		f := &found[i]
		switch f.Check {
		case Figures.Name, Names.Name, Negation.Name, Hedges.Name:
			if quotedAt(f.Source, source) || quotedAt(f.Target, target) {
				f.Message += ", inside a quotation"
			}
		}
	}
}

// quotedAt reports whether a span stands in one of a list that is in order.
func quotedAt(span *lang.Span, list []lang.Span) bool {
	if span == nil {
		return false
	}
	i, _ := slices.BinarySearchFunc(list, span.Start, func(q lang.Span, start int) int { return cmp.Compare(q.Start, start+1) })
	return i > 0 && list[i-1].End >= span.End
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
