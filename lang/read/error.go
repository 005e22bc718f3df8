package read

import (
	"errors"
	"io/fs"
)

// An Error says why a file cannot be read. The whole message is one line; the
// hint, where there is one, says what the user can do.
type Error struct {
	Name    string // of the file, as the user gave it
	Problem string // completes “reading notes.pdf: …”: “a PDF file, not text”
	Hint    string // an imperative without full stop, or ""
	Err     error  // the cause, or nil
}

// Error is “reading NAME: PROBLEM”.
func (e *Error) Error() string { return "reading " + e.Name + ": " + e.Problem }

// Unwrap returns the cause, so that errors.Is(err, fs.ErrNotExist) works.
func (e *Error) Unwrap() error { return e.Err }

// systemError puts an error of the operating system into an editor's words.
func systemError(name string, err error) *Error {
	e := &Error{Name: name, Err: err}
	var path *fs.PathError
	switch {
	case errors.Is(err, fs.ErrNotExist):
		e.Problem, e.Hint = "no such file", "check the path"
	case errors.Is(err, fs.ErrPermission):
		e.Problem, e.Hint = "permission denied", "make the file readable for you"
	case errors.As(err, &path):
		e.Problem = path.Err.Error()
	default:
		e.Problem = err.Error()
	}
	return e
}
