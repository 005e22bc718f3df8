package stale

import (
	"strings"
	"unicode/utf8"

	"github.com/sergi/go-diff/diffmatchpatch"

	"github.com/cotejo/cotejo/lang"
)

// An Op says in which version words stand.
type Op string

// The operations.
const (
	Equal    Op = "equal"
	Deleted  Op = "deleted"
	Inserted Op = "inserted"
)

// A Part is a stretch of words that both versions have, or one alone.
type Part struct {
	Op   Op     `json:"op"`
	Text string `json:"text"`
}

// Difference marks, word by word, how a passage changed. The parts that are
// not Inserted make up the old text, those that are not Deleted the new one,
// each with its white space in single spaces.
func (c Change) Difference(old, now *lang.Document) []Part {
	return diff(flat(text(old, c.Old)), flat(text(now, c.New)))
}

func flat(s string) string { return strings.Join(strings.Fields(s), " ") }

// longest bounds the tokens that are compared one by one: the time grows with
// the square of what differs.
const longest = 8000

func diff(before, after string) []Part {
	a, b := tokens(before), tokens(after)
	if len(a) > longest || len(b) > longest {
		return []Part{{Deleted, before}, {Inserted, after}}
	}
	code := runeCode{runes: map[string]rune{}}
	differ := diffmatchpatch.New()
	differ.DiffTimeout = 0 // the answer must not depend on how fast the machine is
	diffs := differ.DiffMainRunes(code.encode(a), code.encode(b), false)
	var parts []Part
	for _, d := range differ.DiffCleanupSemantic(diffs) {
		parts = append(parts, Part{ops[d.Type], code.decode(d.Text)})
	}
	return parts
}

var ops = map[diffmatchpatch.Operation]Op{
	diffmatchpatch.DiffEqual: Equal, diffmatchpatch.DiffDelete: Deleted, diffmatchpatch.DiffInsert: Inserted,
}

// tokens cuts text into words and the signs and spaces between them.
func tokens(text string) []string {
	var list []string
	at := 0
	between := func(end int) {
		for at < end {
			_, size := utf8.DecodeRuneInString(text[at:end])
			list = append(list, text[at:at+size])
			at += size
		}
	}
	for w := range lang.Words(text) {
		between(w.Start)
		list = append(list, text[w.Start:w.End])
		at = w.End
	}
	between(len(text))
	return list
}

// A runeCode gives each token a rune of its own, so that a diff of runes is
// one of words. They are of the private planes 15 and 16: no surrogates, and no
// U+FFFD, which the library would take for broken text.
type runeCode struct {
	runes  map[string]rune
	tokens []string
}

const firstPrivate = 0xF0000

func (c *runeCode) encode(tokens []string) []rune {
	list := make([]rune, len(tokens))
	for i, t := range tokens {
		r, ok := c.runes[t]
		if !ok {
			r = firstPrivate + rune(len(c.tokens))
			c.runes[t] = r
			c.tokens = append(c.tokens, t)
		}
		list[i] = r
	}
	return list
}

func (c *runeCode) decode(runes string) string {
	var b strings.Builder
	for _, r := range runes {
		b.WriteString(c.tokens[r-firstPrivate])
	}
	return b.String()
}

// related is the kinship from which on two passages are versions of one:
// sentences about other things share a quarter of their words, articles and
// prepositions.
const related = 0.4

// kinship is the share of the words that two passages have in common, 0 to 1.
func kinship(a, b string) float64 {
	count := map[string]int{}
	total, common := 0, 0
	for w := range lang.Words(a) {
		count[strings.ToLower(a[w.Start:w.End])]++
		total++
	}
	for w := range lang.Words(b) {
		word := strings.ToLower(b[w.Start:w.End])
		if count[word] > 0 {
			count[word]--
			common++
		}
		total++
	}
	if total == 0 {
		return 1
	}
	return 2 * float64(common) / float64(total)
}
