package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/urfave/cli/v2"

	"github.com/cotejo/cotejo/lang"
	"github.com/cotejo/cotejo/lang/detect"
	"github.com/cotejo/cotejo/lang/read"
)

// standardInput is the path that means it.
const standardInput = "-"

// readingFlags say how files are read.
func readingFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "stdin-format", Usage: "what standard input holds: " + formatNames(), Value: "text"},
		&cli.StringFlag{Name: "selector", Usage: "CSS selector of the article in HTML files, instead of finding it"},
		&cli.BoolFlag{Name: "verbose", Aliases: []string{"v"}, Usage: "say on standard error what was read and how"},
	}
}

func formatNames() string {
	var names string
	for i, f := range read.Formats {
		if i > 0 {
			names += ", "
		}
		names += f.Name
	}
	return names
}

// reader reads the documents of one run.
type reader struct {
	stdin    io.Reader
	format   string // of standard input
	selector string
	log      io.Writer // nil for silence
}

func newReader(c *cli.Context, std streams) *reader {
	r := &reader{stdin: std.in, format: c.String("stdin-format"), selector: c.String("selector")}
	if c.Bool("verbose") {
		r.log = std.err
	}
	return r
}

// document reads the file at path in the language of tag; "" means to detect it.
func (r *reader) document(path, tag string) (*lang.Document, error) {
	src, err := r.source(path)
	if err != nil {
		return nil, err
	}
	l, err := languageOf(src.Text, tag, src.Declared)
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", path, err)
	}
	d := lang.Parse(src, l)
	r.logf("%s: %s, %s, %s, %d sentences", path, src.Format, src.Encoding, l.Name, len(d.Sentences))
	return d, nil
}

func (r *reader) source(path string) (*lang.Source, error) {
	if path == standardInput {
		return read.Reader("standard input", r.stdin, read.Options{Format: r.format, Selector: r.selector})
	}
	return read.File(path, read.Options{Selector: r.selector})
}

func (r *reader) logf(format string, args ...any) {
	if r.log != nil {
		fmt.Fprintln(r.log, "cotejo: "+oneLine(fmt.Sprintf(format, args...)))
	}
}

var errUnknownLanguage = errors.New("the language cannot be told")

// languageOf is the language of tag where one is given, else the one the text
// is in, else the one its file declares. Templates are copied with their lang
// attribute, so the text is believed first; but where both agree the file
// knows the region, which no text shows: es-MX.
func languageOf(text, tag, declared string) (*lang.Language, error) {
	if tag != "" {
		return lang.Lookup(tag)
	}
	told, err := lang.Lookup(declared)
	if declared == "" || err != nil {
		told = nil
	}
	found, ok := detect.Detect(text)
	switch {
	case told != nil && (!ok || told.Base() == found.Tag):
		return told, nil
	case ok:
		return lang.Lookup(found.Tag)
	}
	return nil, hint(errUnknownLanguage, "name it with --source-lang or --target-lang, for example --source-lang es")
}
