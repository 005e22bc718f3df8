package report

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"github.com/cotejo/cotejo/align/check"
)

// JUnit writes the XML of JUnit's Ant task, which every CI server reads: a
// suite for each pair, a case for each check. A case fails with the findings
// that fail the run; the others it prints.
var JUnit = &Format{Name: "junit", Doc: "JUnit XML: a suite for each pair, a case for each check", Write: writeJUnit}

type junitSuites struct {
	XMLName  xml.Name     `xml:"testsuites"`
	Name     string       `xml:"name,attr"`
	Tests    int          `xml:"tests,attr"`
	Failures int          `xml:"failures,attr"`
	Suites   []junitSuite `xml:"testsuite"`
}

type junitSuite struct {
	Name     string      `xml:"name,attr"`
	Tests    int         `xml:"tests,attr"`
	Failures int         `xml:"failures,attr"`
	Cases    []junitCase `xml:"testcase"`
}

type junitCase struct {
	Name      string        `xml:"name,attr"`
	ClassName string        `xml:"classname,attr"`
	File      string        `xml:"file,attr"`
	Failure   *junitFailure `xml:"failure"`
	Out       string        `xml:"system-out,omitempty"`
}

type junitFailure struct {
	Type    string `xml:"type,attr"`
	Message string `xml:"message,attr"`
	Text    string `xml:",chardata"`
}

func writeJUnit(w io.Writer, r *Report) error {
	all := junitSuites{Name: "cotejo"}
	for _, p := range r.Pairs {
		s := junitSuiteOf(p, r)
		all.Tests += s.Tests
		all.Failures += s.Failures
		all.Suites = append(all.Suites, s)
	}
	return writeXML(w, all)
}

func junitSuiteOf(p Pair, r *Report) junitSuite {
	s := junitSuite{Name: strings.Join(p.files(), " → ")}
	for _, c := range r.Checks {
		k := junitCaseOf(p, c, r.FailOn)
		s.Tests++
		if k.Failure != nil {
			s.Failures++
		}
		s.Cases = append(s.Cases, k)
	}
	return s
}

func junitCaseOf(p Pair, c *check.Check, failOn check.Severity) junitCase {
	k := junitCase{Name: c.Name, ClassName: fileName(p.Target), File: fileName(p.Target)}
	var failing, others []string
	for _, f := range p.shown() {
		switch {
		case f.Check != c.Name:
		case f.Severity >= failOn:
			failing = append(failing, oneLine(p, f))
		default:
			others = append(others, oneLine(p, f))
		}
	}
	if len(failing) > 0 {
		k.Failure = &junitFailure{Type: c.Name, Message: plural(len(failing), "finding"), Text: strings.Join(failing, "\n")}
	}
	k.Out = strings.Join(others, "\n")
	return k
}

// oneLine tells a finding as Plain does: noticia.en.md:14:22: error: figures: …
func oneLine(p Pair, f check.Finding) string {
	return fmt.Sprintf("%s: %s: %s: %s", where(p.Alignment, f), f.Severity, f.Check, clean(f.Message))
}
