package main

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"

	"github.com/urfave/cli/v2"

	"github.com/cotejo/cotejo/align/report"
	"github.com/cotejo/cotejo/lang"
)

func alignCommand(std streams) *cli.Command {
	return &cli.Command{
		Name:         "align",
		Usage:        "print the sentences of two texts beside each other",
		ArgsUsage:    "SOURCE TARGET",
		OnUsageError: usageError,
		Description: `--jsonl in:  {"id": "1", "source": ["…", …], "target": ["…", …], "source_lang": "es", "target_lang": "en", "source_paragraphs": [0, 4, 9], "target_paragraphs": [0, 5]}
--jsonl out: {"id": "1", "beads": [{"source": [0], "target": [0, 1], "score": 0.93, "moved": false}, …]}`,
		Flags: slices.Concat([]cli.Flag{
			&cli.StringFlag{Name: "format", Usage: "how to print: " + alignmentNames(), Value: report.TSV.Name},
			outputFlag(),
			&cli.BoolFlag{Name: "jsonl", Usage: "JSON Lines of sentences on standard input, answered on standard output"},
			configFlag(),
		}, languageFlags(), readingFlags()),
		Action: func(c *cli.Context) error {
			p, err := readProject(c) // for its glossary: its formats are those of check
			if err != nil {
				return err
			}
			a, err := newAligner(p)
			if err != nil {
				return err
			}
			if c.Bool("jsonl") {
				return jsonLines(std.in, std.out, a.answerBeads)
			}
			return a.print(c, std)
		},
	}
}

func alignmentNames() string {
	return names(report.AlignmentFormats, func(f *report.AlignmentFormat) string { return f.Name })
}

// print prints the alignment of what the command line names.
func (a *aligner) print(c *cli.Context, std streams) error {
	i := slices.IndexFunc(report.AlignmentFormats, func(f *report.AlignmentFormat) bool { return f.Name == c.String("format") })
	if i < 0 {
		return hint(fmt.Errorf("--format %q is unknown", c.String("format")), "one of "+alignmentNames())
	}
	beads, err := a.read(c, c.Args().Slice(), newReader(c, std))
	if err != nil {
		return err
	}
	return emit(c.String("output"), std.out, func(w io.Writer) error {
		return report.AlignmentFormats[i].Write(w, report.Bitext{Alignment: beads, Version: c.App.Version})
	})
}

// sentencesLine is a line of sentences that are already split.
type sentencesLine struct {
	ID               json.RawMessage `json:"id"`
	Source           []string        `json:"source"`
	Target           []string        `json:"target"`
	SourceLang       string          `json:"source_lang"`
	TargetLang       string          `json:"target_lang"`
	SourceParagraphs []int           `json:"source_paragraphs"`
	TargetParagraphs []int           `json:"target_paragraphs"`
}

type beadsAnswer struct {
	ID    json.RawMessage `json:"id"`
	Beads []report.Bead   `json:"beads"`
}

// answerBeads answers a line of sentences.
func (a *aligner) answerBeads(line []byte) (any, error) {
	var in sentencesLine
	if err := decode(line, &in); err != nil {
		return nil, err
	}
	source, err := presplit("source", in.Source, in.SourceParagraphs, in.SourceLang)
	if err != nil {
		return nil, err
	}
	target, err := presplit("target", in.Target, in.TargetParagraphs, in.TargetLang)
	if err != nil {
		return nil, err
	}
	return beadsAnswer{in.ID, report.Beads(a.align(source, target))}, nil
}

// presplit makes a document of one side. Without a language it is detected;
// a text too short to tell is aligned with what all languages share.
func presplit(key string, sentences []string, paragraphs []int, tag string) (*lang.Document, error) {
	starts, err := paragraphStarts(paragraphs, len(sentences))
	if err != nil {
		return nil, fmt.Errorf("%s_paragraphs: %w", key, err)
	}
	if tag == "" {
		tag = detected(sentences)
	}
	l, err := lang.Lookup(tag)
	if err != nil {
		return nil, fmt.Errorf("%s_lang: %w", key, err)
	}
	return lang.Presplit(sentences, starts, l), nil
}
