package check_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/lang"
)

// TestHostileTexts: whatever stands in the two texts, there is an answer,
// and every finding points into them.
func TestHostileTexts(t *testing.T) {
	article := strings.Repeat("El puerto movió 1.250 toneladas, dijo «Ana Prieto». ", 40)
	texts := map[string]string{
		"empty":              "",
		"white space":        " \n\t\r\n ",
		"NUL bytes":          strings.Repeat("a\x00b \x00", 200),
		"invalid UTF-8":      strings.Repeat("caf\xe9 \xff\xfe 12 \xc3", 200),
		"nested quotes":      strings.Repeat("“‘«", 100_000),
		"closing quotes":     strings.Repeat("”’»", 100_000),
		"straight quotes":    strings.Repeat(`"'`, 100_000),
		"brackets":           strings.Repeat("([{", 100_000),
		"digits":             strings.Repeat("9", 100_000),
		"separators":         strings.Repeat("1.", 50_000) + strings.Repeat(",1", 50_000),
		"number words":       strings.Repeat("mil ", 20_000) + strings.Repeat("million ", 20_000),
		"capitals":           strings.Repeat("Ana de la ", 20_000),
		"combining marks":    "e" + strings.Repeat("\u0301", 100_000),
		"stops":              strings.Repeat(". ", 50_000),
		"line breaks":        strings.Repeat("\r\n", 50_000),
		"thousand sentences": strings.Repeat("Llegó un barco. ", 1000),
		"article":            article,
	}
	names := make([]string, 0, len(texts))
	for name := range texts {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			examine(t, texts[name], article)
			examine(t, article, texts[name])
			examine(t, texts[name], texts[name])
		})
	}
}

// TestOneEndlessLine: twenty megabytes without a line break.
func TestOneEndlessLine(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	line := strings.Repeat("y 3 barcos de «Vigo» ", 1_000_000)
	examine(t, line, "Three ships.")
}

func examine(t *testing.T, source, target string) {
	t.Helper()
	a := align.Align(lang.Parse(lang.NewSource("s", source), &lang.Spanish), lang.Parse(lang.NewSource("t", target), &lang.English))
	sentences := 0
	for _, b := range a.Beads {
		sentences += len(b.Source) + len(b.Target)
	}
	if want := len(a.Source.Sentences) + len(a.Target.Sentences); sentences != want {
		t.Errorf("%d sentences stand in beads, of %d", sentences, want)
	}
	for _, f := range check.Run(a, check.All) {
		if outside(f.Source, source) || outside(f.Target, target) || f.Message == "" || f.Fingerprint == "" {
			t.Fatalf("unfit finding %+v", f)
		}
	}
}

func outside(s *lang.Span, text string) bool {
	return s != nil && (s.Start < 0 || s.End > len(text) || s.Start > s.End)
}
