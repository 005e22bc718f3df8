package check

// Figures compares …
var Figures = &Check{
	Name: "figures", Doc: "amounts dropped or changed",
	Run: func(*Pass) {},
}
