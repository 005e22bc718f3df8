package report

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/cotejo/cotejo/align/check"
)

// GitHub writes workflow commands, which GitHub Actions turns into
// annotations of the lines concerned.
// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
var GitHub = &Format{Name: "github", Doc: "annotations for GitHub Actions", Least: check.Warning, Write: writeGitHub}

// In a command's data a per cent sign and line breaks are escaped; in its
// properties what parts them is as well.
var (
	githubData     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	githubProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

func writeGitHub(w io.Writer, r *Report) error {
	var b strings.Builder
	for _, p := range r.Pairs {
		for _, f := range p.shown() {
			b.WriteString(githubCommand(p, f))
		}
	}
	return writeText(w, b.String())
}

func githubCommand(p Pair, f check.Finding) string {
	at := where(p.Alignment, f)
	start, end := at.bounds()
	place := fmt.Sprintf("line=%d,endLine=%d", start.Line, end.Line)
	if start.Line == end.Line { // columns are of one line or of none
		place += fmt.Sprintf(",col=%d,endColumn=%d", start.Column, end.Column)
	}
	return fmt.Sprintf("::%s file=%s,%s,title=%s::%s\n", sayNote(f.Severity, "notice"),
		githubProperty.Replace(filepath.ToSlash(at.doc.Source.Name)), place,
		githubProperty.Replace("cotejo: "+f.Check), githubData.Replace(clean(f.Message)))
}

// sayNote is a severity in the terms of a format that calls notes otherwise.
func sayNote(s check.Severity, note string) string {
	if s == check.Note {
		return note
	}
	return s.String()
}
