package report

import (
	"encoding/json"
	"io"
)

// JSONLines writes a finding a line: the object that JSON has, and the paths
// of the two files it was found in.
var JSONLines = &Format{Name: "jsonl", Doc: "JSON Lines, one finding each, with source_path and target_path", Write: writeJSONLines}

type findingLine struct {
	SourcePath string `json:"source_path"`
	TargetPath string `json:"target_path"`
	FindingJSON
}

func writeJSONLines(w io.Writer, r *Report) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	for _, p := range r.Pairs {
		for _, f := range p.shown() {
			err := e.Encode(findingLine{p.Source.Source.Name, p.Target.Source.Name, Describe(p.Alignment, f)})
			if err != nil {
				return failed(err)
			}
		}
	}
	return nil
}
