package check

import (
	"regexp"
	"strings"
	"testing"
)

// example is the words of an article, or code.
var example = regexp.MustCompile("“[^”]+”|`[^`]+`")

// TestEveryKindHasAnExample: cotejo explain shows what each kind looks like,
// and the severity that it is told with.
func TestEveryKindHasAnExample(t *testing.T) {
	severity := regexp.MustCompile(`\b(error|warning|note)\b`)
	for _, c := range All {
		if len(c.Kinds) == 0 {
			t.Errorf("%s has no kinds", c.Name)
		}
		for _, k := range c.Kinds {
			if !example.MatchString(k.Doc) {
				t.Errorf("%s/%s shows no example: %s", c.Name, k.Name, k.Doc)
			}
			if !severity.MatchString(k.Doc) {
				t.Errorf("%s/%s names no severity: %s", c.Name, k.Name, k.Doc)
			}
		}
		if title, _, ok := strings.Cut(c.Doc, "\n\n"); !ok || strings.Contains(title, "\n") || strings.HasSuffix(title, ".") {
			t.Errorf("%s: the first line is no title: %q", c.Name, title)
		}
	}
}
