package report

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/lang"
)

// hostile is a pair of texts of one sentence each, with a finding that spans
// from and to, in bytes, in both.
func hostile(source, target string, from, to int) Pair {
	a := &align.Alignment{Source: document("a\x1b[31m.txt", "es", source), Target: document("b\u202Etxt.md", "en", target)}
	bead(a, 0, 1, 0, 1)
	clip := func(text string) *lang.Span {
		start := min(max(from, 0), len(text))
		return &lang.Span{Start: start, End: min(max(to, start), len(text))}
	}
	return Pair{Alignment: a, Findings: []check.Finding{
		{Check: "figures", Severity: check.Error, Message: "“" + source + "” became “" + target + "”", Source: clip(source), Target: clip(target)},
		{Check: "wording", Severity: check.Note, Message: target, Edits: []check.Edit{{Source: *clip(source), Target: *clip(target)}}},
	}}
}

// unfit finds the first character that must not reach a terminal.
func unfit(out string) (rune, bool) {
	for _, r := range out {
		if r != '\n' && unicode.IsControl(r) || unicode.Is(unicode.Cf, r) && !joiner(r) || r == '\u2028' || r == '\u2029' {
			return r, true
		}
	}
	return 0, false
}

func TestNoControlCharacterPasses(t *testing.T) {
	const bell = "Suma \x1b[2J\x1b]0;título\a 10\u202E001\u202C euros\x00\x7f\u009b31m\r\nfin\u2028fin\u00ADal"
	for _, f := range []*Format{Terminal, Plain} {
		out := written(t, f, reportOf(check.Note, Layout{Width: 80}, hostile(bell, "It is \x1b[31m 10.", 3, 9)))
		if r, found := unfit(out); found {
			t.Errorf("%s lets %U pass:\n%q", f.Name, r, out)
		}
		if !strings.Contains(out, "Suma ␛[2J␛]0;título␇ 10001 euros␀␡\uFFFD31m fin final") {
			t.Errorf("%s:\n%s", f.Name, out)
		}
	}
}

func FuzzReport(f *testing.F) {
	f.Add("Costó 1.250 euros.", "It cost €1,520.", 6, 11, uint8(80))
	f.Add("\xff\xfe 🚢\u200d\u0301", "\x1b[0m三菱\u202e", 1, 4, uint8(1))
	f.Add("", "", 0, 0, uint8(0))
	f.Fuzz(func(t *testing.T, source, target string, from, to int, width uint8) {
		for _, format := range Formats {
			out := written(t, format, reportOf(check.Note, Layout{Width: int(width)}, hostile(source, target, from, to)))
			if format != Terminal && format != Plain {
				continue
			}
			if r, found := unfit(out); found {
				t.Errorf("%s lets %U pass", format.Name, r)
			}
		}
	})
}

// TestEndlessSentence: a file without a full stop is shown around the fact.
func TestEndlessSentence(t *testing.T) {
	for _, filler := range []string{"palabra ", "palabra", "\u0301", "三", "\xff", "\x00"} {
		text := strings.Repeat(filler, 2<<20/len(filler)) + " 1.250 euros " + strings.Repeat(filler, 1000)
		at := strings.Index(text, "1.250")
		p := hostile(text, text, at, at+5)
		p.Findings = p.Findings[:1]
		p.Findings[0].Message = "“1.250” became “1.520”"
		out := written(t, Terminal, reportOf(check.Note, Layout{Width: 80}, p))
		if !strings.Contains(out, "…") || !strings.Contains(out, "1.250 euros") || strings.Count(out, "\n") > 30 || strings.Count(out, "^^^^^\n") != 2 {
			t.Errorf("of 2 MiB of %q is shown:\n%.3000s", filler, out)
		}
	}
}

// TestManyFindings: a hundred thousand in one sentence are each told by the
// formats that tell all; Markdown says how many it has no room for. Were the time not linear, this would take hours.
func TestManyFindings(t *testing.T) {
	text := strings.Repeat("7 ", 100_000)
	p := hostile(text, text, 0, 1)
	p.Findings = nil
	for i := range 100_000 {
		s := &lang.Span{Start: 2 * i, End: 2*i + 1}
		p.Findings = append(p.Findings, check.Finding{Check: "figures", Severity: check.Error, Message: "7", Source: s, Target: s})
	}
	for _, f := range Formats {
		out := written(t, f, reportOf(check.Note, Layout{Width: 80, Colour: true}, p))
		n := strings.Count(out, "figures")
		if f == Markdown && strings.Contains(out, fmt.Sprintf("… and %d more findings.", len(p.Findings)-n)) {
			continue
		}
		if n < len(p.Findings) {
			t.Errorf("%s tells of %d", f.Name, n)
		}
	}
}

// TestPassageOfManySentences: of a long passage the beginning and the end are shown.
func TestPassageOfManySentences(t *testing.T) {
	sentences := []string{"Uno.", "Dos.", "Tres.", "Cuatro.", "Cinco.", "Seis.", "Siete."}
	a := &align.Alignment{Source: document("a.txt", "es", sentences...), Target: document("b.txt", "en")}
	bead(a, 0, 1, 0, 0)
	all := &lang.Span{Start: 0, End: len(strings.Join(sentences, "\n"))}
	out := written(t, Plain, reportOf(check.Note, Layout{Width: 80}, Pair{Alignment: a, Findings: []check.Finding{{Check: "omissions", Severity: check.Warning, Message: "7 sentences are missing", Source: all}}}))
	want := []string{
		"a.txt:1:1: warning: omissions: 7 sentences are missing",
		"    es 1 | Uno.",
		"       2 | Dos.",
		"       3 | Tres.",
		"         | … 3 sentences",
		"       7 | Siete.",
		"    en   | (nothing)",
	}
	if got := strings.Split(out, "\n")[2:9]; !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func BenchmarkTerminal(b *testing.B) {
	r := reportOf(check.Note, Layout{Width: 80, Colour: true}, ferry(b))
	for b.Loop() {
		written(b, Terminal, r)
	}
}
