package figure

import "strings"

// An ending is what a number is written against in a word that no list has:
// the “avo” of “veintiunavo”, the “milésimo” of “dosmilésimo”.
type ending struct {
	form string // folded
	is   *word  // nil where it makes a part of the number alone
}

// addEndings gathers the endings that make fractions and ordinals of numbers.
func (x *lexicon) addEndings(parts string) {
	for form := range strings.FieldsSeq(parts) {
		x.endings.add(ending{form: form})
	}
	if len(x.endings.list) == 0 {
		return
	}
	for form, w := range x.words {
		if w.class&(ordinal|denominator) != 0 && max(w.ordinal, w.denominator) >= 1000 && len(form) > 4 {
			x.endings.add(ending{form, w})
		}
	}
}

// endings are looked up by their last three letters, so that most words
// that have none are told at once.
type endings struct {
	list  []ending
	tails [26 * 26 * 26 / 64 * 2]uint64
}

func (s *endings) add(x ending) {
	tail, ok := tailOf(x.form)
	if !ok {
		return
	}
	s.tails[tail/64] |= 1 << (tail % 64)
	s.list = append(s.list, x)
}

// tailOf numbers the last three letters of a folded form.
func tailOf[T string | []byte](form T) (tail int, ok bool) {
	if len(form) < 3 {
		return 0, false
	}
	for i := len(form) - 3; i < len(form); i++ {
		if !isSmall(form[i]) {
			return 0, false
		}
		tail = tail*26 + int(form[i]-'a')
	}
	return tail, true
}

// derived makes the word of a number with a suffix, nil for other forms.
func (x *lexicon) derived(form []byte) *word {
	tail, ok := tailOf(form)
	if !ok || x.endings.tails[tail/64]&(1<<(tail%64)) == 0 {
		return nil
	}
	for _, s := range x.endings.list {
		stem, ok := strings.CutSuffix(string(form), s.form)
		if !ok || stem == "" {
			continue
		}
		v, ok := x.glued(stem)
		if !ok {
			v, ok = x.glued(stem + s.form[:1]) // “treint|avo”
		}
		switch {
		case !ok || v < 2:
		case s.is == nil:
			return &word{class: denominator, denominator: v}
		default:
			return &word{class: s.is.class & (ordinal | denominator), ordinal: v * s.is.ordinal, denominator: v * s.is.denominator}
		}
	}
	return nil
}

// glued is the worth of cardinals written as one word, with “i” or “y” between
// tens and ones: “treintaicinco”, “dosmilcinco”. ok is false for other words.
func (x *lexicon) glued(s string) (v int64, ok bool) {
	for end := len(s); end > 0; end-- {
		w := x.words[s[:end]]
		if w == nil || w.class&(cardinal|alone) == 0 || w.class&cardinal != 0 && w.cardinal == 0 {
			continue
		}
		head := w.cardinal
		if w.class&cardinal == 0 {
			head = 1000
		}
		rest := s[end:]
		if rest == "" {
			return head, true
		}
		if head >= 30 && head < 100 && (rest[0] == 'i' || rest[0] == 'y') {
			rest = rest[1:]
		}
		tail, ok := x.glued(rest)
		switch {
		case !ok:
		case tail < head && head%10 == 0:
			return head + tail, true
		case tail >= 1000 && tail < 2000 && head < 1000:
			return head*1000 + tail - 1000, true
		}
	}
	return 0, false
}
