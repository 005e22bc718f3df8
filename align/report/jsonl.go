package report

import "io"

// JSONLines is …
var JSONLines = &Format{Name: "jsonl", Write: func(io.Writer, *Report) error { return nil }}
