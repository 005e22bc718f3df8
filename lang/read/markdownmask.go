package read

import (
	"regexp"
	"slices"
	"strings"

	"github.com/cotejo/cotejo/lang"
)

// A mask is a copy of a Markdown file in which what is not Markdown is blanked
// out, so that the parser's offsets are the file's. On lines of its own it
// becomes white space; inside a line, filler that the walk leaves out again.
type mask struct {
	file   string
	masked []byte      // nil while nothing is masked
	holes  []hole      // in order
	tags   []lang.Span // what has its lines to itself, in order
}

// A hole is a masked stretch inside a line.
type hole struct {
	lang.Span
	hidden bool // a value inside a sentence: `{{ site.name }}`; else nothing is there
}

// filler parts words and opens and closes emphasis like a full stop, but opens
// no block.
const filler = '.'

// maskMarkdown masks the front matter, templating tags (Liquid, Jinja, Hugo)
// and kramdown's attribute lists.
func maskMarkdown(file string, front lang.Span) *mask {
	m := &mask{file: file}
	m.blank(front)
	closers := map[string]*finder{}
	for at := front.End; at < len(file); {
		i := strings.IndexByte(file[at:], '{')
		if i < 0 {
			break
		}
		at += i
		end, hidden := m.tag(at, closers)
		if end == 0 {
			at++
			continue
		}
		m.hide(lang.Span{Start: at, End: end}, hidden)
		at = end
	}
	return m
}

// module is an import or an export of MDX: a paragraph of its own.
// https://mdxjs.com/docs/what-is-mdx/#esm
var module = regexp.MustCompile(`(?:^|\n[ \t\r]*\n)((?:import|export)[ {*][^\n]*(?:\n[ \t]*[^\s][^\n]*)*)`)

// modules masks the imports and exports of MDX behind the front matter.
func (m *mask) modules(from int) {
	for _, s := range module.FindAllStringSubmatchIndex(m.file[from:], -1) {
		m.blank(lang.Span{Start: from + s[2], End: from + s[3]})
	}
}

// bytes is what the parser is to read.
func (m *mask) bytes() []byte {
	if m.masked == nil {
		return []byte(m.file)
	}
	return m.masked
}

// tag finds the end of the tag that begins at a brace; 0 if it is a brace.
func (m *mask) tag(at int, closers map[string]*finder) (end int, hidden bool) {
	rest := m.file[at:]
	switch {
	case strings.HasPrefix(rest, "{{"):
		end = m.closed(at, "}}", closers)
		return m.region(at, end, "}}", closers), true
	case strings.HasPrefix(rest, "{%"):
		end = m.closed(at, "%}", closers)
		return m.region(at, end, "%}", closers), false
	case strings.HasPrefix(rest, "{:"), strings.HasPrefix(rest, "{#"), strings.HasPrefix(rest, "{."):
		end = m.closed(at, "}", closers)
		if end > 0 && strings.Contains(m.file[at:end], "\n") {
			return 0, false
		}
		return end, false
	}
	return 0, false
}

// longestTag bounds a templating tag, so that an open brace in prose costs little.
const longestTag = 2048

// closed is the end of a tag, if it is closed in the same paragraph; else 0.
func (m *mask) closed(at int, closer string, closers map[string]*finder) int {
	i := find(closers, m.file, closer, at)
	if i < 0 || i-at > longestTag || strings.Contains(m.file[at:i], "\n\n") {
		return 0
	}
	return i + len(closer)
}

// regions are the tags whose content is not prose, with what their end tags say:
// `{% highlight go %}…{% endhighlight %}`, `{{< highlight go >}}…{{< /highlight >}}`.
var regions = map[string]string{
	"% highlight":  "endhighlight",
	"% comment":    "endcomment",
	"{< highlight": "/highlight",
	"{< mermaid":   "/mermaid",
}

// region extends a tag that opens a region to the region's end.
func (m *mask) region(at, end int, closer string, closers map[string]*finder) int {
	if end == 0 {
		return 0
	}
	words := strings.Fields(m.file[at+1 : end])
	if len(words) < 2 || regions[words[0]+" "+words[1]] == "" {
		return end
	}
	i := find(closers, m.file, regions[words[0]+" "+words[1]], end)
	if i < 0 {
		return end
	}
	if j := find(closers, m.file, closer, i); j >= 0 {
		return j + len(closer)
	}
	return end
}

// hide masks a tag: as white space where it has its lines to itself.
func (m *mask) hide(s lang.Span, hidden bool) {
	before := strings.TrimRight(m.file[:s.Start], " \t")
	after := strings.TrimLeft(m.file[s.End:], " \t\r")
	if (before == "" || strings.HasSuffix(before, "\n")) && (after == "" || after[0] == '\n') {
		m.blank(s)
		m.tags = append(m.tags, s)
		return
	}
	m.fill(s, filler)
	m.holes = append(m.holes, hole{s, hidden})
}

func (m *mask) blank(s lang.Span) { m.fill(s, ' ') }

// fill masks all but the line ends.
func (m *mask) fill(s lang.Span, with byte) {
	if s.Len() == 0 {
		return
	}
	if m.masked == nil {
		m.masked = []byte(m.file)
	}
	for i := s.Start; i < s.End; i++ {
		if m.masked[i] != '\n' {
			m.masked[i] = with
		}
	}
}

// holesIn are the holes that overlap a stretch of the file.
func (m *mask) holesIn(s lang.Span) []hole {
	i, _ := slices.BinarySearchFunc(m.holes, s.Start, func(h hole, at int) int {
		return h.End - at - 1 // the first that ends after it
	})
	j := i
	for j < len(m.holes) && m.holes[j].Start < s.End {
		j++
	}
	return m.holes[i:j]
}

// A finder looks for one string from ever later places, in one pass over the text.
type finder struct{ next int }

// find is the next place of what at or after a place; -1 where there is none.
// Places must not go back from one call to the next.
func find(finders map[string]*finder, text, what string, at int) int {
	f := finders[what]
	if f == nil {
		f = &finder{next: -1}
		finders[what] = f
	}
	if f.next < at && f.next < len(text) {
		if i := strings.Index(text[at:], what); i >= 0 {
			f.next = at + i
		} else {
			f.next = len(text)
		}
	}
	if f.next >= len(text) {
		return -1
	}
	return f.next
}
