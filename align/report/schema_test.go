package report

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// TestXLIFFAgainstSchema holds the export to OASIS's own schema, by xmllint of
// libxml2. Where that is not installed the test says so and stops; never in CI.
func TestXLIFFAgainstSchema(t *testing.T) {
	lint, err := exec.LookPath("xmllint")
	switch {
	case err != nil && os.Getenv("CI") != "":
		t.Fatal("xmllint is missing: apt-get install libxml2-utils")
	case err != nil:
		t.Skip("xmllint is missing: the schema was not asked (apt-get install libxml2-utils)")
	}
	for name, b := range bitexts() {
		path := filepath.Join(t.TempDir(), "pair.xlf")
		if err := os.WriteFile(path, bitextBytes(t, XLIFF, b), 0o644); err != nil {
			t.Fatal(err)
		}
		out, err := exec.Command(lint, "--noout", "--nonet", "--schema", "testdata/schemas/xliff-core-2.0.xsd", path).CombinedOutput()
		if err != nil {
			t.Errorf("%s: %v\n%s", name, err, out)
		}
	}
}
