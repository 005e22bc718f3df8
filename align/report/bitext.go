package report

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang"
)

// A Bitext is an alignment as files of translators hold it: each bead one
// unit, its sentences one segment a side.
type Bitext struct {
	*align.Alignment
	Version string // of cotejo, which the formats want to know
}

// A fragment is a stretch of a segment: prose, or what the file has inside a
// sentence that is none, as an image or inline code, in the file's own words.
type fragment struct {
	text string
	code bool
}

// fragments are what the sentences of one side of a bead say: each sentence on
// one line, those of one paragraph beside each other, and the next paragraph
// on a line of its own.
func fragments(d *lang.Document, sentences []lang.Sentence) []fragment {
	var list []fragment
	for i, s := range sentences {
		switch {
		case i == 0:
		case s.Paragraph != sentences[i-1].Paragraph:
			list = append(list, fragment{text: "\n"})
		default:
			list = append(list, fragment{text: " "})
		}
		list = append(list, ofSentence(d, s.Span)...)
	}
	return list
}

func ofSentence(d *lang.Document, s lang.Span) (list []fragment) {
	for text := s.In(d.Source.Text); text != ""; {
		i := strings.IndexRune(text, lang.Hidden)
		if i < 0 {
			return append(list, fragment{text: unwrapped(text)})
		}
		at := s.End - len(text) + i
		hidden := d.Source.FileSpan(lang.Span{Start: at, End: at + len(string(lang.Hidden))})
		list = append(list, fragment{text: unwrapped(text[:i])}, fragment{unwrapped(hidden.In(d.Source.File)), true})
		text = text[i+len(string(lang.Hidden)):]
	}
	return list
}

// unwrapped makes one space of each run of white space, but keeps no-break
// spaces: “58 %” has one.
func unwrapped(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	spaced := false
	for _, r := range text {
		if isBreakable(r) {
			spaced = true
			continue
		}
		if spaced {
			b.WriteByte(' ')
			spaced = false
		}
		b.WriteRune(r)
	}
	if spaced {
		b.WriteByte(' ')
	}
	return b.String()
}

func isBreakable(r rune) bool {
	return r == ' ' || r >= '\t' && r <= '\r' || r == '\u0085' || r == '\u2028' || r == '\u2029'
}

// score is a bead's as the formats write it: to three decimals at most.
func score(b align.Bead) string { return strconv.FormatFloat(round3(b.Score), 'f', -1, 64) }

// An xmlWriter writes a document line by line and keeps the first error.
type xmlWriter struct {
	w   io.Writer
	err error
}

func (x *xmlWriter) printf(format string, args ...any) {
	if x.err == nil {
		_, x.err = fmt.Fprintf(x.w, format, args...)
	}
}

// done is the first error, told as the alignment's.
func (x *xmlWriter) done() error {
	if x.err != nil {
		return fmt.Errorf("writing the alignment: %w", x.err)
	}
	return nil
}

// xmlText escapes text between tags, xmlAttribute text between quotation
// marks. A control character that XML 1.0 cannot hold becomes U+FFFD.
func xmlText(s string) string { return textEscapes.Replace(strings.Map(holdable, s)) }

func xmlAttribute(s string) string { return attributeEscapes.Replace(strings.Map(holdable, s)) }

var (
	textEscapes      = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", "\r", "&#13;")
	attributeEscapes = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "\t", "&#9;", "\n", "&#10;", "\r", "&#13;")
)

// holdable is r, or U+FFFD if XML 1.0 cannot hold it (Char, section 2.2).
func holdable(r rune) rune {
	if r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == 0xFFFE || r == 0xFFFF {
		return '\uFFFD'
	}
	return r
}
