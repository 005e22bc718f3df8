package figure

// pairOfDigits reads a result: “2-1”, “5:3”. “10-20” is left for a range.
func (p *parser) pairOfDigits(i int) int {
	a, b := p.plain(i, 3), p.plain(i+2, 3)
	if a < 0 || b < 0 || !p.tight(i+1) || !p.tight(i+2) || !p.signAt(i+1, "-") && !p.signAt(i+1, ":") && !p.signAt(i+1, "–") {
		return i
	}
	if a < b && !p.signAt(i+1, ":") || p.tight(i+3) && (p.kind(i+3) != sign || p.signAt(i+3, "-")) && !p.ends(i+3) || p.is(i+3, percent|scale|month) {
		return i
	}
	return p.add(Figure{Kind: Score, Value: Value{Number: integer(int64(a)), To: integer(int64(b))}, Digits: true}, i, i+3)
}

// mostGoals is the highest number that a result in words begins with.
const mostGoals = 20

// resultInWords reads a result that ends in one or nothing, “dos a uno”,
// “three-nil”, “2 a cero”: elsewhere “a uno” is a pronoun. Results between other
// numbers look like ranges that fall: see beside.
func (p *parser) resultInWords(i int) int {
	first, j := p.goals(i)
	k := p.hyphen(j)
	if k == j {
		_, k = p.match(j, rangeMid)
	}
	w, end := p.match(k, one|cardinal)
	if j == i || k == j || end == k || w.cardinal > 1 || w.cardinal >= first || p.hyphen(end) > end || p.is(end, of|unit|percent|scale|hundred|cardinal) {
		return i
	}
	return p.add(Figure{Kind: Score, Value: Value{Number: integer(first), To: integer(w.cardinal)}}, i, end)
}

// goals reads the first number of a result.
func (p *parser) goals(i int) (goals int64, next int) {
	n, next := p.number(i)
	if next == i || n.soft || n.vague || n.scale > 0 || !n.value.IsInt() || !n.value.Num().IsInt64() || n.value.Num().Int64() > mostGoals {
		return 0, i
	}
	return n.value.Num().Int64(), next
}
