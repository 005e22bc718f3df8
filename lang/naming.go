package lang

// Naming is what a language's capitals mean: what joins the words of a name,
// what stands before it without being of it, and which words carry a capital
// without naming anybody. Lists are parted by spaces, tables hold one entry a
// line. Words of a list may be written with or without accents.
type Naming struct {
	// NounCapitals says that all nouns have a capital, so that a capital is no
	// evidence of a name: “der Vertrag”.
	NounCapitals bool
	// OneSurname says that a person's name ends with the surname and what
	// precedes it: “Joost van Dam van de brandweer”, but “Ana Ruiz de la Vega”.
	OneSurname bool
	// LeavesSubjects says that a sentence may do without its subject: “Nació en
	// Vigo” is “She was born in Vigo”.
	LeavesSubjects bool
	// FewWords says that Common and Terms hold the commonest words alone, so
	// that an unknown word with a capital need be no name.
	FewWords bool
	// Particles are the lower-case words inside a name: “de la”, “van der”.
	Particles string
	// Joiners tie two words of one institution, never two people:
	// “Ministerio de Economía y Hacienda”.
	Joiners string
	// Articles stand before a name: “el Kremlin”, “the Kremlin”.
	Articles string
	// Agents mark who acts in the passive voice: “por”, “by”. Where there are
	// none, the order of words does not tell who does something to whom.
	Agents string
	// Objects mark the person to whom something is done: “criticó a Lozano”.
	Objects string
	// Titles stand before a person's name and are not of it: “Sr.”, “presidenta”.
	Titles string
	// Common are words that take a capital by their place alone: the first of a
	// sentence, a headline.
	Common string
	// Calendar are months and weekdays: no name begins with one.
	Calendar string
	// GivenNames tell people from everything else: “Lucía Ferrer”.
	GivenNames string
	// Institutions are the words that tell an organisation: “ministerio”.
	Institutions string
	// Sounds are how this language spells the sounds of foreign names and how
	// English does, “j=kh”: “Jruschov”, “Khrushchev”.
	Sounds string
	// CaseEndings are the endings that names take beside their own, in Latin
	// letters: “Лавров”, “Лавровым”. Empty where names stay as they are.
	CaseEndings string
	// Inflections are endings that change together, one set a word, the
	// dictionary form's first: “o/a/os/as” makes “chinas” of “chino”. The
	// first set that fits is the word's.
	Inflections string

	// Places are lines “id|names|adjectives”, forms parted by semicolons. The
	// id is one for all languages: the ISO 3166 code of a country, a country
	// and a city (“GB/london”), or a region (“.europe”). A form with a capital
	// is that place only with its capital. A form after “~” is an everyday word
	// too: it can stand for the place, and proves nothing by itself.
	Places string
	// Known are lines “id|forms” of institutions, events and acronyms whose
	// forms differ from language to language: “nato|OTAN;Alianza Atlántica”.
	Known string
	// Terms are lines “word meaning meaning…” of words that names translate,
	// without accents, each with its meanings in English: “ministerio ministry”.
	// A word without meanings means itself.
	Terms string
	// Derived are endings that only ordinary words have: “-ción”, “-logical”.
	Derived string
}
