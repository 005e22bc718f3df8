package lang

// Naming is what a language's capitals mean.
type Naming struct{}

var spanishNaming = Naming{}
var englishNaming = Naming{}
