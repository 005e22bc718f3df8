package main

import (
	"bufio"
	"cmp"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/urfave/cli/v2"

	"github.com/cotejo/cotejo/cmd/cotejo/pairing"
)

// listedPairs reads the pairs of --files-from.
func listedPairs(c *cli.Context, p *project, std streams) ([]pairing.Pair, error) {
	name := c.String("files-from")
	in := std.in
	if name != standardInput {
		f, err := os.Open(name)
		if err != nil {
			return nil, hint(fmt.Errorf("reading the list of pairs: %w", err), "--files-from takes a file, or - for standard input")
		}
		defer f.Close()
		in = f
	}
	var pairs []pairing.Pair
	lines := bufio.NewScanner(in)
	for n := 1; lines.Scan(); n++ {
		fields, ok := listFields(lines.Text(), p)
		switch {
		case !ok:
			return nil, hint(fmt.Errorf("reading %s, line %d: not two paths parted by a tab", name, n), "noticia.es.md, a tab, noticia.en.md")
		case len(fields) > 0:
			pairs = append(pairs, listedPair(c, fields))
		}
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("reading %s: %w", name, err)
	}
	if len(pairs) == 0 {
		return nil, hint(errors.New("the list of pairs is empty"), "one pair a line: the original, a tab, its translation")
	}
	return pairs, nil
}

// listFields are the columns of a line of the list, none of a remark or an
// empty line.
func listFields(line string, p *project) (fields []string, ok bool) {
	line = strings.TrimSuffix(line, "\r")
	if strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#") {
		return nil, true
	}
	fields = strings.Split(line, "\t")
	if len(fields) != 2 && len(fields) != pairsColumns {
		return nil, false
	}
	for i := range 2 {
		if fields[i] = unquotedPath(fields[i]); p.listed {
			fields[i] = p.fromHere(fields[i])
		}
	}
	return fields, true
}

// pairsColumns is how many columns “cotejo pairs” writes.
const pairsColumns = 5

// listedPair is a line of the list: two paths, and the languages where “cotejo
// pairs” wrote it.
func listedPair(c *cli.Context, fields []string) pairing.Pair {
	p := pairing.Pair{Source: fields[0], Target: fields[1], SourceLang: c.String("source-lang"), TargetLang: c.String("target-lang")}
	if len(fields) == pairsColumns {
		p.SourceLang, p.TargetLang = cmp.Or(p.SourceLang, fields[2]), cmp.Or(p.TargetLang, fields[3])
	}
	switch {
	case !exists(p.Source):
		p.Missing = pairing.Source
	case !exists(p.Target):
		p.Missing = pairing.Target
	}
	return p
}

// quotedPath is a path as a list of pairs has it: in quotation marks where a
// sign in it would part the list, or begin a remark, or is none in UTF-8.
func quotedPath(path string) string {
	if !utf8.ValidString(path) || strings.ContainsFunc(path, unicode.IsControl) || strings.HasPrefix(path, `"`) || strings.HasPrefix(path, "#") {
		return strconv.Quote(path)
	}
	return path
}

// unquotedPath is the path that quotedPath was given.
func unquotedPath(field string) string {
	if path, err := strconv.Unquote(field); err == nil && strings.HasPrefix(field, `"`) {
		return path
	}
	return field
}
