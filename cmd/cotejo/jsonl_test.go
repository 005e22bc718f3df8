package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
)

// Answers come in the order of the questions, whoever finishes first.
func TestJSONLinesKeepsOrder(t *testing.T) {
	var in, want strings.Builder
	for i := range 500 {
		fmt.Fprintf(&in, "%d\n", i)
		fmt.Fprintf(&want, "\"answer to %d\"\n", i)
	}
	slow := func(line []byte) (any, error) {
		time.Sleep(time.Duration(rand.IntN(300)) * time.Microsecond)
		return "answer to " + strings.TrimSpace(string(line)), nil
	}
	var out bytes.Buffer
	if err := jsonLines(strings.NewReader(in.String()), &out, slow); err != nil {
		t.Fatal(err)
	}
	if out.String() != want.String() {
		t.Error("the answers are out of order")
	}
}

// A bad line is answered in its place, and the stream goes on.
func TestJSONLinesBadLine(t *testing.T) {
	answer := func(line []byte) (any, error) {
		var v struct{ ID, Text string }
		if err := decode(line, &v); err != nil {
			return nil, err
		}
		if v.Text == "" {
			return nil, hint(errors.New("no text"), "give one")
		}
		return v.ID, nil
	}
	in := "{\"id\": \"a\", \"text\": \"x\"}\n\n{\"id\": \"b\"}\nnonsense\n{\"id\": \"c\", \"text\": \"x\"}"
	var out bytes.Buffer
	if err := jsonLines(strings.NewReader(in), &out, answer); !errors.Is(err, errTold) {
		t.Errorf("error %v, want errTold", err)
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	want := []string{`"a"`, `{"id":"b","error":"no text (give one)"}`, `{"id":null,"error":"not the JSON`, `"c"`}
	if len(lines) != len(want) {
		t.Fatalf("%d answers, want %d:\n%s", len(lines), len(want), out.String())
	}
	for i := range want {
		if !strings.HasPrefix(lines[i], want[i]) {
			t.Errorf("answer %d is %s, want %s…", i, lines[i], want[i])
		}
	}
}

// A line beyond the bound is answered like any bad line; memory stays bounded.
func TestJSONLinesLongLine(t *testing.T) {
	long := io.LimitReader(endless('x'), longestLine+10)
	in := io.MultiReader(strings.NewReader("1\n"), long, strings.NewReader("\n2\n"))
	var out bytes.Buffer
	err := jsonLines(in, &out, func(line []byte) (any, error) { return len(line), nil })
	if want := "2\n{\"id\":null,\"error\":\"the line is longer than 64 MiB\"}\n2\n"; !errors.Is(err, errTold) || out.String() != want {
		t.Errorf("got %v and %q, want %q", err, out.String(), want)
	}
}

type endless byte

func (e endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = byte(e)
	}
	return len(p), nil
}

// When the reader of the answers goes away, so do we.
func TestJSONLinesBrokenPipe(t *testing.T) {
	r, w := io.Pipe()
	r.Close()
	err := jsonLines(io.LimitReader(lines{}, 1<<20), w, func([]byte) (any, error) { return "x", nil })
	if !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("got %v", err)
	}
}

type lines struct{}

func (lines) Read(p []byte) (int, error) { return copy(p, "1\n"), nil }
