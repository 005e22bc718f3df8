package report

import (
	"encoding/json"
	"io"
)

// schemaVersion grows when a field changes its meaning or goes; new fields
// leave it as it is.
const schemaVersion = 1

// JSON writes one document with everything. The same report gives the same
// bytes, whatever time it took.
var JSON = &Format{Name: "json", Doc: "one JSON document with every pair and finding", Write: writeJSON}

type reportJSON struct {
	SchemaVersion int         `json:"schema_version"`
	Tool          toolJSON    `json:"tool"`
	Pairs         []pairJSON  `json:"pairs"`
	Summary       summaryJSON `json:"summary"`
}

type toolJSON struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

type pairJSON struct {
	Source    sideJSON       `json:"source"`
	Target    sideJSON       `json:"target"`
	Sentences sentencesJSON  `json:"sentences"`
	Beads     map[string]int `json:"beads"` // by shape: "1-1", "2-1"…
	Findings  []FindingJSON  `json:"findings"`
}

type sideJSON struct {
	Path string `json:"path"`
	Lang string `json:"lang"`
}

type sentencesJSON struct {
	Source int `json:"source"`
	Target int `json:"target"`
}

// summaryJSON counts the findings of all pairs, those not shown as well.
type summaryJSON struct {
	Error    int `json:"error"`
	Warning  int `json:"warning"`
	Note     int `json:"note"`
	Accepted int `json:"accepted"` // differences that a person has let stand
}

func writeJSON(w io.Writer, r *Report) error {
	return writeJSONDocument(w, describeReport(r))
}

// writeJSONDocument writes one value, indented for people to read as well.
func writeJSONDocument(w io.Writer, value any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(value); err != nil {
		return failed(err)
	}
	return nil
}

func describeReport(r *Report) reportJSON {
	t := count(r)
	j := reportJSON{
		SchemaVersion: schemaVersion,
		Tool:          toolJSON{Name: "cotejo", Version: r.Version},
		Pairs:         []pairJSON{},
		Summary:       summaryJSON{Error: t.errors(), Warning: t.warnings(), Note: t.notes(), Accepted: t.accepted},
	}
	for _, p := range r.Pairs {
		j.Pairs = append(j.Pairs, describePair(p))
	}
	return j
}

func describePair(p Pair) pairJSON {
	j := pairJSON{
		Source:    sideJSON{p.Source.Source.Name, p.Source.Language.Tag},
		Target:    sideJSON{p.Target.Source.Name, p.Target.Language.Tag},
		Sentences: sentencesJSON{len(p.Source.Sentences), len(p.Target.Sentences)},
		Beads:     map[string]int{},
		Findings:  []FindingJSON{},
	}
	for _, b := range p.Beads {
		j.Beads[b.Shape()]++
	}
	for _, f := range p.shown() {
		j.Findings = append(j.Findings, Describe(p.Alignment, f))
	}
	return j
}
