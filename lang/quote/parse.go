package quote

import (
	"cmp"
	"slices"
	"sort"
	"unicode"
	"unicode/utf8"

	"github.com/cotejo/cotejo/lang"
)

// deepest is how many quotations may be open at once. No writer nests more
// than three; a text of nothing but opening marks must cost no more than its
// reading.
const deepest = 16

// A parser reads the quotations of a document, paragraph by paragraph.
type parser struct {
	d     *lang.Document
	text  string
	words lexicon
	found []Quote

	list []mark // of the paragraph, reused
	open []opening
	// carried are the quotations that the paragraph before left open at its end.
	carried    []opening
	end        int
	loneCloser int // the end of the last closing mark that closed nothing
}

// An opening is a quotation that is not yet closed.
type opening struct {
	mark
	part int
}

func (p *parser) paragraph(i int) {
	span := p.d.Paragraphs[i].Span
	marks := p.marks(span)
	p.resume(span, marks)
	first := len(p.found)
	p.loneCloser = span.Start
	p.dialogue(i)
	for k, m := range marks {
		p.turn(marks, k, m)
	}
	p.endParagraph(span)
	if p.d.Paragraphs[i].Kind == lang.BlockQuote {
		p.block(span, first)
	}
}

// turn opens or closes a quotation at a mark.
func (p *parser) turn(marks []mark, k int, m mark) {
	at := p.opened(m.family)
	switch {
	case m.turn == neither: // goes on with the paragraph before
	case m.turn == opens, m.turn == either && at < 0:
		p.push(opening{m, 1})
	case at >= 0 && m.family == single && isPossessive(p.text, marks, k):
	case at >= 0:
		p.close(at, m.Span)
	case m.left == 's' && !m.curly && startsSmall(p.text[m.End:]): // the boys" bikes
	case m.family == double || m.family == guillemet:
		p.closeNothing(m.Span)
	}
}

func (p *parser) push(o opening) {
	if len(p.open) < deepest {
		p.open = append(p.open, o)
	}
}

// opened is the place of the innermost open quotation of a family, or -1.
func (p *parser) opened(f family) int {
	for i := len(p.open) - 1; i >= 0; i-- {
		if p.open[i].family == f {
			return i
		}
	}
	return -1
}

// isPossessive tells the apostrophe of “the boys' bikes” inside single marks:
// it follows an s, a word follows it, and another mark closes later.
func isPossessive(text string, marks []mark, k int) bool {
	m := marks[k]
	if m.left != 's' || !startsSmall(text[m.End:]) {
		return false
	}
	for _, next := range marks[k+1 : min(len(marks), k+4)] {
		if next.family == single {
			return next.turn == closes
		}
	}
	return false
}

func startsSmall(rest string) bool {
	if rest == "" || rest[0] != ' ' {
		return false
	}
	r, _ := utf8.DecodeRuneInString(rest[1:])
	return unicode.IsLower(r)
}

// close closes the open quotation at, and with it those inside it that were
// never closed.
func (p *parser) close(at int, by lang.Span) {
	for i := len(p.open) - 1; i > at; i-- {
		p.unclosed(p.open[i], by.Start)
	}
	o := p.open[at]
	p.add(Quote{Span: o.Cover(by), Inner: lang.Span{Start: o.End, End: by.Start}, Part: o.part})
	p.open = p.open[:at]
}

// closeNothing reads a closing mark whose opening mark is missing: the
// quotation is taken to begin with the sentence, or after the last such mark.
func (p *parser) closeNothing(by lang.Span) {
	start := max(p.sentenceAt(by.Start).Start, p.loneCloser)
	if n := len(p.found); n > 0 {
		start = max(start, p.found[n-1].End)
	}
	p.loneCloser = by.End
	if start < by.Start {
		p.add(Quote{Span: lang.Span{Start: start, End: by.End}, Inner: lang.Span{Start: start, End: by.Start}, Part: 1, Unbalanced: true})
	}
}

// unclosed reads an opening mark whose closing mark is missing: the quotation
// is taken to end with its sentence, or at the limit. A single mark is taken
// for an apostrophe.
func (p *parser) unclosed(o opening, limit int) {
	if o.family == single {
		return
	}
	end := limit
	if s := p.sentenceAt(o.End); s.End > o.End {
		end = min(end, s.End)
	}
	p.add(Quote{Span: lang.Span{Start: o.Start, End: end}, Inner: lang.Span{Start: o.End, End: end}, Part: o.part, Unbalanced: true})
}

// add keeps a quotation that holds a word.
func (p *parser) add(q Quote) {
	q.Inner = trim(p.text, q.Inner)
	for w := range lang.Words(q.Inner.In(p.text)) {
		_ = w
		p.found = append(p.found, q)
		return
	}
}

func trim(text string, s lang.Span) lang.Span {
	for s.Start < s.End {
		r, n := utf8.DecodeRuneInString(text[s.Start:s.End])
		if !unicode.IsSpace(r) {
			break
		}
		s.Start += n
	}
	for s.Start < s.End {
		r, n := utf8.DecodeLastRuneInString(text[s.Start:s.End])
		if !unicode.IsSpace(r) {
			break
		}
		s.End -= n
	}
	return s
}

// endParagraph leaves open quotations to the next paragraph, which may go on
// with them.
func (p *parser) endParagraph(span lang.Span) {
	p.carried = append(p.carried[:0], p.open...)
	p.open, p.end = p.open[:0], span.End
}

// resume goes on with the quotations that the paragraph before left open: this
// one repeats the opening mark, or closes it. Otherwise they were never closed.
func (p *parser) resume(span lang.Span, marks []mark) {
	for _, o := range p.carried {
		switch {
		case len(marks) == 0 || marks[0].family != o.family || o.family == single:
			p.unclosed(o, p.end)
		case marks[0].Start == span.Start:
			p.goOn(o, marks[0])
			marks[0].turn = neither
		case marks[0].turn == closes:
			p.goOn(o, mark{Span: lang.Span{Start: span.Start, End: span.Start}, family: o.family})
		default:
			p.unclosed(o, p.end)
		}
	}
	p.carried = p.carried[:0]
}

// goOn ends a part of a quotation with its paragraph and opens the next part.
func (p *parser) goOn(o opening, next mark) {
	p.add(Quote{Span: lang.Span{Start: o.Start, End: p.end}, Inner: lang.Span{Start: o.End, End: p.end}, Part: o.part})
	p.push(opening{next, o.part + 1})
}

// block makes a quotation of a block quotation, unless marks enclose it all.
func (p *parser) block(span lang.Span, first int) {
	for _, q := range p.found[first:] {
		if q.Start == span.Start && span.End-q.End < 3 {
			return
		}
	}
	p.add(Quote{Span: span, Inner: span, Part: 1, Block: true})
}

// finish puts the quotations in order and counts their levels.
func (p *parser) finish() []Quote {
	for _, o := range p.carried {
		p.unclosed(o, p.end)
	}
	slices.SortStableFunc(p.found, func(a, b Quote) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	var ends []int // of the quotations around
	for i := range p.found {
		q := &p.found[i]
		for len(ends) > 0 && ends[len(ends)-1] <= q.Start {
			ends = ends[:len(ends)-1]
		}
		ends = append(ends, q.End)
		q.Level = len(ends)
	}
	return p.found
}

// sentenceAt is the sentence that holds the place i, or begins after it.
func (p *parser) sentenceAt(i int) lang.Span { return sentenceAt(p.d, i).Span }

func sentenceAt(d *lang.Document, i int) lang.Sentence {
	k := sort.Search(len(d.Sentences), func(k int) bool { return d.Sentences[k].End > i })
	if k == len(d.Sentences) {
		return lang.Sentence{Span: lang.Span{Start: len(d.Source.Text), End: len(d.Source.Text)}, Index: k}
	}
	return d.Sentences[k]
}
