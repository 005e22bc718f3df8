package lang

// Spanish is the pack of Spanish.
var Spanish = Language{
	Tag: "es", Name: "Spanish",
	Numerals: spanishNumerals,
	Naming:   spanishNaming,
	Quoting:  spanishQuoting,
}
