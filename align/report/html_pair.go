package report

import (
	"cmp"
	"fmt"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/lang"
)

// An htmlPair is two texts as the page shows them.
type htmlPair struct {
	ID             string
	Source, Target columnHead
	Worst          severityCounts // gravest first
	Sections       []*htmlSection
	Strip          []htmlCell
	Accepted       int
}

// An htmlSection is a heading of the source and the rows under it.
type htmlSection struct {
	ID, Title string
	Found     int
	Stretches []htmlStretch
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
	Heading, Near  bool // Near rows stand beside a finding and are printed with it
	Worst          string
	Source, Target []htmlRun
	Findings       []htmlFinding
	Chips          []htmlChip

	heading string
	worst   check.Severity
}

// An htmlChip links the two ends of what stands elsewhere in the target.
type htmlChip struct {
	Row   string
	Label string
}

// An htmlFinding is explained under its row.
type htmlFinding struct {
	ID, Short, Check, Severity, Label, Icon, Message, Command string
	Gap                                                       bool // an omission or an addition
	Changes                                                   []htmlChange
}

// An htmlCell is a stretch of the heat strip.
type htmlCell struct{ Row, Label, Severity, Icon string }

// quietRun is how many rows without findings are worth folding.
const quietRun = 6

func newHTMLPair(p Pair, number int, words htmlWords, ids map[string]int) *htmlPair {
	h := &htmlPair{ID: fmt.Sprintf("p%d", number), Source: headOf(p.Source), Target: headOf(p.Target), Accepted: p.Accepted}
	found := p.shown()
	rows := h.rows(p, found, words, ids)
	markMoved(p.Alignment, rows, words)
	markNear(rows)
	h.section(rows, words)
	h.strip(rows, words)
	for _, f := range found {
		h.Worst[check.Error-f.Severity]++
	}
	return h
}

// rows makes a row of each bead. Findings that point at no bead stand in one
// of their own at the end.
func (h *htmlPair) rows(p Pair, found []check.Finding, words htmlWords, ids map[string]int) []*htmlRow {
	rows := make([]*htmlRow, len(p.Beads))
	headings := headingsOf(p.Source)
	painter := newHTMLPainter(p.Alignment)
	for i, b := range p.Beads {
		rows[i] = h.row(i)
		rows[i].Heading = len(b.Source) > 0 && headings[b.Source[0].Index]
		if rows[i].Heading {
			span, _ := b.SourceSpan()
			rows[i].heading = clean(p.Source.Text(span))
		}
	}
	for _, f := range found {
		at := f.Bead
		if at < 0 || at >= len(p.Beads) {
			if at = len(p.Beads); at == len(rows) {
				rows = append(rows, h.row(at))
			}
		}
		told := newHTMLFinding(f, p, words, ids)
		rows[at].add(told, f.Severity)
		painter.mark(f, told.ID)
	}
	for i, b := range p.Beads {
		rows[i].Source, rows[i].Target = painter.runs(b)
	}
	return rows
}

func (h *htmlPair) row(index int) *htmlRow {
	return &htmlRow{ID: fmt.Sprintf("%s-r%d", h.ID, index+1), Number: index + 1}
}

func (r *htmlRow) add(f htmlFinding, s check.Severity) {
	r.Findings = append(r.Findings, f)
	r.worst = max(r.worst, s)
	r.Worst = r.worst.String()
}

func newHTMLFinding(f check.Finding, p Pair, words htmlWords, ids map[string]int) htmlFinding {
	h := htmlFinding{
		ID: "f-" + cmp.Or(shortID(f), "x"), Short: shortID(f), Check: f.Check, Severity: f.Severity.String(), Label: words.Severities[f.Severity],
		Icon: htmlIcons[f.Severity], Message: clean(f.Message), Gap: f.Source == nil || f.Target == nil,
		Changes: changesOf(f, p.Alignment),
	}
	if ids[h.ID]++; ids[h.ID] > 1 { // the same words twice have one fingerprint
		h.ID = fmt.Sprintf("%s-%d", h.ID, ids[h.ID])
	}
	if h.Short != "" {
		h.Command = acceptCommand(f, fileName(p.Source), fileName(p.Target))
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

// markMoved ties a bead that stands elsewhere in the target to the row that
// it stands after there.
func markMoved(a *align.Alignment, rows []*htmlRow, words htmlWords) {
	home := make([]int, len(a.Target.Sentences))
	for i, b := range a.Beads {
		for _, s := range b.Target {
			home[s.Index] = i
		}
	}
	for i, b := range a.Beads {
		if !b.Moved || len(b.Target) == 0 {
			continue
		}
		other := home[max(b.Target[0].Index-1, 0)]
		rows[i].Chips = append(rows[i].Chips, htmlChip{rows[other].ID, fmt.Sprintf("%s: %s %d", words.Moved, words.Row, other+1)})
		rows[other].Chips = append(rows[other].Chips, htmlChip{rows[i].ID, fmt.Sprintf("%s: %s %d", words.Moved, words.Row, i+1)})
	}
}

func markNear(rows []*htmlRow) {
	for i, r := range rows {
		if len(r.Findings) == 0 {
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
		s := h.Sections[len(h.Sections)-1]
		s.Found += len(r.Findings)
		quiet := len(r.Findings) == 0 && !r.Heading && len(r.Chips) == 0
		if n := len(s.Stretches); n == 0 || s.Stretches[n-1].Quiet != quiet {
			s.Stretches = append(s.Stretches, htmlStretch{Quiet: quiet})
		}
		last := &s.Stretches[len(s.Stretches)-1]
		last.Rows = append(last.Rows, r)
	}
	for _, s := range h.Sections {
		for i := range s.Stretches {
			s.Stretches[i].Quiet = s.Stretches[i].Quiet && len(s.Stretches[i].Rows) >= quietRun
		}
	}
}

// stripCells keeps each link of the strip 24 pixels wide on a page of 800.
const stripCells = 32

// strip parts the article into stretches of one length and links each to its
// gravest row.
func (h *htmlPair) strip(rows []*htmlRow, words htmlWords) {
	n := min(stripCells, len(rows))
	for i := range n {
		var cell htmlCell
		worst, found := check.Severity(-1), 0
		for _, r := range rows[i*len(rows)/n : (i+1)*len(rows)/n] {
			if found += len(r.Findings); len(r.Findings) > 0 && r.worst > worst {
				worst = r.worst
				cell = htmlCell{Row: r.ID, Severity: r.Worst, Icon: htmlIcons[worst]}
			}
		}
		if found > 0 {
			cell.Label = fmt.Sprintf("%s %d: %d %s", words.Row, i*len(rows)/n+1, found, words.counted(worst, found))
		}
		h.Strip = append(h.Strip, cell)
	}
}
