// Package read turns the bytes of a file into a lang.Source: the prose, cut
// into blocks, and for every byte of it the place in the file it came from.
package read

import (
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/cotejo/cotejo/lang"
)

// A Format is a kind of file that can be read.
type Format struct {
	Name       string   // as --format options spell it: "markdown"
	Doc        string   // what of the file is prose, for the help text
	Extensions []string // with the dot, in lower case: ".md"

	// Read fills Text, Blocks, Pieces and Declared of a source from its File.
	// Its error is an *Error.
	Read func(src *lang.Source, o Options) error
}

// Formats is every format, the ones that show themselves by their content first.
var Formats = []*Format{HTML, Markdown, Text}

// Options say how to read a file. The zero value reads any file.
type Options struct {
	// Format is the Name of a Format. "" tells it by the file's extension,
	// then by its content.
	Format string

	// Selector is a CSS selector of the elements that hold the article. ""
	// finds the article by itself. Formats other than HTML ignore it.
	Selector string
}

// File reads the file at path. Its error is an *Error.
func File(path string, o Options) (*lang.Source, error) {
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		return nil, &Error{Name: path, Problem: "a directory, not a file", Hint: "name a text, Markdown or HTML file in it"}
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, systemError(path, err)
	}
	defer f.Close()
	return Reader(path, f, o)
}

// Reader reads everything that r has. The name stands in messages and, where
// o.Format is "", its extension tells the format. Its error is an *Error.
func Reader(name string, r io.Reader, o Options) (*lang.Source, error) {
	b, err := io.ReadAll(r)
	if err != nil {
		return nil, systemError(name, err)
	}
	return Bytes(name, b, o)
}

// Bytes reads the content of a file, named as for Reader. Its error is an *Error.
func Bytes(name string, b []byte, o Options) (*lang.Source, error) {
	if len(b) == 0 {
		return nil, &Error{Name: name, Problem: "an empty file", Hint: "was it saved? name the file that holds the article"}
	}
	file, encoding, err := decode(name, b)
	if err != nil {
		return nil, err
	}
	f, err := formatOf(name, file, o)
	if err != nil {
		return nil, err
	}
	src := &lang.Source{Name: name, Format: f.Name, Encoding: encoding, File: file}
	if err := f.Read(src, o); err != nil {
		return nil, err
	}
	return src, nil
}

func formatOf(name, file string, o Options) (*Format, error) {
	if o.Format != "" {
		return named(name, o.Format)
	}
	ext := strings.ToLower(filepath.Ext(name))
	for _, f := range Formats {
		if slices.Contains(f.Extensions, ext) {
			return f, nil
		}
	}
	if looksLikeHTML(file) {
		return HTML, nil
	}
	return Text, nil
}

func named(name, format string) (*Format, error) {
	var names []string
	for _, f := range Formats {
		if f.Name == format {
			return f, nil
		}
		names = append(names, f.Name)
	}
	return nil, &Error{
		Name:    name,
		Problem: "unknown format " + strconv.Quote(format),
		Hint:    "formats are " + strings.Join(names, ", "),
	}
}

// looksLikeHTML reports whether a file begins the way a page does, or with the
// tag of a block: `<p>La ministra…`.
func looksLikeHTML(file string) bool {
	head := strings.ToLower(strings.TrimSpace(file[:min(len(file), 1024)]))
	if strings.HasPrefix(head, "<?xml") {
		return strings.Contains(head, "<html")
	}
	for _, tag := range [...]string{"<!doctype html", "<html", "<head", "<body", "<!--", "<article", "<main", "<section", "<div", "<p>", "<p ", "<h1", "<h2", "<meta", "<title"} {
		if strings.HasPrefix(head, tag) {
			return true
		}
	}
	return false
}
