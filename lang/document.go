package lang

// A Paragraph is a block with its sentences.
type Paragraph struct {
	Block
	First, Last int // its sentences are Document.Sentences[First:Last]
}

// A Sentence is a span of Source.Text without the white space around it.
type Sentence struct {
	Span
	Index     int // in Document.Sentences
	Paragraph int // in Document.Paragraphs
}

// A Document is one text in one language, cut into paragraphs and sentences.
type Document struct {
	Source     *Source
	Language   *Language
	Paragraphs []Paragraph
	Sentences  []Sentence
	Placeables []Placeable // those of the source and those that its prose shows, in text order
}

// Parse cuts a source into paragraphs and sentences. It is total: any text
// has sentences, an empty one none.
func Parse(src *Source, l *Language) *Document {
	d := &Document{Source: src, Language: l, Placeables: placeables(src)}
	for _, b := range blocks(src) {
		p := Paragraph{Block: b, First: len(d.Sentences)}
		for _, s := range Split(b.In(src.Text), l) {
			d.Sentences = append(d.Sentences, Sentence{s.Shift(b.Start), len(d.Sentences), len(d.Paragraphs)})
		}
		if p.Last = len(d.Sentences); p.Last > p.First {
			d.Paragraphs = append(d.Paragraphs, p)
		}
	}
	return d
}

func blocks(src *Source) []Block {
	if src.Blocks != nil {
		return src.Blocks
	}
	return PlainBlocks(src.Text)
}

// Presplit makes a document of sentences that are already cut. paragraphs
// holds the index of each paragraph's first sentence; nil means one paragraph.
// The sentences stand in Source.Text one a line.
func Presplit(sentences []string, paragraphs []int, l *Language) *Document {
	d := &Document{Language: l}
	var text []byte
	for i, s := range sentences {
		if i == 0 || (len(paragraphs) > 0 && paragraphs[0] <= i) {
			for len(paragraphs) > 0 && paragraphs[0] <= i {
				paragraphs = paragraphs[1:]
			}
			d.Paragraphs = append(d.Paragraphs, Paragraph{Block: Block{Span: Span{len(text), len(text)}, Kind: Prose}, First: i})
		}
		start := len(text)
		text = append(text, s...)
		p := &d.Paragraphs[len(d.Paragraphs)-1]
		p.End, p.Last = len(text), i+1
		d.Sentences = append(d.Sentences, Sentence{Span{start, len(text)}, i, len(d.Paragraphs) - 1})
		text = append(text, '\n')
	}
	d.Source = NewSource("", string(text))
	return d
}

// Text is what a span of the document says.
func (d *Document) Text(s Span) string { return s.In(d.Source.Text) }
