package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/cotejo/cotejo/align/report"
)

// An output is one report of a run: how it is written, and where.
type output struct {
	format *report.Format
	path   string // empty for standard output
	layout report.Layout
}

// chooseOutputs reads --out, or --format and -o, which ask for one report.
func chooseOutputs(c *cli.Context, std streams) ([]output, error) {
	specs := c.StringSlice("out")
	if len(specs) == 0 {
		o, err := newOutput(c.String("format"), c.String("output"), c, std)
		return []output{o}, err
	}
	if c.String("format") != "" || c.String("output") != "" {
		return nil, hint(errors.New("--out stands instead of --format and --output"), "--out json:report.json")
	}
	var list []output
	for _, spec := range specs {
		name, path, _ := strings.Cut(spec, ":")
		o, err := newOutput(name, path, c, std)
		if err != nil {
			return nil, err
		}
		if slices.ContainsFunc(list, func(other output) bool { return other.path == o.path }) {
			return nil, hint(fmt.Errorf("two reports would be written to %s", o.place()), "give each a file of its own: --out sarif:cotejo.sarif")
		}
		list = append(list, o)
	}
	return list, nil
}

func newOutput(name, path string, c *cli.Context, std streams) (o output, err error) {
	if path == standardInput { // “-o -” is standard output here
		path = ""
	}
	o.path = path
	if o.format, err = chooseFormat(name, path, std); err != nil {
		return o, err
	}
	if o.layout, err = layout(c, path, std); err != nil {
		return o, err
	}
	if o.format == report.Plain {
		o.layout.Width = usualWidth // the same bytes, whatever the terminal
	}
	return o, nil
}

// place names where an output goes, for messages.
func (o output) place() string {
	if o.path == "" {
		return "standard output"
	}
	return o.path
}

func chooseFormat(name, path string, std streams) (*report.Format, error) {
	switch {
	case name == "" && path == "" && isTerminal(std.out):
		return report.Terminal, nil
	case name == "":
		return report.Plain, nil
	}
	for _, f := range report.Formats {
		if f.Name == name {
			return f, nil
		}
	}
	return nil, hint(fmt.Errorf("the format %q is unknown", name), "one of "+reportNames())
}

func layout(c *cli.Context, path string, std streams) (report.Layout, error) {
	when := c.String("color")
	if !slices.Contains([]string{"auto", "always", "never"}, when) {
		return report.Layout{}, hint(fmt.Errorf("--color %q is unknown", when), "auto, always or never")
	}
	if path != "" { // a file is no terminal
		return report.Layout{Width: usualWidth, Colour: when == "always"}, nil
	}
	return report.Layout{Width: width(std.out), Colour: colour(when, std.out)}, nil
}

// write writes every report of a run; of each pair it shows what the format's
// readers want.
func (o options) write(r *report.Report, std streams) error {
	for _, out := range o.outputs {
		shown := *r
		shown.Layout = out.layout
		shown.Pairs = slices.Clone(r.Pairs)
		for i := range shown.Pairs {
			shown.Pairs[i].Least = o.least(shown.Pairs[i], out.format)
		}
		if err := emit(out.path, std.out, func(w io.Writer) error { return out.format.Write(w, &shown) }); err != nil {
			return err
		}
	}
	return nil
}
