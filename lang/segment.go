package lang

// Split finds the sentences of one block of text, as spans into it.
func Split(text string, l *Language) []Span {
	if text == "" {
		return nil
	}
	return []Span{{0, len(text)}}
}

// PlainBlocks finds the paragraphs of plain text.
func PlainBlocks(text string) []Block {
	return []Block{{Span: Span{0, len(text)}, Kind: Prose}}
}
