package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/align/report"
)

// never is above every severity: --fail-on never.
const never = check.Error + 1

// options are the flags of check, read and judged.
type options struct {
	format *report.Format
	layout report.Layout
	checks []*check.Check
	failOn check.Severity
	// shown is the lowest severity to show; asked says whether the user set it.
	shown check.Severity
	asked bool
}

func checkOptions(c *cli.Context, std streams) (o options, err error) {
	if o.format, err = chooseFormat(c, std); err != nil {
		return o, err
	}
	if o.checks, err = chooseChecks(c.String("checks")); err != nil {
		return o, err
	}
	if o.failOn, err = severity("--fail-on", c.String("fail-on"), "never"); err != nil {
		return o, err
	}
	if o.asked = c.String("min-severity") != ""; o.asked {
		o.shown, err = severity("--min-severity", c.String("min-severity"))
	}
	if err != nil {
		return o, err
	}
	o.layout, err = layout(c, std)
	if o.format == report.Plain {
		o.layout.Width = usualWidth // the same bytes, whatever the terminal
	}
	return o, err
}

// least is the lowest severity to show of a pair. A program is told all and
// filters for itself; a person who compares an article with its translation
// is spared the allowed differences, one who compares two editions in one
// language came for them.
func (o options) least(p report.Pair) check.Severity {
	switch {
	case o.asked:
		return o.shown
	case o.format != report.Terminal && o.format != report.Plain:
		return check.Note
	case p.OneLanguage():
		return check.Note
	}
	return check.Warning
}

func layout(c *cli.Context, std streams) (report.Layout, error) {
	when := c.String("color")
	if !slices.Contains([]string{"auto", "always", "never"}, when) {
		return report.Layout{}, hint(fmt.Errorf("--color %q is unknown", when), "auto, always or never")
	}
	if c.String("output") != "" { // a file is no terminal
		return report.Layout{Width: usualWidth, Colour: when == "always"}, nil
	}
	return report.Layout{Width: width(std.out), Colour: colour(when, std.out)}, nil
}

func chooseFormat(c *cli.Context, std streams) (*report.Format, error) {
	name := c.String("format")
	switch {
	case name == "" && c.String("output") == "" && isTerminal(std.out):
		return report.Terminal, nil
	case name == "":
		return report.Plain, nil
	}
	for _, f := range report.Formats {
		if f.Name == name {
			return f, nil
		}
	}
	return nil, hint(fmt.Errorf("--format %q is unknown", name), "one of "+reportNames())
}

func chooseChecks(list string) ([]*check.Check, error) {
	if list == "" {
		return check.All, nil
	}
	var chosen []*check.Check
	for name := range strings.SplitSeq(list, ",") {
		k, err := checkNamed(strings.TrimSpace(name))
		if err != nil {
			return nil, fmt.Errorf("--checks: %w", err)
		}
		chosen = append(chosen, k)
	}
	return chosen, nil
}

func checkNamed(name string) (*check.Check, error) {
	for _, k := range check.All {
		if k.Name == name {
			return k, nil
		}
	}
	return nil, hint(fmt.Errorf("there is no check %q", name), "one of "+checkNames())
}

// severity reads a severity; the words of more, in order, stand above Error.
func severity(flag, name string, more ...string) (check.Severity, error) {
	for s := check.Note; s <= check.Error; s++ {
		if s.String() == name {
			return s, nil
		}
	}
	if slices.Contains(more, name) {
		return never, nil
	}
	return 0, hint(fmt.Errorf("%s %q is unknown", flag, name), strings.Join(append([]string{"error", "warning", "note"}, more...), ", "))
}
