package figure

// decade reads “los años 90”, “1990s”, “nineties”. Where the century is not
// told the value is of two digits.
func (p *parser) decade(i int) int {
	if _, j := p.match(i, decadeLead); j > i {
		if p.signAt(j, "'") || p.signAt(j, "’") {
			j++ // “jaren '90”
		}
		if y := p.plain(j, 4); y >= 10 && y%10 == 0 && (y < 100 || y >= 1000) {
			return p.addDecade(y, j, j+1)
		}
		if w, next := p.match(j, decadeWord); next > j {
			return p.addDecade(int(w.decade), j, next)
		}
		return i
	}
	if w, next := p.match(i, decadeWord); next > i && w.class&cardinal == 0 {
		return p.addDecade(int(w.decade), i, next)
	}
	y := p.plain(i, 4)
	if y < 10 || y%10 != 0 || !p.tight(i+1) {
		return i
	}
	_, next := p.match(i+1, decadeMark)
	if next == i+1 || p.tight(next) && p.kind(next) != sign {
		return i
	}
	return p.addDecade(y, i, next)
}

func (p *parser) addDecade(y, i, end int) int {
	return p.add(Figure{Kind: Decade, Value: Value{Number: integer(int64(y))}, Digits: p.kind(i) == digits}, i, end)
}

// century reads “siglo XVII”, “siglos XVI y XVII”, “17th century”, “XXI century”.
func (p *parser) century(i int) int {
	if w := p.toks[i].word; w != nil && w.century > 0 {
		return p.addCentury(int(w.century), i, i+1) // “nel Novecento”
	}
	if _, j := p.match(i, centuryBefore); j > i {
		v := p.romanAt(j)
		if v == 0 {
			if v = p.plain(j, 2); v < 1 {
				return i
			}
		}
		return p.moreCenturies(p.addCentury(v, j, j+1))
	}
	v, j := p.romanAt(i), i+1
	if _, next := p.match(j, centuryBefore); v > 0 && next > j {
		return p.addCentury(v, i, next) // “III siglo”
	}
	if v == 0 {
		v = p.romanMarked(i)
	}
	if v == 0 {
		if v, j = p.ordinalDigits(i); j == i {
			r, next := p.ordinalWords(i)
			if next == i || !r.IsInt() || !r.Num().IsInt64() {
				return i
			}
			v, j = int(r.Num().Int64()), next
		}
	}
	if _, next := p.joined(j, centuryAfter); next > j {
		return p.addCentury(v, i, next)
	}
	return i
}

// moreCenturies reads the others of “siglos XVI, XVII y XVIII”.
func (p *parser) moreCenturies(i int) int {
	for {
		j := p.dash(i)
		if j == i {
			if _, j = p.match(i, and|rangeMid); j == i {
				return i
			}
		}
		v := p.romanAt(j)
		if v == 0 {
			return i
		}
		i = p.addCentury(v, j, j+1)
	}
}

func (p *parser) addCentury(v, i, end int) int {
	value, end := p.eraOf(int64(v), end)
	return p.add(Figure{Kind: Century, Value: Value{Number: value}, Digits: p.kind(i) == digits}, i, end)
}
