package figure

import "math/big"

// eraYear reads a year with its era: “44 a. C.”, “AD 79”, “753 BC”.
func (p *parser) eraYear(i int) int {
	w, j := p.match(i, era)
	if j > i && (w.era < 0 || !p.upperAt(i)) {
		return i
	}
	y := p.plain(j, 4)
	if y < 1 {
		return i
	}
	end := j + 1
	if w == nil {
		if w, end = p.match(j+1, era); end == j+1 {
			return i
		}
	}
	return p.addDate(Date{Year: y, BC: w.era < 0}, i, end)
}

// upperAt reports whether the token begins with a capital.
func (p *parser) upperAt(i int) bool { return i < len(p.toks) && p.toks[i].upper }

// eraOf makes a century before Christ negative, and returns the token after
// its era: “siglo V a. C.”
func (p *parser) eraOf(v int64, i int) (*big.Rat, int) {
	w, next := p.match(i, era)
	if next > i && w.era < 0 {
		v = -v
	}
	return integer(v), next
}
