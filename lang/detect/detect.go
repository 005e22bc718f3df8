// Package detect tells which language a text is in.
package detect
