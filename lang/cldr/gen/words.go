package main

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/cotejo/cotejo/lang/cldr/rbnf"
)

// words are the number words of a language, taken out of its spelling rules.
//
// Only what the words do not add up to by themselves is listed: “treinta y
// uno” is thirty and one, but “quatre-vingt-dix” is not four, twenty and ten.
// One is left to the language's own file, where it is an article as well.
type words struct {
	voices                                []voice
	cardinals, hundreds, scales, ordinals *items
	atoms, glued, thousands, last         *items // of numbers in one word
	endings                               []string
	joins                                 []string // “y” in “treinta y uno”
}

// A voice spells by one rule set: a gender, a region.
type voice struct {
	*rbnf.Speller
	set string
}

func (v voice) say(n int64) string { return v.Spell(v.set, n) }

// joints stand in numbers written as one word where the rules leave them out:
// “hundertundeins”, “honderdeneen”.
var joints = map[string]string{"de": "und", "nl": "en"}

func spell(all []*locale) (*words, error) {
	w := &words{
		cardinals: &items{}, hundreds: &items{}, scales: &items{}, ordinals: &items{},
		atoms: &items{}, glued: &items{}, thousands: &items{}, last: &items{},
	}
	var ordinals []voice
	for _, l := range all {
		if l.Spellout == nil {
			continue
		}
		speller, err := rbnf.New(l.Spellout)
		if err != nil {
			return nil, err
		}
		for _, set := range sorted(l.Spellout) {
			switch v := (voice{speller, set}); {
			case strings.HasPrefix(set, "%spellout-cardinal"), strings.HasPrefix(set, "%spellout-numbering"):
				w.voices = append(w.voices, v)
			case strings.HasPrefix(set, "%spellout-ordinal") && !strings.HasSuffix(set, "plural"):
				ordinals = append(ordinals, v)
			}
		}
	}
	w.largeScales(all)
	if w.oneWord() {
		w.glue()
		w.gluedOrdinals(ordinals)
	} else {
		w.apart()
		w.ordinalsApart(ordinals)
	}
	return w, nil
}

// oneWord reports whether numbers are written as one word: “zweihunderteins”.
func (w *words) oneWord() bool { return !strings.ContainsAny(w.voices[0].say(201), " -") }

// largeScales lists the words from a thousand upwards: the last word of two
// million, and what stands for it in compact numbers, “Mrd.”.
func (w *words) largeScales(all []*locale) {
	for exponent := int64(3); exponent <= 15; exponent += 3 {
		for _, v := range w.voices {
			for _, times := range []int64{1, 2} {
				word := lastWord(v.say(times * power(exponent)))
				if !w.oneWord() || exponent > 3 {
					w.scales.add(word, strconv.FormatInt(exponent, 10))
				}
			}
		}
		for _, l := range all {
			for _, form := range l.Scales[strconv.FormatInt(exponent, 10)] {
				if stem := strings.TrimSuffix(form, "."); len(stem) > 2 && !strings.Contains(form, " ") {
					w.scales.add(form, strconv.FormatInt(exponent, 10))
					w.scales.add(stem, strconv.FormatInt(exponent, 10))
				}
			}
		}
	}
}

// alone is the word for a thousand that needs no number before it: “mil”.
func (w *words) alone() string {
	if word := w.voices[0].say(1000); w.scales.has(word) {
		return word
	}
	return ""
}

// apart lists the cardinals of a language that parts its words.
func (w *words) apart() {
	w.findHundred()
	for n := int64(0); n < 1000; n++ {
		if n == 1 {
			continue
		}
		for _, v := range w.voices {
			w.cardinal(v.say(n), n)
			if n > 1 { // “quatre-vingt mille”
				w.cardinal(strings.TrimSuffix(v.say(1000*n), " "+lastWord(v.say(2000))), n)
			}
		}
	}
}

// findHundred finds the word that multiplies what stands before it, if every
// hundred has it: “two hundred”.
func (w *words) findHundred() {
	for _, v := range w.voices {
		word := lastWord(v.say(100))
		for n := int64(1); n < 10; n++ {
			if v.say(100*n) != v.say(n)+" "+word {
				return
			}
		}
		w.hundreds.add(word, "2")
	}
}

// cardinal lists a spelled number, or the word in it that is not known yet.
func (w *words) cardinal(form string, n int64) {
	switch sum, unknown, adds := w.addUp(form); {
	case adds && sum == n && len(unknown) == 0:
	case adds && sum == n && n > 0 && len(unknown) == 1:
		w.joins = append(w.joins, unknown[0]) // “treinta | y | uno”
	case len(unknown) == 1 && n == 101 && sum == 1:
		w.cardinals.add(unknown[0], "100") // “ciento | uno”
	default:
		addVariants(w.cardinals, form, n)
	}
}

// addVariants lists a phrase with hyphens, with spaces and as it is: since
// 1990 “deux-cents” stands beside “deux cents”.
func addVariants(it *items, form string, n int64) {
	value := strconv.FormatInt(n, 10)
	it.add(form, value)
	it.add(strings.ReplaceAll(form, " ", "-"), value)
	it.add(strings.ReplaceAll(form, "-", " "), value)
}

// addUp adds the words of a number up as a reader does, and returns the words
// that are not known. adds is false where they do not add up: what follows a
// word must be smaller than the room it leaves, which after “quatre-vingts” is
// ten.
func (w *words) addUp(form string) (sum int64, unknown []string, adds bool) {
	room, tokens := int64(1<<62), tokenize(form)
	adds = true
	for i := 0; i < len(tokens); {
		value, left, next := w.longest(tokens, i)
		word := tokens[i].text
		switch {
		case next > i:
		case w.isOne(word):
			value, next = 1, i+1
		case w.hundreds.has(word) && sum > 0:
			sum, room = sum*100, 100
			i++
			continue
		default:
			if !slices.Contains(w.joins, word) {
				unknown = append(unknown, word)
			}
			// A hyphen before a word that only joins is more than a reader skips: “vint-i-un”.
			adds = adds && !tokens[i].hyphen
			i++
			continue
		}
		adds = adds && value < room
		sum, room = sum+value, left
		i = next
	}
	return sum, unknown, adds
}

// A word token and whether a hyphen stands before it.
type token struct {
	text   string
	hyphen bool
}

func tokenize(form string) (tokens []token) {
	for word := range strings.FieldsSeq(form) {
		for i, part := range strings.Split(word, "-") {
			tokens = append(tokens, token{part, i > 0})
		}
	}
	return tokens
}

// longest finds the longest known number among the tokens from i on, and the
// room it leaves.
func (w *words) longest(tokens []token, i int) (value, room int64, next int) {
	for end := len(tokens); end > i; end-- {
		var form strings.Builder
		for k, t := range tokens[i:end] {
			if k > 0 && t.hyphen {
				form.WriteByte('-')
			} else if k > 0 {
				form.WriteByte(' ')
			}
			form.WriteString(t.text)
		}
		if value := w.cardinals.number(form.String()); value > 0 {
			return value, roomAfter(value), end
		}
		if value := w.ordinals.number(form.String()); value > 0 {
			return value, cmp.Or(roomAfter(value), value/10*10), end // “décimo primeiro”
		}
	}
	return 0, 0, i
}

func (w *words) isOne(word string) bool {
	return slices.ContainsFunc(w.voices, func(v voice) bool { return v.say(1) == word })
}

func roomAfter(n int64) int64 {
	switch {
	case n >= 100 && n%100 == 0:
		return 100
	case n >= 20 && n%10 == 0:
		return 10
	}
	return 0
}

// ordinalsApart lists the ordinals of a language that parts its words.
func (w *words) ordinalsApart(voices []voice) {
	for n := int64(1); n <= 100; n++ {
		for _, v := range voices {
			w.ordinal(v.say(n), n)
		}
	}
	for n := int64(200); n <= 900; n += 100 {
		for _, v := range voices {
			if form := v.say(n); !strings.ContainsAny(form, " -") {
				w.ordinals.add(form, strconv.FormatInt(n, 10))
			}
		}
	}
	w.roundOrdinals(voices)
}

// roundOrdinals lists the ordinals of a hundred, a thousand and a million.
func (w *words) roundOrdinals(voices []voice) {
	for _, n := range []int64{100, 1000, power(6), power(9), power(12)} {
		for _, v := range voices {
			w.ordinals.add(w.withoutOne(lastWord(v.say(n))), strconv.FormatInt(n, 10))
		}
	}
}

// ordinal lists a spelled ordinal, or its last word where the others are known.
func (w *words) ordinal(form string, n int64) {
	final := lastWord(form)
	switch sum, unknown, adds := w.addUp(form); {
	case n == 100 || adds && sum == n && len(unknown) == 0:
	case adds && len(unknown) == 1 && unknown[0] == final && sum > 0 && sum%10 == 0:
		w.ordinals.add(final, strconv.FormatInt(n-sum, 10)) // “vingt et | unième”
	default:
		addVariants(w.ordinals, form, n)
	}
}

// glue takes the parts out of numbers written as one word.
func (w *words) glue() {
	for n := int64(0); n < 100; n++ {
		for _, v := range w.voices {
			if form := v.say(n); n != 1 && (n <= 20 || n%10 == 0) {
				w.cardinals.add(form, strconv.FormatInt(n, 10))
			}
			if n > 0 && (n > 1 || strings.HasPrefix(v.set, "%spellout-numbering")) {
				w.atoms.add(v.say(n), strconv.FormatInt(n, 10))
			}
		}
	}
	for _, v := range w.voices {
		for n := int64(1); n < 100; n++ {
			w.thousand(v, n)
			// “due|cent|otto”
			if h, ok := strings.CutPrefix(v.say(200+n), v.say(2)); ok && strings.HasSuffix(h, v.say(n)) {
				w.glued.add(strings.TrimSuffix(h, v.say(n)), "2")
			}
		}
		w.glued.add(strings.TrimPrefix(v.say(200), v.say(2)), "2")
	}
	for _, form := range w.glued.forms["2"] {
		if strings.HasSuffix(w.voices[0].say(100), form) {
			w.cardinals.add(form, "100")
		}
	}
}

// thousand takes n thousands apart: “ein|tausend”, “ventitré|mila”.
func (w *words) thousand(v voice, n int64) {
	word := strings.TrimPrefix(v.say(2000), v.say(2))
	w.thousands.add(word, "3")
	switch number, ok := strings.CutSuffix(v.say(1000*n), word); {
	case !ok:
		w.thousands.add(v.say(1000*n), "3") // “mille”
	case number != "":
		w.atoms.add(number, strconv.FormatInt(n, 10))
	}
	w.scales.with(w.thousands)
}

// gluedOrdinals lists the ordinals that end a number written as one word, and
// the letters that inflect them.
func (w *words) gluedOrdinals(voices []voice) {
	for n := int64(1); n < 100; n++ {
		for i, v := range voices {
			ending, ok := strings.CutPrefix(v.say(n), voices[0].say(n))
			if i == 0 || !ok {
				w.last.add(v.say(n), strconv.FormatInt(n, 10))
			} else if !slices.Contains(w.endings, ending) {
				w.endings = append(w.endings, ending)
			}
			if n <= 20 || n%10 == 0 {
				w.ordinals.add(v.say(n), strconv.FormatInt(n, 10))
			}
		}
	}
	w.roundOrdinals(voices)
	for _, exponent := range []int64{2, 3} {
		w.last.add(w.withoutOne(voices[0].say(power(exponent))), strconv.FormatInt(power(exponent), 10))
	}
}

// withoutOne takes the one from “ein|hundertste”.
func (w *words) withoutOne(form string) string {
	for _, atom := range w.atoms.forms["1"] {
		form = strings.TrimPrefix(form, atom)
	}
	return form
}

// compound are the fields of lang.Compound.
func (w *words) compound(tag string) []field {
	if len(w.atoms.meanings) == 0 {
		return nil
	}
	return []field{
		{"Atoms", w.atoms.String(), false},
		{"Hundreds", w.glued.String(), false},
		{"Thousands", w.thousands.String(), false},
		{"Joints", joints[tag], false},
		{"Ordinals", w.last.String(), false},
		{"Endings", strings.Join(w.endings, " "), false},
	}
}

func lastWord(form string) string {
	return form[strings.LastIndexAny(form, " -")+1:]
}

func power(n int64) int64 {
	p := int64(1)
	for range n {
		p *= 10
	}
	return p
}
