// Package inline reads the remarks by which a translation says itself which
// of its differences are meant:
//
//	<!-- cotejo-ignore figures: the rate was converted on purpose -->
//
// A remark holds for the paragraph that it stands in, or else for the next.
package inline

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/lang"
)

// An Ignore is one remark.
type Ignore struct {
	Checks    []string // names of checks, or of kinds: “figures/format”
	Reason    string
	Span      lang.Span // of the remark, in bytes of Source.File
	paragraph int       // in Document.Paragraphs; -1 where none follows
	used      bool
}

// remark is a comment of Markdown and HTML that begins with our word.
var remark = regexp.MustCompile(`(?s)<!--\s*cotejo-ignore\b(.*?)-->`)

// Read finds the remarks of a document in Markdown or HTML. Its errors tell
// of those that lack a reason or name no check; they are left out.
func Read(d *lang.Document) (list []Ignore, errs []error) {
	if d.Source.Format == "text" {
		return nil, nil
	}
	for _, m := range remark.FindAllStringSubmatchIndex(d.Source.File, -1) {
		names, reason, _ := strings.Cut(d.Source.File[m[2]:m[3]], ":")
		i := Ignore{Checks: fields(names), Reason: strings.TrimSpace(reason), Span: lang.Span{Start: m[0], End: m[1]}}
		i.paragraph = paragraphAt(d, i.Span)
		if err := i.check(); err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", Place(d, i), err))
			continue
		}
		list = append(list, i)
	}
	return list, errs
}

func fields(names string) []string {
	return strings.FieldsFunc(names, func(r rune) bool { return strings.ContainsRune(", \t\r\n", r) })
}

func (i Ignore) check() error {
	if i.Reason == "" {
		return fmt.Errorf("a remark to ignore differences lacks its reason: <!-- cotejo-ignore figures: why -->")
	}
	if len(i.Checks) == 0 {
		return fmt.Errorf("a remark to ignore differences names no check: <!-- cotejo-ignore figures: why -->")
	}
	for _, name := range i.Checks {
		base, _, _ := strings.Cut(name, "/")
		if !slices.ContainsFunc(check.All, func(c *check.Check) bool { return c.Name == base }) {
			return fmt.Errorf("a remark to ignore differences names a check that there is none of: %q", name)
		}
	}
	return nil
}

// paragraphAt is the paragraph around a stretch of the file, or the next.
func paragraphAt(d *lang.Document, s lang.Span) int {
	return slices.IndexFunc(d.Paragraphs, func(p lang.Paragraph) bool { return d.Source.FileSpan(p.Span).End > s.Start })
}

// Place is where a remark stands, as editors' jump lists read it.
func Place(d *lang.Document, i Ignore) string {
	before := d.Source.File[:i.Span.Start]
	line := strings.Count(before, "\n") + 1
	column := len([]rune(before[strings.LastIndexByte(before, '\n')+1:])) + 1
	return fmt.Sprintf("%s:%d:%d", d.Source.Name, line, column)
}

// Settle takes the findings out that the remarks let stand. The remarks that
// fitted none come back as unused.
func Settle(d *lang.Document, list []Ignore, found []check.Finding, sentences func(check.Finding) (lang.Span, bool)) (kept []check.Finding, unused []Ignore) {
	for _, f := range found {
		at, ok := sentences(f)
		if !ok || !ignored(d, list, f, at) {
			kept = append(kept, f)
		}
	}
	for _, i := range list {
		if !i.used {
			unused = append(unused, i)
		}
	}
	return kept, unused
}

func ignored(d *lang.Document, list []Ignore, f check.Finding, at lang.Span) bool {
	for n := range list {
		i := &list[n]
		if i.paragraph < 0 || !d.Paragraphs[i.paragraph].Overlaps(at) {
			continue
		}
		if slices.Contains(i.Checks, f.Check) || slices.Contains(i.Checks, f.Check+"/"+f.Kind) {
			i.used = true
			return true
		}
	}
	return false
}
