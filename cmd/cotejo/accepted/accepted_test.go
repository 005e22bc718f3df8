package accepted

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var bridge = Entry{
	ID: "1f2e3d4c5b6a7988", Source: "es/puente.md", Target: "en/puente.md", Check: "figures",
	Message: "“1.250 euros” became “1,350 euros”: \"sic\" # no comment", Reason: "corrected\nafter publication: yes",
}

func TestWrittenIsRead(t *testing.T) {
	first := bridge
	first.ID, first.Target, first.By, first.Date = "00aa00aa00aa00aa", "ca/pont.md", "Núria", "2026-11-23"
	l := &List{}
	if !l.Add(bridge) || !l.Add(first) || l.Add(bridge) {
		t.Error("an entry is added once")
	}
	data, err := l.Data()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "accepted.yaml")
	if err := os.WriteFile(path, data, 0o644); err != nil {
		t.Fatal(err)
	}
	read, err := Read(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]Entry{first, bridge}, read.Entries); diff != "" {
		t.Errorf("what was written is not what is read\n%s\n%s", diff, data)
	}
}

func TestNoFileIsAnEmptyList(t *testing.T) {
	l, err := Read(filepath.Join(t.TempDir(), "accepted.yaml"))
	if err != nil || len(l.Entries) != 0 {
		t.Errorf("%v, %v", l, err)
	}
}

func TestMalformedFiles(t *testing.T) {
	for data, want := range map[string]string{
		"version: 1\naccepted: [": "reading",
		"version: 2\n":            "version 2 is not known",
		"version: 1\nacepted: []": "acepted",
		"version: 1\naccepted:\n  - id: 12\n    source: a\n    target: b\n    reason: c":                                    `the id "12" is not sixteen hexadecimal digits`,
		"version: 1\naccepted:\n  - id: 1f2e3d4c5b6a7988\n    reason: c":                                                    "the two files are not named",
		"version: 1\naccepted:\n  - id: 1f2e3d4c5b6a7988\n    source: a\n    target: b\n    check: figures\n    reason: ''": "the reason is missing",
	} {
		path := filepath.Join(t.TempDir(), "accepted.yaml")
		if err := os.WriteFile(path, []byte(data), 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := Read(path); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: the error is %v, want one about %q", data, err, want)
		}
	}
}

// TestStale: an entry is stale when its files were compared and it fitted
// nothing, or when both are gone; of files that this run did not look at, and
// of checks that were not run, nothing is known.
func TestStale(t *testing.T) {
	gone, elsewhere, other, deleted := bridge, bridge, bridge, bridge
	gone.ID, elsewhere.Target = "ffffffffffffffff", "fr/pont.md"
	other.ID, other.Check = "eeeeeeeeeeeeeeee", "names"
	deleted.Source, deleted.Target = "es/vieja.md", "en/old.md"
	ran := func(check string) bool { return check == "figures" }
	exists := func(file string) bool { return file != deleted.Source && file != deleted.Target }
	l := &List{[]Entry{bridge, gone, elsewhere, other, deleted}}
	m := l.Matcher()
	m.Compared("es/puente.md", "en/puente.md")
	if !m.Accepts(bridge.ID, "es/puente.md", "en/puente.md") || m.Accepts(bridge.ID, "es/otra.md", "en/puente.md") {
		t.Error("an entry accepts its finding in its files, and no other")
	}
	if diff := cmp.Diff([]Entry{deleted, gone}, m.Stale(ran, exists)); diff != "" {
		t.Error(diff)
	}
	l.Remove(m.Stale(ran, exists))
	if diff := cmp.Diff([]Entry{bridge, elsewhere, other}, l.Entries); diff != "" {
		t.Error(diff)
	}
}

func TestRoot(t *testing.T) {
	top := t.TempDir()
	deep := filepath.Join(top, "site", "content")
	if err := os.MkdirAll(deep, 0o755); err != nil {
		t.Fatal(err)
	}
	if got := Root(deep); got != deep {
		t.Errorf("without a mark the root is %s, want %s itself", got, deep)
	}
	if err := os.WriteFile(filepath.Join(top, ".cotejo.yaml"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if got := Root(deep); got != top {
		t.Errorf("the root is %s, want %s", got, top)
	}
}

// FuzzRead: no file makes Read panic, and what it takes it can write again.
func FuzzRead(f *testing.F) {
	f.Add([]byte("version: 1\naccepted:\n  - id: 1f2e3d4c5b6a7988\n    source: a\n    target: b\n    check: c\n    message: m\n    reason: r\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		path := filepath.Join(t.TempDir(), "accepted.yaml")
		if err := os.WriteFile(path, data, 0o644); err != nil {
			t.Fatal(err)
		}
		l, err := Read(path)
		if err != nil {
			return
		}
		if _, err := l.Data(); err != nil {
			t.Error(err)
		}
	})
}

// FuzzWrittenIsRead: whatever words an article or a reason has, and whatever
// the file is called, an entry is read as it was written.
func FuzzWrittenIsRead(f *testing.F) {
	for _, words := range []string{
		"“14 de abril” became “4 April”", "? Qué: nada", "- no # nunca", "nueva\nlínea", "tab\tulador", "'sí", `"no"`, "null", "1e3", "0123",
		" a ", "[a", "{a}", "*a", "&a", "!a", "%a", "@a", "`a", "|", ">", "~", "---", "\x00\x1b[0m", "a\r\nb", "\ufeffa", "a\\b", "\u2028",
	} {
		f.Add(words)
	}
	f.Fuzz(func(t *testing.T, words string) {
		words = strings.ToValidUTF8(words, "\uFFFD")
		e := bridge
		e.Source, e.Target, e.Message, e.Reason = words+".es", words+".en", words, words+"!"
		data, err := (&List{[]Entry{e}}).Data()
		if err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(t.TempDir(), "accepted.yaml")
		if err := os.WriteFile(path, data, 0o644); err != nil {
			t.Fatal(err)
		}
		l, err := Read(path)
		if err != nil {
			t.Fatalf("%v\n%s", err, data)
		}
		if diff := cmp.Diff([]Entry{e}, l.Entries); diff != "" {
			t.Errorf("%s\n%s", diff, data)
		}
	})
}
