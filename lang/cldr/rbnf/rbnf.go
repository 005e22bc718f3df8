// Package rbnf spells numbers out by CLDR's rule-based number formats, as
// Unicode Technical Standard 35 describes them: whole numbers from 0 upwards.
//
// A rule is one string, “30: trenta[-→→];”: from 30 on say “trenta”, and
// where a remainder is left, a hyphen and the remainder by the same set.
package rbnf

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// A Speller spells numbers by the rule sets of one language.
type Speller struct{ sets map[string][]rule }

// A rule spells the numbers from base up to the base of the rule after it.
type rule struct {
	base    int64
	divisor int64 // parts the number into ←quotient← and →remainder→
	text    string
}

// New reads the rule sets of one language, named as in CLDR:
// “%spellout-cardinal-feminine”. Rules for what is not a whole number are
// left out. The error tells of a rule that cannot be read.
func New(sets map[string][]string) (*Speller, error) {
	s := &Speller{map[string][]rule{}}
	for name, lines := range sets {
		for _, line := range lines {
			if line[0] < '0' || line[0] > '9' {
				continue
			}
			r, err := read(line)
			if err != nil {
				return nil, fmt.Errorf("reading the rules %s: %w", name, err)
			}
			s.sets[name] = append(s.sets[name], r)
		}
		slices.SortStableFunc(s.sets[name], func(a, b rule) int { return cmp.Compare(a.base, b.base) })
	}
	return s, nil
}

// read reads “80/20: quatre-vingt→%%subcents-m→;”.
func read(line string) (rule, error) {
	descriptor, text, ok := strings.Cut(line, ": ")
	number, root, based := strings.Cut(descriptor, "/")
	radix := int64(10)
	base, err := strconv.ParseInt(number, 10, 64)
	if based && err == nil {
		radix, err = strconv.ParseInt(root, 10, 64)
	}
	if !ok || err != nil || radix < 2 {
		return rule{}, fmt.Errorf("“%s” is no rule", line)
	}
	divisor := int64(1)
	for divisor <= base/radix {
		divisor *= radix
	}
	// An apostrophe keeps the white space after it.
	text = strings.TrimPrefix(strings.TrimSuffix(text, ";"), "'")
	return rule{base, divisor, text}, nil
}

// Has reports whether there is a rule set of that name.
func (s *Speller) Has(set string) bool { return len(s.sets[set]) > 0 }

// Spell spells n out by a rule set; "" where no rule is for n.
func (s *Speller) Spell(set string, n int64) string {
	rules := s.sets[set]
	i := -1
	for i+1 < len(rules) && rules[i+1].base <= n {
		i++
	}
	if i < 0 {
		return ""
	}
	// A rule with a remainder does not spell the round numbers above it:
	// “2001: ←←mila→→” leaves 3000 to “2000: ←←mille”.
	if r := rules[i]; i > 0 && strings.Contains(r.text, "→") && n%r.divisor == 0 && r.base%r.divisor != 0 {
		i--
	}
	return s.apply(rules[i], set, n)
}

// apply says the text of a rule for n.
func (s *Speller) apply(r rule, set string, n int64) string {
	var b strings.Builder
	for text := r.text; text != ""; {
		mark, size := leading(text)
		switch {
		case strings.HasPrefix(text, "$("):
			end := strings.Index(text, ")$")
			b.WriteString(plural(text[2:end], n/r.divisor))
			text = text[end+2:]
		case mark == "[":
			end := strings.Index(text, "]")
			if n%r.divisor != 0 {
				b.WriteString(s.apply(rule{r.base, r.divisor, text[1:end]}, set, n))
			}
			text = text[end+1:]
		case strings.Contains("←→=", mark):
			name, rest, _ := strings.Cut(text[size:], mark)
			b.WriteString(s.substitute(mark, cmp.Or(name, set), n, r.divisor))
			text = rest
		default:
			b.WriteString(mark)
			text = text[size:]
		}
	}
	return b.String()
}

// leading is the first character of s and its size in bytes.
func leading(s string) (string, int) {
	for i := range s {
		if i > 0 {
			return s[:i], i
		}
	}
	return s, len(s)
}

// substitute spells the part of n that a mark stands for: its quotient, its
// remainder, or n itself.
func (s *Speller) substitute(mark, set string, n, divisor int64) string {
	switch mark {
	case "←":
		n /= divisor
	case "→":
		n %= divisor
	}
	if !strings.HasPrefix(set, "%") {
		return strconv.FormatInt(n, 10) // “#,##0”: in digits
	}
	return s.Spell(set, n)
}

// plural chooses from “cardinal,one{milhão}other{milhões}”.
func plural(choices string, n int64) string {
	form := "other{"
	if n == 1 {
		form = "one{"
	}
	_, text, _ := strings.Cut(choices, form)
	text, _, _ = strings.Cut(text, "}")
	return text
}
