// Package glossary reads the files in which a project writes down how its
// terms are translated, and which words are not.
package glossary

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"

	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/lang"
)

// Read reads the files of agreed terms and those of words to keep, named from
// a folder. Without any the glossary is nil.
func Read(folder string, terms, keep []string) (*check.Glossary, error) {
	if len(terms)+len(keep) == 0 {
		return nil, nil
	}
	g := &check.Glossary{}
	for _, name := range terms {
		concepts, err := readFile(folder, name, parseTerms)
		if err != nil {
			return nil, fmt.Errorf("reading the glossary %s: %w", name, err)
		}
		g.Concepts = append(g.Concepts, concepts...)
	}
	for _, name := range keep {
		words, err := readFile(folder, name, parseKeep)
		if err != nil {
			return nil, fmt.Errorf("reading the words to keep, %s: %w", name, err)
		}
		g.Keep = append(g.Keep, words...)
	}
	return g, nil
}

func readFile[T any](folder, name string, parse func(ext string, data []byte) (T, error)) (T, error) {
	path := filepath.FromSlash(name)
	if !filepath.IsAbs(path) {
		path = filepath.Join(folder, path)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		var none T
		return none, err
	}
	return parse(strings.ToLower(filepath.Ext(name)), decoded(data))
}

// decoded is a file in UTF-8. Spreadsheets save UTF-16 as “Unicode text”, with
// a byte order mark, and CSV in windows-1252; XML says in itself what it is in.
func decoded(data []byte) []byte {
	if text, _, err := transform.Bytes(unicode.BOMOverride(encoding.Nop.NewDecoder()), data); err == nil {
		data = text
	}
	if utf8.Valid(data) || bytes.HasPrefix(data, []byte("<")) {
		return data
	}
	text, err := charmap.Windows1252.NewDecoder().Bytes(data)
	if err != nil {
		return data
	}
	return text
}

func parseTerms(ext string, data []byte) ([]check.Concept, error) {
	if isTBX(ext) {
		return parseTBX(data)
	}
	rows, err := table(ext, data)
	if err != nil {
		return nil, err
	}
	return concepts(rows)
}

func parseKeep(ext string, data []byte) (words []string, err error) {
	switch {
	case isTBX(ext):
		concepts, err := parseTBX(data)
		for _, c := range concepts {
			for _, t := range c {
				words = append(words, t.Text)
			}
		}
		return words, err
	case ext == ".csv", ext == ".tsv":
		rows, err := table(ext, data)
		for _, row := range rows {
			words = append(words, names(row[0])...)
		}
		return words, err
	}
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			words = append(words, line)
		}
	}
	return words, nil
}

// table reads CSV, parted by commas, or by semicolons as spreadsheets of
// Spanish and French have it, or TSV. Lines that begin with # are remarks.
func table(ext string, data []byte) ([][]string, error) {
	r := csv.NewReader(bytes.NewReader(data))
	r.Comment, r.FieldsPerRecord, r.TrimLeadingSpace = '#', -1, true
	first, _, _ := bytes.Cut(data, []byte("\n"))
	switch {
	case ext == ".tsv":
		// A tab parts two cells even where the first is empty.
		r.Comma, r.LazyQuotes, r.TrimLeadingSpace = '\t', true, false
	case bytes.Count(first, []byte(";")) > bytes.Count(first, []byte(",")):
		r.Comma = ';'
	}
	return r.ReadAll()
}

// language is a tag as [lang.Lookup] writes it, for the ways in which files do:
// es-mx, es_MX; "" for a word that is none.
func language(tag string) string {
	l, err := lang.Lookup(strings.TrimSpace(tag))
	if err != nil {
		return ""
	}
	return l.Tag
}

// concepts reads a table: the languages in its first row, then a concept a row,
// its names parted by “|”. Columns without a language are for people.
func concepts(rows [][]string) ([]check.Concept, error) {
	columns := map[int]string{}
	if len(rows) > 0 {
		for i, cell := range rows[0] {
			if tag := language(cell); tag != "" {
				columns[i] = tag
			}
		}
	}
	if len(columns) < 2 {
		return nil, fmt.Errorf("line 1 does not name two languages")
	}
	var list []check.Concept
	for _, row := range rows[1:] {
		var c check.Concept
		for i, cell := range row {
			if columns[i] == "" {
				continue
			}
			for _, name := range names(cell) {
				c = append(c, check.Term{Lang: columns[i], Text: name})
			}
		}
		list = append(list, c)
	}
	return list, nil
}

func names(cell string) (list []string) {
	for name := range strings.SplitSeq(cell, "|") {
		if name = strings.TrimSpace(name); name != "" {
			list = append(list, name)
		}
	}
	return list
}
