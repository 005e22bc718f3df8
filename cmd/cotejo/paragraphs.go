package main

import (
	"errors"
	"slices"
	"strings"

	"github.com/cotejo/cotejo/lang/detect"
)

// paragraphStarts reads the paragraphs of split sentences: the index of each
// paragraph's first sentence ([0, 4, 9]) or, as some aligners write it, the
// number of each sentence's paragraph ([0, 0, 0, 0, 1, 1, …]). Only the second
// repeats a number, and where neither does the two mean the same.
func paragraphStarts(paragraphs []int, sentences int) ([]int, error) {
	switch {
	case !slices.IsSorted(paragraphs):
		return nil, errors.New("the numbers must not fall")
	case len(paragraphs) > 0 && paragraphs[0] < 0:
		return nil, errors.New("a number is negative")
	case len(slices.Compact(slices.Clone(paragraphs))) == len(paragraphs):
		return paragraphs, nil
	case len(paragraphs) != sentences:
		return nil, errors.New("one number a paragraph, or one a sentence")
	}
	var starts []int
	for i, p := range paragraphs {
		if i == 0 || p != paragraphs[i-1] {
			starts = append(starts, i)
		}
	}
	return starts, nil
}

// enough is how many bytes tell a language.
const enough = 2000

// detected is the language of sentences, "und" where it cannot be told.
func detected(sentences []string) string {
	var b strings.Builder
	for _, s := range sentences {
		if b.Len() > enough {
			break
		}
		b.WriteString(s + "\n")
	}
	if r, ok := detect.Detect(b.String()); ok {
		return r.Tag
	}
	return "und"
}
