package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"
)

// arrange puts a command line into the order the flag library reads: command,
// flags, paths. People write “cotejo a.md b.md --format json”; the library
// would take everything after a.md for a path and drop the flag unsaid.
func arrange(args []string, app *cli.App) ([]string, error) {
	if len(args) > 0 && args[len(args)-1] == completionFlag {
		return complete(args, app), nil
	}
	if len(args) == 0 || slices.Contains([]string{"--help", "-h", "--version"}, args[0]) {
		return args, nil
	}
	name := "check"
	if app.Command(args[0]) != nil {
		name, args = args[0], args[1:]
	}
	flags, paths, err := part(args, app.Command(name).Flags)
	if err != nil {
		return nil, err
	}
	return slices.Concat([]string{name}, flags, []string{"--"}, paths), nil
}

// complete puts the command that a line without one means before a flag that
// is begun: after “cotejo a.md b.md --f” come the flags of check.
func complete(args []string, app *cli.App) []string {
	if app.Command(args[0]) != nil {
		return args
	}
	last := args[len(args)-1:]
	if len(args) > 1 && strings.HasPrefix(args[len(args)-2], "-") {
		return append([]string{"check", args[len(args)-2]}, last...)
	}
	return last
}

// part tells the flags, with their values, from the paths.
func part(args []string, known []cli.Flag) (flags, paths []string, err error) {
	for i := 0; i < len(args); i++ {
		arg := args[i]
		switch {
		case arg == "--":
			return flags, append(paths, args[i+1:]...), nil
		case arg == "-" || !strings.HasPrefix(arg, "-"):
			paths = append(paths, arg)
			continue
		}
		flags = append(flags, arg)
		if strings.Contains(arg, "=") || !takesValue(arg, known) {
			continue
		}
		if i+1 == len(args) {
			return nil, nil, hint(fmt.Errorf("the flag %s lacks its value", arg), "cotejo --help lists the flags")
		}
		i++
		flags = append(flags, args[i])
	}
	return flags, paths, nil
}

func takesValue(arg string, known []cli.Flag) bool {
	name := strings.TrimLeft(arg, "-")
	for _, f := range known {
		if slices.Contains(f.Names(), name) {
			_, isBool := f.(*cli.BoolFlag)
			return !isBool
		}
	}
	return false
}
