package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"github.com/urfave/cli/v2"
)

// The exit codes that outside tools rely on.
const (
	exitClean    = 0
	exitFindings = 1
	exitTrouble  = 2
)

// streams are the three of the process; tests hand in their own.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

// run is the whole program less the process around it.
func run(args []string, std streams) int {
	app := newApp(std)
	args, err := arrange(args, app)
	if err == nil {
		err = app.Run(append([]string{app.Name}, args...))
	}
	return exitCode(err, std.err)
}

// interruptible is a context that ends with the first interrupt; the second
// ends the process at once, as the first does where nothing is to be saved.
func interruptible(parent context.Context) (ctx context.Context, stop context.CancelFunc) {
	ctx, stop = signal.NotifyContext(parent, os.Interrupt)
	context.AfterFunc(ctx, stop)
	return ctx, stop
}

func newApp(std streams) *cli.App {
	// The default flag also answers to -v, which here asks for more words.
	cli.VersionFlag = &cli.BoolFlag{Name: "version", Usage: "print the version"}
	return &cli.App{
		Name:                 "cotejo",
		Usage:                "find figures, names and quotes that a translation dropped or changed",
		UsageText:            "cotejo [check] SOURCE TARGET [flags]\ncotejo COMMAND [flags]",
		Version:              version(),
		HideHelpCommand:      true,
		Reader:               std.in,
		Writer:               std.out,
		ErrWriter:            std.err,
		ExitErrHandler:       func(*cli.Context, error) {}, // exitCode speaks
		OnUsageError:         usageError,
		Action:               noCommand,
		EnableBashCompletion: true,
		// A file's name may hold a comma: --out sarif:a,b.sarif
		DisableSliceFlagSeparator: true,
		Commands: []*cli.Command{
			checkCommand(std), streamCommand(std), factsCommand(std), segmentCommand(std),
			alignCommand(std), pairsCommand(std), staleCommand(std), acceptCommand(std), initCommand(std), configCommand(std),
			detectCommand(std),
			explainCommand(std), checksCommand(std), completionCommand(std), manCommand(std), versionCommand(std),
		},
	}
}

// noCommand answers a bare “cotejo”.
func noCommand(c *cli.Context) error {
	return hint(errors.New("two files to compare are missing"), "cotejo noticia.es.md noticia.en.md, or cotejo --help")
}

func usageError(_ *cli.Context, err error, _ bool) error {
	return hint(err, "cotejo --help lists the commands and flags")
}

// version is what the build says of itself.
func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "(devel)"
}

// exitCode tells an error to the user, in one line, and turns it into a code.
func exitCode(err error, w io.Writer) int {
	switch {
	case err == nil:
		return exitClean
	case errors.Is(err, errFindings):
		return exitFindings
	case errors.Is(err, errTold):
		return exitTrouble
	case errors.Is(err, syscall.EPIPE):
		// The reader of our output has seen enough: “cotejo a b | head -1”.
		return exitClean
	}
	line := "cotejo: " + oneLine(err.Error())
	if h := hintOf(err); h != "" {
		line += " (hint: " + h + ")"
	}
	fmt.Fprintln(w, line)
	return exitTrouble
}

// errFindings says that there are findings at or above --fail-on: no trouble,
// but exit code 1.
var errFindings = errors.New("findings at or above --fail-on")

// errTold is trouble that the output has told already, as a stream does in
// the place of a bad line.
var errTold = errors.New("some lines could not be read")
