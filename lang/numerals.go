package lang

// Numerals are how a language writes quantities.
//
// The word lists are parted by white space; an item is “forms=meaning”, its
// forms parted by “|”, a space inside a form written “_”: “más_de|más_del=more-than”.
// Case and accents do not matter, except in items that begin with “!”, which
// match as they are written: “!May=5”. Lists without “=” give forms alone. An
// item with nothing after “=” strikes its forms out of the generated tables:
// the Italian “sei=” is oftener “you are” than six.
type Numerals struct {
	Decimal string // the decimal mark; the other of “.” and “,” groups thousands
	DayLast bool   // the month may stand before the day: “May 5”

	EitherMark bool // both marks are in use for decimals: Spain writes 1,5 and Mexico 1.5

	TheArticle  string // may stand before the ends of a range: “entre el 3 y el 5 %”
	Articles    string // worth one only with what follows: “un millón”, “a mile”
	Ones        string // worth one when counted, but pronouns as well: “one”, “uno”
	Cardinals   string // additive words: veinte=20
	Hundreds    string // multiply what stands before them inside a thousand: hundred=2
	Scales      string // powers of ten that multiply: mil=3 millón|millones=6
	Alone       string // scales that are worth one of themselves when alone: “mil”
	Vague       string // plurals with no number before them, as powers of ten: miles=3
	Suffixes    string // scales written against the digits: bn=9 k=3
	Ordinals    string // tercero|tercera=3
	Doubtful    string // ordinals that are common words as well: “cuarto” is a room
	OrdinalMark string // what follows the digits of an ordinal: º ª th
	OrdinalStop bool   // a full stop does: “am 3. Oktober”
	OrdinalPart bool   // an ordinal after a cardinal is a fraction: “twee derde”
	Denominator string // tercio|tercios=3
	Half        string // halves what follows: “media hora”, “half a million”
	HalfNouns   string // a half by themselves: “la mitad”, “half”
	HalfMore    string // adds a half to the number it is written against: “zweieinhalb”
	OneAndHalf  string // one and a half in a word: “anderthalb”
	Collectives string // docena|docenas=12; par=2 absorbs and never raises
	Multipliers string // doble=2
	And         string // joins parts of a number: “treinta y dos”
	AndTens     bool   // it stands after the tens (treinta y dos), not the hundreds (a hundred and two)
	Or          string // stands between alternatives: “3 o 4 millones”
	AndAll      bool   // it stands after both: “cento e vinte e três”
	Point       string // the decimal mark as a word: “coma”
	Times       string // follows a number of times: “veces”
	Minus       string // before a negative number; a phrase after a temperature: “bajo cero”
	Of          string // stands between a number and its unit, a day and its month

	With  string // joins a fraction or decimals to a number: “cinco con un cuarto”
	OutOf string // “dos de cada tres”, “two out of three”
	OneIn string // the same after one alone: “one in five”, “uno sobre diez”
	// Relative are ranks told from the end of a row or from the place reached:
	// penúltimo=end-1 siguiente=current+1. They are no numbers, and compared as
	// they stand.
	Relative string
	// PartEndings make a part of a cardinal they are written against:
	// “doceavo”. Ordinals from a thousand on join in the same way: “dosmilésimo”.
	PartEndings string
	// Twofold are number words that are other words too: “neuf” is nine and
	// new, “tiers” a third and others. They count before a plural, “neuf ans”,
	// or where the words around them count, “de sept à neuf”.
	Twofold string
	Plurals string // endings of a plural: “s x”

	Percent  string // percent=percent percentage_points=percentage-point
	Currency string // euro|euros=EUR
	Cents    string // hundredths of a currency
	Units    string // CLDR unit identifiers: kilómetro|kilómetros=kilometer

	SmallDates bool // months and weekdays are written small: “Julio” is a person

	Months        string // marzo=3
	Weekdays      string // lunes=1, as ISO 8601 counts
	Days          string // days known by a short name, as month and day: 11-S=0911
	Homographs    string // months and weekdays that need company: “may”, “sun”
	DateLeads     string // what stands before a month that is a homograph: “in May”
	DayLeads      string // “el 5” of a weekday: “lunes día 5”
	YearLeads     string // before a year of two digits: “en el 98”
	Decades       string // nineties=90
	DecadeLeads   string // “los años 90”, “década de los noventa”
	DecadeMark    string // follows the digits: 1990s
	CenturyBefore string // siglo XVII
	CenturyAfter  string // 17th century
	Centuries     string // words of one: !Novecento=20

	Eras     string // after a year or a century, or before a year: a._C.=-1 AD=1
	Zones    string // time zones after an hour: ET, “hora peninsular”
	AgeLeads string // before a number of years: “aged 27”
	// AmountLeads are words before a difference, which is no end of a range:
	// “rose by 68 to 10,405”.
	AmountLeads string
	// Models are makes whose products are called by a number: “Boeing 737”.
	Models string

	ClockLeads string // before an hour: “a las siete”
	// OneLead says that a lead of one word is as sure as one of two: “alle
	// 18.30”, but “a las 18.30”.
	OneLead    bool
	ClockMarks string // after an hour: h horas o'clock
	DayHalves  string // a.m.=0 p.m.=12 “de la tarde”=12
	Noon       string // mediodía=12 medianoche=0
	PastHour   string // “y” in “las siete y cuarto”, “past” in “ten past six” (before the hour)
	ToHour     string // “menos” in “las siete menos cuarto”, “to” in “ten to six”
	MinutesPre bool   // minutes stand before the hour: “half past six”
	Quarter    string // of an hour
	HalfTo     string // half an hour before: “halb sieben” is 6:30
	// QuartersTo are minutes before the hour that follows: “dos quarts de nou”
	// is 8:30.
	QuartersTo string
	// HourInWords: a bare hour after ClockLeads is in words: “um sieben”, but “um 5 gesunken”.
	HourInWords bool

	Qualifiers      string // before a quantity: más_de=more-than
	QualifiersAfter string // after it: “o más”=at-least
	RangeOpen       string // entre … y, de … a: “entre=y”
	RangeMid        string // between the ends without an opening: “to”
	References      string // the number after is a name: “Ley 26/1984”, “artículo 3”
	Regnal          string // before a Roman numeral that is an ordinal: “Felipe”, “Louis”
	Idioms          string // hold a number word and count nothing: “in Acht nehmen”, “Elfmeter”
}
