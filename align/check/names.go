package check

// Names compares …
var Names = &Check{
	Name: "names", Doc: "names dropped or changed",
	Run: func(*Pass) {},
}
