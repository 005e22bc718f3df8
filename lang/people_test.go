package lang

import (
	"strings"
	"testing"
)

// TestPeople: every line of the table of people has all its columns.
func TestPeople(t *testing.T) {
	for line := range strings.Lines(strings.TrimSpace(people)) {
		columns := strings.Split(strings.TrimSpace(line), "|")
		if len(columns) != len(peopleLanguages) {
			t.Errorf("%d columns instead of %d: %s", len(columns), len(peopleLanguages), line)
		}
		for i, forms := range columns {
			if strings.TrimSpace(forms) == "" {
				t.Errorf("nothing in %s: %s", peopleLanguages[i], line)
			}
		}
	}
	catalan := map[string]string{}
	for id, name := range Catalan.People() {
		catalan[id] = name
	}
	if got := catalan["person/Charlemagne"]; got != "Carlemany" {
		t.Errorf("Charlemagne is %q in Catalan", got)
	}
}
