package main

import (
	"encoding/json"
	"os/exec"
	"path"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/cotejo/cotejo"

// layers lists the packages from the bottom up: each imports only from lines above its own.
var layers = [][]string{
	{"lang", "lang/cldr/rbnf"},
	{"lang/cldr/gen", "lang/detect", "lang/figure", "lang/name", "lang/quote", "lang/read"},
	{"align"},
	{"align/check"},
	{"align/report"},
	{"cmd/cotejo/pairing", "cmd/cotejo/accepted", "cmd/cotejo/config", "cmd/cotejo/inline", "cmd/cotejo/git", "cmd/cotejo/stale", "cmd/cotejo/glossary"},
	{"cmd/cotejo"},
}

// TestImportsRunOneWay keeps lang knowing one text, align two, cmd the world.
func TestImportsRunOneWay(t *testing.T) {
	for pkg, imports := range ourImports(t) {
		own := layer(pkg)
		if own < 0 {
			t.Errorf("%s stands in no layer", pkg)
		}
		for _, dep := range imports {
			if layer(dep) >= own {
				t.Errorf("%s imports %s, which is not below it", pkg, dep)
			}
		}
	}
}

// TestModelsStayOut keeps lingua-go's 128 MB of models out of whatever imports the library.
func TestModelsStayOut(t *testing.T) {
	for pkg, imports := range ourImports(t) {
		if slices.Contains(imports, "lang/detect") && pkg != "cmd/cotejo" {
			t.Errorf("%s imports lang/detect", pkg)
		}
	}
}

func layer(pkg string) int {
	return slices.IndexFunc(layers, func(l []string) bool { return slices.Contains(l, pkg) })
}

// ourImports maps each of our packages to those of ours that it imports.
func ourImports(t *testing.T) map[string][]string {
	t.Helper()
	out, err := exec.Command("go", "list", "-json=ImportPath,Imports", path.Join(module, "...")).Output()
	if err != nil {
		t.Fatalf("listing the packages: %v", err)
	}
	ours := map[string][]string{}
	for d := json.NewDecoder(strings.NewReader(string(out))); d.More(); {
		var p struct {
			ImportPath string
			Imports    []string
		}
		if err := d.Decode(&p); err != nil {
			t.Fatal(err)
		}
		pkg := strings.TrimPrefix(p.ImportPath, module+"/")
		ours[pkg] = nil
		for _, dep := range p.Imports {
			if short, ok := strings.CutPrefix(dep, module+"/"); ok {
				ours[pkg] = append(ours[pkg], short)
			}
		}
	}
	if len(ours) < 10 {
		t.Fatalf("only %d packages found", len(ours))
	}
	return ours
}
