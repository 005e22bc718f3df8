package report

import (
	"strings"
	"testing"
	"time"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/align/check"
)

func TestSummary(t *testing.T) {
	for _, c := range []struct {
		name                    string
		errors, warnings, notes int
		least                   check.Severity
		want                    string
	}{
		{"nothing", 0, 0, 0, check.Warning, "No differences found  ·  1 sentence against 1"},
		{"one of each", 1, 1, 1, check.Note, "1 error, 1 warning, 1 note  ·  1 sentence against 1"},
		{"notes hidden", 2, 1, 3, check.Warning, "2 errors, 1 warning (3 notes hidden: --min-severity note)  ·  1 sentence against 1"},
		{"nothing but notes, hidden", 0, 0, 1, check.Warning, "No differences to correct (1 note hidden: --min-severity note)  ·  1 sentence against 1"},
		{"warnings hidden", 0, 2, 0, check.Error, "No errors found (2 warnings hidden: --min-severity warning)  ·  1 sentence against 1"},
		{"both hidden", 1, 2, 3, check.Error, "1 error (2 warnings, 3 notes hidden: --min-severity note)  ·  1 sentence against 1"},
	} {
		p := faithful(t)
		for s, n := range []int{c.notes, c.warnings, c.errors} {
			for range n {
				p.Findings = append(p.Findings, check.Finding{Check: "figures", Severity: check.Severity(s)})
			}
		}
		got := lastLine(written(t, Plain, reportOf(c.least, Layout{}, p)))
		if got != c.want {
			t.Errorf("%s:\ngot  %s\nwant %s", c.name, got, c.want)
		}
	}
}

func lastLine(out string) string {
	lines := strings.Split(strings.TrimSuffix(out, "\n"), "\n")
	return lines[len(lines)-1]
}

func TestElapsed(t *testing.T) {
	for d, want := range map[time.Duration]string{
		300 * time.Microsecond:    "under 1 ms",
		12400 * time.Microsecond:  "12 ms",
		1234 * time.Millisecond:   "1.2 s",
		999700 * time.Microsecond: "1.0 s",
	} {
		if got := elapsed(d); got != want {
			t.Errorf("%v is shown as %q, want %q", d, got, want)
		}
	}
}

func TestElapsedIsHiddenWhenZero(t *testing.T) {
	r := reportOf(check.Note, Layout{Width: 80}, faithful(t))
	r.Elapsed = 0
	if out := written(t, Terminal, r); strings.Contains(out, "ms") {
		t.Error(out)
	}
}

func TestLanguages(t *testing.T) {
	for _, c := range []struct{ source, target, want string }{
		{"es", "en", "Spanish → English"},
		{"es-MX", "en-GB", "Spanish → English"},
		{"es", "es", "two editions in Spanish"},
		{"es", "es-AR", "two editions in Spanish (es, es-AR)"},
		{"eu", "es", "Basque → Spanish"},
	} {
		p := Pair{Alignment: &align.Alignment{Source: document("a", c.source), Target: document("b", c.target)}}
		if got := languages(p); got != c.want {
			t.Errorf("%s and %s: got %q, want %q", c.source, c.target, got, c.want)
		}
	}
}

// TestWhere: a finding stands where it can be put right.
func TestWhere(t *testing.T) {
	p := ferry(t)
	for _, c := range []struct {
		name           string
		bead           int
		source, target string
		want           string
	}{
		{"the target's words", 1, "1,2 millones", "12 million", "news/2024/ferry.en.md:2:31"},
		{"the target's sentence, if it lacks the words", 1, "1,2 millones", "", "news/2024/ferry.en.md:2:1"},
		{"the source's words, if the target lacks the sentence", 5, "alcalde", "", "noticias/2024/transbordador.es.md:6:4"},
		{"the source's sentence, if nothing is named", 5, "", "", "noticias/2024/transbordador.es.md:6:1"},
	} {
		f := check.Finding{Bead: c.bead, Source: spanOf(t, p.Source, c.source), Target: spanOf(t, p.Target, c.target)}
		if got := where(p.Alignment, f).String(); got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
	}
}
