package rbnf_test

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/cotejo/cotejo/lang/cldr/rbnf"
)

func speller(t *testing.T, language, locale string) *rbnf.Speller {
	t.Helper()
	data, err := os.ReadFile("../" + language + ".json")
	if err != nil {
		t.Fatal(err)
	}
	var locales map[string]struct{ Spellout map[string][]string }
	if err := json.Unmarshal(data, &locales); err != nil {
		t.Fatal(err)
	}
	s, err := rbnf.New(locales[locale].Spellout)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestSpell(t *testing.T) {
	for _, c := range []struct {
		language, locale, set string
		n                     int64
		want                  string
	}{
		{"es", "es", "cardinal-masculine", 21_531, "veintiún mil quinientos treinta y un"},
		{"es", "es", "cardinal-feminine", 200, "doscientas"},
		{"es", "es", "ordinal-feminine", 36, "trigésima sexta"},
		{"en", "en", "cardinal", 4_250, "four thousand two hundred fifty"},
		{"en", "en", "ordinal", 121, "one hundred twenty-first"},
		{"fr", "fr", "cardinal-masculine", 99, "quatre-vingt-dix-neuf"},
		{"fr", "fr", "cardinal-masculine", 80_000, "quatre-vingt mille"},
		{"fr", "fr-BE", "cardinal-masculine", 99, "nonante-neuf"},
		{"fr", "fr", "ordinal-masculine", 71, "soixante-et-onzième"},
		{"de", "de", "numbering", 123, "einhundertdreiundzwanzig"},
		{"de", "de", "cardinal-feminine", 2_000_001, "zwei Millionen eine"},
		{"de", "de", "ordinal-n", 101, "einhunderterste" + "n"},
		{"it", "it", "numbering", 2_323, "duemilatrecentoventitré"},
		{"it", "it", "numbering", 188, "centottantotto"},
		{"it", "it", "ordinal-masculine", 2_000, "duemillesimo"}, // not “duemila…”
		{"pt", "pt", "cardinal-masculine", 1_234, "mil duzentos e trinta e quatro"},
		{"pt", "pt", "cardinal-masculine", 1_000_000, "um milhão"},
		{"pt", "pt", "cardinal-masculine", 2_000_000, "dois milhões"},
		{"pt", "pt-PT", "cardinal-masculine", 16, "dezasseis"},
		{"ca", "ca", "cardinal-feminine", 222, "dues-centes vint-i-dues"},
		{"nl", "nl", "cardinal", 232, "tweehonderdtweeëndertig"},
		{"nl", "nl", "ordinal", 108, "honderdachtste"},
	} {
		if got := speller(t, c.language, c.locale).Spell("%spellout-"+c.set, c.n); got != c.want {
			t.Errorf("%s: %d is “%s”; want “%s”", c.locale, c.n, got, c.want)
		}
	}
}

func TestSpellUnknown(t *testing.T) {
	s := speller(t, "nl", "nl")
	if got := s.Spell("%no-such-set", 5); got != "" {
		t.Errorf("a set that is not there says “%s”", got)
	}
	if got := s.Spell("%spellout-cardinal", -5); got != "" {
		t.Errorf("what is below zero is “%s”", got)
	}
}

func TestNewTellsOfRules(t *testing.T) {
	for _, line := range []string{"12", "12/x: a;", "1: ", "20/1: b;"} {
		_, err := rbnf.New(map[string][]string{"%set": {line}})
		if ok := line == "1: "; ok != (err == nil) {
			t.Errorf("“%s”: %v", line, err)
		}
	}
}
