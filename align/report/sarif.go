package report

import (
	"io"
	"net/url"
	"path/filepath"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/align/check"
)

// SARIF writes the Static Analysis Results Interchange Format 2.1.0, which
// code hosts show beside the lines concerned.
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
var SARIF = &Format{Name: "sarif", Doc: "SARIF 2.1.0, for code scanning", Write: writeSARIF}

// sarifSchema is where the standard's errata keep its JSON schema.
const sarifSchema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

// home is where the project lives.
const home = "https://github.com/cotejo/cotejo"

type sarifLog struct {
	Schema  string     `json:"$schema"`
	Version string     `json:"version"`
	Runs    []sarifRun `json:"runs"`
}

type sarifRun struct {
	Tool       sarifTool     `json:"tool"`
	ColumnKind string        `json:"columnKind"`
	Results    []sarifResult `json:"results"`
}

type sarifTool struct {
	Driver sarifDriver `json:"driver"`
}

type sarifDriver struct {
	Name           string      `json:"name"`
	Version        string      `json:"version"`
	InformationURI string      `json:"informationUri"`
	Rules          []sarifRule `json:"rules"`
}

// A sarifRule is one kind of one check: “figures/changed”.
type sarifRule struct {
	ID               string    `json:"id"`
	Name             string    `json:"name"`
	ShortDescription sarifText `json:"shortDescription"`
	FullDescription  sarifText `json:"fullDescription"`
	Help             sarifText `json:"help"`
}

type sarifText struct {
	Text string `json:"text"`
}

type sarifResult struct {
	RuleID              string            `json:"ruleId"`
	RuleIndex           *int              `json:"ruleIndex,omitempty"`
	Level               string            `json:"level"`
	Message             sarifText         `json:"message"`
	Locations           []sarifLocation   `json:"locations"`
	RelatedLocations    []sarifLocation   `json:"relatedLocations,omitempty"`
	PartialFingerprints map[string]string `json:"partialFingerprints"`
}

type sarifLocation struct {
	ID               int           `json:"id,omitempty"`
	Message          *sarifText    `json:"message,omitempty"`
	PhysicalLocation sarifPhysical `json:"physicalLocation"`
}

type sarifPhysical struct {
	ArtifactLocation sarifArtifact `json:"artifactLocation"`
	Region           sarifRegion   `json:"region"`
}

type sarifArtifact struct {
	URI string `json:"uri"`
}

// A sarifRegion counts lines and columns from 1; its end is the place after
// the last character.
type sarifRegion struct {
	StartLine   int `json:"startLine"`
	StartColumn int `json:"startColumn"`
	EndLine     int `json:"endLine"`
	EndColumn   int `json:"endColumn"`
}

func writeSARIF(w io.Writer, r *Report) error {
	rules, index := sarifRules(r.Checks)
	run := sarifRun{
		Tool:       sarifTool{sarifDriver{Name: "cotejo", Version: r.Version, InformationURI: home, Rules: rules}},
		ColumnKind: "unicodeCodePoints",
		Results:    []sarifResult{},
	}
	for _, p := range r.Pairs {
		for _, f := range p.shown() {
			result := sarifResultOf(p.Alignment, f)
			if i, ok := index[result.RuleID]; ok {
				result.RuleIndex = &i
			}
			run.Results = append(run.Results, result)
		}
	}
	return writeJSONDocument(w, sarifLog{Schema: sarifSchema, Version: "2.1.0", Runs: []sarifRun{run}})
}

// sarifRules are all that the checks can say, and the place of each by its id.
func sarifRules(checks []*check.Check) (rules []sarifRule, index map[string]int) {
	rules, index = []sarifRule{}, map[string]int{}
	for _, c := range checks {
		for _, k := range c.Kinds {
			id := c.Name + "/" + k.Name
			index[id] = len(rules)
			rules = append(rules, sarifRule{
				ID:               id,
				Name:             c.Name + " " + k.Name,
				ShortDescription: sarifText{k.Doc},
				FullDescription:  sarifText{c.Name + ", " + k.Name + ": " + k.Doc},
				Help:             sarifText{c.Doc + "\n\ncotejo explain " + c.Name + " lists every kind."},
			})
		}
	}
	return rules, index
}

func sarifResultOf(a *align.Alignment, f check.Finding) sarifResult {
	result := sarifResult{
		RuleID:              f.Check + "/" + f.Kind,
		Level:               f.Severity.String(), // SARIF has the same three words
		Message:             sarifText{clean(f.Message)},
		Locations:           []sarifLocation{{PhysicalLocation: sarifPlace(where(a, f))}},
		PartialFingerprints: map[string]string{"cotejo/v1": f.Fingerprint},
	}
	if other, ok := against(a, f); ok {
		result.RelatedLocations = []sarifLocation{{ID: 1, Message: &sarifText{"the original"}, PhysicalLocation: sarifPlace(other)}}
	}
	return result
}

func sarifPlace(l location) sarifPhysical {
	start, end := l.bounds()
	return sarifPhysical{sarifArtifact{fileURI(l.doc.Source.Name)}, sarifRegion{start.Line, start.Column, end.Line, end.Column}}
}

// fileURI is a path as a URI: an absolute one with its scheme, a relative one
// relative to where cotejo ran, which in a pipeline is the repository's root.
func fileURI(path string) string {
	u := url.URL{Path: filepath.ToSlash(path)}
	if filepath.IsAbs(path) {
		u.Scheme = "file"
	}
	return u.String()
}
