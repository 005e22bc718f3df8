package config

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/google/jsonschema-go/jsonschema"
)

// Schema is the JSON schema of the file, for editors that complete YAML by one.
func Schema() ([]byte, error) {
	s, err := schema()
	if err != nil {
		return nil, err
	}
	data, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("writing the schema: %w", err)
	}
	return append(data, '\n'), nil
}

func schema() (*jsonschema.Schema, error) {
	s, err := jsonschema.For[Config](nil)
	if err != nil {
		return nil, fmt.Errorf("making the schema: %w", err)
	}
	s.Schema = "https://json-schema.org/draft/2020-12/schema"
	s.Title = "cotejo: " + Name
	var levels []any
	for _, word := range severities {
		levels = append(levels, word)
	}
	s.Properties["fail-on"].Enum = append(slices.Clone(levels), "never")
	s.Properties["min-severity"].Enum = levels
	s.Properties["report-lang"].Enum = []any{"en", "es"}
	s.Properties["color"].Enum = []any{"auto", "always", "never"}
	for _, p := range []*jsonschema.Schema{s.Properties["severities"], s.Properties["paths"].Items.Properties["severities"]} {
		p.AdditionalProperties = &jsonschema.Schema{Type: "string", Enum: append(slices.Clone(levels), Off)}
	}
	for _, name := range []string{"target-lang", "checks", "glossary", "keep"} { // a list or words
		p := s.Properties[name]
		s.Properties[name] = &jsonschema.Schema{Description: p.Description, AnyOf: []*jsonschema.Schema{
			{Type: "string"}, {Type: "array", Items: &jsonschema.Schema{Type: "string"}},
		}}
	}
	return s, nil
}

// Keys are the keys of the file and of its rules, in their order.
func Keys() []string {
	s, err := schema()
	if err != nil {
		return nil
	}
	return append(slices.Clone(s.PropertyOrder), s.Properties["paths"].Items.PropertyOrder...)
}
