package report

import (
	"cmp"
	"slices"
	"unicode/utf8"

	"github.com/cotejo/cotejo/lang"
)

const (
	// tallest is how many lines a sentence is cut to. One line more is let
	// stand: cutting it would save nothing.
	tallest = 4
	// reach is how far, in bytes, a sentence is looked at on both sides of
	// its first mark. Only what is no sentence is longer: a file on one line.
	reach = 4 << 10
)

// excerpt sets a sentence into lines of at most width columns. Of a long one
// it keeps what stands around the marks.
func excerpt(text string, s lang.Span, marks []mark, width int) [][]glyph {
	all := wordsNear(text, s, marks, width)
	lines := wrap(all, width)
	if len(lines) <= tallest+1 {
		return lines
	}
	return wrap(elide(all, tallest*width), width)
}

// wordsNear are the words of a sentence, of an endless one those in reach.
func wordsNear(text string, s lang.Span, marks []mark, width int) []word {
	w := window(text, s, marks)
	near := slices.DeleteFunc(slices.Clone(marks), func(m mark) bool { return !m.Overlaps(w) })
	all := words(glyphs(w.In(text), w.Start, near), width)
	if w.Start > s.Start {
		all = slices.Insert(all, 0, ellipsis)
	}
	if w.End < s.End {
		all = append(all, ellipsis)
	}
	return all
}

func window(text string, s lang.Span, marks []mark) lang.Span {
	if s.Len() <= 2*reach {
		return s
	}
	middle := s.Start
	if len(marks) > 0 {
		middle = max(middle, slices.MinFunc(marks, func(a, b mark) int { return cmp.Compare(a.Start, b.Start) }).Start)
	}
	return lang.Span{
		Start: max(s.Start, runeStart(text, middle-reach)),
		End:   min(s.End, runeStart(text, middle+reach)),
	}
}

// runeStart moves a byte offset to the beginning of a character.
func runeStart(text string, at int) int {
	for n := 1; n < utf8.UTFMax && 0 < at && at < len(text) && !utf8.RuneStart(text[at]); n++ {
		at++
	}
	return at
}

// ellipsis stands for words left out.
var ellipsis = word{
	gap:    []glyph{{text: " ", width: 1}},
	glyphs: []glyph{{text: "…", width: 1, style: quiet}},
	width:  1,
}

// elide keeps the words nearest to the marked ones that fit into so many
// columns; an ellipsis stands for each stretch of the others.
func elide(all []word, budget int) []word {
	seeds, cost := make([]bool, len(all)), make([]int, len(all))
	for i, w := range all {
		seeds[i] = slices.ContainsFunc(w.glyphs, func(c glyph) bool { return c.style >= deleted })
		cost[i] = len(w.gap) + w.width
	}
	kept := nearest(seeds, cost, budget)
	closeHoles(kept)
	var list []word
	for i, w := range all {
		switch {
		case kept[i]:
			list = append(list, w)
		case i == 0 || kept[i-1]:
			list = append(list, ellipsis)
		}
	}
	return list
}

// closeHoles keeps one or two words that would give way to a sign hardly shorter.
func closeHoles(kept []bool) {
	const worthwhile = 3
	hole := 0
	for i := 0; i <= len(kept); i++ {
		if i < len(kept) && !kept[i] {
			hole++
			continue
		}
		for j := i - hole; j < i && hole < worthwhile; j++ {
			kept[j] = true
		}
		hole = 0
	}
}

// nearest chooses items by their distance from the nearest seed (from the
// first item where there is no seed) as long as the budget lasts.
func nearest(seeds []bool, cost []int, budget int) []bool {
	order := make([]int, len(seeds))
	for i := range order {
		order[i] = i
	}
	far := distances(seeds)
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(far[a], far[b]) })
	kept := make([]bool, len(seeds))
	for _, i := range order {
		if budget -= cost[i]; budget < 0 {
			break
		}
		kept[i] = true
	}
	return kept
}

// distances counts the steps from each item to the nearest seed, coming from
// the left and then from the right.
func distances(seeds []bool) []int {
	if len(seeds) > 0 && !slices.Contains(seeds, true) {
		seeds = slices.Clone(seeds)
		seeds[0] = true
	}
	far := make([]int, len(seeds))
	steps := len(seeds)
	walk := func(i int) {
		if steps++; seeds[i] {
			steps = 0
		}
		far[i] = min(far[i], steps)
	}
	for i := range seeds {
		far[i] = len(seeds)
		walk(i)
	}
	steps = len(seeds)
	for i := range slices.Backward(seeds) {
		walk(i)
	}
	return far
}
