package lang

import (
	"embed"
	"iter"
	"strconv"
	"strings"
)

// gazetteers are place names of GeoNames, one file a language; see
// geonames/README.md for their source, version and licence.
//
//go:embed geonames/*.tsv
var gazetteers embed.FS

// Gazetteer yields the names of towns, regions and waters that some other
// language writes otherwise, each with its GeoNames number, in the order of
// the numbers: “Amberes” and “Antwerp” have one. It is empty for a language
// without a file.
func (l *Language) Gazetteer() iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		table, err := gazetteers.ReadFile("geonames/" + l.Base() + ".tsv")
		if err != nil {
			return // no language of ours
		}
		for line := range strings.Lines(string(table)) {
			number, name, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
			if id, err := strconv.Atoi(number); err == nil && !yield(id, name) {
				return
			}
		}
	}
}
