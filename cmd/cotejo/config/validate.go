package config

import (
	"fmt"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/lang"
)

// Validate reports the first value that cannot be: a name of a check, of a
// kind, of a severity or of a language, or a pattern that is none.
func (c *Config) Validate() error {
	for _, f := range []func() error{c.validateLanguages, c.validateWords, c.validatePatterns, c.validateSeverities} {
		if err := f(); err != nil {
			return err
		}
	}
	return nil
}

func (c *Config) validateLanguages() error {
	for _, tag := range append([]string{c.SourceLang}, c.TargetLang...) {
		if tag == "" {
			continue
		}
		if _, err := lang.Lookup(tag); err != nil {
			return err
		}
	}
	return nil
}

// severities are what findings may be given or a run may fail on.
var severities = []string{"error", "warning", "note"}

// validateWords holds the values of which there are few to those few.
func (c *Config) validateWords() error {
	for _, v := range []struct {
		key, word string
		known     []string
	}{
		{"fail-on", c.FailOn, append(slices.Clone(severities), "never")},
		{"min-severity", c.MinSeverity, severities},
		{"report-lang", c.ReportLang, []string{"en", "es"}},
		{"color", c.Color, []string{"auto", "always", "never"}},
	} {
		if v.word != "" && !slices.Contains(v.known, v.word) {
			return fmt.Errorf("%s: %q is none of %s", v.key, v.word, strings.Join(v.known, ", "))
		}
	}
	for _, name := range c.Checks {
		if !slices.ContainsFunc(check.All, func(k *check.Check) bool { return k.Name == name }) {
			return fmt.Errorf("checks: there is no check %q; did you mean %q?", name, Nearest(name, names()))
		}
	}
	return nil
}

func (c *Config) validatePatterns() error {
	for _, p := range c.Ignore {
		if !doublestar.ValidatePattern(p) || p == "" {
			return fmt.Errorf("ignore: %q is no pattern of files", p)
		}
	}
	for _, r := range c.Paths {
		if !doublestar.ValidatePattern(r.Match) || r.Match == "" {
			return fmt.Errorf("paths: %q is no pattern of files", r.Match)
		}
	}
	return nil
}

func (c *Config) validateSeverities() error {
	if err := c.Severities.validate("severities"); err != nil {
		return err
	}
	for _, r := range c.Paths {
		if err := r.Severities.validate("paths, " + r.Match); err != nil {
			return err
		}
	}
	return nil
}

func (l Levels) validate(where string) error {
	for _, key := range sorted(l) {
		if !slices.Contains(names(), key) {
			return fmt.Errorf("%s: there is no check or kind %q; did you mean %q?", where, key, Nearest(key, names()))
		}
		if _, ok := level(l[key]); !ok && l[key] != Off {
			return fmt.Errorf("%s: the severity %q of %s is unknown: error, warning, note or off", where, l[key], key)
		}
	}
	return nil
}
