package config

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/google/go-cmp/cmp"

	"github.com/cotejo/cotejo/align/check"
)

const sample = `
source-lang: es
target-lang: [en, fr]
pair: ['content/{lang}/**/*.md']
ignore: [content/*/drafts/**]
checks: figures, names
fail-on: warning
severities:
  names: warning
  names/added: off
paths:
  - match: content/*/opinion/**
    severities: {figures: note}
out: [terminal, 'sarif:cotejo.sarif']
`

func TestParse(t *testing.T) {
	c, err := Parse([]byte(sample))
	if err != nil {
		t.Fatal(err)
	}
	want := &Config{
		SourceLang: "es", TargetLang: Words{"en", "fr"}, Pair: []string{"content/{lang}/**/*.md"}, Ignore: []string{"content/*/drafts/**"},
		Checks: Words{"figures", "names"}, FailOn: "warning", Severities: Levels{"names": "warning", "names/added": "off"},
		Paths: []Rule{{"content/*/opinion/**", Levels{"figures": "note"}}}, Out: []string{"terminal", "sarif:cotejo.sarif"},
	}
	if diff := cmp.Diff(want, c); diff != "" {
		t.Error(diff)
	}
	if err := c.Validate(); err != nil {
		t.Error(err)
	}
}

func TestMistakesAreNamed(t *testing.T) {
	for data, want := range map[string]string{
		"fail-on: error\nsevereties:\n  names: note\n":            `line 2: the key "severetys" is unknown; did you mean "severities"?`,
		"paths:\n  - mach: a/**\n    severities: {names: note}\n": `line 2: the key "mach" is unknown; did you mean "match"?`,
		"out: [json\n":                            "line 1: ",
		"verbose: perhaps\n":                      `line 1: "verbose" has no string where true or false is expected`,
		"fail-on: grave\n":                        `fail-on: "grave" is none of error, warning, note, never`,
		"checks: [names, figurs]\n":               `checks: there is no check "figurs"; did you mean "figures"?`,
		"target-lang: [en, klingonisch]\n":        `"klingonisch" is not a language tag`,
		"paths: [{match: '[', severities: {}}]\n": `paths: "[" is no pattern of files`,
		"severities: {nmaes: note}\n":             `severities: there is no check or kind "nmaes"; did you mean "names"?`,
		"severities: {names/droped: note}\n":      `severities: there is no check or kind "names/droped"; did you mean "names/dropped"?`,
		"severities: {names: grave}\n":            `severities: the severity "grave" of names is unknown: error, warning, note or off`,
		"ignore: ['[']\n":                         `ignore: "[" is no pattern of files`,
	} {
		want = strings.ReplaceAll(want, "severetys", "severeties")
		c, err := Parse([]byte(data))
		if err == nil {
			err = c.Validate()
		}
		if err == nil || !strings.HasPrefix(err.Error(), want) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%q: the error is %v, want %s", data, err, want)
		}
	}
}

// TestSchema: the sample fits the schema, and what Parse refuses does not.
func TestSchema(t *testing.T) {
	s, err := schema()
	if err != nil {
		t.Fatal(err)
	}
	r, err := s.Resolve(nil)
	if err != nil {
		t.Fatal(err)
	}
	validate := func(data string) error {
		j, err := yaml.YAMLToJSON([]byte(data))
		if err != nil {
			t.Fatal(err)
		}
		var value any
		if err := json.Unmarshal(j, &value); err != nil {
			t.Fatal(err)
		}
		return r.Validate(value)
	}
	if err := validate(sample); err != nil {
		t.Error(err)
	}
	for _, data := range []string{"severeties: {}", "severities: {names: grave}", "fail-on: sometimes", "pair: 7", "paths: [{match: a}]"} {
		if validate(data) == nil {
			t.Errorf("the schema takes %q", data)
		}
	}
}

func TestJudge(t *testing.T) {
	c, err := Parse([]byte(sample))
	if err != nil {
		t.Fatal(err)
	}
	found := []check.Finding{
		{Check: "figures", Kind: "changed", Severity: check.Error},
		{Check: "names", Kind: "changed", Severity: check.Error},
		{Check: "names", Kind: "added", Severity: check.Warning},
	}
	told := func(source, target string) (list []string) {
		for _, f := range c.Judge(slices.Clone(found), source, target) {
			list = append(list, f.Check+" "+f.Severity.String())
		}
		return list
	}
	if diff := cmp.Diff([]string{"figures error", "names warning"}, told("content/es/nota.md", "content/en/nota.md")); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"figures note", "names warning"}, told("content/es/opinion/nota.md", "content/en/opinion/nota.md")); diff != "" {
		t.Error(diff)
	}
	if !c.Ignores("content/es/drafts/a/b.md") || c.Ignores("content/es/nota.md") {
		t.Error("ignore: drafts alone are left out")
	}
}

func TestFind(t *testing.T) {
	top := t.TempDir()
	deep := filepath.Join(top, "a", "b")
	if err := os.MkdirAll(deep, 0o755); err != nil {
		t.Fatal(err)
	}
	if got := Find(deep); strings.HasPrefix(got, top) {
		t.Errorf("found %s where there is none", got)
	}
	path := filepath.Join(top, Name)
	if err := os.WriteFile(path, []byte(sample), 0o644); err != nil {
		t.Fatal(err)
	}
	if got := Find(deep); got != path {
		t.Errorf("found %q, want %s", got, path)
	}
}

// FuzzParse: no file makes Parse panic.
func FuzzParse(f *testing.F) {
	f.Add([]byte(sample))
	f.Fuzz(func(t *testing.T, data []byte) {
		if c, err := Parse(data); err == nil {
			_ = c.Validate()
		}
	})
}
