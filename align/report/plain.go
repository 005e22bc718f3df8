package report

import (
	"fmt"
	"io"
)

// Plain says what Terminal says to a pipe or a log: no colours, each finding
// on a line that grep and editors' jump lists understand, no times, so that
// the same texts give the same bytes.
var Plain = &Format{Name: "plain", Doc: "for pipes and logs: file:line:column: severity: check: message", Write: writePlain}

func writePlain(w io.Writer, r *Report) error {
	still := *r
	still.Layout.Colour, still.Elapsed = false, 0
	for _, pair := range still.Pairs {
		if err := writeText(w, render(plainPair(pair, &still), false)); err != nil {
			return err
		}
	}
	return writeText(w, render(flow(summary(&still), still.Layout.Width), false))
}

// plainPair lays out one pair and the empty line after it.
func plainPair(pair Pair, r *Report) []line {
	p := page{Layout: r.Layout, indent: "    ", bar: "|"}
	p.header(pair)
	p.add()
	found := passages(pair, r.Least)
	for _, f := range found {
		for i, finding := range f.findings {
			p.add(run{text: fmt.Sprintf("%s: %s: %s: %s", f.places[i], finding.Severity, finding.Check, clean(finding.Message))})
		}
		p.sentences(f.source, f.target)
		p.add()
	}
	if len(found) == 0 && len(r.Pairs) > 1 {
		p.nothing(pair, r.Least)
	}
	return p.lines
}
