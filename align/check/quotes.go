package check

// Quotes compares …
var Quotes = &Check{
	Name: "quotes", Doc: "quotations dropped or changed",
	Run: func(*Pass) {},
}
