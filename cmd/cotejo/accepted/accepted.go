// Package accepted keeps the differences that a person has looked at and let
// stand. They are written to a file that is committed with the articles and
// reads well in a review.
//
// An entry names a finding by its fingerprint, which is made of what the two
// sentences say: when either changes, the entry fits nothing any more, and
// the difference is told again.
package accepted

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"
)

// Path is where the file lies, from the root of the project.
const Path = ".cotejo/accepted.yaml"

// An Entry is one accepted difference.
type Entry struct {
	ID      string `yaml:"id"`     // the finding's fingerprint
	Source  string `yaml:"source"` // the two files, from the root, with slashes
	Target  string `yaml:"target"`
	Check   string `yaml:"check"`
	Message string `yaml:"message"`
	Reason  string `yaml:"reason"`
	By      string `yaml:"by,omitempty"`
	Date    string `yaml:"date,omitempty"`
}

// same reports whether two entries are about one finding.
func (e Entry) same(o Entry) bool {
	return e.ID == o.ID && e.Source == o.Source && e.Target == o.Target
}

func compare(a, b Entry) int {
	return cmp.Or(cmp.Compare(a.Target, b.Target), cmp.Compare(a.Source, b.Source), cmp.Compare(a.Check, b.Check), cmp.Compare(a.Message, b.Message), cmp.Compare(a.ID, b.ID))
}

// A List is what one file holds.
type List struct{ Entries []Entry }

// document is the file's shape.
type document struct {
	Version  int     `yaml:"version"`
	Accepted []Entry `yaml:"accepted"`
}

const version = 1

const heading = `# Differences between an article and its translation that were looked at and
# let stand. “cotejo accept” writes this file; commit it.
`

// Read reads the file at path. A file that is not there is an empty list.
func Read(path string) (*List, error) {
	data, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		return &List{}, nil
	}
	if err != nil {
		return nil, fmt.Errorf("reading the accepted differences: %w", err)
	}
	var d document
	if err := yaml.UnmarshalWithOptions(data, &d, yaml.Strict()); err != nil {
		reason, _, _ := strings.Cut(err.Error(), "\n")
		return nil, fmt.Errorf("reading %s: %s", path, reason)
	}
	if d.Version != version {
		return nil, fmt.Errorf("reading %s: version %d is not known", path, d.Version)
	}
	for i, e := range d.Accepted {
		if err := e.check(); err != nil {
			return nil, fmt.Errorf("reading %s, entry %d: %w", path, i+1, err)
		}
	}
	return &List{d.Accepted}, nil
}

// ID is the shape of a whole fingerprint.
var ID = regexp.MustCompile(`^[0-9a-f]{16}$`)

func (e Entry) check() error {
	switch {
	case !ID.MatchString(e.ID):
		return fmt.Errorf("the id %q is not sixteen hexadecimal digits", e.ID)
	case e.Source == "" || e.Target == "":
		return errors.New("the two files are not named")
	case strings.TrimSpace(e.Reason) == "":
		return errors.New("the reason is missing")
	}
	return nil
}

// Data is the file as it is written: sorted, so that a review shows what is new.
func (l *List) Data() ([]byte, error) {
	entries := slices.Clone(l.Entries)
	slices.SortFunc(entries, compare)
	body, err := yaml.MarshalWithOptions(document{version, entries}, yaml.IndentSequence(true), yaml.CustomMarshaler(text))
	if err != nil {
		return nil, fmt.Errorf("writing the accepted differences: %w", err)
	}
	return append([]byte(heading), body...), nil
}

// text writes a string so that it is read back as it was. The library takes
// too much for plain: “? Qué” would begin a key, and a tab be lost.
func text(s string) ([]byte, error) {
	data, err := yaml.Marshal(s)
	if err != nil {
		return nil, err
	}
	var back string
	if !strings.Contains(s, "\n") && yaml.Unmarshal(data, &back) == nil && back == s {
		return data, nil
	}
	return json.Marshal(s) // the strings of JSON are strings of YAML
}

// Add puts an entry into the list and reports whether it was new to it.
func (l *List) Add(e Entry) bool {
	if slices.ContainsFunc(l.Entries, e.same) {
		return false
	}
	l.Entries = append(l.Entries, e)
	return true
}

// Remove takes entries out of the list.
func (l *List) Remove(stale []Entry) {
	l.Entries = slices.DeleteFunc(l.Entries, func(e Entry) bool { return slices.ContainsFunc(stale, e.same) })
}

// A Matcher finds the entries that fit the findings of one run, and those
// that fit none.
type Matcher struct {
	entries map[Entry]Entry // by what identifies them
	used    map[Entry]bool
	pairs   map[[2]string]bool // that the run compared
}

// Matcher begins a run.
func (l *List) Matcher() *Matcher {
	m := &Matcher{map[Entry]Entry{}, map[Entry]bool{}, map[[2]string]bool{}}
	for _, e := range l.Entries {
		m.entries[identity(e.ID, e.Source, e.Target)] = e
	}
	return m
}

func identity(id, source, target string) Entry { return Entry{ID: id, Source: source, Target: target} }

// Compared says that a run has compared two files.
func (m *Matcher) Compared(source, target string) { m.pairs[[2]string{source, target}] = true }

// Accepts reports whether a finding was let stand.
func (m *Matcher) Accepts(id, source, target string) bool {
	k := identity(id, source, target)
	if _, ok := m.entries[k]; !ok {
		return false
	}
	m.used[k] = true
	return true
}

// Stale are the entries that fit nothing any more, in the order of the file:
// those of the files compared that fitted no finding, unless their check was
// not run, and those of which neither file is there.
func (m *Matcher) Stale(ran, exists func(string) bool) []Entry {
	var list []Entry
	for k, e := range m.entries {
		missed := m.pairs[[2]string{e.Source, e.Target}] && ran(e.Check)
		gone := !exists(e.Source) && !exists(e.Target)
		if !m.used[k] && (missed || gone) {
			list = append(list, e)
		}
	}
	slices.SortFunc(list, compare)
	return list
}

// Root is the folder that the paths of entries start from: the nearest one,
// from folder upwards, that holds the file, a configuration or a repository;
// folder itself where none does.
func Root(folder string) string {
	for at := folder; ; at = filepath.Dir(at) {
		for _, mark := range []string{Path, ".cotejo.yaml", ".git"} {
			if _, err := os.Stat(filepath.Join(at, filepath.FromSlash(mark))); err == nil {
				return at
			}
		}
		if at == filepath.Dir(at) {
			return folder
		}
	}
}
