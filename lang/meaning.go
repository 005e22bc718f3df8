package lang

// Meaning is how a language denies and hedges. A list holds words and phrases
// parted by commas, found without regard to case and accents; a star stands
// for the rest of a word: “supuest*”, “*n't”.
type Meaning struct {
	// Negations deny a clause: “no”, “nunca”, “never”, “*n't”.
	Negations string
	// Repeating are negations that, after another in the same clause, say no
	// more than it: “no firmó nada” denies once.
	Repeating string
	// Continuing are negations that carry one on however far it is: “no llueve
	// en la costa desde abril ni en la sierra”.
	Continuing string
	// Limiting are words that turn a negation before them in the clause into a
	// limit, which another language may set without one: “no llegó hasta el
	// lunes”, “he only arrived on Monday”.
	Limiting string
	// Affirming are phrases that hold a negation and deny nothing: “no solo”.
	Affirming string
	// Denying are words that another language may say with a negation, or that
	// turn a negation into something else: “sin”, “refused”, “unless”.
	Denying string

	// Allegations are the marks that keep a text from stating a thing as a
	// fact: “presunto”, “al parecer”, “allegedly”.
	Allegations string
	// Reserving are weaker marks that may stand for an allegation in another
	// language: “podría”, “habría”, “may”, “according to”, “accused”.
	Reserving string
	// Rumoured are verb forms that state a thing as hearsay where nothing else
	// explains them: “habría cobrado comisiones”.
	Rumoured string
	// Asserting are phrases that hold the word of a hedge and are none: “por supuesto”.
	Asserting string
}
