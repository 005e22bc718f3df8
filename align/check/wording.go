package check

// Wording compares …
var Wording = &Check{
	Name: "wording", Doc: "words that differ between two editions in one language",
	Run: func(*Pass) {},
}
