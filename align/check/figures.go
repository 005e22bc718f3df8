package check

import "github.com/cotejo/cotejo/lang/figure"

// Figures compares the quantities of the two sides.
var Figures = &Check{
	Name: "figures",
	Doc: `amounts, dates and measures dropped or changed

Each quantity is read to its exact worth, so that “diez mil”, “10.000” and “10,000” are one, and “mil millones” is “a billion”.
The quantities of a bead are matched one to one at the least cost in all; what is left over is looked for in the neighbouring
sentences, then in another form (miles for kilometres within what the digits that count allow, 12 and 24 hours, fifteen days
and two weeks, a quarter and 25 %), then in the whole document. Money is never converted. Only what has no partner is told: as
changed where both sides have a leftover of one family, otherwise as dropped or added. Words that need not be quantities
(“both”, “un año”, “first”) answer for a quantity and are never missed themselves.

Two figures that contradict each other are an error; a figure that one side alone has is a warning, since a translation may say
less or explain more; what is only said in another way is a note. An unsure alignment lowers each by one. Of a figure in
somebody's words, as of a name and of a denial, the message says that it stands inside a quotation.`,
	Kinds: []KindDoc{
		{"changed", "the value is another: “1.250” became “1,350” (error; a warning between words that may not be counted strictly, and where it is rounded: “3.456,7 millones” to “3.46 billion”; a note where the rounding says so: “about 3.5 billion”)"},
		{"scale", "thousands, millions or billions lost or taken for each other: “3 billones” became “3 billion” (error)"},
		{"currency", "the same amount in another currency: “6.000 dólares” became “6,000 euros” (error)"},
		{"unit", "the same number with another unit, or a per cent sign lost: “30 metros” became “30 feet” (error)"},
		{"percent-points", "per cent taken for percentage points, or the reverse: “2 puntos porcentuales” became “2%” (error)"},
		{"date", "another day, month or year: “5 de marzo” became “5 May” (error)"},
		{"weekday", "another day of the week: “lunes” became “Friday” (error; a warning for the day before or after, since a night has two), or one that the date did not fall on: “Monday 5 March 2024” is a Tuesday (warning)"},
		{"time", "another hour or minute: “15:30” became “15:50” (error)"},
		{"ordinal", "another rank: “tercero” became “fourth” (error in digits, warning in words, note within a name)"},
		{"range", "one end of a range or of a result is another: “2-1” became “3-1” (error)"},
		{"qualifier", "a bound turned round: “más de 20” became “fewer than 20” (error), or left out: “casi 20” is “20” (note)"},
		{"format", "separators or words of another language, which change the value for the reader: “12.078 points” in English (warning; note where both marks are in use, or where most decimals of the text are written so)"},
		{"swapped", "two quantities of one kind have each other's place: “three dead and twelve injured” for “doce muertos y tres heridos” (error; warning for words and for neighbouring sentences)"},
		{"dropped", "the quantity is not in the translation: “42.000 euros” (warning; note for words that are easily said otherwise)"},
		{"added", "the quantity is not in the original (warning; note for words and ranks): “los árboles” became “the 42 trees”"},
		{"converted", "the same quantity in another unit: “42 kilómetros” is given as “26 miles” (note; warning where it is off by more than a tenth); an amount of money in another currency: “880 euros” is given as “$1,000” (warning once, then a note for what goes by the same rate)"},
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
	left            []Finding // words left in the original's language
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
		c.tellLeftovers(b)
		c.tellChanged(b)
		c.absorb(b)
		c.tellDoubles(b)
		c.tellLeft(b)
		c.tellMisdated(b)
	}
	c.tellSwapped()
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
		c.matchParts(b)
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
