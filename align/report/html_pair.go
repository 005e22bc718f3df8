package report

import (
	"cmp"
	"fmt"

	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/lang"
)

// An htmlPair is two texts as the page shows them.
type htmlPair struct {
	ID             string
	Source, Target columnHead
	From, To       string         // the names of the two in the index
	Files          string         // as “cotejo accept” is told of them in a shell
	Worst          severityCounts // gravest first
	Sections       []*htmlSection
	Strip          []htmlCell
	Accepted       int
}

// An htmlSection is a heading of the source and the rows under it.
type htmlSection struct {
	ID, Title, Worst string
	Found            int
	Stretches        []htmlStretch

	worst check.Severity
}

// An htmlStretch is a run of rows; a long one without findings can be folded.
type htmlStretch struct {
	Quiet bool
	Rows  []*htmlRow
}

// An htmlRow is a bead.
type htmlRow struct {
	ID             string
	Number         int
	Heading, Near  bool   // Near rows stand beside a finding and are printed with it
	Worst          string // severity of the gravest finding that it is concerned in
	Of             string // the finding that begins in a row before and reaches to here
	Source, Target []htmlRun
	Findings       []htmlFinding
	Chips          []htmlChip

	heading string
	worst   check.Severity
}

// quiet reports whether there is nothing to look at in a row.
func (r *htmlRow) quiet() bool { return r.Worst == "" && !r.Heading && len(r.Chips) == 0 }

// An htmlFinding is explained under its row.
type htmlFinding struct {
	ID, Short, Check, CheckLabel, Severity, Label string
	Message                                       htmlMessage
	Gap                                           bool // an omission or an addition
	Letters                                       bool // Changes are letters, and else words
	Changes                                       []htmlChange
}

// An htmlCell is a stretch of the heat strip.
type htmlCell struct{ Row, Label, Severity, Icon string }

// quietRun is how many rows without findings are worth folding.
const quietRun = 6

// An htmlPress sets pairs: in what words, and with which ids already given.
type htmlPress struct {
	words htmlWords
	ids   map[string]int
}

func (press htmlPress) pair(p Pair, number int) *htmlPair {
	h := &htmlPair{ID: fmt.Sprintf("p%d", number), Source: press.words.head(p.Source), Target: press.words.head(p.Target), Accepted: p.Accepted, Files: shellFiles(p)}
	found := p.shown()
	rows := press.rows(h, p, found)
	h.markMoved(p.Alignment, rows, press.words)
	markNear(rows)
	h.section(rows, press.words)
	h.strip(rows, press.words)
	for _, f := range found {
		h.Worst[check.Error-f.Severity]++
	}
	return h
}

// rows makes a row of each bead. Findings that point at no bead stand in one
// of their own at the end.
func (press htmlPress) rows(h *htmlPair, p Pair, found []check.Finding) []*htmlRow {
	rows := make([]*htmlRow, len(p.Beads))
	headings := headingsOf(p.Source)
	painter := newHTMLPainter(p.Alignment)
	for i, b := range p.Beads {
		rows[i] = h.row(i)
		rows[i].Heading = len(b.Source) > 0 && headings[b.Source[0].Index]
		if rows[i].Heading {
			span, _ := b.SourceSpan()
			rows[i].heading = onPage(p.Source.Text(span))
		}
	}
	for _, f := range found {
		at := f.Bead
		if at < 0 || at >= len(p.Beads) {
			if at = len(p.Beads); at == len(rows) {
				rows = append(rows, h.row(at))
			}
		}
		told := press.finding(f, p)
		rows[at].Findings = append(rows[at].Findings, told)
		rows[at].concern(f.Severity)
		painter.mark(f, told.ID)
	}
	painter.fill(rows, found)
	return rows
}

func (h *htmlPair) row(index int) *htmlRow {
	return &htmlRow{ID: fmt.Sprintf("%s-r%d", h.ID, index+1), Number: index + 1}
}

func (r *htmlRow) concern(s check.Severity) {
	r.worst = max(r.worst, s)
	r.Worst = r.worst.String()
}

// fill sets the sentences of the rows. A row without a finding of its own, of
// a passage that is told of in a row above, belongs to that finding.
func (p *htmlPainter) fill(rows []*htmlRow, found []check.Finding) {
	for i, b := range p.Beads {
		r := rows[i]
		r.Source, r.Target = p.runs(b)
		for _, run := range append(r.Source[:len(r.Source):len(r.Source)], r.Target...) {
			if run.Whole && len(r.Findings) == 0 {
				r.Of, r.Worst = run.Finding, run.Look
			}
		}
	}
}

func (press htmlPress) finding(f check.Finding, p Pair) htmlFinding {
	h := htmlFinding{
		ID: "f-" + cmp.Or(shortID(f), "x"), Short: shortID(f),
		Check: f.Check, CheckLabel: press.words.check(f.Check),
		Severity: f.Severity.String(), Label: press.words.Severities[f.Severity],
		Message: press.words.message(f, p.Alignment),
		Gap:     f.Check == check.Omissions.Name || f.Check == check.Additions.Name,
	}
	h.Changes, h.Letters = changesOf(f, p.Alignment)
	if press.ids[h.ID]++; press.ids[h.ID] > 1 { // the same words twice have one fingerprint
		h.ID = fmt.Sprintf("%s-%d", h.ID, press.ids[h.ID])
	}
	return h
}

// headingsOf tells which sentences are headings.
func headingsOf(d *lang.Document) map[int]bool {
	headings := map[int]bool{}
	for _, p := range d.Paragraphs {
		for i := p.First; i < p.Last && p.Kind == lang.Heading; i++ {
			headings[i] = true
		}
	}
	return headings
}

func markNear(rows []*htmlRow) {
	for i, r := range rows {
		if r.Worst == "" {
			continue
		}
		rows[max(i-1, 0)].Near, rows[min(i+1, len(rows)-1)].Near = true, true
	}
}

// section parts the rows at the headings of the source.
func (h *htmlPair) section(rows []*htmlRow, words htmlWords) {
	for _, r := range rows {
		if r.Heading || len(h.Sections) == 0 {
			title := cmp.Or(r.heading, words.Beginning)
			h.Sections = append(h.Sections, &htmlSection{ID: fmt.Sprintf("%s-s%d", h.ID, len(h.Sections)+1), Title: title})
		}
		h.Sections[len(h.Sections)-1].add(r)
	}
	for _, s := range h.Sections {
		for i := range s.Stretches {
			s.Stretches[i].Quiet = s.Stretches[i].Quiet && len(s.Stretches[i].Rows) >= quietRun
		}
	}
}

func (s *htmlSection) add(r *htmlRow) {
	if s.Found += len(r.Findings); len(r.Findings) > 0 {
		s.worst = max(s.worst, r.worst)
		s.Worst = s.worst.String()
	}
	if n := len(s.Stretches); n == 0 || s.Stretches[n-1].Quiet != r.quiet() {
		s.Stretches = append(s.Stretches, htmlStretch{Quiet: r.quiet()})
	}
	last := &s.Stretches[len(s.Stretches)-1]
	last.Rows = append(last.Rows, r)
}

// stripCells keeps each link of the strip 24 pixels wide on a page of 800.
const stripCells = 32

// strip parts the article into stretches of one length and links each to its
// gravest row.
func (h *htmlPair) strip(rows []*htmlRow, words htmlWords) {
	n := min(stripCells, len(rows))
	for i := range n {
		h.Strip = append(h.Strip, cellOfStrip(rows[i*len(rows)/n:(i+1)*len(rows)/n], words))
	}
}

func cellOfStrip(rows []*htmlRow, words htmlWords) (cell htmlCell) {
	worst, found := check.Severity(-1), 0
	for _, r := range rows {
		if found += len(r.Findings); len(r.Findings) > 0 && r.worst > worst {
			worst = r.worst
			cell = htmlCell{Row: r.ID, Severity: r.Worst, Icon: htmlIcons[worst]}
		}
	}
	if found == 0 {
		return htmlCell{}
	}
	place := fmt.Sprintf("%s %d", words.Row, rows[0].Number)
	if last := rows[len(rows)-1].Number; last > rows[0].Number {
		place = fmt.Sprintf("%s %d–%d", words.Rows, rows[0].Number, last)
	}
	cell.Label = fmt.Sprintf("%s: %s (%d)", place, words.Severities[worst], found)
	return cell
}
