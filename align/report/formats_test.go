package report

import (
	"bytes"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/lang"
)

func TestFormatsAreWhole(t *testing.T) {
	seen := map[string]bool{}
	for _, f := range Formats {
		if f.Name == "" || f.Doc == "" || strings.Contains(f.Doc, "\n") || f.Write == nil || seen[f.Name] {
			t.Errorf("%q lacks a name of its own, a line of Doc or a Write", f.Name)
		}
		seen[f.Name] = true
	}
}

// TestEveryFormatIsListed reads the package's own files: a format that is
// declared must be in its list, or no user can name it.
func TestEveryFormatIsListed(t *testing.T) {
	formats := 0
	for _, v := range variables(t) {
		kind, ok := formatType(v.Values[0])
		if !ok {
			continue
		}
		formats++
		if name := v.Names[0].Name; !slices.Contains(listed(t, kind+"s"), name) {
			t.Errorf("%s is declared and not listed in %ss", name, kind)
		}
	}
	if formats < len(Formats) {
		t.Errorf("only %d declarations of formats found", formats)
	}
}

// variables are the package's own, one declaration each.
func variables(t *testing.T) []*ast.ValueSpec {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var list []*ast.ValueSpec
	for _, name := range files {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range file.Decls {
			g, ok := d.(*ast.GenDecl)
			if !ok || g.Tok != token.VAR {
				continue
			}
			for _, s := range g.Specs {
				if v := s.(*ast.ValueSpec); len(v.Values) == 1 {
					list = append(list, v)
				}
			}
		}
	}
	return list
}

// formatType reads “&Format{…}”; ok is false for anything else.
func formatType(e ast.Expr) (kind string, ok bool) {
	pointer, _ := e.(*ast.UnaryExpr)
	if pointer == nil {
		return "", false
	}
	lit, _ := pointer.X.(*ast.CompositeLit)
	if lit == nil {
		return "", false
	}
	name, _ := lit.Type.(*ast.Ident)
	return fmt.Sprint(name), name != nil && strings.HasSuffix(name.Name, "Format")
}

// listed are the names in the list variable of that name.
func listed(t *testing.T, list string) []string {
	t.Helper()
	var names []string
	for _, v := range variables(t) {
		lit, ok := v.Values[0].(*ast.CompositeLit)
		if v.Names[0].Name != list || !ok {
			continue
		}
		for _, e := range lit.Elts {
			names = append(names, fmt.Sprint(e))
		}
	}
	return names
}

// full is a disk without room.
type full struct{}

var errFull = errors.New("no space left on device")

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestWriteErrorsAreTold(t *testing.T) {
	for _, f := range Formats {
		err := f.Write(full{}, reportOf(check.Note, Layout{Width: 80}, ferry(t)))
		if !errors.Is(err, errFull) || !strings.HasPrefix(err.Error(), "writing the report: ") {
			t.Errorf("%s: on a full disk the error is %v", f.Name, err)
		}
	}
}

// TestNothingToSay holds every format to the texts that have least to say.
func TestNothingToSay(t *testing.T) {
	empty := Pair{Alignment: &align.Alignment{Source: document("a.txt", "es"), Target: document("b.txt", "en")}}
	bare := empty
	bare.Findings = []check.Finding{{Check: "figures", Severity: check.Error}, {Check: "names", Bead: 7, Source: &lang.Span{}, Target: &lang.Span{}}}
	for _, r := range []*Report{{}, {Pairs: []Pair{{Alignment: empty.Alignment}}}, {Pairs: []Pair{empty, bare}}} {
		for _, f := range Formats {
			var out bytes.Buffer
			if err := f.Write(&out, r); err != nil {
				t.Errorf("%s: %v", f.Name, err)
			}
			if f != JSONLines && f != GitHub && out.Len() == 0 {
				t.Errorf("%s wrote nothing", f.Name)
			}
		}
	}
}

// TestSameBytes: all formats but Terminal leave out the time it took.
func TestSameBytes(t *testing.T) {
	for _, f := range Formats {
		fast, slow := reportOf(check.Note, Layout{Width: 80}, ferry(t)), reportOf(check.Note, Layout{Width: 80}, ferry(t))
		slow.Elapsed *= 100
		if same := written(t, f, fast) == written(t, f, slow); same == (f == Terminal) {
			t.Errorf("%s: same bytes whatever time it took: %v", f.Name, same)
		}
	}
}

func written(t testing.TB, f *Format, r *Report) string {
	t.Helper()
	var out bytes.Buffer
	if err := f.Write(&out, r); err != nil {
		t.Fatalf("%s: %v", f.Name, err)
	}
	return out.String()
}

func readGolden(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v (go test -update writes it)", err)
	}
	return string(data)
}
