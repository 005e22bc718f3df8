package read

import "github.com/cotejo/cotejo/lang"

// Text is plain text: all of it is prose, and blank lines part paragraphs.
var Text = &Format{
	Name:       "text",
	Doc:        "plain text: all of it, in paragraphs parted by blank lines",
	Extensions: []string{".txt", ".text"},
	Read: func(src *lang.Source, _ Options) error {
		src.Text = src.File
		return nil
	},
}
