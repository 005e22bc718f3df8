package lang

import (
	"fmt"
	"strings"
	"sync"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// A Language is what is known of one language, as data. Every field may be
// empty: what a language leaves unsaid is what all languages share.
type Language struct {
	Tag  string // BCP 47: "es", "es-MX"
	Name string // in English, for messages: "Spanish"
	// Endonym is its name in itself: "español". Addresses name editions by it.
	Endonym string

	// Abbreviations, parted by spaces, whose full stop ends no sentence: “Sr.”
	// Small initials match capitals as well; an abbreviation of several words
	// is written without spaces and found with them: “p.ej.”, “EE.UU.”
	Abbreviations string
	// ClosingAbbreviations can end a sentence: they do before what begins one
	// for certain, as “The” does after “in the U.S.”
	ClosingAbbreviations string
	// NumberAbbreviations are such before a figure alone: “núm. 5”, “No. 5”. A
	// hyphen stands for the beginning of a compound: “-str.” in “Hauptstr. 5”.
	NumberAbbreviations string
	// FunctionWords are the commonest words, parted by spaces: they tell the
	// language of a text and carry no content to align by.
	FunctionWords string
	// Capitals are words that are capitalised anywhere, so that a capital does
	// not show that they begin a sentence: “I”.
	Capitals string
	// OrdinalLeads are words, parted by spaces, after which digits with a full
	// stop are an ordinal where Numerals.OrdinalStop says so: “am 3. Platz”.
	OrdinalLeads string

	Numerals Numerals // how quantities are written
	CLDR     Tables   // generated; beneath all that is said by hand
	Naming   Naming   // what is and is not a name
	Quoting  Quoting  // how speech is marked and introduced
	Meaning  Meaning  // how it denies and hedges
	Paratext Paratext // how lines begin that stand around an article
}

// All lists the languages with a file of their own.
var All = []*Language{&Spanish, &English, &German, &Dutch, &French, &Italian, &Portuguese, &Catalan}

// Lookup finds the language of a BCP 47 tag. A tag without a file of its own
// gives a language with nothing but its tag, its name and what is known of
// names in its script. The same tag always
// gives the same pointer. The error tells of a malformed tag.
func Lookup(tag string) (*Language, error) {
	if l, ok := known.Load(tag); ok {
		return l.(*Language), nil
	}
	t, err := language.Parse(tag)
	if err != nil {
		return nil, fmt.Errorf("%q is not a language tag such as es or en-GB", tag)
	}
	l, _ := known.LoadOrStore(t.String(), derive(t))
	return l.(*Language), nil
}

// known maps canonical tags to languages.
var known sync.Map

// derive makes the language of a tag from the pack of its base language.
func derive(t language.Tag) *Language {
	base, _ := t.Base()
	for _, l := range All {
		if l.Tag == t.String() {
			return l
		}
	}
	for _, l := range All {
		if l.Tag == base.String() {
			regional := *l
			regional.Tag = t.String()
			_, _, region := t.Raw()
			regional.CLDR = l.CLDR.in(region.String())
			// A region that is known uses one decimal mark, not either.
			regional.Numerals.EitherMark = l.Numerals.EitherMark && region.String() == "ZZ"
			return &regional
		}
	}
	script, _ := t.Script()
	return &Language{Tag: t.String(), Name: display.English.Languages().Name(base), Naming: namingOf(base.String(), script.String())}
}

// namingOf is what is known of names in a language without a pack, by its
// script: “Путин” and “Αθήνα” are “Putin” and “Athens”.
func namingOf(base, script string) Naming {
	switch script {
	case "Cyrl":
		n := cyrillicNaming
		if base == "ru" || base == "uk" {
			n.Places, n.Known = eastSlavicPlaces, eastSlavicKnown
		}
		return n
	case "Grek":
		return greekNaming
	}
	return Naming{}
}

// Base is the language without region or script: "es" for es-MX.
func (l *Language) Base() string {
	base, _, _ := strings.Cut(l.Tag, "-")
	return base
}
