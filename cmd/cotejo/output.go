package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"

	"github.com/mattn/go-isatty"
	"golang.org/x/term"
)

// emit writes what write makes to the file at path, or to out where path is
// empty. A file appears whole or not at all.
func emit(path string, out io.Writer, write func(io.Writer) error) error {
	if path == "" || path == standardInput {
		w := bufio.NewWriter(out)
		err := write(w)
		// What was written before the trouble is worth having: the first of
		// three files, when the second is missing.
		if flushErr := w.Flush(); err == nil {
			err = flushErr
		}
		return err
	}
	var b bytes.Buffer
	if err := write(&b); err != nil {
		return err
	}
	if err := replace(path, b.Bytes()); err != nil {
		return hint(fmt.Errorf("writing %s: %w", path, err), "choose another place with -o")
	}
	return nil
}

// replace writes a file beside its place and moves it there; where a link
// stands, it is what the link leads to. What is no plain file (/dev/stdout, a
// named pipe) is written as it is.
func replace(path string, data []byte) error {
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
		return os.WriteFile(path, data, 0o644)
	}
	if target, err := filepath.EvalSymlinks(path); err == nil {
		path = target
	}
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // gone already when all went well
	if _, err := f.Write(data); err != nil {
		f.Close()
		return err
	}
	if err := f.Chmod(0o644); err != nil {
		f.Close()
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}

// isTerminal reports whether w is a terminal.
func isTerminal(w any) bool {
	f, ok := w.(*os.File)
	return ok && (isatty.IsTerminal(f.Fd()) || isatty.IsCygwinTerminal(f.Fd()))
}

// usualWidth is what every terminal has had since the VT100, in columns.
const usualWidth = 80

// width is that of the terminal: asked of it, else of COLUMNS, else the usual.
func width(w any) int {
	if f, ok := w.(*os.File); ok {
		if n, _, err := term.GetSize(int(f.Fd())); err == nil && n > 0 {
			return n
		}
	}
	if n, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil && n > 0 {
		return n
	}
	return usualWidth
}

// colour decides on ANSI colours: the flag first, then NO_COLOR
// (https://no-color.org), then CLICOLOR_FORCE, then whether w is a terminal
// that knows colours.
func colour(flag string, w any) bool {
	switch {
	case flag == "always":
		return true
	case flag == "never", os.Getenv("NO_COLOR") != "":
		return false
	case os.Getenv("CLICOLOR_FORCE") != "" && os.Getenv("CLICOLOR_FORCE") != "0":
		return true
	}
	return isTerminal(w) && os.Getenv("TERM") != "dumb"
}
