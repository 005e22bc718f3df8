//go:build ignore

// Trim keeps of CLDR's npm packages what the generator reads. See README.md.
//
//	go run trim.go FOLDER
//
// FOLDER holds the unpacked packages, each in a folder of its name and version.
package main

import (
	"encoding/json"
	"log"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

const (
	version   = "48.2.0"
	languages = "ca de en es fr it nl pt"
	// wordy are the locales whose words differ from those of their language:
	// “Jänner”, “kilometre”, “septante”, “dezasseis”.
	wordy = "de-AT de-CH en-GB es-MX es-AR fr-BE fr-CA fr-CH nl-BE pt-PT"
	// common are the units that articles count in. The others are rare, or
	// their names are words of other matters: bits, bars, drops, grains, cups.
	common = `
		area-square-kilometer area-hectare area-square-meter area-square-centimeter area-square-mile area-acre area-square-yard area-square-foot area-square-inch
		length-kilometer length-meter length-decimeter length-centimeter length-millimeter length-micrometer length-nanometer
		length-mile length-yard length-foot length-inch length-nautical-mile length-light-year length-astronomical-unit
		mass-tonne mass-kilogram mass-gram mass-milligram mass-microgram mass-pound mass-ounce mass-ounce-troy mass-carat
		volume-cubic-kilometer volume-cubic-meter volume-cubic-centimeter volume-cubic-mile volume-cubic-foot volume-cubic-inch
		volume-megaliter volume-hectoliter volume-liter volume-deciliter volume-centiliter volume-milliliter volume-gallon volume-pint volume-fluid-ounce volume-barrel
		speed-kilometer-per-hour speed-meter-per-second speed-mile-per-hour speed-knot
		temperature-celsius temperature-fahrenheit temperature-kelvin
		energy-kilocalorie energy-calorie energy-kilojoule energy-joule energy-kilowatt-hour
		power-gigawatt power-megawatt power-kilowatt power-watt power-milliwatt power-horsepower
		digital-petabyte digital-terabyte digital-terabit digital-gigabyte digital-gigabit digital-megabyte digital-megabit digital-kilobyte digital-kilobit digital-byte
		duration-century duration-decade duration-year duration-quarter duration-month duration-week duration-day duration-night
		duration-hour duration-minute duration-second duration-millisecond duration-microsecond duration-nanosecond
		pressure-millimeter-ofhg pressure-pound-force-per-square-inch pressure-millibar pressure-pascal pressure-hectopascal pressure-kilopascal pressure-megapascal
		frequency-gigahertz frequency-megahertz frequency-kilohertz frequency-hertz
		angle-degree angle-arc-minute angle-arc-second electric-ampere electric-milliampere electric-volt electric-ohm`
	// historic are the currencies of Europe before the euro, and of other
	// states that recent articles look back on.
	historic = "ADP ATS BEF BGN CSK CYP DDM DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LUF LVL MTL NLG PTE ROL SIT SKK SUR XEU YUM"
)

var folder string

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: go run trim.go FOLDER")
	}
	folder = os.Args[1]
	for language := range strings.FieldsSeq(languages) {
		locales := map[string]any{language: trim(language)}
		for _, regional := range regions(language) {
			if own := difference(locales[language].(map[string]any), trim(regional)); len(own) > 0 {
				locales[regional] = own
			}
		}
		write(language+".json", locales)
	}
	write("currencies.json", signs())
}

// regions are the regional locales of a language, without those of another script.
func regions(language string) (list []string) {
	entries, err := os.ReadDir(filepath.Join(folder, "cldr-numbers-full-"+version, "main"))
	if err != nil {
		log.Fatal(err)
	}
	for _, e := range entries {
		_, region, ok := strings.Cut(e.Name(), "-")
		if strings.HasPrefix(e.Name(), language+"-") && ok && len(region) < 4 {
			list = append(list, e.Name())
		}
	}
	return list
}

// trim is what is kept of one locale.
func trim(locale string) map[string]any {
	numbers := read("numbers-full", "main", locale, "numbers.json").of("main", locale, "numbers")
	calendar := read("dates-full", "main", locale, "ca-gregorian.json").of("main", locale, "dates", "calendars", "gregorian")
	kept := map[string]any{
		"decimal": numbers.text("symbols-numberSystem-latn", "decimal"),
		"group":   numbers.text("symbols-numberSystem-latn", "group"),
		"minimum": numbers.text("minimumGroupingDigits"),
		"date":    calendar.text("dateFormats", "short"),
	}
	if strings.Contains(locale, "-") && !slices.Contains(strings.Fields(wordy), locale) {
		return kept
	}
	kept["scales"] = scales(numbers)
	kept["months"] = names(calendar.of("months"))
	kept["weekdays"] = names(calendar.of("days"))
	kept["currencies"] = currencies(locale)
	kept["units"] = units(locale)
	kept["territories"] = territories(locale)
	if rules := spellout(locale); rules != nil {
		kept["spellout"] = rules
	}
	return kept
}

// scales maps powers of ten to their names and abbreviations in compact numbers.
func scales(numbers tree) map[string]any {
	kept := map[string]any{}
	for _, width := range []string{"long", "short"} {
		for key, pattern := range numbers.of("decimalFormats-numberSystem-latn", width, "decimalFormat") {
			// “00 mil” for 10,000: “mil” is a thousand.
			digits, _, _ := strings.Cut(key, "-")
			word := strings.Trim(strings.ReplaceAll(pattern.(string), "'", ""), "0 \u00a0")
			add(kept, strconv.Itoa(len(digits)-strings.Count(pattern.(string), "0")), word)
		}
	}
	return kept
}

// names maps the months or weekdays to their names, wide and abbreviated.
func names(calendar tree) map[string]any {
	wide, abbreviated := map[string]any{}, map[string]any{}
	for _, use := range []string{"format", "stand-alone"} {
		for key, name := range calendar.of(use, "wide") {
			add(wide, key, name.(string))
		}
		for key, name := range calendar.of(use, "abbreviated") {
			add(abbreviated, key, name.(string))
		}
	}
	return map[string]any{"wide": wide, "abbreviated": abbreviated}
}

// current are the currencies that are tender somewhere today, and the historic ones.
func current() []string {
	list := strings.Fields(historic)
	data := read("core", "supplemental", "currencyData.json").of("supplemental", "currencyData", "region")
	for _, used := range data {
		for _, item := range used.([]any) {
			for code, times := range item.(map[string]any) {
				t := tree(times.(map[string]any))
				if t.text("_to") == "" && t.text("_tender") != "false" && !slices.Contains(list, code) {
					list = append(list, code)
				}
			}
		}
	}
	slices.Sort(list)
	return list
}

func currencies(locale string) map[string]any {
	all := read("numbers-full", "main", locale, "currencies.json").of("main", locale, "numbers", "currencies")
	kept := map[string]any{}
	for _, code := range current() {
		one := map[string]any{}
		for key, text := range all.of(code) {
			switch {
			case strings.HasPrefix(key, "displayName"):
				add(one, "names", text.(string))
			case strings.HasPrefix(key, "symbol") && text != code:
				add(one, "symbols", text.(string))
			}
		}
		if len(one) > 0 {
			kept[code] = one
		}
	}
	return kept
}

// signs maps all currencies kept to the signs that every language knows.
func signs() map[string]any {
	all := read("numbers-full", "main", "und", "currencies.json").of("main", "und", "numbers", "currencies")
	kept := map[string]any{}
	for _, code := range current() {
		kept[code] = []string{}
		for key, text := range all.of(code) {
			if strings.HasPrefix(key, "symbol") && text != code {
				add(kept, code, text.(string))
			}
		}
	}
	return kept
}

func units(locale string) map[string]any {
	all := read("units-full", "main", locale, "units.json").of("main", locale, "units")
	kept := map[string]any{}
	for id := range strings.FieldsSeq(common) {
		family, unit, _ := strings.Cut(id, "-")
		one := map[string]any{}
		for key, pattern := range all.of("long", id) {
			if number, ok := strings.CutPrefix(plain(text(pattern)), "{0} "); ok && strings.Contains(key, "count") {
				add(one, "names", number)
			}
		}
		for key, pattern := range all.of("short", id) {
			// Those of time are words: “sem.”, “dec.”
			if number, ok := strings.CutPrefix(plain(text(pattern)), "{0}"); ok && strings.Contains(key, "count") && family != "duration" {
				add(one, "symbols", strings.TrimSpace(number))
			}
		}
		kept[unit] = one
	}
	return kept
}

func territories(locale string) map[string]any {
	kept := map[string]any{}
	for key, name := range read("localenames-full", "main", locale, "territories.json").of("main", locale, "localeDisplayNames", "territories") {
		region, _, _ := strings.Cut(key, "-")
		if len(region) == 2 && region < "XA" {
			add(kept, region, name.(string))
		}
	}
	return kept
}

// A ruleSet is a set of rules that spell numbers, each rule one string:
// “30: trenta[-→→];”.
type ruleSet []string

// spellout holds the rules for cardinals and ordinals.
func spellout(locale string) map[string]ruleSet {
	name := filepath.Join(folder, "cldr-rbnf-"+version, "rbnf", locale+".json")
	if _, err := os.Stat(name); err != nil {
		return nil
	}
	kept := map[string]ruleSet{}
	for set, rules := range read("rbnf", "rbnf", locale+".json").of("rbnf", "rbnf", "SpelloutRules") {
		list, ok := rules.([]any)
		if !ok || strings.Contains(set, "lenient") || strings.Contains(set, "year") {
			continue
		}
		lines := ruleSet{}
		for _, rule := range list {
			pair := rule.([]any)
			lines = append(lines, pair[0].(string)+": "+strings.ReplaceAll(pair[1].(string), "\u00ad", ""))
		}
		kept[set] = lines
	}
	return kept
}

// difference is what b has and a has not; nil where there is none.
func difference(a, b map[string]any) map[string]any {
	own := map[string]any{}
	for key, value := range b {
		switch value := value.(type) {
		case map[string]any:
			below, _ := a[key].(map[string]any)
			if d := difference(below, value); len(d) > 0 {
				own[key] = d
			}
		case []string:
			listed, _ := a[key].([]string)
			if d := slices.DeleteFunc(slices.Clone(value), func(s string) bool { return slices.Contains(listed, s) }); len(d) > 0 {
				own[key] = d
			}
		default:
			if !reflect.DeepEqual(a[key], value) {
				own[key] = value // rules of spelling are kept whole
			}
		}
	}
	return own
}

// add appends a form to a list, once; the lists are sorted.
func add(m map[string]any, key, form string) {
	list, _ := m[key].([]string)
	form = plain(form)
	if form == "" || slices.Contains(list, form) {
		return
	}
	list = append(list, form)
	slices.Sort(list)
	m[key] = list
}

// plain makes special spaces plain ones and drops the marks of direction.
var plain = strings.NewReplacer("\u00a0", " ", "\u202f", " ", "\u200e", "", "\u200f", "").Replace

// A tree is an object of JSON.
type tree map[string]any

// of is the object found by a path of keys; nil where there is none.
func (t tree) of(path ...string) tree {
	for _, key := range path {
		below, _ := t[key].(map[string]any)
		t = below
	}
	return t
}

func (t tree) text(path ...string) string {
	return text(t.of(path[:len(path)-1]...)[path[len(path)-1]])
}

func text(v any) string {
	s, _ := v.(string)
	return s
}

func read(pkg string, path ...string) tree {
	name := filepath.Join(append([]string{folder, "cldr-" + pkg + "-" + version}, path...)...)
	data, err := os.ReadFile(name)
	if err != nil {
		log.Fatal(err)
	}
	var t tree
	if err := json.Unmarshal(data, &t); err != nil {
		log.Fatalf("%s: %v", name, err)
	}
	return t
}

func write(name string, v any) {
	f, err := os.Create(name)
	if err != nil {
		log.Fatal(err)
	}
	e := json.NewEncoder(f)
	e.SetIndent("", "\t")
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		log.Fatal(err)
	}
	if err := f.Close(); err != nil {
		log.Fatal(err)
	}
}
