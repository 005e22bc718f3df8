package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/align/report"
	"github.com/cotejo/cotejo/cmd/cotejo/accepted"
)

func acceptCommand(std streams) *cli.Command {
	return &cli.Command{
		Name:      "accept",
		Usage:     "let differences stand: they are not told again until either sentence changes",
		ArgsUsage: "[ID…] SOURCE TARGET | FOLDER…",
		Description: `Findings are named by the id that every report shows, or by its first digits.
What is accepted is written to ` + accepted.Path + `, at the root of the project.`,
		OnUsageError: usageError,
		Flags: slices.Concat([]cli.Flag{
			&cli.StringFlag{Name: "reason", Usage: "why the differences stand (needed but for --baseline)"},
			&cli.StringFlag{Name: "by", Usage: "who says so"},
			&cli.StringFlag{Name: "date", Usage: "when"},
			&cli.BoolFlag{Name: "baseline", Usage: "accept everything that is found today, as on the first run over an existing site"},
			&cli.BoolFlag{Name: "prune", Usage: "drop the entries that fit nothing any more"},
			&cli.StringFlag{Name: "checks", Usage: "of these checks alone, parted by commas: " + checkNames()},
			configFlag(),
		}, languageFlags(), pairFlags(), readingFlags()),
		Action: func(c *cli.Context) error { return accept(c, std) },
	}
}

// accept compares as check does and writes down what is to stand.
func accept(c *cli.Context, std streams) error {
	p, err := openProject(c)
	if err != nil {
		return err
	}
	ids, paths, err := acceptArguments(c)
	if err != nil {
		return err
	}
	if len(paths) == 0 && p.path == "" {
		paths = []string{"."}
	}
	checks, err := chooseChecks(c.String("checks"))
	if err != nil {
		return err
	}
	r, trouble := compare(c, p, paths, checks, std)
	if r == nil {
		return trouble
	}
	book, err := openAccepted(p)
	if err != nil {
		return err
	}
	return cmp.Or(book.enter(c, r, checks, ids, std), trouble)
}

// enter puts the findings with the ids into the book, takes out what --prune
// asks for, and says so.
func (b *book) enter(c *cli.Context, r *report.Report, checks []*check.Check, ids []string, std streams) error {
	stale := b.settle(r, checks)
	obeyRemarks(r, io.Discard) // what the translation itself lets stand needs no entry
	added, err := b.accept(r, ids, accepted.Entry{Reason: c.String("reason"), By: c.String("by"), Date: c.String("date")})
	if err != nil {
		return err
	}
	if c.Bool("prune") {
		b.list.Remove(stale)
	}
	if err := b.save(); err != nil {
		return err
	}
	return tellAccepted(std.out, added, stale, c.Bool("prune"))
}

// idShape is the beginning of a fingerprint: at least six digits.
var idShape = regexp.MustCompile(`^[0-9a-f]{6,16}$`)

// acceptArguments parts the ids from the files to compare, as for check;
// without any it is the project, or the tree here. --baseline stands for
// every id.
func acceptArguments(c *cli.Context) (ids, paths []string, err error) {
	for _, arg := range c.Args().Slice() {
		if idShape.MatchString(arg) && !exists(arg) {
			ids = append(ids, arg)
		} else {
			paths = append(paths, arg)
		}
	}
	switch {
	case c.Bool("baseline") && len(ids) > 0:
		return nil, nil, hint(errors.New("--baseline accepts everything: no id goes with it"), "leave out the one or the other")
	case c.Bool("baseline"):
		ids = []string{""}
		if c.String("reason") == "" {
			err = c.Set("reason", "found when cotejo was first run")
		}
		return ids, paths, err
	case len(ids) == 0 && !c.Bool("prune"):
		return nil, nil, hint(errors.New("no difference is named"), "cotejo accept ID --reason \"…\" noticia.es.md noticia.en.md; the id stands at the end of every finding")
	case len(ids) > 0 && strings.TrimSpace(c.String("reason")) == "":
		return nil, nil, hint(errors.New("a reason is missing"), "--reason \"the rate was converted on purpose\"")
	}
	return ids, paths, nil
}

// A book is the file of accepted differences of a project.
type book struct {
	*project
	list *accepted.List
}

func openAccepted(p *project) (*book, error) {
	list, err := accepted.Read(filepath.Join(p.root, filepath.FromSlash(accepted.Path)))
	if err != nil {
		return nil, hint(err, "correct it by hand, or take it from the repository again")
	}
	return &book{p, list}, nil
}

func (b *book) save() error {
	data, err := b.list.Data()
	if err != nil {
		return err
	}
	path := filepath.Join(b.root, filepath.FromSlash(accepted.Path))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return unwritten(path, err)
	}
	if err := replace(path, data); err != nil {
		return unwritten(path, err)
	}
	return nil
}

func unwritten(path string, err error) error {
	return hint(fmt.Errorf("writing %s: %w", path, err), "make the folder of the project writable for you")
}

// settle takes the accepted findings of the checks that were run out of a
// report, and returns the entries that fit nothing.
func (b *book) settle(r *report.Report, checks []*check.Check) (stale []accepted.Entry) {
	m := b.list.Matcher()
	for i := range r.Pairs {
		p := &r.Pairs[i]
		source, target := b.file(p.Source.Source.Name), b.file(p.Target.Source.Name)
		m.Compared(source, target)
		before := len(p.Findings)
		p.Findings = slices.DeleteFunc(p.Findings, func(f check.Finding) bool { return m.Accepts(f.Fingerprint, source, target) })
		p.Accepted = before - len(p.Findings)
	}
	ran := func(name string) bool {
		return name == "" || slices.ContainsFunc(checks, func(c *check.Check) bool { return c.Name == name })
	}
	return m.Stale(ran, b.exists)
}

// exists reports whether a file that an entry names is there, as far as its
// name can be told: one in no known encoding stands with signs for what it lacks.
func (b *book) exists(file string) bool {
	return strings.ContainsRune(file, '\uFFFD') || exists(filepath.Join(b.root, filepath.FromSlash(file)))
}

// accept adds the findings whose ids begin with one of those given, and
// returns how many. Each id must fit one finding; the empty one fits all.
func (b *book) accept(r *report.Report, ids []string, common accepted.Entry) (added int, err error) {
	for _, id := range ids {
		entries := b.entries(r, id, common)
		fingerprints := map[string]bool{}
		for _, e := range entries {
			fingerprints[e.ID] = true
		}
		switch {
		case id != "" && len(entries) == 0:
			return added, hint(fmt.Errorf("no finding has the id %s", id), "the id stands at the end of every finding; is the difference accepted already?")
		case id != "" && len(fingerprints) > 1:
			return added, hint(fmt.Errorf("%d findings have ids that begin with %s", len(fingerprints), id), "give more of its digits")
		}
		for _, e := range entries {
			if b.list.Add(e) {
				added++
			}
		}
	}
	return added, nil
}

// entries are those of the findings whose id begins so.
func (b *book) entries(r *report.Report, id string, common accepted.Entry) []accepted.Entry {
	var list []accepted.Entry
	for _, p := range r.Pairs {
		for _, f := range p.Findings {
			if strings.HasPrefix(f.Fingerprint, id) {
				e := common
				e.ID, e.Check, e.Message = f.Fingerprint, f.Check, f.Message
				e.Source, e.Target = b.file(p.Source.Source.Name), b.file(p.Target.Source.Name)
				list = append(list, e)
			}
		}
	}
	return list
}

// tellStale says that entries have outlived their findings.
func tellStale(w io.Writer, n int) {
	switch n {
	case 0:
	case 1:
		fmt.Fprintln(w, "cotejo: 1 accepted difference is no longer there (hint: cotejo accept --prune drops it)")
	default:
		fmt.Fprintf(w, "cotejo: %d accepted differences are no longer there (hint: cotejo accept --prune drops them)\n", n)
	}
}

// tellAccepted says what was written down.
func tellAccepted(out io.Writer, added int, stale []accepted.Entry, pruned bool) error {
	return emit("", out, func(w io.Writer) error {
		fmt.Fprintf(w, "%d accepted\n", added)
		what := "no longer there (--prune drops it)"
		if pruned {
			what = "dropped"
		}
		for _, e := range stale {
			fmt.Fprintf(w, "%s: %s, %s: %s\n", what, e.Target, cmp.Or(e.Check, "?"), oneLine(e.Message))
		}
		return nil
	})
}
