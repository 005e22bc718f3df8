package read

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"github.com/cotejo/cotejo/lang"
)

// A reading is a document and the blocks it should have, one a line:
// “line:column kind level text”, with ⏎ for a newline and □ for lang.Hidden.
type reading struct{ name, file, want string }

func checkReadings(t *testing.T, o Options, readings []reading) {
	t.Helper()
	for _, r := range readings {
		t.Run(r.name, func(t *testing.T) {
			t.Helper()
			src, err := Bytes("x", []byte(r.file), o)
			if err != nil {
				t.Fatal(err)
			}
			checkSource(t, src)
			if diff := cmp.Diff(strings.Split(strings.TrimSpace(r.want), "\n"), describe(src)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func describe(src *lang.Source) []string {
	var out []string
	for _, b := range src.Blocks {
		p := src.Position(b.Start)
		text := strings.NewReplacer("\n", "⏎", string(lang.Hidden), "□").Replace(b.In(src.Text))
		out = append(out, strings.ReplaceAll(fmt.Sprintf("%d:%d %s %d %s", p.Line, p.Column, b.Kind, b.Level, text), " 0 ", " "))
	}
	return out
}

// checkSource asserts what holds of every source: text and blocks are in
// order, and each word stands in the file where the pieces say.
func checkSource(t *testing.T, src *lang.Source) {
	t.Helper()
	if !utf8.ValidString(src.Text) || !utf8.ValidString(src.File) {
		t.Fatal("not valid UTF-8")
	}
	last := 0
	for _, b := range src.Blocks {
		if b.Start < last || b.End <= b.Start || b.End > len(src.Text) {
			t.Fatalf("block %v after %d in a text of %d bytes", b.Span, last, len(src.Text))
		}
		last = b.End
	}
	last = 0
	for _, p := range src.Pieces {
		if p.Text.Start < last || p.Text.End < p.Text.Start || p.File.Start < 0 || p.File.End < p.File.Start || p.File.End > len(src.File) {
			t.Fatalf("piece %v after %d", p, last)
		}
		last = p.Text.End
	}
	for w := range lang.Words(src.Text) {
		checkWord(t, src, w)
	}
	checkPlaceables(t, src)
}

// checkPlaceables asserts that placeables are in order and inside both texts.
func checkPlaceables(t *testing.T, src *lang.Source) {
	t.Helper()
	last := 0
	for _, p := range src.Placeables {
		if p.Start < last || p.End < p.Start || p.End > len(src.Text) || p.File.Start < 0 || p.File.End < p.File.Start || p.File.End > len(src.File) {
			t.Fatalf("placeable %+v after %d, in texts of %d and %d bytes", p, last, len(src.Text), len(src.File))
		}
		if !utf8.ValidString(p.Value) {
			t.Fatalf("placeable %+v is not valid UTF-8", p)
		}
		last = p.Start
	}
}

// checkWord asserts that a word of four letters and more is in the file, letter
// for letter, once the tags, marks and references between them are put aside.
func checkWord(t *testing.T, src *lang.Source, w lang.Span) {
	t.Helper()
	word := w.In(src.Text)
	if utf8.RuneCountInString(word) <= 3 {
		return
	}
	f := src.FileSpan(w)
	file := f.In(src.File)
	if file == word || !unbroken(src, w) {
		return
	}
	t.Errorf("the word %q was read from %q", word, file)
}

// unbroken reports whether a word was copied from the file as it stands.
func unbroken(src *lang.Source, w lang.Span) bool {
	for _, p := range src.Pieces {
		if p.Text.Overlaps(w) {
			return p.Text.Contains(w) && p.Text.In(src.Text) == p.File.In(src.File)
		}
	}
	return false
}

func TestEveryFormatIsListed(t *testing.T) {
	var declared []string
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(f, func(n ast.Node) bool {
			lit, ok := n.(*ast.CompositeLit)
			if id, isID := lit0(lit, ok).(*ast.Ident); isID && id.Name == "Format" {
				declared = append(declared, name)
			}
			return true
		})
	}
	if len(declared) != len(Formats) {
		t.Errorf("%d formats are declared, in %v; %d are listed", len(declared), declared, len(Formats))
	}
	seen := map[string]string{}
	for _, f := range Formats {
		if f.Name == "" || f.Doc == "" || f.Read == nil || len(f.Extensions) == 0 {
			t.Errorf("format %q is incomplete", f.Name)
		}
		for _, ext := range f.Extensions {
			if other := seen[ext]; other != "" {
				t.Errorf("%s belongs to %s and %s", ext, other, f.Name)
			}
			seen[ext] = f.Name
		}
	}
}

func lit0(lit *ast.CompositeLit, ok bool) ast.Expr {
	if !ok {
		return nil
	}
	return lit.Type
}

func TestFormatOf(t *testing.T) {
	for _, tt := range []struct{ name, content, format, want string }{
		{"nota.txt", "<p>Hola</p>", "", "text"},
		{"nota.md", "Hola", "", "markdown"},
		{"NOTA.MARKDOWN", "Hola", "", "markdown"},
		{"nota.htm", "Hola", "", "html"},
		{"nota.xhtml", "<p>Hola</p>", "", "html"},
		{"-", "Hola, <nombre>.", "", "text"},
		{"-", "\n<!DOCTYPE html><p>Hola", "", "html"},
		{"-", "<?xml version='1.0'?>\n<html><p>Hola", "", "html"},
		{"-", "<P>Hola", "", "html"},
		{"nota.php", "<div>Hola</div>", "", "html"},
		{"nota.html", "Hola", "markdown", "markdown"},
	} {
		src, err := Bytes(tt.name, []byte(tt.content), Options{Format: tt.format})
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
		} else if src.Format != tt.want {
			t.Errorf("%s with %q was read as %s, want %s", tt.name, tt.content, src.Format, tt.want)
		}
	}
}

func TestEncodings(t *testing.T) {
	const text = "El año pasado costó 5 € en Ávila, según “El Adelanto”.\r\n\r\nNadie lo desmintió."
	latin := must(charmap.Windows1252.NewEncoder().String(text))
	little := must(unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM).NewEncoder().String(text))
	big := must(unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM).NewEncoder().String(text))
	for _, tt := range []struct{ name, file, encoding string }{
		{"UTF-8", text, "UTF-8"},
		{"byte order mark", "\uFEFF" + text, "UTF-8 with byte order mark"},
		{"windows-1252", latin, "windows-1252"},
		{"UTF-16 little endian", "\xFF\xFE" + little, "UTF-16LE"},
		{"UTF-16 big endian", "\xFE\xFF" + big, "UTF-16BE"},
		{"UTF-16 little endian without mark", little, "UTF-16LE"},
		{"UTF-16 big endian without mark", big, "UTF-16BE"},
	} {
		src, err := Bytes("nota.txt", []byte(tt.file), Options{})
		switch {
		case err != nil:
			t.Errorf("%s: %v", tt.name, err)
		case src.Text != text || src.File != text || src.Encoding != tt.encoding:
			t.Errorf("%s: read as %s: %q", tt.name, src.Encoding, src.Text)
		}
	}
}

func must(s string, err error) string {
	if err != nil {
		panic(err)
	}
	return s
}

func TestDamagedUTF8StaysUTF8(t *testing.T) {
	src, err := Bytes("a.txt", []byte("Añadió más café \xC3 y té"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if src.Encoding != "UTF-8" || src.Text != "Añadió más café \uFFFD y té" {
		t.Errorf("read as %s: %q", src.Encoding, src.Text)
	}
}

func TestCharsetOfThePage(t *testing.T) {
	for _, tt := range []struct{ head, want string }{
		{`<meta charset="iso-8859-2">`, "iso-8859-2"},
		{`<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-15">`, "iso-8859-15"},
		{`<meta charset="latin1">`, "windows-1252"},
		{`<meta charset="utf-8">`, "windows-1252"}, // it is not: ó is one byte
		{`<meta charset="klingon">`, "windows-1252"},
	} {
		src, err := Bytes("a.html", []byte(tt.head+"<p>Cost\xF3 poco.</p>"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if src.Encoding != tt.want || src.Text != "Costó poco." {
			t.Errorf("%s: read as %s: %q", tt.head, src.Encoding, src.Text)
		}
	}
}

func TestErrors(t *testing.T) {
	dir := t.TempDir()
	for _, tt := range []struct {
		file, content string
		o             Options
		problem       string
		hint          bool
	}{
		{"a.txt", "", Options{}, "an empty file", true},
		{"a.txt", " \r\n\t", Options{}, "no text in it", true},
		{"a.txt", "\xEF\xBB\xBF", Options{}, "no text in it", true},
		{"notas.pdf", "%PDF-1.7\n", Options{}, "a PDF file, not text", true},
		{"notas.docx", "PK\x03\x04\x14", Options{}, "a ZIP or Office file, not text", true},
		{"notas.rtf", `{\rtf1 Hola}`, Options{}, "a rich text (RTF) file, not text", true},
		{"foto.md", "\x89PNG\r\n", Options{}, "a PNG image, not text", true},
		{"a.txt", "Hola\x00Hola, y más cosas", Options{}, "a binary file, not text", true},
		{"a.txt", "\x01\x02\x03\x04ab", Options{}, "a binary file, not text", true},
		{"a.md", "```\ncode\n```\n", Options{}, "no prose in it", true},
		{"a.html", "<nav>Inicio</nav>", Options{}, "no prose in it", true},
		{"a.txt", "Hola", Options{Format: "odt"}, `unknown format "odt"`, true},
		{"a.html", "<p>Hola", Options{Selector: "main > > p"}, `bad selector "main > > p": `, true},
		{"a.html", "<p>Hola", Options{Selector: "article"}, `no element matches the selector "article"`, true},
		{"a.html", "<p>Hola<div></div>", Options{Selector: "div"}, "no prose in it", true},
	} {
		path := filepath.Join(dir, tt.file)
		if err := os.WriteFile(path, []byte(tt.content), 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := File(path, tt.o)
		var e *Error
		if !errors.As(err, &e) {
			t.Errorf("%s with %q: error is %v, want %q", tt.file, tt.content, err, tt.problem)
			continue
		}
		if !strings.HasPrefix(err.Error(), "reading "+path+": "+tt.problem) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s with %q: %q, want %q", tt.file, tt.content, err, tt.problem)
		}
		if (e.Hint != "") != tt.hint {
			t.Errorf("%s with %q: hint %q", tt.file, tt.content, e.Hint)
		}
	}
}

func TestErrorsOfTheSystem(t *testing.T) {
	dir := t.TempDir()
	if _, err := File(dir, Options{}); err == nil || !strings.Contains(err.Error(), "a directory, not a file") {
		t.Errorf("a directory: %v", err)
	}
	missing := filepath.Join(dir, "falta.md")
	_, err := File(missing, Options{})
	if !errors.Is(err, fs.ErrNotExist) || err.Error() != "reading "+missing+": no such file" {
		t.Errorf("a missing file: %v", err)
	}
	_, err = Reader("-", io.MultiReader(strings.NewReader("Hola"), broken{}), Options{})
	if !errors.Is(err, io.ErrUnexpectedEOF) || err.Error() != "reading -: unexpected EOF" {
		t.Errorf("a broken pipe: %v", err)
	}
}

type broken struct{}

func (broken) Read([]byte) (int, error) { return 0, io.ErrUnexpectedEOF }

func TestTextIsReadAsItIs(t *testing.T) {
	const text = "Uno *dos* &amp; tres.\r\n\r\n  Cuatro.\r\n"
	src, err := Bytes("a.txt", []byte(text), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if src.Text != text || src.Blocks != nil || src.Pieces != nil || src.Name != "a.txt" {
		t.Errorf("%+v", src)
	}
}

// FuzzBytes reads any bytes in any format, as they come.
func FuzzBytes(f *testing.F) {
	f.Add([]byte("\xFF\xFEa\x00"), "x.txt")
	f.Add([]byte("<meta charset=utf-16><p>a\xF3"), "x.html")
	f.Add([]byte("---\ntitle: 'a\n---\n\xF3"), "x.md")
	f.Fuzz(func(t *testing.T, b []byte, name string) {
		src, err := Bytes(name, b, Options{})
		var e *Error
		switch {
		case err == nil:
			checkSource(t, src)
		case !errors.As(err, &e):
			t.Errorf("error %T", err)
		}
	})
}

// A page or a Markdown text of nothing but opening marks is read in linear time.
func TestDeepNesting(t *testing.T) {
	const n = 100_000
	for _, format := range Formats {
		for _, unit := range []string{">", "> ", "- ", "[", "[a](", "*a_ ", "![", "~~a ", "&", "\\", "{{ ", "<div>", "<div>\n", "<b><p>", "<q>", "<code>", "<svg>", "<table><tr><td>", "<", "<!--", "[a]: /x\n", "`a``", "“"} {
			file := strings.Repeat(unit, n) + "hola"
			if src, err := Bytes("x", []byte(file), Options{Format: format.Name}); err == nil && len(src.Text) > len(file) {
				t.Errorf("%s of %q has a text longer than the file", format.Name, unit)
			}
		}
	}
}

func BenchmarkRead(b *testing.B) {
	article := map[string]string{
		"text":     strings.Repeat("La ministra dijo el jueves que la inversión será de 1,2 millones.\n\n", 2000),
		"markdown": strings.Repeat("La ministra dijo *el jueves* que la [inversión](http://a.es) será de 1,2 millones.\n\n- Uno\n- Dos\n\n", 1500),
		"html":     "<html><body><article>" + strings.Repeat("<p>La ministra dijo <em>el jueves</em> que la <a href='http://a.es'>inversi&oacute;n</a> será de 1,2 millones.</p>\n", 1500),
	}
	for _, f := range slices.Backward(Formats) {
		b.Run(f.Name, func(b *testing.B) {
			file := []byte(article[f.Name])
			b.SetBytes(int64(len(file)))
			for b.Loop() {
				if _, err := Bytes("x", file, Options{Format: f.Name}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
