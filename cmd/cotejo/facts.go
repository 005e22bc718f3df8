package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"slices"

	"github.com/urfave/cli/v2"

	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/lang"
)

func factsCommand(std streams) *cli.Command {
	return &cli.Command{
		Name:         "facts",
		Usage:        "print the figures, names and quotations of a text",
		ArgsUsage:    "FILE…",
		OnUsageError: usageError,
		Description: `--jsonl in:  {"id": "1", "text": "…", "lang": "es"}
--jsonl out: {"id": "1", "facts": [{"type": "figure", "kind": "money", "value": "1200000", "unit": "EUR", "start": 8, "end": 27, "text": "…"}, …]}`,
		Flags: singleFlags(),
		Action: func(c *cli.Context) error {
			if c.Bool("jsonl") {
				return jsonLines(std.in, std.out, answerText(factsAnswer))
			}
			return eachDocument(c, std, printFacts)
		},
	}
}

// fact is one figure, name or quotation as JSON has it.
type fact struct {
	Type      string `json:"type"`
	Kind      string `json:"kind,omitempty"`
	Value     string `json:"value,omitempty"`
	Unit      string `json:"unit,omitempty"`
	Qualifier string `json:"qualifier,omitempty"`
	Key       string `json:"key,omitempty"`
	Level     int    `json:"level,omitempty"`
	Speaker   string `json:"speaker,omitempty"`
	Start     int    `json:"start"`
	End       int    `json:"end"`
	Text      string `json:"text"`

	span lang.Span
}

// factsOf lists what a document states, in text order.
func factsOf(d *lang.Document) []fact {
	known := check.Read(d)
	list := []fact{}
	for _, f := range known.Figures {
		list = append(list, fact{Type: "figure", Kind: string(f.Kind), Value: f.Value.String(), Unit: f.Unit, Qualifier: f.Qualifier, span: f.Span})
	}
	for _, n := range known.Names {
		list = append(list, fact{Type: "name", Kind: string(n.Kind), Key: n.Key, span: n.Span})
	}
	for _, q := range known.Quotes {
		list = append(list, fact{Type: "quote", Kind: string(q.Class), Level: q.Level, Speaker: q.Speaker, span: q.Span})
	}
	slices.SortStableFunc(list, func(a, b fact) int { return cmp.Compare(a.span.Start, b.span.Start) })
	for i := range list {
		start, end := d.Source.Range(list[i].span)
		list[i].Start, list[i].End, list[i].Text = start.Offset, end.Offset, d.Text(list[i].span)
	}
	return list
}

func factsAnswer(id json.RawMessage, d *lang.Document) any {
	return struct {
		ID    json.RawMessage `json:"id"`
		Facts []fact          `json:"facts"`
	}{id, factsOf(d)}
}

// printFacts prints a fact a line: its place, what it is, its worth, its words.
func printFacts(w io.Writer, d *lang.Document) error {
	for _, f := range factsOf(d) {
		worth := oneLine(f.Value + " " + f.Unit + f.Key + f.Speaker)
		if _, err := fmt.Fprintf(w, "%s: %-6s %-12s %-24s %s\n", position(d, f.span), f.Type, f.Kind, worth, oneLine(f.Text)); err != nil {
			return err
		}
	}
	return nil
}
