package check

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang"
	"github.com/cotejo/cotejo/lang/quote"
)

// A quoteItem is a quotation of the first level with its place in the
// alignment.
type quoteItem struct {
	*quote.Quote
	index       int
	first, last int // beads
	partner     int // index of the quotation on the other side, or -1
}

// A quoteText is one side: its quotations, and its words bead by bead.
type quoteText struct {
	doc    *lang.Document
	target bool
	beads  []align.Bead
	beadOf []int // of each sentence
	quotes []quoteItem
	words  [][]quoteWord // of each bead, once read

	dictionary *align.Dictionary // from this side's language
}

// A quoteWord is a word of a bead.
type quoteWord struct {
	form    string // folded
	at      lang.Span
	weighty bool // carries content: tells something when it is found again
	capital bool
	figure  bool
	entries []int32 // of the dictionary
	quote   int     // the quotation it stands in, or -1
}

func newQuoteText(a *align.Alignment, quotes []quote.Quote, dictionary *align.Dictionary, target bool) *quoteText {
	t := &quoteText{doc: a.Source, target: target, beads: a.Beads, words: make([][]quoteWord, len(a.Beads)), dictionary: dictionary}
	if target {
		t.doc = a.Target
	}
	t.beadOf = make([]int, len(t.doc.Sentences))
	for b := range a.Beads {
		for _, s := range t.sentences(b) {
			t.beadOf[s.Index] = b
		}
	}
	for i := range quotes {
		if q := &quotes[i]; q.Level == 1 {
			first, last := t.span(q.Span)
			t.quotes = append(t.quotes, quoteItem{Quote: q, index: len(t.quotes), first: first, last: last, partner: -1})
		}
	}
	return t
}

func (t *quoteText) sentences(bead int) []lang.Sentence {
	if t.target {
		return t.beads[bead].Target
	}
	return t.beads[bead].Source
}

// span is the first and the last bead that a stretch of text touches.
func (t *quoteText) span(s lang.Span) (first, last int) {
	list := t.doc.Sentences
	i := sort.Search(len(list), func(k int) bool { return list[k].End > s.Start })
	first = t.beadOf[min(i, len(list)-1)]
	last = first
	for ; i < len(list) && list[i].Start < s.End; i++ {
		first, last = min(first, t.beadOf[i]), max(last, t.beadOf[i])
	}
	return first, last
}

// of lists the words of a bead.
func (t *quoteText) of(bead int) []quoteWord {
	if bead < 0 || bead >= len(t.beads) {
		return nil
	}
	if t.words[bead] == nil {
		t.words[bead] = []quoteWord{}
		for _, s := range t.sentences(bead) {
			t.words[bead] = t.read(t.words[bead], s.Span)
		}
	}
	return t.words[bead]
}

// mostWords bounds the words of a bead that are compared.
const mostWords = 400

func (t *quoteText) read(list []quoteWord, s lang.Span) []quoteWord {
	text := t.doc.Text(s)
	small := functionWords(t.doc.Language)
	q := sort.Search(len(t.quotes), func(k int) bool { return t.quotes[k].End > s.Start })
	for at := range lang.Words(text) {
		if len(list) == mostWords {
			break
		}
		w := quoteWord{form: lang.Fold(at.In(text)), at: at.Shift(s.Start), quote: -1}
		c, _ := utf8.DecodeRuneInString(at.In(text))
		w.capital, w.figure = unicode.IsUpper(c), strings.ContainsAny(w.form, "0123456789")
		w.weighty = w.figure || utf8.RuneCountInString(w.form) > 2 && !small[w.form]
		if w.weighty && !w.figure {
			w.entries = t.dictionary.Entries(w.form)
		}
		for q < len(t.quotes) && t.quotes[q].End <= w.at.Start {
			q++
		}
		if q < len(t.quotes) && t.quotes[q].Contains(w.at) {
			w.quote = q
		}
		list = append(list, w)
	}
	return list
}

// inside lists the words of a quotation.
func (t *quoteText) inside(q *quoteItem) []quoteWord {
	var list []quoteWord
	for b := q.first; b <= q.last && len(list) < mostWords; b++ {
		for _, w := range t.of(b) {
			if w.quote == q.index {
				list = append(list, w)
			}
		}
	}
	return list
}
