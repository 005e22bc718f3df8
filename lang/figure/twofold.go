package figure

import (
	"strings"

	"github.com/cotejo/cotejo/lang"
)

// addTwofold marks the number words that are common words as well.
func (x *lexicon) addTwofold(l *lang.Language) {
	if l.Numerals.Twofold == "" {
		return
	}
	for form := range strings.FieldsSeq(l.Numerals.Twofold) {
		x.intern(form).twofold = true
	}
	x.plurals = strings.Fields(l.Numerals.Plurals)
	x.small = map[string]bool{}
	for w := range strings.FieldsSeq(l.FunctionWords) {
		x.small[lang.Fold(w)] = true
	}
}

// twofold passes over a number word that means something else here: “un camion
// neuf”, “tu sei un medico”, “el president deu tornar”.
func (p *parser) twofold(i int) int {
	w, next := p.match(i, cardinal|denominator)
	if next != i+1 || !w.twofold || p.counting(i) {
		return i
	}
	return next
}

// counting reports whether the words around a twofold number word count.
func (p *parser) counting(i int) bool {
	if p.qualified == i || p.is(i-1, article) || p.is(i-1, clockLead) && p.is(i, cardinal) || p.is(i+1, scale|hundred|unit|percent|currency|cents|times|month|denominator|cardinal) {
		return true // “plus de neuf”, “alle sei”, “nou milions”
	}
	if _, j := p.match(i+1, of); j > i+1 && p.is(j, month) {
		return true // “el nou de maig”
	}
	if p.is(i+1, and|or|rangeMid) && p.counted(i+2) || p.is(i-1, and|or|rangeMid) && p.counted(i-2) {
		return true // “set o vuit”, “tra sei e otto”
	}
	if _, j := p.match(i+1, outOf); j > i+1 && p.counted(j) {
		return true // “neuf sur dix”
	}
	return p.kind(i-1) == sign && p.ends(i+1) || p.plural(i+1) // “Neuf.”
}

func (p *parser) counted(i int) bool { return p.kind(i) == digits || p.is(i, cardinal) }

// plural reports whether a plural stands at i, by its ending.
func (p *parser) plural(i int) bool {
	if p.kind(i) != letters || i >= len(p.toks) || p.toks[i].upper {
		return false
	}
	w := lang.Fold(p.tokenText(i))
	if len(w) < 4 || p.lex.small[w] {
		return false
	}
	for _, ending := range p.lex.plurals {
		if strings.HasSuffix(w, ending) {
			return true
		}
	}
	return false
}

// elided reports whether the letters at i are a word cut short before the next,
// and no unit: “els 30 m’han vist”, “les 5 l'ont lu”.
func (p *parser) elided(i int) bool {
	return (p.signAt(i+1, "'") || p.signAt(i+1, "’")) && p.tight(i+1) && p.tight(i+2) && p.kind(i+2) == letters
}
