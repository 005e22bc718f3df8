package report

import "io"

// Plain is …
var Plain = &Format{Name: "plain", Write: func(io.Writer, *Report) error { return nil }}
