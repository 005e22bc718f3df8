package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/urfave/cli/v2"
)

// fromRoot is a file of the repository.
func fromRoot(t *testing.T, name string) string {
	t.Helper()
	return readFile(t, filepath.Join("..", "..", name))
}

func unmarshal[T any](t *testing.T, name string) (v T) {
	t.Helper()
	if err := yaml.UnmarshalWithOptions([]byte(fromRoot(t, name)), &v, yaml.Strict()); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return v
}

// checkLine fails if a command line of ours has a command or a flag that the
// program does not have.
func checkLine(t *testing.T, where, line string) {
	t.Helper()
	app := newApp(streams{})
	words := strings.Fields(line)
	if len(words) < 2 || words[0] != "cotejo" || app.Command(words[1]) == nil {
		t.Errorf("%s: %q is no command of cotejo", where, line)
		return
	}
	for _, w := range words[2:] {
		if strings.HasPrefix(w, "--") && w != "--" && !hasFlag(app.Command(words[1]), strings.TrimPrefix(w, "--")) {
			t.Errorf("%s: %s has no flag %s", where, words[1], w)
		}
	}
}

func hasFlag(c *cli.Command, name string) bool {
	return slices.ContainsFunc(c.Flags, func(f cli.Flag) bool { return slices.Contains(f.Names(), name) })
}

type hook struct {
	ID, Name, Description, Entry, Language string
	TypesOr                                []string `yaml:"types_or"`
	Stages                                 []string
	PassFilenames                          *bool `yaml:"pass_filenames"`
	AlwaysRun                              bool  `yaml:"always_run"`
}

// TestPreCommitHooks runs each hook as pre-commit does: in the repository of
// the site, with what is to be committed staged.
func TestPreCommitHooks(t *testing.T) {
	hooks := unmarshal[[]hook](t, ".pre-commit-hooks.yaml")
	t.Chdir(t.TempDir())
	git := repository(t)
	writeArticle(t, "es", "plaza", plaza)
	writeArticle(t, "en", "plaza", square)
	git("add", ".")
	git("commit", "-qm", "Translate")
	for _, h := range hooks {
		checkLine(t, h.ID, h.Entry)
		if h.Language != "golang" || h.PassFilenames == nil || *h.PassFilenames || h.Name == "" || h.Description == "" {
			t.Errorf("%s: %+v", h.ID, h)
		}
		if out, err := bash(h.Entry); err != nil {
			t.Errorf("%s fails where nothing changed: %v\n%s", h.ID, err, out)
		}
	}
	writeArticle(t, "es", "plaza", in(plaza, "430", "340"))
	git("add", ".")
	for _, h := range hooks {
		out, err := bash(h.Entry)
		if e := (*exec.ExitError)(nil); !asExit(err, &e) || e.ExitCode() != exitFindings || !strings.Contains(out, "340") {
			t.Errorf("%s: %v\n%s", h.ID, err, out)
		}
	}
}

func asExit(err error, e **exec.ExitError) (ok bool) {
	*e, ok = err.(*exec.ExitError)
	return ok
}

// bash runs a script; cotejo is the program under test.
func bash(script string, env ...string) (string, error) {
	c := exec.Command("bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", script) // as GitHub runs it
	c.Env = append(os.Environ(), env...)
	out, err := c.CombinedOutput()
	return string(out), err
}

type action struct {
	Name, Description string
	Branding          map[string]string
	Inputs            map[string]struct{ Description, Default string }
	Outputs           map[string]struct{ Description, Value string }
	Runs              struct {
		Using string
		Steps []step
	}
}

type step struct {
	Name, ID, Uses, Shell, If, Run string
	WorkingDirectory               string `yaml:"working-directory"`
	Env, With                      map[string]string
}

// TestAction holds the action to what GitHub asks of a composite one, and runs
// its comparison over the articles of the tests.
func TestAction(t *testing.T) {
	a := unmarshal[action](t, "action.yml")
	if a.Runs.Using != "composite" {
		t.Errorf("uses %q", a.Runs.Using)
	}
	var compare step
	for _, s := range a.Runs.Steps {
		if s.Run == "" == (s.Uses == "") || s.Run != "" && s.Shell != "bash" {
			t.Errorf("step %q: either uses or run with a shell", s.Name)
		}
		if strings.Contains(s.Run, "${{") {
			t.Errorf("step %q: an expression in a script can be made a command", s.Name)
		}
		if s.ID == "check" {
			compare = s
		}
	}
	for _, m := range regexp.MustCompile(`inputs\.([\w-]+)`).FindAllStringSubmatch(fromRoot(t, "action.yml"), -1) {
		if _, ok := a.Inputs[m[1]]; !ok {
			t.Errorf("there is no input %q", m[1])
		}
	}
	for _, flag := range regexp.MustCompile(`--[a-z][a-z-]+`).FindAllString(compare.Run, -1) {
		checkLine(t, "action.yml", "cotejo check "+flag)
	}
	articles, err := filepath.Abs(filepath.Join("..", "..", "testdata", "articles"))
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(articles)
	for _, run := range []struct {
		paths, failOn string
		code          int
	}{
		{"presupuesto.es.md presupuesto.planted.en.md", "", exitFindings},
		{"presupuesto.es.md presupuesto.planted.en.md", "never", exitClean},
		{"sentencia.es.md sentencia.en.md", "", exitClean},
		{"nowhere.md sentencia.en.md", "", exitTrouble},
	} {
		runCompare(t, compare.Run, run.paths, run.failOn, run.code)
	}
}

func runCompare(t *testing.T, script, paths, failOn string, code int) {
	t.Helper()
	temp := t.TempDir()
	out, err := bash(script, "RUNNER_TEMP="+temp, "PATHS="+paths, "SINCE=", "FAIL_ON="+failOn,
		"GITHUB_STEP_SUMMARY="+filepath.Join(temp, "summary"), "GITHUB_OUTPUT="+filepath.Join(temp, "output"))
	got := 0
	if e := (*exec.ExitError)(nil); asExit(err, &e) {
		got = e.ExitCode()
	}
	if got != code {
		t.Fatalf("%s: exit code %d, want %d\n%s", paths, got, code, out)
	}
	if code == exitTrouble {
		return
	}
	for file, want := range map[string]string{
		"summary": "cotejo", "cotejo.sarif": `"version": "2.1.0"`,
		"output": fmt.Sprintf("sarif=%[1]s/cotejo.sarif\nsummary=%[1]s/cotejo.md\n", temp),
	} {
		if data := readFile(t, filepath.Join(temp, file)); !strings.Contains(data, want) {
			t.Errorf("%s: %s lacks %q:\n%s", paths, file, want, data)
		}
	}
	if strings.Contains(out, "::error ") != strings.Contains(paths, "planted") {
		t.Errorf("%s: the annotations are\n%s", paths, out)
	}
}

// TestDockerfile holds the image to the Go version and the files of the
// repository, and the program to run where there is no C library.
func TestDockerfile(t *testing.T) {
	file := fromRoot(t, "Dockerfile")
	version := regexp.MustCompile(`(?m)^go (\d+\.\d+)`).FindStringSubmatch(fromRoot(t, "go.mod"))
	if !strings.Contains(file, "FROM golang:"+version[1]+" AS build\n") {
		t.Errorf("the image is not built with Go %s", version[1])
	}
	for _, m := range regexp.MustCompile(`(?m)^COPY ([^-\n].*) \S+$`).FindAllStringSubmatch(file, -1) {
		existAtRoot(t, strings.Fields(m[1])...)
	}
	build := regexp.MustCompile(`CGO_ENABLED=0 go build .* (\./\S+)\n`).FindStringSubmatch(file)
	if build == nil {
		t.Fatal("the program is not built")
	}
	existAtRoot(t, build[1])
	for _, m := range regexp.MustCompile(`docker run .* cotejo (.*)\n`).FindAllStringSubmatch(file, -1) {
		checkLine(t, "Dockerfile", "cotejo "+m[1])
	}
	c := exec.Command("go", "list", "-deps", "./cmd/cotejo")
	c.Dir = filepath.Join("..", "..")
	c.Env = append(os.Environ(), "CGO_ENABLED=0", "GOOS=linux")
	if out, err := c.CombinedOutput(); err != nil || bytes.Contains(out, []byte("runtime/cgo")) {
		t.Errorf("the program needs C: %v\n%s", err, out)
	}
}

func existAtRoot(t *testing.T, names ...string) {
	t.Helper()
	for _, name := range names {
		if !exists(filepath.Join("..", "..", name)) {
			t.Errorf("there is no %s", name)
		}
	}
}

type release struct {
	Version     int
	ProjectName string `yaml:"project_name"`
	Before      struct{ Hooks []string }
	Builds      []struct {
		Main, Binary                      string
		Env, Flags, Ldflags, Goos, Goarch []string
		ModTimestamp                      string `yaml:"mod_timestamp"`
	}
	Archives []struct {
		Formats, Files  []string
		FormatOverrides []struct {
			Goos    string
			Formats []string
		} `yaml:"format_overrides"`
	}
	Checksum struct {
		NameTemplate string `yaml:"name_template"`
	}
	Changelog struct{ Disable bool }
}

// TestGoReleaser reads the release strictly and finds what the program is built
// of on every system that it is released for.
func TestGoReleaser(t *testing.T) {
	r := unmarshal[release](t, ".goreleaser.yaml")
	if r.Version != 2 || len(r.Builds) != 1 || len(r.Archives) != 1 {
		t.Fatalf("%+v", r)
	}
	existAtRoot(t, append(r.Archives[0].Files, r.Builds[0].Main)...)
	for _, system := range r.Builds[0].Goos {
		for _, machine := range r.Builds[0].Goarch {
			c := exec.Command("go", "list", "-deps", r.Builds[0].Main)
			c.Dir = filepath.Join("..", "..")
			c.Env = append(os.Environ(), "CGO_ENABLED=0", "GOOS="+system, "GOARCH="+machine)
			if out, err := c.CombinedOutput(); err != nil {
				t.Errorf("%s/%s: %v\n%s", system, machine, err, out)
			}
		}
	}
}
