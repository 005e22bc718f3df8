package main

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// items are a list in the format of lang.Numerals, in the order of adding:
// meanings with their forms, no form twice.
type items struct {
	meanings []string
	forms    map[string][]string // by meaning
	taken    map[string]string   // meaning by folded form
}

// add gives a form a meaning. A form that has one already keeps it.
func (it *items) add(form, meaning string) {
	if it.forms == nil {
		it.forms, it.taken = map[string][]string{}, map[string]string{}
	}
	form = strings.ReplaceAll(strings.TrimSpace(form), " ", "_")
	if form == "" || strings.ContainsAny(form, "=|`") || it.has(form) {
		return
	}
	if _, ok := it.forms[meaning]; !ok {
		it.meanings = append(it.meanings, meaning)
	}
	it.forms[meaning] = append(it.forms[meaning], form)
	it.taken[fold(form)] = meaning
}

func (it *items) has(form string) bool { return it.meaning(form) != "" }

// meaning is what a form means; "" where it is not listed.
func (it *items) meaning(form string) string {
	return it.taken[fold(strings.ReplaceAll(form, " ", "_"))]
}

// number is the number that a form means; 0 where it is not listed.
func (it *items) number(form string) int64 {
	n, err := strconv.ParseInt(it.meaning(form), 10, 64)
	if err != nil {
		return 0
	}
	return n
}

// fold does what lang.Fold does, which is built from the tables this program
// writes. Forms that differ in case and accents alone are one, unless marked.
func fold(form string) string {
	if strings.HasPrefix(form, "!") {
		return form
	}
	var b strings.Builder
	for _, r := range norm.NFD.String(strings.ReplaceAll(strings.ToLower(form), "ß", "ss")) {
		if !unicode.Is(unicode.Mn, r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// with adds the items of another list.
func (it *items) with(other *items) *items {
	for _, meaning := range other.meanings {
		for _, form := range other.forms[meaning] {
			it.add(form, meaning)
		}
	}
	return it
}

func (it *items) String() string {
	var list []string
	for _, meaning := range it.meanings {
		list = append(list, strings.Join(it.forms[meaning], "|")+"="+meaning)
	}
	return strings.Join(list, " ")
}

// sorted are the keys of a map in their order.
func sorted[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for key := range m {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

// inOrder lists the locales of a language, the language at large first.
func inOrder(tag string, locales map[string]*locale) []*locale {
	list := []*locale{locales[tag]}
	for _, name := range sorted(locales) {
		if name != tag {
			locales[name].region = strings.TrimPrefix(name, tag+"-")
			list = append(list, locales[name])
		}
	}
	return list
}
