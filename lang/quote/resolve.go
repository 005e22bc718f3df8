package quote

import (
	"strings"

	"github.com/cotejo/cotejo/lang"
)

// resolveReach is how many bytes before a quotation a speaker is looked for
// whom a pronoun may mean: about two paragraphs.
const resolveReach = 1200

// resolve names the speaker of a quotation that only a pronoun introduces, or
// a verb alone, where one speaker was named lately and no other: “No es
// verdad”, dijo Ana Ruiz. […] “Nunca lo fue”, añadió ella.
func (r *reporter) resolve(q *Quote) {
	if q.By.Len() > 0 {
		r.speakers = append(r.speakers, *q)
		return
	}
	if q.Verb.Len() == 0 || q.Dialogue || !r.meansLast(q.Verb) {
		return
	}
	last := ""
	for i := len(r.speakers) - 1; i >= 0 && r.speakers[i].End > q.Start-resolveReach; i-- {
		switch name := r.speakers[i].Speaker; {
		case last == "":
			last = name
		case !samePerson(last, name):
			return
		}
	}
	q.Speaker = last
}

// meansLast reports whether the subject of a verb is one person named before:
// a pronoun, or nothing where the language needs none.
func (r *reporter) meansLast(verb lang.Span) bool {
	v := 0
	for v < len(r.tokens) && r.tokens[v].Start != verb.Start {
		v++
	}
	for _, k := range []int{v - 1, v + 1} {
		if k >= 0 && k < len(r.tokens) && r.tokens[k].use&pronoun != 0 {
			return r.tokens[k].use&third != 0 && r.tokens[max(k, v)].gap == 0
		}
	}
	return r.d.Language.Quoting.NullSubject && r.alone(v)
}

// alone reports whether nothing follows a verb in its clause: “…”, dijo.
func (r *reporter) alone(v int) bool {
	return v >= r.aheadN && v < len(r.tokens) && (v+1 == len(r.tokens) || r.tokens[v+1].gap != 0)
}

// samePerson reports whether two speakers share their last word: “Ana Ruiz”
// and “Ruiz”.
func samePerson(a, b string) bool {
	x, y := strings.Fields(lang.Fold(a)), strings.Fields(lang.Fold(b))
	return len(x) > 0 && len(y) > 0 && x[len(x)-1] == y[len(y)-1]
}
