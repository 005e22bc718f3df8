package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"cotejo": main})
}

// TestScripts runs the real program over the scripts in testdata/script.
// UPDATE_SCRIPTS=1 rewrites the outputs they expect.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 filepath.Join("testdata", "script"),
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		UpdateScripts:       os.Getenv("UPDATE_SCRIPTS") != "",
		Setup: func(e *testscript.Env) error {
			articles, err := filepath.Abs(filepath.Join("..", "..", "testdata"))
			e.Setenv("ARTICLES", articles)
			return err
		},
	})
}
