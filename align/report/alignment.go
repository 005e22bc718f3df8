package report

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang"
)

// An AlignmentFormat writes the beads of two texts, without any findings.
type AlignmentFormat struct {
	Name string // as in align --format
	Doc  string // one line
	// Write writes the whole alignment. Its errors are those of the writer.
	Write func(io.Writer, Bitext) error
}

// AlignmentFormats lists the formats of an alignment.
var AlignmentFormats = []*AlignmentFormat{TSV, BeadsJSON, TMX, XLIFF, BeadsHTML}

// TSV writes a bead a line: its shape, its score, its source and its target.
// Tabs and line breaks inside sentences become spaces.
var TSV = &AlignmentFormat{Name: "tsv", Doc: "shape, score, source and target, parted by tabs", Write: writeTSV}

// BeadsJSON writes both texts' sentences and the beads that tie them, by index.
var BeadsJSON = &AlignmentFormat{Name: "json", Doc: "sentences and beads", Write: writeBeadsJSON}

func writeTSV(w io.Writer, a Bitext) error {
	if _, err := fmt.Fprintln(w, "bead\tscore\tsource\ttarget"); err != nil {
		return fmt.Errorf("writing the alignment: %w", err)
	}
	for _, b := range a.Beads {
		_, err := fmt.Fprintf(w, "%s\t%.2f\t%s\t%s\n", b.Shape(), b.Score, cell(a.Source, b.Source), cell(a.Target, b.Target))
		if err != nil {
			return fmt.Errorf("writing the alignment: %w", err)
		}
	}
	return nil
}

func cell(d *lang.Document, sentences []lang.Sentence) string {
	words := []string{}
	for _, s := range sentences {
		words = append(words, strings.Fields(d.Text(s.Span))...)
	}
	return strings.Join(words, " ")
}

// Bead is a bead in JSON: the indices of its sentences.
type Bead struct {
	Source []int   `json:"source"`
	Target []int   `json:"target"`
	Score  float64 `json:"score"` // to three decimals
	Moved  bool    `json:"moved"`
}

// Beads describes the beads of an alignment.
func Beads(a *align.Alignment) []Bead {
	beads := make([]Bead, len(a.Beads))
	for i, b := range a.Beads {
		beads[i] = Bead{indices(b.Source), indices(b.Target), round3(b.Score), b.Moved}
	}
	return beads
}

func indices(sentences []lang.Sentence) []int {
	list := make([]int, len(sentences))
	for i, s := range sentences {
		list[i] = s.Index
	}
	return list
}

func round3(x float64) float64 { return float64(int(x*1000+0.5)) / 1000 }

type alignedSide struct {
	Path      string            `json:"path"`
	Lang      string            `json:"lang"`
	Sentences []alignedSentence `json:"sentences"`
}

type alignedSentence struct {
	Start int    `json:"start"` // code points into the file
	End   int    `json:"end"`
	Text  string `json:"text"`
}

func writeBeadsJSON(w io.Writer, a Bitext) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(struct {
		SchemaVersion int         `json:"schema_version"`
		Source        alignedSide `json:"source"`
		Target        alignedSide `json:"target"`
		Beads         []Bead      `json:"beads"`
	}{1, sideOf(a.Source), sideOf(a.Target), Beads(a.Alignment)})
	if err != nil {
		return fmt.Errorf("writing the alignment: %w", err)
	}
	return nil
}

func sideOf(d *lang.Document) alignedSide {
	side := alignedSide{Path: d.Source.Name, Lang: d.Language.Tag, Sentences: make([]alignedSentence, len(d.Sentences))}
	for i, s := range d.Sentences {
		start, end := d.Source.Range(s.Span)
		side.Sentences[i] = alignedSentence{start.Offset, end.Offset, d.Text(s.Span)}
	}
	return side
}
