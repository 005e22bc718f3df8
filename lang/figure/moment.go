package figure

import "strings"

// moment joins a day and a time that stand side by side into one figure, which
// a then is: “el 5 de marzo a las 18.30”, “6 p.m. on May 5”.
func (p *parser) moment(a *Figure, b Figure) bool {
	day, time := a, &b
	if a.Kind == Clock {
		day, time = &b, a
	}
	if day.Kind != Calendar || time.Kind != Clock || day.Value.Date.Day == 0 || time.Soft || !p.joins(a.End-p.offset, b.Start-p.offset) {
		return false
	}
	d := *day.Value.Date
	t := time.Value.Date
	d.Clock, d.Hour, d.Minute, d.Half, d.Zone = true, t.Hour, t.Minute, t.Half, t.Zone
	a.Kind, a.Value = DateTime, Value{Date: &d}
	a.Span.End, a.Phrase.End = b.End, b.End
	a.Digits = a.Digits || b.Digits
	return true
}

// joins reports whether nothing but the words before a time or a day stands
// between two offsets.
func (p *parser) joins(from, to int) bool {
	words := 0
	for said := range strings.FieldsSeq(strings.ReplaceAll(p.text[from:to], ",", " ")) {
		w := p.lex.lookup(said)
		if w == nil || w.class&(clockLead|dateLead|of|theArticle) == 0 && len(w.phrases) == 0 {
			return false
		}
		words++
	}
	return words <= 2
}
