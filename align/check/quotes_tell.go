package check

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang/quote"
)

// tell reports a finding about two quotations, either of which may be nil.
func (c *quoteCheck) tell(kind string, severity Severity, q, r *quoteItem, message string) {
	f := Finding{Kind: kind, Severity: severity, Message: message}
	if q != nil {
		f.Bead, f.Source = q.first, &q.Span
		f.Severity = c.soften(f.Severity, q.first)
	}
	if r != nil {
		f.Bead, f.Target = r.first, &r.Span
		f.Severity = c.soften(f.Severity, r.first)
	}
	c.Report(f)
}

// soften makes a question of an error where the alignment is unsure, or where
// no lexicon could show that the words are elsewhere.
func (c *quoteCheck) soften(s Severity, bead int) Severity {
	if s == Error && (c.Beads[bead].Score < align.Unsure || !c.kin.informed()) {
		return Warning
	}
	return s
}

// tellLost tells of a quotation of the source that no quotation answers.
func (c *quoteCheck) tellLost(q *quoteItem) {
	words := c.source.inside(q)
	if len(words) == 0 {
		return // it stands beyond the words of the sentence that are read
	}
	p := c.project(words, q.first, q.last, 1, c.target, false)
	if r := p.answer(c.target); r != nil && (r.partner < 0 || c.fits(c.source.quotes[r.partner].Words, r.Words, q.Words, 0)) {
		return
	}
	told := c.lost
	if c.lost = q.index; q.Part > 1 && told == q.index-1 {
		return // one utterance in parts
	}
	severity := min(gravity(q), c.doubt(q, c.target))
	if c.source.embedded(q) {
		severity = min(severity, Warning)
	}
	if c.source.glossed(q) || c.source.pulls(q) {
		severity = Note
	}
	said := c.shown(c.source, q) + by(q)
	if p.found() < 0.2 && c.shortened(q) {
		c.tell("dropped", severity, q, nil, said+" is not in the translation")
		return
	}
	if p.found() < 0.5 {
		// Too free to say whether the words went with the marks.
		c.tell("unquoted", severity, q, nil, said+" is not quoted in the translation")
		return
	}
	c.tell("unquoted", severity, q, nil, said+" has lost its quotation marks in the translation")
}

// tellAdded tells of a quotation of the target that no quotation answers.
func (c *quoteCheck) tellAdded(r *quoteItem) {
	words := c.target.inside(r)
	if len(words) == 0 {
		return
	}
	p := c.project(words, r.first, r.last, 1, c.source, true)
	if q := p.answer(c.source); q != nil && (q.partner < 0 || c.fits(q.Words, c.target.quotes[q.partner].Words, 0, r.Words)) {
		return
	}
	told := c.added
	if c.added = r.index; r.Part > 1 && told == r.index-1 {
		return
	}
	severity := min(gravity(r), c.doubt(r, c.source))
	if c.target.pulls(r) {
		severity = Note
	}
	said := c.shown(c.target, r) + by(r)
	if p.outside > 0 {
		c.tell("added", severity, nil, r, said+" is not a quotation in the original")
		return
	}
	c.tell("added", severity, nil, r, said+" is not in the original")
}

// mostBetweenGlosses is how many bytes part a quotation from its translation.
const mostBetweenGlosses = 4

// glossed reports whether a quotation stands beside one that was found, so
// that one translates the other: “«Los lunes al sol» («Mondays in the Sun»)”.
func (t *quoteText) glossed(q *quoteItem) bool {
	for _, i := range []int{q.index - 1, q.index + 1} {
		if i < 0 || i >= len(t.quotes) || t.quotes[i].partner < 0 {
			continue
		}
		first, last := min(q.End, t.quotes[i].End), max(q.Start, t.quotes[i].Start)
		if last-first <= mostBetweenGlosses && strings.ContainsAny(t.doc.Source.Text[first:last], "([") {
			return true
		}
	}
	return false
}

// answer is the quotation of the other side that holds the words, if most of
// those that are found stand in one.
func (p projection) answer(other *quoteText) *quoteItem {
	if p.inside <= p.outside || p.inside < 2 && 3*p.inside < p.weighty {
		return nil
	}
	best := -1
	for i, n := range p.votes {
		if best < 0 || n > p.votes[best] || n == p.votes[best] && i < best {
			best = i
		}
	}
	return &other.quotes[best]
}

// fits reports whether two quotations agree better in length with more words
// on either side: two may be one in the other language.
func (c *quoteCheck) fits(source, target, moreSource, moreTarget int) bool {
	return math.Abs(c.lengthen(source+moreSource, target+moreTarget)) < math.Abs(c.lengthen(source, target))
}

// gravity is how much it matters when the marks of a quotation are lost. Five
// words and more that nobody is said to speak may be a title or a phrase.
func gravity(q *quoteItem) Severity {
	switch {
	case q.Unbalanced, q.Class == quote.Title, q.Class == quote.Term:
		return Note
	case q.Class == quote.Fragment, q.Block, q.Words < 4:
		return Warning
	case q.Verb.Len() > 0 || q.Words >= 8:
		return Error
	}
	return Warning
}

// embedded reports whether a quotation goes on with the writer's sentence: it
// begins small, and a word of his stands right before it: is said to “have
// deliberately hidden the truth”. Without its marks it is a paraphrase.
func (t *quoteText) embedded(q *quoteItem) bool {
	first, _ := utf8.DecodeRuneInString(t.doc.Text(q.Inner))
	before, _ := utf8.DecodeLastRuneInString(strings.TrimRight(t.doc.Source.Text[:q.Start], " \u00A0"))
	return unicode.IsLower(first) && unicode.IsLetter(before)
}

// doubt is the most that a lost quotation may matter by what stands on the
// other side: a mark without its partner, speech after a dash, or a title in
// capitals may answer for it.
func (c *quoteCheck) doubt(q *quoteItem, other *quoteText) Severity {
	for _, near := range other.near(q.first, q.last) {
		if near.Unbalanced {
			return Note
		}
	}
	for b := q.first; b <= q.last; b++ {
		for _, s := range other.sentences(b) {
			if c, _ := utf8.DecodeRuneInString(other.doc.Text(s.Span)); c == '—' || c == '–' {
				return Note
			}
		}
	}
	if q.Verb.Len() == 0 && c.capitalised(q, other) {
		return Note
	}
	return Error
}

// capitalised reports whether the other side writes the words as a name or,
// in English, a title is written without marks: “the Obesity Is No Accident event”.
func (c *quoteCheck) capitalised(q *quoteItem, other *quoteText) bool {
	const longestName = 7 // words
	side := c.source
	if other == c.source {
		side = c.target
	}
	words := side.inside(q)
	if len(words) == 0 {
		return false
	}
	weighty, capitals := 0, 0
	for i := range words {
		if !words[i].weighty {
			continue
		}
		weighty++
		if c.isNamed(&words[i], other, q, other == c.source) {
			capitals++
		}
	}
	return q.Words <= longestName && words[0].capital && 5*capitals >= 3*weighty
}

// shortened reports whether the translation of the sentences around a
// quotation lacks about as many words as it has.
func (c *quoteCheck) shortened(q *quoteItem) bool {
	source, target := 0, 0
	for b := q.first; b <= q.last; b++ {
		source, target = source+len(c.source.of(b)), target+len(c.target.of(b))
	}
	return float64(target) < c.ratio*(float64(source)-0.5*float64(q.Words))
}

// by names the speaker of a quotation in a message, where the text does.
func by(q *quoteItem) string {
	if q.Speaker == "" || isLabel(q) {
		return ""
	}
	return ", said by " + q.Speaker + ","
}

// longestShown is how many letters of a quotation a message repeats.
const longestShown = 80

// shown is a quotation as a message has it: with its own marks, cut where it
// is long.
func (c *quoteCheck) shown(t *quoteText, q *quoteItem) string {
	said := strings.Join(strings.Fields(t.doc.Text(q.Inner)), " ")
	said = strings.TrimRight(said, ",;")
	if utf8.RuneCountInString(said) > longestShown {
		said = cutWords(said, longestShown) + "…"
	}
	return "“" + said + "”"
}

// cutWords cuts text after a whole word at the latest at so many characters.
func cutWords(text string, most int) string {
	end, n := 0, 0
	for i, r := range text {
		if n == most {
			break
		}
		if unicode.IsSpace(r) {
			end = i
		}
		n++
	}
	if end == 0 {
		return string([]rune(text)[:most])
	}
	return strings.TrimRight(text[:end], ",;:.")
}
