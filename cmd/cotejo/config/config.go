// Package config reads .cotejo.yaml, in which a project writes down how its
// articles are compared.
package config

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/agnivade/levenshtein"
	"github.com/goccy/go-yaml"
)

// Name is what the file is called. It is looked for in the working directory
// and upwards from it.
const Name = ".cotejo.yaml"

// A Config is what the file says. The keys of flags are those flags' names,
// and mean what they mean on the command line, which has the last word. Paths
// start from the folder of the file.
type Config struct {
	SourceLang  string   `json:"source-lang,omitempty" yaml:"source-lang" jsonschema:"language of the originals, a BCP 47 tag such as es or es-MX"`
	TargetLang  Words    `json:"target-lang,omitempty" yaml:"target-lang" jsonschema:"languages of the translations"`
	Pair        []string `json:"pair,omitempty" yaml:"pair" jsonschema:"patterns of the files to compare, with {lang} where the language stands: content/{lang}/**/*.md"`
	FilesFrom   string   `json:"files-from,omitempty" yaml:"files-from" jsonschema:"a file that lists the pairs, one a line, the two paths parted by a tab"`
	Ignore      []string `json:"ignore,omitempty" yaml:"ignore" jsonschema:"patterns of files that are not compared: drafts/**"`
	Checks      Words    `json:"checks,omitempty" yaml:"checks" jsonschema:"the checks to run; all where it is left out"`
	Glossary    Words    `json:"glossary,omitempty" yaml:"glossary" jsonschema:"files of agreed translations: CSV or TSV with a column for each language, named by its tag in the first line, or TBX"`
	Keep        Words    `json:"keep,omitempty" yaml:"keep" jsonschema:"files of words that no translation changes: text with one a line, CSV, TSV or TBX"`
	FailOn      string   `json:"fail-on,omitempty" yaml:"fail-on" jsonschema:"exit with 1 from this severity on: error, warning, note or never"`
	MinSeverity string   `json:"min-severity,omitempty" yaml:"min-severity" jsonschema:"leave out what is below: error, warning or note"`
	Severities  Levels   `json:"severities,omitempty" yaml:"severities" jsonschema:"another severity for a check (names) or for one kind of its findings (names/added): error, warning, note or off"`
	Paths       []Rule   `json:"paths,omitempty" yaml:"paths" jsonschema:"other severities for some files; later rules win"`
	Format      string   `json:"format,omitempty" yaml:"format" jsonschema:"how to report"`
	Output      string   `json:"output,omitempty" yaml:"output" jsonschema:"the file to write the report to"`
	Out         []string `json:"out,omitempty" yaml:"out" jsonschema:"several reports of one run: FORMAT or FORMAT:FILE"`
	ReportLang  string   `json:"report-lang,omitempty" yaml:"report-lang" jsonschema:"language of the HTML report's own words: en or es"`
	Color       string   `json:"color,omitempty" yaml:"color" jsonschema:"auto, always or never"`
	StdinFormat string   `json:"stdin-format,omitempty" yaml:"stdin-format" jsonschema:"what standard input holds"`
	Selector    string   `json:"selector,omitempty" yaml:"selector" jsonschema:"CSS selector of the article in HTML files"`
	Verbose     bool     `json:"verbose,omitempty" yaml:"verbose" jsonschema:"say on standard error what was read and how"`
}

// A Rule is what holds for the pairs of which either file matches.
type Rule struct {
	Match      string `json:"match" yaml:"match" jsonschema:"a pattern of files: blog/**"`
	Severities Levels `json:"severities" yaml:"severities" jsonschema:"severities by check or by check/kind"`
}

// Levels are severities by check or by check/kind.
type Levels map[string]string

// Words are a list, or a string that parts its words by commas.
type Words []string

// UnmarshalYAML reads either form.
func (w *Words) UnmarshalYAML(data []byte) error {
	var list []string
	if err := yaml.Unmarshal(data, &list); err == nil {
		*w = list
		return nil
	}
	var text string
	if err := yaml.Unmarshal(data, &text); err != nil {
		return errors.New("neither a list nor words parted by commas")
	}
	for word := range strings.SplitSeq(text, ",") {
		*w = append(*w, strings.TrimSpace(word))
	}
	return nil
}

// Find is the path of the nearest file from folder upwards, "" if there is none.
func Find(folder string) string {
	for at := folder; ; at = filepath.Dir(at) {
		path := filepath.Join(at, Name)
		if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() {
			return path
		}
		if at == filepath.Dir(at) {
			return ""
		}
	}
}

// Read reads the file at path, and takes it only if it is valid.
func Read(path string) (*Config, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("reading the configuration: %w", err)
	}
	c, err := Parse(data)
	if err == nil {
		err = c.Validate()
	}
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", path, err)
	}
	return c, nil
}

// Parse reads a configuration. Its errors name the line, and for a key that
// is not known the nearest that is.
func Parse(data []byte) (*Config, error) {
	var c Config
	if len(strings.TrimSpace(string(data))) == 0 {
		return &c, nil
	}
	if err := yaml.UnmarshalWithOptions(data, &c, yaml.Strict()); err != nil {
		return nil, explain(err)
	}
	return &c, nil
}

var (
	unknownField = regexp.MustCompile(`unknown field "([^"]+)"`)
	unfitValue   = regexp.MustCompile(`^cannot unmarshal (\w+) into Go struct field \w+\.(\w+) of type (\S+)`)
)

// kinds are what the library's types are called in YAML.
var kinds = map[string]string{"bool": "true or false", "string": "a word", "[]string": "a list"}

// explain makes one line of the library's report, which draws the place.
func explain(err error) error {
	first, _, _ := strings.Cut(err.Error(), "\n")
	place, problem, ok := strings.Cut(first, "] ")
	line, _, _ := strings.Cut(strings.TrimPrefix(place, "["), ":")
	if !ok {
		return errors.New(first)
	}
	if m := unknownField.FindStringSubmatch(problem); m != nil {
		return fmt.Errorf("line %s: the key %q is unknown; did you mean %q?", line, m[1], Nearest(m[1], Keys()))
	}
	if m := unfitValue.FindStringSubmatch(problem); m != nil {
		return fmt.Errorf("line %s: %q has no %s where %s is expected", line, Nearest(strings.ToLower(m[2]), Keys()), m[1], cmp.Or(kinds[m[3]], m[3]))
	}
	return fmt.Errorf("line %s: %s", line, problem)
}

// Nearest is the word that differs least from the one that was written.
func Nearest(word string, known []string) string {
	best, least := "", -1
	for _, k := range known {
		if d := levenshtein.ComputeDistance(word, k); least < 0 || d < least {
			best, least = k, d
		}
	}
	return best
}
