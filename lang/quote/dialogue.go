package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cotejo/cotejo/lang"
)

// dashes are the signs that begin a speech in a dialogue: the Spanish raya,
// the dashes of Portuguese and French.
const dashes = "—―–"

// dialogue reads a paragraph of speech that a dash begins, with what the
// writer puts between dashes: “—No lo sé —dijo Marta—. Vuelve mañana.” It
// reports whether the paragraph is one: a dash begins the item of a list too.
func (p *parser) dialogue(i int) bool {
	span := p.d.Paragraphs[i].Span
	if !p.dashed(i) {
		return false
	}
	parts := p.incises(span)
	if len(parts) == 1 && !p.exchange(i) && !p.tagged(parts[0]) {
		return false
	}
	for k := 0; k < len(parts); k += 2 {
		start := parts[k].Start
		if k == 0 {
			start = span.Start
		}
		q := Quote{Span: lang.Span{Start: start, End: parts[k].End}, Inner: parts[k], Part: 1 + k/2, Dialogue: true}
		p.add(p.untag(q))
	}
	return true
}

// dashed reports whether a paragraph begins with a dash and a capital, a
// question or an exclamation.
func (p *parser) dashed(i int) bool {
	if i < 0 || i >= len(p.d.Paragraphs) {
		return false
	}
	text := p.d.Paragraphs[i].In(p.text)
	r, n := utf8.DecodeRuneInString(text)
	if !strings.ContainsRune(dashes, r) {
		return false
	}
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(text[n:], " \u00A0\u202F"))
	return unicode.IsUpper(next) || strings.ContainsRune("¿¡«“…", next)
}

// exchange reports whether a paragraph begun by a dash is one of an exchange
// in which the writer says who speaks.
func (p *parser) exchange(i int) bool {
	for _, near := range []int{i - 1, i + 1, i - 2, i + 2} {
		if !p.dashed(near) || max(near, i)-min(near, i) == 2 && !p.dashed((near+i)/2) {
			continue
		}
		if span := p.d.Paragraphs[near].Span; len(p.incises(span)) > 1 || p.tagged(p.incises(span)[0]) {
			return true
		}
	}
	return false
}

// incises parts a paragraph at its dashes: speech, what the writer puts in,
// speech again. What stands between dashes without a verb of speech belongs to
// the speech: “—La casa —la vieja— arde.”
func (p *parser) incises(span lang.Span) []lang.Span {
	var parts []lang.Span
	start, inside := span.Start, false
	for i, r := range span.In(p.text) {
		at := span.Start + i
		if !strings.ContainsRune(dashes, r) {
			continue
		}
		end := at + utf8.RuneLen(r)
		switch {
		case at == span.Start:
			start = end
		case inside:
			parts = append(parts, lang.Span{Start: start, End: at})
			start, inside = p.afterStop(end, span.End), false
		case p.saysNext(end, span.End):
			parts = append(parts, lang.Span{Start: start, End: at})
			start, inside = end, true
		}
	}
	if inside || strings.TrimSpace(p.text[start:span.End]) != "" {
		parts = append(parts, lang.Span{Start: start, End: span.End})
	}
	for i := range parts {
		parts[i] = trim(p.text, parts[i])
	}
	return parts
}

// afterStop is where speech goes on after an incise: behind the stop that
// stands outside the dash, “—dijo Marta—. Vuelve”.
func (p *parser) afterStop(i, end int) int {
	for i < end && strings.IndexByte(".,;:!?", p.text[i]) >= 0 {
		i++
	}
	return i
}

// tagWords is how many words after a dash are read for a verb of speech.
const tagWords = 3

// saysNext reports whether a verb of speech stands among the next words.
func (p *parser) saysNext(i, end int) bool {
	n := 0
	rest := p.text[i:min(end, i+80)]
	if dash := strings.IndexAny(rest, dashes); dash >= 0 {
		rest = rest[:dash]
	}
	for w := range lang.Words(rest) {
		if p.words.of(w.In(rest))&(speaking|according) != 0 {
			return true
		}
		if n++; n == tagWords {
			break
		}
	}
	return false
}

// tagged reports whether the writer says who speaks behind a comma, a question
// or an exclamation, as French does: “— Qui est là ? demanda Paul.”
func (p *parser) tagged(speech lang.Span) bool { return p.tag(speech) < speech.End }

// tag is where the writer's words begin in a speech without a second dash, or
// its end.
func (p *parser) tag(speech lang.Span) int {
	if !p.d.Language.Quoting.BareTags {
		return speech.End
	}
	text := speech.In(p.text)
	for i := 0; i < len(text); i++ {
		if strings.IndexByte(",?!", text[i]) < 0 {
			continue
		}
		rest := strings.TrimLeft(text[i+1:], " \u00A0\u202F")
		if first, _ := utf8.DecodeRuneInString(rest); unicode.IsLower(first) && p.verbFirst(rest) {
			return speech.Start + i + 1
		}
	}
	return speech.End
}

// verbFirst reports whether a text begins with a verb of speech: “demanda
// Paul”, “a-t-elle dit”.
func (p *parser) verbFirst(text string) bool {
	n := 0
	for w := range lang.Words(text[:min(len(text), 40)]) {
		if p.words.of(strings.SplitN(w.In(text), "-", 2)[0])&speaking != 0 {
			return true
		}
		if n++; n == 2 {
			break
		}
	}
	return false
}

// untag leaves out of a quotation the writer's words at its end.
func (p *parser) untag(q Quote) Quote {
	if end := p.tag(q.Inner); end < q.Inner.End {
		q.End, q.Inner.End = end, end
		q.Inner = trim(p.text, q.Inner)
	}
	return q
}
