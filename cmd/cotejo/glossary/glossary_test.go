package glossary

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"github.com/cotejo/cotejo/align/check"
)

var want = []check.Concept{
	{{Lang: "es", Text: "tasa de paro"}, {Lang: "en", Text: "unemployment rate"}, {Lang: "en", Text: "jobless rate"}},
	{{Lang: "es", Text: "Banco de la Meseta"}, {Lang: "en", Text: "Plateau Bank"}},
}

func TestGlossaries(t *testing.T) {
	for name, data := range map[string]string{
		"commas.csv":     "es,en,comment\ntasa de paro,unemployment rate|jobless rate,agreed in May\n# a remark\nBanco de la Meseta,Plateau Bank\n",
		"semicolons.csv": "\uFEFFes;en\r\ntasa de paro;unemployment rate | jobless rate\r\n\"Banco de la Meseta\";Plateau Bank\r\n",
		"tabs.tsv":       "comment\tes\ten\n\ttasa de paro\tunemployment rate|jobless rate\n\tBanco de la Meseta\tPlateau Bank\n",
		"2008.tbx": `<?xml version="1.0" encoding="ISO-8859-1"?><martif type="TBX" xml:lang="en"><text><body>
			<termEntry id="1"><langSet xml:lang="es"><tig><term>tasa de
			paro</term></tig></langSet><langSet xml:lang="en"><tig><term>unemployment rate</term></tig><tig><term>jobless rate</term></tig></langSet></termEntry>
			<termEntry id="2"><langSet xml:lang="es"><ntig><termGrp><term>Banco de la Meseta</term></termGrp></ntig></langSet><langSet xml:lang="en"><tig><term>Plateau Bank</term></tig></langSet></termEntry></body></text></martif>`,
		"2019.tbx": `<tbx xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry><langSec xml:lang="es"><termSec><term>tasa de paro</term></termSec></langSec>
			<langSec xml:lang="en"><termSec><term>unemployment rate</term></termSec><termSec><term>jobless rate</term></termSec></langSec></conceptEntry>
			<conceptEntry><langSec xml:lang="es"><termSec><term>Banco de la Meseta</term></termSec></langSec><langSec xml:lang="en"><termSec><term>Plateau Bank</term></termSec></langSec></conceptEntry></body></text></tbx>`,
	} {
		g, err := Read(write(t, name, data), []string{name}, nil)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if diff := cmp.Diff(want, g.Concepts); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// TestTagsAreCanonical: programs write the tag of a region in several ways.
func TestTagsAreCanonical(t *testing.T) {
	want := []check.Concept{{{Lang: "es-MX", Text: "computadora"}, {Lang: "en-GB", Text: "computer"}}}
	for name, data := range map[string]string{
		"g.csv": "ES_mx,en-gb,Comentario\ncomputadora,computer,agreed\n",
		"g.tbx": `<martif><termEntry><langSet xml:lang="es-mx"><tig><term>computadora</term></tig></langSet><langSet xml:lang="EN_GB"><tig><term>computer</term></tig></langSet></termEntry></martif>`,
	} {
		g, err := Read(write(t, name, data), []string{name}, nil)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if diff := cmp.Diff(want, g.Concepts); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// TestEncodings: spreadsheets and terminology databases write what they like.
func TestEncodings(t *testing.T) {
	want := []check.Concept{{{Lang: "es", Text: "prórroga"}, {Lang: "en", Text: "extension"}}}
	utf16 := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder()
	latin := charmap.Windows1252.NewEncoder()
	for _, tt := range []struct {
		name, text string
		encoder    *encoding.Encoder
	}{
		{"excel.csv", "es;en\r\nprórroga;extension\r\n", latin},
		{"unicode.tsv", "es\ten\r\nprórroga\textension\r\n", utf16},
		{"latin.tbx", `<?xml version="1.0" encoding="ISO-8859-1"?><martif><termEntry><langSet xml:lang="es"><tig><term>prórroga</term></tig></langSet><langSet xml:lang="en"><tig><term>extension</term></tig></langSet></termEntry></martif>`, latin},
		{"utf16.tbx", `<?xml version="1.0" encoding="UTF-16"?><martif><termEntry><langSet xml:lang="es"><tig><term>prórroga</term></tig></langSet><langSet xml:lang="en"><tig><term>extension</term></tig></langSet></termEntry></martif>`, utf16},
	} {
		data, err := tt.encoder.String(tt.text)
		if err != nil {
			t.Fatal(err)
		}
		g, err := Read(write(t, tt.name, data), []string{tt.name}, nil)
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if diff := cmp.Diff(want, g.Concepts); diff != "" {
			t.Errorf("%s: %s", tt.name, diff)
		}
	}
}

func TestWordsToKeep(t *testing.T) {
	for name, data := range map[string]string{
		"keep.txt": "# products\nAlfa Uno\n\n  Beta  \n",
		"keep.csv": "Alfa Uno,our first\nBeta,\n",
		"keep.tsv": "Alfa Uno|Beta\tboth\n",
		"keep.tbx": `<martif><termEntry><langSet xml:lang="es"><tig><term>Alfa Uno</term></tig><tig><term>Beta</term></tig></langSet></termEntry></martif>`,
	} {
		g, err := Read(write(t, name, data), nil, []string{name})
		if err != nil || cmp.Diff([]string{"Alfa Uno", "Beta"}, g.Keep) != "" {
			t.Errorf("%s: %+v, %v", name, g, err)
		}
	}
}

func TestMistakes(t *testing.T) {
	for data, want := range map[string]string{
		"":                               "line 1 does not name two languages",
		"tasa de paro,jobless rate\na,b": "line 1 does not name two languages",
		"es,en\n\"tasa":                  `parse error on line 2`,
	} {
		if _, err := Read(write(t, "g.csv", data), []string{"g.csv"}, nil); err == nil || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), "g.csv") {
			t.Errorf("%q: %v, want %s", data, err, want)
		}
	}
	if _, err := Read(write(t, "g.tbx", "<html></html>"), []string{"g.tbx"}, nil); err == nil || !strings.Contains(err.Error(), "no TBX") {
		t.Errorf("HTML as TBX: %v", err)
	}
	if g, err := Read("", nil, nil); g != nil || err != nil {
		t.Errorf("no files: %v, %v", g, err)
	}
}

func write(t *testing.T, name, data string) (folder string) {
	t.Helper()
	folder = t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, name), []byte(data), 0o644); err != nil {
		t.Fatal(err)
	}
	return folder
}

// FuzzRead: no file makes Read panic, and every term has a language and words.
func FuzzRead(f *testing.F) {
	f.Add("g.csv", []byte("es,en\ntasa de paro,unemployment rate|jobless rate\n"))
	f.Add("g.tsv", []byte("\xFF\xFEe\x00s\x00\t\x00e\x00n\x00"))
	f.Add("g.tbx", []byte(`<tbx><conceptEntry><langSec xml:lang="es"><term>a</term></langSec></conceptEntry></tbx>`))
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		concepts, err := parseTerms(filepath.Ext(name), decoded(data))
		if err != nil {
			return
		}
		for _, c := range concepts {
			for _, term := range c {
				if term.Lang == "" {
					t.Errorf("%q has no language", term.Text)
				}
			}
		}
	})
}
