package align

import (
	"slices"
	"strings"
)

// endings are the suffixes that correspond over the languages of Europe: each
// line is one suffix in the forms it takes. “Universidad” and “university” end
// alike for an aligner.
var endings = []string{
	"cion cione tion zione cao coe",              // nación, nation, nazione, nação
	"sion sione ssion sao soe",                   // decisión, decision
	"icamente ically icament iquement",           // técnicamente, technically
	"mente ly",                                   // exactamente, exactly
	"dad dade ty tie tat tate",                   // ciudad, city, Universität
	"ismo isme ismus ism",                        // terrorismo, terrorism
	"ista iste ist",                              // socialista, socialist
	"logia logie logy logi",                      // tecnología, technology
	"grafia grafie graphie graphy",               // fotografía, photography
	"ico ica ique isch ische ischen ic ical che", // histórico, historic, historical
	"ivo iva ive if iv iven",                     // activo, active
	"oso osa eux euse ous os",                    // famoso, famous
	"ancia anza ance anz ancy ancie",             // distancia, distance
	"encia enza ence enz ency encie",             // presencia, presence, Präsenz
	"ario aria aire ary ar arie",                 // secretario, secretary
	"orio oria oire ory orie",                    // territorio, territory
	"miento mento ment",                          // movimiento, movement
	"ante ant ente ent",                          // presidente, president
	"able ible abile ibile avel ivel bel",        // responsable, responsible
	"ador adora ator ateur atore edor",           // moderador, moderator
	"acia acy atie azia",                         // democracia, democracy
	"ia ie y i",                                  // economía, economy
	"ado ada ato ata ated ate e ar are ieren",    // separado, separated
	"al ale el alen",                             // nacional, national
	"ura ure ur",                                 // cultura, culture
}

// A suffix is one form of an ending; key stands for the ending in skeletons.
type suffix struct {
	form string
	key  byte
}

// suffixes holds the forms of all endings by their last letter, longest first.
var suffixes = func() (table [256][]suffix) {
	for i, line := range endings {
		for _, form := range strings.Fields(line) {
			last := form[len(form)-1]
			table[last] = append(table[last], suffix{form, byte('A' + i)})
		}
	}
	for _, list := range table {
		slices.SortStableFunc(list, func(a, b suffix) int { return len(b.form) - len(a.form) })
	}
	return table
}()

// skeleton brings a folded word near its cognates: the ending becomes its key,
// and the rest loses what spelling alone makes different: ph, th, double
// letters, the e of “estado”.
func skeleton(form string) string {
	const shortest = 3 // letters before an ending
	w := form
	if len(w) > shortest+1 && w[len(w)-1] == 's' {
		w = w[:len(w)-1]
	}
	key := byte(0)
	for _, s := range suffixes[w[len(w)-1]] {
		if len(w) >= len(s.form)+shortest && strings.HasSuffix(w, s.form) {
			w, key = w[:len(w)-len(s.form)], s.key
			break
		}
	}
	b := respell(w)
	if key != 0 {
		b = append(b, key)
	}
	return string(b)
}

func respell(w string) []byte {
	if len(w) > 3 && w[0] == 'e' && w[1] == 's' && !strings.ContainsRune("aeious", rune(w[2])) {
		w = w[1:]
	}
	b := make([]byte, 0, len(w)+1)
	for i := 0; i < len(w); i++ {
		c, next := w[i], byte(0)
		if i+1 < len(w) {
			next = w[i+1]
		}
		switch {
		case c == next && c < 0x80, c == 'n' && next == 'm':
			continue // immigration, inmigración
		case c == 'p' && next == 'h':
			c, i = 'f', i+1
		case next == 'h' && (c == 't' || c == 'r' || c == 'c'):
			i++
		case c == 'q' && next == 'u':
			c, i = 'c', i+1
		case c == 'k':
			c = 'c'
		case c == 'y':
			c = 'i'
		case c == 'z':
			c = 's'
		}
		b = append(b, c)
	}
	return b
}

// Cognates share a beginning of cognateLetters and more than cognateShare of
// the longer word (the prototype's .52–.58).
const (
	cognateLetters = 4
	cognateShare   = 0.56
)

// areCognate compares two skeletons that share their first cognateLetters.
func areCognate(a, b string) bool {
	n := cognateLetters
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return float64(n) > cognateShare*float64(max(len(a), len(b)))
}

// A spelled is a term with its skeleton.
type spelled struct {
	skeleton string
	term     int32
}

// spell lists the skeletons of the terms that can have cognates, sorted.
func spell(terms []term) []spelled {
	var list []spelled
	for t, term := range terms {
		if len(term.form) < cognateLetters || term.form[0] <= '9' {
			continue
		}
		if s := skeleton(term.form); len(s) >= cognateLetters {
			list = append(list, spelled{s, int32(t)})
		}
	}
	slices.SortFunc(list, func(a, b spelled) int { return strings.Compare(a.skeleton, b.skeleton) })
	return list
}

// cognates links the terms of both sides that look alike.
func cognates(pairs []link, source, target *side) []link {
	a, b := spell(source.terms), spell(target.terms)
	for len(a) > 0 && len(b) > 0 {
		beginA, beginB := a[0].skeleton[:cognateLetters], b[0].skeleton[:cognateLetters]
		switch {
		case beginA < beginB:
			a = a[1:]
		case beginA > beginB:
			b = b[1:]
		default:
			na, nb := sharing(a, beginA), sharing(b, beginB)
			pairs = compare(pairs, a[:na], b[:nb])
			a, b = a[na:], b[nb:]
		}
	}
	return pairs
}

// sharing counts the leading skeletons that begin with prefix.
func sharing(list []spelled, prefix string) int {
	n := 0
	for n < len(list) && list[n].skeleton[:cognateLetters] == prefix {
		n++
	}
	return n
}

// compare links the cognates among skeletons of one beginning.
func compare(pairs []link, a, b []spelled) []link {
	for _, x := range a {
		for _, y := range b {
			switch {
			case x.skeleton == y.skeleton:
				pairs = append(pairs, link{x.term, y.term, strengthTwin})
			case areCognate(x.skeleton, y.skeleton):
				pairs = append(pairs, link{x.term, y.term, strengthCognate})
			}
		}
	}
	return pairs
}
