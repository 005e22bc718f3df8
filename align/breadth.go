package align

// breadth says how many letters each language needs for what takes 100 in
// English: translations of the same proceedings, rounded. A language without a
// figure is taken to be as broad as English.
var breadth = map[string]float64{
	"ar": 85, "ca": 105, "da": 101, "de": 110, "el": 112, "es": 107, "eu": 102, "fi": 104, "fr": 109, "gl": 105,
	"he": 78, "it": 108, "ja": 48, "ko": 50, "nl": 109, "pl": 102, "pt": 105, "ro": 104, "ru": 105, "sv": 100, "th": 85, "zh": 31,
}

func breadthOf(base string) float64 {
	if b, ok := breadth[base]; ok {
		return b
	}
	return 100
}

// ratioOf expects how many letters of the target one letter of the source
// gives: what the two languages promise, corrected by what the texts show. A
// short text shows little, and one that lacks a sentence shows something else.
func (m *model) ratioOf(source, target *side) float64 {
	promised := breadthOf(target.base) / breadthOf(source.base)
	shown := (total(target.length) + m.letters*promised) / (total(source.length) + m.letters)
	return min(max(shown, promised/2), promised*2)
}
