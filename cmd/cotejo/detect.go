package main

import (
	"encoding/json"
	"fmt"
	"io"

	"github.com/urfave/cli/v2"

	"github.com/cotejo/cotejo/lang/detect"
)

func detectCommand(std streams) *cli.Command {
	return &cli.Command{
		Name:         "detect",
		Usage:        "tell the language of texts",
		ArgsUsage:    "FILE…",
		OnUsageError: usageError,
		Description: `--jsonl in:  {"id": "1", "text": "…"}
--jsonl out: {"id": "1", "lang": "es", "confidence": 0.99}`,
		Flags: append([]cli.Flag{
			&cli.BoolFlag{Name: "jsonl", Usage: "JSON Lines on standard input, answered on standard output"},
		}, readingFlags()...),
		Action: func(c *cli.Context) error {
			if c.Bool("jsonl") {
				return jsonLines(std.in, std.out, detectLine)
			}
			return detectFiles(c, std)
		},
	}
}

func detectLine(line []byte) (any, error) {
	var in textLine
	if err := decode(line, &in); err != nil {
		return nil, err
	}
	if in.Text == nil {
		return nil, fmt.Errorf("%q is missing", "text")
	}
	r, ok := detect.Detect(*in.Text)
	if !ok {
		return nil, errUnknownLanguage
	}
	return struct {
		ID         json.RawMessage `json:"id"`
		Lang       string          `json:"lang"`
		Confidence float64         `json:"confidence"`
	}{in.ID, r.Tag, r.Confidence}, nil
}

func detectFiles(c *cli.Context, std streams) error {
	paths := c.Args().Slice()
	if len(paths) == 0 {
		paths = []string{standardInput}
	}
	r := newReader(c, std)
	return emit("", std.out, func(w io.Writer) error {
		for _, path := range paths {
			src, err := r.source(path)
			if err != nil {
				return err
			}
			found, ok := detect.Detect(src.Text)
			if !ok {
				return hint(fmt.Errorf("reading %s: %w", path, errUnknownLanguage), "a sentence or two of prose is enough")
			}
			fmt.Fprintf(w, "%s\t%s\t%.2f\n", src.Name, found.Tag, found.Confidence)
		}
		return nil
	})
}
