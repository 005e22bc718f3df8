package check_test

import (
	"cmp"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/lang"
	"github.com/cotejo/cotejo/lang/read"
)

const articles = "../../testdata/articles"

// TestFaithfulArticles: a translation that keeps every fact gives no error
// and at most one warning, whichever of the two was the original.
func TestFaithfulArticles(t *testing.T) {
	for _, slug := range slugs(t) {
		for _, pair := range [][2]string{{".es.md", ".en.md"}, {".en.md", ".es.md"}} {
			t.Run(slug+pair[0], func(t *testing.T) {
				_, found := compare(t, slug+pair[0], slug+pair[1])
				faithful(t, found)
			})
		}
	}
}

func faithful(t *testing.T, found []check.Finding) {
	t.Helper()
	warnings := 0
	for _, f := range found {
		switch f.Severity {
		case check.Error:
			t.Errorf("false alarm: %s %s: %s", f.Check, f.Kind, f.Message)
		case check.Warning:
			t.Logf("warning: %s %s: %s", f.Check, f.Kind, f.Message)
			warnings++
		}
	}
	if warnings > 1 {
		t.Errorf("%d warnings on a faithful translation", warnings)
	}
}

// TestPlantedErrors: every error planted in an article is found where it
// stands, and what is found beside them is bounded as in the faithful text.
func TestPlantedErrors(t *testing.T) {
	for _, slug := range slugs(t) {
		t.Run(slug, func(t *testing.T) {
			a, found := compare(t, slug+".es.md", slug+".planted.en.md")
			wants := wanted(t, a.Target.Source.File)
			if len(wants) < 8 {
				t.Fatalf("only %d errors are planted", len(wants))
			}
			for _, w := range wants {
				if !slices.ContainsFunc(found, func(f check.Finding) bool { return w.meets(a, f) }) {
					t.Errorf("not found: %s %q → %q", w.check, w.source, w.target)
				}
			}
			stray := 0
			for _, f := range found {
				if f.Severity > check.Note && !slices.ContainsFunc(wants, func(w want) bool { return w.meets(a, f) }) {
					t.Logf("beside the planted: %s %s %s: %s", f.Severity, f.Check, f.Kind, f.Message)
					stray++
				}
			}
			if stray > strayAllowed {
				t.Errorf("%d findings beside the planted ones", stray)
			}
		})
	}
}

// strayAllowed are the findings beside the planted ones that an article may
// have: one for the faithful text, and one for a planted error that two
// checks tell of (a name in a quotation that was cut).
const strayAllowed = 2

// A want is an expectation in an article: <!-- want figures "1,2" "1.3" -->.
type want struct{ check, source, target string }

var wantComment = regexp.MustCompile(`<!-- want (\w+) "(.*?)" "(.*?)" -->`)

func wanted(t *testing.T, markdown string) []want {
	t.Helper()
	var all []want
	for _, m := range wantComment.FindAllStringSubmatch(markdown, -1) {
		all = append(all, want{m[1], m[2], m[3]})
	}
	if n := strings.Count(markdown, "want"); n != len(all) {
		t.Fatalf("%d expectations read of %d", len(all), n)
	}
	return all
}

// meets reports whether a finding is the one expected: of the check, grave
// enough to be shown, and about the words on each side that has them.
func (w want) meets(a *align.Alignment, f check.Finding) bool {
	return f.Check == w.check && f.Severity >= check.Warning &&
		(touches(a.Source, f.Source, w.source) || touches(a.Target, f.Target, w.target))
}

// touches reports whether the span overlaps a place where the words stand.
func touches(d *lang.Document, s *lang.Span, words string) bool {
	if s == nil || words == "" {
		return false
	}
	text := d.Source.Text
	for from := 0; ; {
		i := strings.Index(text[from:], words)
		if i < 0 {
			return false
		}
		if s.Overlaps(lang.Span{Start: from + i, End: from + i + len(words)}) {
			return true
		}
		from += i + 1
	}
}

func slugs(t *testing.T) []string {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(articles, "*.planted.en.md"))
	if err != nil || len(paths) < 6 {
		t.Fatalf("%d articles found, %v", len(paths), err)
	}
	for i, p := range paths {
		paths[i] = strings.TrimSuffix(filepath.Base(p), ".planted.en.md")
	}
	slices.Sort(paths)
	return paths
}

func compare(t *testing.T, source, target string) (*align.Alignment, []check.Finding) {
	t.Helper()
	a := align.Align(document(t, source), document(t, target))
	found := check.Run(a, check.All)
	slices.SortStableFunc(found, func(x, y check.Finding) int { return cmp.Compare(x.Bead, y.Bead) })
	return a, found
}

// document reads an article; its name tells its language: pleno.es.md.
func document(t *testing.T, name string) *lang.Document {
	t.Helper()
	src, err := read.File(filepath.Join(articles, name), read.Options{})
	if err != nil {
		t.Fatal(err)
	}
	parts := strings.Split(name, ".")
	l, err := lang.Lookup(parts[len(parts)-2])
	if err != nil {
		t.Fatal(err)
	}
	return lang.Parse(src, l)
}
