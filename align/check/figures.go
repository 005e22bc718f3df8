package check

import "github.com/cotejo/cotejo/lang/figure"

// Figures compares the quantities of the two sides.
var Figures = &Check{
	Name: "figures",
	Doc: `amounts, dates and measures dropped or changed

Each quantity is read to its exact worth, so that “diez mil”, “10.000” and “10,000” are one, and “mil millones” is “a billion”.
The quantities of a bead are matched one to one; what is left over is looked for in the neighbouring sentences, then in the
whole document, then as a conversion (km and miles, 12 and 24 hours, fifteen days and two weeks). Only what has no partner
anywhere is told: as changed where both sides have a leftover of one family, otherwise as dropped or added. Words that need
not be quantities (“both”, “un año”, “first”) answer for a quantity and are never missed themselves.
An unsure alignment lowers an error to a warning.`,
	Kinds: []KindDoc{
		{"changed", "the value is another: “1.250” became “1,350”"},
		{"scale", "thousands, millions or billions lost or taken for each other: “1,2 millones” became “1.2 billion”"},
		{"currency", "the same amount in another currency; an amount converted into another currency is a changed one"},
		{"unit", "the same number with another unit, or a per cent sign lost"},
		{"percent-points", "per cent taken for percentage points, or the reverse"},
		{"date", "another day, month or year"},
		{"weekday", "another day of the week"},
		{"time", "another hour or minute"},
		{"ordinal", "another rank: “tercero” became “fourth”"},
		{"range", "one end of a range or of a result is another"},
		{"qualifier", "a bound turned round: “más de 20” became “fewer than 20” (error), or “casi” left out (note)"},
		{"format", "separators of the other language left standing: “6,5 %” in English"},
		{"dropped", "the quantity is not in the translation"},
		{"added", "the quantity is not in the original"},
		{"converted", "the same quantity in another unit (note)"},
	},
	Run: compareFigures,
}

// comparison is one run of the figures check.
type comparison struct {
	*Pass
	source, target side
	// foreignSeverity is of a decimal mark that is not the language's. In a
	// translation that writes most of its decimals so it is a choice of style.
	foreignSeverity Severity
	wordsRead       bool // both languages' words of number are known
	rates           []rateOf
	told            []telling
}

// compareFigures matches the quantities of both sides in widening circles and
// tells what stays without a partner.
func compareFigures(p *Pass) {
	c := &comparison{Pass: p}
	c.source = newSide(p.Alignment, p.SourceFacts.Figures, false)
	c.target = newSide(p.Alignment, p.TargetFacts.Figures, true)
	c.foreignSeverity = foreignSeverity(p.TargetFacts.Figures)
	c.wordsRead = readsWords(p.Source.Language) && readsWords(p.Target.Language)
	c.matchAll()
	for b := range p.Beads {
		c.tellChanged(b)
		c.absorb(b)
		c.tellLeft(b)
		c.tellMisdated(b)
	}
	c.report()
}

// matchAll ties what is one quantity: in its bead, then next door, then in
// another form, then anywhere in the document.
func (c *comparison) matchAll() {
	for b := range c.Beads {
		c.matchPieces(b)
		c.matchBead(b)
		c.matchVerbatim(b)
	}
	for distance := 1; distance <= 2; distance++ {
		for b := range c.Beads {
			c.matchNear(b, b-distance)
			c.matchNear(b, b+distance)
		}
	}
	for b := range c.Beads {
		c.matchAttributes(b)
		c.matchConverted(b)
		c.matchSplitTimes(b)
		c.matchUnsaidScale(b)
		c.matchSpreadScale(b)
	}
	c.matchAnywhere()
}

// foreignSeverity weighs the decimals of the other language against the rest.
func foreignSeverity(figures []figure.Figure) Severity {
	foreign, native := 0, 0
	for _, f := range figures {
		switch {
		case f.Foreign:
			foreign++
		case f.Digits && f.Value.Number != nil && !f.Value.Number.IsInt():
			native++
		}
	}
	if native > foreign {
		return Warning
	}
	return Note
}
