package report

import (
	"encoding/xml"
	"io"
)

// writeXML writes one document, indented for people to read as well.
// encoding/xml escapes what XML cannot hold.
func writeXML(w io.Writer, value any) error {
	if err := writeText(w, xml.Header); err != nil {
		return err
	}
	e := xml.NewEncoder(w)
	e.Indent("", "  ")
	if err := e.Encode(value); err != nil {
		return failed(err)
	}
	return writeText(w, "\n")
}
