package figure

import "github.com/cotejo/cotejo/lang"

// A parser reads sentence after sentence with one slice of tokens.
type parser struct {
	lex    *lexicon
	text   string
	offset int // of text in Source.Text
	toks   []token
	pooled *[]token // where toks come from and go back to
	out    []Figure
	first  int // the sentence's figures are out[first:]

	money     bool   // a sign of currency stands before the number
	qualifier string // stands right before token qualified
	qualified int
	begins    int // the token where the qualifier begins

	memo struct { // the last number read: several rules ask for the same one
		at, next int
		money    bool
		number   number
	}
}

// read finds the figures of one sentence, which stands at offset.
func (p *parser) read(text string, offset int) {
	p.text, p.offset, p.first = text, offset, len(p.out)
	p.toks = p.lex.tokenize(text, p.toks[:0])
	p.qualified, p.memo.at = -1, -1
	for i := 0; i < len(p.toks); {
		t := &p.toks[i]
		if t.kind == letters && (t.word == nil || t.word.century == 0 && !p.is(i, starts)) && !p.numbered(i) && (!t.upper || romanDigit(p.text[t.start]) == 0) {
			i++
			continue
		}
		if t.kind == sign && t.word == nil && p.text[t.start] < 0x80 && !p.numbered(i) {
			i++
			continue
		}
		i = p.at(i)
	}
	p.coordinate()
}

// numbered reports whether digits follow the token closely: “CO2”, “F-16”.
func (p *parser) numbered(i int) bool {
	if i+1 < len(p.toks) && !p.toks[i+1].gap && p.toks[i+1].kind == digits {
		return true
	}
	return i+2 < len(p.toks) && !p.toks[i+1].gap && !p.toks[i+2].gap && p.toks[i+2].kind == digits && p.signAt(i+1, "-")
}

// A rule reads one kind of figure at a token; it returns the token after it,
// or the same where there is none.
type rule func(*parser, int) int

// rules are tried in this order: the first that reads something wins.
var rules = []rule{
	(*parser).idiom,
	(*parser).twofold,
	(*parser).namedDay,
	(*parser).numericDate,
	(*parser).identifier,
	(*parser).lapTime,
	(*parser).clockTime,
	(*parser).date,
	(*parser).decade,
	(*parser).century,
	(*parser).pairOfDigits,
	(*parser).resultInWords,
	(*parser).primes,
	(*parser).fraction,
	(*parser).multiple,
	(*parser).relative,
	(*parser).ordinal,
	(*parser).quantity,
	(*parser).roman,
	(*parser).collective,
	(*parser).lone,
	(*parser).alone,
}

// idiom passes over a phrase that counts nothing: “in Acht nehmen”.
func (p *parser) idiom(i int) int {
	_, next := p.match(i, idiom)
	return next
}

// at reads what begins at token i and returns the token to go on with.
func (p *parser) at(i int) int {
	for _, r := range rules {
		if next := r(p, i); next > i {
			return next
		}
	}
	return p.qualify(i)
}

// qualify remembers a qualifier for the figure after it, and returns the next
// token. An article may stand between: “más de un millón”.
func (p *parser) qualify(i int) int {
	w, next := p.match(i, qualifier)
	if next == i {
		if p.qualified == i && p.is(i, article|theArticle) {
			p.qualified++ // “casi un 90 %”
		}
		return i + 1
	}
	if p.qualified != i {
		p.begins = i
	}
	p.qualifier, p.qualified = w.qualifier, next
	return next
}

// add appends the figure of tokens i to end.
func (p *parser) add(f Figure, i, end int) int {
	f.Span = lang.Span{Start: p.offset + p.toks[i].start, End: p.offset + p.toks[end-1].end}
	f.Phrase = f.Span
	if p.qualified == i && f.Kind != Identifier {
		f.Qualifier = p.qualifier
		f.Phrase.Start = p.offset + p.toks[p.begins].start
	}
	// “Eight tenths, at least 99 points”: what stands before a number is its own.
	if w, next := p.match(end, qualifierAfter); next > end && f.Kind != Calendar && p.kind(next) != digits && !p.is(next, cardinal|currency) {
		f.Qualifier = w.after
		f.Phrase.End = p.offset + p.toks[next-1].end
		p.out = append(p.out, f)
		return next
	}
	p.out = append(p.out, f)
	return end
}

// match finds the longest word or phrase at token i that has one of the
// classes, and the token after it; the same token where there is none.
func (p *parser) match(i int, c class) (*word, int) {
	if i < 0 || i >= len(p.toks) {
		return nil, i
	}
	for w := p.toks[i].word; w != nil; w = w.folded {
		for _, ph := range w.phrases {
			if ph.is.class&c != 0 && p.follows(i+1, ph.tail) {
				return ph.is, i + 1 + len(ph.tail)
			}
		}
		if w.class&c != 0 {
			return w, i + 1
		}
	}
	return nil, i
}

// joined is match behind a hyphen, if one stands at i: “twenty-five”.
func (p *parser) joined(i int, c class) (*word, int) {
	j := p.hyphen(i)
	w, next := p.match(j, c)
	if next == j {
		return nil, i
	}
	return w, next
}

func (p *parser) follows(i int, tail []*word) bool {
	if i+len(tail) > len(p.toks) {
		return false
	}
	for k, w := range tail {
		t := p.toks[i+k].word
		if t == nil || t != w && t.folded != w {
			return false
		}
	}
	return true
}

// is reports whether a word or phrase of one of the classes stands at i.
func (p *parser) is(i int, c class) bool {
	_, next := p.match(i, c)
	return next > i
}

func (p *parser) kind(i int) tokenKind {
	if i < 0 || i >= len(p.toks) {
		return sign
	}
	return p.toks[i].kind
}

// signAt reports whether the token is the sign given.
func (p *parser) signAt(i int, s string) bool {
	return i >= 0 && i < len(p.toks) && p.text[p.toks[i].start:p.toks[i].end] == s
}

// tight reports whether no white space stands before the token.
func (p *parser) tight(i int) bool { return i > 0 && i < len(p.toks) && !p.toks[i].gap }

// tokenText is the text of a token; "" outside the sentence.
func (p *parser) tokenText(i int) string {
	if i < 0 || i >= len(p.toks) {
		return ""
	}
	return p.text[p.toks[i].start:p.toks[i].end]
}

// hyphen skips a hyphen between two parts of a compound: “twenty-five”, “3-inch”.
func (p *parser) hyphen(i int) int {
	if p.tight(i) && p.tight(i+1) && (p.signAt(i, "-") || p.signAt(i, "\u2011") || p.signAt(i, "‐")) {
		return i + 1
	}
	return i
}

// dash skips the dash of a range, with or without spaces.
func (p *parser) dash(i int) int {
	if p.signAt(i, "-") || p.signAt(i, "–") || p.signAt(i, "—") || p.signAt(i, "‑") || p.signAt(i, "−") {
		return i + 1
	}
	return i
}

// plain reads a plain literal of at most n digits at token i; -1 where there is none.
func (p *parser) plain(i, n int) int {
	s := p.tokenText(i)
	if p.kind(i) != digits || len(s) > n {
		return -1
	}
	v := 0
	for k := range len(s) {
		if !isDigit(rune(s[k])) {
			return -1
		}
		v = 10*v + int(s[k]-'0')
	}
	return v
}

// ends reports whether a clause ends before token i, or the text does.
func (p *parser) ends(i int) bool {
	return i >= len(p.toks) || p.toks[i].kind == sign && !p.is(i, percent|currency|unit|ordinalMark)
}
