package figure

import "math/big"

// lone reads a unit that has no number and yet tells one: “mes y medio”,
// “la última década”, “a fortnight”.
func (p *parser) lone(i int) int {
	w, next := p.match(i, unit)
	if next == i || p.kind(i) != letters {
		return i
	}
	f := Figure{Kind: Measure, Unit: w.unit, Value: Value{Number: integer(1)}}
	if durations[w.unit] {
		f.Kind = Duration
	}
	if end := p.half(next); end > next {
		f.Value.Number = big.NewRat(3, 2)
		return p.add(f, i, end)
	}
	switch w.unit {
	case "century", "decade", "lustrum", "fortnight", "semester":
		f.Soft = true
		return p.add(f, i, next)
	}
	return i
}

// alone reads “one”, or an article that is the same word, “un”, where it is all
// there is: in a cell of a table.
func (p *parser) alone(i int) int {
	if i != 0 || !p.is(i, one) && (!p.is(i, article) || !p.lex.AndTens) || len(p.toks) > 1 && (len(p.toks) > 2 || !p.ends(1)) {
		return i
	}
	return p.add(Figure{Kind: Cardinal, Value: Value{Number: integer(1)}, Soft: true}, i, i+1)
}

// collective reads “ambos”, “una docena”, “a pair”: words for a number that
// answer for one, and are never missed.
func (p *parser) collective(i int) int {
	w, next := p.match(i, collective)
	if next == i {
		return i
	}
	return p.add(Figure{Kind: Cardinal, Value: Value{Number: integer(w.collective)}, Soft: true}, i, next)
}
