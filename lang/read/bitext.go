package read

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/cotejo/cotejo/lang"
)

// A Bitext is a file that holds a text beside its translation, unit by unit:
// a translation memory or a localisation file.
type Bitext struct {
	// Source and Target are the two sides. Both point into the one file; each
	// unit is a block of its own, and Declared is what the file calls the language.
	Source, Target *lang.Source
	Units          []Unit // in file order
	// Skipped counts the units left out: they lack one of the two languages,
	// or the file says that they are not to be translated, or not yet are.
	Skipped int
}

// A Unit is two segments that translate each other. One may be empty: what was
// dropped or added.
type Unit struct {
	Source, Target lang.Span // into the Text of either side; zero where it says nothing
	Score          float64   // how sure the file is that they belong together; 1 where it does not say
	Moved          bool      // the file says that the target stands elsewhere than its neighbours
}

// A BitextFormat is a kind of file that holds both texts.
type BitextFormat struct {
	Name       string   // “tmx”
	Doc        string   // what of the file is read, for the help text
	Extensions []string // with the dot, in lower case: ".tmx"

	root string // the document element
	scan func(*bitextScan) error
}

// BitextFormats is every such format.
var BitextFormats = []*BitextFormat{TMX, XLIFF}

// BitextOptions choose the languages of a file that holds several. They are
// BCP 47 tags; “es” takes “es-ES” as well. The zero value takes the language
// that the file names as its source and the only other one.
type BitextOptions struct{ Source, Target string }

// IsBitext reports whether the extension of a path is that of a file that
// holds both texts.
func IsBitext(path string) bool {
	ext := strings.ToLower(filepath.Ext(path))
	return slices.ContainsFunc(BitextFormats, func(f *BitextFormat) bool { return slices.Contains(f.Extensions, ext) })
}

// BitextFile reads the file at path. Its error is an *Error.
func BitextFile(path string, o BitextOptions) (*Bitext, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, systemError(path, err)
	}
	defer f.Close()
	return BitextReader(path, f, o)
}

// BitextReader reads everything that r has; the document element tells the
// format. The name stands in messages. Its error is an *Error.
func BitextReader(name string, r io.Reader, o BitextOptions) (*Bitext, error) {
	var b strings.Builder
	if f, ok := r.(*os.File); ok {
		if info, err := f.Stat(); err == nil && info.Mode().IsRegular() {
			b.Grow(int(info.Size()))
		}
	}
	if _, err := io.Copy(&b, r); err != nil {
		return nil, systemError(name, err)
	}
	if b.Len() == 0 {
		return nil, &Error{Name: name, Problem: "an empty file", Hint: "was it exported? name a TMX or XLIFF file"}
	}
	file, encoding, err := decodeXML(name, b.String())
	if err != nil {
		return nil, err
	}
	return readBitext(name, file, encoding, o)
}

// decodeXML is decode, but takes UTF-8 as it is: a memory may have a gigabyte.
func decodeXML(name, file string) (text, encoding string, err error) {
	if file[0] == '<' && utf8.ValidString(file) && strings.IndexByte(file, 0) < 0 {
		return file, "UTF-8", nil
	}
	return decode(name, []byte(file))
}

func readBitext(name, file, encoding string, o BitextOptions) (*Bitext, error) {
	s := &bitextScan{xmlScan: newXMLScan(name, file), options: o}
	format, err := s.format()
	if err != nil {
		return nil, err
	}
	if err := format.scan(s); err != nil {
		return nil, err
	}
	return s.bitext(format, encoding)
}

// A bitextScan finds the units of a file: where their segments stand.
type bitextScan struct {
	*xmlScan
	root           tag
	options        BitextOptions
	source, target string // languages, as the file calls them
	units          []rawUnit
	skipped        int
}

// A rawUnit is a unit by the content of its elements in the file.
type rawUnit struct {
	source, target lang.Span
	score          float64
	moved          bool
}

// format is that of the document element.
func (s *bitextScan) format() (*BitextFormat, error) {
	for {
		t, err := s.next()
		switch {
		case err == errXMLEnd:
			return nil, s.unfit("not XML")
		case err != nil:
			return nil, err
		case t.kind == opening:
			s.root = t
			return s.formatOf(t.name)
		}
	}
}

func (s *bitextScan) formatOf(root string) (*BitextFormat, error) {
	for _, f := range BitextFormats {
		if f.root == root {
			return f, nil
		}
	}
	return nil, s.unfit("its document element is <" + root + ">, neither TMX nor XLIFF")
}

func (s *bitextScan) unfit(problem string) *Error {
	return &Error{Name: s.name, Problem: problem, Hint: "name a translation memory (.tmx) or a localisation file (.xlf)"}
}

// bitext copies the segments of the units out of the file.
func (s *bitextScan) bitext(f *BitextFormat, encoding string) (*Bitext, error) {
	source, target := &builder{file: s.file}, &builder{file: s.file}
	b := &Bitext{Skipped: s.skipped}
	for _, u := range s.units {
		unit := Unit{segment(source, u.source), segment(target, u.target), u.score, u.moved}
		if unit.Source.Len()+unit.Target.Len() > 0 {
			b.Units = append(b.Units, unit)
		}
	}
	if len(b.Units) == 0 || s.target == "" && len(target.text) == 0 {
		return nil, s.nothing()
	}
	b.Source = &lang.Source{Name: s.name, Format: f.Name, Encoding: encoding, File: s.file, Declared: s.source}
	b.Target = &lang.Source{Name: s.name, Format: f.Name, Encoding: encoding, File: s.file, Declared: s.target}
	for _, side := range []struct {
		src *lang.Source
		b   *builder
	}{{b.Source, source}, {b.Target, target}} {
		side.src.Text = strings.TrimSuffix(string(side.b.text), blockSeparator)
		side.src.Blocks, side.src.Pieces = nonNil(side.b.blocks), nonNil(side.b.pieces)
		side.src.Placeables = inOrder(side.b.placeables, len(side.src.Text))
	}
	return b, nil
}

// nonNil keeps a side without any text from being taken for a plain one.
func nonNil[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

// ErrUntranslated is the cause where a file has no translation, or none into
// the language that was asked for: a catalogue that translators are to fill.
var ErrUntranslated = errors.New("no translation in it")

func (s *bitextScan) nothing() *Error {
	problem := "no unit with text"
	if s.source != "" && s.target != "" {
		problem += " in " + s.source + " and " + s.target
	}
	return &Error{Name: s.name, Problem: problem, Hint: "was it exported with its translations? --source-lang and --target-lang choose others", Err: ErrUntranslated}
}

// segment copies the content of an element as a block. It is the zero span for
// one without a letter or a digit.
func segment(b *builder, content lang.Span) lang.Span {
	before := len(b.blocks)
	b.markup(content)
	b.end(lang.Prose, 0)
	if len(b.blocks) == before {
		return lang.Span{}
	}
	return b.blocks[before].Span
}
