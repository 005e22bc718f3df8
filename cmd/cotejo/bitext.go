package main

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang"
	"github.com/cotejo/cotejo/lang/read"
)

// read reads what the command line names: two files, which are aligned, or one
// that holds both texts and says what belongs together.
func (a *aligner) read(c *cli.Context, paths []string, r *reader) (*align.Alignment, error) {
	if len(paths) == 1 && (paths[0] == standardInput || read.IsBitext(paths[0])) {
		return r.bitext(paths[0], read.BitextOptions{Source: c.String("source-lang"), Target: c.String("target-lang")})
	}
	source, target, err := readPair(c, paths, r)
	if err != nil {
		return nil, err
	}
	return a.align(source, target), nil
}

// bitext reads a translation memory or a localisation file.
func (r *reader) bitext(path string, o read.BitextOptions) (*align.Alignment, error) {
	b, err := r.bitextFile(path, o)
	if err != nil {
		return nil, err
	}
	source, err := documentOf(b.Source, o.Source)
	if err != nil {
		return nil, err
	}
	target, err := documentOf(b.Target, o.Target)
	if err != nil {
		return nil, err
	}
	r.logf("%s: %s, %s, %s and %s, %d units, %d left out", b.Source.Name, b.Source.Format, b.Source.Encoding,
		source.Language.Name, target.Language.Name, len(b.Units), b.Skipped)
	ties := make([]align.Tie, len(b.Units))
	for i, u := range b.Units {
		ties[i] = align.Tie(u)
	}
	return align.Given(source, target, ties), nil
}

func (r *reader) bitextFile(path string, o read.BitextOptions) (*read.Bitext, error) {
	if path == standardInput {
		return read.BitextReader("standard input", r.stdin, o)
	}
	return read.BitextFile(path, o)
}

// documentOf makes a document of one side of a file that says what language
// it is in; tag is what the user says instead. Where neither is a tag, the
// text tells.
func documentOf(src *lang.Source, tag string) (*lang.Document, error) {
	if _, err := lang.Lookup(src.Declared); tag == "" && src.Declared != "" && err == nil {
		tag = src.Declared
	}
	l, err := languageOf(src.Text, tag, "")
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", src.Name, err)
	}
	return lang.Parse(src, l), nil
}
