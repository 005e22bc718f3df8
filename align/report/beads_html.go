package report

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"

	"golang.org/x/text/language"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang"
)

// BeadsHTML writes a page that shows both texts beside each other, a row a
// bead. It is one file that loads and runs nothing.
var BeadsHTML = &AlignmentFormat{Name: "html", Doc: "both texts beside each other on a page, a row a bead", Write: writeBeadsHTML}

//go:embed beads.html
var beadsPage string

//go:embed beads.css
var beadsStyle string

var beadsTemplate = template.Must(template.New("beads").Parse(beadsPage))

// A beadsTable is what the page shows.
type beadsTable struct {
	Style          template.CSS
	StyleHash      string // lets the page have this style and nothing else
	Source, Target columnHead
	Rows           []beadRow
	Unsure, Alone  int // beads with a low score, and with one side
}

type columnHead struct{ Name, Tag, Language, Direction string }

type beadRow struct {
	Number, Shape, Score string
	Moved, Unsure, Alone bool
	Source, Target       []cellText
}

// A cellText is a sentence with the line of the file that it begins in.
type cellText struct {
	Line int
	Text string
}

func writeBeadsHTML(w io.Writer, b Bitext) error {
	hash := sha256.Sum256([]byte(beadsStyle))
	t := beadsTable{
		Style:     template.CSS(beadsStyle),
		StyleHash: "sha256-" + base64.StdEncoding.EncodeToString(hash[:]),
		Source:    headOf(b.Source), Target: headOf(b.Target),
	}
	for i, bead := range b.Beads {
		r := beadRow{
			Number: fmt.Sprint(i + 1), Shape: bead.Shape(), Score: fmt.Sprintf("%.2f", bead.Score),
			Moved: bead.Moved, Alone: isNull(bead), Unsure: !isNull(bead) && bead.Score < align.Unsure,
			Source: cellOf(b.Source, bead.Source), Target: cellOf(b.Target, bead.Target),
		}
		t.Rows = append(t.Rows, r)
		t.Unsure += one(r.Unsure)
		t.Alone += one(r.Alone)
	}
	if err := beadsTemplate.Execute(w, t); err != nil {
		return fmt.Errorf("writing the alignment: %w", err)
	}
	return nil
}

func one(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

func headOf(d *lang.Document) columnHead {
	return columnHead{fileName(d), d.Language.Tag, d.Language.Name, direction(d.Language.Tag)}
}

func cellOf(d *lang.Document, sentences []lang.Sentence) (cells []cellText) {
	for _, s := range sentences {
		cells = append(cells, cellText{d.Source.Position(s.Start).Line, unwrapped(d.Text(s.Span))})
	}
	return cells
}

// direction is how the letters of a language run: "rtl" or "ltr".
func direction(tag string) string {
	script, _ := language.Make(tag).Script()
	switch script.String() {
	case "Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg":
		return "rtl"
	}
	return "ltr"
}
