package main

import (
	"encoding/json"
	"fmt"
	"io"

	"github.com/urfave/cli/v2"

	"github.com/cotejo/cotejo/lang"
)

func segmentCommand(std streams) *cli.Command {
	return &cli.Command{
		Name:         "segment",
		Usage:        "print the sentences of a text",
		ArgsUsage:    "FILE…",
		OnUsageError: usageError,
		Description: `--jsonl in:  {"id": "1", "text": "…", "lang": "es"}
--jsonl out: {"id": "1", "sentences": [{"start": 0, "end": 42, "paragraph": 0}, …]}, in Unicode code points`,
		Flags: singleFlags(),
		Action: func(c *cli.Context) error {
			if c.Bool("jsonl") {
				return jsonLines(std.in, std.out, answerText(segmentAnswer))
			}
			return eachDocument(c, std, printSentences)
		},
	}
}

type sentenceJSON struct {
	Start     int `json:"start"`
	End       int `json:"end"`
	Paragraph int `json:"paragraph"`
}

func segmentAnswer(id json.RawMessage, d *lang.Document) any {
	answer := struct {
		ID        json.RawMessage `json:"id"`
		Sentences []sentenceJSON  `json:"sentences"`
	}{ID: id, Sentences: []sentenceJSON{}}
	for _, s := range d.Sentences {
		start, end := d.Source.Range(s.Span)
		answer.Sentences = append(answer.Sentences, sentenceJSON{start.Offset, end.Offset, s.Paragraph})
	}
	return answer
}

// printSentences prints a sentence a line, behind its place, with a blank line
// between paragraphs.
func printSentences(w io.Writer, d *lang.Document) error {
	for i, s := range d.Sentences {
		if i > 0 && s.Paragraph != d.Sentences[i-1].Paragraph {
			fmt.Fprintln(w)
		}
		if _, err := fmt.Fprintf(w, "%s: %s\n", position(d, s.Span), oneLine(d.Text(s.Span))); err != nil {
			return err
		}
	}
	return nil
}
