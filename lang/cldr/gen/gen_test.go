package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

// TestFresh holds the tables checked in to what the inputs give.
func TestFresh(t *testing.T) {
	files, err := generate("..")
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range files {
		got, err := os.ReadFile(filepath.Join("..", "..", name))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s is not what the inputs give: run go generate ./lang", name)
		}
	}
	written, err := filepath.Glob("../../tables_*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range written {
		if _, ok := files[filepath.Base(name)]; !ok && filepath.Base(name) != "tables_test.go" {
			t.Errorf("%s is not generated any more", name)
		}
	}
}

// TestAddUp tells what needs no item of its own.
func TestAddUp(t *testing.T) {
	w := &words{cardinals: &items{}, hundreds: &items{}, ordinals: &items{}, joins: []string{"et"}}
	for _, item := range []struct{ form, value string }{{"vingt", "20"}, {"dix", "10"}, {"deux", "2"}, {"quatre-vingts", "80"}, {"cent", "100"}} {
		w.cardinals.add(item.form, item.value)
	}
	for _, c := range []struct {
		form string
		sum  int64
		adds bool
	}{
		{"vingt-deux", 22, true},
		{"cent vingt-deux", 122, true},
		{"vingt et deux", 22, true},
		{"vingt-et-deux", 22, false}, // no reader skips two hyphens and a word
		{"quatre-vingts-dix", 90, false},
		{"deux cent", 102, false},
	} {
		sum, unknown, adds := w.addUp(c.form)
		if sum != c.sum || adds != c.adds || len(unknown) > 0 {
			t.Errorf("%s adds up to %d (%v, %q unknown); want %d (%v)", c.form, sum, adds, unknown, c.sum, c.adds)
		}
	}
}

// TestOrder reads the order of dates off CLDR's patterns.
func TestOrder(t *testing.T) {
	for pattern, want := range map[string]string{"d/M/yy": "dmy", "M/d/yy": "mdy", "y-MM-dd": "ymd", "dd.MM.y": "dmy"} {
		if got := order(pattern); got != want {
			t.Errorf("%s is %s; want %s", pattern, got, want)
		}
	}
}
