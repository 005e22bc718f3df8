package check

import (
	"regexp"
	"slices"
	"strings"

	"github.com/cotejo/cotejo/lang"
)

// What an editor puts into somebody's words and leaves out of them.
var (
	insertion = regexp.MustCompile(`\[[^\[\]]{2,120}\]`)
	ellipsis  = regexp.MustCompile(`[\[(]\s*(…|\.\s?\.\s?\.)\s*[\])]`)
)

// compareEdits tells where the translation hides what an editor did: words
// put in between brackets that now are the speaker's own, a cut without its
// ellipsis.
func (c *quoteCheck) compareEdits(q, r *quoteItem) {
	source, target := c.source.doc.Text(q.Inner), c.target.doc.Text(r.Inner)
	for _, at := range insertion.FindAllStringIndex(source, -1) {
		span := lang.Span{Start: at[0], End: at[1]}.Shift(q.Inner.Start)
		if !ellipsis.MatchString(span.In(c.source.doc.Source.Text)) && !strings.ContainsAny(target, "[(") && c.carriedOver(span, q, r) {
			c.tellEdit(Warning, q, r, span, "“"+c.source.doc.Text(span)+"” is an editor's and has lost its brackets in "+c.shown(c.target, r))
		}
	}
	if at := ellipsis.FindStringIndex(source); at != nil && !strings.Contains(target, "…") && !strings.Contains(target, "..") && !strings.Contains(target, ". . .") {
		span := lang.Span{Start: at[0], End: at[1]}.Shift(q.Inner.Start)
		c.tellEdit(Warning, q, r, span, "the cut in "+c.shown(c.source, q)+" is not marked in the translation")
	}
}

// carriedOver reports whether the translated quotation holds what stands
// between the brackets of the original.
func (c *quoteCheck) carriedOver(brackets lang.Span, q, r *quoteItem) bool {
	target := c.target.inside(r)
	weighty, found := 0, 0
	for _, w := range c.source.inside(q) {
		if !w.weighty || !brackets.Contains(w.at) {
			continue
		}
		weighty++
		if slices.ContainsFunc(target, func(t quoteWord) bool {
			return t.weighty && (c.kin.tied(&w, &t) || w.capital && t.capital && c.kin.sounds(&w, &t, false))
		}) {
			found++
		}
	}
	return found > 0 && 2*found >= weighty
}

func (c *quoteCheck) tellEdit(severity Severity, q, r *quoteItem, at lang.Span, message string) {
	c.Report(Finding{
		Kind: "unmarked-edit", Severity: severity, Bead: r.first, Source: &q.Span, Target: &r.Span,
		Message: message, Edits: []Edit{{Source: at, Target: lang.Span{Start: r.Start, End: r.Start}}},
	})
}
