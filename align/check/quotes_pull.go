package check

// A quotation of fewer words is not told from another of the same text.
const fewestPulled = 4

// farthestPulled is how many quotations away the one that is repeated is looked for.
const farthestPulled = 100

// pulls reports whether a quotation repeats the words of another of its text,
// as a pull quote does: most of its words of content stand in one that has a
// partner.
func (t *quoteText) pulls(q *quoteItem) bool {
	if q.Words < fewestPulled {
		return false
	}
	words := t.inside(q)
	for i := max(0, q.index-farthestPulled); i < min(len(t.quotes), q.index+farthestPulled); i++ {
		if o := &t.quotes[i]; o.index != q.index && o.partner >= 0 && o.Words >= q.Words && t.repeats(words, o) {
			return true
		}
	}
	return false
}

// repeats reports whether nine in ten words of content are among those of
// another quotation.
func (t *quoteText) repeats(words []quoteWord, other *quoteItem) bool {
	have := map[string]bool{}
	for _, w := range t.inside(other) {
		have[w.form] = true
	}
	weighty, found := 0, 0
	for i := range words {
		if words[i].weighty {
			weighty++
			if have[words[i].form] {
				found++
			}
		}
	}
	return weighty > 1 && 10*found >= 9*weighty
}
