package main

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/align/report"
	"github.com/cotejo/cotejo/cmd/cotejo/pairing"
	"github.com/cotejo/cotejo/lang"
	"github.com/cotejo/cotejo/lang/read"
)

// tree compares every pair that the command line asks for and reports on them
// as one run. A pair that cannot be read is told on standard error; the others
// are reported all the same.
func (k *comparer) tree(paths []string) (*report.Report, error) {
	pairs, err := findPairs(k.c, k.project, paths, k.std)
	if err != nil {
		return nil, err
	}
	list := make([]comparison, len(pairs))
	for i, p := range pairs {
		list[i].Pair = p
	}
	ctx, stop := interruptible(k.c.Context)
	defer stop()
	k.all(ctx, list)
	r := &report.Report{}
	var trouble error
	for _, p := range list {
		switch {
		case p.err != nil:
			trouble = errTold
			exitCode(fmt.Errorf("comparing %s: %w", p.names(), p.err), k.std.err)
		case p.done != nil:
			r.Pairs = append(r.Pairs, *p.done)
		}
	}
	if ctx.Err() != nil {
		trouble = hint(fmt.Errorf("interrupted after %d of %d pairs", len(r.Pairs), len(pairs)), "the report tells of those")
	}
	return r, trouble
}

// A comparison is a pair on its way through a run.
type comparison struct {
	pairing.Pair
	source, target *lang.Document   // nil until they are read
	given          *align.Alignment // of a file that holds both texts
	done           *report.Pair     // nil until it is compared
	err            error
}

// all reads and compares the pairs on all cores until it is done or
// interrupted. Only those in languages without a dictionary wait for the
// others: what the texts teach of such is learned from all of them first.
func (k *comparer) all(ctx context.Context, list []comparison) {
	p := newProgress(k.std, len(list))
	finish := func(c *comparison) {
		k.finish(c)
		p.step()
	}
	eachInParallel(ctx, list, func(c *comparison) {
		if c.read(k.reader); !c.isPupil() {
			finish(c)
		}
	})
	k.learn(ctx, list)
	eachInParallel(ctx, list, func(c *comparison) {
		if c.isPupil() {
			finish(c)
		}
	})
	p.end()
}

// eachInParallel calls f with each of the list, on all cores, until it is
// through or interrupted.
func eachInParallel(ctx context.Context, list []comparison, f func(*comparison)) {
	next := make(chan *comparison)
	var workers sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(list)) {
		workers.Go(func() {
			for c := range next {
				f(c)
			}
		})
	}
	for i := range list {
		if ctx.Err() != nil {
			break
		}
		next <- &list[i]
	}
	close(next)
	workers.Wait()
}

func (c *comparison) read(r *reader) {
	if c.holdsBoth() {
		c.given, c.err = r.bitext(c.Source, read.BitextOptions{Source: c.SourceLang, Target: c.TargetLang})
		if errors.Is(c.err, read.ErrUntranslated) {
			r.logf("%v: left out", c.err)
			c.err = nil
		}
		return
	}
	if c.source, c.err = r.edition(c.Source, c.SourceLang, c.Missing == pairing.Source); c.err == nil {
		c.target, c.err = r.edition(c.Target, c.TargetLang, c.Missing == pairing.Target)
	}
}

// holdsBoth reports whether one file holds both texts.
func (c *comparison) holdsBoth() bool { return c.Source == c.Target && read.IsBitext(c.Source) }

// names are the files of a pair, for messages.
func (c *comparison) names() string {
	if c.holdsBoth() {
		return c.Source
	}
	return c.Source + " and " + c.Target
}

// finish compares a pair that was read.
func (k *comparer) finish(c *comparison) {
	a := c.given
	switch {
	case c.err != nil || a == nil && c.target == nil:
		return
	case a == nil:
		a = k.align(c.source, c.target)
	}
	c.done = &report.Pair{Alignment: a, Findings: k.check(a)}
}

// isPupil reports whether the languages of a pair that was read have no
// dictionary. Where one is at hand, an article is aligned in a site as it is
// alone.
func (c *comparison) isPupil() bool {
	return c.target != nil && c.Missing == pairing.Neither && align.NewDictionary(c.source.Language, c.target.Language) == nil
}

// learn lets the pupils teach a lexicon for each two languages.
func (k *comparer) learn(ctx context.Context, list []comparison) {
	pupils := map[languages][]*comparison{}
	for i := range list {
		if c := &list[i]; c.isPupil() {
			tags := languages{c.source.Language.Base(), c.target.Language.Base()}
			pupils[tags] = append(pupils[tags], c)
		}
	}
	for _, group := range pupils {
		if len(group) < 2 || ctx.Err() != nil {
			continue
		}
		learned := align.Learn(func(yield func(source, target *lang.Document) bool) {
			for _, c := range group {
				if ctx.Err() != nil || !yield(c.source, c.target) {
					return
				}
			}
		})
		k.teach(learned, group[0].source.Language, group[0].target.Language)
	}
}

// unknown is the language of a missing file whose path does not tell. What is
// known of a language is kept for each Language once, so that there is one.
var unknown = &lang.Language{}

// edition reads a file, or makes an absent document of one that is not there.
func (r *reader) edition(path, tag string, absent bool) (*lang.Document, error) {
	if !absent {
		return r.document(path, tag)
	}
	l, err := lang.Lookup(tag)
	if err != nil {
		l = unknown
	}
	return lang.Parse(&lang.Source{Name: path, Absent: true}, l), nil
}
