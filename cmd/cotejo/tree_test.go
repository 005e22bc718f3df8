package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

// A siteLayout is where a kind of site keeps the editions of an article.
type siteLayout struct {
	name   string
	source func(article string) string
	target func(article string) string
}

// at puts an article into a pattern: content/%s.es.md
func at(pattern string) func(string) string {
	return func(article string) string { return fmt.Sprintf(pattern, article) }
}

var siteLayouts = []siteLayout{
	{"Hugo, a folder for each language", at("content/es/post/%s.md"), at("content/en/post/%s.md")},
	{"Hugo, page bundles", at("content/post/%s/index.es.md"), at("content/post/%s/index.en.md")},
	{"Astro", at("src/content/blog/es/%s.md"), at("src/content/blog/en/%s.md")},
	{"Docusaurus", at("docs/%s.md"), at("i18n/en/docusaurus-plugin-content-docs/current/%s.md")},
	{"Docusaurus, MDX", at("website/docs/%s.mdx"), at("website/i18n/en/docusaurus-plugin-content-docs/current/%s.mdx")},
	{"Astro, the default language without a folder", at("src/content/docs/%s.mdx"), at("src/content/docs/en/%s.mdx")},
	{"Jekyll", at("_posts/es/2026-03-01-%s.md"), at("_posts/en/2026-03-01-%s.md")},
	{"MkDocs, suffixes", at("docs/%s.md"), at("docs/%s.en.md")},
	{"MkDocs, folders", at("docs/es/%s.md"), at("docs/en/%s.md")},
	{"names with both languages", at("noticias/%s.es.md"), at("noticias/%s.en.md")},
}

var streets = []string{"mayor", "nueva", "real", "ancha", "corta"}

// article40 is the n-th of forty articles and its translation. One in ten has
// a figure that is wrong.
func article40(n int) (name, spanish, english string) {
	cost, told := 410+7*n, 410+7*n
	if n%10 == 3 {
		told += 100
	}
	street := streets[n%len(streets)]
	name = fmt.Sprintf("obra-%02d", n)
	spanish = fmt.Sprintf("# Obras en la calle %s\n\nEl ayuntamiento pagará %d euros por las obras de la calle %s. Empiezan el 3 de mayo.\n", street, cost, street)
	english = fmt.Sprintf("# Works in %s street\n\nThe town council will pay %d euros for the works in %s street. They begin on May 3.\n", street, told, street)
	return name, spanish, english
}

// site40 writes the forty articles below the working directory and returns
// the lines that cotejo pairs is to print.
func site40(t *testing.T, l siteLayout) (lines []string) {
	t.Helper()
	for n := range 40 {
		name, spanish, english := article40(n)
		for path, text := range map[string]string{l.source(name): spanish, l.target(name): english} {
			if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		lines = append(lines, l.source(name)+"\t"+l.target(name))
	}
	slices.Sort(lines)
	return lines
}

// TestForty finds forty pairs in every layout.
func TestForty(t *testing.T) {
	for _, l := range siteLayouts {
		t.Run(l.name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			want := site40(t, l)
			out, err := exec.Command("cotejo", "pairs", ".").CombinedOutput()
			if err != nil {
				t.Fatalf("%v\n%s", err, out)
			}
			var got []string
			for line := range strings.Lines(string(out)) {
				fields := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
				if len(fields) != 5 || fields[4] != "" {
					t.Fatalf("the line %q", line)
				}
				got = append(got, fields[0]+"\t"+fields[1])
			}
			if !slices.Equal(got, want) {
				t.Errorf("found\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
			}
		})
	}
}

// TestCores compares a site on one core and on many: not a byte differs, and
// the exit code stays what it was with several reports.
func TestCores(t *testing.T) {
	t.Chdir(t.TempDir())
	site40(t, siteLayouts[0])
	var first []byte
	for _, cores := range []string{"1", "2", "8"} {
		c := exec.Command("cotejo", "check", "content", "--out", "json", "--out", "sarif:a.sarif", "--out", "junit:a.xml")
		c.Env = append(os.Environ(), "GOMAXPROCS="+cores)
		out, err := c.Output()
		if code := exitCodeOf(err); code != exitFindings {
			t.Fatalf("%s cores: exit code %d", cores, code)
		}
		all := slices.Concat(out, []byte(readFile(t, "a.sarif")), []byte(readFile(t, "a.xml")))
		if first == nil {
			first = all
		}
		if !bytes.Equal(first, all) {
			t.Errorf("%s cores say something else than one", cores)
		}
	}
	if n := bytes.Count(first, []byte(`"kind": "changed"`)); n != 4 {
		t.Errorf("%d figures changed, want 4", n)
	}
	if out, err := exec.Command("cotejo", "check", "content", "--fail-on", "never", "--out", "plain:a.txt").CombinedOutput(); err != nil || len(out) > 0 {
		t.Errorf("--fail-on never: %v, %s", err, out)
	}
}

// exitCodeOf is the code that a command ended with; -1 if it did not run.
func exitCodeOf(err error) int {
	var e *exec.ExitError
	switch {
	case err == nil:
		return 0
	case errors.As(err, &e):
		return e.ExitCode()
	}
	return -1
}

// TestClosedPipe: who has read enough of the report of a tree closes the pipe,
// and nothing is said of it.
func TestClosedPipe(t *testing.T) {
	t.Chdir(t.TempDir())
	site40(t, siteLayouts[0])
	c := exec.Command("cotejo", "check", "content", "--min-severity", "note", "--format", "json")
	var stderr bytes.Buffer
	c.Stderr = &stderr
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	out.Close()
	c.Wait()
	if stderr.Len() > 0 || c.ProcessState.ExitCode() > exitFindings {
		t.Errorf("%v, %s", c.ProcessState, stderr.String())
	}
}

// TestInterrupted sends Ctrl-C in the middle of a run: it stops, reports on the
// pairs that are done, says how many those are, and exits with the code of trouble.
func TestInterrupted(t *testing.T) {
	t.Chdir(t.TempDir())
	site40(t, siteLayouts[0])
	list := &strings.Builder{}
	for range 200 { // long enough to be interrupted
		for n := range 40 {
			name, _, _ := article40(n)
			fmt.Fprintf(list, "content/es/post/%s.md\tcontent/en/post/%s.md\n", name, name)
		}
	}
	c := exec.Command("cotejo", "check", "--files-from", "-", "--verbose", "--format", "jsonl", "--checks", "figures")
	c.Stdin = strings.NewReader(list.String())
	var stdout bytes.Buffer
	c.Stdout = &stdout
	stderr, err := c.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(stderr)
	last := ""
	for n := 0; lines.Scan(); n++ { // --verbose says what is read
		if n == 100 {
			c.Process.Signal(os.Interrupt)
		}
		last = lines.Text()
	}
	if code := exitCodeOf(c.Wait()); code != exitTrouble {
		t.Errorf("exit code %d", code)
	}
	done := 0
	if _, err := fmt.Sscanf(last, "cotejo: interrupted after %d of 8000 pairs", &done); err != nil || done < 40 || done > 4000 {
		t.Errorf("the last line is %q", last)
	}
	if told := strings.Count(stdout.String(), "\n"); told < done/10-5 {
		t.Errorf("%d findings in %d pairs", told, done)
	}
}

// TestBaselineThenOneDigit takes a site as it is, and then changes one digit of
// one translation after another: exactly that is told.
func TestBaselineThenOneDigit(t *testing.T) {
	t.Chdir(t.TempDir())
	l := siteLayouts[0]
	site40(t, l)
	writeFile(t, ".cotejo.yaml", "fail-on: error\n")
	printed(t, "accept", "--baseline", "content")
	if out := printed(t, "check", "content", "--format", "plain"); !bytes.HasPrefix(out, []byte("No differences found")) {
		t.Fatalf("after the baseline:\n%s", out)
	}
	for n := 0; n < 40; n += 3 {
		name, _, english := article40(n)
		was := regexp.MustCompile(`\d+ euros`).FindString(english)
		now := string('1'+(was[0]-'0')%9) + was[1:]
		writeFile(t, l.target(name), strings.Replace(english, was, now, 1))
		var out bytes.Buffer
		code := run([]string{"check", "content", "--format", "jsonl"}, streams{strings.NewReader(""), &out, io.Discard})
		writeFile(t, l.target(name), english)
		if code != exitFindings || strings.Count(out.String(), "\n") != 1 || !strings.Contains(out.String(), "became “"+now+"”") {
			t.Errorf("%s: %q became %q: exit code %d\n%s", name, was, now, code, &out)
		}
	}
}

func writeFile(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// TestInterruptedWhileWaiting: a program that waits for its input ends with the
// first Ctrl-C.
func TestInterruptedWhileWaiting(t *testing.T) {
	t.Chdir(t.TempDir())
	writeFile(t, "nota.md", plaza)
	for _, args := range [][]string{{"stream"}, {"check", "-", "nota.md"}, {"check", "--files-from", "-"}} {
		c := exec.Command("cotejo", args...)
		in, err := c.StdinPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(100 * time.Millisecond) // it is waiting by then, or has not begun
		c.Process.Signal(os.Interrupt)
		stop := time.AfterFunc(10*time.Second, func() { in.Close() })
		if c.Wait(); !stop.Stop() {
			t.Errorf("cotejo %s waited on", strings.Join(args, " "))
		}
	}
}
