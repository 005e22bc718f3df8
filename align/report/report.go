// Package report tells findings to a person, a program or a pipeline.
//
// A [Report] is built once and written by any [Format].
package report

import (
	"io"
	"time"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/align/check"
)

// A Report is everything one run has to say.
type Report struct {
	Version string // of cotejo
	Pairs   []Pair
	Elapsed time.Duration
	Layout  Layout
	// Least is the lowest severity that is shown; summaries count all.
	Least check.Severity
}

// A Pair is two texts compared.
type Pair struct {
	*align.Alignment
	Findings []check.Finding
}

// Layout is how a terminal wants its text.
type Layout struct {
	Width  int  // in columns; 0 means no wrapping
	Colour bool // ANSI colours
}

// A Format writes reports.
type Format struct {
	Name  string // as in --format
	Doc   string // one line
	Write func(io.Writer, *Report) error
}

// Formats lists the formats.
var Formats = []*Format{Terminal, Plain, JSON, JSONLines}
