package main

import (
	_ "embed" // of the scripts
	"fmt"
	"io"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"
)

// completionFlag asks, at the end of a command line, for what could stand
// there; the shells' scripts ask so.
const completionFlag = "--generate-bash-completion"

//go:embed completions/cotejo.bash
var bashCompletion string

//go:embed completions/cotejo.zsh
var zshCompletion string

//go:embed completions/cotejo.ps1
var powershellCompletion string

// A shell is one that cotejo knows how to be completed in.
type shell struct {
	name   string
	script func(*cli.App) (string, error)
}

var shells = []shell{
	{"bash", written(bashCompletion)},
	{"zsh", written(zshCompletion)},
	{"fish", (*cli.App).ToFishCompletion},
	{"powershell", written(powershellCompletion)},
}

func written(script string) func(*cli.App) (string, error) {
	return func(*cli.App) (string, error) { return script, nil }
}

func completionCommand(std streams) *cli.Command {
	known := names(shells, func(s shell) string { return s.name })
	return &cli.Command{
		Name:         "completion",
		Usage:        "print the script that completes cotejo's commands and flags in a shell",
		ArgsUsage:    strings.ReplaceAll(known, ", ", " | "),
		OnUsageError: usageError,
		Action: func(c *cli.Context) error {
			i := slices.IndexFunc(shells, func(s shell) bool { return s.name == c.Args().First() })
			if i < 0 || c.NArg() != 1 {
				return hint(fmt.Errorf("the shell %q is unknown", strings.Join(c.Args().Slice(), " ")), "one of "+known)
			}
			script, err := shells[i].script(c.App)
			if err != nil {
				return fmt.Errorf("writing the completion: %w", err)
			}
			return printText(std.out, script)
		},
	}
}

func manCommand(std streams) *cli.Command {
	return &cli.Command{
		Name:         "man",
		Usage:        "print the manual page: cotejo man | man -l -",
		OnUsageError: usageError,
		Action: func(c *cli.Context) error {
			page, err := c.App.ToMan()
			if err != nil {
				return fmt.Errorf("writing the manual: %w", err)
			}
			return printText(std.out, page)
		},
	}
}

func versionCommand(std streams) *cli.Command {
	return &cli.Command{
		Name:         "version",
		Usage:        "print the version and how it was built",
		OnUsageError: usageError,
		Action: func(c *cli.Context) error {
			return printText(std.out, "cotejo "+c.App.Version+buildDetails())
		},
	}
}

// buildDetails are what the build recorded, a line each.
func buildDetails() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "\n"
	}
	lines := "\n" + info.GoVersion + "\n"
	for _, s := range info.Settings {
		if slices.Contains([]string{"GOOS", "GOARCH", "vcs.revision", "vcs.time", "vcs.modified"}, s.Key) {
			lines += s.Key + " " + s.Value + "\n"
		}
	}
	return lines
}

func checksCommand(std streams) *cli.Command {
	return &cli.Command{
		Name:         "checks",
		Usage:        "list the checks",
		OnUsageError: usageError,
		Action: func(*cli.Context) error {
			return emit("", std.out, func(w io.Writer) error { return explain(w, nil) })
		},
	}
}

// printText writes text to standard output.
func printText(out io.Writer, text string) error {
	return emit("", out, func(w io.Writer) error {
		_, err := io.WriteString(w, text)
		return err
	})
}
