package check

import "strings"

// tagReach is how many words after a comma a verb of speech may stand that
// says who speaks: “, Papademos said”, “, he said”.
const tagReach = 3

// swallows reports whether the writer's “he said” stands inside the marks of
// the translation and outside those of the original: “…until May, he said, and”.
func (c *quoteCheck) swallows(q, r *quoteItem) bool {
	return q.Verb.Len() > 0 && r.Verb.Len() == 0 && c.target.reports(r) && !c.source.reports(q)
}

// reports reports whether a verb of speech follows a comma inside a quotation.
func (t *quoteText) reports(q *quoteItem) bool {
	verbs := reportingVerbs(t.doc.Language)
	since := -1 // words since the last comma; -1 before the first
	last := q.Inner.Start
	for _, w := range t.inside(q) {
		if strings.ContainsAny(t.doc.Source.Text[last:max(last, w.at.Start)], ",?!") {
			since = 0
		}
		if since >= 0 && since < tagReach && verbs[w.form] {
			return true
		}
		if since >= 0 {
			since++
		}
		last = w.at.End
	}
	return false
}
