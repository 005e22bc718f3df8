package config

import (
	"slices"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/cotejo/cotejo/align/check"
)

// Off is the severity of findings that are not told at all.
const Off = "off"

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
