package main

import (
	"strings"
	"testing"
)

// Flags work wherever people put them.
func TestArrange(t *testing.T) {
	cases := []struct{ typed, read string }{
		{"a.md b.md", "check -- a.md b.md"},
		{"a.md b.md --format json", "check --format json -- a.md b.md"},
		{"--format json a.md b.md", "check --format json -- a.md b.md"},
		{"check a.md --format=json b.md -v", "check --format=json -v -- a.md b.md"},
		{"a.md -o out.json b.md", "check -o out.json -- a.md b.md"},
		{"- b.md --stdin-format markdown", "check --stdin-format markdown -- - b.md"},
		{"check -- -a.md -b.md", "check -- -a.md -b.md"},
		{"facts noticia.md --lang es", "facts --lang es -- noticia.md"},
		{"stream", "stream --"},
		{"--help", "--help"},
		{"--version", "--version"},
	}
	for _, c := range cases {
		t.Run(c.typed, func(t *testing.T) {
			got, err := arrange(strings.Fields(c.typed), newApp(streams{}))
			if err != nil || strings.Join(got, " ") != c.read {
				t.Errorf("read as %q, %v; want %q", strings.Join(got, " "), err, c.read)
			}
		})
	}
}

func TestArrangeFlagWithoutValue(t *testing.T) {
	_, err := arrange([]string{"a.md", "b.md", "--format"}, newApp(streams{}))
	if err == nil || !strings.Contains(err.Error(), "--format lacks its value") {
		t.Errorf("got %v", err)
	}
}
