package glossary

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"golang.org/x/net/html/charset"

	"github.com/cotejo/cotejo/align/check"
)

func isTBX(ext string) bool { return ext == ".tbx" || ext == ".xml" }

// xmlNamespace is that of xml:lang.
const xmlNamespace = "http://www.w3.org/XML/1998/namespace"

// parseTBX reads TermBase eXchange, ISO 30042: of 2008 (termEntry, langSet) or
// of 2019 (conceptEntry, langSec).
func parseTBX(data []byte) ([]check.Concept, error) {
	d := xml.NewDecoder(bytes.NewReader(data))
	d.CharsetReader = func(label string, r io.Reader) (io.Reader, error) {
		if strings.HasPrefix(strings.ToLower(label), "utf-16") {
			return r, nil // its mark told so, and it is decoded already
		}
		return charset.NewReaderLabel(label, r)
	}
	var list []check.Concept
	language := ""
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		start, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		switch start.Name.Local {
		case "termEntry", "conceptEntry":
			list, language = append(list, nil), ""
		case "langSet", "langSec":
			language = languageOf(start)
		case "term":
			var text string
			if err := d.DecodeElement(&text, &start); err != nil {
				return nil, err
			}
			if len(list) > 0 && language != "" {
				last := &list[len(list)-1]
				*last = append(*last, check.Term{Lang: language, Text: strings.Join(strings.Fields(text), " ")})
			}
		}
	}
	if len(list) == 0 {
		return nil, fmt.Errorf("no TBX: there is no termEntry or conceptEntry in it")
	}
	return list, nil
}

func languageOf(e xml.StartElement) string {
	for _, a := range e.Attr {
		if a.Name.Local == "lang" && (a.Name.Space == xmlNamespace || a.Name.Space == "xml") {
			return language(a.Value)
		}
	}
	return ""
}
