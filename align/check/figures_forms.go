package check

import (
	"math/big"
	"strings"
	"unicode"

	"github.com/cotejo/cotejo/lang"
	"github.com/cotejo/cotejo/lang/figure"
)

// matchUnsaidScale ties a bare number with what it is worth by the scale of a
// number before it: “8,9 millones; Defensa, 3,4” is 3.4 million.
func (c *comparison) matchUnsaidScale(b int) {
	source, target := c.source.of(b), c.target.of(b)
	match(source, target, apartCost, func(s, t *atom) int {
		if unsaidScale(source, s, t) || unsaidScale(target, t, s) {
			return sameCost
		}
		return apartCost
	}, nil)
}

// unsaidScale reports whether bare, one of side, leaves unsaid the scale that
// full has.
func unsaidScale(side []atom, bare, full *atom) bool {
	if bare.plain && full.plain && (bare.small == 0 || full.small%bare.small != 0) {
		return false
	}
	return bare.part == whole && full.part == whole && bare.Kind == figure.Cardinal && bare.Digits &&
		bare.value.Cmp(full.value) < 0 && scaled(bare.value, full.value) && scaleBefore(side, bare, full)
}

// scaleBefore reports whether a number of the scale of full stands before bare.
func scaleBefore(side []atom, bare, full *atom) bool {
	for i := range side {
		o := &side[i]
		if o.index >= bare.index {
			return false
		}
		if o.part == whole && o.value.Cmp(new(big.Rat).Quo(full.value, bare.value)) >= 0 {
			return true
		}
	}
	return false
}

// matchSplitTimes ties “2:41” with “2 minutos y 41 segundos”.
func (c *comparison) matchSplitTimes(b int) {
	splitTimes(c.source.of(b), c.target.of(b))
	splitTimes(c.target.of(b), c.source.of(b))
}

func splitTimes(clocks, durations []atom) {
	for i := range clocks {
		k := &clocks[i]
		if k.matched || k.part != clockPart || len(durations) > crowdedBead {
			continue
		}
		d := k.Value.Date
		for j := 0; j+1 < len(durations); j++ {
			first, second := &durations[j], &durations[j+1]
			if isDuration(first, d.Hour) && isDuration(second, d.Minute) && !second.matched {
				k.matched, first.matched, second.matched = true, true, true
				break
			}
		}
	}
}

func isDuration(a *atom, n int) bool {
	return a.part == whole && a.Kind == figure.Duration && a.value.Cmp(big.NewRat(int64(n), 1)) == 0
}

// matchSpreadScale ties a number that stands apart from its scale with one
// that does not: “sean 175 los millones de familias” is 175 million.
func (c *comparison) matchSpreadScale(b int) {
	spreadScale(c.Source, c.source.of(b), c.target.of(b))
	spreadScale(c.Target, c.target.of(b), c.source.of(b))
}

func spreadScale(d *lang.Document, spread, others []atom) {
	for i := 0; i+1 < len(spread); i++ {
		n, scale := &spread[i], &spread[i+1]
		if n.matched || scale.matched || !scale.Vague || len(others) > crowdedBead || !oneWordApart(d, n, scale) {
			continue
		}
		if v := n.count(); v != nil {
			joinPieces(n, scale, v.Mul(v, scale.value), others)
		}
	}
}

// count is the number in an atom that may be the first half of another; nil
// where there is none. A letter before it is a sign of currency: “N585 million”.
func (a *atom) count() *big.Rat {
	switch {
	case a.part == whole && a.Kind == figure.Cardinal && a.Digits:
		return new(big.Rat).Set(a.value)
	case a.part == identifierPart:
		if runs := runsOfDigits(a.Value.Text); len(runs) == 1 && len(runs[0]) < 10 {
			v, _ := new(big.Rat).SetString(runs[0])
			return v
		}
	}
	return nil
}

// oneWordApart reports whether at most one short word stands between two figures.
func oneWordApart(d *lang.Document, a, b *atom) bool {
	return a.End <= b.Start && b.Start-a.End < 8 && len(strings.Fields(d.Source.Text[a.End:b.Start])) <= 1
}

// joinPieces matches two figures of one side with one of the other that is
// worth both.
func joinPieces(a, b *atom, v *big.Rat, others []atom) bool {
	for i := range others {
		if o := &others[i]; !o.matched && o.part == whole && equal(o.value, v) {
			a.matched, b.matched, o.matched = true, true, true
			return true
		}
	}
	return false
}

// matchPieces ties a number that a space or a sign has broken in two with the
// whole: “140. 000”, “68, 78 puntos”, “20”53”.
func (c *comparison) matchPieces(b int) {
	pieces(c.Source, c.source.of(b), c.target.of(b))
	pieces(c.Target, c.target.of(b), c.source.of(b))
}

func pieces(d *lang.Document, broken, others []atom) {
	for i := 0; i+1 < len(broken); i++ {
		head, tail := &broken[i], &broken[i+1]
		if !signApart(d, head, tail) || len(others) > crowdedBead || holds(others, head.value) {
			continue
		}
		for _, v := range joined(head.value, leadingDigits(d.Text(tail.Span))) {
			if joinPieces(head, tail, v, others) {
				break
			}
		}
	}
}

// signApart reports whether nothing but a few signs stands between two
// numbers in digits, the first a bare one.
func signApart(d *lang.Document, a, b *atom) bool {
	if a.part != whole || b.part != whole || !a.Digits || !b.Digits || a.Unit != "" || a.index == b.index || a.End >= b.Start || b.Start-a.End > 3 {
		return false
	}
	between := d.Source.Text[a.End:b.Start]
	return strings.TrimSpace(between) != "" && !strings.ContainsFunc(between, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

func holds(atoms []atom, v *big.Rat) bool {
	for i := range atoms {
		if atoms[i].part == whole && equal(atoms[i].value, v) {
			return true
		}
	}
	return false
}

func leadingDigits(s string) string {
	end := strings.IndexFunc(s, func(r rune) bool { return r < '0' || r > '9' })
	if end < 0 {
		return s
	}
	return s[:end]
}

// joined lists what a number and the digits after it may be worth together:
// the digits are its decimals or, when they are three, its last thousand.
func joined(head *big.Rat, tail string) []*big.Rat {
	if tail == "" || len(tail) > 6 || !head.IsInt() {
		return nil
	}
	n, _ := new(big.Rat).SetString(tail)
	power := big.NewRat(1, 1)
	for range tail {
		power.Mul(power, big.NewRat(10, 1))
	}
	list := []*big.Rat{new(big.Rat).Add(head, new(big.Rat).Quo(n, power))}
	if len(tail) == 3 {
		list = append(list, n.Add(n, power.Mul(power, head)))
	}
	return list
}
