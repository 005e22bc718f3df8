package report

import (
	"io"
	"path/filepath"

	"github.com/cotejo/cotejo/align/check"
)

// GitLab writes a Code Quality report, which GitLab shows in merge requests.
// https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
var GitLab = &Format{Name: "gitlab", Doc: "Code Quality report for GitLab", Write: writeGitLab}

type gitlabIssue struct {
	Description string         `json:"description"`
	CheckName   string         `json:"check_name"`
	Fingerprint string         `json:"fingerprint"`
	Severity    string         `json:"severity"`
	Location    gitlabLocation `json:"location"`
}

type gitlabLocation struct {
	Path  string      `json:"path"`
	Lines gitlabLines `json:"lines"`
}

type gitlabLines struct {
	Begin int `json:"begin"`
	End   int `json:"end"`
}

// gitlabSeverities are GitLab's words for ours.
var gitlabSeverities = map[check.Severity]string{check.Note: "info", check.Warning: "minor", check.Error: "major"}

func writeGitLab(w io.Writer, r *Report) error {
	issues := []gitlabIssue{}
	for _, p := range r.Pairs {
		for _, f := range p.shown() {
			at := where(p.Alignment, f)
			start, end := at.bounds()
			issues = append(issues, gitlabIssue{
				Description: clean(f.Message),
				CheckName:   "cotejo/" + f.Check + "/" + f.Kind,
				Fingerprint: f.Fingerprint,
				Severity:    gitlabSeverities[f.Severity],
				Location:    gitlabLocation{filepath.ToSlash(at.doc.Source.Name), gitlabLines{start.Line, end.Line}},
			})
		}
	}
	return writeJSONDocument(w, issues)
}
