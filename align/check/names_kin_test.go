package check

import (
	"testing"

	"github.com/cotejo/cotejo/lang"
)

func TestKin(t *testing.T) {
	toEnglish := soundsOf(&lang.Spanish, &lang.English)
	for _, c := range []struct {
		spanish, english string
		want             kinship
	}{
		{"ferrer", "ferrer", same},
		{"zelenski", "zelensky", variants},
		{"jruschov", "khrushchev", variants},
		{"gorbachov", "gorbachev", variants},
		{"jamenei", "khamenei", variants},
		{"yibuti", "djibouti", variants},
		{"gadafi", "kadhafi", variants},
		{"yevgueni", "yevgeny", variants},
		{"torres", "trores", slip},
		{"sagastume", "sagatume", slip},
		{"lugilde", "luguilde", slip}, // the other way round it would be Spanish spelling
		{"triasico", "triassic", cognates},
		{"citi", "citigroup", cognates},
		{"waters", "lozano", strangers},
		{"rey", "king", strangers},
	} {
		if got := kin(c.spanish, c.english, toEnglish); got != c.want {
			t.Errorf("kin(%q, %q) = %d, want %d", c.spanish, c.english, got, c.want)
		}
	}
}

// TestKinOfTheOtherDirection: English names have Spanish spellings too.
func TestKinOfTheOtherDirection(t *testing.T) {
	if got := kin("khamenei", "jamenei", soundsOf(&lang.English, &lang.Spanish)); got != variants {
		t.Errorf("got %d, want %d", got, variants)
	}
}

func TestAcronymsAkin(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"otan", "nato", true}, {"enpe", "naep", true}, {"sida", "aids", true},
		{"ubs", "nato", false}, {"ibm", "fifa", false},
	} {
		if got := akinAcronyms(c.a, c.b); got != c.want {
			t.Errorf("akinAcronyms(%q, %q) = %v", c.a, c.b, got)
		}
	}
}
