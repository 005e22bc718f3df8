package check

import (
	"math/big"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cotejo/cotejo/lang"
)

// What is searched for the very words of a figure is bounded, so that a text
// without sentences takes no longer than another.
const (
	longestSearched = 1 << 14 // bytes of a sentence
	mostSearched    = 64      // quantities of a sentence
	longestWord     = 40      // bytes on either side of a figure
)

// matchVerbatim ties the figures that stand in both sentences as they are,
// though the two languages read them otherwise: “U+001B”, “33 B4”, a sentence
// that was left untranslated.
func (c *comparison) matchVerbatim(b int) {
	source, target := c.source.of(b), c.target.of(b)
	if !anyLeft(source) && !anyLeft(target) {
		return
	}
	s, _ := c.Beads[b].SourceSpan()
	t, _ := c.Beads[b].TargetSpan()
	switch {
	case s.Len() > longestSearched || t.Len() > longestSearched:
	case c.Source.Text(s) == c.Target.Text(t):
		matchRest(source, target, func(*atom) bool { return true })
	default:
		verbatim(c.Source, source, c.Target, t, target)
		verbatim(c.Target, target, c.Source, s, source)
	}
}

func anyLeft(atoms []atom) bool {
	for i := range atoms {
		if !atoms[i].matched {
			return true
		}
	}
	return false
}

// matchRest takes what is left of both sides and is of the kind asked for as matched.
func matchRest(source, target []atom, which func(*atom) bool) {
	for _, atoms := range [][]atom{source, target} {
		for i := range atoms {
			atoms[i].matched = atoms[i].matched || which(&atoms[i])
		}
	}
}

// verbatim looks for the leftovers of one side in the sentences of the other.
func verbatim(d *lang.Document, left []atom, other *lang.Document, sentences lang.Span, atoms []atom) {
	if len(left) > mostSearched || len(atoms) > mostSearched {
		return
	}
	for i := range left {
		a := &left[i]
		if a.matched || !a.Digits || a.part != whole && a.part != identifierPart {
			continue
		}
		word := d.Text(around(d.Source.Text, a.Span))
		for _, place := range places(other, sentences, word) {
			if free(atoms, place) {
				a.matched = true
				matchRest(nil, atoms, func(o *atom) bool { return o.Overlaps(place) })
				break
			}
		}
	}
}

// around widens a span to the whole of a word with letters and signs in it:
// “&#x1B”, “U+001B”.
func around(text string, s lang.Span) lang.Span {
	part := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("&#+_", r) }
	first, last := max(0, s.Start-longestWord), min(len(text), s.End+longestWord)
	for s.Start > first {
		r, n := utf8.DecodeLastRuneInString(text[:s.Start])
		if !part(r) {
			break
		}
		s.Start -= n
	}
	for s.End < last {
		r, n := utf8.DecodeRuneInString(text[s.End:])
		if !part(r) {
			break
		}
		s.End += n
	}
	return s
}

// places lists where a word stands by itself in some sentences.
func places(d *lang.Document, sentences lang.Span, word string) []lang.Span {
	var list []lang.Span
	text := d.Text(sentences)
	for from := 0; ; {
		i := strings.Index(text[from:], word)
		if i < 0 {
			return list
		}
		s := lang.Span{Start: from + i, End: from + i + len(word)}
		if standsAlone(text, s) {
			list = append(list, s.Shift(sentences.Start))
		}
		from = s.End
	}
}

// standsAlone reports whether neither letters nor digits touch a word, nor
// marks that make it part of another number: the 5 of “5.3”.
func standsAlone(text string, s lang.Span) bool {
	before, after := text[:s.Start], text[s.End:]
	last, n := utf8.DecodeLastRuneInString(before)
	next, m := utf8.DecodeRuneInString(after)
	if n > 0 && strings.ContainsRune(".,:/-'’", last) {
		last, _ = utf8.DecodeLastRuneInString(before[:len(before)-n])
	}
	if m > 0 && strings.ContainsRune(".,:/-'’", next) {
		next, _ = utf8.DecodeRuneInString(after[m:])
	}
	return !wordRune(last) && !wordRune(next)
}

func wordRune(r rune) bool { return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r)) }

// free reports whether a place is not that of another quantity, nor part of
// a longer one: the 25 of “25 %” is no bare 25.
func free(atoms []atom, place lang.Span) bool {
	for i := range atoms {
		if a := &atoms[i]; a.Overlaps(place) && (a.matched || !place.Contains(a.Span)) {
			return false
		}
	}
	return true
}

// roman writes a small number as the Romans did; "" above 39, where no part
// of a book or a reign is counted so.
func roman(v *big.Rat) string {
	if v == nil || !v.IsInt() || !v.Num().IsInt64() || v.Num().Int64() < 2 || v.Num().Int64() > 39 {
		return ""
	}
	n := v.Num().Int64()
	return strings.Repeat("X", int(n/10)) + [...]string{"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"}[n%10]
}
