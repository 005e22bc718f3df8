package lang

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestPosition(t *testing.T) {
	for _, tt := range []struct {
		name, text, word string
		want             Position
	}{
		{"first byte", "Costó 5 euros.", "Costó", Position{0, 1, 1}},
		{"accents are one column", "Subió ayer a 5 €.", "€", Position{15, 1, 16}},
		{"second line", "Uno.\nDos y tres.", "tres", Position{11, 2, 7}},
		{"CRLF", "Uno.\r\nDos.", "Dos", Position{6, 2, 1}},
		{"CR of CRLF is the last column", "Uno.\r\nDos.", "\r", Position{4, 1, 5}},
		{"astral characters are one column", "🙂🙂 ganó 𝟓 veces", "veces", Position{10, 1, 11}},
		{"combining marks are columns of their own", "cafe\u0301 solo", "solo", Position{6, 1, 7}},
	} {
		src := NewSource("x", tt.text)
		if got := src.Position(strings.Index(tt.text, tt.word)); got != tt.want {
			t.Errorf("%s: %q stands at %+v, want %+v", tt.name, tt.word, got, tt.want)
		}
	}
}

// The marks stand a kilobyte apart: positions on both sides of them agree with
// counting from the beginning.
func TestPositionFarIntoAText(t *testing.T) {
	for _, unit := range []string{"a", "ñ", "€uro ", "🙂", "línea\n", "línea\r\n"} {
		text := strings.Repeat(unit, 2000)
		src := NewSource("x", text)
		for at := 0; at <= len(text); at += len(unit) {
			want := advance(Position{Line: 1, Column: 1}, text[:at])
			if got := src.Position(at); got != want {
				t.Fatalf("byte %d of %q repeated: %+v, want %+v", at, unit, got, want)
			}
		}
	}
}

func TestFileSpan(t *testing.T) {
	// “**Gas** &amp; luz” was read as “Gas & luz”.
	src := &Source{
		File: "**Gas** &amp; luz",
		Text: "Gas & luz",
		Pieces: []Piece{
			{Span{0, 3}, Span{2, 5}},
			{Span{3, 4}, Span{7, 8}},
			{Span{4, 5}, Span{8, 13}},
			{Span{5, 9}, Span{13, 17}},
		},
	}
	for _, tt := range []struct{ text, file string }{
		{"Gas", "Gas"},
		{"as", "as"},
		{"&", "&amp;"},
		{"luz", "luz"},
		{"Gas & luz", "Gas** &amp; luz"},
		{"s &", "s** &amp;"},
	} {
		i := strings.Index(src.Text, tt.text)
		got := src.FileSpan(Span{i, i + len(tt.text)}).In(src.File)
		if got != tt.file {
			t.Errorf("%q was read from %q, want %q", tt.text, got, tt.file)
		}
	}
}

func TestRange(t *testing.T) {
	src := &Source{
		File:   "Son\r\n&ntilde;us y 3 osos",
		Text:   "Son ñus y 3 osos",
		Pieces: []Piece{{Span{0, 3}, Span{0, 3}}, {Span{3, 4}, Span{3, 5}}, {Span{4, 6}, Span{5, 13}}, {Span{6, 17}, Span{13, 24}}},
	}
	start, end := src.Range(Span{4, 8})
	want := []Position{{5, 2, 1}, {15, 2, 11}}
	if diff := cmp.Diff(want, []Position{start, end}); diff != "" {
		t.Error(diff)
	}
}

// Any offset, inside the text or not, in a source with pieces or none, stands
// somewhere in the file.
func TestPositionIsTotal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.String().Draw(t, "text")
		src := NewSource("x", text)
		if rapid.Bool().Draw(t, "pieces") {
			half := len(text) / 2
			for half < len(text) && !utf8.RuneStart(text[half]) {
				half++
			}
			src.Pieces = []Piece{{Span{0, half}, Span{half, len(text)}}}
		}
		s := Span{rapid.IntRange(0, len(text)).Draw(t, "start"), rapid.IntRange(0, len(text)).Draw(t, "end")}
		f := src.FileSpan(s)
		if f.Start < 0 || f.End < f.Start || f.End > len(src.File) {
			t.Fatalf("%v stands at %v in a file of %d bytes", s, f, len(src.File))
		}
		if p := src.Position(s.Start); p.Offset > len(text) || p.Line < 1 || p.Column < 1 {
			t.Fatalf("%d stands at %+v", s.Start, p)
		}
	})
}

// A position costs the same at the end of one endless line.
func BenchmarkPosition(b *testing.B) {
	src := NewSource("x", strings.Repeat("un año más ", 1<<20))
	src.Position(0)
	for b.Loop() {
		src.Position(len(src.Text) - 5)
	}
}
