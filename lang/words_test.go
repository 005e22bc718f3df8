package lang

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/language"
	"pgregory.net/rapid"
)

func TestWords(t *testing.T) {
	for _, want := range []string{
		"[El] [Sr] [Ruiz], [de] [l'Hospitalet], [gastó] [1.250,5] [euros].",
		"[The] [F-16] [isn’t] [twenty-five] [years] [old]: “[no]”.",
		"[Col·legi] [d'Advocats] — [rock]-and-[roll]",
		"[e\u0301l] [seis\u00ADcientos]\u00AD [fin]-",
		"[12].[º] [3,5] [5], [6]. [A.B]",
		"[Он] [пришёл] \x00\xff […]",
	} {
		want = words.Replace(want)
		text := strings.NewReplacer("[", "", "]", "").Replace(want)
		var got strings.Builder
		at := 0
		for s := range Words(text) {
			got.WriteString(text[at:s.Start] + "[" + s.In(text) + "]")
			at = s.End
		}
		if g := got.String() + text[at:]; g != want {
			t.Errorf("got  %s\nwant %s", g, want)
		}
	}
}

// words spells in the cases what the brackets would hide.
var words = strings.NewReplacer("[rock]-and-[roll]", "[rock-and-roll]", "[A.B]", "[A].[B]", "[…]", "…")

func TestFold(t *testing.T) {
	for _, c := range [][2]string{
		{"Ibáñez", "ibanez"}, {"IBÁÑEZ", "ibanez"}, {"ibanez", "ibanez"}, {"Iba\u0301n\u0303ez", "ibanez"},
		{"Straße", "strasse"}, {"STRAẞE", "strasse"}, {"Łódź", "lodz"}, {"Þórður", "thordur"}, {"Ærø", "aero"}, {"Đoković", "dokovic"},
		{"pingüino", "pinguino"}, {"L’Œuvre", "l'oeuvre"}, {"seis\u00ADcientos", "seiscientos"}, {"İstanbul", "istanbul"}, {"Hồ Chí Minh", "ho chi minh"},
		{"ΑΘΉΝΑ", "αθηνα"}, {"", ""}, {"東京", "東京"}, {"F-16", "f-16"},
	} {
		if got := Fold(c[0]); got != c[1] {
			t.Errorf("Fold(%q) = %q, want %q", c[0], got, c[1])
		}
	}
}

func TestFoldIsSettledAndIgnoresCase(t *testing.T) {
	upper := cases.Upper(language.Und)
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringMatching(`[a-zñáéíóúüçàèìòùâêîôûäößåøł’ -]{0,20}`).Draw(t, "s")
		f := Fold(s)
		if Fold(f) != f {
			t.Errorf("%q folds to %q, that to %q", s, f, Fold(f))
		}
		if g := Fold(upper.String(s)); g != f {
			t.Errorf("%q folds to %q, in capitals to %q", s, f, g)
		}
	})
}

func FuzzWords(f *testing.F) {
	f.Add("l'Hospitalet 1.250,5 F-16 \u00AD\xff")
	f.Fuzz(func(t *testing.T, text string) {
		at := 0
		for s := range Words(text) {
			if s.Start < at || s.End <= s.Start || s.End > len(text) {
				t.Fatalf("%v after %d", s, at)
			}
			if !utf8.ValidString(Fold(s.In(text))) {
				t.Fatalf("%q folds to what is not UTF-8", s.In(text))
			}
			at = s.End
		}
	})
}

func BenchmarkFold(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Fold("Constitución")
		Fold("gobierno")
		Fold("Madrid")
	}
}
