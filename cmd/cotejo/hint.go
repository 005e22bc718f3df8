package main

import (
	"errors"
	"strings"
	"unicode"

	"github.com/cotejo/cotejo/lang/read"
)

// hinted is an error with advice. Messages keep these rules: they begin with
// what the program was doing, name the file or flag, quote the user's words,
// and fit on one line; the hint is something to type or to do.
type hinted struct {
	error
	hint string
}

func (h hinted) Unwrap() error { return h.error }

func hint(err error, advice string) error { return hinted{err, advice} }

// hintOf is the advice that an error carries, "" if none.
func hintOf(err error) string {
	var h hinted
	if errors.As(err, &h) {
		return h.hint
	}
	var r *read.Error
	if errors.As(err, &r) {
		return r.Hint
	}
	return ""
}

// oneLine keeps a file name or a library from breaking the line or sending
// control codes to the terminal.
func oneLine(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return unicode.IsControl(r) }), " ")
}
