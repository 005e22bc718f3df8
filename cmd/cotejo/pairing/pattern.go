package pairing

import (
	"fmt"
	"regexp"
	"strings"
)

// placeholder stands for the language in a pattern.
const placeholder = "{lang}"

// Pattern is the form of the paths that a glob matches, with {lang} where the
// language stands: “content/{lang}/**/*.md”, “**/*.{lang}.html”. “*” matches
// within a folder, “**/” any number of folders, “?” one character.
func Pattern(glob string) (Form, error) {
	if !strings.Contains(glob, placeholder) {
		return Form{}, fmt.Errorf("the pattern %q does not say where the language stands", glob)
	}
	shape, err := regexp.Compile(expression(glob))
	if err != nil {
		return Form{}, fmt.Errorf("the pattern %q cannot be read: %w", glob, err)
	}
	return Form{
		Name: glob,
		Split: func(p string) (key, language string, ok bool) {
			return split(shape, p)
		},
		Join: func(key, language string) string {
			return strings.ReplaceAll(key, placeholder, language)
		},
	}, nil
}

// expression is the regular expression of a glob, a group for each {lang}.
func expression(glob string) string {
	signs := strings.NewReplacer(
		regexp.QuoteMeta("**/"), `(?:[^/]+/)*`,
		regexp.QuoteMeta("**"), `.*`,
		regexp.QuoteMeta("*"), `[^/]*`,
		regexp.QuoteMeta("?"), `[^/]`,
		regexp.QuoteMeta(placeholder), `([A-Za-z0-9_-]+)`,
	)
	return "^" + signs.Replace(regexp.QuoteMeta(glob)) + "$"
}

// split takes every {lang} out of a path; the same language must stand in all.
func split(shape *regexp.Regexp, p string) (key, language string, ok bool) {
	groups := shape.FindStringSubmatchIndex(p)
	if groups == nil {
		return "", "", false
	}
	var b strings.Builder
	last := 0
	for g := 2; g < len(groups); g += 2 {
		start, end := groups[g], groups[g+1]
		if language != "" && p[start:end] != language {
			return "", "", false
		}
		language = p[start:end]
		b.WriteString(p[last:start] + placeholder)
		last = end
	}
	b.WriteString(p[last:])
	return b.String(), language, true
}

// Folders pairs the files of two folders that have the same path below them.
// The languages may stand in the names as well: es/nota.es.md, en/nota.en.md.
func Folders(source, target []string) []Pair {
	byKey := map[string]string{}
	for _, p := range target {
		byKey[bare(p)] = p
	}
	var pairs []Pair
	for _, p := range source {
		pair := Pair{Source: p, Target: byKey[bare(p)]}
		if pair.Target == "" {
			pair.Target, pair.Missing = p, Target
		}
		delete(byKey, bare(p))
		pairs = append(pairs, pair)
	}
	for _, p := range target {
		if _, left := byKey[bare(p)]; left {
			pairs = append(pairs, Pair{Source: p, Target: p, Missing: Source})
		}
	}
	return pairs
}

// bare is a path without a language in the file's name.
func bare(p string) string {
	if key, language, ok := suffix.Split(p); ok {
		if _, known := tagOf(language); known {
			return key
		}
	}
	return p
}
