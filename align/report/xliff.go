package report

import (
	"cmp"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// XLIFF writes a localisation file by XLIFF 2.1: a unit with one segment a
// bead, whose score and move stand in its metadata. A dropped sentence has no
// target, an added one an empty source.
var XLIFF = &AlignmentFormat{Name: "xliff", Doc: "a localisation file (XLIFF 2.1), a unit a bead", Write: writeXLIFF}

// metadataCategory is under which a unit's metadata say what XLIFF has no word for.
const metadataCategory = "cotejo"

func writeXLIFF(w io.Writer, b Bitext) error {
	x := &xmlWriter{w: w}
	x.printf("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
	x.printf("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" xmlns:mda=\"urn:oasis:names:tc:xliff:metadata:2.0\" version=\"2.1\" srcLang=\"%s\" trgLang=\"%s\">\n",
		xmlAttribute(b.Source.Language.Tag), xmlAttribute(b.Target.Language.Tag))
	x.printf("  <file id=\"f1\" original=\"%s\">\n", xmlAttribute(cmp.Or(b.Source.Source.Name, "unnamed")))
	for i := range b.Beads {
		x.unit(b, i)
	}
	if len(b.Beads) == 0 { // a file has a unit, and a unit a segment
		x.printf("    <unit id=\"u1\">\n      <segment>\n        <source/>\n      </segment>\n    </unit>\n")
	}
	x.printf("  </file>\n</xliff>\n")
	return x.done()
}

func (x *xmlWriter) unit(b Bitext, i int) {
	bead := b.Beads[i]
	x.printf("    <unit id=\"u%d\">\n      <mda:metadata>\n        <mda:metaGroup category=\"%s\">\n", i+1, metadataCategory)
	x.printf("          <mda:meta type=\"score\">%s</mda:meta>\n", score(bead))
	if bead.Moved {
		x.printf("          <mda:meta type=\"moved\">yes</mda:meta>\n")
	}
	x.printf("        </mda:metaGroup>\n      </mda:metadata>\n")
	state := ""
	if !isNull(bead) {
		state = ` state="translated"`
	}
	x.printf("      <segment%s>\n        <source>%s</source>\n", state, xliffSegment(fragments(b.Source, bead.Source)))
	if len(bead.Target) > 0 {
		x.printf("        <target>%s</target>\n", xliffSegment(fragments(b.Target, bead.Target)))
	}
	x.printf("      </segment>\n    </unit>\n")
}

// xliffSegment numbers the inline codes on each side from 1: the second of the
// target stands for the second of the source.
func xliffSegment(list []fragment) string {
	var b strings.Builder
	codes := 0
	for _, f := range list {
		if f.code {
			codes++
			fmt.Fprintf(&b, `<ph id="c%d" disp="%s"/>`, codes, xmlAttribute(f.text))
			continue
		}
		for i := strings.IndexFunc(f.text, unholdable); i >= 0; i = strings.IndexFunc(f.text, unholdable) {
			r, n := utf8.DecodeRuneInString(f.text[i:])
			fmt.Fprintf(&b, `%s<cp hex="%04X"/>`, xmlText(f.text[:i]), r)
			f.text = f.text[i+n:]
		}
		b.WriteString(xmlText(f.text))
	}
	return b.String()
}

// unholdable reports whether XML 1.0 cannot hold r, so that XLIFF spells it.
func unholdable(r rune) bool { return holdable(r) != r }
