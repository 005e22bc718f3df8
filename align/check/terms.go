package check

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang"
)

// Terms holds a translation to the glossary of its project.
var Terms = &Check{
	Name: "terms",
	Doc: `terms that are not translated as the project's glossary has it

Runs where a glossary or a list of words to keep is given (the keys glossary
and keep of .cotejo.yaml). A term of the glossary that stands in a sentence of
the original, in the singular or the plural, must have one of its translations
in the sentences that translate it or in those beside them, inflected and in any
order. The longest term counts: where “tipo de interés” stands, “tipo” is not
asked for. Words to keep must stand there letter by letter. Each term is told
once an article, at the first place. What the glossary has settled is no
finding of the names check.`,
	Kinds: []KindDoc{
		{"term", "a term has none of the translations that the glossary has for it (warning): “tasa de paro” without “unemployment rate”"},
		{"kept", "a word that is to stay as it is was changed or left out (warning): “Banco Alpino” as “Alpine Bank”"},
	},
	Run: terms,
}

func terms(p *Pass) {
	if p.Glossary == nil || p.OneLanguage() {
		return
	}
	g := newTermPass(p.Alignment, p.Glossary)
	told := map[[2]string]bool{}
	tell := func(f Finding, word string) {
		if key := [2]string{f.Kind, word}; !told[key] {
			told[key] = true
			p.Report(f)
		}
	}
	for i, b := range p.Beads {
		if len(b.Target) == 0 || b.Score < align.Unsure {
			continue // a sentence that is not there is for the omissions to tell
		}
		for _, s := range b.Source {
			for _, u := range g.missed(i, s) {
				message := fmt.Sprintf("“%s” is not translated as agreed: %s", p.Source.Text(u.Span), quoted(u.targets))
				tell(Finding{Kind: "term", Severity: Warning, Message: message, Source: &u.Span, Bead: i}, quoted(u.targets))
			}
			for _, k := range g.changed(i, s) {
				word := p.Source.Text(k)
				tell(Finding{Kind: "kept", Severity: Warning, Message: fmt.Sprintf("“%s” is to stay as it is", word), Source: &k, Bead: i}, word)
			}
		}
	}
}

func quoted(terms []string) string {
	list := make([]string, len(terms))
	for i, t := range terms {
		list[i] = "“" + t + "”"
	}
	return strings.Join(list, " or ")
}

// A termPass looks for terms in the beads of an alignment.
type termPass struct {
	*align.Alignment
	keep   []string
	terms  map[string][]*agreed
	target [][]termWord // by bead
}

func newTermPass(a *align.Alignment, g *Glossary) *termPass {
	p := &termPass{Alignment: a, keep: g.Keep, terms: g.agreedTerms(a.Source.Language, a.Target.Language)}
	for _, b := range a.Beads {
		var words []termWord
		for _, s := range b.Target {
			words = append(words, termWords(a.Target.Text(s.Span))...)
		}
		p.target = append(p.target, words)
	}
	return p
}

// near calls f with a bead and those beside it until it returns true.
func (p *termPass) near(bead int, f func(bead int) bool) bool {
	for i := max(bead-1, 0); i <= min(bead+1, len(p.Beads)-1); i++ {
		if f(i) {
			return true
		}
	}
	return false
}

// missed are the terms of a sentence without their translations.
func (p *termPass) missed(bead int, s lang.Sentence) (list []use) {
	for _, u := range uses(p.Source.Text(s.Span), p.terms) {
		if !p.rendered(bead, u) {
			u.Span = u.Shift(s.Start)
			list = append(list, u)
		}
	}
	return list
}

func (p *termPass) rendered(bead int, u use) bool {
	return p.near(bead, func(i int) bool {
		return slices.ContainsFunc(u.targets, func(t string) bool { return renders(p.target[i], t) })
	})
}

// changed are the words to keep of a sentence that its translation has not kept.
func (p *termPass) changed(bead int, s lang.Sentence) (list []lang.Span) {
	text := p.Source.Text(s.Span)
	for _, k := range p.keep {
		if at := wordIndex(text, k); at >= 0 && !p.kept(bead, k) {
			list = append(list, lang.Span{Start: s.Start + at, End: s.Start + at + len(k)})
		}
	}
	return list
}

func (p *termPass) kept(bead int, word string) bool {
	return p.near(bead, func(i int) bool {
		s, ok := p.Beads[i].TargetSpan()
		return ok && wordIndex(p.Target.Text(s), word) >= 0
	})
}

// wordIndex is where a word, or several, first stand whole in a text; -1 if nowhere.
func wordIndex(text, word string) int {
	for at := 0; word != ""; {
		i := strings.Index(text[at:], word)
		if i < 0 {
			break
		}
		start, end := at+i, at+i+len(word)
		before, _ := utf8.DecodeLastRuneInString(text[:start])
		after, _ := utf8.DecodeRuneInString(text[end:])
		if !inWord(before) && !inWord(after) {
			return start
		}
		_, size := utf8.DecodeRuneInString(text[start:])
		at = start + size
	}
	return -1
}

func inWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// settle drops the findings about names that the glossary answers.
func (g *Glossary) settle(a *align.Alignment, found []Finding) []Finding {
	if g == nil || !slices.ContainsFunc(found, func(f Finding) bool { return f.Check == Names.Name }) {
		return found
	}
	p := newTermPass(a, g)
	return slices.DeleteFunc(found, func(f Finding) bool { return f.Check == Names.Name && f.Bead < len(a.Beads) && p.answers(f) })
}

// answers reports whether a name is part of a term, or is to be kept, and the
// other side has what was agreed.
func (p *termPass) answers(f Finding) bool {
	return p.near(f.Bead, func(i int) bool {
		for _, s := range p.Beads[i].Source {
			if p.answersIn(i, s, f) {
				return true
			}
		}
		return false
	})
}

func (p *termPass) answersIn(bead int, s lang.Sentence, f Finding) bool {
	text := p.Source.Text(s.Span)
	for _, u := range uses(text, p.terms) {
		if p.rendered(bead, u) && (f.Source != nil && u.Shift(s.Start).Overlaps(*f.Source) || f.Source == nil && p.names(u, f)) {
			return true
		}
	}
	return f.Source != nil && s.Overlaps(*f.Source) && slices.ContainsFunc(p.keep, func(k string) bool {
		return wordIndex(k, p.Source.Text(*f.Source)) >= 0 && wordIndex(text, k) >= 0 && p.kept(bead, k)
	})
}

// names reports whether what only the target has is a part of an agreed term.
func (p *termPass) names(u use, f Finding) bool {
	return f.Target != nil && slices.ContainsFunc(u.targets, func(t string) bool { return wordIndex(t, p.Target.Text(*f.Target)) >= 0 })
}
