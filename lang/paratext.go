package lang

// Paratext is what stands around an article and not in it: who wrote it, where
// to read more, what the editors say of the text. An edition may have its own.
// A list holds phrases that begin such a line, parted by commas and found
// without regard to case and accents; a single word among the pointers and
// remarks is one where a colon follows, or nothing.
type Paratext struct {
	// Bylines come before a name alone: “Por”, “Foto:”.
	Bylines string
	// Pointers send the reader elsewhere: “Lea también”.
	Pointers string
	// Remarks are about the text: “Nota del editor”, “Actualizado”.
	Remarks string
}
