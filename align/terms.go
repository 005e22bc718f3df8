package align

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cotejo/cotejo/lang"
)

// A kind says how much a term may decide.
type kind uint8

const (
	word kind = iota
	mark      // ? ! : ; ( % $ …
	fact      // figures and names: what the checks test, so they only support
)

// A term is a word form of one document.
type term struct {
	form   string // folded; figures without their separators
	count  int32
	kind   kind
	small  bool // seen without a capital
	usual  bool // one of the commonest words of the language
	listed bool // in the lexicon of the two languages
}

// A side is one document as numbers: its terms, and which sentence says which.
type side struct {
	base   string // language
	paired bool   // a lexicon ties its language to the other
	terms  []term
	known  map[string]int32 // the number of each form
	words  []int32          // term numbers, sentence after sentence
	first  []int            // sentence i says words[first[i]:first[i+1]]
	length []float64        // of each sentence, in letters and digits
	opens  []bool           // whether a paragraph begins with the sentence
	heads  []bool           // whether the sentence is a heading
	stems  []string         // of each term
	where  postings         // of each term
}

// enough is how many words of one sentence are compared: no sentence needs
// more to be told from its neighbours, and a sentence of 20 MB costs no more
// than its reading.
const enough = 400

func (s *side) sentences() int { return len(s.length) }

// said is what sentence i says.
func (s *side) said(i int) []int32 { return s.words[s.first[i]:s.first[i+1]] }

// number turns a document into numbers.
func number(d *lang.Document) *side {
	n := len(d.Sentences)
	s := &side{
		base: d.Language.Base(), known: make(map[string]int32, 8*n), first: make([]int, 1, n+1),
		length: make([]float64, n), opens: make([]bool, n), heads: make([]bool, n),
	}
	r := reader{side: s, stemmer: newStemmer(s.base)}
	for i, sentence := range d.Sentences {
		s.opens[i] = i == 0 || sentence.Paragraph != d.Sentences[i-1].Paragraph
		s.heads[i] = isHeading(d.Paragraphs[sentence.Paragraph].Kind)
		s.length[i] = r.sentence(d.Text(sentence.Span))
		s.first = append(s.first, len(s.words))
	}
	r.judgeNames()
	for w := range strings.FieldsSeq(d.Language.FunctionWords) {
		if t, ok := s.known[lang.Fold(w)]; ok {
			s.terms[t].usual = true
		}
	}
	s.where = index(s)
	return s
}

func isHeading(k lang.BlockKind) bool { return k == lang.Heading || k == lang.Title }

// A reader numbers the words of one document.
type reader struct {
	*side
	stemmer stemmer
	capital []int32 // terms seen with a capital inside a sentence
}

// sentence reads one sentence and returns its length.
func (r *reader) sentence(text string) float64 {
	begin, at, letters := len(r.words), 0, 0
	for w := range lang.Words(text) {
		if len(r.words)-begin < enough {
			r.marks(text[at:w.Start])
			r.word(w.In(text), len(r.words) == begin)
		}
		letters += utf8.RuneCountInString(w.In(text))
		at = w.End
	}
	r.marks(text[at:])
	return float64(letters + 1)
}

// marks reads the punctuation that translations keep.
func (r *reader) marks(gap string) {
	for _, c := range gap[:min(len(gap), longest)] {
		if strings.ContainsRune("?!:;(%$€£", c) {
			r.say(string(c), mark, string(c))
		}
	}
}

func (r *reader) word(w string, initial bool) {
	w = w[:min(len(w), 4*longest)]
	c, _ := utf8.DecodeRuneInString(w)
	switch {
	case unicode.In(c, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai): // written without spaces
		for _, c := range w {
			r.say(string(c), word, string(c))
		}
		return
	case strings.ContainsAny(w, "0123456789"):
		digits := strings.Map(digitsOnly, lang.Fold(w))
		r.say(digits, fact, digits)
		return
	}
	for part := range strings.FieldsFuncSeq(w, joiner) {
		form := lang.Fold(part)
		if form == "" { // a mark that stands alone
			continue
		}
		t := r.say(form, word, part)
		switch {
		case !unicode.IsUpper(c):
			r.terms[t].small = true
		case !initial:
			r.capital = append(r.capital, t)
		}
	}
}

// joiner reports what joins the words of “l'Hospitalet” and “vice-president”.
func joiner(c rune) bool { return strings.ContainsRune("-'’·\u2010\u2011", c) }

// digitsOnly drops what groups digits: 10.000, 10,000 and 10000 are one term.
func digitsOnly(c rune) rune {
	if c == '.' || c == ',' || c == '\'' {
		return -1
	}
	return c
}

// longest is how many bytes of a word are looked at.
const longest = 64

// say notes that the sentence says a form, which the text writes so.
func (r *reader) say(form string, k kind, written string) int32 {
	if len(form) > longest {
		form = form[:longest]
	}
	t, ok := r.known[form]
	if !ok {
		t = int32(len(r.terms))
		r.terms = append(r.terms, term{form: form, kind: k})
		r.known[form] = t
		r.stems = append(r.stems, r.stem(form, k, written))
	}
	r.terms[t].count++
	r.words = append(r.words, t)
	return t
}

func (r *reader) stem(form string, k kind, written string) string {
	if k != word {
		return form
	}
	return r.stemmer.of(strings.ToLower(written))
}

// judgeNames marks as facts the terms that are never written small. Where
// capitals are everywhere (German nouns, headlines) they say nothing.
func (r *reader) judgeNames() {
	if 5*len(r.capital) > len(r.words) {
		return
	}
	for _, t := range r.capital {
		if !r.terms[t].small {
			r.terms[t].kind = fact
		}
	}
}

// postings say in which sentences each term stands, in order.
type postings struct {
	start []int32
	list  []int32
}

func (p postings) of(t int32) []int32 { return p.list[p.start[t]:p.start[t+1]] }

func index(s *side) postings {
	p := postings{make([]int32, len(s.terms)+1), make([]int32, len(s.words))}
	for t, term := range s.terms {
		p.start[t+1] = p.start[t] + term.count
	}
	next := append([]int32(nil), p.start...)
	for i := range s.length {
		for _, t := range s.said(i) {
			p.list[next[t]] = int32(i)
			next[t]++
		}
	}
	return p
}
