package check

import (
	"github.com/cotejo/cotejo/lang"
	"math"
	"slices"
	"strings"

	"github.com/cotejo/cotejo/lang/quote"
)

// comparePair tells how two quotations that answer each other differ.
func (c *quoteCheck) comparePair(q, r *quoteItem) {
	if q.Unbalanced != r.Unbalanced {
		c.tellUnbalanced(q, r)
		return
	}
	if q.Unbalanced || isLabel(q) && isLabel(r) {
		return
	}
	d := c.differ(q, r)
	source, target := c.shown(c.source, q), c.shown(c.target, r)
	switch {
	case d.changed():
		c.tell("changed", d.severity(d.likely < -7 && d.found() == 0), q, r, source+" became "+target)
	case d.truncated():
		c.tellTruncated(d, source+" was cut to "+target)
	case d.widened():
		c.tellWidened(d, target+" quotes more than "+source)
	default:
		c.compareSpeakers(q, r)
		c.compareEdits(q, r)
	}
}

// tellTruncated marks the words of the source after the last that was found.
func (c *quoteCheck) tellTruncated(d difference, message string) {
	f := Finding{Kind: "truncated", Bead: d.r.first, Source: &d.q.Span, Target: &d.r.Span}
	if tail := c.tail(d.q, d.r); tail.Len() > 0 {
		f.Edits = []Edit{{Source: tail, Target: lang.Span{Start: d.r.Inner.End, End: d.r.Inner.End}}}
		message += ": “" + c.source.doc.Text(tail) + "” is gone"
	}
	f.Severity, f.Message = c.soften(d.severity(d.hangs || d.length < -0.6), d.r.first), message
	c.Report(f)
}

// tail is the end of a quotation after the last of its words that its partner
// has; empty where that is all of it, or too little to tell.
func (c *quoteCheck) tail(q, r *quoteItem) lang.Span {
	source, target := c.source.inside(q), c.target.inside(r)
	last := -1
	for i := range source {
		if w := &source[i]; w.weighty && slices.ContainsFunc(target, func(t quoteWord) bool { return t.weighty && c.kin.tied(w, &t) }) {
			last = i
		}
	}
	if last < 0 || last+2 >= len(source) {
		return lang.Span{}
	}
	return source[last+1].at.Cover(source[len(source)-1].at)
}

// tellWidened marks the words that the source has outside the marks.
func (c *quoteCheck) tellWidened(d difference, message string) {
	f := Finding{
		Kind: "widened", Severity: c.soften(d.severity(d.inside || d.swallows || d.pulled > 1), d.r.first), Bead: d.r.first,
		Source: &d.q.Span, Target: &d.r.Span, Message: message,
	}
	for _, w := range c.target.inside(d.r) {
		if w.weighty && !c.foundIn(d.q, &w) && c.foundBeside(d.q, &w) {
			f.Edits = append(f.Edits, Edit{Source: lang.Span{Start: d.q.Inner.End, End: d.q.Inner.End}, Target: w.at})
		}
	}
	c.Report(f)
}

func (c *quoteCheck) tellUnbalanced(q, r *quoteItem) {
	where := "the translation"
	if q.Unbalanced {
		where = "the original"
	}
	c.tell("unbalanced", Note, q, r, c.shown(c.target, r)+" lacks one of its marks in "+where)
}

// isLabel reports whether the marks hold a title or a term, not speech.
func isLabel(q *quoteItem) bool { return q.Class == quote.Title || q.Class == quote.Term }

// A difference is what is measured of two quotations.
type difference struct {
	q, r     *quoteItem
	to       projection // the words of q on the target's side
	from     projection // the words of r on the source's side
	length   float64    // logarithm of how much longer r is than q leads to expect
	split    float64    // the same, with the quotations beside r that answer none
	merged   float64    // and with those beside q that none answers
	inside   bool       // the speaker of q stands inside r
	likely   float64    // logarithm of the odds that they translate each other
	pulled   int        // words of r that stand beside q, outside its marks
	blind    bool       // nothing is known of which words translate which
	swallows bool       // the writer's “he said” stands inside r, outside q
	hangs    bool       // r ends with a word that ends no sentence, q does not
	incise   bool       // the writer breaks into r, not into q
}

func (c *quoteCheck) differ(q, r *quoteItem) difference {
	source, target := c.source.inside(q), c.target.inside(r)
	first, last := min(q.first, r.first), max(q.last, r.last)
	d := difference{
		q: q, r: r, blind: !c.kin.informed(),
		to:     c.project(source, first, last, 0, c.target, false),
		from:   c.project(target, first, last, 0, c.source, true),
		length: c.lengthen(q.Words, r.Words),
		hangs:  c.target.hangs(target) && !c.source.hangs(source) && !c.target.ends(r),
	}
	d.pulled = c.pulled(q, target)
	d.split = c.lengthen(q.Words, r.Words+c.target.unanswered(r))
	d.merged = c.lengthen(q.Words+c.source.unanswered(q), r.Words)
	d.swallows = c.swallows(q, r)
	d.incise = incised(c.target.doc.Text(r.Inner)) && !incised(c.source.doc.Text(q.Inner))
	if names := c.source.speakers(q); len(names) > 0 {
		d.inside = c.kin.holds(target, names[0])
	}
	d.likely = odds(d.to.votes[r.index], d.to.weighty) + odds(d.from.votes[q.index], d.from.weighty)
	if !c.kin.informed() {
		d.likely = 0
	}
	return d
}

// incised reports whether the writer breaks in between dashes without closing
// the marks, as Spanish does: «Se vacía —dijo Alarcos—. Es un decorado».
func incised(inner string) bool {
	return strings.Count(inner, "—")+strings.Count(inner, "–") >= 2
}

// lengthen compares the words of a quotation with those of its translation, as
// the logarithm of their ratio; 0 is what the two texts lead to expect.
func (c *quoteCheck) lengthen(source, target int) float64 {
	return math.Log((float64(target) + 1) / (float64(source)*c.ratio + 1))
}

// How often a word of content is found in the translation of its quotation, and
// in one that has nothing to do with it: measured on 989 quotations of news and
// 51 that were exchanged, with a lexicon of 8,000 words.
const (
	foundInTranslation = 0.45
	foundByChance      = 0.03
)

// odds is the logarithm of how much likelier a translation has so many of the
// words than another quotation does.
func odds(found, of int) float64 {
	return float64(found)*math.Log(foundInTranslation/foundByChance) +
		float64(of-found)*math.Log((1-foundInTranslation)/(1-foundByChance))
}

// found counts the words of both quotations that the other side has.
func (d difference) found() int {
	return d.to.inside + d.to.outside + d.from.inside + d.from.outside
}

// changed reports whether the quotations have nothing in common: hardly a word,
// nor the length.
func (d difference) changed() bool {
	n := d.to.weighty + d.from.weighty
	deviation := 0.22 + 0.36/math.Sqrt(float64(min(d.q.Words, d.r.Words)+1))
	z := d.length / deviation
	return n >= 5 && 10*d.found() <= 10+n && d.likely-z*z/2 < -5
}

// shortSpeech is how many words make a quotation whose length tells: shorter
// ones change theirs with every compound, “Operación Tormenta de Fuego” is
// “Operation Firestorm”.
const shortSpeech = 9

// truncated reports whether the end of the quotation is gone: it is too short,
// and none of its last words is found, or it breaks off: “I wish I had”.
func (d difference) truncated() bool {
	if d.blind && (d.q.Words < shortSpeech || d.length > -0.8) {
		return false
	}
	if d.q.Words < 5 || d.split > -0.3 || d.q.Words < shortSpeech && d.length > -0.8 && !d.hangs {
		return false
	}
	return d.length < -0.4 && d.to.tail >= 2 || d.length < -0.3 && d.hangs || d.to.outside >= 2 && d.length < -0.4
}

// widened reports whether words that the source has outside the marks stand
// inside them: “I won't,” he said → “I won't, he said”.
func (d difference) widened() bool {
	if d.incise || d.length < 0.05 || d.merged < 0.05 {
		return false
	}
	if d.swallows {
		return true
	}
	if d.blind && d.length < 0.8 {
		return d.inside
	}
	if d.r.Words >= shortSpeech && d.length > 0.5 && d.merged > 0.4 && d.from.tail >= 2 {
		return true // it goes on where the original has ended
	}
	return d.inside || d.pulled > 1 && 8*d.pulled >= d.from.weighty || d.pulled == 1 && d.length > 0.25 && d.r.Words > d.q.Words+1 && 8*d.pulled >= d.from.weighty
}

// severity is that of speech where there is no doubt.
func (d difference) severity(plain bool) Severity {
	if plain && d.q.Class == quote.Speech {
		return Error
	}
	return Warning
}

// hangs reports whether words break off: they end with one that another must
// follow, “I wish I had the”.
func (t *quoteText) hangs(words []quoteWord) bool {
	return len(words) > 0 && leadingWords(t.doc.Language)[words[len(words)-1].form]
}

// besideMarks is how many bytes from the marks a word may stand that a wider
// quotation holds as well.
const besideMarks = 90

// pulled counts the words of a quotation of the target that the source has
// beside the marks of q, in the writer's own words.
func (c *quoteCheck) pulled(q *quoteItem, target []quoteWord) int {
	n := 0
	for i := range target {
		if w := &target[i]; w.weighty && !c.foundIn(q, w) && c.foundBeside(q, w) {
			n++
		}
	}
	return n
}

func (c *quoteCheck) foundIn(q *quoteItem, w *quoteWord) bool {
	return slices.ContainsFunc(c.source.inside(q), func(s quoteWord) bool { return s.weighty && c.kin.tied(&s, w) })
}

func (c *quoteCheck) foundBeside(q *quoteItem, w *quoteWord) bool {
	for b := q.first; b <= q.last; b++ {
		if slices.ContainsFunc(c.source.of(b), func(s quoteWord) bool {
			beside := s.at.End > q.Start-besideMarks && s.at.Start < q.End+besideMarks
			return s.weighty && s.quote < 0 && beside && c.kin.tied(&s, w)
		}) {
			return true
		}
	}
	return false
}

// ends reports whether a quotation ends as a sentence does.
func (t *quoteText) ends(q *quoteItem) bool {
	inner := t.doc.Text(q.Inner)
	return strings.ContainsRune(".!?…", rune(inner[len(inner)-1]))
}

// unanswered counts the words of the quotations in the beads of q that no
// quotation of the other side answers.
func (t *quoteText) unanswered(q *quoteItem) int {
	n := 0
	for _, other := range t.near(q.first, q.last) {
		if other.partner < 0 && other.index != q.index {
			n += other.Words
		}
	}
	return n
}
