package config

import (
	"fmt"
	"slices"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/cotejo/cotejo/align/check"
)

// Off is the severity of findings that are not told at all.
const Off = "off"

// Validate reports the first name of a check, of a kind, of a severity or
// pattern that is none.
func (c *Config) Validate() error {
	if err := c.Severities.validate("severities"); err != nil {
		return err
	}
	for _, r := range c.Paths {
		if !doublestar.ValidatePattern(r.Match) || r.Match == "" {
			return fmt.Errorf("paths: %q is no pattern of files", r.Match)
		}
		if err := r.Severities.validate("paths, " + r.Match); err != nil {
			return err
		}
	}
	for _, p := range c.Ignore {
		if !doublestar.ValidatePattern(p) || p == "" {
			return fmt.Errorf("ignore: %q is no pattern of files", p)
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

func sorted(l Levels) []string {
	var keys []string
	for k := range l {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// names are all that a severity can be given for: “figures”, “figures/date”.
func names() []string {
	var list []string
	for _, c := range check.All {
		list = append(list, c.Name)
		for _, k := range c.Kinds {
			list = append(list, c.Name+"/"+k.Name)
		}
	}
	return list
}

func level(word string) (check.Severity, bool) {
	for s := check.Note; s <= check.Error; s++ {
		if s.String() == word {
			return s, true
		}
	}
	return 0, false
}

// Ignores reports whether a file is not to be compared. Paths are from the
// folder of the configuration, with slashes.
func (c *Config) Ignores(path string) bool {
	return c != nil && slices.ContainsFunc(c.Ignore, func(p string) bool { return doublestar.MatchUnvalidated(p, path) })
}

// Judge gives the findings of a pair the severities that the configuration
// wants, and drops those that are off.
func (c *Config) Judge(found []check.Finding, source, target string) []check.Finding {
	if c == nil {
		return found
	}
	rules := []Levels{c.Severities}
	for _, r := range c.Paths {
		if doublestar.MatchUnvalidated(r.Match, source) || doublestar.MatchUnvalidated(r.Match, target) {
			rules = append(rules, r.Severities)
		}
	}
	var kept []check.Finding
	for _, f := range found {
		word := ""
		for _, r := range rules {
			for _, key := range []string{f.Check, f.Check + "/" + f.Kind} { // the nearer name wins
				if w, ok := r[key]; ok {
					word = w
				}
			}
		}
		if s, ok := level(word); ok {
			f.Severity = s
		}
		if word != Off {
			kept = append(kept, f)
		}
	}
	return kept
}
