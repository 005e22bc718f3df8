package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/fsnotify/fsnotify"
	"github.com/urfave/cli/v2"
)

// files are some, by their absolute paths.
type files map[string]bool

func (f files) has(path string) bool { return f[absolute(path)] }

func absolute(path string) string {
	full, err := filepath.Abs(path)
	if err != nil {
		return path
	}
	return full
}

// settled is how long nothing more must be saved before what was is compared:
// editors write a file in several steps.
const settled = 100 * time.Millisecond

// watch compares everything once, and then each pair of which a file is saved,
// until it is interrupted. Trouble with one pair is told and waited out.
func watch(c *cli.Context, p *project, o options, std streams) error {
	var stop context.CancelFunc
	c.Context, stop = interruptible(c.Context)
	defer stop()
	folders, err := watched(c, p, std)
	if err != nil {
		return err
	}
	w, err := fsnotify.NewWatcher()
	if err != nil {
		return fmt.Errorf("watching: %w", err)
	}
	defer w.Close()
	for _, f := range folders {
		// Folders, not files: many editors save by renaming a new file.
		if err := w.Add(f); err != nil {
			return hint(fmt.Errorf("watching %s: %w", f, err), "is the folder there, and are there few enough?")
		}
	}
	tellChecked(checkOnce(c, p, o, std), std)
	for {
		if p.saved = nextSaved(c, w, std); p.saved == nil {
			return nil
		}
		if concerned(c, p, std) {
			tellChecked(checkOnce(c, p, o, std), std)
		}
	}
}

// tellChecked tells trouble; findings were reported already.
func tellChecked(err error, std streams) {
	if err != nil && !errors.Is(err, errFindings) && !errors.Is(err, errTold) {
		exitCode(err, std.err)
	}
}

// watched are the folders of all files to compare.
func watched(c *cli.Context, p *project, std streams) ([]string, error) {
	paths := c.Args().Slice()
	if slices.Contains(paths, standardInput) || c.String("files-from") == standardInput {
		return nil, hint(errors.New("--watch cannot read standard input again"), "put it into a file")
	}
	if asksForTree(c, p, paths) {
		pairs, err := findPairs(c, p, paths, std)
		if err != nil {
			return nil, err
		}
		paths = nil
		for _, pair := range pairs {
			paths = append(paths, pair.Source, pair.Target)
		}
	}
	var folders []string
	for _, path := range paths {
		if f := filepath.Dir(absolute(path)); isFolder(f) { // of a missing edition it may not be there
			folders = append(folders, f)
		}
	}
	slices.Sort(folders)
	return slices.Compact(folders), nil
}

// nextSaved waits for files to be saved; nil says that the run was interrupted.
func nextSaved(c *cli.Context, w *fsnotify.Watcher, std streams) files {
	saved := files{}
	var quiet <-chan time.Time // nil until something is saved
	for {
		select {
		case <-c.Context.Done():
			return nil
		case e, open := <-w.Events:
			if !open {
				return nil
			}
			if e.Has(fsnotify.Write) || e.Has(fsnotify.Create) {
				saved[absolute(e.Name)] = true
				quiet = time.After(settled)
				if info, err := os.Stat(e.Name); err == nil && info.IsDir() {
					w.Add(e.Name) // a folder that cannot be watched is as one that is not there
				}
			}
		case err := <-w.Errors: // events were lost: who misses them saves again
			exitCode(fmt.Errorf("watching: %w", err), std.err)
		case <-quiet:
			return saved
		}
	}
}

// concerned reports whether a file of what is compared is among the saved.
func concerned(c *cli.Context, p *project, std streams) bool {
	paths := c.Args().Slice()
	if asksForTree(c, p, paths) {
		pairs, err := findPairs(c, p, paths, std)
		return err == nil && len(pairs) > 0
	}
	return slices.ContainsFunc(paths, p.saved.has)
}
