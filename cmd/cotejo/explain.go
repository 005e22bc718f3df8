package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/cotejo/cotejo/align/check"
)

func explainCommand(std streams) *cli.Command {
	return &cli.Command{
		Name:         "explain",
		Usage:        "say what a check finds and how it decides",
		ArgsUsage:    "[CHECK…]",
		OnUsageError: usageError,
		Action: func(c *cli.Context) error {
			return emit("", std.out, func(w io.Writer) error { return explain(w, c.Args().Slice()) })
		},
	}
}

// explain prints the documentation of the checks named, or a line for each.
func explain(w io.Writer, asked []string) error {
	if len(asked) == 0 {
		for _, k := range check.All {
			title, _, _ := strings.Cut(k.Doc, "\n")
			fmt.Fprintf(w, "%-12s %s\n", k.Name, title)
		}
		return nil
	}
	for i, name := range asked {
		k, err := checkNamed(name)
		if err != nil {
			return err
		}
		if i > 0 {
			fmt.Fprintln(w)
		}
		explainOne(w, k)
	}
	return nil
}

func explainOne(w io.Writer, k *check.Check) {
	fmt.Fprintf(w, "%s: %s\n", k.Name, strings.TrimSpace(k.Doc))
	if len(k.Kinds) > 0 {
		fmt.Fprint(w, "\nKinds:\n")
	}
	width := 14
	for _, kind := range k.Kinds {
		width = max(width, len(kind.Name))
	}
	for _, kind := range k.Kinds {
		fmt.Fprintf(w, "  %-*s %s\n", width, kind.Name, kind.Doc)
	}
}
