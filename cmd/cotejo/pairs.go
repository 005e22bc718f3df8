package main

import (
	"cmp"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/cotejo/cotejo/cmd/cotejo/pairing"
	"github.com/cotejo/cotejo/lang"
	"github.com/cotejo/cotejo/lang/read"
)

// pairFlags say which files of a tree belong together.
func pairFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringSliceFlag{Name: "pair", Usage: "pair the files that a `PATTERN` with {lang} matches: 'content/{lang}/**/*.md', '**/*.{lang}.html'"},
		&cli.StringFlag{Name: "files-from", Usage: "read the pairs from `FILE` (- for standard input), one a line: the original, a tab, its translation; a path with a tab or a line break in it in quotation marks, as cotejo pairs writes it"},
		sinceFlag(),
	}
}

func pairsCommand(std streams) *cli.Command {
	return &cli.Command{
		Name:         "pairs",
		Usage:        "list the files of a tree that check would compare",
		ArgsUsage:    "[FOLDER | SOURCE_FOLDER TARGET_FOLDER]",
		Description:  "One pair a line: the original, its translation, their languages and what is missing, parted by tabs.",
		OnUsageError: usageError,
		Flags:        slices.Concat([]cli.Flag{configFlag()}, languageFlags(), pairFlags()),
		Action: func(c *cli.Context) error {
			p, err := openProject(c)
			if err != nil {
				return err
			}
			pairs, err := findPairs(c, p, c.Args().Slice(), std)
			if err != nil {
				return err
			}
			return emit("", std.out, func(w io.Writer) error {
				for _, p := range pairs {
					fmt.Fprintln(w, strings.Join([]string{quotedPath(p.Source), quotedPath(p.Target), p.SourceLang, p.TargetLang, missing[p.Missing]}, "\t"))
				}
				return nil
			})
		},
	}
}

// missing says which side of a pair is not there.
var missing = map[pairing.Side]string{pairing.Neither: "", pairing.Source: "original missing", pairing.Target: "translation missing"}

// asksForTree reports whether the command line names more than one pair. In a
// project that is configured it need name nothing.
func asksForTree(c *cli.Context, p *project, paths []string) bool {
	if len(paths) == 0 {
		return p.path != "" || c.String("files-from") != "" || len(c.StringSlice("pair")) > 0 || c.String("since") != ""
	}
	return len(paths) > 0 && !slices.ContainsFunc(paths, func(p string) bool { return !isFolder(p) })
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// findPairs lists the pairs that the command line asks for, but for those
// that the configuration ignores or that have not changed since --since.
// Without a folder it is the project's.
func findPairs(c *cli.Context, p *project, paths []string, std streams) ([]pairing.Pair, error) {
	pairs, err := allPairs(c, p, paths, std)
	if err != nil {
		return nil, err
	}
	return changedSince(c, slices.DeleteFunc(pairs, func(pair pairing.Pair) bool {
		return p.config.Ignores(p.file(pair.Source)) || p.config.Ignores(p.file(pair.Target)) ||
			p.saved != nil && !p.saved.has(pair.Source) && !p.saved.has(pair.Target)
	}))
}

func allPairs(c *cli.Context, p *project, paths []string, std streams) ([]pairing.Pair, error) {
	switch {
	case c.String("files-from") != "":
		return listedPairs(c, p, std)
	case len(paths) == 2 && isFolder(paths[0]) && isFolder(paths[1]):
		return folderPairs(c, paths[0], paths[1])
	case len(paths) == 0 && p.path == "":
		return treePairs(c, ".")
	case len(paths) == 0:
		return treePairs(c, fromHere(p.root))
	case len(paths) == 1 && isFolder(paths[0]):
		return treePairs(c, paths[0])
	}
	return nil, hint(fmt.Errorf("%s takes a folder, or that of the originals and that of the translations", c.Command.Name), "cotejo check content/es content/en")
}

// fromHere is a folder as a path from the working directory.
func fromHere(folder string) string {
	here, err := os.Getwd()
	if err != nil {
		return folder
	}
	rel, err := filepath.Rel(here, folder)
	if err != nil {
		return folder
	}
	return rel
}

// treePairs finds the pairs of one folder.
func treePairs(c *cli.Context, folder string) ([]pairing.Pair, error) {
	o, err := pairingOptions(c)
	if err != nil {
		return nil, err
	}
	files, err := filesBelow(folder)
	if err != nil {
		return nil, hint(fmt.Errorf("looking for pairs: %w", err), "name a folder that can be read")
	}
	pairs, err := pairsAmong(files, o)
	if err != nil {
		return nil, hint(fmt.Errorf("looking for pairs in %s: %w", folder, err), "say how they are named: --pair 'content/{lang}/**/*.md'")
	}
	for i := range pairs {
		pairs[i].Source, pairs[i].Target = inFolder(folder, pairs[i].Source), inFolder(folder, pairs[i].Target)
	}
	return pairs, nil
}

// pairsAmong are the articles of some files with their translations, and the
// files that hold both texts, each a pair by itself; but where patterns are
// asked for, they are asked for alone. The only error is pairing.ErrNone.
func pairsAmong(files []string, o pairing.Options) ([]pairing.Pair, error) {
	var articles []string
	var both []pairing.Pair
	for _, f := range files {
		switch {
		case isArticle(f):
			articles = append(articles, f)
		case read.IsBitext(f) && len(o.Forms) == 0:
			both = append(both, bothIn(f, o)...)
		}
	}
	pairs, err := pairing.Find(articles, o)
	if err != nil && len(both) == 0 {
		return nil, err
	}
	pairs = append(pairs, both...)
	slices.SortStableFunc(pairs, func(a, b pairing.Pair) int { return cmp.Compare(a.Source, b.Source) })
	return pairs, nil
}

// bothIn is a file that holds both texts, for each language asked for.
func bothIn(file string, o pairing.Options) (pairs []pairing.Pair) {
	targets := o.Targets
	if len(targets) == 0 {
		targets = []string{""} // the one that it has
	}
	for _, target := range targets {
		pairs = append(pairs, pairing.Pair{Source: file, Target: file, SourceLang: o.Source, TargetLang: target})
	}
	return pairs
}

func pairingOptions(c *cli.Context) (o pairing.Options, err error) {
	if o.Source, err = canonicalTag("--source-lang", c.String("source-lang")); err != nil {
		return o, err
	}
	for word := range strings.SplitSeq(c.String("target-lang"), ",") {
		tag, err := canonicalTag("--target-lang", strings.TrimSpace(word))
		if err != nil {
			return o, err
		}
		if tag != "" {
			o.Targets = append(o.Targets, tag)
		}
	}
	for _, glob := range c.StringSlice("pair") {
		form, err := pairing.Pattern(glob)
		if err != nil {
			return o, hint(err, "--pair 'content/{lang}/**/*.md'")
		}
		o.Forms = append(o.Forms, form)
	}
	return o, nil
}

// canonicalTag is a language tag as paths are compared with it: pt-BR for pt-br.
func canonicalTag(flag, tag string) (string, error) {
	if tag == "" {
		return "", nil
	}
	l, err := lang.Lookup(tag)
	if err != nil {
		return "", hint(fmt.Errorf("%s: %w", flag, err), "a BCP 47 tag, or several parted by commas")
	}
	return l.Tag, nil
}

// folderPairs pairs the files of two folders.
func folderPairs(c *cli.Context, source, target string) ([]pairing.Pair, error) {
	originals, err := articleFiles(source)
	if err != nil {
		return nil, hint(fmt.Errorf("looking for originals: %w", err), "name a folder that can be read")
	}
	translations, err := articleFiles(target)
	if err != nil {
		return nil, hint(fmt.Errorf("looking for translations: %w", err), "name a folder that can be read")
	}
	pairs := pairing.Folders(originals, translations)
	if len(pairs) == 0 {
		return nil, hint(fmt.Errorf("neither %s nor %s holds an article", source, target), "text, Markdown and HTML files are read")
	}
	for i := range pairs {
		p := &pairs[i]
		p.Source, p.Target = inFolder(source, p.Source), inFolder(target, p.Target)
		p.SourceLang, p.TargetLang = c.String("source-lang"), c.String("target-lang")
	}
	return pairs, nil
}

// inFolder is a path from a folder as one from the working directory.
func inFolder(folder, path string) string { return filepath.Join(folder, filepath.FromSlash(path)) }
