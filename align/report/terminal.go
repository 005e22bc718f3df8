package report

import "io"

// Terminal shows both sentences of every finding, with the words concerned
// underlined and everything wrapped to the layout's width.
var Terminal = &Format{Name: "terminal", Doc: "for people: both sentences of each finding, the facts underlined", Write: writeTerminal}

func writeTerminal(w io.Writer, r *Report) error {
	for _, pair := range r.Pairs {
		if err := writeText(w, render(terminalPair(pair, r), r.Layout.Colour)); err != nil {
			return err
		}
	}
	return writeText(w, render(flow(summary(r), r.Layout.Width), r.Layout.Colour))
}

// terminalPair lays out one pair and the empty line after it.
func terminalPair(pair Pair, r *Report) []line {
	p := page{Layout: r.Layout, indent: "  ", bar: "│"}
	p.header(pair)
	p.add()
	found := passages(pair, r.Least)
	for _, f := range found {
		p.places(f.places)
		p.messages(f.findings)
		p.sentences(f.source, f.target)
		p.add()
	}
	if len(found) == 0 && len(r.Pairs) > 1 {
		p.nothing(pair, r.Least)
	}
	return p.lines
}
