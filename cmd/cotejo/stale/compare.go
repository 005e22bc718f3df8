package stale

import (
	"slices"
	"strings"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang"
)

// A twin ties the sentences of two versions of one text.
type twin struct {
	old, now *lang.Document
	was      []int // for each sentence of now, its index in old; -1 of new ones
	changes  []Change
}

// compare finds what changed between two versions. Sentences that both have
// are put aside, wherever they stand; the rest are aligned as two editions of
// a text are.
func compare(old, now *lang.Document) *twin {
	t := &twin{old: old, now: now, was: make([]int, len(now.Sentences))}
	lostOld, newNow := t.meet()
	a := align.Align(excerpt(old, lostOld), excerpt(now, newNow))
	for _, b := range a.Beads {
		t.bead(pick(old, lostOld, b.Source), pick(now, newNow, b.Target))
	}
	t.reunite()
	return t
}

// meet ties the sentences that say the same, the first with the first, and
// returns the indices of the others.
func (t *twin) meet() (old, now []int) {
	places := map[string][]int{}
	for i, s := range t.old.Sentences {
		k := key(t.old.Text(s.Span))
		places[k] = append(places[k], i)
	}
	met := make([]bool, len(t.old.Sentences))
	for i, s := range t.now.Sentences {
		k := key(t.now.Text(s.Span))
		if len(places[k]) == 0 {
			t.was[i] = -1
			now = append(now, i)
			continue
		}
		t.was[i] = places[k][0]
		met[places[k][0]] = true
		places[k] = places[k][1:]
	}
	for i, both := range met {
		if !both {
			old = append(old, i)
		}
	}
	return old, now
}

// excerpt is a document of some sentences of another. A gap begins a paragraph.
func excerpt(d *lang.Document, indices []int) *lang.Document {
	texts := make([]string, len(indices))
	var paragraphs []int
	for n, i := range indices {
		s := d.Sentences[i]
		texts[n] = d.Text(s.Span)
		if n == 0 || indices[n-1] != i-1 || d.Sentences[i-1].Paragraph != s.Paragraph {
			paragraphs = append(paragraphs, n)
		}
	}
	return lang.Presplit(texts, paragraphs, d.Language)
}

// pick are the sentences of d that those of its excerpt stand for.
func pick(d *lang.Document, indices []int, excerpts []lang.Sentence) []lang.Sentence {
	var list []lang.Sentence
	for _, e := range excerpts {
		list = append(list, d.Sentences[indices[e.Index]])
	}
	return list
}

// bead takes what the alignment ties: nothing, if the same words are only
// parted into other sentences; a change; or two that have little in common.
func (t *twin) bead(old, now []lang.Sentence) {
	before, after := text(t.old, old), text(t.now, now)
	alike := len(old) > 0 && len(now) > 0 && kinship(before, after) >= related
	if alike {
		for _, s := range now {
			t.was[s.Index] = old[0].Index
		}
		if key(before) != key(after) {
			t.changes = append(t.changes, Change{Kind: Changed, Old: old, New: now})
		}
		return
	}
	if len(old) > 0 {
		t.changes = append(t.changes, Change{Kind: Removed, Old: old})
	}
	if len(now) > 0 {
		t.changes = append(t.changes, Change{Kind: Added, New: now})
	}
}

// reunite makes a change of what is gone and what is new in its place: a cell
// of a table, “430”, that now says “340” shares no word with what it was.
func (t *twin) reunite() {
	gone := map[int]int{} // changes of the kind Removed, by the index of the first sentence
	for i, c := range t.changes {
		if c.Kind == Removed {
			gone[c.Old[0].Index] = i
		}
	}
	for i, c := range t.changes {
		if c.Kind != Added {
			continue
		}
		r, ok := gone[t.before(&c)+1]
		if ok && t.sameEnd(t.changes[r].Old, c.New) {
			t.changes[i] = Change{Kind: Changed, Old: t.changes[r].Old, New: c.New}
			t.changes[r].Kind = "" // told with the other
		}
	}
	t.changes = slices.DeleteFunc(t.changes, func(c Change) bool { return c.Kind == "" })
}

// sameEnd reports whether the same sentence comes after two passages, or both
// are the last.
func (t *twin) sameEnd(old, now []lang.Sentence) bool {
	next, was := now[len(now)-1].Index+1, old[len(old)-1].Index+1
	if next == len(t.was) {
		return was == len(t.old.Sentences)
	}
	return t.was[next] == was
}

// before is the index of the old sentence that a change comes after, or takes
// the place of; -1 at the beginning.
func (t *twin) before(c *Change) int {
	if len(c.Old) > 0 {
		return c.Old[0].Index - 1
	}
	for i := c.New[0].Index - 1; i >= 0; i-- {
		if t.was[i] >= 0 {
			return t.was[i]
		}
	}
	return -1
}

func text(d *lang.Document, sentences []lang.Sentence) string {
	var words []string
	for _, s := range sentences {
		words = append(words, d.Text(s.Span))
	}
	return strings.Join(words, " ")
}
