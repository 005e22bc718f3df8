package report

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/joshdk/go-junit"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/align/check"
)

// reports are what the formats of pipelines are tried on: full, empty, and
// with names and messages that hold every sign with a meaning.
func reports(t *testing.T) map[string]*Report {
	awkward := ferry(t)
	a := *awkward.Alignment
	source, target := *a.Source, *a.Target
	source.Source, target.Source = renamed(source.Source, "años, 50%/a:b é.es.md"), renamed(target.Source, "<a>&\"b\"|`c`\n.en.md")
	a.Source, a.Target = &source, &target
	awkward.Alignment = &a
	awkward.Findings = append([]check.Finding(nil), awkward.Findings...)
	awkward.Findings[0].Message = "100 %: “a::b”\r\n]]> <script> @maria #12 \x00\x1b[31m"
	return map[string]*Report{
		"nothing compared": reportOf(check.Note, Layout{}),
		"nothing found":    reportOf(check.Note, Layout{}, faithful(t)),
		"everything":       reportOf(check.Note, Layout{}, editions(t), faithful(t), ferry(t)),
		"awkward":          reportOf(check.Note, Layout{}, awkward),
		"empty texts":      reportOf(check.Note, Layout{}, Pair{Alignment: &align.Alignment{Source: document("a.txt", "es"), Target: document("b.txt", "en")}, Findings: []check.Finding{{Check: "figures", Kind: "changed"}}}),
	}
}

func TestSARIFIsValid(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile("testdata/schemas/sarif-2.1.0.json")
	if err != nil {
		t.Fatal(err)
	}
	for name, r := range reports(t) {
		log, err := jsonschema.UnmarshalJSON(strings.NewReader(written(t, SARIF, r)))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if err := schema.Validate(log); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestSARIFPoints: each result names its rule twice, by id and by index, and
// both must mean the same; places are those that Plain gives.
func TestSARIFPoints(t *testing.T) {
	r := reportOf(check.Note, Layout{}, ferry(t))
	var log sarifLog
	if err := json.Unmarshal([]byte(written(t, SARIF, r)), &log); err != nil {
		t.Fatal(err)
	}
	run := log.Runs[0]
	for i, result := range run.Results {
		f := r.Pairs[0].Findings[i]
		if got := run.Tool.Driver.Rules[*result.RuleIndex].ID; got != result.RuleID {
			t.Errorf("rule %d is %s, the result says %s", *result.RuleIndex, got, result.RuleID)
		}
		at := result.Locations[0].PhysicalLocation
		got := fmt.Sprintf("%s:%d:%d", at.ArtifactLocation.URI, at.Region.StartLine, at.Region.StartColumn)
		if want := where(r.Pairs[0].Alignment, f).String(); got != want {
			t.Errorf("%s stands at %s, want %s", f.Message, got, want)
		}
		if inTarget := f.Target != nil; inTarget && f.Source != nil && len(result.RelatedLocations) != 1 {
			t.Errorf("%s lacks its place in the original", f.Message)
		}
		if result.PartialFingerprints["cotejo/v1"] != f.Fingerprint {
			t.Errorf("%s lost its fingerprint", f.Message)
		}
	}
}

func TestFileURI(t *testing.T) {
	for path, want := range map[string]string{
		"news/ferry.en.md":      "news/ferry.en.md",
		"/srv/news/ferry.en.md": "file:///srv/news/ferry.en.md",
		"años 50%.md":           "a%C3%B1os%2050%25.md",
		"a:b.md":                "./a:b.md",
	} {
		if got := fileURI(path); got != want {
			t.Errorf("%s: got %s, want %s", path, got, want)
		}
	}
}

func TestJUnitParses(t *testing.T) {
	for name, r := range reports(t) {
		suites, err := junit.Ingest([]byte(written(t, JUnit, r)))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if len(suites) != len(r.Pairs) {
			t.Errorf("%s: %d suites of %d pairs", name, len(suites), len(r.Pairs))
		}
		for _, s := range suites {
			if s.Totals.Tests != len(r.Checks) {
				t.Errorf("%s: %d cases of %d checks", name, s.Totals.Tests, len(r.Checks))
			}
		}
	}
}

// TestJUnitFails: a case fails with what fails the run, and only then.
func TestJUnitFails(t *testing.T) {
	for failOn, want := range map[check.Severity]string{
		check.Error + 1: "",
		check.Error:     "figures",
		check.Warning:   "omissions additions figures names",
	} {
		r := reportOf(check.Note, Layout{}, ferry(t))
		r.FailOn = failOn
		suites, err := junit.Ingest([]byte(written(t, JUnit, r)))
		if err != nil {
			t.Fatal(err)
		}
		var failed []string
		for _, c := range suites[0].Tests {
			if c.Status == junit.StatusFailed {
				failed = append(failed, c.Name)
			}
		}
		if got := strings.Join(failed, " "); got != want {
			t.Errorf("failing on %d: %q fail, want %q", failOn, got, want)
		}
	}
}

func TestCheckstyleParses(t *testing.T) {
	for name, r := range reports(t) {
		var c checkstyleReport
		if err := xml.Unmarshal([]byte(written(t, Checkstyle, r)), &c); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		told, found := 0, 0
		for _, f := range c.Files {
			told += len(f.Errors)
		}
		for _, p := range r.Pairs {
			found += len(p.Findings)
		}
		if told != found {
			t.Errorf("%s: %d of %d findings told", name, told, found)
		}
	}
}

// TestGitHubEscapes: whatever a name or a message holds, a finding is one
// command, and nothing in it ends its properties.
func TestGitHubEscapes(t *testing.T) {
	r := reports(t)["awkward"]
	lines := strings.Split(strings.TrimSuffix(written(t, GitHub, r), "\n"), "\n")
	if len(lines) != len(r.Pairs[0].Findings) {
		t.Fatalf("%d commands for %d findings", len(lines), len(r.Pairs[0].Findings))
	}
	for _, l := range lines {
		head, _, ok := strings.Cut(strings.TrimPrefix(l, "::"), "::")
		name, properties, spaced := strings.Cut(head, " ")
		if !ok || !spaced || !strings.Contains("error warning notice", name) {
			t.Errorf("no command: %s", l)
		}
		for p := range strings.SplitSeq(properties, ",") {
			key, value, _ := strings.Cut(p, "=")
			if !strings.Contains("file line endLine col endColumn title", key) || value == "" {
				t.Errorf("%q is no property in %s", p, l)
			}
		}
	}
	want := "::error file=<a>&\"b\"|`c`%0A.en.md,line=2,endLine=2,col=31,endColumn=47,title=cotejo%3A figures::100 %25: “a::b”  ]]> <script> @maria #12 ␀␛[31m"
	if lines[0] != want {
		t.Errorf("got\n%s\nwant\n%s", lines[0], want)
	}
}

func TestGitLabIsWhole(t *testing.T) {
	for name, r := range reports(t) {
		var issues []gitlabIssue
		if err := json.Unmarshal([]byte(written(t, GitLab, r)), &issues); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for _, i := range issues {
			if i.Severity == "" || i.Location.Path == "" || i.Location.Lines.Begin < 1 {
				t.Errorf("%s: %+v lacks what GitLab asks for", name, i)
			}
		}
	}
}

// TestMarkdownStandsForItself: text of an article is never markup.
func TestMarkdownStandsForItself(t *testing.T) {
	for text, want := range map[string]string{
		"plain, con eñe.":            "plain, con eñe.",
		"*no* _es_ `nada`":           `\*no\* \_es\_ \` + "`nada\\`",
		"<script>alert(1)</script>":  `\<script\>alert(1)\</script\>`,
		"@maria #12":                 "@<!-- -->maria #<!-- -->12",
		"a|b\nc":                     `a\|b c`,
		"[x](http://y) ~z~ $w$ &lt;": `\[x\](http://y) \~z\~ \$w\$ \&lt;`,
	} {
		if got := markdownText(text); got != want {
			t.Errorf("%q: got %s, want %s", text, got, want)
		}
	}
}

func TestMarkdownFitsAComment(t *testing.T) {
	p := ferry(t)
	for range 10 {
		p.Findings = append(p.Findings, p.Findings...)
	}
	out := written(t, Markdown, reportOf(check.Note, Layout{}, p, p))
	if len(out) > 65_000 || !strings.Contains(out, "more findings.") {
		t.Errorf("%d bytes, ending in %q", len(out), out[len(out)-40:])
	}
}

func TestSchemaIsNamed(t *testing.T) {
	data, err := os.ReadFile("testdata/schemas/sarif-2.1.0.json")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(data), `"id": "`+sarifSchema+`"`) {
		t.Error("the log names another schema than the one it is held to")
	}
}

// TestMemoryIsNamedOnce: a translation memory holds both texts of a pair.
func TestMemoryIsNamedOnce(t *testing.T) {
	p := ferry(t)
	a := *p.Alignment
	source, target := *a.Source, *a.Target
	source.Source, target.Source = renamed(source.Source, "ferry.tmx"), renamed(target.Source, "ferry.tmx")
	a.Source, a.Target = &source, &target
	p.Alignment = &a
	r := reportOf(check.Note, Layout{}, p, p)
	for _, c := range []struct {
		format *Format
		want   string
	}{
		{JUnit, `<testsuite name="ferry.tmx" `},
		{Markdown, "\n#### `ferry.tmx`\n"},
		{Markdown, "\n| `ferry.tmx` | "},
		{Terminal, "ferry.tmx  ·  Spanish → English\n"},
	} {
		if out := written(t, c.format, r); !strings.Contains(out, c.want) {
			t.Errorf("%s lacks %q:\n%s", c.format.Name, c.want, out)
		}
	}
}
