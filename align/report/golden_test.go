package report

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cotejo/cotejo/align/check"
)

var update = flag.Bool("update", false, "rewrite the files in testdata")

// goldens are the reports that testdata holds, to be looked at: cat one.
func goldens(t *testing.T) map[string]*Report {
	list := map[string]*Report{}
	for _, width := range []int{80, 140} {
		for _, colour := range []bool{false, true} {
			name, l := fmt.Sprint(width), Layout{Width: width, Colour: colour}
			if colour {
				name += "-colour"
			}
			list["ferry-"+name] = reportOf(check.Warning, l, ferry(t))
			list["several-"+name] = reportOf(check.Note, l, editions(t), faithful(t), ferry(t))
		}
	}
	list["faithful"] = reportOf(check.Warning, Layout{Width: 80}, faithful(t))
	return list
}

func TestGolden(t *testing.T) {
	for name, r := range goldens(t) {
		for _, f := range Formats {
			if f != Terminal && r.Layout.Colour {
				continue
			}
			if r.Layout.Width != 80 && f != Terminal && f != Plain {
				continue // the layout is nothing to it
			}
			path := filepath.Join("testdata", name+"."+f.Name)
			got := withoutShell(written(t, f, r))
			if *update {
				if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			if diff := cmp.Diff(readGolden(t, path), got); diff != "" {
				t.Errorf("%s (-file +written)\n%s", path, diff)
			}
		}
	}
}

// withoutShell leaves the style and the script out of a page, that a golden
// file may be read and does not change with them.
func withoutShell(page string) string {
	return strings.NewReplacer(htmlStyle, "/* html.css */", htmlScript, "/* html.js */",
		htmlAttribute(hashOf(htmlStyle)), "HASH", htmlAttribute(hashOf(htmlScript)), "HASH").Replace(page)
}

// htmlAttribute is a text as the template writes it between quotation marks.
func htmlAttribute(text string) string { return strings.ReplaceAll(text, "+", "&#43;") }

var (
	escapes = regexp.MustCompile("\x1b\\[[0-9;]*m")
	// marked is a line of marks beneath a sentence.
	marked = regexp.MustCompile(`^ +│ [ ~^+-]+$`)
)

// TestColourChangesNoLayout: without its escape codes the coloured report is
// the other one, less the lines of marks that make up for colour.
func TestColourChangesNoLayout(t *testing.T) {
	for _, width := range []int{0, 30, 80, 140} {
		bare := written(t, Terminal, reportOf(check.Note, Layout{Width: width}, editions(t), ferry(t)))
		coloured := written(t, Terminal, reportOf(check.Note, Layout{Width: width, Colour: true}, editions(t), ferry(t)))
		var lines []string
		for l := range strings.SplitSeq(bare, "\n") {
			if !marked.MatchString(l) {
				lines = append(lines, l)
			}
		}
		if diff := cmp.Diff(strings.Join(lines, "\n"), escapes.ReplaceAllString(coloured, "")); diff != "" {
			t.Errorf("at %d columns (-bare +coloured)\n%s", width, diff)
		}
	}
}

// TestNoColourNoEscape: Layout alone decides, for every format.
func TestNoColourNoEscape(t *testing.T) {
	t.Setenv("CLICOLOR_FORCE", "1")
	for _, f := range Formats {
		if strings.ContainsRune(written(t, f, reportOf(check.Note, Layout{Width: 80}, ferry(t))), '\x1b') {
			t.Errorf("%s writes escape codes without being asked to", f.Name)
		}
	}
	if strings.ContainsRune(written(t, Plain, reportOf(check.Note, Layout{Width: 80, Colour: true}, ferry(t))), '\x1b') {
		t.Error("plain writes escape codes")
	}
}

// TestWidth: no line of a report is wider than asked for, at any width that a
// file name and a few words fit into.
func TestWidth(t *testing.T) {
	for width := 40; width <= 160; width += 7 {
		out := written(t, Terminal, reportOf(check.Note, Layout{Width: width}, editions(t), ferry(t)))
		for l := range strings.SplitSeq(out, "\n") {
			if got := columns(l); got > width && !strings.Contains(l, "--min-severity") {
				t.Errorf("a line of %d columns at a width of %d:\n%s", got, width, l)
			}
		}
	}
}

// TestNoWidthNoWrapping: without a width nothing is wrapped or left out.
func TestNoWidthNoWrapping(t *testing.T) {
	p := ferry(t)
	out := written(t, Terminal, reportOf(check.Note, Layout{Colour: true}, p))
	out = escapes.ReplaceAllString(out, "")
	for _, f := range p.Findings {
		for _, s := range beadAt(p.Alignment, f.Bead).Target {
			if !strings.Contains(out, "│ "+p.Target.Text(s.Span)+"\n") {
				t.Errorf("not on a line of its own: %s", p.Target.Text(s.Span))
			}
		}
	}
}
