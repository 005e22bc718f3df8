package name

import (
	"strings"

	"github.com/cotejo/cotejo/lang"
)

// A mention is a name on its way to its cluster.
type mention struct {
	lang.Span
	kind    Kind
	tokens  []token // with the particles between
	cluster *group
}

// names appends the names of sentence i.
func (r *reading) names(found []*mention, i int) []*mention {
	tokens := r.sentence(i)
	for at := 0; at < len(tokens); {
		if !r.begins(tokens, at, r.style[i]) {
			at++
			continue
		}
		end := r.extend(tokens, at, r.style[i])
		if m := r.mention(tokens, at, end, r.style[i]); m != nil {
			found = append(found, m)
		}
		at = end
	}
	return found
}

// begins reports whether a name may begin at a token.
func (r *reading) begins(tokens []token, at int, s style) bool {
	t := tokens[at]
	if !t.raised() || t.traits&calendar != 0 {
		return false
	}
	if r.nouns {
		return s != shouted && r.vouched(tokens, at)
	}
	if s != plain {
		return r.known(t, s)
	}
	if r.cases && t.traits&title != 0 && t.traits&given == 0 {
		return false // “Президент России Владимир Путин”
	}
	if !t.weak {
		return true
	}
	if t.ref >= 0 && !r.refs[t.ref].Everyday {
		return true
	}
	// “Según Ferrer”: the sentence's first word is none of the name.
	return t.traits&(common|article|particle|speaking) == 0 && !r.lowered[t.fold] && !r.opening(tokens, at)
}

// opening reports whether a word nobody knows opens a sentence before “de la”
// or a given name: “Directivos de la ONU”, “Hablaron Lucía Ferrer y Marta Robles”.
// The “van” of “Joost van Dam” is in nothing but names.
func (r *reading) opening(tokens []token, at int) bool {
	t := tokens[at]
	if at+1 == len(tokens) || t.shape != capital || t.traits&(given|institution) != 0 || t.ref >= 0 || r.raised[t.fold] {
		return false
	}
	next := tokens[at+1]
	return next.shape == lower && next.traits&particle != 0 && next.traits&(common|article) != 0 || next.raised() && next.traits&given != 0
}

// longest is how many words a name may have: a text in capitals is no name.
const longest = 12

// extend finds where the name that begins at a token ends.
func (r *reading) extend(tokens []token, at int, s style) int {
	end := at + 1
	if ref := tokens[at].ref; ref >= 0 {
		end = min(len(tokens), at+r.refs[ref].last-r.refs[ref].first)
	}
	for end < len(tokens) && end-at < longest {
		next := r.next(tokens, at, end)
		if next == end || s != plain && !r.known(tokens[next-1], s) {
			break
		}
		end = next
	}
	return end
}

// next is the end of the name after one more word, or end itself.
func (r *reading) next(tokens []token, at, end int) int {
	prev, t := tokens[end-1], tokens[end]
	if !r.adjoins(prev, t) {
		return end
	}
	switch {
	case r.nouns && !r.continues(tokens, at, end):
		return end
	case r.single && t.shape == lower && end-at > 1 && tokens[at].traits&given != 0:
		return end
	case r.cases && t.traits&given != 0 && r.isPlace(tokens[at], at, end):
		return end // “премьер Италии Марио Драги”: the genitive has no preposition
	case t.raised() && t.traits&calendar == 0:
		return end + 1
	case t.shape == digits && r.numbers(tokens, end) && !r.isPlace(tokens[at], at, end):
		return end + 1
	case end-at > 1 && t.Len() <= 4 && prev.ref < 0 && t.traits&particle == 0 && r.gap(prev, t) == "-":
		return end + 1 // “Kim Jong-un”, not “London-based”
	case t.traits&(particle|joiner) == 0 || r.isPlace(tokens[at], at, end):
		return end
	case t.traits&particle == 0 && !r.hasTrait(tokens[at:end], institution):
		return end // “Ferrer y Robles” are two, “Ministerio de Economía y Hacienda” is one
	}
	after := r.afterParticles(tokens, end)
	if after > end && end-at > 1 && tokens[at].traits&given != 0 && (tokens[after-1].ref >= 0 || r.ordinary(tokens[after-1].fold)) {
		return end // “Gareth Lowe of the University of Exeter”
	}
	if t.traits&particle == 0 && after > end && !r.ordinary(tokens[after-1].fold) {
		return end // “Bank of Scotland and Goldman Sachs” are two
	}
	return after
}

// afterParticles is the end after the capital that follows one to three
// particles: “de la Vega”.
func (r *reading) afterParticles(tokens []token, end int) int {
	for k := end + 1; k < len(tokens) && k < end+4; k++ {
		if !r.adjoins(tokens[k-1], tokens[k]) {
			return end
		}
		if tokens[k].raised() && tokens[k].traits&calendar == 0 {
			return k + 1
		}
		if tokens[k].traits&particle == 0 {
			return end
		}
	}
	return end
}

// numbers reports whether the digits at a token belong to the name before
// them: “Boeing 737”, not “en Madrid 300 personas”.
func (r *reading) numbers(tokens []token, at int) bool {
	if tokens[at].Len() > 4 {
		return false
	}
	return at+1 == len(tokens) || r.gap(tokens[at], tokens[at+1]) != " " || tokens[at+1].traits&(common|particle|joiner|article) != 0
}

// isPlace reports whether the name so far is a place: “Francia de Macron” are two.
func (r *reading) isPlace(t token, at, end int) bool {
	return t.ref >= 0 && r.refs[t.ref].Kind == Place && r.refs[t.ref].last-r.refs[t.ref].first == end-at
}

func (r *reading) hasTrait(tokens []token, t trait) bool {
	for _, k := range tokens {
		if k.traits&t != 0 {
			return true
		}
	}
	return false
}

// mention makes a name of tokens[at:end], or nil where no name is left once
// titles and nationalities are taken off: “el Presidente”, “German Chancellor”.
func (r *reading) mention(tokens []token, at, end int, s style) *mention {
	titled := at > 0 && tokens[at-1].traits&title != 0 && r.gap(tokens[at-1], tokens[at]) == " "
	at, stripped := r.strip(tokens, at, end)
	if at == end {
		return nil
	}
	m := &mention{Span: tokens[at].Cover(tokens[end-1].Span), tokens: tokens[at:end]}
	if !r.bears(m, s) {
		return nil
	}
	m.kind = r.kind(m, titled || stripped)
	if m.kind == Other && end < len(tokens) && tokens[end].traits&speaking != 0 && r.gap(tokens[end-1], tokens[end]) == " " {
		m.kind = Person
	}
	return m
}

// strip takes titles off the beginning, and a nationality before a title.
func (r *reading) strip(tokens []token, at, end int) (from int, titled bool) {
	for at < end {
		t := tokens[at]
		switch {
		case t.traits&title != 0 && t.traits&given == 0 && (end-at > 1 || t.weak || t.shape != upper):
			titled = true
		case t.ref >= 0 && r.refs[t.ref].Adjective && at+1 < end && tokens[at+1].traits&title != 0:
		case titled && t.traits&(particle|joiner) != 0 && t.shape == lower:
		default:
			return at, titled
		}
		at++
	}
	return at, titled
}

// bears reports whether what is left names anything.
func (r *reading) bears(m *mention, s style) bool {
	ref := m.tokens[0].ref
	if ref >= 0 && r.refs[ref].Span == m.Span {
		return !r.refs[ref].Adjective
	}
	proper, loud := false, 0
	for _, t := range m.tokens {
		if t.shape == upper && t.Len() > 3 {
			loud++
		}
		if t.traits&(common|particle|article|calendar) == 0 && t.raised() {
			proper = true
		}
	}
	if loud > 1 && loud*2 > len(m.tokens) {
		return false // “OIGO SUS GRITOS” shouts
	}
	if !proper || len(m.tokens) == 1 && m.tokens[0].shape == initial {
		return false
	}
	return s != plain || r.nouns || !m.tokens[0].weak || r.stands(m)
}

// known reports whether a word of a headline is known for a name.
func (r *reading) known(t token, s style) bool {
	switch {
	case t.ref >= 0:
		return !r.refs[t.ref].Adjective && !r.refs[t.ref].Everyday
	case r.lowered[t.fold]:
		return false
	}
	return r.raised[t.fold] || s != shouted && t.shape == upper
}

// stands reports whether a name that begins where any word has a capital is
// one all the same.
func (r *reading) stands(m *mention) bool {
	t := m.tokens[0]
	if len(m.tokens) > 1 || t.shape != capital || r.raised[t.fold] || t.traits&given != 0 {
		return true
	}
	if t.traits&term != 0 || r.lowered[t.fold] {
		return false
	}
	// “Rajoy's office”, “Ferrer (Lugo, 1970)”, “Ferrer dijo”; not “Protesters said”.
	rest := r.text[t.End:min(len(r.text), t.End+2)]
	return rest == " (" || t.end != t.End || r.speaks(t) && !strings.HasSuffix(t.fold, "s")
}

// speaks reports whether the word after a token is a verb of speech.
func (r *reading) speaks(t token) bool {
	rest := r.text[t.end:min(len(r.text), t.end+40)]
	for w := range lang.Words(rest) {
		return w.Start == 1 && r.is(lang.Fold(w.In(rest)), speaking)
	}
	return false
}

// kind tells what bears the name, by the tables, its words and the title before it.
func (r *reading) kind(m *mention, titled bool) Kind {
	first := m.tokens[0]
	switch {
	case first.ref >= 0 && r.refs[first.ref].Span == m.Span:
		return r.refs[first.ref].Kind
	case r.hasTrait(m.tokens, institution):
		return Organisation
	case titled, first.traits&given != 0 && len(m.tokens) > 1:
		return Person
	case !r.nouns && len(m.tokens) > 1 && first.shape == capital && givenAnywhere()[first.fold] && !r.ordinary(first.fold) && first.ref < 0:
		return Person // “Francesca von Habsburg” in Spanish too
	case len(m.tokens) == 1 && first.shape == upper:
		return Organisation
	case first.traits&given != 0:
		return Person
	}
	return Other
}
