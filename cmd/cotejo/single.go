package main

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"

	"github.com/urfave/cli/v2"

	"github.com/cotejo/cotejo/lang"
)

// singleFlags are those of the commands that look at one text.
func singleFlags() []cli.Flag {
	return slices.Concat([]cli.Flag{
		&cli.BoolFlag{Name: "jsonl", Usage: "JSON Lines on standard input, answered on standard output"},
		&cli.StringFlag{Name: "lang", Usage: "language of the text as a BCP 47 `TAG`, instead of detecting it"},
	}, readingFlags())
}

// textLine is a line of input about one text.
type textLine struct {
	ID   json.RawMessage `json:"id"`
	Text *string         `json:"text"`
	Lang string          `json:"lang"`
}

func (t textLine) document() (*lang.Document, error) {
	if t.Text == nil {
		return nil, fmt.Errorf("%q is missing", "text")
	}
	l, err := streamLanguage(*t.Text, t.Lang, "lang")
	if err != nil {
		return nil, err
	}
	return lang.Parse(lang.NewSource("", *t.Text), l), nil
}

// answerText makes an answerer of a function over one document.
func answerText(answer func(id json.RawMessage, d *lang.Document) any) answerer {
	return func(line []byte) (any, error) {
		var in textLine
		if err := decode(line, &in); err != nil {
			return nil, err
		}
		d, err := in.document()
		if err != nil {
			return nil, err
		}
		return answer(in.ID, d), nil
	}
}

// eachDocument reads the files that the command line names and prints each.
func eachDocument(c *cli.Context, std streams, print func(io.Writer, *lang.Document) error) error {
	paths := c.Args().Slice()
	if len(paths) == 0 {
		return hint(fmt.Errorf("%s needs a file", c.Command.Name), "a path, - for standard input, or --jsonl")
	}
	r := newReader(c, std)
	return emit("", std.out, func(w io.Writer) error {
		for _, path := range paths {
			d, err := r.document(path, c.String("lang"))
			if err != nil {
				return err
			}
			if err := print(w, d); err != nil {
				return err
			}
		}
		return nil
	})
}

// position writes where a span begins, as editors' jump lists read it.
func position(d *lang.Document, s lang.Span) string {
	p := d.Source.Position(s.Start)
	return fmt.Sprintf("%s:%d:%d", d.Source.Name, p.Line, p.Column)
}
