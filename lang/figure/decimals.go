package figure

import (
	"math/big"
	"strings"
)

// longestDecimals bounds the decimals that are spoken digit by digit.
const longestDecimals = 12

// decimals reads “coma cinco”, “point nought four”, “con cincuenta”.
func (p *parser) decimals(s *sum, n *number, i int) int {
	if n.digits || s.group == nil {
		return i
	}
	_, j := p.match(i, point)
	led := j == i
	if led {
		if _, j = p.match(i, with); j == i {
			return i
		}
	}
	said, end := p.spokenDigits(j)
	// “Siete con cincuenta euros” is 7.50; “siete con cincuenta votos” is not.
	if said == "" || led && !p.ends(end) && !p.is(end, percent|currency) {
		return i
	}
	s.group = new(big.Rat).Add(s.group, rat("0."+said))
	s.room = 0
	return end
}

// spokenDigits reads digits said one by one or as a number: “cero cinco”,
// “setenta y uno”, “mil quinientos”.
func (p *parser) spokenDigits(i int) (said string, next int) {
	for len(said) < longestDecimals {
		w, j := p.match(i, cardinal|one)
		if j == i || w.cardinal > 9 {
			break
		}
		said += integer(w.cardinal).Num().String()
		i = j
	}
	if strings.Trim(said, "0") != "" || p.kind(i) == digits || !p.is(i, cardinal|alone) {
		return said, i
	}
	n, j := p.number(i)
	if j == i || !n.value.IsInt() || len(said) >= longestDecimals {
		return said, i
	}
	return said + n.value.Num().String(), j
}
