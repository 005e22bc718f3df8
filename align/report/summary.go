package report

import (
	"fmt"
	"strings"
	"time"

	"github.com/cotejo/cotejo/align/check"
)

// A tally counts what a report has.
type tally struct {
	found          [check.Error + 1]int // by severity, those not shown as well
	source, target int                  // sentences
	pairs          int
	editions       int // pairs in one language
}

func (t tally) errors() int   { return t.found[check.Error] }
func (t tally) warnings() int { return t.found[check.Warning] }
func (t tally) notes() int    { return t.found[check.Note] }

func count(r *Report) tally {
	t := tally{pairs: len(r.Pairs)}
	for _, p := range r.Pairs {
		t.source += len(p.Source.Sentences)
		t.target += len(p.Target.Sentences)
		if p.OneLanguage() {
			t.editions++
		}
		for _, f := range p.Findings {
			t.found[f.Severity]++
		}
	}
	return t
}

// summary is the last line of a report for people.
func summary(r *Report) []part {
	t := count(r)
	parts := []part{{"", verdict(t, r.Least)}}
	if hidden := hidden(t, r.Least); hidden != "" {
		parts = append(parts, part{" ", line{{hidden, quiet}}})
	}
	parts = append(parts, part{dot, line{{size(t), quiet}}})
	if t.editions > 0 {
		parts = append(parts, part{dot, line{{oneLanguage(t), quiet}}})
	}
	if r.Elapsed > 0 {
		parts = append(parts, part{dot, line{{elapsed(r.Elapsed), quiet}}})
	}
	return parts
}

// dot parts what a line says side by side.
const dot = "  ·  "

// verdict counts what is shown, gravest first.
func verdict(t tally, least check.Severity) line {
	var l line
	for s := check.Error; s >= least; s-- {
		if t.found[s] == 0 {
			continue
		}
		if len(l) > 0 {
			l = append(l, run{", ", normal})
		}
		l = append(l, run{plural(t.found[s], s.String()), wordOf(s)})
	}
	if len(l) == 0 {
		return line{{none(t, least), good}}
	}
	return l
}

// none says how little was found: notes are allowed differences, hidden
// warnings are not.
func none(t tally, least check.Severity) string {
	switch {
	case least > check.Warning && t.warnings() > 0:
		return "No errors found"
	case least > check.Note && t.notes() > 0:
		return "No differences to correct"
	}
	return "No differences found"
}

// hidden counts what is not shown, and says how to see it.
func hidden(t tally, least check.Severity) string {
	var list []string
	lowest := least
	for s := least - 1; s >= check.Note; s-- {
		if t.found[s] > 0 {
			list = append(list, plural(t.found[s], s.String()))
			lowest = s
		}
	}
	if len(list) == 0 {
		return ""
	}
	return fmt.Sprintf("(%s hidden: --min-severity %s)", strings.Join(list, ", "), lowest)
}

// size says how much was compared.
func size(t tally) string {
	s := fmt.Sprintf("%s against %d", plural(t.source, "sentence"), t.target)
	if t.pairs > 1 {
		s = plural(t.pairs, "pair") + ", " + s
	}
	return s
}

// oneLanguage says how many pairs are two editions in one language.
func oneLanguage(t tally) string {
	if t.pairs == 1 {
		return "both in one language"
	}
	return plural(t.editions, "pair") + " in one language"
}

func elapsed(d time.Duration) string {
	switch {
	case d < time.Millisecond:
		return "under 1 ms"
	case d.Round(time.Millisecond) < time.Second:
		return fmt.Sprintf("%d ms", d.Round(time.Millisecond).Milliseconds())
	}
	return fmt.Sprintf("%.1f s", d.Seconds())
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
