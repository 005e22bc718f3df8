// Package git asks the git program about the history of the files that are
// compared. Paths are those of Git: from the root of the repository, with
// slashes.
package git

import (
	"bytes"
	"errors"
	"fmt"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
)

// A Repo is a repository as seen from a folder in it.
type Repo struct {
	folder string // absolute
	prefix string // of the folder, from the root: "site/docs/", "" at the root
}

// ErrShallow says that a clone lacks the history that is asked for.
var ErrShallow = errors.New("the clone is shallow: its history is cut off")

// Open finds the repository around a folder.
func Open(folder string) (*Repo, error) {
	folder, err := filepath.Abs(folder)
	if err != nil {
		return nil, err
	}
	r := &Repo{folder: folder}
	prefix, err := r.git("rev-parse", "--show-prefix")
	if err != nil {
		return nil, err
	}
	r.prefix = strings.TrimSuffix(prefix, "\n")
	return r, nil
}

// Path is a file, named from the folder or absolutely, as Git names it.
func (r *Repo) Path(name string) string {
	if filepath.IsAbs(name) {
		if rel, err := filepath.Rel(r.folder, name); err == nil {
			name = rel
		}
	}
	return path.Join(r.prefix, filepath.ToSlash(name))
}

// Whole is ErrShallow where commits are missing, as CI systems like to clone.
func (r *Repo) Whole() error {
	out, err := r.git("rev-parse", "--is-shallow-repository")
	if err == nil && strings.TrimSpace(out) == "true" {
		err = ErrShallow
	}
	return err
}

// Commit is the full name of the commit that a revision stands for.
func (r *Repo) Commit(revision string) (string, error) {
	out, err := r.git("rev-parse", "--verify", "--quiet", "--end-of-options", revision+"^{commit}")
	if err != nil {
		return "", fmt.Errorf("there is no revision %q here", revision)
	}
	return strings.TrimSpace(out), nil
}

// Fork is where the history that is checked out left that of a revision: the
// revision itself if it is an ancestor. What others have since added to the
// main branch is no change of this one.
func (r *Repo) Fork(revision string) (string, error) {
	commit, err := r.Commit(revision)
	if err != nil {
		return "", err
	}
	if out, err := r.git("merge-base", commit, "HEAD"); err == nil {
		return strings.TrimSpace(out), nil
	}
	return commit, nil
}

// File is what a file held at a commit.
func (r *Repo) File(commit, path string) ([]byte, error) {
	out, err := r.git("cat-file", "blob", commit+":"+path)
	return []byte(out), err
}

// command is a call of the program that prints the same whatever the user has
// configured.
func (r *Repo) command(args ...string) *exec.Cmd {
	plain := []string{"-c", "core.quotepath=off", "-c", "diff.relative=false", "-c", "log.showSignature=false"}
	c := exec.Command("git", append(plain, args...)...)
	c.Dir = r.folder
	c.Env = append(c.Environ(), "LC_ALL=C", "GIT_OPTIONAL_LOCKS=0")
	return c
}

// git runs the program and returns what it prints. Its errors are git's own
// words, less those that come before the last line.
func (r *Repo) git(args ...string) (string, error) {
	c := r.command(args...)
	var stderr bytes.Buffer
	c.Stderr = &stderr
	out, err := c.Output()
	if err == nil {
		return string(out), nil
	}
	if words := strings.TrimSpace(stderr.String()); words != "" {
		return "", fmt.Errorf("git %s: %s", args[0], words[strings.LastIndexByte(words, '\n')+1:])
	}
	return "", fmt.Errorf("git %s: %w", args[0], err)
}
