package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A shown is a command of the README with the output shown beneath it.
type shown struct{ command, output string }

// TestREADME runs every command that the README shows and compares what it
// prints, both streams together, with what the README says it prints.
// UPDATE_README=1 rewrites the outputs.
func TestREADME(t *testing.T) {
	t.Chdir(filepath.Join("..", ".."))
	readme := readFile(t, "README.md")
	ran := 0
	for _, s := range consoleBlocks(readme) {
		args, ok := commandArgs(s.command)
		if !ok {
			continue
		}
		ran++
		got := runInput(args, s.command)
		if os.Getenv("UPDATE_README") != "" {
			readme = strings.Replace(readme, "$ "+s.command+"\n"+s.output, "$ "+s.command+"\n"+got, 1)
			continue
		}
		if diff := cmp.Diff(s.output, got); diff != "" {
			t.Errorf("$ %s\n(-README +program)\n%s", s.command, diff)
		}
	}
	if ran < 2 {
		t.Errorf("only %d commands of the README were run", ran)
	}
	if os.Getenv("UPDATE_README") != "" {
		if err := os.WriteFile("README.md", []byte(readme), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// TestREADMETestCommand holds the README and continuous integration to one test command.
func TestREADMETestCommand(t *testing.T) {
	t.Chdir(filepath.Join("..", ".."))
	const command = "go test ./..."
	for _, file := range []string{"README.md", ".ci/run", "CONTRIBUTING.md"} {
		if !regexp.MustCompile(`(?m)^(\$ )?` + regexp.QuoteMeta(command) + `$`).MatchString(readFile(t, file)) {
			t.Errorf("%s does not have the line %q", file, command)
		}
	}
}

// TestREADMEPictures: each is there, says what it shows, and is small.
func TestREADMEPictures(t *testing.T) {
	t.Chdir(filepath.Join("..", ".."))
	pictures := regexp.MustCompile(`!\[(.*?)\]\((.*?)\)`).FindAllStringSubmatch(readFile(t, "README.md"), -1)
	for _, m := range pictures {
		if picture := readFile(t, m[2]); len(picture) > 200<<10 || m[1] == "" {
			t.Errorf("%s takes %d bytes and shows “%s”", m[2], len(picture), m[1])
		}
	}
	if len(pictures) < 2 {
		t.Errorf("the README has %d pictures", len(pictures))
	}
}

// consoleBlocks finds the commands in ```console blocks.
func consoleBlocks(markdown string) []shown {
	var all []shown
	for _, m := range regexp.MustCompile("(?ms)^```console\n(.*?)^```").FindAllStringSubmatch(markdown, -1) {
		for _, part := range regexp.MustCompile(`(?m)^\$ `).Split(m[1], -1)[1:] {
			command, output, _ := strings.Cut(part, "\n")
			all = append(all, shown{command, output})
		}
	}
	return all
}

// commandArgs are the arguments of a command of ours, less the pipes around it.
func commandArgs(command string) ([]string, bool) {
	command = echoBefore.ReplaceAllString(headAfter.ReplaceAllString(command, ""), "")
	for _, us := range []string{"go run ./cmd/cotejo ", "cotejo "} {
		if args, ok := strings.CutPrefix(command, us); ok {
			return strings.Fields(args), true
		}
	}
	return nil, false
}

var (
	echoBefore = regexp.MustCompile(`^echo '(.*)' \| `)
	headAfter  = regexp.MustCompile(` \| head -(\d+)$`)
)

// runInput runs the program, fed by “echo '…' |” and cut by “| head -9” where
// the command has them.
func runInput(args []string, command string) string {
	in := ""
	if m := echoBefore.FindStringSubmatch(command); m != nil {
		in = m[1] + "\n"
	}
	var out bytes.Buffer
	run(args, streams{strings.NewReader(in), &out, &out})
	lines := strings.SplitAfter(out.String(), "\n")
	if m := headAfter.FindStringSubmatch(command); m != nil {
		n, _ := strconv.Atoi(m[1])
		lines = lines[:min(n, len(lines))]
	}
	return strings.Join(lines, "")
}

func readFile(t *testing.T, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
