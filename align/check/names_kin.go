package check

import (
	"strings"
	"sync"
)

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
func kin(a, b string) kinship {
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
	edits := unexplained(a, b)
	switch {
	case edits == 0:
		return variants
	case adapted(a, b):
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
func cognate(a, b string) kinship {
	if k := byStem(a, b); k != strangers || a[:2] != b[:2] || len(a) > 24 || len(b) > 24 || !adapted(a, b) {
		return k
	}
	return cognates
}

// adapted reports whether two words differ in their endings alone, as those of
// a word that another language takes over do: “Triásico”, “Triassic”.
func adapted(a, b string) bool {
	a, b = stemOf(a), stemOf(b)
	return len(a) > 3 && len(b) > 3 && unexplained(a, b) <= 1
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

// sounds are spellings of one sound in Spanish, English and the usual ways of
// writing other scripts, parted by “=”: “Jruschov = Khrushchev”.
const sounds = `j=kh j=h j=g j=x j=zh j=ch kh=h y=j y=dj y=i y=iy y=yi y=ii y=ij i=iy i=ij i=yy y=yy ye=e ie=e ie=ye ya=ia yu=iu yo=io yo=e
	ch=tch ch=tsch ch=tj sh=ch sh=sch sh=s sch=sh sh=x ch=c shch=sch z=zh z=s z=ts z=tz ts=tz ts=c c=s c=z c=k c=q k=q qu=k qu=c k=ck c=ck c=ch k=ch k=kh k=g k=x
	g=gh gu=g gu=gh g=q g=dj j=dj gu=w u=w i=j ia=ja tsch=tch sch=ch je=e dt=d ci=ti cia=tia tz=z cs=ch
	f=ph f=v ff=v v=w b=v u=ou u=oo u=w ou=w i=ee i=ea ei=ai ay=ai ei=ey ay=ei ai=ae a=aa o=oo o=oe o=ou u=ue a=ae x=ks x=cs x=kh
	t=th d=dh r=rh p=ph s=ss cc=x cc=ct ct=ctt n=ny n=gn n=nh ll=l ev=iov ov=off n=m`

// soundTable holds the pairs of sounds by their last letters, both ways round.
var soundTable = sync.OnceValue(func() *[26 * 26][][2]string {
	var table [26 * 26][][2]string
	for pair := range strings.FieldsSeq(sounds) {
		a, b, _ := strings.Cut(pair, "=")
		for _, p := range [][2]string{{a, b}, {b, a}} {
			k := lastLetters(p[0][len(p[0])-1], p[1][len(p[1])-1])
			table[k] = append(table[k], p)
		}
	}
	return &table
})

// lastLetters is where two letters stand in the table of sounds, or -1.
func lastLetters(a, b byte) int {
	if a < 'a' || a > 'z' || b < 'a' || b > 'z' {
		return -1
	}
	return int(a-'a')*26 + int(b-'a')
}

// unexplained counts, in halves, the edits between two words that no two
// spellings of one sound explain. A doubled letter and a silent h cost
// nothing, a vowel for another half an edit: “Papadimos”, “Papademos”.
func unexplained(a, b string) int {
	const width = 25
	var cost [width][width]int8
	table := soundTable()
	for i := 0; i <= len(a); i++ {
		for j := 0; j <= len(b); j++ {
			best := int8(100)
			switch {
			case i == 0 && j == 0:
				continue
			case i > 0 && j > 0:
				best = cost[i-1][j-1] + swap(a[i-1], b[j-1])
				if k := lastLetters(a[i-1], b[j-1]); k >= 0 {
					for _, p := range table[k] {
						if strings.HasSuffix(a[:i], p[0]) && strings.HasSuffix(b[:j], p[1]) {
							best = min(best, cost[i-len(p[0])][j-len(p[1])])
						}
					}
				}
			}
			if i > 0 {
				best = min(best, cost[i-1][j]+silent(a, i-1))
			}
			if j > 0 {
				best = min(best, cost[i][j-1]+silent(b, j-1))
			}
			cost[i][j] = best
		}
	}
	return int(cost[len(a)][len(b)])
}

// silent is the cost of a letter that stands in one word only.
func silent(w string, i int) int8 {
	if w[i] == 'h' || i > 0 && w[i-1] == w[i] {
		return 0
	}
	return 2
}

func swap(a, b byte) int8 {
	switch {
	case a == b:
		return 0
	case isVowel(a) && isVowel(b):
		return 1
	}
	return 2
}

func isVowel(c byte) bool { return strings.IndexByte("aeiouy", c) >= 0 }
