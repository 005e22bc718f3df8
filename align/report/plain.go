package report

import (
	"fmt"
	"io"

	"github.com/cotejo/cotejo/align/check"
)

// Plain says what Terminal says to a pipe or a log: no colours, each finding
// on a line that grep and editors' jump lists understand, no times, so that
// the same texts give the same bytes.
var Plain = &Format{Name: "plain", Doc: "for pipes and logs: file:line:column: severity: check: message", Least: check.Warning, Write: writePlain}

func writePlain(w io.Writer, r *Report) error {
	still := *r
	still.Layout.Colour, still.Elapsed = false, 0
	return writePages(w, &still, page{Layout: still.Layout, tell: jumpLines, indent: "    ", bar: "|"})
}

// jumpLines writes a line for each finding, with its id at the end:
// noticia.en.md:14:22: error: figures: … [1f2e3d4c]
func jumpLines(p *page, f passage) {
	for i, finding := range f.findings {
		text := fmt.Sprintf("%s: %s: %s: %s", f.places[i], finding.Severity, finding.Check, clean(finding.Message))
		if id := shortID(finding); id != "" {
			text += " [" + id + "]"
		}
		p.add(run{text, normal})
	}
}
