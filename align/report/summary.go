package report

import (
	"fmt"
	"strings"
	"time"

	"github.com/cotejo/cotejo/align/check"
)

// A tally counts what a report has.
type tally struct {
	found          severityCounts
	shown          severityCounts // of them, those that the report tells
	accepted       int
	source, target int // sentences
	pairs          int
	editions       int // pairs in one language
}

// severityCounts counts findings by severity.
type severityCounts [check.Error + 1]int

func (t tally) errors() int   { return t.found[check.Error] }
func (t tally) warnings() int { return t.found[check.Warning] }
func (t tally) notes() int    { return t.found[check.Note] }

// hidden counts the findings of a severity that are not shown.
func (t tally) hidden(s check.Severity) int { return t.found[s] - t.shown[s] }

func count(r *Report) tally {
	t := tally{pairs: len(r.Pairs)}
	for _, p := range r.Pairs {
		t.accepted += p.Accepted
		t.source += len(p.Source.Sentences)
		t.target += len(p.Target.Sentences)
		if p.OneLanguage() {
			t.editions++
		}
		for _, f := range p.Findings {
			t.found[f.Severity]++
			if f.Severity >= p.Least {
				t.shown[f.Severity]++
			}
		}
	}
	return t
}

// summary is the last line of a report for people.
func summary(r *Report) []part {
	t := count(r)
	parts := []part{{"", verdict(t)}}
	if hidden := hidden(t); hidden != "" {
		parts = append(parts, part{" ", line{{hidden, quiet}}})
	}
	if t.accepted > 0 {
		parts = append(parts, part{dot, line{{fmt.Sprintf("%d accepted", t.accepted), quiet}}})
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
func verdict(t tally) line {
	var l line
	for s := check.Error; s >= check.Note; s-- {
		if t.shown[s] == 0 {
			continue
		}
		if len(l) > 0 {
			l = append(l, run{", ", normal})
		}
		l = append(l, run{plural(t.shown[s], s.String()), wordOf(s)})
	}
	if len(l) == 0 {
		return line{{none(t), good}}
	}
	return l
}

// none says how little was found: notes are allowed differences, hidden
// warnings are not.
func none(t tally) string {
	switch {
	case t.hidden(check.Warning) > 0:
		return "No errors found"
	case t.hidden(check.Note) > 0:
		return "No differences to correct"
	}
	return "No differences found"
}

// hidden counts what is not shown, and says how to see it.
func hidden(t tally) string {
	var list []string
	var lowest check.Severity
	for s := check.Error; s >= check.Note; s-- {
		if n := t.hidden(s); n > 0 {
			list = append(list, plural(n, s.String()))
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
