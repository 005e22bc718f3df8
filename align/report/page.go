package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/lang"
)

// A page lays out a pair as lines: the second stage.
type page struct {
	Layout
	tell   func(*page, passage) // writes what was found, above the sentences
	indent string               // before the gutter of sentences
	bar    string               // between the gutter and the sentence
	lines  []line
}

// writePages writes a report for people: its pairs, each on a page like
// blank, and the summary.
func writePages(w io.Writer, r *Report, blank page) error {
	for _, pair := range r.Pairs {
		p := blank
		p.pair(pair, r)
		if err := writeText(w, render(p.lines, p.Colour)); err != nil {
			return err
		}
	}
	return writeText(w, render(flow(summary(r), blank.Width), blank.Colour))
}

// pair lays out one pair and the empty line after it. Of a whole site only
// the pairs are shown that have something to look at.
func (p *page) pair(pair Pair, r *Report) {
	found := passages(pair)
	if len(found) == 0 && len(r.Pairs) > 1 {
		return
	}
	p.header(pair)
	p.add()
	for _, f := range found {
		p.tell(p, f)
		p.sentences(f.source, f.target)
		p.add()
	}
}

func (p *page) add(l ...run) { p.lines = append(p.lines, l) }

// header names the two files and their languages.
func (p *page) header(pair Pair) {
	names := pair.files()
	parts := []part{{"", line{{names[0], strong}}}}
	for _, name := range names[1:] {
		parts = append(parts, part{" ", line{{"→ ", quiet}, {name, strong}}})
	}
	p.lines = append(p.lines, flow(append(parts, part{dot, line{{languages(pair), quiet}}}), p.Width)...)
}

// languages says what was compared with what.
func languages(p Pair) string {
	source, target := p.Source.Language, p.Target.Language
	switch {
	case source.Name == "" || target.Name == "": // that of a missing file may not be known
		return source.Name + target.Name
	case !p.OneLanguage():
		return source.Name + " → " + target.Name
	case source.Tag == target.Tag:
		return "two editions in " + source.Name
	}
	return fmt.Sprintf("two editions in %s (%s, %s)", source.Name, source.Tag, target.Tag)
}

// places writes where the findings of a passage stand: the first in full, and
// of the others of the same file only line and column, each place once.
func (p *page) places(all []string) {
	seen := map[string]bool{}
	var parts []part
	file := ""
	for _, place := range all {
		if seen[place] {
			continue
		}
		seen[place] = true
		short, ok := strings.CutPrefix(place, file)
		if !ok || file == "" {
			short, file = place, fileOf(place)
		}
		parts = append(parts, part{"  ", line{{short, quiet}}})
	}
	p.lines = append(p.lines, flow(parts, p.Width)...)
}

// fileOf is a place without its line and column: “a:b.md:” of “a:b.md:3:14”.
func fileOf(place string) string {
	place = place[:strings.LastIndexByte(place, ':')]
	return place[:strings.LastIndexByte(place, ':')+1]
}

// messages writes what was found, severities and checks each in a column.
func (p *page) messages(found []check.Finding) {
	severities, checks := 0, 0
	for _, f := range found {
		severities = max(severities, len(f.Severity.String()))
		checks = max(checks, len(f.Check))
	}
	for _, f := range found {
		head := line{
			{fmt.Sprintf("%-*s", severities, f.Severity), wordOf(f.Severity)},
			{fmt.Sprintf("  %-*s  ", checks, f.Check), normal},
		}
		p.hang(head, f.Message, shortID(f))
	}
}

// shortID is as much of a finding's fingerprint as “cotejo accept” needs.
func shortID(f check.Finding) string { return f.Fingerprint[:min(8, len(f.Fingerprint))] }

// hang writes a message and the finding's id after a head, and wraps them
// beneath their own beginning.
func (p *page) hang(head line, text, id string) {
	frame := head.width()
	width := measure(p.Width, frame)
	all := glyphs(text, 0, []mark{{lang.Span{End: len(text)}, strong}})
	if id != "" {
		id = " " + id
		all = append(all, glyphs(id, 0, []mark{{lang.Span{End: len(id)}, quiet}})...)
	}
	for i, l := range wrap(words(all, width), width) {
		if i > 0 {
			head = line{{strings.Repeat(" ", frame), normal}}
		}
		p.lines = append(p.lines, append(head, runs(l)...))
	}
}

// A gutter is what stands left of the sentences: language and line number.
type gutter struct {
	page         *page
	tags, digits int // columns
}

// sentences writes both sides of a passage.
func (p *page) sentences(source, target side) {
	if len(source.rows)+len(target.rows) == 0 {
		return
	}
	g := gutter{page: p}
	for _, s := range []side{source, target} {
		g.tags = max(g.tags, len(s.doc.Language.Tag))
		for _, r := range s.rows {
			g.digits = max(g.digits, len(fmt.Sprint(r.line)))
		}
	}
	g.side(source)
	g.side(target)
}

// add writes a line beside the gutter.
func (g gutter) add(tag, number string, text line) {
	head := fmt.Sprintf("%s%-*s %*s %s", g.page.indent, g.tags, tag, g.digits, number, g.page.bar)
	if len(text) > 0 {
		head += " "
	}
	g.page.add(append(line{{head, quiet}}, text...)...)
}

// width is what the gutter takes, in columns.
func (g gutter) width() int { return len(g.page.indent) + g.tags + g.digits + len(" | ") + len(" ") }

func (g gutter) side(s side) {
	tag := s.doc.Language.Tag
	if len(s.rows) == 0 {
		g.add(tag, "", line{{"(nothing)", quiet}})
	}
	for _, r := range s.rows {
		if r.skipped > 0 {
			g.add("", "", line{{"… " + plural(r.skipped, "sentence"), quiet}})
		}
		g.row(s, r, tag)
		tag = ""
	}
}

func (g gutter) row(s side, r row, tag string) {
	number := fmt.Sprint(r.line)
	for _, l := range excerpt(s.doc.Source.Text, r.Span, r.marks, measure(g.page.Width, g.width())) {
		g.add(tag, number, runs(l))
		if under := underline(l); under != "" && !g.page.Colour {
			g.add("", "", line{{under, normal}})
		}
		tag, number = "", ""
	}
}

// underline is the line of marks beneath a line of text, for want of colours.
func underline(list []glyph) string {
	var b strings.Builder
	for _, c := range list {
		sign, marked := beneath[c.style]
		if !marked {
			sign = " "
		}
		b.WriteString(strings.Repeat(sign, c.width))
	}
	return strings.TrimRight(b.String(), " ")
}
