package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cotejo/cotejo/lang"
)

// How far a verb of speech may stand from the quotation, and how many words
// are read on either side of it.
const (
	nearest = 14  // words
	besides = 4   // words: so near, it introduces these very words
	widest  = 300 // bytes
)

// describe finds the class, the verb and the speaker of each quotation.
func describe(d *lang.Document, x lexicon, list []Quote) {
	r := reporter{d: d, text: d.Source.Text, words: x}
	before := -1 // the quotation of the first level before
	for i := range list {
		q := &list[i]
		q.Words = count(q.Inner.In(r.text))
		if q.Level == 1 {
			r.place(list, i, before)
			r.introduce(q)
			r.resolve(q)
			if before >= 0 {
				r.join(&list[before], q)
			}
			before = i
		}
		q.Class = r.class(q)
	}
}

func count(text string) int {
	n := 0
	for range lang.Words(text) {
		n++
	}
	return n
}

// A reporter reads what stands around a quotation: who says it, and how.
type reporter struct {
	d     *lang.Document
	text  string
	words lexicon

	sentence       lang.Span // of the quotation, or those it spans
	ahead, behind  lang.Span // what the writer says before and after it in that sentence
	tokens         []token
	aheadN         int     // tokens[:aheadN] stand before the quotation
	speakers       []Quote // quotations of this text beside which a speaker is named
	near           bool    // the verb of speech stands right beside it
	bordersOnQuote bool    // another quotation stands before it in the sentence
}

// A token is a word beside the quotation.
type token struct {
	lang.Span
	use     use
	capital bool
	gap     byte // what stands before the word: 0, ',' or '.' for any stronger break
}

// place finds the sentence around quotation i and the writer's own words in it.
func (r *reporter) place(list []Quote, i, before int) {
	q := &list[i]
	first, last := sentenceAt(r.d, q.Start), sentenceAt(r.d, max(q.Start, q.End-1))
	r.sentence = lang.Span{Start: min(first.Start, q.Start), End: max(last.End, q.End)}
	r.ahead = lang.Span{Start: r.sentence.Start, End: q.Start}
	r.behind = lang.Span{Start: q.End, End: r.sentence.End}
	r.bordersOnQuote = before >= 0 && list[before].End > r.ahead.Start
	if r.bordersOnQuote {
		r.ahead.Start = min(list[before].End, q.Start)
	}
	for _, next := range list[i+1:] {
		if next.Start >= q.End {
			r.behind.End = max(q.End, min(r.behind.End, next.Start))
			break
		}
	}
	if r.ahead.Len() > widest {
		r.ahead.Start = r.runeStart(r.ahead.End - widest)
	}
	if r.behind.Len() > widest {
		r.behind.End = r.runeStart(r.behind.Start + widest)
	}
	r.leadIn(q)
	r.tokens = r.read(r.read(r.tokens[:0], r.ahead), r.behind)
	r.aheadN = 0
	for r.aheadN < len(r.tokens) && r.tokens[r.aheadN].End <= q.Start {
		r.aheadN++
	}
}

// runeStart is i or, inside a character, the place before it.
func (r *reporter) runeStart(i int) int {
	for back := 0; back < utf8.UTFMax && i > back; back++ {
		if utf8.RuneStart(r.text[i-back]) {
			return i - back
		}
	}
	return i
}

// leadIn reads the sentence before where it ends with a colon: “Y añadió:”
// in a line of its own.
func (r *reporter) leadIn(q *Quote) {
	head := strings.TrimRightFunc(r.text[:q.Start], unicode.IsSpace)
	if r.ahead.Len() > 0 || !strings.HasSuffix(head, ":") {
		return
	}
	s := sentenceAt(r.d, len(head)-1)
	r.ahead = lang.Span{Start: min(s.Start, len(head)), End: len(head)}
	if r.ahead.Len() > widest {
		r.ahead.Start = r.runeStart(len(head) - widest)
	}
}

func (r *reporter) read(list []token, s lang.Span) []token {
	said := s.In(r.text)
	at := 0
	for w := range lang.Words(said) {
		word := w.In(said)
		c, _ := utf8.DecodeRuneInString(word)
		t := token{Span: w.Shift(s.Start), capital: unicode.IsUpper(c), gap: gapOf(said[at:w.Start])}
		if n := len(list); n > 0 && t.gap == '.' && t.capital && said[at:w.Start] == ". " && abbreviates(list[n-1], r.text) {
			t.gap = 0
		}
		t.use = r.words.of(strings.TrimSuffix(strings.TrimSuffix(word, "'s"), "’s"))
		list = append(list, t)
		at = w.End
	}
	return list
}

// abbreviates reports whether the full stop after a token ends no sentence:
// “Mrs. Field”, “J. Ramone”.
func abbreviates(t token, text string) bool {
	return t.capital && (t.use&role != 0 && t.Len() <= 5 || utf8.RuneCountInString(t.In(text)) == 1)
}

func gapOf(between string) byte {
	switch {
	case strings.ContainsAny(between, ".;:!?()[]…—–"):
		return '.'
	case strings.Contains(between, ","):
		return ','
	}
	return 0
}

// introduce finds the verb of speech nearest the quotation, and the speaker.
func (r *reporter) introduce(q *Quote) {
	v := r.verb(q)
	r.near = false
	if v < 0 {
		return
	}
	q.Verb = r.tokens[v].Span
	r.near = v >= r.aheadN-besides && v < r.aheadN+besides
	if by := r.speaker(v); by.Len() > 0 {
		q.By, q.Speaker = by, by.In(r.text)
	}
}

// verb is the token of the nearest verb of speech, or -1. After a comma the
// one that follows is preferred: “…”, dijo Austin.
func (r *reporter) verb(q *Quote) int {
	ahead, behind := -1, -1
	for k := r.aheadN - 1; k >= max(0, r.aheadN-nearest) && ahead < 0; k-- {
		if r.speaks(k) {
			ahead = k
		}
	}
	for k := r.aheadN; k < min(len(r.tokens), r.aheadN+nearest) && behind < 0; k++ {
		if r.speaks(k) {
			behind = k
		}
	}
	switch {
	case ahead < 0:
		return behind
	case behind < 0:
		return ahead
	case r.detached(q) || r.aheadN-ahead > behind-r.aheadN+1:
		return behind
	}
	return ahead
}

// speaks reports whether token k introduces speech. A capital inside a
// sentence makes a name of it: “United States”.
func (r *reporter) speaks(k int) bool {
	t := r.tokens[k]
	return t.use&(speaking|according) != 0 && (!t.capital || t.gap == '.' || t.Start == r.sentence.Start)
}

// detached reports whether the quotation is a clause of its own, closed by a
// comma, a question or an exclamation mark.
func (r *reporter) detached(q *Quote) bool {
	c, _ := utf8.DecodeLastRuneInString(q.Inner.In(r.text))
	if strings.ContainsRune(",?!…", c) {
		return true
	}
	return strings.HasPrefix(r.text[q.End:], ",") || strings.HasPrefix(strings.TrimLeft(r.text[q.End:min(len(r.text), q.End+4)], " "), "—")
}

// speaker finds who speaks beside the verb at token v.
func (r *reporter) speaker(v int) lang.Span {
	from, to := 0, r.aheadN
	if v >= r.aheadN {
		from, to = r.aheadN, len(r.tokens)
	}
	if r.tokens[v].use&according != 0 {
		if v+1 < to && r.tokens[v+1].use&preposition != 0 {
			v++ // according to
		}
		return r.right(v, to)
	}
	if r.isPronoun(v-1, from, to, v) || r.isPronoun(v+1, from, to, v+1) {
		return lang.Span{}
	}
	if r.tokens[v].use&telling != 0 {
		return r.left(v, from)
	}
	if by := r.right(v, to); by.Len() > 0 {
		return by
	}
	return r.left(v, from)
}

// isPronoun reports whether token k is a pronoun; gap is the token whose gap
// parts it from the verb.
func (r *reporter) isPronoun(k, from, to, gap int) bool {
	return from <= k && k < to && r.tokens[k].use&(pronoun|determiner) == pronoun && r.tokens[gap].gap == 0
}

// right is the first name or role after the verb that no preposition parts
// from it: “dijo en Rota el vicealmirante Ignacio Beltrán”.
func (r *reporter) right(v, to int) lang.Span {
	for k := v + 1; k < min(to, v+nearest) && r.tokens[k].gap == 0; k++ {
		if !r.names(k) || r.governed(k, v+1) {
			continue
		}
		return r.phrase(k, to)
	}
	return lang.Span{}
}

// left is the last name or role before the verb that no preposition governs;
// commas may part it from the verb: “Jens Müller, portavoz de la sociedad, dijo”.
func (r *reporter) left(v, from int) lang.Span {
	best := lang.Span{}
	for k := v - 1; k >= max(from, v-nearest); k-- {
		if r.tokens[k+1].gap == '.' {
			break
		}
		if r.names(k) && (k == from || !r.names(k-1)) && !r.governed(k, from) {
			best = r.phrase(k, v)
			if r.tokens[v].gap == 0 {
				break
			}
		}
	}
	return best
}

// names reports whether token k is a name or a role.
func (r *reporter) names(k int) bool {
	t := r.tokens[k]
	if t.use&role != 0 {
		return true
	}
	if w := t.In(r.text); strings.HasSuffix(w, "'s") || strings.HasSuffix(w, "’s") {
		return false // America's negotiator
	}
	return t.capital && t.use&(determiner|preposition|pronoun|speaking|according|weekday) == 0
}

// governed reports whether a preposition stands before token k and the name it
// goes on with, with nothing but determiners between: “sagte in Köln”, but not
// “sagte am Montag Petra Lang”.
func (r *reporter) governed(k, from int) bool {
	for k > from && r.tokens[k].capital && r.tokens[k-1].capital && r.tokens[k].gap == 0 && r.tokens[k-1].use&weekday == 0 {
		k--
	}
	for k--; k >= from && r.tokens[k].use&determiner != 0; k-- {
	}
	return k >= from && r.tokens[k].use&preposition != 0 && r.tokens[k+1].gap == 0
}

// phrase is the name at token k with what belongs to it: the role before it,
// its particles, and the names that follow. A role is followed over a
// preposition to the name it ends with: “analista de Morningstar Neal Dihora”.
func (r *reporter) phrase(k, to int) lang.Span {
	start, end := k, k+1
	for end < to && r.tokens[end].gap == 0 && (r.names(end) || r.inner(end, to)) {
		end++
	}
	return r.named(start, end)
}

// inner reports whether token k joins names: “Ursula von der Leyen”.
func (r *reporter) inner(k, to int) bool {
	for ; k < to && r.tokens[k].use&(particle|preposition|determiner) != 0 && !r.tokens[k].capital && r.tokens[k].gap == 0; k++ {
		if k+1 < to && r.tokens[k+1].gap == 0 && r.tokens[k+1].capital && r.names(k+1) {
			return true
		}
	}
	return false
}

// named is the name among the tokens, without the role before it: “el
// vicealmirante Ignacio Beltrán”. A role that a preposition ties to the name
// stays, with its determiner: “la ministra de Defensa”.
func (r *reporter) named(start, end int) lang.Span {
	for k := end - 2; k >= start; k-- {
		if r.tokens[k].use&role != 0 && r.tokens[k+1].capital { // Morningstar analyst Neal Dihora
			start = k + 1
			break
		}
	}
	first := start
	for first < end && !r.tokens[first].capital {
		first++
	}
	if first < end && (first == start || r.tokens[first-1].use&role != 0) {
		return r.tokens[first].Cover(r.tokens[end-1].Span)
	}
	if start > 0 && r.tokens[start].gap == 0 && r.tokens[start-1].use&determiner != 0 {
		start--
	}
	return r.tokens[start].Cover(r.tokens[end-1].Span)
}

// join ties a quotation to the one before it: as its second part, where the
// writer only breaks in, or as the next words of the same speaker.
func (r *reporter) join(before, q *Quote) {
	switch {
	case q.Part > 1:
	case q.Start-before.End > widest || sentenceAt(r.d, before.Start).Paragraph != sentenceAt(r.d, q.Start).Paragraph:
		return
	case r.bordersOnQuote && before.Verb.Len() > 0 && before.Verb.Start >= before.End && !r.ended(before) && r.ahead.Contains(before.Verb):
		q.Part = before.Part + 1
	case q.Start > r.sentence.Start || q.By.Len() > 0 || q.Verb.Len() > 0:
		return
	}
	switch {
	case q.By.Len() == 0:
		q.Speaker = before.Speaker
	case before.Speaker == "":
		before.Speaker = q.Speaker
	}
}

// ended reports whether the quotation ends as a sentence does.
func (r *reporter) ended(q *Quote) bool {
	c, _ := utf8.DecodeLastRuneInString(q.Inner.In(r.text))
	return strings.ContainsRune(".?!…", c)
}
