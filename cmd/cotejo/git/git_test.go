package git

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A site is a repository in a folder of its own, with the real program.
type site struct {
	*testing.T
	folder string
}

func newSite(t *testing.T) site {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("git is not installed")
	}
	s := site{t, t.TempDir()}
	s.git("init", "-q", "-b", "main")
	return s
}

func (s site) git(args ...string) string {
	s.Helper()
	c := exec.Command("git", append([]string{"-c", "user.name=Redacción", "-c", "user.email=redaccion@example.org", "-c", "commit.gpgsign=false"}, args...)...)
	c.Dir = s.folder
	out, err := c.CombinedOutput()
	if err != nil {
		s.Fatalf("git %v: %v\n%s", args, err, out)
	}
	return strings.TrimSpace(string(out))
}

// write puts an article into the folder; the text is long enough for Git to
// know it again under another name.
func (s site) write(name, text string) {
	s.Helper()
	path := filepath.Join(s.folder, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		s.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text+"\n\nLa plaza mayor se abrirá de nuevo.\n\nLos vecinos pidieron más bancos.\n"), 0o644); err != nil {
		s.Fatal(err)
	}
}

// commit commits all that there is and returns the commit.
func (s site) commit(message string) string {
	s.Helper()
	s.git("add", "-A")
	s.git("commit", "-q", "--allow-empty", "-m", message)
	return s.git("rev-parse", "HEAD")
}

func (s site) open(folder string) *Repo {
	s.Helper()
	r, err := Open(filepath.Join(s.folder, folder))
	if err != nil {
		s.Fatal(err)
	}
	return r
}

func TestOpen(t *testing.T) {
	s := newSite(t)
	s.write("docs/es/nota.md", "Una nota.")
	r := s.open("docs")
	for name, want := range map[string]string{
		"es/nota.md":    "docs/es/nota.md",
		"../nota.md":    "nota.md",
		"es/../en/a.md": "docs/en/a.md",
		filepath.Join(s.folder, "docs", "es", "nota.md"): "docs/es/nota.md",
	} {
		if got := r.Path(name); got != want {
			t.Errorf("%s is %s to Git, want %s", name, got, want)
		}
	}
	t.Setenv("GIT_CEILING_DIRECTORIES", filepath.Dir(t.TempDir()))
	if _, err := Open(t.TempDir()); err == nil || strings.Contains(err.Error(), "\n") {
		t.Errorf("outside a repository: %v", err)
	}
}

// TestChanges: what has changed since a commit, committed or not.
func TestChanges(t *testing.T) {
	s := newSite(t)
	for _, name := range []string{"igual.md", "editada.md", "borrada.md", "vieja.md", "con espacio, ñ y \"comillas\".md"} {
		s.write("es/"+name, "Dice "+name+".")
	}
	s.write(".gitignore", "*.tmp")
	first := s.commit("Write")
	s.write("es/editada.md", "Dice otra cosa.")
	s.commit("Edit")
	s.git("mv", "es/vieja.md", "es/nueva.md")
	s.git("rm", "-q", "es/borrada.md")
	s.write("es/con espacio, ñ y \"comillas\".md", "Dice otra cosa.")
	s.write("es/sin añadir.md", "Es nueva.")
	s.write("es/ignorada.tmp", "No cuenta.")
	s.git("config", "diff.relative", "true")
	changes, err := s.open("es").Changes(first)
	if err != nil {
		t.Fatal(err)
	}
	want := Changes{
		"es/editada.md": "es/editada.md", "es/borrada.md": "es/borrada.md", "es/sin añadir.md": "",
		"es/nueva.md": "es/vieja.md", "es/vieja.md": "es/vieja.md",
		"es/con espacio, ñ y \"comillas\".md": "es/con espacio, ñ y \"comillas\".md",
	}
	if diff := cmp.Diff(want, changes); diff != "" {
		t.Error(diff)
	}
}

// TestLastChanges: the last commit that changed what a file says; to move it
// is no change, and what a merge brings is not of the merge.
func TestLastChanges(t *testing.T) {
	s := newSite(t)
	s.write("es/quieta.md", "Nadie la toca.")
	s.write("es/movida.md", "Se muda.")
	s.write("es/rama.md", "Cambia en una rama.")
	first := s.commit("Write")
	s.write("es/editada.md", "Es nueva.")
	second := s.commit("Add")
	s.git("mv", "es/movida.md", "es/mudada.md")
	s.commit("Move")
	s.git("switch", "-q", "-c", "rama", first)
	s.write("es/rama.md", "Ha cambiado en la rama.")
	branch := s.commit("Edit on the branch")
	s.git("switch", "-q", "main")
	s.git("merge", "-q", "--no-ff", "-m", "Merge", "rama")
	last, err := s.open("").LastChanges([]string{"es/quieta.md", "es/mudada.md", "es/rama.md", "es/editada.md", "es/ninguna.md"})
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{"es/quieta.md": first, "es/mudada.md": first, "es/rama.md": branch, "es/editada.md": second}
	if diff := cmp.Diff(want, last); diff != "" {
		t.Error(diff)
	}
}

func TestRevisions(t *testing.T) {
	s := newSite(t)
	s.write("nota.md", "Primera.")
	first := s.commit("Write")
	s.git("tag", "v1")
	s.git("switch", "-q", "-c", "rama")
	s.write("nota.md", "Segunda.")
	s.commit("Edit")
	s.git("switch", "-q", "main")
	s.write("otra.md", "Otra.")
	other := s.commit("Add")
	s.git("switch", "-q", "rama")
	r := s.open("")
	for revision, want := range map[string]string{"v1": first, "main": other, first[:8]: first} {
		if got, err := r.Commit(revision); got != want {
			t.Errorf("%s is %s, %v; want %s", revision, got, err, want)
		}
	}
	for _, revision := range []string{"nowhere", "--all", "", "v1:nota.md", "HEAD~9"} {
		if got, err := r.Commit(revision); err == nil {
			t.Errorf("%q is %s", revision, got)
		}
	}
	if got, err := r.Fork("main"); got != first {
		t.Errorf("the branch left main at %s, %v; want %s", got, err, first)
	}
	if data, err := r.File(first, "nota.md"); !strings.HasPrefix(string(data), "Primera.") {
		t.Errorf("the note was %q, %v", data, err)
	}
	if _, err := r.File(first, "otra.md"); err == nil {
		t.Error("a file that was not there yet can be read")
	}
}

// TestShallow: a clone without its history says so.
func TestShallow(t *testing.T) {
	s := newSite(t)
	s.write("nota.md", "Primera.")
	s.commit("Write")
	s.write("nota.md", "Segunda.")
	s.commit("Edit")
	if err := s.open("").Whole(); err != nil {
		t.Error(err)
	}
	shallow := filepath.Join(t.TempDir(), "clone")
	s.git("clone", "-q", "--depth", "1", "file://"+s.folder, shallow)
	r, err := Open(shallow)
	if err != nil {
		t.Fatal(err)
	}
	if err := r.Whole(); err != ErrShallow {
		t.Errorf("got %v", err)
	}
}
