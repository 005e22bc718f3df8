package figure

import (
	"fmt"
	"strings"
	"testing"

	"github.com/cotejo/cotejo/lang"
)

// glued is a language with a few words of German and Italian, and nothing else
// that could lead to a split.
var glued = lang.Language{
	Tag: "x-glued",
	Numerals: lang.Numerals{
		Cardinals: `zwei=2 drei=3 zehn=10 due=2`, Hundreds: `hundert=2`, Articles: `ein`,
		Denominator: `drittel=3 viertel=4`, HalfMore: `einhalb`, Half: `halb`, Times: `mal fach`,
		Units: `stunde|stunden=hour jahr|jahre|jährige=year meter=meter`, Idioms: `Elfmeter`,
	},
	CLDR: lang.Tables{Compound: lang.Compound{
		Atoms:    `ein|eins=1 zwei|due=2 drei=3 fünf=5 zehn=10 elf=11 dreißig=30 dreiundzwanzig=23 ventitré=23`,
		Hundreds: `hundert|cento=2`, Thousands: `tausend|mila|mille=3`, Joints: `und`,
		Ordinals: `dritte=3 dreiundzwanzigste=23 hundertste=100`, Endings: `n r s`,
	}},
}

func TestSplit(t *testing.T) {
	for word, want := range map[string]string{
		"zweihundertdreiundzwanzig": "zwei hundert dreiundzwanzig",
		"Dreitausendfünfhundert":    "Drei tausend fünf hundert",
		"hundertundeins":            "hundert und eins",
		"einhundert":                "ein hundert",
		"duemilacentoventitré":      "due mila cento ventitré",
		"tausendeins":               "tausend eins",
		"fünf":                      "fünf",
		"dreiundzwanzigsten":        "dreiundzwanzigsten",
		"zweihundertdritter":        "zwei hundert dritter",
		"zweihundertste":            "zwei hundertste",
		"dreißigjährige":            "dreißig jährige",
		"DREISSIGJÄHRIGE":           "DREISSIG JÄHRIGE",
		"zweieinhalb":               "zwei einhalb",
		"zehnmal":                   "zehn mal",
		"zweihundertfach":           "zwei hundert fach",
		"Dreiviertelstunde":         "Drei viertel stunde",
		"Viertelstunde":             "Viertel stunde",
		"Zweidrittelmehrheit":       "Zwei drittel mehrheit",
		"Dreijahresplan":            "Drei jahre splan",
		"Hundertmeterlauf":          "Hundert meter lauf",

		"einmal": "", "einfach": "", "Dreieck": "", "Zweifel": "", "zweidrei": "", "hunderthundert": "", "zehnte": "",
		"dreizwanzig": "", "Elfmeterschießen": "", "Einjahresblume": "", "Viertelfinale": "", "undzwei": "", "zweihundertund": "",
	} {
		x := lexiconOf(&glued)
		tokens, ok := x.glue.split(word, token{end: len(word), gap: true, upper: true}, nil)
		var parts []string
		for i, p := range tokens {
			parts = append(parts, word[p.start:p.end])
			if p.gap != (i == 0) || p.upper != (i == 0) {
				t.Errorf("%s: part %d is %+v", word, i, p)
			}
		}
		if got := strings.Join(parts, " "); got != want || ok != (want != "") {
			t.Errorf("%s is %q, want %q", word, got, want)
		}
	}
}

// However long a word of parts is, it is given up on in time, and a word that
// is no number costs nothing.
func TestSplitHostile(t *testing.T) {
	x := lexiconOf(&glued)
	for _, part := range []string{"zwei", "hundert", "ein", "und", "zweihundert", "ß", "Ⱥ", "\xff"} {
		text := strings.Repeat(part, 1<<20/len(part))
		x.tokenize(text, nil)
		for n := range 40 {
			x.tokenize(strings.Repeat(part, n)+"x", nil)
		}
	}
	tokens := make([]token, 0, 64)
	if n := testing.AllocsPerRun(10, func() { x.tokenize("Dreieck, Einheit, Zweifel und Fünfuhrtee", tokens) }); n > 0 {
		t.Errorf("%v allocations for words that are no numbers", n)
	}
}

func FuzzSplit(f *testing.F) {
	f.Add("Zweidrittelmehrheit")
	f.Add("dreißigjäh\xffrige")
	f.Fuzz(func(t *testing.T, word string) {
		at := 0
		tokens, _ := lexiconOf(&glued).glue.split(word, token{end: len(word)}, nil)
		for _, p := range tokens {
			if p.start != at || p.end < p.start || p.end > len(word) {
				t.Fatalf("%q has the part %s", word, fmt.Sprint(p.start, p.end))
			}
			at = p.end
		}
		if len(tokens) > 0 && at != len(word) {
			t.Fatalf("%q is parted to %d", word, at)
		}
	})
}
