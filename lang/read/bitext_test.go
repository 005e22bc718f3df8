package read

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/cotejo/cotejo/lang"
)

// told shows the units of a file: “source = target”, with score and move where
// the file gives them.
func toldUnits(b *Bitext) string {
	var lines []string
	for _, u := range b.Units {
		line := u.Source.In(b.Source.Text) + " = " + u.Target.In(b.Target.Text)
		if u.Score != 1 {
			line += fmt.Sprintf(" (%g)", u.Score)
		}
		if u.Moved {
			line += " (moved)"
		}
		lines = append(lines, strings.ReplaceAll(line, "\n", "⏎"))
	}
	return strings.Join(lines, "\n")
}

// unhide shows the mark of what is not prose.
var unhide = strings.NewReplacer(string(lang.Hidden), "◊")

func bitextOf(t *testing.T, name, file string, o BitextOptions) *Bitext {
	t.Helper()
	b, err := BitextReader(name, strings.NewReader(file), o)
	if err != nil {
		t.Fatal(err)
	}
	checkBitext(t, b)
	return b
}

// checkBitext fails if a bitext is not what its types promise.
func checkBitext(t *testing.T, b *Bitext) {
	t.Helper()
	for _, side := range []*lang.Source{b.Source, b.Target} {
		checkSource(t, side)
	}
	at := Unit{}
	for _, u := range b.Units {
		for _, s := range [][2]lang.Span{{at.Source, u.Source}, {at.Target, u.Target}} {
			if s[1].Len() > 0 && s[1].Start < s[0].End {
				t.Fatalf("%v stands before the end of %v", s[1], s[0])
			}
		}
		at.Source.End, at.Target.End = max(at.Source.End, u.Source.End), max(at.Target.End, u.Target.End)
		if u.Source.Len()+u.Target.Len() == 0 {
			t.Fatal("a unit is empty on both sides")
		}
	}
}

// memory makes a TMX file of the units given.
func memory(header, units string) string {
	return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header ` + header + ` segtype="sentence"/><body>
` + units + `
</body></tmx>`
}

const twoLanguages = `
<tu tuid="1"><note>a note</note><prop type="x-cotejo-score">0.75</prop>
  <tuv xml:lang="es-ES"><prop type="x-cotejo-score">0.1</prop><seg>Costó 5 &lt; 6 &#8364;.</seg></tuv>
  <tuv xml:lang="en"><seg>It cost <bpt i="1">&lt;b&gt;</bpt>5<ept i="1">&lt;/b&gt;</ept> &amp; <hi type="x">6</hi> <ph x="1"/>.</seg></tuv></tu>
<tu><prop type="x-cotejo-moved">yes</prop><tuv xml:lang="EN"><seg><![CDATA[Two <b> & more]]></seg></tuv><tuv xml:lang="ES_es"><seg>Dos</seg></tuv></tu>
<tu><tuv xml:lang="es"><seg>Nadie vino.</seg></tuv><tuv xml:lang="en"><seg/></tuv></tu>
<tu><tuv xml:lang="es"><seg>Solo aquí.</seg></tuv></tu>
<tu><tuv lang="es"><seg>Una línea<ph type="lb"/>y otra</seg></tuv><tuv lang="en"><seg>One line<ut>{\line}</ut>and<ph assoc="b">{x<sub>hidden</sub>}</ph></seg></tuv></tu>
<tu><tuv xml:lang="es"><seg> ... </seg></tuv><tuv xml:lang="en"><seg>—</seg></tuv></tu>`

func TestReadTMX(t *testing.T) {
	b := bitextOf(t, "memory.tmx", memory(`srclang="es"`, twoLanguages), BitextOptions{})
	want := `Costó 5 < 6 €. = It cost 5 & 6 ◊. (0.75)
Dos = Two <b> & more (moved)
Nadie vino. = 
Una línea⏎y otra = One lineand◊`
	if got := unhide.Replace(toldUnits(b)); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if b.Skipped != 1 || b.Source.Declared != "es-ES" || b.Target.Declared != "en" || b.Source.Format != "tmx" {
		t.Errorf("%d left out, %s, %s, %s", b.Skipped, b.Source.Declared, b.Target.Declared, b.Source.Format)
	}
}

const threeLanguages = `
<tu><tuv xml:lang="fr"><seg>Trois.</seg></tuv><tuv xml:lang="es-MX"><seg>Tres, pues.</seg></tuv><tuv xml:lang="es-ES"><seg>Tres.</seg></tuv><tuv xml:lang="en-GB"><seg>Three.</seg></tuv></tu>
<tu><tuv xml:lang="en-US"><seg>Four.</seg></tuv><tuv xml:lang="es-ES"><seg>Cuatro.</seg></tuv></tu>`

func TestTMXLanguages(t *testing.T) {
	for _, c := range []struct {
		header string
		o      BitextOptions
		want   string
	}{
		{`srclang="*all*"`, BitextOptions{Source: "es", Target: "en"}, "Tres, pues. = Three.\nCuatro. = Four."},
		{`srclang="en"`, BitextOptions{Source: "es-ES", Target: "en"}, "Tres. = Three.\nCuatro. = Four."},
		{`srclang="EN-gb"`, BitextOptions{Target: "es"}, "Three. = Tres, pues.\nFour. = Cuatro."},
		{`srclang="en"`, BitextOptions{Target: "fr"}, "Three. = Trois."},
		{``, BitextOptions{Source: "es-MX", Target: "es-ES"}, "Tres, pues. = Tres."},
	} {
		b := bitextOf(t, "memory.tmx", memory(c.header, threeLanguages), c.o)
		if got := toldUnits(b); got != c.want {
			t.Errorf("%s %v: got\n%s\nwant\n%s", c.header, c.o, got, c.want)
		}
	}
	two := `<tu><tuv xml:lang="es"><seg>Viejo.</seg></tuv><tuv xml:lang="es"><seg>Nuevo.</seg></tuv></tu>`
	if got := toldUnits(bitextOf(t, "two.tmx", memory(``, two), BitextOptions{})); got != "Viejo. = Nuevo." {
		t.Error(got)
	}
}

const xliff1 = `<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="a.html" source-language="es" target-language="en-US" datatype="html">
<header><skl><external-file href="x"/></skl><note>Not text.</note></header><body><group>
<trans-unit id="1" approved="yes"><source>Hola, <g id="1">mundo</g><x id="2"/>.</source><target state="translated">Hello, <g id="1">world</g><x id="2"/>.</target>
  <note>A note with 5 figures.</note><alt-trans><source>Hola</source><target>Hi</target></alt-trans></trans-unit>
<trans-unit id="2" translate="no"><source>COD-1</source><target>COD-2</target></trans-unit>
<trans-unit id="3"><source>Nadie vino.</source></trans-unit>
<trans-unit id="4"><source>Por hacer.</source><target state="needs-translation">Por hacer.</target></trans-unit>
<trans-unit id="5"><source>Uno. Dos. Tres.</source>
  <seg-source><mrk mtype="seg" mid="1">Uno.</mrk> <g id="1"><mrk mtype="seg" mid="2">Dos <mrk mtype="term">aquí</mrk>.</mrk></g> <mrk mtype="seg" mid="3">Tres.</mrk></seg-source>
  <target><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2">Two <bpt id="3">&lt;b&gt;</bpt>here<ept id="3">&lt;/b&gt;</ept>.</mrk> <mrk mtype="seg" mid="9">Nine.</mrk></target></trans-unit>
</group></body></file>
<file original="b" source-language="es" target-language="fr"><body><trans-unit id="1"><source>Adiós.</source><target>Adieu.</target></trans-unit></body></file>
</xliff>`

func TestReadXLIFF1(t *testing.T) {
	b := bitextOf(t, "page.xlf", xliff1, BitextOptions{})
	want := `Hola, mundo◊. = Hello, world◊.
Nadie vino. = 
Uno. = One.
Dos aquí. = Two here.
Tres. = 
 = Nine.`
	if got := unhide.Replace(toldUnits(b)); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if b.Skipped != 3 || b.Source.Declared != "es" || b.Target.Declared != "en-US" {
		t.Errorf("%d left out, %s, %s", b.Skipped, b.Source.Declared, b.Target.Declared)
	}
	b = bitextOf(t, "page.xlf", xliff1, BitextOptions{Target: "fr"})
	if got := toldUnits(b); got != "Adiós. = Adieu." {
		t.Error(got)
	}
}

const xliff2 = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" version="2.0" srcLang="es" trgLang="en">
<file id="f"><notes><note>Not text.</note></notes><group id="g"><unit id="u">
<mtc:matches><mtc:match ref="#1"><source>Hola</source><target>Hi</target></mtc:match></mtc:matches>
<mda:metadata><mda:metaGroup category="cotejo"><mda:meta type="score">0.5</mda:meta><mda:meta type="moved">yes</mda:meta></mda:metaGroup><mda:metaGroup category="other"><mda:meta type="score">0.1</mda:meta></mda:metaGroup></mda:metadata>
<originalData><data id="d1">&lt;b&gt;</data></originalData>
<segment id="1" state="final"><source>Hola, <pc id="1" dataRefStart="d1">mundo</pc><cp hex="0001"/>.</source><target>Hello, <pc id="1">world</pc><ph id="2" disp="x"/>.</target></segment>
<ignorable><source> </source></ignorable>
<segment><source>Nadie <sc id="5"/>vino<ec startRef="5"/>.</source></segment></unit>
<unit id="v"><segment state="initial"><source>Por hacer.</source></segment><segment><source/><target>Added.</target></segment></unit>
<unit id="w" translate="no"><segment><source>COD-1</source></segment></unit>
</group></file></xliff>`

func TestReadXLIFF2(t *testing.T) {
	b := bitextOf(t, "page.xlf", xliff2, BitextOptions{})
	want := "Hola, mundo\x01. = Hello, world◊. (0.5) (moved)\nNadie vino. =  (0.5) (moved)\n = Added."
	if got := unhide.Replace(toldUnits(b)); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if b.Skipped != 2 {
		t.Errorf("%d left out", b.Skipped)
	}
}

// A place in a segment is its place in the XML file.
func TestBitextPositions(t *testing.T) {
	file := memory(`srclang="es"`, twoLanguages)
	b := bitextOf(t, "memory.tmx", file, BitextOptions{})
	for _, c := range []struct {
		side *lang.Source
		text string
		file string
		line int
	}{
		{b.Source, "6", "6", 6}, {b.Source, "€", "&#8364;", 6}, {b.Target, "6", "6", 7}, {b.Target, "more", "more", 8}, {b.Source, "otra", "otra", 11},
	} {
		at := strings.LastIndex(c.side.Text, c.text)
		span := lang.Span{Start: at, End: at + len(c.text)}
		if got := c.side.FileSpan(span).In(file); got != c.file || c.side.Position(at).Line != c.line {
			t.Errorf("%s stands at %q in line %d", c.text, got, c.side.Position(at).Line)
		}
	}
}

func TestBitextTrouble(t *testing.T) {
	lol := "<!DOCTYPE tmx [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>" + memory("", "<tu><tuv xml:lang='es'><seg>&b;</seg></tuv><tuv xml:lang='en'><seg>ha</seg></tuv></tu>")[73:]
	for name, c := range map[string]struct{ file, problem, hint string }{
		"empty":            {"", "an empty file", "TMX or XLIFF"},
		"not XML":          {"Hola, mundo.", "not XML", ".tmx"},
		"another document": {"<html><body/></html>", "its document element is <html>", ".tmx"},
		"crossed tags":     {memory("", "<tu>\n<tuv xml:lang='es'><seg>Uno</tuv></seg></tu>"), "malformed XML in line 5: element <seg> closed by </tuv>", "export"},
		"cut off":          {memory("", twoLanguages)[:500], "malformed XML in line 8: unexpected EOF", "export"},
		"entities":         {lol, "invalid character entity &b;", "export"},
		"no units":         {memory("srclang='es'", ""), "no unit with text", "exported"},
		"many languages":   {memory("srclang='en'", threeLanguages), "it holds fr, es-MX, es-ES, en-GB, en-US", "--source-lang"},
		"control":          {memory("", "<tu><tuv xml:lang='es'><seg>&#x1F;</seg></tuv></tu>"), "malformed XML in line 4", "export"},
	} {
		_, err := BitextReader("memory.tmx", strings.NewReader(c.file), BitextOptions{})
		var e *Error
		if !errors.As(err, &e) || !strings.Contains(err.Error(), c.problem) || !strings.Contains(e.Hint, c.hint) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: %v", name, err)
		}
	}
	_, err := BitextReader("memory.tmx", strings.NewReader(memory("", twoLanguages)), BitextOptions{Source: "de"})
	if err == nil || err.Error() != "reading memory.tmx: no de in it" || err.(*Error).Hint != "it holds es-ES, en, es" {
		t.Error(err)
	}
	if _, err := BitextFile(filepath.Join(t.TempDir(), "missing.tmx"), BitextOptions{}); !errors.Is(err, os.ErrNotExist) {
		t.Error(err)
	}
}

func TestBitextEncodings(t *testing.T) {
	file := memory("srclang='es'", "<tu><tuv xml:lang='es'><seg>Costó</seg></tuv><tuv xml:lang='en'><seg>It cost</seg></tuv></tu>")
	utf16 := []byte{0xFF, 0xFE}
	for _, r := range file {
		utf16 = append(utf16, byte(r), byte(r>>8))
	}
	latin1 := strings.ReplaceAll(strings.Replace(file, "utf-8", "ISO-8859-1", 1), "ó", "\xF3")
	for _, bytes := range []string{"\uFEFF" + file, string(utf16), latin1} {
		if got := toldUnits(bitextOf(t, "memory.tmx", bytes, BitextOptions{})); got != "Costó = It cost" {
			t.Error(got)
		}
	}
}

func FuzzBitext(f *testing.F) {
	f.Add(memory(`srclang="es"`, twoLanguages))
	f.Add(memory("", threeLanguages))
	f.Add(xliff1)
	f.Add(xliff2)
	f.Fuzz(func(t *testing.T, file string) {
		b, err := BitextReader("memory", strings.NewReader(file), BitextOptions{})
		if err != nil {
			var e *Error
			if !errors.As(err, &e) || strings.Contains(e.Problem, "\n") && !strings.Contains(file, "\n") {
				t.Fatal(err)
			}
			return
		}
		checkBitext(t, b)
	})
}

// bigMemory is a memory of about n bytes.
func bigMemory(n int) string {
	const unit = `<tu tuid="7"><prop type="x">y</prop><tuv xml:lang="es"><seg>El Ayuntamiento destinará 1.250 euros &amp; más a la obra.</seg></tuv><tuv xml:lang="en"><seg>The council will spend 1,250 euros &amp; more on the works.</seg></tuv></tu>` + "\n"
	return memory(`srclang="es"`, strings.Repeat(unit, n/len(unit)))
}

// A memory is held once: reading takes the file, the text of both sides, a
// third of it, and the way back.
func TestBitextHoldsTheFileOnce(t *testing.T) {
	file := bigMemory(16 << 20)
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	b, err := BitextReader("big.tmx", strings.NewReader(file), BitextOptions{})
	if err != nil {
		t.Fatal(err)
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	if held := int64(after.HeapAlloc-before.HeapAlloc) * 10 / int64(len(file)); held > 35 {
		t.Errorf("%d.%d times the file is held", held/10, held%10)
	}
	runtime.KeepAlive(b)
}

func BenchmarkBitext(b *testing.B) {
	file := bigMemory(8 << 20)
	b.SetBytes(int64(len(file)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := BitextReader("big.tmx", strings.NewReader(file), BitextOptions{}); err != nil {
			b.Fatal(err)
		}
	}
}
