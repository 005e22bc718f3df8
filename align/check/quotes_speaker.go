package check

import (
	"slices"
	"strings"

	"github.com/cotejo/cotejo/lang"
	"github.com/cotejo/cotejo/lang/name"
)

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
	sources, targets := c.source.speakers(q), c.target.speakers(r)
	if len(sources) == 0 || len(targets) == 0 || c.sameSpeaker(sources, targets, q, r) {
		return
	}
	source := sources[0]
	severity := Warning
	switch {
	case c.translatable(source):
		severity = Note // an institution or a role may be translated in any words: “el Defensor del Idioma”
	case c.isPerson(q, c.SourceFacts.Names) && c.isPerson(r, c.TargetFacts.Names):
		severity = Error
	}
	c.tellSpeaker(severity, q, r, "said by "+q.Speaker+" in the original, by "+r.Speaker+" in the translation: "+c.shown(c.target, r))
}

// sameSpeaker reports whether any of the names of one speaker, “the Christian
// Democratic minister Paul Kern”, is among the names of the other's sentence.
func (c *quoteCheck) sameSpeaker(sources, targets [][]quoteWord, q, r *quoteItem) bool {
	for _, source := range sources {
		for _, target := range targets {
			kept, known := c.named(source, c.target, r, false), c.named(target, c.source, q, true)
			// “Steve Goldman of Goldman Management” leaves a Goldman behind.
			if kept > 0 && known > 0 || 2*kept > len(source) || 2*known > len(target) {
				return true
			}
		}
	}
	return false
}

// newSpeaker tells where the translation names a speaker whom the original
// names nowhere near: a pronoun, or the verb alone, was given the wrong name.
func (c *quoteCheck) newSpeaker(q, r *quoteItem) {
	const sentences = 3 // before the quotation
	targets := c.target.speakers(r)
	if len(targets) == 0 || !c.isPerson(r, c.TargetFacts.Names) {
		return
	}
	near := *q
	near.first, near.last = max(0, q.first-sentences), min(len(c.Beads)-1, q.last+1)
	named := func(name []quoteWord) bool { return c.mentioned(name, c.source, &near) }
	switch {
	case !slices.ContainsFunc(targets, named):
		c.tellSpeaker(Warning, q, r, r.Speaker+" says it in the translation, and is not named here in the original: "+c.shown(c.target, r))
	case q.Speaker != "" && !slices.ContainsFunc(targets, func(name []quoteWord) bool { return c.mentioned(name, c.source, q) || c.bears(name, q.Speaker) }):
		c.tellSpeaker(Warning, q, r, "said by "+q.Speaker+", as it seems, in the original, by "+r.Speaker+" in the translation: "+c.shown(c.target, r))
	}
}

// bears reports whether a word of a name sounds like one of a speaker's.
func (c *quoteCheck) bears(name []quoteWord, speaker string) bool {
	for form := range strings.FieldsSeq(lang.Fold(speaker)) {
		w := quoteWord{form: form, capital: true, weighty: true}
		if slices.ContainsFunc(name, func(t quoteWord) bool { return c.kin.tied(&w, &t) || c.kin.sounds(&w, &t, false) }) {
			return true
		}
	}
	return false
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

// mentioned reports whether a word of a speaker's name is among the words
// around a quotation of the source, as a name or not: “the Sentinel” may be
// “el centinela”.
func (c *quoteCheck) mentioned(name []quoteWord, other *quoteText, q *quoteItem) bool {
	for b := q.first; b <= q.last; b++ {
		words := other.of(b)
		for i := range name {
			if slices.ContainsFunc(words, func(t quoteWord) bool {
				return t.weighty && (c.related(&name[i], &t, true) || c.kin.sounds(&name[i], &t, true))
			}) {
				return true
			}
		}
	}
	return false
}

// speakers lists the names of the speaker, each as its words: the runs of
// capitals, “Christian”, “Paul Kern”.
func (t *quoteText) speakers(q *quoteItem) [][]quoteWord {
	var list [][]quoteWord
	open := false
	first, last := t.span(q.By)
	for b := first; b <= last; b++ {
		for _, w := range t.of(b) {
			switch {
			case !q.By.Contains(w.at):
			case w.capital && w.weighty && open:
				list[len(list)-1] = append(list[len(list)-1], w)
			case w.capital && w.weighty:
				list = append(list, []quoteWord{w})
				open = true
			default:
				open = false
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
