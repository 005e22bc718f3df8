package report

import (
	"bytes"
	"encoding/base64"
	"encoding/xml"
	"fmt"
	"io"
	"regexp"
	"strings"
	"testing"

	"crypto/sha256"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang"
)

// A model is what a schema says of one element.
type model struct {
	children   string            // a regular expression over “name,name,”
	text       bool              // text may stand between them
	required   string            // attributes, parted by spaces
	optional   string            // those that we write or might
	attributes map[string]string // regular expressions of their values
}

// The models below are the content models of the elements that cotejo writes,
// as the TMX 1.4b DTD and the schemas of XLIFF 2.1 (core and metadata) state
// them. They were written down here from the specifications, for the DTD comes
// in no package that we could take; XLIFF's core schema is asked itself, in
// schema_test.go. What stands in none of the models fails.
var (
	tmxModels = map[string]model{
		"tmx": {children: `header,body,`, required: "version", attributes: map[string]string{"version": `1\.4`}},
		"header": {
			children: `((note|ude|prop),)*`, required: "creationtool creationtoolversion segtype o-tmf adminlang srclang datatype",
			optional:   "o-encoding creationdate creationid changedate changeid",
			attributes: map[string]string{"segtype": `block|paragraph|sentence|phrase`},
		},
		"body": {children: `(tu,)*`},
		"tu":   {children: `((note|prop),)*(tuv,)+`, optional: "tuid datatype srclang segtype"},
		"tuv":  {children: `((note|prop),)*seg,`, required: "lang", attributes: map[string]string{"lang": languageTag}},
		"prop": {text: true, required: "type", optional: "lang"},
		"seg":  {children: `((bpt|ept|ph|it|hi|ut),)*`, text: true},
		"ph":   {children: `(sub,)*`, text: true, optional: "x assoc type"},
	}
	xliffModels = map[string]model{
		"xliff": {
			children: `(file,)+`, required: "xmlns version srcLang", optional: "mda trgLang",
			attributes: map[string]string{"xmlns": `urn:oasis:names:tc:xliff:document:2\.0`, "version": `2\.1`, "srcLang": languageTag, "trgLang": languageTag},
		},
		"file":      {children: `(skeleton,)?(notes,)?((unit|group),)+`, required: "id", optional: "original", attributes: map[string]string{"id": nameToken}},
		"unit":      {children: `(metadata,)?(notes,)?(originalData,)?((segment|ignorable),)+`, required: "id", attributes: map[string]string{"id": nameToken}},
		"segment":   {children: `source,(target,)?`, optional: "id state", attributes: map[string]string{"state": `initial|translated|reviewed|final`}},
		"source":    {children: inline, text: true},
		"target":    {children: inline, text: true, optional: "order"},
		"cp":        {required: "hex", attributes: map[string]string{"hex": `([0-9A-F]{2})+`}},
		"ph":        {required: "id", optional: "disp equiv type", attributes: map[string]string{"id": nameToken}},
		"metadata":  {children: `(metaGroup,)+`},
		"metaGroup": {children: `((metaGroup|meta),)+`, optional: "category"},
		"meta":      {text: true, required: "type"},
	}
)

const (
	inline      = `((cp|ph|pc|sc|ec|mrk|sm|em),)*`
	nameToken   = `[\w.:-]+`
	languageTag = `[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*`
)

// An element is one of a document, to be held to a model.
type element struct {
	name     string
	children strings.Builder
	text     bool
}

// validate fails for what the models do not allow.
func validate(t *testing.T, models map[string]model, document []byte) {
	t.Helper()
	open := []*element{{}}
	for d := xml.NewDecoder(bytes.NewReader(document)); ; {
		token, err := d.Token()
		if err == io.EOF {
			return
		}
		if err != nil {
			t.Fatalf("%v in\n%s", err, document)
		}
		last := open[len(open)-1]
		switch token := token.(type) {
		case xml.StartElement:
			last.children.WriteString(token.Name.Local + ",")
			open = append(open, &element{name: token.Name.Local})
			validateAttributes(t, models, token)
		case xml.CharData:
			last.text = last.text || strings.TrimSpace(string(token)) != ""
		case xml.EndElement:
			m, e := models[last.name], last
			if !regexp.MustCompile(`^(` + m.children + `)$`).MatchString(e.children.String()) {
				t.Errorf("<%s> holds %s", e.name, &e.children)
			}
			if e.text && !m.text {
				t.Errorf("<%s> holds text", e.name)
			}
			open = open[:len(open)-1]
		}
	}
}

func validateAttributes(t *testing.T, models map[string]model, e xml.StartElement) {
	t.Helper()
	m, known := models[e.Name.Local]
	if !known {
		t.Errorf("<%s> is unknown", e.Name.Local)
	}
	seen := map[string]bool{}
	for _, a := range e.Attr {
		seen[a.Name.Local] = true
		if !strings.Contains(" "+m.required+" "+m.optional+" ", " "+a.Name.Local+" ") {
			t.Errorf("<%s> has %s", e.Name.Local, a.Name.Local)
		}
		if want, ok := m.attributes[a.Name.Local]; ok && !regexp.MustCompile(`^(`+want+`)$`).MatchString(a.Value) {
			t.Errorf("<%s %s=%q>", e.Name.Local, a.Name.Local, a.Value)
		}
	}
	for name := range strings.FieldsSeq(m.required) {
		if !seen[name] {
			t.Errorf("<%s> has no %s", e.Name.Local, name)
		}
	}
}

// bitexts are alignments with everything that a file must bear.
func bitexts() map[string]Bitext {
	plain := &align.Alignment{
		Source: document("puerto.es.md", "es", "Abre el puerto.", "Costó 3 M€.", "Nadie lo esperaba.", "«¿Y ahora?»"),
		Target: document("puerto.en.md", "en-GB", "The port opens.", "It cost €3m.", "“And now?”", "Fish is back."),
	}
	bead(plain, 0, 2, 0, 2)
	bead(plain, 2, 3, 0, 0)
	bead(plain, 3, 4, 2, 3)
	bead(plain, 0, 0, 3, 4)
	plain.Beads[2].Moved, plain.Beads[2].Score = true, 0.25

	hostile := &align.Alignment{
		Source: document(`a"<&>`+"\n.txt", "ar", "قال \x01 & <b>\r\n\t«لا» ]]>", "\uFFFC", "58\u00A0%  \u2028x\x00\uFFFE"),
		Target: document("", "und", `"<script>alert('x')</script>"`, "&amp;", "😀"),
	}
	bead(hostile, 0, 1, 0, 1)
	bead(hostile, 1, 2, 1, 2)
	bead(hostile, 2, 3, 2, 3)

	none := &align.Alignment{Source: document("", "es"), Target: document("", "en")}
	return map[string]Bitext{"plain": {plain, "1.2.3"}, "hostile": {hostile, `<"&>`}, "none": {none, ""}}
}

func bitextBytes(t *testing.T, f *AlignmentFormat, b Bitext) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := f.Write(&out, b); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestTMXIsValid(t *testing.T) {
	for name, b := range bitexts() {
		t.Run(name, func(t *testing.T) { validate(t, tmxModels, bitextBytes(t, TMX, b)) })
	}
}

func TestXLIFFIsValid(t *testing.T) {
	for name, b := range bitexts() {
		t.Run(name, func(t *testing.T) { validate(t, xliffModels, bitextBytes(t, XLIFF, b)) })
	}
}

func TestTMX(t *testing.T) {
	want := `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="cotejo" creationtoolversion="1.2.3" segtype="sentence" o-tmf="cotejo" adminlang="en" srclang="es" datatype="plaintext"/>
  <body>
    <tu tuid="1">
      <prop type="x-cotejo-score">0.9</prop>
      <tuv xml:lang="es"><seg>Abre el puerto.
Costó 3 M€.</seg></tuv>
      <tuv xml:lang="en-GB"><seg>The port opens.
It cost €3m.</seg></tuv>
    </tu>
    <tu tuid="2">
      <prop type="x-cotejo-score">0.9</prop>
      <tuv xml:lang="es"><seg>Nadie lo esperaba.</seg></tuv>
      <tuv xml:lang="en-GB"><seg></seg></tuv>
    </tu>
    <tu tuid="3">
      <prop type="x-cotejo-score">0.25</prop>
      <prop type="x-cotejo-moved">yes</prop>
      <tuv xml:lang="es"><seg>«¿Y ahora?»</seg></tuv>
      <tuv xml:lang="en-GB"><seg>“And now?”</seg></tuv>
    </tu>
    <tu tuid="4">
      <prop type="x-cotejo-score">0.9</prop>
      <tuv xml:lang="es"><seg></seg></tuv>
      <tuv xml:lang="en-GB"><seg>Fish is back.</seg></tuv>
    </tu>
  </body>
</tmx>
`
	if got := string(bitextBytes(t, TMX, bitexts()["plain"])); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestXLIFFSegments(t *testing.T) {
	got := string(bitextBytes(t, XLIFF, bitexts()["hostile"]))
	for _, want := range []string{
		`<source>قال <cp hex="0001"/> &amp; &lt;b&gt; «لا» ]]&gt;</source>`,
		`<source><ph id="c1" disp="` + "\uFFFC" + `"/></source>`,
		"<source>58\u00A0% x" + `<cp hex="0000"/><cp hex="FFFE"/></source>`,
		`<target>"&lt;script&gt;alert('x')&lt;/script&gt;"</target>`,
		`original="a&quot;&lt;&amp;&gt;&#10;.txt"`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
	dropped := "<segment>\n        <source>Nadie lo esperaba.</source>\n      </segment>"
	if got := string(bitextBytes(t, XLIFF, bitexts()["plain"])); !strings.Contains(got, dropped) {
		t.Errorf("no %s in\n%s", dropped, got)
	}
}

// Inline code goes into the file in its own words.
func TestSegmentsKeepInlineCode(t *testing.T) {
	const file, text = "Use `go <b>` ahora.", "Use \uFFFC ahora."
	src := &lang.Source{File: file, Text: text, Pieces: []lang.Piece{
		{Text: lang.Span{Start: 0, End: 4}, File: lang.Span{Start: 0, End: 4}},
		{Text: lang.Span{Start: 4, End: 7}, File: lang.Span{Start: 4, End: 12}},
		{Text: lang.Span{Start: 7, End: 14}, File: lang.Span{Start: 12, End: 19}},
	}}
	d := lang.Parse(src, &lang.Spanish)
	if got, want := tmxSegment(fragments(d, d.Sentences)), "Use <ph>`go &lt;b&gt;`</ph> ahora."; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got, want := xliffSegment(fragments(d, d.Sentences)), "Use <ph id=\"c1\" disp=\"`go &lt;b&gt;`\"/> ahora."; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestBeadsHTML(t *testing.T) {
	page := string(bitextBytes(t, BeadsHTML, bitexts()["hostile"]))
	style := page[strings.Index(page, "<style>")+len("<style>") : strings.Index(page, "</style>")]
	hash := sha256.Sum256([]byte(style))
	for _, want := range []string{
		"style-src 'sha256-" + strings.ReplaceAll(base64.StdEncoding.EncodeToString(hash[:]), "+", "&#43;") + "'",
		`<td lang="ar" dir="rtl">`, `<td lang="und" dir="ltr">`,
		`&lt;script&gt;`, `3 beads`,
	} {
		if !strings.Contains(page, want) {
			t.Errorf("no %s in\n%s", want, page)
		}
	}
	for _, bad := range []string{"<script", "http:", "https:", "url("} {
		if strings.Contains(page, bad) {
			t.Errorf("%s in\n%s", bad, page)
		}
	}
	plain := string(bitextBytes(t, BeadsHTML, bitexts()["plain"]))
	for _, want := range []string{"4 beads, 2 with one side only, 1 unsure", `<tr id="b2" class="alone">`, `<tr id="b3" class="unsure">`, `1-1 moved`} {
		if !strings.Contains(plain, want) {
			t.Errorf("no %s in\n%s", want, plain)
		}
	}
}

func TestAlignmentFormatsGiveTheSameBytes(t *testing.T) {
	for _, f := range AlignmentFormats {
		for name, b := range bitexts() {
			t.Run(f.Name+" "+name, func(t *testing.T) {
				if first, again := bitextBytes(t, f, b), bitextBytes(t, f, b); !bytes.Equal(first, again) {
					t.Errorf("%s\nthen\n%s", first, again)
				}
			})
		}
	}
}

// A fullDisk fails after some bytes, as a full disk does.
type fullDisk struct{ room int }

func (f *fullDisk) Write(b []byte) (int, error) {
	if f.room -= len(b); f.room < 0 {
		return 0, fmt.Errorf("no space left")
	}
	return len(b), nil
}

func TestAlignmentFormatsTellTheWritersErrors(t *testing.T) {
	for _, f := range AlignmentFormats {
		if err := f.Write(&fullDisk{room: 30}, bitexts()["plain"]); err == nil || !strings.Contains(err.Error(), "writing the alignment: no space left") {
			t.Errorf("%s: %v", f.Name, err)
		}
	}
}
