package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/cotejo/cotejo/align/check"
)

// Markdown writes a summary for a pull request's comment or for
// $GITHUB_STEP_SUMMARY: the verdict, the pairs where there are several, and
// each finding with its sentences.
var Markdown = &Format{Name: "markdown", Doc: "a summary for a pull request or a step's page", Least: check.Warning, Write: writeMarkdown}

// markdownMost is how long a summary may grow, in bytes: a comment on GitHub
// holds 65,536 characters.
const markdownMost = 60_000

func writeMarkdown(w io.Writer, r *Report) error {
	t := count(r)
	var b strings.Builder
	fmt.Fprintf(&b, "### cotejo: %s\n\n%s", plainText(verdict(t)), size(t))
	if h := hidden(t); h != "" {
		b.WriteString(" " + h)
	}
	b.WriteString("\n")
	if len(r.Pairs) > 1 {
		markdownTable(&b, r.Pairs)
	}
	left := 0
	for _, p := range r.Pairs {
		left += markdownPair(&b, p)
	}
	if left > 0 {
		fmt.Fprintf(&b, "\n… and %s.\n", plural(left, "more finding"))
	}
	return writeText(w, b.String())
}

// markdownTable counts the findings of each pair that has any.
func markdownTable(b *strings.Builder, pairs []Pair) {
	var rows strings.Builder
	for _, p := range pairs {
		if len(p.shown()) == 0 || b.Len()+rows.Len() > markdownMost/2 {
			continue
		}
		t := count(&Report{Pairs: []Pair{p}})
		fmt.Fprintf(&rows, "| %s | %s |\n", markdownFiles(p), plainText(verdict(t)))
	}
	if rows.Len() > 0 {
		b.WriteString("\n| pair | found |\n| --- | --- |\n" + rows.String())
	}
}

// markdownPair writes the findings of a pair and returns how many there was
// no room for.
func markdownPair(b *strings.Builder, p Pair) (left int) {
	found := passages(p)
	if len(found) == 0 {
		return 0
	}
	head := "\n#### " + markdownFiles(p) + "\n"
	for _, f := range found {
		text, without := markdownPassage(f, markdownMost-b.Len()-len(head))
		left += without
		if text != "" {
			b.WriteString(head + text)
			head = ""
		}
	}
	return left
}

// markdownFiles names the files of a pair.
func markdownFiles(p Pair) string {
	var list []string
	for _, name := range p.files() {
		list = append(list, markdownCode(name))
	}
	return strings.Join(list, " → ")
}

// markdownPassage lists the findings of one bead above its sentences, as many
// as there is room for, in bytes.
func markdownPassage(f passage, room int) (text string, left int) {
	sentences := fmt.Sprintf("  > %s: %s\n  >\n  > %s: %s\n",
		f.source.doc.Language.Tag, markdownSentences(f.source), f.target.doc.Language.Tag, markdownSentences(f.target))
	var b strings.Builder
	for i, finding := range f.findings {
		item := fmt.Sprintf("- **%s**, %s: %s (%s)\n", finding.Severity, finding.Check, markdownText(finding.Message), markdownCode(f.places[i]))
		if b.Len()+len(item)+len(sentences) >= room {
			left = len(f.findings) - i
			break
		}
		b.WriteString(item)
	}
	if b.Len() == 0 {
		return "", left
	}
	return "\n" + b.String() + sentences, left
}

// markdownWidth is how much of a long sentence is shown, in columns.
const markdownWidth = 600

// markdownSentences are the sentences of a side, what the findings are about
// in bold.
func markdownSentences(s side) string {
	if len(s.rows) == 0 {
		return "(nothing)"
	}
	var list []string
	for _, r := range s.rows {
		all := wordsNear(s.doc.Source.Text, r.Span, r.marks, markdownWidth)
		list = append(list, markdownWords(elide(all, markdownWidth)))
	}
	return strings.Join(list, " ")
}

func markdownWords(all []word) string {
	var glyphs []glyph
	for i, w := range all {
		if i > 0 {
			glyphs = append(glyphs, w.gap...)
		}
		glyphs = append(glyphs, w.glyphs...)
	}
	var b strings.Builder
	for _, r := range runs(glyphs) {
		if r.style >= deleted {
			b.WriteString("<b>" + markdownText(r.text) + "</b>")
		} else {
			b.WriteString(markdownText(r.text))
		}
	}
	return b.String()
}

// markdownSigns mean something in GitHub's Markdown wherever they stand.
const markdownSigns = "\\`*_[]<>|~&$"

// markdownText is text that stands for itself: every sign that could begin
// markup is escaped, every line break a space. “@maria” and “#12” would notify
// somebody and link an issue, escaped or not; a comment parts them.
func markdownText(text string) string {
	var b strings.Builder
	for _, r := range clean(text) {
		if strings.ContainsRune(markdownSigns, r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
		if r == '@' || r == '#' {
			b.WriteString("<!-- -->")
		}
	}
	return b.String()
}

// markdownCode is text in a code span. A path with a backtick in it takes a
// longer fence.
func markdownCode(text string) string {
	text = clean(text)
	if strings.Contains(text, "`") {
		fence := strings.Repeat("`", longest(text, '`')+1)
		return fence + " " + text + " " + fence
	}
	return "`" + strings.ReplaceAll(text, "|", "¦") + "`"
}

// longest is the length of the longest run of r in text.
func longest(text string, r rune) int {
	most, run := 0, 0
	for _, c := range text {
		if c != r {
			run = 0
			continue
		}
		run++
		most = max(most, run)
	}
	return most
}

// plainText is a line without its styles.
func plainText(l line) string {
	var b strings.Builder
	for _, r := range l {
		b.WriteString(r.text)
	}
	return b.String()
}
