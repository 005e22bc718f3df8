package lang

import (
	"cmp"
	"slices"
	"strings"
)

//go:generate go run ./cldr/gen

// Tables are what the Common Locale Data Repository says of a language. They
// are generated (go generate ./lang) into tables_xx.go, and lie beneath what
// the language's own files say: where the two disagree, the files win.
type Tables struct {
	// Numerals are the lists that CLDR fills: the decimal mark, cardinals,
	// ordinals, scales, months, weekdays, currencies and units. Abbreviated
	// months and weekdays are Homographs.
	Numerals Numerals
	Compound Compound // numbers written as one word

	Group           string // parts thousands: “.” in “10.000”
	MinimumGrouping int    // digits before the first mark of thousands: 2 in Spanish, “1234” but “12.345”
	DateOrder       string // of a date in digits: “dmy”, “mdy”, “ymd”
	// Regions are the regional variants that write numbers or dates otherwise,
	// in items “regions=style”, the style being the decimal mark, the mark of
	// thousands, the minimum of grouping and the order of dates: MX|PE=.,1dmy.
	// A space is written “_”.
	Regions string

	// Territories are the names of countries in items “names=code”, a space in
	// a name written “_”: Alemania=DE Reino_Unido|RU=GB
	Territories string
}

// A Compound is how a language writes a number as one word: parts below a
// hundred, each perhaps before a hundred or a thousand, glued with or without
// a joint: “zwei·hundert·dreiundzwanzig”, “due·mila·cento·uno”,
// “twee·honderd·en·tien”. Empty where the language writes its parts apart.
//
// The lists are in the item format of Numerals.
type Compound struct {
	Atoms     string // from one to ninety-nine, as they stand inside: ein=1 dreiundzwanzig=23
	Hundreds  string // multiply the atom before them, or stand for themselves: hundert=2 cento|cent=2
	Thousands string // likewise: tausend=3 mille|mila=3
	Joints    string // may stand between the parts: und, en
	Ordinals  string // from one to ninety-nine as the last part: dreiundzwanzigste=23; the round ones: hundertste=100
	Endings   string // may follow an ordinal: n r s m in German
}

// DecimalMark is the mark before the decimals; “.” where none is known.
func (l *Language) DecimalMark() string {
	return cmp.Or(l.Numerals.Decimal, l.CLDR.Numerals.Decimal, Universal.Decimal)
}

// MonthFirst reports whether 3/4/2024 is in March: in the United States, not
// in Britain. Where dates in digits begin with the year, the language decides.
func (l *Language) MonthFirst() bool {
	switch l.CLDR.DateOrder {
	case "mdy":
		return true
	case "dmy":
		return false
	}
	return l.Numerals.DayLast
}

// in is how one region writes numbers and dates.
func (t Tables) in(region string) Tables {
	for item := range strings.FieldsSeq(t.Regions) {
		regions, style, _ := strings.Cut(item, "=")
		if slices.Contains(strings.Split(regions, "|"), region) {
			t.write(style)
		}
	}
	return t
}

// write sets the style of a region: “.,1dmy”.
func (t *Tables) write(style string) {
	marks := strings.ReplaceAll(style, "_", " ")
	t.Numerals.Decimal, t.Group = marks[:1], marks[1:2]
	t.MinimumGrouping = int(marks[2] - '0')
	t.DateOrder = marks[3:]
}
