package figure

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/cotejo/cotejo/lang"
)

// A class is a role that a word may play in a quantity; a word may have many.
type class uint64

const (
	article class = 1 << iota
	theArticle
	one
	cardinal
	hundred
	scale
	alone
	vague
	suffix
	ordinal
	ordinalMark
	denominator
	half
	halfNoun
	collective
	multiplier
	and
	point
	times
	minus
	of
	percent
	currency
	cents
	unit
	month
	weekday
	homograph
	dateLead
	dayLead
	yearLead
	decadeWord
	decadeLead
	decadeMark
	centuryBefore
	centuryAfter
	clockLead
	clockMark
	dayHalf
	noon
	pastHour
	toHour
	quarter
	qualifier
	qualifierAfter
	rangeOpen
	rangeMid
	reference
	regnal
	doubtful
	halfMore
	oneAndHalf
	halfTo
	idiom
	or
	with
	outOf
	oneInMany
	relative
	era
	zone
	ageLead
	model
	amountLead
)

// starts are the roles that may open a figure or bear on the next one.
const starts = article | one | cardinal | alone | vague | scale | ordinal | half | halfNoun | collective | multiplier |
	minus | hundred | relative | era | zone | model | currency | month | weekday | decadeWord | decadeLead | centuryBefore | clockLead | noon | qualifier |
	rangeOpen | regnal | yearLead | unit | denominator | reference | dayLead | quarter | oneAndHalf | halfTo | idiom

// A word is what the lexicon knows of one word or phrase.
type word struct {
	class class
	// The worth of the word in each of its roles.
	cardinal, scale, vague, suffix, ordinal, denominator  int64
	collective, multiplier, month, weekday, decade, clock int64
	era                                                   int64
	percent, currency, unit, qualifier, after, close      string
	relative                                              string
	century                                               int64
	day                                                   int64 // month and day of a day known by a name
	twofold                                               bool  // a common word as well

	phrases []phrase // that begin with this word, longest first
	folded  *word    // the word without regard to case, where this one minds it
}

// A phrase is the rest of a sequence of words, and what the whole is.
type phrase struct {
	tail []*word
	is   *word
}

// A lexicon is the number words of one language, ready to be looked up.
type lexicon struct {
	*lang.Numerals
	words   map[string]*word // by folded form
	exact   map[string]*word // by the form as written
	endings endings
	glue    *glue // nil where number words stand apart

	monthFirst bool // 3/4/2024 is in March

	plurals []string        // endings of what a twofold word counts
	small   map[string]bool // function words, which are no plurals
	tokens  []token         // room to take forms apart
	fresh   []word          // made, not in use yet
}

// lexicons holds one lexicon for each language.
var lexicons sync.Map

func lexiconOf(l *lang.Language) *lexicon {
	if x, ok := lexicons.Load(l); ok {
		return x.(*lexicon)
	}
	x, _ := lexicons.LoadOrStore(l, newLexicon(l))
	return x.(*lexicon)
}

func newLexicon(l *lang.Language) *lexicon {
	n := l.Numerals
	n.Decimal = l.DecimalMark()
	n.SmallDates = n.SmallDates || l.CLDR.Numerals.SmallDates
	x := &lexicon{Numerals: &n, words: make(map[string]*word, 2048), exact: map[string]*word{}, monthFirst: l.MonthFirst()}
	x.add(&lang.Universal)
	x.add(&l.CLDR.Numerals)
	x.add(&l.Numerals)
	x.millionCodes()
	x.addEndings(l.Numerals.PartEndings)
	x.addTwofold(l)
	items(l.Numerals.Days, func(form, meaning string) { x.intern(form).day = worth(form, meaning) })
	items(l.Numerals.Centuries, func(form, meaning string) { x.intern(form).century = worth(form, meaning) })
	for _, words := range []map[string]*word{x.words, x.exact} {
		for _, w := range words {
			slices.SortStableFunc(w.phrases, func(a, b phrase) int { return cmp.Compare(len(b.tail), len(a.tail)) })
		}
	}
	for form, w := range x.exact {
		w.folded = x.words[lang.Fold(form)]
	}
	x.glue = x.newGlue(&l.CLDR.Compound)
	return x
}

// add enters the lists of one language.
func (x *lexicon) add(n *lang.Numerals) {
	x.addForms(n)
	x.addNumbers(n)
	x.addStrings(n)
}

// addForms enters the lists of words that have a role and no worth.
func (x *lexicon) addForms(n *lang.Numerals) {
	for _, list := range []struct {
		forms string
		class class
	}{
		{n.Articles, article}, {n.Doubtful, doubtful}, {n.TheArticle, theArticle},
		{n.Alone, alone}, {n.OrdinalMark, ordinalMark}, {n.Half, half},
		{n.HalfNouns, halfNoun}, {n.HalfMore, halfMore}, {n.OneAndHalf, oneAndHalf},
		{n.HalfTo, halfTo}, {n.Idioms, idiom}, {n.With, with},
		{n.Zones, zone}, {n.AgeLeads, ageLead}, {n.Models, model},
		{n.AmountLeads, amountLead}, {n.OutOf, outOf}, {n.OneIn, oneInMany},
		{n.And, and}, {n.Or, or}, {n.Point, point},
		{n.Times, times}, {n.Minus, minus}, {n.Of, of},
		{n.Cents, cents}, {n.Homographs, homograph}, {n.DateLeads, dateLead},
		{n.DayLeads, dayLead}, {n.YearLeads, yearLead}, {n.DecadeLeads, decadeLead},
		{n.DecadeMark, decadeMark}, {n.CenturyBefore, centuryBefore}, {n.CenturyAfter, centuryAfter},
		{n.ClockLeads, clockLead}, {n.ClockMarks, clockMark}, {n.PastHour, pastHour},
		{n.ToHour, toHour}, {n.Quarter, quarter}, {n.RangeMid, rangeMid},
		{n.References, reference}, {n.Regnal, regnal},
	} {
		x.forms(list.forms, list.class)
	}
}

// addNumbers enters the lists of words that are worth a number.
func (x *lexicon) addNumbers(n *lang.Numerals) {
	x.numbers(n.Ones, one, func(w *word) *int64 { return &w.cardinal })
	x.numbers(n.Cardinals, cardinal, func(w *word) *int64 { return &w.cardinal })
	x.numbers(n.Hundreds, hundred, func(w *word) *int64 { return &w.scale })
	x.numbers(n.Scales, scale, func(w *word) *int64 { return &w.scale })
	x.numbers(n.Vague, vague, func(w *word) *int64 { return &w.vague })
	x.numbers(n.Suffixes, suffix, func(w *word) *int64 { return &w.suffix })
	x.numbers(n.Ordinals, ordinal, func(w *word) *int64 { return &w.ordinal })
	x.numbers(n.Denominator, denominator, func(w *word) *int64 { return &w.denominator })
	x.numbers(n.Collectives, collective, func(w *word) *int64 { return &w.collective })
	x.numbers(n.Multipliers, multiplier, func(w *word) *int64 { return &w.multiplier })
	x.numbers(n.Months, month, func(w *word) *int64 { return &w.month })
	x.numbers(n.Weekdays, weekday, func(w *word) *int64 { return &w.weekday })
	x.numbers(n.Decades, decadeWord, func(w *word) *int64 { return &w.decade })
	x.numbers(n.DayHalves, dayHalf, func(w *word) *int64 { return &w.clock })
	x.numbers(n.QuartersTo, halfTo, func(w *word) *int64 { return &w.clock })
	x.numbers(n.Noon, noon, func(w *word) *int64 { return &w.clock })
	x.numbers(n.Eras, era, func(w *word) *int64 { return &w.era })
}

// addStrings enters the lists of words that mean something named.
func (x *lexicon) addStrings(n *lang.Numerals) {
	x.strings(n.Percent, percent, func(w *word) *string { return &w.percent })
	x.strings(n.Currency, currency, func(w *word) *string { return &w.currency })
	x.strings(n.Units, unit, func(w *word) *string { return &w.unit })
	x.strings(n.Qualifiers, qualifier, func(w *word) *string { return &w.qualifier })
	x.strings(n.QualifiersAfter, qualifierAfter, func(w *word) *string { return &w.after })
	x.strings(n.Relative, relative, func(w *word) *string { return &w.relative })
	x.strings(n.RangeOpen, rangeOpen, func(w *word) *string { return &w.close })
}

// millionCodes adds the codes of currencies in millions: “30 MEUR”.
func (x *lexicon) millionCodes() {
	codes := map[string]*word{}
	for form, w := range x.exact {
		if w.class&currency != 0 && len(form) == 3 && allCapitals(form) && w.currency == form {
			codes["M"+form] = &word{class: currency, currency: form, scale: 6}
		}
	}
	for form, w := range codes {
		if x.exact[form] == nil {
			x.exact[form] = w
		}
	}
}

func (x *lexicon) forms(list string, c class) {
	for form := range strings.FieldsSeq(list) {
		x.intern(form).class |= c
	}
}

func (x *lexicon) strings(list string, c class, field func(*word) *string) {
	items(list, func(form, meaning string) {
		w := x.intern(form)
		if meaning == "" {
			w.class &^= c // struck out of the tables beneath
			return
		}
		w.class |= c
		*field(w) = meaning
	})
}

func (x *lexicon) numbers(list string, c class, field func(*word) *int64) {
	items(list, func(form, meaning string) {
		w := x.intern(form)
		if meaning == "" {
			w.class &^= c // struck out of the tables beneath
			return
		}
		w.class |= c
		*field(w) = worth(form, meaning)
	})
}

func worth(form, meaning string) int64 {
	v, err := strconv.ParseInt(meaning, 10, 64)
	if err != nil {
		panic("lang: the numeral “" + form + "” is worth “" + meaning + "”")
	}
	return v
}

// items yields the forms of a list, each with its meaning.
func items(list string, yield func(form, meaning string)) {
	for item := range strings.FieldsSeq(list) {
		forms, meaning, _ := strings.Cut(item, "=")
		for form := range strings.SplitSeq(forms, "|") {
			yield(form, meaning)
		}
	}
}

// intern finds or makes the word of a form; a form of several tokens is a
// phrase under its first.
func (x *lexicon) intern(form string) *word {
	form, minds := strings.CutPrefix(form, "!")
	form = strings.ReplaceAll(form, "_", " ")
	x.tokens = x.tokenize(form, x.tokens[:0])
	first := x.single(form[:x.tokens[0].end], minds)
	if len(x.tokens) == 1 {
		return first
	}
	tail := make([]*word, len(x.tokens)-1)
	for i, t := range x.tokens[1:] {
		tail[i] = x.single(form[t.start:t.end], minds)
	}
	for _, p := range first.phrases {
		if slices.Equal(p.tail, tail) {
			return p.is
		}
	}
	p := phrase{tail, x.newWord()}
	first.phrases = append(first.phrases, p)
	return p.is
}

// newWord makes words by the hundred: a language has some two thousand.
func (x *lexicon) newWord() *word {
	if len(x.fresh) == 0 {
		x.fresh = make([]word, 100)
	}
	w := &x.fresh[0]
	x.fresh = x.fresh[1:]
	return w
}

func (x *lexicon) single(form string, minds bool) *word {
	words, folded := x.words, lang.Fold(form)
	if minds && folded != form {
		words = x.exact
	} else {
		form = folded
	}
	w := words[form]
	if w == nil {
		w = x.newWord()
		words[form] = w
	}
	return w
}
