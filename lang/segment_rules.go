package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// ends reports whether a sentence ends at p.
func (s *splitter) ends(p stop) bool {
	if p.next == len(s.text) {
		return true
	}
	if !s.hasWords(p.at) || s.opensBefore(p.at) {
		return false // “…y luego”, “[…]”, “(?)”
	}
	f := s.following(p.next)
	if f.class == continued {
		return false
	}
	if p.kind == ideal {
		return p.next > p.end || !p.bracketed || !s.cornerInside(p.at) // “彼は「はい。」と言った。”
	}
	if p.next == p.end {
		return s.endsUnspaced(p, f)
	}
	switch p.kind {
	case ellipsis:
		return f.starts() && !s.rules.capitals[f.word] // “It was… I mean, it is.”
	case exclaimed:
		return s.exclamationEnds(p, f)
	}
	return s.fullStopEnds(p, f)
}

// exclamationEnds is ends for exclamations and questions before a space.
func (s *splitter) exclamationEnds(p stop, f following) bool {
	if p.bracketed && s.bracketedInside(p.at) {
		return s.rules.starters[f.word] // “El actor (¿quién lo diría?) Juan Ruiz vino.”
	}
	if p.end > p.marks && !p.bracketed && f.class == upper && s.attributes(p.next) {
		return false // “"Why now?" Denning asked.”
	}
	return f.starts() || s.small
}

// attributes reports whether a name and a verb of speech begin at i: “Ruth
// Hale cried”, “Mr. Hale asked”, but not “The judge asked for the papers”.
func (s *splitter) attributes(i int) bool {
	for range longestSpeaker {
		end := letterEnd(s.text, i)
		word := s.text[i:end]
		if first, _ := utf8.DecodeRuneInString(word); unicode.IsLower(first) {
			return s.rules.speaks()[Fold(word)]
		}
		if word == "" || s.rules.starters[word] {
			return false
		}
		if s.rules.words[word] == abbreviation && strings.HasPrefix(s.text[end:], ".") {
			end++
		}
		if i = skipSpace(s.text, end); i == end {
			return false
		}
	}
	return false
}

// longestSpeaker is how many words of a name are read, with the verb.
const longestSpeaker = 4

// longestAside is how many bytes before a closing bracket its opening one is looked for.
const longestAside = 400

// bracketedInside reports whether a bracket stands open at i that opened after
// the beginning of the sentence.
func (s *splitter) bracketedInside(i int) bool {
	from := max(s.start, i-longestAside)
	return from+strings.LastIndexAny(s.text[from:i], "([") > s.start
}

// cornerInside is bracketedInside for the quotation marks of Japanese, after
// which the sentence goes on if it has begun before them.
func (s *splitter) cornerInside(i int) bool {
	from := max(s.start, i-longestAside)
	return from+strings.LastIndexAny(s.text[from:i], "「『") > s.start
}

// opensBefore reports whether a bracket opens right before i.
func (s *splitter) opensBefore(i int) bool {
	r, _ := utf8.DecodeLastRuneInString(s.text[s.start:i])
	return opensBracket(r) || r == '¿' || r == '¡'
}

// semicolonEnds reports whether a sentence ends at the semicolon at i. What
// follows one is written small, but for names: a capital that no name explains
// begins a sentence: “…y Medrano; El municipio de…”, not “…; El País dijo…”.
func (s *splitter) semicolonEnds(i int) bool {
	next := skipSpace(s.text, i+1)
	if next == i+1 || next == len(s.text) {
		return false
	}
	f := s.following(next)
	if asked, _ := utf8.DecodeLastRuneInString(s.text[:i]); unicode.Is(unicode.Greek, asked) {
		return f.class == upper // the semicolon is the question mark of Greek
	}
	return len(f.word) > 1 && s.rules.starters[f.word] && s.smallAfter(f.end)
}

// endsUnspaced is ends where no space follows: “3.5”, “example.com”, “fin.»El”, “¿Qué?Nada”.
func (s *splitter) endsUnspaced(p stop, f following) bool {
	switch {
	case f.class != upper && f.class != caseless:
		return false
	case s.text[p.end] == '-':
		return false // “1.- Objeto”, “Madrid.- El ministro…”
	case p.end > p.marks || f.opened:
		return true
	case !s.lowerBefore(p.at):
		return false
	case p.kind == fullStop:
		return len(f.word) > 1 && s.rules.starters[f.word] // “fin.El”, not “Booking.Com”
	}
	return len(f.word) > 1
}

// lowerBefore reports whether two small letters stand before i.
func (s *splitter) lowerBefore(i int) bool {
	r, n := utf8.DecodeLastRuneInString(s.text[:i])
	q, _ := utf8.DecodeLastRuneInString(s.text[:i-n])
	return unicode.IsLower(r) && unicode.IsLower(q)
}

// fullStopEnds is ends for a single full stop before a space.
func (s *splitter) fullStopEnds(p stop, f following) bool {
	said := s.text[s.start:p.at]
	if isLabel(said) {
		return false // “1. Introducción”
	}
	if !f.starts() && !s.small {
		return f.class == lower && p.end == p.marks && s.rules.finishes(said)
	}
	kind := s.rules.wordBefore(said)
	switch kind {
	case ordinary:
		return !s.rules.isOrdinal(said, f)
	case abbreviation:
		return false
	case beforeNumber:
		return f.class != digit && f.class != symbol && !s.isNumeral(f)
	case unit:
		return f.class != digit && len(f.word) > 1 && !s.rules.goesOn(said, f.word) // “Mide 1.80 m. Pesa…”, but “el año 44 a. C.”, “6 ft. 2 in.”
	case initial:
		return !p.bracketed && s.rules.starters[f.word] && s.smallAfter(f.end)
	}
	return !p.bracketed && (f.asked || s.rules.starters[f.word])
}

// goesOn reports whether the last word of said begins an abbreviation that
// word goes on with: “44 v. Chr.”
func (r *stopRules) goesOn(said, word string) bool {
	_, ok := r.words[said[wordStart(said):]+"."+word]
	return ok
}

// finishes reports whether the last word of said ends a sentence even before a
// small letter, as hasty writers begin them: a whole word, too long to be an
// abbreviation that no list has. “Nos vemos mañana. trae el pan”
func (r *stopRules) finishes(said string) bool {
	word := said[wordStart(said):]
	if len(r.starters) == 0 || len(word) > longestAbbreviation || utf8.RuneCountInString(word) < shortestWhole {
		return false
	}
	for _, c := range word {
		if !unicode.IsLower(c) {
			return false
		}
	}
	return r.wordBefore(said) == ordinary
}

// shortestWhole is how many letters a word has that is no abbreviation.
const shortestWhole = 5

// isNumeral reports whether f is a Roman numeral: “vol. I, pág. 5”, but not “No. I think so.”
func (s *splitter) isNumeral(f following) bool {
	return isRoman(f.word) && !(s.rules.starters[f.word] && s.smallAfter(f.end))
}

// smallAfter reports whether a word in small letters follows. It tells “del
// grupo B. El equipo” from “Robert A. De Niro”.
func (s *splitter) smallAfter(i int) bool {
	r, _ := utf8.DecodeRuneInString(s.text[skipSpace(s.text, i):])
	return unicode.IsLower(r)
}

// isLabel reports whether a sentence that has said no more than this only
// numbers what comes: “1”, “IV”, “b”, “2.3”.
func isLabel(said string) bool {
	said = strings.TrimLeft(said, bullets+"(")
	if len(said) > 6 {
		return false
	}
	digits := strings.Trim(said, "0123456789")
	return digits == "" && len(said) <= 3 || digits == "." || len(said) == 1 || isRoman(said)
}

// isRoman reports whether word is a Roman numeral in capitals.
func isRoman(word string) bool {
	return word != "" && strings.Trim(word, "IVXLCDM") == ""
}
