package lang

// A PlaceableKind says what is carried over into a translation.
type PlaceableKind string

// The kinds of placeable that the readers tell apart.
const (
	Link        PlaceableKind = "link"
	Email       PlaceableKind = "e-mail address"
	Image       PlaceableKind = "image"
	Embed       PlaceableKind = "embedded page" // or video, or sound
	InlineCode  PlaceableKind = "code"
	CodeBlock   PlaceableKind = "code block"
	Placeholder PlaceableKind = "placeholder" // “{{ site.name }}”, “%s”, “{0}”
	FrontKey    PlaceableKind = "front-matter key"
)

// A Placeable is what a translator carries over instead of translating it: the
// target of a link, code, a placeholder. Localisation tools know it by this name.
type Placeable struct {
	Kind PlaceableKind
	// Span is where it stands in Source.Text: the words of a link, the Hidden
	// of inline code. It is empty where no prose shows it, and then is the
	// place in the text that it stands before.
	Span
	// File is where the value stands in Source.File: bytes, like every Span.
	File Span
	// Value is what it says to a program: a link's target or an image's source
	// without escapes, code with its line breaks, the name of a key.
	Value string
}
