package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// An edit is what happens to an article after its translation was committed,
// and the sentences that cotejo stale is to tell for it.
type edit struct {
	name          string
	before, after string // the original
	target        string
	updated       string // the translation, if the same commit changes it
	want          string
}

const (
	plaza = `# La plaza abre en mayo

La plaza mayor se abrirá de nuevo el 3 de mayo. El ayuntamiento ha gastado 430 euros en los árboles.

Los vecinos pidieron más bancos. El alcalde no ha contestado todavía.
`
	square = `# The square opens in May

The main square will open again on May 3. The town council has spent 430 euros on the trees.

The neighbours asked for more benches. The mayor has not answered yet.
`
)

// in is the article with some of its words replaced.
func in(text string, pairs ...string) string { return strings.NewReplacer(pairs...).Replace(text) }

var edits = []edit{
	{name: "nothing", before: plaza, after: plaza, target: square},
	{
		name: "typo", before: in(plaza, "pidieron", "pideron"), after: plaza, target: square,
		want: `5:1: changed
    es | Los vecinos [-pideron-]{+pidieron+} más bancos.
    en | The neighbours asked for more benches.`,
	},
	{
		name: "figure", before: plaza, after: in(plaza, "430", "340"), target: square,
		want: `3:43: changed
    es | El ayuntamiento ha gastado [-430-]{+340+} euros en los árboles.
    en | The town council has spent 430 euros on the trees.`,
	},
	{
		name: "sentence added", before: plaza, after: in(plaza, "bancos. El", "bancos. También quieren una fuente de piedra. El"), target: square,
		want: `5:1: added
    es | {+También quieren una fuente de piedra.+}
    en | (nothing; after: “The neighbours asked for more benches.”)`,
	},
	{
		name: "sentence removed", before: plaza, after: in(plaza, " El alcalde no ha contestado todavía.", ""), target: square,
		want: `5:40: removed
    es | [-El alcalde no ha contestado todavía.-]
    en | The mayor has not answered yet.`,
	},
	{
		name: "paragraphs reordered", before: plaza, target: square,
		after: "# La plaza abre en mayo\n\nLos vecinos pidieron más bancos. El alcalde no ha contestado todavía.\n\nLa plaza mayor se abrirá de nuevo el 3 de mayo. El ayuntamiento ha gastado 430 euros en los árboles.\n",
	},
	{name: "lines wrapped anew", before: plaza, after: in(plaza, "abrirá de", "abrirá\nde", "más bancos. El", "más\nbancos.\nEl"), target: square},
	{name: "paragraph parted", before: plaza, after: in(plaza, "mayo. El", "mayo.\n\nEl"), target: square},
	{name: "emphasis and links", before: plaza, after: in(plaza, "430 euros", "**430 euros**", "alcalde", "[alcalde](/a)"), target: square},
	{
		name: "quotation marks", before: in(plaza, "más bancos", `"más bancos"`), after: in(plaza, "más bancos", "«más bancos»"),
		target: in(square, "more benches", "“more benches”"),
	},
	{
		name: "target updated in the same commit", before: plaza, after: in(plaza, "430", "340"),
		target: square, updated: in(square, "430", "340"),
	},
	{
		name: "heading rewritten", before: plaza, after: in(plaza, "# La plaza abre en mayo", "# Obras"), target: square,
		want: `1:3: changed
    es | [-La plaza abre en mayo-]{+Obras+}
    en | The square opens in May`,
	},
	{
		name: "moved and changed", before: plaza, target: square,
		after: "# La plaza abre en mayo\n\nLos vecinos pidieron más bancos. El alcalde no ha contestado todavía.\n\nLa plaza mayor se abrirá de nuevo el 13 de mayo. El ayuntamiento ha gastado 430 euros en los árboles.\n",
		want: `3:1: changed
    es | La plaza mayor se abrirá de nuevo el [-3-]{+13+} de mayo.
    en | The main square will open again on May 3.`,
	},
	{
		name: "sentence parted in two", before: plaza, after: in(plaza, "mayo. El ayuntamiento ha gastado 430 euros en los árboles", "mayo. El ayuntamiento ha gastado 430 euros. Los árboles son nuevos"), target: square,
		want: `3:43: changed
    es | El ayuntamiento ha gastado 430 euros[- en los árboles-]{+. Los árboles son nuevos+}.
    en | The town council has spent 430 euros on the trees.`,
	},
	{
		name: "first sentence added", before: plaza, after: "Última hora desde el ayuntamiento de la villa.\n\n" + plaza, target: square,
		want: `1:1: added
    es | {+Última hora desde el ayuntamiento de la villa.+}
    en | (nothing, at the beginning)`,
	},
}

// TestStale makes a repository with a commit for the translations and one for
// the edits, and asks what is stale.
func TestStale(t *testing.T) {
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("git is not installed")
	}
	t.Chdir(t.TempDir())
	git := repository(t)
	for _, e := range edits {
		writeArticle(t, "es", e.name, e.before)
		writeArticle(t, "en", e.name, e.target)
	}
	git("add", ".")
	git("commit", "-qm", "Translate")
	for _, e := range edits {
		writeArticle(t, "es", e.name, e.after)
		if e.updated != "" {
			writeArticle(t, "en", e.name, e.updated)
		}
	}
	git("add", ".")
	git("commit", "-qm", "Edit")
	for _, e := range edits {
		t.Run(e.name, func(t *testing.T) {
			got, code := staleOf(e.name)
			if diff := cmp.Diff(e.want, got); diff != "" {
				t.Errorf("(-want +told)\n%s", diff)
			}
			if wantCode := min(len(e.want), 1); code != wantCode {
				t.Errorf("the exit code is %d, want %d", code, wantCode)
			}
		})
	}
}

// staleOf is what cotejo stale says of an article, less its first and last lines.
func staleOf(name string) (told string, code int) {
	var out bytes.Buffer
	file := fileName(name)
	code = run([]string{"stale", "es/" + file, "en/" + file, "--source-lang", "es", "--target-lang", "en"}, streams{strings.NewReader(""), &out, &out})
	_, body, ok := strings.Cut(out.String(), ")\n\n")
	if !ok {
		return strings.TrimSuffix(strings.TrimPrefix(out.String(), "Nothing is stale  ·  translations: 1\n"), "\n"), code
	}
	body = body[:strings.LastIndex(body, "\n\n")]
	return strings.ReplaceAll(body, "en/"+file+":", ""), code
}

func fileName(name string) string { return strings.ReplaceAll(name, " ", "-") + ".md" }

func writeArticle(t *testing.T, folder, name, text string) {
	t.Helper()
	if err := os.MkdirAll(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, fileName(name)), []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// repository makes one in the working directory and returns git.
func repository(t *testing.T) func(args ...string) string {
	t.Helper()
	git := func(args ...string) string {
		t.Helper()
		c := exec.Command("git", append([]string{"-c", "user.name=Redacción", "-c", "user.email=redaccion@example.org", "-c", "commit.gpgsign=false"}, args...)...)
		out, err := c.CombinedOutput()
		if err != nil {
			t.Fatalf("git %v: %v\n%s", args, err, out)
		}
		return strings.TrimSpace(string(out))
	}
	git("init", "-q", "-b", "main")
	return git
}

// TestStaleBase tells which commit a translation is compared with.
func TestStaleBase(t *testing.T) {
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("git is not installed")
	}
	t.Chdir(t.TempDir())
	git := repository(t)
	commit := func() string {
		git("add", "-A")
		git("commit", "-qm", "Work")
		return git("rev-parse", "HEAD")
	}
	told := func(args ...string) string {
		var out bytes.Buffer
		run(append([]string{"stale", "--source-lang", "es", "--target-lang", "en"}, args...), streams{strings.NewReader(""), &out, &out})
		return regexp.MustCompile(`\b[0-9a-f]{8}\b`).ReplaceAllString(out.String(), "COMMIT")
	}
	const clean, one = "Nothing is stale  ·  translations: 1\n", "Stale: 1 of 1 translations  ·  sentences: 1 changed\n"
	expect := func(what, got, want string) {
		t.Helper()
		if !strings.HasSuffix(got, want) {
			t.Errorf("%s:\n%s\nwant %s", what, got, want)
		}
	}

	writeArticle(t, "es", "plaza", plaza)
	writeArticle(t, "en", "plaza", square)
	first := commit()
	writeArticle(t, "es", "plaza", in(plaza, "430", "340"))
	expect("an edit of the original that is not committed", told(), one)
	commit()
	git("mv", "en/plaza.md", "en/square.md")
	git("mv", "es/plaza.md", "es/square.md")
	commit()
	expect("both files renamed", told("es", "en"), one)
	expect("nothing since then", told("es", "en", "--since", "HEAD"), "Nothing is stale  ·  translations: 0\n")

	writeArticle(t, "en", "square", in(square, "430", "340"))
	expect("a translation that is being edited", told("es", "en"), clean)
	expect("all since the first commit", told("es", "en", "--since", first), one)
	commit()
	expect("a translation that was edited", told("es", "en"), clean)
	for _, mark := range []string{"---\nsource-commit: " + first[:10] + "\n---\n", "---\nl10n:\n  sourceCommit: " + first + "\n---\n",
		"<!-- translation-check: " + first + " -->\n", "#use wml::debian::translation-check translation=\"" + first + "\"\n\n"} {
		writeArticle(t, "en", "square", mark+square)
		expect(mark, told("es", "en"), one)
	}
	writeArticle(t, "en", "square", "---\nsource-commit: "+strings.Repeat("e", 40)+"\n---\n"+square)
	expect("a commit that is none", told("es", "en"), "(hint: correct the commit that the translation names)\nNothing is stale  ·  translations: 1\n")

	clone := t.TempDir()
	git("clone", "-q", "--depth", "1", "file://"+wd(t), clone)
	t.Chdir(clone)
	expect("a shallow clone", told("es", "en"), "(hint: git fetch --unshallow; for actions/checkout: fetch-depth: 0)\n")
}

func wd(t *testing.T) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	return dir
}
