package main

import (
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/cotejo/cotejo/lang/read"
)

// articleFiles lists the files below a folder that can be read as articles.
func articleFiles(folder string) ([]string, error) {
	files, err := filesBelow(folder)
	return slices.DeleteFunc(files, func(p string) bool { return !isArticle(p) }), err
}

// filesBelow lists the files below a folder, as paths from that folder with
// slashes, in order. Inside a Git repository these are the files that Git knows
// or would take, so that .gitignore is obeyed; elsewhere all but those in hidden
// folders and node_modules.
func filesBelow(folder string) ([]string, error) {
	files, err := gitFiles(folder)
	if err != nil {
		if files, err = walk(folder); err != nil {
			return nil, err
		}
	}
	slices.Sort(files)
	return slices.Compact(files), nil
}

// isArticle reports whether a file's extension is that of a format for articles.
func isArticle(path string) bool {
	ext := strings.ToLower(filepath.Ext(path))
	return slices.ContainsFunc(read.Formats, func(f *read.Format) bool { return slices.Contains(f.Extensions, ext) })
}

var errNoGit = errors.New("no Git repository")

// gitFiles asks Git. Of files that are deleted and not yet committed so it
// still knows, but there is nothing to read.
func gitFiles(folder string) ([]string, error) {
	c := exec.Command("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
	c.Dir = folder
	out, err := c.Output()
	if err != nil || len(out) == 0 {
		return nil, errNoGit
	}
	files := strings.Split(strings.TrimSuffix(string(out), "\x00"), "\x00")
	return slices.DeleteFunc(files, func(p string) bool {
		_, err := os.Stat(filepath.Join(folder, p))
		return err != nil
	}), nil
}

func walk(folder string) ([]string, error) {
	var files []string
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case path == folder:
			return nil
		case entry.IsDir() && (strings.HasPrefix(entry.Name(), ".") || entry.Name() == "node_modules"):
			return filepath.SkipDir
		case !entry.IsDir():
			rel, err := filepath.Rel(folder, path)
			files = append(files, filepath.ToSlash(rel))
			return err
		}
		return nil
	})
	return files, err
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}
