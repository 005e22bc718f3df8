package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/align/report"
	"github.com/cotejo/cotejo/cmd/cotejo/inline"
	"github.com/cotejo/cotejo/lang"
)

// obeyRemarks takes the findings out that the translations themselves say are
// meant, and tells of remarks that are incomplete or fit nothing.
func obeyRemarks(r *report.Report, log io.Writer) {
	for i := range r.Pairs {
		p := &r.Pairs[i]
		list, errs := inline.Read(p.Target)
		for _, err := range errs {
			fmt.Fprintln(log, "cotejo: "+oneLine(err.Error()))
		}
		if len(list) == 0 {
			continue
		}
		kept, unused := inline.Settle(p.Target, list, p.Findings, func(f check.Finding) (lang.Span, bool) { return inTarget(p, f) })
		p.Accepted += len(p.Findings) - len(kept)
		p.Findings = kept
		for _, u := range unused {
			if !wasRun(r.Checks, u.Checks) {
				continue
			}
			fmt.Fprintf(log, "cotejo: %s: a remark to ignore differences fits none (hint: remove it)\n", oneLine(inline.Place(p.Target, u)))
		}
	}
}

// wasRun reports whether one of the checks that a remark names, figures or
// figures/changed, was run.
func wasRun(checks []*check.Check, names []string) bool {
	return slices.ContainsFunc(names, func(name string) bool {
		name, _, _ = strings.Cut(name, "/")
		return slices.ContainsFunc(checks, func(c *check.Check) bool { return c.Name == name })
	})
}

// inTarget is the stretch of the translation that a finding is about.
func inTarget(p *report.Pair, f check.Finding) (lang.Span, bool) {
	switch {
	case f.Target != nil:
		return *f.Target, true
	case f.Bead < len(p.Beads):
		return p.Beads[f.Bead].TargetSpan()
	}
	return lang.Span{}, false
}
