package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// An alignedFile is what align --format json says.
type alignedFile struct {
	Source, Target struct {
		Lang      string
		Sentences []struct{ Text string }
	}
	Beads []struct {
		Source, Target []int
		Score          float64
		Moved          bool
	}
}

// A pairedText is a bead by what its two sides say.
type pairedText struct {
	Source, Target []string
	Score          float64
	Moved          bool
}

// beadsOf runs align --format json and tells the beads by their words.
func beadsOf(t *testing.T, args ...string) (beads []pairedText) {
	t.Helper()
	var a alignedFile
	if err := json.Unmarshal(printed(t, append([]string{"align", "--format", "json"}, args...)...), &a); err != nil {
		t.Fatal(err)
	}
	say := func(sentences []struct{ Text string }, indices []int) (said []string) {
		for _, i := range indices {
			said = append(said, strings.Join(strings.Fields(sentences[i].Text), " "))
		}
		return said
	}
	for _, b := range a.Beads {
		beads = append(beads, pairedText{say(a.Source.Sentences, b.Source), say(a.Target.Sentences, b.Target), b.Score, b.Moved})
	}
	return beads
}

func printed(t *testing.T, args ...string) []byte {
	t.Helper()
	var out, trouble bytes.Buffer
	if code := run(args, streams{strings.NewReader(""), &out, &trouble}); code != exitClean {
		t.Fatalf("cotejo %s: %d, %s", strings.Join(args, " "), code, &trouble)
	}
	return out.Bytes()
}

// TestBitextsLoseNothing writes each article with its translation as a memory
// and as a localisation file, and reads the same beads back: sentences,
// scores, moves.
func TestBitextsLoseNothing(t *testing.T) {
	targets, err := filepath.Glob(filepath.Join("..", "..", "testdata", "articles", "*.planted.*.md"))
	if err != nil || len(targets) == 0 {
		t.Fatal(targets, err)
	}
	for _, target := range targets {
		name, _, _ := strings.Cut(target, ".planted")
		source := name + ".es.md"
		if _, err := os.Stat(source); err != nil {
			source = name + ".en.md"
		}
		want := beadsOf(t, source, target)
		for _, format := range []string{"tmx", "xliff"} {
			t.Run(filepath.Base(target)+" "+format, func(t *testing.T) {
				file := filepath.Join(t.TempDir(), "pair."+format)
				if err := os.WriteFile(file, printed(t, "align", "--format", format, source, target), 0o600); err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(want, beadsOf(t, file)); diff != "" {
					t.Error(diff)
				}
				if again := printed(t, "align", "--format", format, file); format == "tmx" && string(again) != string(readBytes(t, file)) {
					t.Error("written again, the memory is another")
				}
			})
		}
	}
}

func readBytes(t *testing.T, path string) []byte {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}
