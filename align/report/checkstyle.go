package report

import (
	"encoding/xml"
	"io"
)

// Checkstyle writes the XML of the Checkstyle tool, which reviewdog and many
// CI servers read.
var Checkstyle = &Format{Name: "checkstyle", Doc: "Checkstyle XML, as reviewdog reads it", Write: writeCheckstyle}

type checkstyleReport struct {
	XMLName xml.Name         `xml:"checkstyle"`
	Version string           `xml:"version,attr"`
	Files   []checkstyleFile `xml:"file"`
}

type checkstyleFile struct {
	Name   string            `xml:"name,attr"`
	Errors []checkstyleError `xml:"error"`
}

type checkstyleError struct {
	Line     int    `xml:"line,attr"`
	Column   int    `xml:"column,attr"`
	Severity string `xml:"severity,attr"`
	Message  string `xml:"message,attr"`
	Source   string `xml:"source,attr"`
}

func writeCheckstyle(w io.Writer, r *Report) error {
	c := checkstyleReport{Version: "8.0"}
	files := map[string]int{} // a file's place in c.Files
	for _, p := range r.Pairs {
		for _, f := range p.shown() {
			at := where(p.Alignment, f)
			name := fileName(at.doc)
			i, ok := files[name]
			if !ok {
				i = len(c.Files)
				files[name] = i
				c.Files = append(c.Files, checkstyleFile{Name: name})
			}
			start, _ := at.bounds()
			c.Files[i].Errors = append(c.Files[i].Errors, checkstyleError{
				start.Line, start.Column, sayNote(f.Severity, "info"), clean(f.Message), "cotejo." + f.Check + "." + f.Kind,
			})
		}
	}
	return writeXML(w, c)
}
