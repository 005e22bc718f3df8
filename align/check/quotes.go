package check

import (
	"strings"
	"unicode"

	"github.com/cotejo/cotejo/lang"
)

// Quotes compares what is quoted on the two sides, and who says it.
var Quotes = &Check{
	Name: "quotes",
	Doc: `quotations dropped, invented, cut, widened or given to another mouth

Quotations are paired by the sentences they stand in and by the words they share: figures, names, cognates and what the
lexicon translates. Two may answer for one, and a quotation that runs over several sentences is compared as a whole.
A quotation without a partner is looked for in the words of its sentence: where they stand without marks it was unquoted,
where they are gone it was dropped. Direct speech is an error, a fragment of it a warning; a term held at a distance and the
title of a work are notes, since languages mark them differently, and so is a missing mark. Speech that nobody is said to speak
is a warning. The speaker is compared where a name stands beside the verb of speech on both sides.
An unsure alignment lowers an error to a warning.`,
	Kinds: []KindDoc{
		{"dropped", "the translation leaves the quotation out (error; warning for a fragment, note for a term or a title): “«No hay dinero», dijo el alcalde” became “The mayor refused”"},
		{"unquoted", "the words are there without their marks, and somebody's speech became the writer's own (error; warning for a fragment, note for a term or a title): “«No hay dinero», dijo” became “There is no money, he said”"},
		{"added", "marks around words that the original does not quote (error; warning for a fragment, note for a term or a title): “dijo que no hay dinero” became “said ‘there is no money’”"},
		{"truncated", "part of the quotation is gone or stands outside the marks (error where that is plain, else warning): “«No hay dinero ni tiempo»” became “‘There is no money’”"},
		{"widened", "the marks hold more than was said, the writer's words or another's (error where that is plain, else warning): “«No hay dinero», dijo ayer” became “‘There is no money, he said yesterday’”"},
		{"changed", "the quotation says something else (error; warning for a fragment): “«No hay dinero»” became “‘The trees are ill’”"},
		{"misattributed", "somebody else says it (error; note for a role or an institution; warning where one side names nobody): “dijo Ferrer” became “said Lozano”"},
		{"unmarked-edit", "an editor's insertion lost its brackets, or a cut its ellipsis: “[Putin] lo sabía (…) y calló” became “Putin knew and kept silent” (warning)"},
		{"unbalanced", "an opening or closing mark is missing (note): “‘There is no money, he said”"},
	},
	Run: compareQuotes,
}

// quoteCheck is one run of the check.
type quoteCheck struct {
	*Pass
	kin            wordKin
	ratio          float64 // words of the target for one of the source
	source, target *quoteText
	lost           int // index of the quotation of the source last told as lost
	added          int // and of that of the target told as added
}

func compareQuotes(p *Pass) {
	if len(p.SourceFacts.Quotes)+len(p.TargetFacts.Quotes) == 0 || !spaced(p.Source) || !spaced(p.Target) {
		return
	}
	kin := newWordKin(p.Source.Language, p.Target.Language)
	c := &quoteCheck{
		Pass:   p,
		kin:    kin,
		source: newQuoteText(p.Alignment, p.SourceFacts.Quotes, kin.dictionary, false),
		target: newQuoteText(p.Alignment, p.TargetFacts.Quotes, kin.dictionary.Reverse(), true),
		lost:   none,
		added:  none,
	}
	c.ratio = float64(countWords(p.Target)+100) / float64(countWords(p.Source)+100)
	c.pair()
	c.tellReplaced()
	for i := range c.source.quotes {
		q := &c.source.quotes[i]
		switch {
		case !c.comparable(q.first, q.last):
		case q.partner >= 0:
			c.comparePair(q, &c.target.quotes[q.partner])
		default:
			c.tellLost(q)
		}
	}
	for i := range c.target.quotes {
		if r := &c.target.quotes[i]; r.partner < 0 && c.comparable(r.first, r.last) {
			c.tellAdded(r)
		}
	}
}

// comparable reports whether beads have text on both sides: what stands in one
// that has not is told of by the check of omissions.
func (c *quoteCheck) comparable(first, last int) bool {
	for b := first; b <= last; b++ {
		if len(c.Beads[b].Source) == 0 || len(c.Beads[b].Target) == 0 {
			return false
		}
	}
	return true
}

// unspaced are the scripts that part no words.
var unspaced = []*unicode.RangeTable{unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar}

// spaced reports whether a text parts its words by spaces: of Chinese, Japanese
// and Thai neither the words nor their number can be compared.
func spaced(d *lang.Document) bool {
	const enough = 100 // letters
	letters, without := 0, 0
	for _, r := range d.Source.Text {
		if !unicode.IsLetter(r) {
			continue
		}
		letters++
		if unicode.In(r, unspaced...) {
			without++
		}
		if letters == enough {
			break
		}
	}
	return 2*without <= letters
}

// countWords estimates the words of a document by its white space.
func countWords(d *lang.Document) int { return strings.Count(d.Source.Text, " ") }
