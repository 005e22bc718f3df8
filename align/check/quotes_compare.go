package check

import (
	"math"
	"slices"
	"strings"

	"github.com/cotejo/cotejo/lang"
	"github.com/cotejo/cotejo/lang/name"
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
		c.tell("truncated", d.severity(d.hangs || d.length < -0.6), q, r, source+" was cut to "+target)
	case d.widened():
		c.tell("widened", d.severity(d.inside || d.from.outside > 1), q, r, target+" quotes more than "+source)
	default:
		c.compareSpeakers(q, r)
	}
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
	q, r   *quoteItem
	to     projection // the words of q on the target's side
	from   projection // the words of r on the source's side
	length float64    // logarithm of how much longer r is than q leads to expect
	split  float64    // the same, with the quotations beside r that answer none
	merged float64    // and with those beside q that none answers
	inside bool       // the speaker of q stands inside r
	likely float64    // logarithm of the odds that they translate each other
	hangs  bool       // r ends with a word that ends no sentence, q does not
	incise bool       // the writer breaks into r, not into q
}

func (c *quoteCheck) differ(q, r *quoteItem) difference {
	source, target := c.source.inside(q), c.target.inside(r)
	first, last := min(q.first, r.first), max(q.last, r.last)
	d := difference{
		q: q, r: r,
		to:     c.project(source, first, last, 0, c.target, false),
		from:   c.project(target, first, last, 0, c.source, true),
		length: c.lengthen(q.Words, r.Words),
		hangs:  c.target.hangs(target) && !c.source.hangs(source),
	}
	d.split = c.lengthen(q.Words, r.Words+c.target.unanswered(r))
	d.merged = c.lengthen(q.Words+c.source.unanswered(q), r.Words)
	d.incise = incised(c.target.doc.Text(r.Inner)) && !incised(c.source.doc.Text(q.Inner))
	d.inside = q.By.Len() > 0 && c.kin.holds(target, c.source.speaker(q))
	d.likely = odds(d.to) + odds(d.from)
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

// How often a word of content is found in the translation of its sentence, and
// in a sentence that has nothing to do with it: measured on news with a lexicon of 4,000 words.
const (
	foundInTranslation = 0.5
	foundByChance      = 0.06
)

func odds(p projection) float64 {
	found := p.inside + p.outside
	return float64(found)*math.Log(foundInTranslation/foundByChance) +
		float64(p.weighty-found)*math.Log((1-foundInTranslation)/(1-foundByChance))
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

// truncated reports whether the end of the quotation is gone: it is too short,
// and none of its last words is found, or it breaks off: “I wish I had”.
func (d difference) truncated() bool {
	if d.q.Words < 5 || d.split > -0.3 {
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
	return d.inside || d.from.outside > 1 && 8*d.from.outside >= d.from.weighty || d.from.outside == 1 && d.length > 0.25 && 8*d.from.outside >= d.from.weighty
}

// severity is that of speech where there is no doubt.
func (d difference) severity(plain bool) Severity {
	if plain && d.q.Class == quote.Speech {
		return Error
	}
	return Warning
}

// hangs reports whether words end with a function word.
func (t *quoteText) hangs(words []quoteWord) bool {
	return len(words) > 0 && functionWords(t.doc.Language)[words[len(words)-1].form]
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

// compareSpeakers tells where a quotation is given to somebody else: a name
// stands beside the verb of speech on both sides, and neither is among the
// other sentence's names.
func (c *quoteCheck) compareSpeakers(q, r *quoteItem) {
	if q.By.Len() == 0 {
		c.newSpeaker(q, r)
		return
	}
	if r.By.Len() == 0 {
		return
	}
	source, target := c.source.speaker(q), c.target.speaker(r)
	if len(source) == 0 || len(target) == 0 {
		return
	}
	kept, known := c.named(source, c.target, r, false), c.named(target, c.source, q, true)
	// “Steve Goldman of Goldman Management” leaves a Goldman behind.
	if kept > 0 && known > 0 || 2*kept > len(source) || 2*known > len(target) {
		return
	}
	severity := Warning
	switch {
	case c.translatable(source):
		severity = Note // an institution or a role may be translated in any words: “el Defensor del Idioma”
	case c.isPerson(q, c.SourceFacts.Names) && c.isPerson(r, c.TargetFacts.Names):
		severity = Error
	}
	c.tellSpeaker(severity, q, r, "said by "+q.Speaker+" in the original, by "+r.Speaker+" in the translation: "+c.shown(c.target, r))
}

// newSpeaker tells where the translation names a speaker whom the original
// names nowhere near: a pronoun, or the verb alone, was given the wrong name.
func (c *quoteCheck) newSpeaker(q, r *quoteItem) {
	const sentences = 3 // before the quotation
	target := c.target.speaker(r)
	if len(target) == 0 || !c.isPerson(r, c.TargetFacts.Names) {
		return
	}
	near := *q
	near.first, near.last = max(0, q.first-sentences), min(len(c.Beads)-1, q.last+1)
	if c.named(target, c.source, &near, true) == 0 {
		c.tellSpeaker(Warning, q, r, r.Speaker+" says it in the translation, and is not named here in the original: "+c.shown(c.target, r))
	}
}

func (c *quoteCheck) tellSpeaker(severity Severity, q, r *quoteItem, message string) {
	f := Finding{Kind: "misattributed", Severity: c.soften(severity, r.first), Bead: r.first, Message: message}
	f.Source, f.Target = cover(q.Span, q.By), cover(r.Span, r.By)
	c.Report(f)
}

// translatable reports whether a word of the name is an ordinary one.
func (c *quoteCheck) translatable(name []quoteWord) bool {
	return slices.ContainsFunc(name, func(w quoteWord) bool { return c.kin.dictionary.Has(w.form) })
}

// cover is the span of a quotation together with its speaker, if there is one.
func cover(quotation, by lang.Span) *lang.Span {
	if by.Len() > 0 {
		quotation = quotation.Cover(by)
	}
	return &quotation
}

// speaker lists the words of the speaker's name: the first run of capitals.
func (t *quoteText) speaker(q *quoteItem) []quoteWord {
	var list []quoteWord
	first, last := t.span(q.By)
	for b := first; b <= last; b++ {
		for _, w := range t.of(b) {
			switch {
			case !q.By.Contains(w.at):
			case w.capital && w.weighty:
				list = append(list, w)
			case len(list) > 0:
				return list
			}
		}
	}
	return list
}

// named counts the words of a name that are among the names around a
// quotation of the other side.
func (c *quoteCheck) named(words []quoteWord, other *quoteText, q *quoteItem, mirrored bool) int {
	n := 0
	for i := range words {
		if c.isNamed(&words[i], other, q, mirrored) {
			n++
		}
	}
	return n
}

func (c *quoteCheck) isNamed(w *quoteWord, other *quoteText, q *quoteItem, mirrored bool) bool {
	for b := q.first; b <= q.last; b++ {
		list := other.of(b)
		for k := range list {
			if t := &list[k]; t.weighty && t.capital && (c.related(w, t, mirrored) || c.kin.sounds(w, t, mirrored)) {
				return true
			}
		}
	}
	return false
}

func (c *quoteCheck) isPerson(q *quoteItem, names []name.Name) bool {
	for _, n := range names {
		if n.Kind == name.Person && n.Overlaps(q.By) {
			return true
		}
	}
	return false
}
