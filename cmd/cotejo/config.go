package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/align/report"
	"github.com/cotejo/cotejo/cmd/cotejo/accepted"
	"github.com/cotejo/cotejo/cmd/cotejo/config"
	"github.com/cotejo/cotejo/cmd/cotejo/glossary"
)

func configFlag() cli.Flag {
	return &cli.StringFlag{Name: "config", Usage: "the configuration `FILE` (default: the nearest " + config.Name + ", from here upwards)"}
}

// A project is what the working directory belongs to: the configuration in
// force and the folder that its paths start from.
type project struct {
	config *config.Config
	path   string // of the configuration; "" without one
	root   string
	listed bool  // the configuration lists the pairs: their paths start from the root
	saved  files // where --watch compares again: only the pairs of these; nil for all
}

// openProject reads the configuration and gives the flags that the command
// line leaves unset the values that it has for them.
func openProject(c *cli.Context) (*project, error) {
	p, err := readProject(c)
	if err != nil {
		return nil, err
	}
	return p, p.apply(c)
}

// readProject reads the configuration.
func readProject(c *cli.Context) (*project, error) {
	here, err := os.Getwd()
	if err != nil {
		return nil, fmt.Errorf("looking for the project: %w", err)
	}
	p := &project{config: &config.Config{}, path: c.String("config"), root: accepted.Root(here)}
	if p.path == "" {
		p.path = config.Find(here)
	}
	if p.path == "" {
		return p, nil
	}
	if p.config, err = config.Read(p.path); err != nil {
		return nil, hint(err, "cotejo config --schema tells every key")
	}
	if p.root, err = filepath.Abs(filepath.Dir(p.path)); err != nil {
		return nil, fmt.Errorf("looking for the project: %w", err)
	}
	return p, nil
}

// apply sets the flags of a command that the command line leaves unset.
func (p *project) apply(c *cli.Context) error {
	for _, s := range p.settings() {
		known := slices.ContainsFunc(c.Command.Flags, func(f cli.Flag) bool { return slices.Contains(f.Names(), s.name) })
		if !known || c.IsSet(s.name) {
			continue
		}
		for _, v := range s.values {
			if err := c.Set(s.name, p.value(s.name, v)); err != nil {
				return hint(fmt.Errorf("reading %s: %s cannot be %q", p.path, s.name, v), "cotejo config --schema tells every key")
			}
		}
	}
	return nil
}

// value is that of a key as it would stand on the command line: the
// configuration names files from its own folder.
func (p *project) value(key, value string) string {
	switch key {
	case "files-from":
		p.listed = true
		return p.fromHere(value)
	case "output":
		return p.fromHere(value)
	case "out":
		if format, path, ok := strings.Cut(value, ":"); ok {
			return format + ":" + p.fromHere(path)
		}
	}
	return value
}

// fromHere is a file that the configuration names as a path from the working
// directory.
func (p *project) fromHere(path string) string {
	if path == "" || path == standardInput || filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(fromHere(p.root), filepath.FromSlash(path))
}

// A setting is a key of the configuration and the values that a flag of that
// name is set to, one after another.
type setting struct {
	name   string
	values []string
}

// settings are those that the configuration has, in the order of its keys.
func (p *project) settings() []setting {
	data, err := json.Marshal(p.config)
	if err != nil {
		panic(err) // strings and lists of them can always be written
	}
	var byName map[string]any
	if err := json.Unmarshal(data, &byName); err != nil {
		panic(err)
	}
	var list []setting
	for _, name := range config.Keys() {
		switch v := byName[name].(type) {
		case nil, map[string]any:
		case []any:
			list = append(list, setting{name, texts(v, name)})
		default:
			list = append(list, setting{name, []string{fmt.Sprint(v)}})
		}
	}
	return list
}

// texts are the values of a list; one value, parted by commas, where the flag
// reads it so.
func texts(list []any, name string) []string {
	all := make([]string, len(list))
	for i, v := range list {
		all[i] = fmt.Sprint(v)
	}
	if name == "checks" || name == "target-lang" {
		return []string{strings.Join(all, ",")}
	}
	return all
}

// file is a file as the configuration and the accepted differences name it:
// from the root, with slashes, in UTF-8 as their files are.
func (p *project) file(name string) string {
	name = strings.ToValidUTF8(name, "\uFFFD")
	full, err := filepath.Abs(name)
	if err != nil {
		return name
	}
	rel, err := filepath.Rel(p.root, full)
	if err != nil {
		return name
	}
	return filepath.ToSlash(rel)
}

// judge gives the findings of every pair the severities of the configuration.
func (p *project) judge(r *report.Report) {
	for i := range r.Pairs {
		pair := &r.Pairs[i]
		pair.Findings = p.config.Judge(pair.Findings, p.file(pair.Source.Source.Name), p.file(pair.Target.Source.Name))
	}
}

// glossary reads the terms that the project has settled.
func (p *project) glossary() (*check.Glossary, error) {
	g, err := glossary.Read(p.root, p.config.Glossary, p.config.Keep)
	if err != nil {
		return nil, hint(err, "a glossary is CSV or TSV, with the languages in its first line (es,en), or TBX")
	}
	return g, nil
}
