package report

import (
	"strings"
	"testing"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/lang"
)

// TestPlaceInFile: a finding about what no prose shows stands where the file
// has it: in “# El [mar](a)”, the target in column 11.
func TestPlaceInFile(t *testing.T) {
	source := markup("mar.es.md", "El mar", "# El [mar](a)", lang.Span{Start: 3, End: 6}, &lang.Spanish)
	target := markup("mar.en.md", "The sea", "# The [sea](b)", lang.Span{Start: 4, End: 7}, &lang.English)
	a := align.Align(source, target)
	f := check.Finding{
		Check: "links", Kind: "changed", Severity: check.Warning, Message: "it leads elsewhere",
		Source: &lang.Span{Start: 3, End: 6}, SourceFile: &lang.Span{Start: 11, End: 12},
		Target: &lang.Span{Start: 4, End: 7}, TargetFile: &lang.Span{Start: 12, End: 13},
	}
	r := &Report{Pairs: []Pair{{Alignment: a, Findings: []check.Finding{f}}}}
	for format, want := range map[*Format]string{
		Plain:  "mar.en.md:1:13: warning: links: it leads elsewhere",
		JSON:   `"text": "b",`,
		SARIF:  `"startColumn": 13,`,
		GitHub: "line=1,endLine=1,col=13,endColumn=14",
	} {
		if got := written(t, format, r); !strings.Contains(got, want) {
			t.Errorf("%s lacks %q:\n%s", format.Name, want, got)
		}
	}
}

// markup makes a document of a heading in which one stretch is a link.
func markup(name, text, file string, link lang.Span, l *lang.Language) *lang.Document {
	return lang.Parse(&lang.Source{
		Name: name, Format: "markdown", Text: text, File: file,
		Blocks: []lang.Block{{Span: lang.Span{End: len(text)}, Kind: lang.Heading, Level: 1}},
		Pieces: []lang.Piece{
			{Text: lang.Span{End: link.Start}, File: lang.Span{Start: 2, End: 2 + link.Start}},
			{Text: link, File: link.Shift(3)},
		},
	}, l)
}
