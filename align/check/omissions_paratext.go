package check

import (
	"regexp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/cotejo/cotejo/lang"
)

// paratexts maps *lang.Language to its openings.
var paratexts sync.Map

// An openings knows how the lines around an article begin.
type openings struct{ bylines, others []string }

func openingsOf(l *lang.Language) openings {
	if o, ok := paratexts.Load(l); ok {
		return o.(openings)
	}
	o := openings{phrases(l.Paratext.Bylines), phrases(l.Paratext.Pointers + "," + l.Paratext.Remarks)}
	paratexts.Store(l, o)
	return o
}

func phrases(list string) (folded []string) {
	for p := range strings.SplitSeq(list, ",") {
		if p = lang.Fold(strings.TrimSpace(p)); p != "" {
			folded = append(folded, p)
		}
	}
	return folded
}

// paratext reports whether a sentence stands around the article: a dateline, a
// byline, “Read more”, a note of the editors.
func paratext(d *lang.Document, s lang.Sentence) bool {
	text := strings.TrimLeft(d.Text(s.Span), "—–-*[(>» ")
	long := len(text) > longestByline
	text = text[:min(len(text), longestByline)]
	o := openingsOf(d.Language)
	if rest, words := begun(text, o.bylines); words > 0 && !long && onlyNames(rest) {
		return true
	}
	rest, words := begun(text, o.others)
	// “Share prices fell” shares nothing.
	return words > 1 || words == 1 && strings.Trim(rest[:min(len(rest), 1)], ":.)…") == "" || !long && dateline.MatchString(text)
}

// begun finds the longest of the phrases that a text begins with: of how many
// words it is, and what follows it.
func begun(text string, phrases []string) (rest string, words int) {
	for _, p := range phrases {
		n := strings.Count(p, " ") + 1
		if n <= words {
			continue
		}
		if head, after := firstWords(text, n, strings.HasSuffix(p, ":")); lang.Fold(head) == p {
			rest, words = after, n
		}
	}
	return rest, words
}

// firstWords cuts a text after its first words, with the colon after them if
// that is asked for.
func firstWords(text string, n int, colon bool) (head, rest string) {
	end := 0
	for w := range strings.FieldsSeq(text) {
		if n--; n < 0 {
			break
		}
		end = strings.Index(text[end:], w) + end + len(w)
	}
	head = strings.TrimRight(text[:end], ",;:")
	if colon && strings.HasPrefix(text[len(head):], ":") {
		head += ":"
	}
	return head, text[len(head):]
}

// longestByline bounds the bytes of a line that are looked at.
const longestByline = 160

// mostBylineWords is more than two names have.
const mostBylineWords = 8

// onlyNames reports whether a text is names and what joins them, “Ana Prieto y
// Luis de la Riva / EFE”: at least one word with a capital, and no longer one
// without.
func onlyNames(text string) bool {
	words, capitals := 0, 0
	for w := range lang.Words(text) {
		words++
		first, _ := utf8.DecodeRuneInString(text[w.Start:])
		switch {
		case unicode.IsUpper(first):
			capitals++
		case w.Len() > 3:
			return false
		}
	}
	return capitals > 0 && words <= mostBylineWords
}

// dateline matches the place and the agency that a report begins with, where
// they stand alone: “MADRID, 5 de marzo (EFE).—”
var dateline = regexp.MustCompile(`^\p{Lu}[^.!?()]{1,60}\((?:\p{Lu}[\p{L}/ ]{1,24})\)[\s.,:–—-]*$`)
