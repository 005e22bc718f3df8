package align

import "math"

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

// level brings the lengths of two sides to one measure: what their languages
// promise, corrected by what the texts show. A short text shows little, and one
// that lacks a sentence shows something else. Neither side is the measure, so
// that swapping them changes nothing.
func (m *model) level(source, target *side) (fromSource, fromTarget float64) {
	a := total(source.length)/breadthOf(source.base) + m.letters/100
	b := total(target.length)/breadthOf(target.base) + m.letters/100
	middle := math.Sqrt(a * b)
	most := math.Sqrt2
	bounded := func(x float64) float64 { return min(max(x, 1/most), most) }
	return 100 * bounded(middle/a) / breadthOf(source.base), 100 * bounded(middle/b) / breadthOf(target.base)
}

// lengths compares how much both sides say: the squared difference in units
// of its expected deviation, as Gale and Church have it.
func (s *scorer) lengths(source, target float64) float64 {
	const variance = 6.8 // a letter of one text gives that variance in the other: Gale and Church 1993
	d := source - target
	return -min(s.lengthCap, s.length*d*d/(variance*(source+target)/2)/2)
}

func times(list []float64, factor float64) []float64 {
	scaled := make([]float64, len(list))
	for i, x := range list {
		scaled[i] = x * factor
	}
	return scaled
}

func total(list []float64) float64 {
	sum := 0.0
	for _, x := range list {
		sum += x
	}
	return sum
}
