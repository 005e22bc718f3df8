// Package report tells findings to a person, a program or a pipeline.
//
// A [Report] is built once and written by any [Format]. The reports for people
// are made in three stages, each a pure function: a pair's findings become
// passages (what to show), passages become lines of styled runs (where it
// stands), lines become a string (with or without colours).
package report

import (
	"fmt"
	"io"
	"time"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/align/check"
)

// A Report is everything one run has to say.
type Report struct {
	Version string         // of cotejo
	Pairs   []Pair         // in the order in which they are told
	Checks  []*check.Check // that were run
	FailOn  check.Severity // findings at or above it fail the run
	Elapsed time.Duration  // shown by Terminal alone, and only where it is not zero
	Layout  Layout         // for Terminal and Plain
	// Language is that of HTML's own words: "en" or "es"; empty means English.
	Language string
}

// A Pair is two texts compared.
type Pair struct {
	*align.Alignment
	Findings []check.Finding // in text order
	Accepted int             // findings that a person has let stand; they are not among Findings
	// Least is the lowest severity that is shown; summaries count all.
	Least check.Severity
}

// Layout is how a terminal wants its text.
type Layout struct {
	Width  int  // in columns; 0 means no wrapping
	Colour bool // ANSI colours; else facts are marked on a line of their own
}

// A Format writes reports.
type Format struct {
	Name string // as in --format
	Doc  string // one line
	// Least is the lowest severity that its readers want unasked. Programs are
	// told all and filter for themselves; people are spared the allowed
	// differences.
	Least check.Severity
	// Write writes the whole report. Its errors are those of the writer.
	Write func(io.Writer, *Report) error
}

// Formats lists the formats.
var Formats = []*Format{Terminal, Plain, Markdown, JSON, JSONLines, SARIF, JUnit, Checkstyle, GitHub, GitLab, HTML}

// shown are the findings of a pair at or above its least severity.
func (p Pair) shown() []check.Finding {
	var list []check.Finding
	for _, f := range p.Findings {
		if f.Severity >= p.Least {
			list = append(list, f)
		}
	}
	return list
}

// failed tells of trouble with the report's writer.
func failed(err error) error { return fmt.Errorf("writing the report: %w", err) }

func writeText(w io.Writer, text string) error {
	if _, err := io.WriteString(w, text); err != nil {
		return failed(err)
	}
	return nil
}
