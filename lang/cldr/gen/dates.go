package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// days are the keys of weekdays in the order of ISO 8601.
var days = []string{"mon", "tue", "wed", "thu", "fri", "sat", "sun"}

func monthItems(all []*locale) *items {
	it := &items{}
	for m := 1; m <= 12; m++ {
		for _, l := range all {
			addNames(it, l.Months.Wide[strconv.Itoa(m)], m)
		}
	}
	return it
}

func weekdayItems(all []*locale) *items {
	it := &items{}
	for i, day := range days {
		for _, l := range all {
			addNames(it, l.Weekdays.Wide[day], i+1)
		}
	}
	return it
}

// addNames leaves out the Catalan genitives: “de gener”, “d’abril”.
func addNames(it *items, forms []string, n int) {
	for _, form := range forms {
		if !strings.ContainsAny(form, " ’") {
			it.add(form, strconv.Itoa(n))
		}
	}
}

// abbreviations are short forms of months and weekdays, without full stops.
// They are homographs: dates only in company.
type abbreviations struct{ months, weekdays *items }

// notShort are abbreviations that are everyday words of the language: the
// sets of a match.
var notShort = map[string]string{"it": "set"}

func abbreviated(tag string, all []*locale, cardinals *items) abbreviations {
	a := abbreviations{&items{}, &items{}}
	add := func(it *items, forms []string, n int, taken ...*items) {
		for _, form := range forms {
			form = strings.TrimSuffix(form, ".")
			has := func(other *items) bool { return other.has(form) }
			if form != notShort[tag] && !slices.ContainsFunc(taken, has) {
				addNames(it, []string{form}, n)
			}
		}
	}
	wideMonths, wideDays := monthItems(all), weekdayItems(all)
	for m := 1; m <= 12; m++ {
		for _, l := range all {
			add(a.months, l.Months.Abbreviated[strconv.Itoa(m)], m, wideMonths, cardinals)
		}
	}
	for i, day := range days {
		for _, l := range all {
			// “mar” is a month where it could be Tuesday.
			add(a.weekdays, l.Weekdays.Abbreviated[day], i+1, wideDays, wideMonths, a.months, cardinals)
		}
	}
	return a
}

func (a abbreviations) forms() string {
	var list []string
	for _, it := range []*items{a.months, a.weekdays} {
		for _, meaning := range it.meanings {
			list = append(list, it.forms[meaning]...)
		}
	}
	return strings.Join(list, " ")
}

// small reports whether months and weekdays are written small.
func small(l *locale) bool {
	for _, name := range l.Months.Wide["1"] {
		r, _ := utf8.DecodeRuneInString(name)
		return unicode.IsLower(r)
	}
	return false
}

// order tells how a short date is written: “dmy”, “mdy”, “ymd”.
func order(pattern string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(pattern) {
		if strings.ContainsRune("dmy", r) && !strings.ContainsRune(b.String(), r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// regionItems lists the regions that write numbers or dates otherwise than
// the language at large: decimal mark, mark of thousands, minimum of
// grouping, order of dates.
func regionItems(base *locale, all []*locale) *items {
	it := &items{}
	usual := style(base, base)
	byStyle := map[string][]string{}
	for _, l := range all[1:] {
		if s := style(base, l); s != usual {
			byStyle[s] = append(byStyle[s], l.region)
		}
	}
	for _, s := range sorted(byStyle) {
		for _, region := range byStyle[s] {
			it.add(region, s)
		}
	}
	return it
}

func style(base, l *locale) string {
	or := func(own, general string) string {
		if own != "" {
			return own
		}
		return general
	}
	return fmt.Sprintf("%s%s%s%s", or(l.Decimal, base.Decimal), strings.ReplaceAll(space(or(l.Group, base.Group)), " ", "_"),
		or(l.Minimum, base.Minimum), order(or(l.Date, base.Date)))
}
