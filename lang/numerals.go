package lang

// Numerals are how a language writes quantities.
type Numerals struct{}

var spanishNumerals = Numerals{}
var englishNumerals = Numerals{}
