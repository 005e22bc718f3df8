package report

import "io"

// Terminal is …
var Terminal = &Format{Name: "terminal", Write: func(io.Writer, *Report) error { return nil }}
