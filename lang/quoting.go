package lang

// Quoting is how a language marks and introduces speech.
type Quoting struct{}

var spanishQuoting = Quoting{}
var englishQuoting = Quoting{}
