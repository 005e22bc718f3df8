package name

import "github.com/cotejo/cotejo/lang"

// Where all nouns have a capital it proves nothing: “Der Vertrag mit Ferrer gab
// den Bürgern Hoffnung”. There a name needs other evidence: the tables, capitals
// throughout, a given name with a word beside it, a title before it. What a
// name has once been told by, it is known by in the whole document.

// traitsOf are the traits of a word. Where nouns have capitals they are glued
// together as well, and a title ends with its chief word: “Hafendirektorin”.
func (r *reading) traitsOf(t token) trait {
	found := r.traits[t.fold]
	if !r.nouns || found != 0 || t.shape != capital {
		return found
	}
	for i := 2; i+shortestHead <= len(t.fold); i++ {
		if r.traits[t.fold[i:]]&title != 0 {
			return title
		}
	}
	return 0
}

// shortestHead is how long a title is at least that others are made with:
// “Umweltminister”, but “Tischfrau” is nobody's.
const shortestHead = 6

// prove gathers the words of the names that there is evidence for.
func (r *reading) prove(d *lang.Document) {
	if !r.nouns {
		return
	}
	var found []*mention
	for i := range d.Sentences {
		found = r.names(found, i)
	}
	r.proven = map[string]bool{}
	for _, m := range found {
		for _, t := range m.tokens {
			if t.shape == capital && t.ref < 0 && m.kind == Person && !r.ordinary(t.fold) {
				r.proven[t.fold] = true
			}
		}
	}
}

// vouched reports whether there is evidence that a name begins at a token.
func (r *reading) vouched(tokens []token, at int) bool {
	t := tokens[at]
	switch {
	case t.ref >= 0:
		return !r.refs[t.ref].Everyday
	case t.traits&(common|article|particle|institution|title) != 0:
		return false
	case t.shape == upper || t.shape == mixed:
		return true
	case at > 0 && tokens[at-1].traits&title != 0 && r.adjoins(tokens[at-1], t):
		return !r.ordinary(t.fold) && !r.lowered[t.fold]
	case t.traits&given != 0 || t.shape == initial:
		return r.named(tokens, at)
	}
	return r.proven[t.fold] && !r.afterArticle(tokens, at)
}

// named reports whether a surname follows the given name or initial at a
// token, or a verb of speech; or whether the name is proven.
func (r *reading) named(tokens []token, at int) bool {
	t := tokens[at]
	if r.proven[t.fold] {
		return !r.afterArticle(tokens, at)
	}
	if at+1 == len(tokens) || !r.adjoins(t, tokens[at+1]) {
		return false
	}
	next := tokens[at+1]
	switch {
	case next.shape == initial || next.traits&given != 0 && next.raised():
		return at+2 < len(tokens) && r.named(tokens, at+1) || r.surname(next)
	case next.traits&particle != 0 && next.shape == lower:
		return t.traits&given != 0 && r.afterParticles(tokens, at+1) > at+1
	}
	return r.surname(next) || t.traits&given != 0 && next.traits&speaking != 0
}

// surname reports whether a word may be one.
func (r *reading) surname(t token) bool {
	return t.raised() && t.traits&(calendar|common|institution|title) == 0 && !r.ordinary(t.fold) && !r.lowered[t.fold]
}

func (r *reading) afterArticle(tokens []token, at int) bool {
	return at > 0 && tokens[at-1].traits&article != 0
}

// continues reports whether the name of tokens[at:end] goes on with the next
// word: while its surname is awaited, or behind a hyphen, or with a word that
// the tables know with those before it.
func (r *reading) continues(tokens []token, at, end int) bool {
	t, prev := tokens[end], tokens[end-1]
	switch {
	case r.gap(prev, t) == "-", t.shape == digits:
		return true
	case t.ref >= 0 && t.ref == prev.ref:
		return true
	case t.shape == lower:
		return t.traits&particle != 0 && end == at+1 && tokens[at].traits&given != 0 && tokens[at].ref < 0
	}
	awaited := prev.traits&given != 0 || prev.shape == initial || end == at+1 && at > 0 && tokens[at-1].traits&title != 0
	return awaited && prev.ref < 0 && r.surname(t)
}
