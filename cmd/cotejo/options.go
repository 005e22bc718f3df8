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
	outputs []output
	checks  []*check.Check
	failOn  check.Severity
	// shown is the lowest severity to show; asked says whether the user set it.
	shown check.Severity
	asked bool
}

func checkOptions(c *cli.Context, std streams) (o options, err error) {
	if o.outputs, err = chooseOutputs(c, std); err != nil {
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
	return o, err
}

// least is the lowest severity to show of a pair in a format. Who compares
// two editions in one language came for the allowed differences.
func (o options) least(p report.Pair, f *report.Format) check.Severity {
	switch {
	case o.asked:
		return o.shown
	case p.OneLanguage():
		return check.Note
	}
	return f.Least
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
