package main

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// currencyItems are the names of currencies, and their signs where a language
// has its own: “$US”, “DM”.
func currencyItems(all []*locale) *items {
	it := &items{}
	for _, code := range codes(all) {
		for _, l := range all {
			for _, name := range l.Currencies[code].Names {
				// “peso argentino (1983–1985)” is nobody's word.
				if !strings.ContainsAny(name, "()[]0123456789") {
					it.add(name, code)
				}
			}
		}
	}
	return it
}

func codes(all []*locale) []string {
	seen := map[string]bool{}
	for _, l := range all {
		for code := range l.Currencies {
			seen[code] = true
		}
	}
	return sorted(seen)
}

// wordCodes are codes of currencies that are words or acronyms in capitals
// oftener than money: “ALL 5”, “TOP 10”.
const wordCodes = " ALL AMD BAM BND BOB CUP GEL LAK MOP PAB SIT SOS SUR TOP "

// sharedCurrencies writes the codes of ISO 4217 and the signs that stand for one currency.
func sharedCurrencies(signs map[string][]string) string {
	times := map[string]int{}
	for _, list := range signs {
		for _, sign := range list {
			times[sign]++
		}
	}
	it := &items{}
	for _, code := range sorted(signs) {
		if !strings.Contains(wordCodes, " "+code+" ") {
			it.add("!"+code, code)
		}
		for _, sign := range signs[code] {
			if times[sign] == 1 && !strings.ContainsFunc(sign, unicode.IsLetter) {
				it.add(sign, code)
			}
		}
	}
	return fmt.Sprintf("// currencySigns are the codes of currencies and the signs that stand for one alone.\nconst currencySigns = `%s`\n\n", wrap(it.String()))
}

// notUnits are names that are other words once accents fall away, or other
// measures: the Portuguese “nós” are knots and “we”, “nos” is “in the”.
var notUnits = map[string]string{
	"":   "cal gal", // symbols that are words: “el 2020 cal recordar”
	"ca": "nus nusos", "pt": "nó nós", "de": "knoten", "nl": "knoop knopen",
}

// unitItems are the names of units, and their symbols where they are of three
// letters at least or no letters alone: the shorter all languages share, or
// they are words.
func unitItems(tag string, all []*locale, months *items, symbols *symbolTable) *items {
	it := &items{}
	add := func(form, unit string) {
		if !months.has(form) && !slices.Contains(strings.Fields(notUnits[tag]+" "+notUnits[""]), strings.ToLower(form)) {
			it.add(form, unit)
		}
	}
	for _, unit := range sorted(all[0].Units) {
		for _, l := range all {
			for _, name := range l.Units[unit].Names {
				add(name, unit)
			}
		}
		for _, l := range all {
			for _, symbol := range l.Units[unit].Symbols {
				if form := symbols.exact(symbol); distinct(symbol) && !symbols.shared.has(form) {
					add(form, unit)
				}
			}
		}
	}
	return it
}

// symbolsOf compares the symbols of all languages.
func symbolsOf(data map[string][]*locale) *symbolTable {
	t := &symbolTable{&items{}, map[string]string{}}
	first := data[languages[0].tag][0].Units
	for _, unit := range sorted(first) {
		for _, l := range languages {
			for _, symbol := range data[l.tag][0].Units[unit].Symbols {
				small := strings.ToLower(symbol)
				if known, ok := t.units[small]; ok && known != unit {
					t.units[small] = ""
				} else {
					t.units[small] = unit
				}
			}
		}
	}
	for _, unit := range sorted(first) {
		for _, symbol := range first[unit].Symbols {
			everywhere := distinct(symbol) && !slices.Contains(strings.Fields(notUnits[""]), symbol)
			for _, l := range languages {
				everywhere = everywhere && slices.Contains(data[l.tag][0].Units[unit].Symbols, symbol)
			}
			if everywhere {
				t.shared.add(t.exact(symbol), unit)
			}
		}
	}
	return t
}

func (t *symbolTable) source() string {
	return fmt.Sprintf("// unitSymbols are the symbols of units that all languages share.\nconst unitSymbols = `%s`\n", wrap(t.shared.String()))
}

// distinct reports whether a symbol is hardly anything but one.
func distinct(symbol string) bool {
	letters := strings.TrimRight(symbol, ".")
	plain := !strings.ContainsFunc(letters, func(r rune) bool { return !unicode.IsLetter(r) })
	return utf8.RuneCountInString(letters) > 2 || !plain && utf8.RuneCountInString(letters) > 1
}

// A symbolTable holds what languages share of their symbols.
type symbolTable struct {
	shared *items            // those that a unit has in every language
	units  map[string]string // the unit of each symbol in small letters; "" where capitals decide
}

// exact marks a symbol whose capitals matter: “MW” is not “mW”, but “KWH” is
// written for “kWh”.
func (t *symbolTable) exact(symbol string) string {
	small := strings.ToLower(symbol)
	if small != symbol && t.units[small] == "" {
		return "!" + symbol
	}
	return symbol
}

// territoryItems are the names of countries, the shorter ones with them.
func territoryItems(all []*locale) *items {
	it := &items{}
	for _, code := range sorted(all[0].Territories) {
		for _, l := range all {
			for _, name := range l.Territories[code] {
				if !strings.Contains(name, "(") {
					it.add(name, code)
				}
			}
		}
	}
	return it
}
