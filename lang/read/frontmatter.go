package read

import (
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml"

	"github.com/cotejo/cotejo/lang"
)

// A frontMatter is what stands before a Markdown text between two lines of
// “---” (YAML) or “+++” (TOML).
type frontMatter struct {
	lang.Span // with its fences
	fields    []field
}

// A field is a top-level key with its value as it stands in the file, quotes
// and indentation included.
type field struct {
	key   string
	value lang.Span
	span  lang.Span // with the key
}

// proseKeys are the keys whose values readers see.
var proseKeys = map[string]lang.BlockKind{
	"title":       lang.Title,
	"subtitle":    lang.Description,
	"description": lang.Description,
	"summary":     lang.Description,
	"excerpt":     lang.Description,
}

// longestField bounds a value that is parsed; no title is longer.
const longestField = 16 << 10

// readFrontMatter finds the front matter of a file; its span is empty where
// there is none.
func readFrontMatter(file string) frontMatter {
	fence, assign := "---", byte(':')
	if strings.HasPrefix(file, "+++") {
		fence, assign = "+++", '='
	}
	first := lineEnd(file, 0)
	if strings.TrimRight(file[:first], " \t\r\n") != fence {
		return frontMatter{}
	}
	var fm frontMatter
	tables := false
	for at := first; at < len(file); {
		end := lineEnd(file, at)
		line := strings.TrimRight(file[at:end], " \t\r\n")
		if line == fence || line == "..." && fence == "---" {
			fm.Span = lang.Span{Start: 0, End: end}
			return fm
		}
		// “[params]” opens a table of TOML, and what follows is no longer top level.
		tables = tables || assign == '=' && strings.HasPrefix(line, "[")
		if !tables {
			fm.line(file, lang.Span{Start: at, End: end}, assign)
		}
		at = end
	}
	return frontMatter{} // never closed: “---” was a thematic break
}

// line reads one line: a key with the beginning of its value, or more of the
// value before.
func (fm *frontMatter) line(file string, s lang.Span, assign byte) {
	line := s.In(file)
	i := strings.IndexByte(line, assign)
	if i <= 0 || !isKey(line[:i]) {
		if n := len(fm.fields); n > 0 {
			fm.fields[n-1].value.End, fm.fields[n-1].span.End = s.End, s.End
		}
		return
	}
	key := strings.ToLower(strings.TrimSpace(line[:i]))
	fm.fields = append(fm.fields, field{key, lang.Span{Start: s.Start + i + 1, End: s.End}, s})
}

// isKey reports whether s, up to the “:” or “=”, is a key at the top level.
func isKey(s string) bool {
	s = strings.TrimRight(s, " ")
	for i := range len(s) {
		if c := s[i]; !nameByte(c) && c != '_' && c != '-' || c == '#' {
			return false
		}
	}
	return s != ""
}

func lineEnd(s string, at int) int {
	if i := strings.IndexByte(s[at:], '\n'); i >= 0 {
		return at + i + 1
	}
	return len(s)
}

// declared is the language that the front matter names, or "".
func (fm frontMatter) declared(file string) string {
	for _, f := range fm.fields {
		switch f.key {
		case "lang", "language", "locale":
			if tag := f.text(file); tag != "" {
				return strings.ReplaceAll(tag, "_", "-")
			}
		}
	}
	return ""
}

// blocks adds the fields that are prose.
func (fm frontMatter) blocks(b *builder) {
	for _, f := range fm.fields {
		if kind, ok := proseKeys[f.key]; ok {
			b.scalar(f.text(b.file), f.value)
			b.end(kind, 0)
		}
	}
}

// text is the value of a field as YAML reads it. The strings of TOML are
// strings of YAML as well, except those in three quotes, which yield nothing.
func (f field) text(file string) string {
	if f.value.Len() > longestField {
		return ""
	}
	var v struct{ X any }
	raw := f.value.In(file)
	if err := yaml.Unmarshal([]byte("x: "+strings.TrimLeft(raw, " \t")), &v); err == nil {
		s, _ := v.X.(string)
		return flatSpace(s)
	}
	// Not YAML, and yet what people write: `title: Cuba: el apagón`.
	if line, rest, _ := strings.Cut(raw, "\n"); strings.TrimSpace(rest) == "" {
		return flatSpace(strings.Trim(strings.TrimSpace(line), `"'`))
	}
	return ""
}

// flatSpace makes each run of white space one space, as a title shows it.
func flatSpace(s string) string {
	words := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(asciiSpace, r) })
	return strings.Join(words, " ")
}

// scalar appends the value of a YAML scalar and finds each character of it in
// the raw scalar, past quotes, escapes and folded lines.
func (b *builder) scalar(value string, raw lang.Span) {
	at := raw.Start + strings.IndexAny(raw.In(b.file), firstBytes(value))
	if at < raw.Start {
		return
	}
	for i, r := range value {
		n := scalarStep(b.file[at:raw.End], r)
		if n == 0 { // past what is understood here: the rest as a whole
			b.put(value[i:], lang.Span{Start: at, End: raw.End})
			return
		}
		b.put(string(r), lang.Span{Start: at, End: at + n})
		at += n
	}
}

// firstBytes are the characters that a value can begin with in the file.
func firstBytes(value string) string {
	_, n := utf8.DecodeRuneInString(value)
	return value[:n] + `\`
}

// scalarStep is how many bytes of raw stand for r; 0 if it is not clear.
func scalarStep(raw string, r rune) int {
	c, n := utf8.DecodeRuneInString(raw)
	switch {
	case r == ' ': // or a folded line with its indentation
		return len(raw) - len(strings.TrimLeft(raw, asciiSpace))
	case strings.HasPrefix(raw, "''") && r == '\'':
		return 2
	case c == '\\' && r != '\\' || strings.HasPrefix(raw, `\\`):
		return min(escapeLen(raw), len(raw))
	case c == r && raw != "":
		return n
	}
	return 0
}

// escapeLen is the length of the escape of a double-quoted string that raw
// begins with.
func escapeLen(raw string) int {
	if len(raw) < 2 {
		return len(raw)
	}
	switch raw[1] {
	case 'x':
		return 4
	case 'u':
		return 6
	case 'U':
		return 10
	}
	return 2
}
