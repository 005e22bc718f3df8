package main

import (
	"slices"
	"testing"
)

func TestParagraphStarts(t *testing.T) {
	cases := []struct {
		name      string
		given     []int
		sentences int
		want      []int
		fails     bool
	}{
		{"none", nil, 5, nil, false},
		{"first sentence of each paragraph", []int{0, 4, 9}, 12, []int{0, 4, 9}, false},
		{"paragraph of each sentence", []int{0, 0, 0, 1, 1, 2}, 6, []int{0, 3, 5}, false},
		{"one paragraph a sentence, either way", []int{0, 1, 2}, 3, []int{0, 1, 2}, false},
		{"falling", []int{0, 4, 2}, 6, nil, true},
		{"negative", []int{-1, 2}, 6, nil, true},
		{"too few for one a sentence", []int{0, 0, 1}, 6, nil, true},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := paragraphStarts(c.given, c.sentences)
			if !slices.Equal(got, c.want) || (err != nil) != c.fails {
				t.Errorf("got %v, %v", got, err)
			}
		})
	}
}
