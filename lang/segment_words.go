package lang

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// A wordKind is what the word before a full stop makes of it.
type wordKind int

const (
	ordinary     wordKind = iota
	abbreviation          // ends no sentence: “Sr.”
	beforeNumber          // ends none before a figure: “núm. 5”
	closing               // can end one: “EE. UU.”, “Inc.”
	initial               // “J. M. Coetzee”
	unit                  // after a figure: “1.80 m.”
)

// stopRules is what a language knows of full stops, made for looking up.
type stopRules struct {
	words    map[string]wordKind    // without the last full stop and without spaces
	starters map[string]bool        // capitalised words that begin a sentence rather than go on with a name
	speaks   func() map[string]bool // forms of verbs of speech
	capitals map[string]bool        // words that are capitalised anywhere
	compound []string               // endings of words that are abbreviations before a figure
	ordinals bool                   // a full stop after digits makes an ordinal
	leads    map[string]bool        // words before such an ordinal
	counted  map[string]bool        // words after it that leave no doubt: months, “Jahrhundert”
}

// rulesByLanguage holds the *stopRules of each *Language.
var rulesByLanguage sync.Map

func stopRulesOf(l *Language) *stopRules {
	if r, ok := rulesByLanguage.Load(l); ok {
		return r.(*stopRules)
	}
	r, _ := rulesByLanguage.LoadOrStore(l, newStopRules(l))
	return r.(*stopRules)
}

func newStopRules(l *Language) *stopRules {
	r := &stopRules{words: map[string]wordKind{}, starters: map[string]bool{}, capitals: map[string]bool{}}
	r.add(commonAbbreviations, abbreviation)
	r.add(commonNumbered, beforeNumber)
	r.add(commonClosing, closing)
	r.add(l.NumberAbbreviations, beforeNumber)
	r.add(l.ClosingAbbreviations, closing)
	r.add(l.Abbreviations, abbreviation)
	for w := range strings.FieldsSeq(l.FunctionWords) {
		r.starters[capitalised(w)] = true
	}
	for w := range strings.FieldsSeq(l.Capitals) {
		r.capitals[w] = true
	}
	r.addOrdinals(l)
	r.speaks = sync.OnceValue(func() map[string]bool { return speechVerbs(l) })
	return r
}

// speechVerbs are the forms of a language's verbs of speech, folded.
func speechVerbs(l *Language) map[string]bool {
	verbs := map[string]bool{}
	for w := range l.Quoting.Verbs() {
		verbs[w] = true
	}
	return verbs
}

// What is written alike in many languages.
const (
	commonAbbreviations = `Dr. Dra. Prof. Mr. Mrs. Ms. Mme. Mlle. Sr. Sra. St. Ste. Mons. Msgr. Fr. Gen. Col. Lt. Sgt. Capt. cf. vs. ca. fig. Hnos. Bros. Mt. Ft.`
	commonClosing       = `Jr. Inc. Ltd. Corp. Co. S.A. Cía. Ph.D.`
	commonNumbered      = `N°. Nº.`
)

func (r *stopRules) add(list string, kind wordKind) {
	for w := range strings.FieldsSeq(list) {
		w = strings.TrimSuffix(w, ".")
		if ending, ok := strings.CutPrefix(w, "-"); ok {
			r.compound = append(r.compound, ending)
			continue
		}
		r.words[w] = kind
		if kind != closing { // “Mm.” is no millimetre
			r.words[capitalised(w)] = kind
		}
		if len(w) > 2 {
			r.words[strings.ToUpper(w)] = kind
		}
		if first, _, several := strings.Cut(w, "."); several && len(first) > 1 {
			r.words[first] = abbreviation // the “EE.” of “EE. UU.”
		}
	}
}

func capitalised(w string) string {
	c, n := utf8.DecodeRuneInString(w)
	return string(unicode.ToUpper(c)) + w[n:]
}

// longestAbbreviation is how many bytes before a full stop are looked at.
const longestAbbreviation = 20

// wordBefore tells what the last word of said makes of the full stop after it.
func (r *stopRules) wordBefore(said string) wordKind {
	from := wordStart(said)
	word := strings.TrimLeft(said[from:], "'")
	if len(word) > longestAbbreviation || word == "" {
		return ordinary
	}
	if kind := r.joined(said, from); kind != ordinary {
		return kind
	}
	kind, ok := r.words[word]
	if i := strings.LastIndexAny(word, "'’"); !ok && i > 0 {
		kind, ok = r.words[strings.TrimLeft(word[i:], "'’")] // “l'art. 5”, “dell’avv. Neri”
	}
	c, n := utf8.DecodeRuneInString(word)
	letter := n == len(word) && unicode.IsLetter(c)
	switch {
	case (letter || kind == closing) && unicode.IsLower(c) && !strings.Contains(word, ".") && endsInDigit(said[:from]):
		return unit
	case ok:
		return kind
	case letter:
		return initial
	}
	if isDotted(word) {
		return closing
	}
	for _, ending := range r.compound {
		if strings.HasSuffix(word, ending) {
			return beforeNumber
		}
	}
	return ordinary
}

func endsInDigit(text string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, " \u00A0\u202F"))
	return unicode.IsDigit(r)
}

// joined looks up an abbreviation of several words: “EE. UU.”, “a. m.”.
func (r *stopRules) joined(said string, from int) wordKind {
	var key [longestAbbreviation + 8]byte
	last := said[from:]
	at := len(key) - len(last)
	copy(key[at:], last)
	for range 3 {
		before := strings.TrimRight(said[:from], " \u00A0\u202F\u2009")
		if len(before) == from || !strings.HasSuffix(before, ".") {
			break
		}
		from = wordStart(before)
		part := before[from:]
		if len(part) > 5 || len(part) > at {
			break
		}
		at -= len(part)
		copy(key[at:], part)
		if kind, ok := r.words[string(key[at:])]; ok {
			return kind
		}
	}
	return ordinary
}

// wordStart is where the last word of text begins. A word that is too long to
// be an abbreviation is not followed to its beginning.
func wordStart(text string) int {
	i := len(text)
	for i > 0 && len(text)-i <= longestAbbreviation {
		c := text[i-1]
		if c <= ' ' || c == '(' || c == '[' || c == '"' || c == '/' || c == ',' {
			return i
		}
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeLastRuneInString(text[:i])
			if r != '’' && r != '·' && r < utf8.RuneError && !unicode.In(r, unicode.L, unicode.M, unicode.So) {
				return i
			}
			i -= n
			continue
		}
		i--
	}
	return i
}

// isDotted reports whether word is letters with stops between them: “U.S”, “Ph.D”, “J.-P”.
func isDotted(word string) bool {
	parts := 0
	for part := range strings.SplitSeq(word, ".") {
		part = strings.TrimPrefix(part, "-")
		if n := utf8.RuneCountInString(part); n == 0 || n > 2 {
			return false
		}
		for _, r := range part {
			if !unicode.IsLetter(r) {
				return false
			}
		}
		parts++
	}
	return parts > 1
}
