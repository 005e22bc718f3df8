package lang

// English is the pack of English.
var English = Language{
	Tag: "en", Name: "English",
	Numerals: englishNumerals,
	Naming:   englishNaming,
	Quoting:  englishQuoting,
}
