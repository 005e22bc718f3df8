package report

import (
	"io"
	"strings"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang"
)

// TMX writes a translation memory by TMX 1.4b: a unit a bead, whose score and
// move stand in properties. A dropped or added sentence has an empty segment on
// the other side. It has no dates, so that the same texts give the same bytes.
var TMX = &AlignmentFormat{Name: "tmx", Doc: "a translation memory (TMX 1.4b), a unit a bead", Write: writeTMX}

// The names of the properties that say of a unit what TMX has no word for.
const (
	scoreProperty = "x-cotejo-score"
	movedProperty = "x-cotejo-moved"
)

func writeTMX(w io.Writer, b Bitext) error {
	x := &xmlWriter{w: w}
	source, target := b.Source.Language.Tag, b.Target.Language.Tag
	x.printf("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n")
	x.printf("  <header creationtool=\"cotejo\" creationtoolversion=\"%s\" segtype=\"sentence\" o-tmf=\"cotejo\" adminlang=\"en\" srclang=\"%s\" datatype=\"plaintext\"/>\n",
		xmlAttribute(b.Version), xmlAttribute(source))
	x.printf("  <body>\n")
	for i, bead := range b.Beads {
		x.printf("    <tu tuid=\"%d\">\n      <prop type=\"%s\">%s</prop>\n", i+1, scoreProperty, score(bead))
		if bead.Moved {
			x.printf("      <prop type=\"%s\">yes</prop>\n", movedProperty)
		}
		x.variant(b.Source, source, bead.Source)
		x.variant(b.Target, target, bead.Target)
		x.printf("    </tu>\n")
	}
	x.printf("  </body>\n</tmx>\n")
	return x.done()
}

// variant writes one side of a unit.
func (x *xmlWriter) variant(d *lang.Document, tag string, sentences []lang.Sentence) {
	x.printf("      <tuv xml:lang=\"%s\"><seg>%s</seg></tuv>\n", xmlAttribute(tag), tmxSegment(fragments(d, sentences)))
}

func tmxSegment(list []fragment) string {
	var b strings.Builder
	for _, f := range list {
		if f.code {
			b.WriteString("<ph>" + xmlText(f.text) + "</ph>")
		} else {
			b.WriteString(xmlText(f.text))
		}
	}
	return b.String()
}

// isNull reports whether a bead has only one side.
func isNull(b align.Bead) bool { return len(b.Source) == 0 || len(b.Target) == 0 }
