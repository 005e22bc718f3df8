package align

import (
	"fmt"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/cotejo/cotejo/lang"
	"github.com/cotejo/cotejo/lang/read"
)

// A version is one article of testdata in one language.
type version struct{ slug, tag, path string }

// versions lists the faithful articles: SLUG.TAG.md.
func versions(t *testing.T) []version {
	t.Helper()
	paths, err := filepath.Glob("../testdata/articles/*.md")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no articles in testdata: %v", err)
	}
	var list []version
	for _, p := range paths {
		if parts := strings.Split(filepath.Base(p), "."); len(parts) == 3 {
			list = append(list, version{parts[0], parts[1], p})
		}
	}
	return list
}

func (v version) document(t *testing.T) *lang.Document {
	t.Helper()
	src, err := read.File(v.path, read.Options{})
	if err != nil {
		t.Fatal(err)
	}
	l, err := lang.Lookup(v.tag)
	if err != nil {
		t.Fatal(err)
	}
	return lang.Parse(src, l)
}

// articlePairs calls f with every article in every two of its languages.
func articlePairs(t *testing.T, f func(t *testing.T, source, target *lang.Document)) {
	t.Helper()
	all := versions(t)
	for i, a := range all {
		for _, b := range all[i+1:] {
			if a.slug == b.slug {
				t.Run(a.slug+"."+a.tag+"-"+b.tag, func(t *testing.T) { f(t, a.document(t), b.document(t)) })
			}
		}
	}
}

// lacking is a document without its k-th sentence.
func lacking(d *lang.Document, k int) *lang.Document {
	short := *d
	short.Sentences = slices.Delete(slices.Clone(d.Sentences), k, k+1)
	short.Paragraphs = slices.Clone(d.Paragraphs)
	for i := range short.Sentences[k:] {
		short.Sentences[k+i].Index--
	}
	for i := range short.Paragraphs {
		p := &short.Paragraphs[i]
		p.First, p.Last = before(p.First, k), before(p.Last, k)
	}
	return &short
}

// before is sentence i's number when sentence k is gone.
func before(i, k int) int {
	if i > k {
		return i - 1
	}
	return i
}

// TestLackingArticle: from an article and its translation, each sentence of
// either side that translates one sentence is left out in turn. It must be
// told, and every other bead must stay.
func TestLackingArticle(t *testing.T) {
	kept, all := map[string]int{}, map[string]int{}
	articlePairs(t, func(t *testing.T, source, target *lang.Document) {
		languages := source.Language.Tag + "-" + target.Language.Tag
		beads := Align(source, target).Beads
		for i, b := range beads {
			if b.Shape() != "1-1" || b.Moved {
				continue
			}
			all[languages] += 2
			kept[languages] += tellsOf(beads, i, true, Align(lacking(source, b.Source[0].Index), target)) +
				tellsOf(beads, i, false, Align(source, lacking(target, b.Target[0].Index)))
		}
	})
	least := func(what string, n, of, percent int) {
		t.Logf("%s: %d of %d", what, n, of)
		if n*100 < of*percent {
			t.Errorf("%s: of %d sentences left out, %d are told with nothing else changed", what, of, n)
		}
	}
	told, of := 0, 0
	for languages, n := range all {
		least(languages, kept[languages], n, leastTold(languages))
		told, of = told+kept[languages], of+n
	}
	least("all", told, of, 97)
}

// leastTold is how many in a hundred sentences left out must be told: fewer
// where no lexicon helps and the articles are short.
func leastTold(languages string) int {
	if languages == "en-es" {
		return 97
	}
	return 90
}

// tellsOf is 1 where an alignment has the beads given, but for the i-th, whose
// source or target sentence is gone, and 0 otherwise.
func tellsOf(beads []Bead, i int, source bool, a *Alignment) int {
	var want, got []string
	for k, b := range beads {
		if k == i {
			if source {
				b.Source = nil
			} else {
				b.Target = nil
			}
		}
		want = append(want, spans(b))
	}
	for _, b := range a.Beads {
		got = append(got, spans(b))
	}
	slices.Sort(want)
	slices.Sort(got)
	if slices.Equal(want, got) {
		return 1
	}
	return 0
}

// spans names the sentences of a bead by their places in the texts.
func spans(b Bead) string {
	var list strings.Builder
	for _, side := range [][]lang.Sentence{b.Source, b.Target} {
		for _, s := range side {
			fmt.Fprint(&list, s.Start, " ")
		}
		list.WriteString("= ")
	}
	return list.String()
}

// TestArticleAgainstItself is all 1-1, and every bead is sure.
func TestArticleAgainstItself(t *testing.T) {
	for _, v := range versions(t) {
		d := v.document(t)
		for i, b := range Align(d, d).Beads {
			if b.Shape() != "1-1" || b.Source[0].Index != i || b.Target[0].Index != i || b.Score < 0.9 {
				t.Errorf("%s: bead %d is %s=%s, score %.2f", v.path, i, numbers(b.Source), numbers(b.Target), b.Score)
			}
		}
	}
}

// TestArticleMirrored: swapping the sides mirrors the beads.
func TestArticleMirrored(t *testing.T) {
	articlePairs(t, func(t *testing.T, source, target *lang.Document) {
		there, back := pairs(Align(source, target), false), pairs(Align(target, source), true)
		if !slices.Equal(there, back) {
			t.Errorf("there %s\nback  %s", there, back)
		}
	})
}

// BenchmarkArticles aligns 288 pairs of articles on all cores, the lexicon's
// loading included.
func BenchmarkArticles(b *testing.B) {
	source, target := document("es", strings.Repeat(noticia+"\n\n", 2)), document("en", strings.Repeat(story+"\n\n", 2))
	for b.Loop() {
		lexicons[0].parse()
		var all sync.WaitGroup
		for core := range runtime.GOMAXPROCS(0) {
			all.Go(func() {
				for k := core; k < 288; k += runtime.GOMAXPROCS(0) {
					Align(source, target)
				}
			})
		}
		all.Wait()
	}
}
