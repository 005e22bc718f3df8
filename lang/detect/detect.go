// Package detect tells which language a text is in.
//
// Scripts and function words give a shortlist in well under a millisecond;
// where more than one language of its script is left, lingua decides between
// the few. Lingua carries 128 MB of models into whatever imports this package.
package detect

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Result is a language and how sure it is.
type Result struct {
	Tag        string  // BCP 47: "es"
	Confidence float64 // 0 to 1, rounded to hundredths
}

// sample is how many bytes of a text are looked at: more tells nothing more.
const sample = 1500

// few is how many words a text must have for its trigrams to be trusted.
const few = 12

// Detect tells the language of a text by its first kilobyte and a half. ok is
// false where it can't be told: no letters, or a name or two. The same text
// always gives the same result. It is safe for concurrent use; the first call
// that needs a language's model loads it.
func Detect(text string) (r Result, ok bool) {
	text = strings.ToLower(cut(text, sample))
	words := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) })
	s := scriptOf(words)
	if s == nil {
		return Result{}, false
	}
	if len(s.languages) == 1 {
		return Result{s.languages[0], 1}, true
	}
	e := weigh(s, text, words)
	list := e.shortlist()
	if len(list) == 0 {
		if len(words) < 3 {
			return Result{}, false
		}
		list = s.usual()
	}
	return decide(e, list, words), true
}

// cut is the beginning of text, at most n bytes long, whole characters only.
func cut(text string, n int) string {
	if len(text) <= n {
		return text
	}
	for n > 0 && !utf8.RuneStart(text[n]) {
		n--
	}
	return text[:n]
}

// decide picks a language of the list. Trigrams decide in running text. In a
// headline they are little better than a guess (names with accents look
// Spanish to them), and function words that speak clearly come first.
func decide(e evidence, list []*profile, words []string) Result {
	first, short := list[0], len(words) < few
	if share := e.share(first); first.model == none || short && share > clear {
		return Result{first.tag, hundredths(share * min(1, 0.5+e.of(first)/8))}
	}
	r := trigrams(list, strings.Join(words, " "))
	if short {
		r.Confidence = hundredths(r.Confidence / 2)
	}
	return r
}

// clear is the share of the evidence that decides a short text.
const clear = 0.3

func hundredths(x float64) float64 { return math.Round(x*100) / 100 }
