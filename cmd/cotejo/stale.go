package main

import (
	"cmp"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/cotejo/cotejo/cmd/cotejo/git"
	"github.com/cotejo/cotejo/cmd/cotejo/pairing"
	"github.com/cotejo/cotejo/cmd/cotejo/stale"
	"github.com/cotejo/cotejo/lang"
	"github.com/cotejo/cotejo/lang/read"
)

func staleCommand(std streams) *cli.Command {
	return &cli.Command{
		Name:      "stale",
		Usage:     "tell which sentences of the originals changed after they were translated",
		ArgsUsage: "[SOURCE TARGET | FOLDER | SOURCE_FOLDER TARGET_FOLDER]",
		Description: `Each original is compared with what it was in the commit that its translation
was last brought up to date with: the one that the translation names
(source-commit or translation-check, in its front matter or a comment), else the
last that changed the translation. A translation with changes that are not
committed yet counts as brought up to date now. Sentences that were only moved
or wrapped are not stale. Exits with 1 if anything is, unless --fail-on never.`,
		OnUsageError: usageError,
		Flags: slices.Concat([]cli.Flag{
			&cli.StringFlag{Name: "format", Usage: "how to report: terminal, plain, json (default: terminal on a terminal, else plain)"},
			outputFlag(),
			&cli.StringFlag{Name: "fail-on", Usage: "never: exit with 0 whatever is stale", Value: "error"},
			configFlag(),
			&cli.StringFlag{Name: "color", Usage: "auto, always, never", Value: "auto"},
		}, languageFlags(), pairFlags(), readingFlags()),
		Action: func(c *cli.Context) error { return runStale(c, std) },
	}
}

// runStale tells what is stale, pair by pair.
func runStale(c *cli.Context, std streams) error {
	// Before the configuration is read: its formats are those of check.
	out, err := chooseStaleOutput(c, std)
	if err != nil {
		return err
	}
	p, err := openProject(c)
	if err != nil {
		return err
	}
	failOn, err := severity("--fail-on", c.String("fail-on"), "never")
	if err != nil {
		return err
	}
	pairs, err := stalePairs(c, p, std)
	if err != nil {
		return err
	}
	list, err := behind(c, pairs, std)
	if err != nil {
		return err
	}
	trouble := tellTrouble(list, std.err)
	if err := emit(out.path, std.out, func(w io.Writer) error { return out.write(w, list, c.App.Version) }); err != nil {
		return err
	}
	if failOn < never && slices.ContainsFunc(list, func(b backlog) bool { return len(b.changes) > 0 }) {
		return cmp.Or(trouble, errFindings)
	}
	return trouble
}

// stalePairs are those that the command line asks for and of which both files
// are there: what is missing is for check to tell. A file that holds both texts
// has no original of its own to be behind.
func stalePairs(c *cli.Context, p *project, std streams) ([]pairing.Pair, error) {
	paths := c.Args().Slice()
	if len(paths) == 2 && !isFolder(paths[0]) && !isFolder(paths[1]) {
		return []pairing.Pair{listedPair(c, paths)}, nil
	}
	pairs, err := findPairs(c, p, paths, std)
	return slices.DeleteFunc(pairs, func(p pairing.Pair) bool { return p.Missing != pairing.Neither || p.Source == p.Target }), err
}

// A backlog is what of one pair has not been brought up to date.
type backlog struct {
	pairing.Pair
	since            string // the commit that the translation is up to date with; "" if it is as new as can be
	old, now, target *lang.Document
	changes          []stale.Change
	err              error
}

// behind finds the backlog of each pair.
func behind(c *cli.Context, pairs []pairing.Pair, std streams) ([]backlog, error) {
	repo, err := openRepo()
	if err != nil {
		return nil, err
	}
	if err := repo.Whole(); err != nil {
		return nil, hint(fmt.Errorf("reading the history: %w", err), "git fetch --unshallow; for actions/checkout: fetch-depth: 0")
	}
	s := &staleness{repo: repo, reader: newReader(c, std), changes: map[string]git.Changes{}}
	if rev := c.String("since"); rev != "" {
		if s.since, err = sinceCommit(repo, rev); err != nil {
			return nil, err
		}
	}
	if err := s.readHistory(pairs); err != nil {
		return nil, fmt.Errorf("reading the history: %w", err)
	}
	var list []backlog
	for _, p := range pairs {
		b := backlog{Pair: p}
		b.err = s.fill(&b)
		list = append(list, b)
	}
	return list, nil
}

// A staleness knows what the history says of a tree.
type staleness struct {
	repo    *git.Repo
	reader  *reader
	since   string                 // a commit for all pairs; "" for that of each
	dirty   git.Changes            // what is not committed yet
	last    map[string]string      // the last commit of each translation
	changes map[string]git.Changes // since a commit
}

func (s *staleness) readHistory(pairs []pairing.Pair) (err error) {
	head, err := s.repo.Commit("HEAD")
	if err != nil {
		return err
	}
	if s.dirty, err = s.repo.Changes(head); err != nil {
		return err
	}
	var targets []string
	for _, p := range pairs {
		if path := s.repo.Path(p.Target); !s.isDirty(path) {
			targets = append(targets, path)
		}
	}
	s.last, err = s.repo.LastChanges(targets)
	return err
}

func (s *staleness) isDirty(path string) bool {
	_, changed := s.dirty[path]
	return changed
}

// fill compares the original with what it was when it was translated.
func (s *staleness) fill(b *backlog) (err error) {
	raw, err := s.reader.source(b.Target)
	if err != nil {
		return err
	}
	if b.since, err = s.base(raw); err != nil || b.since == "" {
		return err
	}
	path := s.repo.Path(b.Source)
	before, changed, err := s.before(b.since, path)
	if err != nil || !changed {
		return err
	}
	if before == "" {
		return hint(fmt.Errorf("%s was not there in %s, which its translation is of", b.Source, shortHash(b.since)), "name a commit that has it: source-commit in the front matter of the translation")
	}
	return s.compare(b, before)
}

// before is the name that a file had in a commit, and whether it has changed
// since.
func (s *staleness) before(commit, path string) (before string, changed bool, err error) {
	if s.changes[commit] == nil {
		if s.changes[commit], err = s.repo.Changes(commit); err != nil {
			return "", false, err
		}
	}
	before, changed = s.changes[commit][path]
	return before, changed, nil
}

func (s *staleness) compare(b *backlog, before string) (err error) {
	data, err := s.repo.File(b.since, before)
	if err != nil {
		return err
	}
	if b.now, err = s.reader.document(b.Source, b.SourceLang); err != nil {
		return err
	}
	if b.target, err = s.reader.document(b.Target, b.TargetLang); err != nil {
		return err
	}
	src, err := read.Bytes(before, data, read.Options{Selector: s.reader.selector})
	if err != nil {
		return err
	}
	b.old = lang.Parse(src, b.now.Language)
	b.changes = stale.Find(b.old, b.now, b.target)
	return nil
}

// translated is how translations say which commit they are of: the front
// matter of Hugo's and MDN's sites (source-commit: 1a2b3c4, sourceCommit), a
// comment, Debian's #use wml::debian::translation-check translation="1a2b3c4".
var translated = regexp.MustCompile(`(?i)\b(?:source[-_]?commit|translation-check)\b["']?\s*(?:[:=]|translation=|content=)?\s*["']?([0-9a-f]{7,40})\b`)

// head bounds how far down such a line is looked for, in bytes.
const head = 4096

// base is the commit that a translation is up to date with; "" if it is being
// worked on, or is not in the history yet.
func (s *staleness) base(target *lang.Source) (string, error) {
	if s.since != "" {
		return s.since, nil
	}
	if m := translated.FindStringSubmatch(target.File[:min(head, len(target.File))]); m != nil {
		commit, err := s.repo.Commit(m[1])
		if err != nil {
			return "", hint(err, "correct the commit that the translation names")
		}
		return commit, nil
	}
	return s.last[s.repo.Path(target.Name)], nil
}

// tellTrouble says which pairs could not be read; the others are reported all
// the same.
func tellTrouble(list []backlog, w io.Writer) (trouble error) {
	for _, b := range list {
		if b.err != nil {
			trouble = errTold
			exitCode(fmt.Errorf("comparing %s with what it was: %w", b.Source, b.err), w)
		}
	}
	return trouble
}

func shortHash(commit string) string { return strings.TrimSpace(commit)[:min(8, len(commit))] }
