package name

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cotejo/cotejo/lang"
)

// A shape says how a word is written.
type shape uint8

const (
	lower   shape = iota
	capital       // Ferrer, McAllister
	upper         // OTAN, F-16
	initial       // J
	mixed         // iPhone
	digits
)

// A token is one word of a document.
type token struct {
	lang.Span        // without the genitive “'s”
	end       int    // with it
	fold      string // of the span
	shape     shape
	traits    trait
	weak      bool // stands where any word takes a capital
	ref       int  // index in reading.refs of the reference that covers it, or -1
}

// A reading is a document's words and what they show together.
type reading struct {
	*lexicon
	text   string
	tokens []token
	first  []int // sentence i has tokens[first[i]:first[i+1]]
	refs   []Reference
	// lowered and raised are the words seen in lower case, and with a capital
	// where only a name has one.
	lowered, raised map[string]bool
	// proven are the words of names that there is evidence for; see noun.go.
	proven map[string]bool
	style  []style // by sentence
}

func read(d *lang.Document) *reading {
	r := &reading{
		lexicon: lexiconOf(d.Language), text: d.Source.Text, first: []int{0},
		tokens:  make([]token, 0, len(d.Source.Text)/6),
		lowered: map[string]bool{}, raised: map[string]bool{},
	}
	for _, s := range d.Sentences {
		r.tokenize(s.Span)
		r.first = append(r.first, len(r.tokens))
	}
	for i := range d.Sentences {
		r.findReferences(r.sentence(i), r.first[i])
		r.judge(r.sentence(i))
	}
	return r
}

func (r *reading) sentence(i int) []token { return r.tokens[r.first[i]:r.first[i+1]] }

func (r *reading) tokenize(s lang.Span) {
	start := len(r.tokens)
	text := s.In(r.text)
	for w := range Words(text) {
		w = w.Shift(s.Start)
		word := bare(w.In(r.text))
		t := token{Span: lang.Span{Start: w.Start, End: w.Start + len(word)}, end: w.End, ref: -1}
		t.shape = shapeOf(word)
		if w.Start > 0 && strings.IndexByte("#@", r.text[w.Start-1]) >= 0 || isDegree(word) || IsPattern(word) {
			t.shape = lower // a label is no name
		}
		t.fold = lang.Fold(word)
		t.traits = r.traitsOf(t)
		t.weak = len(r.tokens) == start || r.opens(r.tokens[len(r.tokens)-1], t)
		r.tokens = append(r.tokens, t)
	}
}

// IsPattern reports whether a word is a letter again and again that stands for
// digits: “YYYY-MM-DD”.
func IsPattern(word string) bool { return len(word) > 3 && strings.Trim(word, word[:1]) == "" }

// isDegree reports whether a word is a unit of temperature: “45 ºC”.
func isDegree(word string) bool {
	return strings.HasPrefix(word, "º") || strings.HasPrefix(word, "°")
}

// Words yields the words of text as names have them: lang.Words, cut at
// hyphens where no digit is. “London-based” and “Marie-Laure” are two words
// each, “F-16” is one. A small word that has lost its vowel stands apart:
// “l'Ukraine”, “dell'Aragona”, “d'Oriol”.
func Words(text string) iter.Seq[lang.Span] {
	return func(yield func(lang.Span) bool) {
		for w := range lang.Words(text) {
			if n := elided(w.In(text)); n > 0 {
				if !yield(lang.Span{Start: w.Start, End: w.Start + n}) {
					return
				}
				w.Start += n
			}
			word := w.In(text)
			if !strings.Contains(word, "-") || strings.ContainsAny(word, "0123456789") {
				if !yield(w) {
					return
				}
				continue
			}
			at := w.Start
			for part := range strings.SplitSeq(word, "-") {
				if !yield(lang.Span{Start: at, End: at + len(part)}) {
					return
				}
				at += len(part) + 1
			}
		}
	}
}

// elided is the length of the elided word that a word with a capital begins
// with, its apostrophe too: the “l'” of “l'Ukraine” and of “L'Ukraine”, the
// “L'” of “L'architecte”. “O'Brien” and “D'Angelo” begin with none.
func elided(word string) int {
	i := apostrophe(word)
	if i < 1 || i > len("quell") {
		return 0
	}
	_, n := utf8.DecodeRuneInString(word[i:])
	r, _ := utf8.DecodeRuneInString(word[i+n:])
	switch {
	case unicode.IsUpper(r) && (isLower(word[:i]) || word[:i] == "L"),
		unicode.IsLower(r) && len(word)-i-n > 2 && elisions[word[:i]]:
		return i + n
	}
	return 0
}

// apostrophe is where the first apostrophe of a word stands, or -1.
func apostrophe(word string) int {
	if i := strings.IndexByte(word, '\''); i >= 0 {
		return i
	}
	return strings.Index(word, "’")
}

// elisions are the words with a capital that lose their vowel where a sentence
// begins with them: “D'abord”, “Dell'arte”. English “They've” is none.
var elisions = map[string]bool{
	"L": true, "D": true, "C": true, "J": true, "M": true, "N": true, "S": true, "T": true, "Qu": true,
	"Un": true, "All": true, "Dell": true, "Dall": true, "Nell": true, "Sull": true, "Quell": true,
}

func isLower(s string) bool { return strings.IndexFunc(s, unicode.IsUpper) < 0 }

// opens reports whether the text between two words ends a clause so that the
// next may take a capital: a full stop, a colon, an opening mark. The stop of
// “Sr. Robles” and of “J. M. Coetzee” ends nothing.
func (r *reading) opens(a, b token) bool {
	gap := r.gap(a, b)
	if gap == ". " && (a.traits&title != 0 || a.shape == initial) {
		return false
	}
	return len(gap) > 1 && strings.ContainsAny(gap, ".:¿¡?!“«\"‘—–…•*")
}

func shapeOf(word string) shape {
	first, n := utf8.DecodeRuneInString(word)
	rest := word[n:]
	switch {
	case unicode.IsDigit(first):
		if isUpper(word) {
			return mixed
		}
		return digits
	case unicode.IsUpper(first) && strings.IndexFunc(rest, unicode.IsLetter) < 0 && rest == "":
		return initial
	case unicode.IsUpper(first) && (isUpper(word) || strings.IndexFunc(rest, unicode.IsLetter) < 0):
		return upper
	case unicode.IsUpper(first):
		return capital
	case strings.IndexFunc(rest, unicode.IsUpper) >= 0 && !strings.Contains(rest, "-"):
		return mixed
	}
	return lower
}

func (t token) raised() bool { return t.shape != lower && t.shape != digits }

// A style says what capitals prove in a sentence.
type style uint8

const (
	plain    style = iota
	headline       // Every Word of Weight Has a Capital
	shouted        // ALL LETTERS ARE CAPITALS
)

// judge notes what a sentence shows of its words, and its style.
func (r *reading) judge(tokens []token) {
	s := r.styleOf(tokens)
	r.style = append(r.style, s)
	for _, t := range tokens {
		switch {
		case t.shape == lower:
			r.lowered[t.fold] = true
		case t.raised() && !t.weak && s == plain:
			r.raised[t.fold] = true
		}
	}
}

// styleOf tells a headline by its words: none of weight is in lower case, an
// everyday one has a capital, and no full stop ends it.
func (r *reading) styleOf(tokens []token) style {
	if len(tokens) < 3 {
		return plain
	}
	raised, loud, everyday := 0, 0, false
	for _, t := range tokens {
		small := t.traits&(common|particle|joiner|article) != 0
		switch {
		case t.shape == digits:
			continue
		case t.raised():
			raised++
			everyday = everyday || !t.weak && (small || r.ordinary(t.fold) || r.lowered[t.fold])
		case !small:
			return plain
		}
		if t.shape == upper || t.shape == initial {
			loud++
		}
	}
	end := tokens[len(tokens)-1].end
	switch {
	case loud == len(tokens) || loud > 3 && loud*5 > len(tokens)*4:
		return shouted
	case raised > 2 && everyday && (end == len(r.text) || r.text[end] != '.'):
		return headline
	}
	return plain
}

// gap is the text between two neighbouring tokens.
func (r *reading) gap(a, b token) string { return r.text[a.end:b.Start] }

// adjoins reports whether b follows a inside one name.
func (r *reading) adjoins(a, b token) bool {
	if a.end != a.End {
		return false // “Spain's Rajoy” are two
	}
	switch gap := r.gap(a, b); gap {
	case "":
		return a.shape == lower && strings.HasSuffix(a.fold, "'") // “Jeanne d'Arc”
	case " ", "\u00A0", "\u202F", "-":
		return true
	case ". ", ".\u00A0", ".":
		return a.shape == initial || a.traits&title != 0 || a.Len() == 2
	}
	return false
}
