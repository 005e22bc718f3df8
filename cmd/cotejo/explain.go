package main

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/urfave/cli/v2"

	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/cmd/cotejo/config"
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

// explainOne prints what a check finds, each kind with its example, and what a
// person who disagrees can do.
func explainOne(w io.Writer, k *check.Check) {
	title, doc, _ := strings.Cut(strings.TrimSpace(k.Doc), "\n")
	fmt.Fprintf(w, "%s: %s\n", k.Name, title)
	for paragraph := range strings.SplitSeq(strings.TrimSpace(doc), "\n\n") {
		fmt.Fprintf(w, "\n%s", filled(paragraph, ""))
	}
	fmt.Fprint(w, "\nKinds:\n")
	for _, kind := range k.Kinds {
		fmt.Fprintf(w, "  %s\n%s", kind.Name, filled(kind.Doc, "      "))
	}
	fmt.Fprintf(w, `
To let one stand:
  cotejo accept ID --reason "…" SOURCE TARGET
  or above its paragraph in the translation: <!-- cotejo-ignore %[1]s: why -->
To tell it with another severity (error, warning, note, off), in %[2]s:
  severities: {%[1]s/%[3]s: note}
`, k.Name, config.Name, k.Kinds[0].Name)
}

// filled breaks a paragraph into lines of the usual width, each behind indent.
func filled(paragraph, indent string) string {
	var b strings.Builder
	column := 0
	for word := range strings.FieldsSeq(paragraph) {
		n := utf8.RuneCountInString(word)
		switch {
		case column == 0:
			b.WriteString(indent)
			column = len(indent)
		case column+1+n > usualWidth:
			b.WriteString("\n" + indent)
			column = len(indent)
		default:
			b.WriteByte(' ')
			column++
		}
		b.WriteString(word)
		column += n
	}
	return b.String() + "\n"
}
