package figure

import (
	"math/big"
	"strings"
	"unicode/utf8"
)

// longestLiteral bounds the digits of a number, in bytes with its marks. A
// longer string of digits is an identifier.
const longestLiteral = 40

// A literal is a number in digits.
type literal struct {
	value, also *big.Rat // also is the other reading of “226.000”, or nil
	plain       bool     // no mark in it: “2024”, not “2.024”
	length      int      // of a plain one: how many digits
	foreign     bool     // its decimal mark is not the language's
}

// int is the value of a plain literal of up to nine digits; -1 for others.
func (l literal) int() int {
	if !l.plain || l.length > 9 {
		return -1
	}
	return int(l.value.Num().Int64())
}

// readLiteral reads digits with their marks. A mark that stands once before
// three digits may be of decimals or of thousands: both readings are kept,
// that of the language first. ok is false for “192.168.0.1” and “2.0.1”.
func readLiteral(s, mark string) (l literal, ok bool) {
	if len(s) > longestLiteral {
		return l, false
	}
	if leading(s) == len(s) {
		return literal{value: rat(s), plain: true, length: len(s)}, true
	}
	groups, marks := cut(s)
	last := marks[len(marks)-1]
	uniform := strings.Count(strings.Join(marks, "\x00"), last) == len(marks)
	thousands := grouping(groups)
	switch {
	case len(marks) == 1 && thousands && (last == "." || last == ","):
		whole, parts := rat(groups[0]+groups[1]), rat(groups[0]+"."+groups[1])
		if last == mark {
			return literal{value: parts, also: whole}, true
		}
		return literal{value: whole, also: parts}, true
	case uniform && thousands:
		return literal{value: rat(strings.Join(groups, ""))}, true
	case indian(s) && (last == "," || last == "." && strings.Count(s, ".") == 1):
		whole, parts, _ := strings.Cut(strings.ReplaceAll(s, ",", ""), ".")
		return literal{value: rat(whole + "." + parts + "0")}, true
	case len(marks) == 1 && (last == "'" || last == "’") && len(groups[1]) <= 2:
		return literal{value: rat(groups[0] + "." + groups[1])}, true
	case last != "." && last != "," || uniform && len(marks) > 1:
		return l, false
	case len(marks) > 1 && !grouping(groups[:len(groups)-1]):
		return l, false
	}
	n := len(groups) - 1
	value := rat(strings.Join(groups[:n], "") + "." + groups[n])
	return literal{value: value, foreign: last != mark}, true
}

// cut parts a number at its marks.
func cut(s string) (groups, marks []string) {
	room := make([]string, 8) // for three marks, as most numbers have no more
	groups, marks = room[:0:4], room[4:4:8]
	start := 0
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !isDigit(r) {
			groups = append(groups, s[start:i])
			marks = append(marks, s[i:i+n])
			start = i + n
		}
		i += n
	}
	return append(groups, s[start:]), marks
}

// grouping reports whether the groups could be of thousands: one to three
// digits, no zero before them, then three each.
func grouping(groups []string) bool {
	if len(groups[0]) > 3 || len(groups[0]) == 0 || groups[0][0] == '0' {
		return false
	}
	for _, g := range groups[1:] {
		if len(g) != 3 {
			return false
		}
	}
	return true
}

// shortDigits is how many digits surely make an int64.
const shortDigits = 18

// rat reads digits with at most one point, which are known to be few.
func rat(s string) *big.Rat {
	if len(s) <= shortDigits {
		if n, decimals, ok := scan(s); ok && decimals == 0 {
			return integer(n)
		} else if ok {
			return big.NewRat(n, powers[decimals])
		}
	}
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		return new(big.Rat)
	}
	return r
}

// scan reads few digits with at most one point as a whole number and how many
// of its digits are decimals. ok is false for anything else.
func scan(s string) (n int64, decimals int, ok bool) {
	point := -1
	for i := range len(s) {
		switch {
		case isDigit(rune(s[i])):
			n = 10*n + int64(s[i]-'0')
		case s[i] == '.' && point < 0:
			point = i
		default:
			return 0, 0, false
		}
	}
	if point >= 0 {
		decimals = len(s) - 1 - point
	}
	return n, decimals, len(s) > decimals
}

func integer(n int64) *big.Rat { return new(big.Rat).SetInt64(n) }

// powers are those of ten that an int64 holds.
var powers = [shortDigits + 1]int64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18}

// power is ten to the n.
func power(n int64) *big.Rat {
	switch {
	case 0 <= n && n <= shortDigits:
		return integer(powers[n])
	case -shortDigits <= n && n < 0:
		return big.NewRat(1, powers[-n])
	}
	r := new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(max(n, -n)), nil))
	if n < 0 {
		r.Inv(r)
	}
	return r
}

// times10 is r times ten to the n. Most such products are of small whole
// numbers, “15 mil”, and need no rational arithmetic.
func times10(r *big.Rat, n int64) *big.Rat {
	if 0 <= n && n <= 12 && r.IsInt() && r.Num().IsInt64() {
		if v := r.Num().Int64(); -1e6 < v && v < 1e6 {
			return integer(v * powers[n])
		}
	}
	return new(big.Rat).Mul(r, power(n))
}

// vulgar are the fractions that are one character.
var vulgar = map[string]*big.Rat{
	"½": big.NewRat(1, 2), "¼": big.NewRat(1, 4), "¾": big.NewRat(3, 4), "⅓": big.NewRat(1, 3), "⅔": big.NewRat(2, 3),
	"⅕": big.NewRat(1, 5), "⅖": big.NewRat(2, 5), "⅗": big.NewRat(3, 5), "⅘": big.NewRat(4, 5), "⅙": big.NewRat(1, 6),
	"⅚": big.NewRat(5, 6), "⅛": big.NewRat(1, 8), "⅜": big.NewRat(3, 8), "⅝": big.NewRat(5, 8), "⅞": big.NewRat(7, 8),
}
