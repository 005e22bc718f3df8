// Package read turns the bytes of a file into a lang.Source.
package read
