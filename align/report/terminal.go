package report

import (
	"io"

	"github.com/cotejo/cotejo/align/check"
)

// Terminal shows both sentences of every finding, with the words concerned
// underlined and everything wrapped to the layout's width.
var Terminal = &Format{Name: "terminal", Doc: "for people: both sentences of each finding, the facts underlined", Least: check.Warning, Write: writeTerminal}

func writeTerminal(w io.Writer, r *Report) error {
	return writePages(w, r, page{Layout: r.Layout, tell: headlines, indent: "  ", bar: "│"})
}

// headlines writes the places of a passage, then what was found there.
func headlines(p *page, f passage) {
	p.places(f.places)
	p.messages(f.findings)
}
