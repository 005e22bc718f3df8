package report

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/lang"
)

// A contract is what other tools decode: every key they rely on, no other.
type contract struct {
	SchemaVersion int `json:"schema_version"`
	Tool          struct{ Name, Version string }
	Pairs         []struct {
		Source, Target struct{ Path, Lang string }
		Sentences      struct{ Source, Target int }
		Beads          map[string]int
		Findings       []finding
	}
	Summary struct{ Error, Warning, Note, Accepted int }
}

type finding struct {
	Check, Kind, Severity, Message, Fingerprint string
	Source, Target                              *span
	Context                                     struct {
		Source, Target *struct{ Start, End int }
	}
	Edits []struct{ Source, Target span }
}

type span struct {
	Start, End   int
	Text         string
	Line, Column int
}

func decode(t *testing.T, r *Report) (c contract) {
	t.Helper()
	d := json.NewDecoder(strings.NewReader(written(t, JSON, r)))
	d.DisallowUnknownFields()
	if err := d.Decode(&c); err != nil {
		t.Fatal(err)
	}
	return c
}

func TestJSON(t *testing.T) {
	c := decode(t, reportOf(check.Warning, Layout{}, ferry(t), editions(t)))
	if c.SchemaVersion != 1 || c.Tool.Name != "cotejo" || c.Tool.Version != "1.2.3" || len(c.Pairs) != 2 {
		t.Fatalf("got %+v", c)
	}
	if c.Summary.Error != 4 || c.Summary.Warning != 3 || c.Summary.Note != 2 || c.Summary.Accepted != 0 {
		t.Errorf("the summary counts the notes that are not shown as well: got %+v", c.Summary)
	}
	p := c.Pairs[0]
	if p.Source.Path != "noticias/2024/transbordador.es.md" || p.Source.Lang != "es" || p.Target.Lang != "en" || p.Sentences.Source != 8 || p.Sentences.Target != 7 {
		t.Errorf("got %+v", p)
	}
	if diff := cmp.Diff(map[string]int{"1-1": 6, "2-0": 1, "0-1": 1}, p.Beads); diff != "" {
		t.Errorf("beads (-want +got)\n%s", diff)
	}
	if len(p.Findings) != 7 || len(c.Pairs[1].Findings) != 0 {
		t.Errorf("%d and %d findings at warning or above; want 7 and 0", len(p.Findings), len(c.Pairs[1].Findings))
	}
}

func TestJSONFinding(t *testing.T) {
	c := decode(t, reportOf(check.Note, Layout{}, ferry(t), editions(t)))
	added := c.Pairs[0].Findings[7]
	if added.Source != nil || added.Context.Source != nil || added.Target == nil || added.Context.Target == nil {
		t.Errorf("an added sentence has a target alone: %+v", added)
	}
	if diff := cmp.Diff(&span{Start: added.Context.Target.Start, End: added.Context.Target.End, Text: "Tickets go on sale in March.", Line: 7, Column: 1}, added.Target); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	edits := c.Pairs[1].Findings[0].Edits
	if len(edits) != 3 || edits[0].Source.Text != "aparcó" || edits[0].Target.Text != "estacionó" || edits[0].Source.Start != 13 {
		t.Errorf("edits: %+v", edits)
	}
}

// TestJSONCountsCodePoints: an emoji is one, wherever it stands in the file,
// and what the reader skipped counts as well.
func TestJSONCountsCodePoints(t *testing.T) {
	file := "---\ntitle: «ñ»\n---\n\n🚢 Son *40* barcos.\n"
	text := "🚢 Son 40 barcos."
	at := strings.Index(file, "🚢")
	star := strings.Index(file, "*40")
	src := &lang.Source{
		Name: "a.md", Text: text, File: file,
		Pieces: []lang.Piece{
			{Text: lang.Span{Start: 0, End: 9}, File: lang.Span{Start: at, End: star}},
			{Text: lang.Span{Start: 9, End: 11}, File: lang.Span{Start: star + 1, End: star + 3}},
			{Text: lang.Span{Start: 11, End: len(text)}, File: lang.Span{Start: star + 4, End: len(file) - 1}},
		},
	}
	d := &lang.Document{Source: src, Language: &lang.Spanish, Sentences: []lang.Sentence{{Span: lang.Span{Start: 0, End: len(text)}}}}
	a := &align.Alignment{Source: d, Target: document("b.md", "en"), Beads: []align.Bead{{Source: d.Sentences}}}
	got := Describe(a, check.Finding{Source: spanOf(t, d, "40 barcos")})
	want := &SpanJSON{Start: 27, End: 37, Text: "40 barcos", Line: 5, Column: 8}
	if diff := cmp.Diff(want, got.Source); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if diff := cmp.Diff(ContextJSON{Source: &RangeJSON{Start: 20, End: 38}}, got.Context); diff != "" {
		t.Errorf("context (-want +got)\n%s", diff)
	}
	points := []rune(file)
	if s := string(points[want.Start:want.End]); s != "40* barcos" {
		t.Errorf("the file says %q there", s)
	}
}

func TestJSONLines(t *testing.T) {
	out := written(t, JSONLines, reportOf(check.Warning, Layout{}, ferry(t), faithful(t)))
	lines := strings.Split(strings.TrimSuffix(out, "\n"), "\n")
	if len(lines) != 7 {
		t.Fatalf("%d lines, want one for each of 7 findings", len(lines))
	}
	for _, l := range lines {
		var f struct {
			SourcePath string `json:"source_path"`
			TargetPath string `json:"target_path"`
			finding
		}
		d := json.NewDecoder(strings.NewReader(l))
		d.DisallowUnknownFields()
		if err := d.Decode(&f); err != nil {
			t.Fatalf("%v in %s", err, l)
		}
		if f.SourcePath != "noticias/2024/transbordador.es.md" || f.TargetPath != "news/2024/ferry.en.md" || f.Message == "" {
			t.Errorf("got %+v", f)
		}
	}
}

// TestJSONKeepsLetters: no \u escapes where UTF-8 will do; lists are never null.
func TestJSONKeepsLetters(t *testing.T) {
	p := faithful(t)
	p.Findings = []check.Finding{{Check: "figures", Message: "«ñ» & <b> 🚢"}}
	out := written(t, JSON, reportOf(check.Note, Layout{}, p))
	if !strings.Contains(out, `"message": "«ñ» & <b> 🚢"`) {
		t.Errorf("letters are escaped in\n%s", out)
	}
	none := written(t, JSON, reportOf(check.Note, Layout{}, faithful(t))) + written(t, JSON, &Report{})
	if strings.Contains(none, "null") || !strings.Contains(none, `"findings": []`) || !strings.Contains(none, `"pairs": []`) {
		t.Errorf("empty lists are [] in\n%s", none)
	}
}
