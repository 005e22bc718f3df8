//go:build ignore

// Command trim cuts GeoNames' place names down to those that differ between
// our languages, one file a language: a line is the GeoNames number and the
// name, parted by a tab, in the order of the numbers.
//
//	go run trim.go LOCALES
//
// LOCALES is the folder usr/share/locale of Debian's package
// libgeonames-common, unpacked with dpkg -x; README.md names its version. The
// program downloads nothing.
package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"log"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"

	"github.com/cotejo/cotejo/lang"
)

var languages = []string{"ca", "de", "en", "es", "fr", "it", "nl", "pt"}

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: go run trim.go LOCALES")
	}
	names := make([]map[int]string, len(languages))
	for i, l := range languages {
		data, err := os.ReadFile(filepath.Join(os.Args[1], l, "LC_MESSAGES", "geonames.mo"))
		if err != nil {
			log.Fatal(err)
		}
		names[i] = messages(data)
	}
	for i, l := range languages {
		if err := os.WriteFile(l+".tsv", table(names, i), 0o644); err != nil {
			log.Fatal(err)
		}
	}
}

// messages reads a catalogue of gettext: a table of lengths and offsets of the
// keys, which are GeoNames numbers, and one of the names.
func messages(data []byte) map[int]string {
	at := func(i uint32) uint32 { return binary.LittleEndian.Uint32(data[i:]) }
	names := map[int]string{}
	keys, values := at(12), at(16)
	for i := range at(8) {
		text := func(table uint32) string {
			length, start := at(table+8*i), at(table+8*i+4)
			return string(data[start : start+length])
		}
		if id, err := strconv.Atoi(text(keys)); err == nil {
			names[id] = text(values)
		}
	}
	return names
}

// table lists the names of one language that some other writes otherwise,
// accents apart.
func table(names []map[int]string, of int) []byte {
	var b bytes.Buffer
	for _, id := range slices.Sorted(maps.Keys(names[of])) {
		name := names[of][id]
		if slices.ContainsFunc(names, func(other map[int]string) bool {
			o, ok := other[id]
			return ok && lang.Fold(o) != lang.Fold(name)
		}) {
			fmt.Fprintf(&b, "%d\t%s\n", id, name)
		}
	}
	return b.Bytes()
}
