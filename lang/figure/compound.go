package figure

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/cotejo/cotejo/lang"
)

// longestCompound bounds the words that are split, in bytes; the longest
// number below a million has 66.
const longestCompound = 96

// A glue is what the words of a language that writes number words as one are
// made of: “zwei|hundert|dreiundzwanzig”, “zwanzig|jährige”, “zwei|drittel”.
type glue struct {
	atoms   [26][]atom    // by their first letter, longest first
	pairs   [26 * 26]bool // what atoms begin with
	endings []string      // of ordinals
}

// An atom is a part of a compound.
type atom struct {
	form string // folded
	word *word
}

// newGlue gathers the parts of compounds: those of numbers, and the words of
// the lexicon that a number is written against. It is nil for a language that
// writes number words apart.
func (x *lexicon) newGlue(c *lang.Compound) *glue {
	if c.Atoms == "" {
		return nil
	}
	g := &glue{endings: strings.Fields(lang.Fold(c.Endings))}
	g.numbers(c.Atoms, func(v int64) *word { return &word{class: below100(v), cardinal: v} })
	g.numbers(c.Hundreds, func(v int64) *word { return &word{class: hundred | cardinal, scale: v, cardinal: 100} })
	g.numbers(c.Thousands, func(v int64) *word { return &word{class: scale | alone, scale: v} })
	g.numbers(c.Ordinals, func(v int64) *word { return &word{class: ordinal, ordinal: v} })
	for joint := range strings.FieldsSeq(c.Joints) {
		g.add(lang.Fold(joint), &word{class: and})
	}
	for form, w := range x.words {
		if isAtom(form, w) {
			g.add(form, w)
		}
	}
	for _, list := range g.atoms {
		slices.SortFunc(list, func(a, b atom) int {
			return cmp.Or(cmp.Compare(len(b.form), len(a.form)), cmp.Compare(a.form, b.form), cmp.Compare(b.word.class, a.word.class))
		})
	}
	return g
}

// below100 is the class of a number below a hundred: “einjährig” need be no
// quantity, as “un año” need not.
func below100(v int64) class {
	if v == 1 {
		return one
	}
	return cardinal
}

func (g *glue) numbers(list string, of func(int64) *word) {
	items(list, func(form, meaning string) { g.add(lang.Fold(form), of(worth(form, meaning))) })
}

// isAtom reports whether a word can be a part of a compound that has a number.
// Signs and short names of units cannot.
func isAtom(form string, w *word) bool {
	if strings.IndexFunc(form, func(r rune) bool { return r < 'a' || r > 'z' }) >= 0 {
		return false
	}
	if w.class&(half|halfMore|times|idiom) != 0 {
		return len(form) > 2
	}
	return w.class&(unit|denominator|percent) != 0 && len(form) > 3
}

func (g *glue) add(form string, w *word) {
	if len(form) < 2 || !isSmall(form[0]) || !isSmall(form[1]) {
		return
	}
	g.atoms[form[0]-'a'] = append(g.atoms[form[0]-'a'], atom{form, w})
	g.pairs[pair(form[0], form[1])] = true
}

// pair numbers two small letters.
func pair(a, b byte) int { return int(a-'a')*26 + int(b-'a') }

// split appends the parts of a word that no list has, each as a token of its
// own, if the word is a number, alone or with what it counts: the grammar then
// reads them as it reads words that stand apart. ok is false for other words.
func (g *glue) split(text string, t token, tokens []token) (all []token, ok bool) {
	said := text[t.start:t.end]
	if len(said) > longestCompound || !g.mayBegin(said) {
		return tokens, false
	}
	s := splitting{glue: g}
	if !s.fold(said) || !s.number(0, opened) {
		return tokens, false
	}
	from, sum := 0, 0
	for _, part := range s.parts[:s.n] {
		sum += len(part.form)
		to := int(s.places[sum])
		tokens = append(tokens, token{
			start: t.start + from, end: t.start + to, kind: letters,
			gap: t.gap && from == 0, upper: t.upper && from == 0, word: part.word,
		})
		from = to
	}
	if from < len(said) {
		tokens = append(tokens, token{start: t.start + from, end: t.end, kind: letters})
	}
	return tokens, true
}

// mayBegin is the cheap test that most words fail: whether an atom begins with
// their first two letters.
func (g *glue) mayBegin(said string) bool {
	var b [3 * utf8.UTFMax]byte
	folded := b[:0]
	for _, r := range said {
		if folded = foldOne(folded, r); len(folded) > 1 {
			break
		}
	}
	return len(folded) > 1 && isSmall(folded[0]) && isSmall(folded[1]) && g.pairs[pair(folded[0], folded[1])]
}

func isSmall(c byte) bool { return 'a' <= c && c <= 'z' }

// A splitState is how far a number has come.
type splitState uint8

const (
	opened    splitState = iota
	ones                 // “zwei”, “dreiundzwanzig”
	hundreds             // “zweihundert”
	thousands            // “zweitausend”
	joined               // “hundertund”
	splitStates
)

// A splitting is one word on its way to its parts. Its arrays keep it off the
// heap.
type splitting struct {
	*glue
	folded [longestFolded]byte
	places [longestFolded]uint8 // where in the word each folded byte stands
	length int                  // of the folded form
	parts  [16]atom
	n      int                              // how many there are
	dead   [splitStates][longestFolded]bool // from where nothing leads on
}

// longestFolded is room for a folded word: letters may take more bytes then.
const longestFolded = longestCompound + 4*utf8.UTFMax

// fold folds the word; ok is false where the form is too long.
func (s *splitting) fold(said string) (ok bool) {
	b := s.folded[:0]
	for i, r := range said {
		from := len(b)
		if from > longestCompound {
			return false
		}
		b = foldOne(b, r)
		for k := from; k < len(b); k++ {
			s.places[k] = uint8(i)
		}
	}
	s.length = len(b)
	s.places[s.length] = uint8(len(said))
	return true
}

// number reads the parts of a number from i on, and what it counts.
func (s *splitting) number(i int, state splitState) bool {
	if i == s.length {
		return ones <= state && state <= thousands
	}
	if s.dead[state][i] || s.n+2 > len(s.parts) || !isSmall(s.folded[i]) {
		return false
	}
	for _, a := range s.atoms[s.folded[i]-'a'] {
		if !s.at(i, a.form) {
			continue
		}
		if state == opened && a.word.class&idiom != 0 {
			break // “Elfmeterschießen”
		}
		end, n := i+len(a.form), s.n
		s.push(a)
		if next, ok := after(state, a.word.class); ok && s.number(end, next) || s.closes(state, a, end) {
			return true
		}
		s.n = n
	}
	s.dead[state][i] = true
	return false
}

func (s *splitting) push(a atom) {
	s.parts[s.n] = a
	s.n++
}

func (s *splitting) at(i int, form string) bool {
	return s.length-i >= len(form) && string(s.folded[i:i+len(form)]) == form
}

// after is the state after one more part of a number.
func after(state splitState, c class) (next splitState, ok bool) {
	switch {
	case c&hundred != 0:
		return hundreds, state != hundreds
	case c&scale != 0:
		return thousands, state == opened || state == ones || state == hundreds
	case c&(cardinal|one) != 0:
		return ones, state != ones
	case c&and != 0:
		return joined, state == hundreds || state == thousands
	}
	return state, false
}

// closes reports whether the atom, the last of s.parts, ends the number that
// precedes it, or is what it counts. A unit and a fraction may begin another
// word: “Dreijahresplan”, “Zweidrittelmehrheit”.
func (s *splitting) closes(state splitState, a atom, end int) bool {
	c, whole := a.word.class, end == s.length
	one := s.n == 2 && s.parts[0].word.class&one != 0
	switch {
	case c&ordinal != 0 && c&denominator == 0:
		return (state != ones || a.word.ordinal >= 100) && s.ending(end)
	case state == opened:
		return c&(half|denominator) != 0 && s.unit(end) // “Viertelstunde”, “halbjährig”
	case state == joined:
		return false
	case c&times != 0:
		return whole && !one // not “einmal”
	case c&halfMore != 0:
		return whole
	case c&denominator != 0:
		return s.unit(end) || c&ordinal == 0 || whole
	}
	return c&(unit|percent) != 0 && (whole || !one)
}

// ending reads what may follow an ordinal to the end of the word.
func (s *splitting) ending(i int) bool {
	if i == s.length {
		return true
	}
	for _, e := range s.endings {
		if string(s.folded[i:s.length]) == e {
			s.parts[s.n-1].form += e
			return true
		}
	}
	return false
}

// unit reads the unit that ends the word, if one does: “Dreiviertelstunde”.
func (s *splitting) unit(i int) bool {
	if i == s.length || !isSmall(s.folded[i]) {
		return false
	}
	for _, a := range s.atoms[s.folded[i]-'a'] {
		if a.word.class&unit != 0 && len(a.form) == s.length-i && s.at(i, a.form) {
			s.push(a)
			return true
		}
	}
	return false
}
