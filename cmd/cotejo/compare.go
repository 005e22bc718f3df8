package main

import (
	"fmt"
	"slices"

	"github.com/urfave/cli/v2"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/align/report"
	"github.com/cotejo/cotejo/lang"
)

// compare compares two files, or all pairs of a tree. With the trouble of
// some pairs comes the report of the others; without a report there is
// nothing but trouble.
func compare(c *cli.Context, p *project, paths []string, checks []*check.Check, std streams) (r *report.Report, trouble error) {
	a, err := newAligner(p)
	if err != nil {
		return nil, err
	}
	k := &comparer{a, c, p, newReader(c, std), checks, std}
	if asksForTree(c, p, paths) {
		r, trouble = k.tree(paths)
	} else {
		r, trouble = k.files(paths)
	}
	if r != nil {
		p.judge(r)
	}
	return r, trouble
}

// A comparer compares what a command line names.
type comparer struct {
	*aligner
	c       *cli.Context
	project *project
	reader  *reader
	checks  []*check.Check
	std     streams
}

func (k *comparer) check(a *align.Alignment) []check.Finding { return k.terms.Run(a, k.checks) }

func (k *comparer) files(paths []string) (*report.Report, error) {
	if err := sinceWithFiles(k.c); err != nil {
		return nil, err
	}
	a, err := k.read(k.c, paths, k.reader)
	if err != nil {
		return nil, err
	}
	return &report.Report{Pairs: []report.Pair{{Alignment: a, Findings: k.check(a)}}}, nil
}

// readPair reads the two files that the command line names.
func readPair(c *cli.Context, paths []string, r *reader) (source, target *lang.Document, err error) {
	if len(paths) != 2 {
		return nil, nil, hint(fmt.Errorf("%s takes two files, the original and its translation; got %d", c.Command.Name, len(paths)), "cotejo noticia.es.md noticia.en.md")
	}
	if paths[0] == standardInput && paths[1] == standardInput {
		return nil, nil, hint(fmt.Errorf("only one of the two files can be standard input"), "put the other into a file")
	}
	if folder := slices.IndexFunc(paths, isFolder); folder >= 0 {
		return nil, nil, hint(fmt.Errorf("%s is a folder, %s is none", paths[folder], paths[1-folder]), "two files, or two folders: cotejo check content/es content/en")
	}
	if source, err = r.document(paths[0], c.String("source-lang")); err != nil {
		return nil, nil, err
	}
	if target, err = r.document(paths[1], c.String("target-lang")); err != nil {
		return nil, nil, err
	}
	return source, target, nil
}
