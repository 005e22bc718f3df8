// Package pairing finds which files of a tree are editions of one article.
//
// A path says in what language a file is written, and which of them belong
// together: a [Form] takes the language out of a path and leaves a key that
// all editions share. “content/es/nota.md” and “content/en/nota.md” both have
// the key “content/nota.md”, and so has “content/nota.md” itself, the edition
// in the site's default language.
package pairing

import (
	"cmp"
	"errors"
	"maps"
	"slices"

	"github.com/cotejo/cotejo/lang"
)

// A Pair is an article and one translation of it. Paths are parted by
// slashes, in the terms of the list they were found in.
type Pair struct {
	Source, Target         string
	SourceLang, TargetLang string // BCP 47; empty where the path does not tell
	Missing                Side   // the file that is not there; its path says where it would be
}

// A Side is one of the two files of a pair, or neither.
type Side int

// The sides.
const (
	Neither Side = iota
	Source
	Target
)

// Options narrow what is looked for. The zero value finds everything.
type Options struct {
	Source  string   // the language of the originals; "" finds it out
	Targets []string // those of the translations; none means all there are
	Forms   []Form   // how paths tell the language; none means Usual
}

// ErrNone says that no file has an edition in another language.
var ErrNone = errors.New("no file has an edition in another language beside it")

// Find pairs the files of a tree. The pairs come in the order of their
// sources, those of one source in that of their languages. The only error is
// ErrNone.
func Find(files []string, o Options) ([]Pair, error) {
	if len(o.Targets) > 0 {
		all := newTree(files, Options{Forms: o.Forms})
		if o.Source == "" {
			o.Source = all.original(o)
		}
		files = all.without(files, newTree(files, o))
	}
	t := newTree(files, o)
	source := t.source(o.Source)
	targets := o.Targets
	if len(targets) == 0 {
		targets = t.others(source)
	}
	if len(targets) == 0 || t.count[source] == 0 {
		return nil, ErrNone
	}
	var pairs []Pair
	for _, key := range slices.Sorted(maps.Keys(t.articles)) {
		pairs = append(pairs, t.pairs(t.articles[key], source, targets)...)
	}
	for i := range pairs {
		pairs[i].SourceLang = cmp.Or(pairs[i].SourceLang, o.Source)
	}
	slices.SortStableFunc(pairs, func(a, b Pair) int { return cmp.Compare(a.Source, b.Source) })
	return pairs, nil
}

// original is the language of the originals where only those of the
// translations are asked for: that of the tree, less those.
func (t *tree) original(o Options) string {
	rest := &tree{count: maps.Clone(t.count)}
	maps.DeleteFunc(rest.count, func(tag string, _ int) bool {
		_, asked := wanted(tag, o)
		return asked
	})
	return rest.source("")
}

// without leaves out the files in languages that were not asked for: who asks
// for the Spanish of an English site does not take its French for English.
// asked is the tree understood with no other languages.
func (t *tree) without(files []string, asked *tree) []string {
	others := map[string]bool{}
	for _, a := range t.articles {
		for tag, e := range a {
			others[e.path] = tag != unmarked && len(a) > 1
		}
	}
	for _, a := range asked.articles {
		for tag, e := range a {
			if tag != unmarked {
				delete(others, e.path)
			}
		}
	}
	return slices.DeleteFunc(slices.Clone(files), func(path string) bool { return others[path] })
}

// source is the language of the originals: the one asked for; else the
// default language of the site, whose files bear no mark; else the language
// with the most articles, as most are written first in it. Of two with as
// many, the first of lang.All is taken, then the first by the alphabet.
func (t *tree) source(asked string) string {
	switch {
	case asked != "" && t.count[asked] > 0:
		return asked
	case asked != "", t.count[unmarked] > 0:
		return unmarked
	}
	languages := slices.Sorted(maps.Keys(t.count))
	slices.SortStableFunc(languages, func(a, b string) int {
		return cmp.Or(t.count[b]-t.count[a], rank(a)-rank(b))
	})
	if len(languages) == 0 {
		return unmarked
	}
	return languages[0]
}

// rank is the place of a language in lang.All, or after all of them.
func rank(tag string) int {
	i := slices.IndexFunc(lang.All, func(l *lang.Language) bool { return l.Tag == base(tag) })
	if i < 0 {
		return len(lang.All)
	}
	return i
}

// others are the marked languages of a tree but for one, in order.
func (t *tree) others(source string) []string {
	var list []string
	for _, tag := range slices.Sorted(maps.Keys(t.count)) {
		if tag != source && tag != unmarked {
			list = append(list, tag)
		}
	}
	return list
}

// pairs are those of one article; where an edition is missing, the path says
// where it would be.
func (t *tree) pairs(a article, source string, targets []string) []Pair {
	original, ok := a[source]
	var pairs []Pair
	for _, tag := range targets {
		translation, translated := a[tag]
		switch {
		case ok && translated:
			pairs = append(pairs, Pair{original.path, translation.path, source, tag, Neither})
		case ok:
			pairs = append(pairs, Pair{original.path, t.path(original, tag), source, tag, Target})
		case translated:
			pairs = append(pairs, Pair{t.path(translation, source), translation.path, source, tag, Source})
		}
	}
	return pairs
}

// path is where the edition of an article in another language would be.
func (t *tree) path(e edition, tag string) string {
	example, ok := t.examples[tag]
	switch {
	case !ok || example.tag == unmarked:
		return e.key
	case e.tag == unmarked: // the site's default language: do as its translations do
		return example.form.Join(e.key, example.spelling)
	}
	return e.form.Join(e.key, example.spelling)
}
