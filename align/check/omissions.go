package check

// Omissions compares …
var Omissions = &Check{
	Name: "omissions", Doc: "sentences dropped or added",
	Run: func(*Pass) {},
}
