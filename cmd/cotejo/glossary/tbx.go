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
	t := tbx{Decoder: xml.NewDecoder(bytes.NewReader(data))}
	t.CharsetReader = charsetReader
	for {
		token, err := t.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		if start, ok := token.(xml.StartElement); ok {
			if err := t.open(start); err != nil {
				return nil, err
			}
		}
	}
	if len(t.concepts) == 0 {
		return nil, fmt.Errorf("no TBX: there is no termEntry or conceptEntry in it")
	}
	return t.concepts, nil
}

func charsetReader(label string, r io.Reader) (io.Reader, error) {
	if strings.HasPrefix(strings.ToLower(label), "utf-16") {
		return r, nil // its mark told so, and it is decoded already
	}
	return charset.NewReaderLabel(label, r)
}

// A tbx is a file on its way to concepts.
type tbx struct {
	*xml.Decoder
	concepts []check.Concept
	language string // of the terms that follow
}

// open takes the beginning of an element, and a term whole.
func (t *tbx) open(start xml.StartElement) error {
	switch start.Name.Local {
	case "termEntry", "conceptEntry":
		t.concepts, t.language = append(t.concepts, nil), ""
	case "langSet", "langSec":
		t.language = languageOf(start)
	case "term":
		var text string
		if err := t.DecodeElement(&text, &start); err != nil {
			return err
		}
		if len(t.concepts) > 0 && t.language != "" {
			last := &t.concepts[len(t.concepts)-1]
			*last = append(*last, check.Term{Lang: t.language, Text: strings.Join(strings.Fields(text), " ")})
		}
	}
	return nil
}

func languageOf(e xml.StartElement) string {
	for _, a := range e.Attr {
		if a.Name.Local == "lang" && (a.Name.Space == xmlNamespace || a.Name.Space == "xml") {
			return language(a.Value)
		}
	}
	return ""
}
