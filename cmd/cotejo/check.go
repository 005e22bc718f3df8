package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/align/report"
)

func checkCommand(std streams) *cli.Command {
	return &cli.Command{
		Name:      "check",
		Usage:     "compare an article with its translation (the default command)",
		ArgsUsage: "[SOURCE TARGET | FOLDER | SOURCE_FOLDER TARGET_FOLDER | FILE.tmx | FILE.xlf]",
		Description: `Two files are compared, of which either may be - for standard input; all
pairs of a folder, which cotejo pairs lists, or of two; or the units of a file
that holds both texts. Without any, the pairs of the project around this folder.
Exits with 0 if there is nothing at or above --fail-on, with 1 if there is, with
2 if something could not be done.`,
		OnUsageError: usageError,
		Flags: slices.Concat([]cli.Flag{
			&cli.StringFlag{Name: "format", Usage: "how to report: " + reportNames() + " (default: terminal on a terminal, else plain)"},
			outputFlag(),
			&cli.StringSliceFlag{Name: "out", Usage: "report in `FORMAT[:FILE]`, several times for several reports of one run: --out terminal --out sarif:cotejo.sarif"},
			&cli.StringFlag{Name: "fail-on", Usage: "exit with 1 from this severity on: error, warning, note, never", Value: "error"},
			&cli.StringFlag{Name: "min-severity", Usage: "leave out what is below: error, warning, note (default: warning for people, note for programs)"},
			&cli.StringFlag{Name: "checks", Usage: "run only these, parted by commas: " + checkNames()},
			configFlag(),
			&cli.BoolFlag{Name: "watch", Usage: "compare again what is saved, until interrupted"},
			&cli.StringFlag{Name: "report-lang", Usage: "language of the HTML report's own words: en, es", Value: "en"},
			&cli.StringFlag{Name: "color", Usage: "auto, always, never", Value: "auto"},
		}, languageFlags(), pairFlags(), readingFlags()),
		Action: func(c *cli.Context) error { return runCheck(c, std) },
	}
}

func outputFlag() cli.Flag {
	return &cli.StringFlag{Name: "output", Aliases: []string{"o"}, Usage: "write to `FILE` instead of standard output"}
}

func languageFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "source-lang", Usage: "language of SOURCE as a BCP 47 `TAG`, instead of detecting it"},
		&cli.StringFlag{Name: "target-lang", Usage: "language of TARGET; of a folder those of the translations, parted by commas"},
	}
}

func reportNames() string {
	return names(report.Formats, func(f *report.Format) string { return f.Name })
}

func checkNames() string {
	return names(check.All, func(c *check.Check) string { return c.Name })
}

func names[T any](list []T, name func(T) string) string {
	all := make([]string, len(list))
	for i, x := range list {
		all[i] = name(x)
	}
	return strings.Join(all, ", ")
}

// runCheck is the main job: files in, findings out.
func runCheck(c *cli.Context, std streams) error {
	p, err := openProject(c)
	if err != nil {
		return err
	}
	o, err := checkOptions(c, std)
	if err != nil {
		return err
	}
	if c.Bool("watch") {
		return watch(c, p, o, std)
	}
	return checkOnce(c, p, o, std)
}

// checkOnce compares what the command line asks for and reports on it.
func checkOnce(c *cli.Context, p *project, o options, std streams) error {
	start := time.Now()
	if l := c.String("report-lang"); l != "en" && l != "es" {
		return hint(fmt.Errorf("--report-lang %q is unknown", l), "en or es")
	}
	r, trouble := compare(c, p, c.Args().Slice(), o.checks, std)
	if r == nil {
		return trouble
	}
	book, err := openAccepted(p)
	if err != nil {
		return err
	}
	r.Checks = o.checks
	tellStale(std.err, len(book.settle(r, o.checks)))
	obeyRemarks(r, std.err)
	r.Version, r.FailOn, r.Elapsed = c.App.Version, o.failOn, time.Since(start)
	r.Language = c.String("report-lang")
	if err := o.write(r, std); err != nil {
		return err
	}
	return cmp.Or(trouble, verdict(r))
}

// verdict is errFindings if a finding is grave enough to fail the run.
func verdict(r *report.Report) error {
	for _, p := range r.Pairs {
		if slices.ContainsFunc(p.Findings, func(f check.Finding) bool { return f.Severity >= r.FailOn }) {
			return errFindings
		}
	}
	return nil
}
