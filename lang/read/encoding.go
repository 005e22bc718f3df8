package read

import (
	"bytes"
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"
)

// decode turns the bytes of a file into valid UTF-8 without byte order mark,
// and names the encoding they were in.
func decode(name string, b []byte) (text, encoding string, err error) {
	if kind := signature(b); kind != "" {
		return "", "", &Error{Name: name, Problem: kind + ", not text", Hint: "save its text as .txt, .md or .html first"}
	}
	text, encoding = decodeText(b)
	if controls(text) {
		return "", "", &Error{Name: name, Problem: "a binary file, not text", Hint: "name a text, Markdown or HTML file"}
	}
	if strings.TrimSpace(text) == "" {
		return "", "", &Error{Name: name, Problem: "no text in it", Hint: "was it saved? name the file that holds the article"}
	}
	return text, encoding, nil
}

func decodeText(b []byte) (text, name string) {
	if rest, ok := bytes.CutPrefix(b, []byte("\xEF\xBB\xBF")); ok {
		return strings.ToValidUTF8(string(rest), "\uFFFD"), "UTF-8 with byte order mark"
	}
	switch {
	case bytes.HasPrefix(b, []byte{0xFF, 0xFE}), halfZero(b, 1):
		return convert(b, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM)), "UTF-16LE"
	case bytes.HasPrefix(b, []byte{0xFE, 0xFF}), halfZero(b, 0):
		return convert(b, unicode.UTF16(unicode.BigEndian, unicode.UseBOM)), "UTF-16BE"
	case utf8.Valid(b):
		return string(b), "UTF-8"
	}
	if e, name := declaredCharset(b); e != nil {
		return convert(b, e), name
	}
	if mostlyUTF8(b) {
		return strings.ToValidUTF8(string(b), "\uFFFD"), "UTF-8"
	}
	return convert(b, charmap.Windows1252), "windows-1252"
}

func convert(b []byte, e encoding.Encoding) string {
	out, err := e.NewDecoder().Bytes(b)
	if err != nil { // a decoder replaces what it cannot read and has no other error
		out = b
	}
	return strings.ToValidUTF8(string(out), "\uFFFD")
}

// halfZero reports whether b looks like UTF-16 text in a Latin script without a
// byte order mark: a zero in most bytes of the given parity and hardly any in
// the others.
func halfZero(b []byte, parity int) bool {
	b = b[:min(len(b), 4096)]
	var zeros [2]int
	for i, c := range b {
		if c == 0 {
			zeros[i%2]++
		}
	}
	return len(b) >= 4 && zeros[parity]*10 > len(b)/2*7 && zeros[1-parity]*20 <= len(b)
}

// mostlyUTF8 reports whether invalid UTF-8 is damaged UTF-8 rather than a
// one-byte encoding: in Latin-1 hardly any accented letter happens to start a
// valid sequence.
func mostlyUTF8(b []byte) bool {
	valid, invalid := 0, 0
	for len(b) > 0 {
		r, n := utf8.DecodeRune(b)
		switch {
		case r == utf8.RuneError && n == 1:
			invalid++
		case n > 1:
			valid++
		}
		b = b[n:]
	}
	return valid > invalid
}

// metaCharset finds both ways in which a page's head names its encoding,
// `<meta charset=…>` and `<meta http-equiv … content="text/html; charset=…">`,
// and that of an XML declaration.
var metaCharset = regexp.MustCompile(`(?i)<(?:meta\s[^>]*charset|\?xml\s[^>]*encoding)\s*=\s*["']?\s*([\w:.-]+)`)

// declaredCharset is the one-byte or other encoding that a page says it is in.
// A page that says UTF-8 and is not gives nil.
func declaredCharset(b []byte) (encoding.Encoding, string) {
	m := metaCharset.FindSubmatch(b[:min(len(b), 4096)])
	if m == nil {
		return nil, ""
	}
	e, err := htmlindex.Get(string(m[1]))
	if err != nil || e == unicode.UTF8 {
		return nil, ""
	}
	name, err := htmlindex.Name(e)
	if err != nil || strings.HasPrefix(name, "utf-16") || name == "replacement" {
		return nil, ""
	}
	return e, name
}

// signatures are the first bytes of files that people take for documents.
var signatures = []struct{ bytes, kind string }{
	{"%PDF", "a PDF file"},
	{"PK\x03\x04", "a ZIP or Office file"},
	{"\xD0\xCF\x11\xE0", "an old Office file"},
	{`{\rtf`, "a rich text (RTF) file"},
	{"\x89PNG", "a PNG image"},
	{"\xFF\xD8\xFF", "a JPEG image"},
	{"GIF8", "a GIF image"},
	{"\x1F\x8B", "a gzip file"},
	{"\x7FELF", "a program"},
}

func signature(b []byte) string {
	for _, s := range signatures {
		if bytes.HasPrefix(b, []byte(s.bytes)) {
			return s.kind
		}
	}
	return ""
}

// controls reports whether text has a NUL or a tenth of its beginning are
// control characters.
func controls(text string) bool {
	if strings.IndexByte(text, 0) >= 0 {
		return true
	}
	text = text[:min(len(text), 4096)]
	n := 0
	for i := range len(text) {
		if c := text[i]; c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' {
			n++
		}
	}
	return n*10 > len(text)
}
