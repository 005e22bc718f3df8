package check

import "strings"

// A kinship says how a word of the target may come from one of the source.
type kinship int

// The kinships, weakest first.
const (
	strangers  kinship = iota
	cognates           // “Termal”, “Thermal”: a common stem
	slip               // “Torres”, “Trores”: an error of typing
	variants           // “Jruschov”, “Khrushchev”: two ways of writing one sound
	translated         // the tables say so
	same
)

// kin compares two folded words by their letters alone.
func kin(a, b string, sounds *soundTable) kinship {
	switch {
	case a == b:
		return same
	case len(a) < 3 || len(b) < 3 || len(a) > 24 || len(b) > 24:
		return strangers
	}
	if d := len(a) - len(b); d > 4 || d < -4 {
		return byStem(a, b)
	}
	if transposed(a, b) {
		return slip
	}
	edits := sounds.unexplained(a, b)
	switch {
	case edits == 0:
		return variants
	case adapted(a, b, sounds):
		return cognates
	case edits <= slipsAllowed(min(len(a), len(b))):
		return slip
	}
	return byStem(a, b)
}

// slipsAllowed is how many half edits a word of so many letters may have and
// still be the same word mistyped: one letter.
func slipsAllowed(letters int) int {
	if letters < 5 {
		return 0
	}
	return 2
}

// byStem finds words that share their first four letters and most of the rest.
func byStem(a, b string) kinship {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	if n >= 4 && (n*100 > max(len(a), len(b))*55 || n == len(a) || n == len(b)) {
		return cognates // “Citi” and “Citigroup” too
	}
	return strangers
}

// cognate compares a name with a word in lower case: “Triásico”, “triassic”.
func cognate(a, b string, sounds *soundTable) kinship {
	if k := byStem(a, b); k != strangers || a[:2] != b[:2] || len(a) > 24 || len(b) > 24 || !adapted(a, b, sounds) {
		return k
	}
	return cognates
}

// adapted reports whether two words differ in their endings alone, as those of
// a word that another language takes over do: “Triásico”, “Triassic”.
func adapted(a, b string, sounds *soundTable) bool {
	a, b = stemOf(a), stemOf(b)
	return len(a) > 3 && len(b) > 3 && sounds.unexplained(a, b) <= 1
}

// stemOf takes up to three letters of an ending off.
func stemOf(w string) string {
	for range 3 {
		if w != "" && strings.IndexByte("aeiouysn", w[len(w)-1]) >= 0 {
			w = w[:len(w)-1]
		}
	}
	return w
}

// transposed reports whether two neighbouring letters changed places and
// nothing else did.
func transposed(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	return i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
}
