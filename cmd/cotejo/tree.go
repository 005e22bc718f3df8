package main

import (
	"context"
	"fmt"
	"io"
	"runtime"
	"sync"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/align/report"
	"github.com/cotejo/cotejo/cmd/cotejo/pairing"
	"github.com/cotejo/cotejo/lang"
)

// compareTree compares every pair that the command line asks for and reports
// on them as one run. A pair that cannot be read is told on standard error;
// the others are reported all the same.
func compareTree(c *cli.Context, project *project, paths []string, run checker, std streams) (*report.Report, error) {
	pairs, err := findPairs(c, project, paths, std)
	if err != nil {
		return nil, err
	}
	list := make([]comparison, len(pairs))
	for i, p := range pairs {
		list[i].Pair = p
	}
	compareAll(c.Context, list, newReader(c, std), run, newProgress(std, len(pairs)))
	r := &report.Report{}
	var trouble error
	for _, p := range list {
		switch {
		case p.err != nil:
			trouble = errTold
			exitCode(fmt.Errorf("comparing %s and %s: %w", p.Source, p.Target, p.err), std.err)
		case p.done != nil:
			r.Pairs = append(r.Pairs, *p.done)
		}
	}
	if c.Context.Err() != nil {
		trouble = hint(fmt.Errorf("interrupted after %d of %d pairs", len(r.Pairs), len(pairs)), "the report tells of those")
	}
	return r, trouble
}

// A comparison is a pair on its way through a run.
type comparison struct {
	pairing.Pair
	source, target *lang.Document // nil until they are read
	done           *report.Pair   // nil until it is compared
	err            error
}

// compareAll reads and compares the pairs on all cores until it is done or
// interrupted. What the texts teach of languages without a lexicon is learned
// from all of them first.
func compareAll(ctx context.Context, list []comparison, r *reader, run checker, p *progress) {
	eachInParallel(ctx, list, func(c *comparison) { c.read(r) })
	lexicons := learn(ctx, list)
	eachInParallel(ctx, list, func(c *comparison) {
		c.compare(lexicons, run)
		p.step()
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
	if c.source, c.err = r.edition(c.Source, c.SourceLang, c.Missing == pairing.Source); c.err == nil {
		c.target, c.err = r.edition(c.Target, c.TargetLang, c.Missing == pairing.Target)
	}
}

func (c *comparison) compare(lexicons map[languages]*align.Lexicon, run checker) {
	if c.err != nil || c.target == nil {
		return
	}
	a := lexicons[c.languages()].Align(c.source, c.target)
	c.done = &report.Pair{Alignment: a, Findings: run(a)}
}

// languages are those of a pair, without their regions.
type languages struct{ source, target string }

func (c *comparison) languages() languages {
	return languages{c.source.Language.Base(), c.target.Language.Base()}
}

// learn makes a lexicon for each two languages that have none of their own.
// Where one is at hand, an article is aligned in a site as it is alone.
func learn(ctx context.Context, list []comparison) map[languages]*align.Lexicon {
	pupils := map[languages][]*comparison{}
	for i := range list {
		c := &list[i]
		if c.err == nil && c.target != nil && c.Missing == pairing.Neither && align.NewDictionary(c.source.Language, c.target.Language) == nil {
			pupils[c.languages()] = append(pupils[c.languages()], c)
		}
	}
	lexicons := map[languages]*align.Lexicon{}
	for tags, group := range pupils {
		if len(group) > 1 && ctx.Err() == nil {
			lexicons[tags] = align.Learn(func(yield func(source, target *lang.Document) bool) {
				for _, c := range group {
					if ctx.Err() != nil || !yield(c.source, c.target) {
						return
					}
				}
			})
		}
	}
	return lexicons
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

// progress says on a terminal how far a long run has come.
type progress struct {
	out         io.Writer // nil for silence
	mutex       sync.Mutex
	done, total int
	start, told time.Time
}

// Short runs are over before a person asks: nothing is said in the first
// second, and then ten times a second.
const (
	progressAfter = time.Second
	progressEvery = 100 * time.Millisecond
)

func newProgress(std streams, total int) *progress {
	p := &progress{total: total, start: time.Now()}
	if isTerminal(std.err) {
		p.out = std.err
	}
	return p
}

func (p *progress) step() {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.done++
	now := time.Now()
	if p.out == nil || now.Sub(p.start) < progressAfter || now.Sub(p.told) < progressEvery {
		return
	}
	p.told = now
	fmt.Fprintf(p.out, "\r%d of %d pairs ", p.done, p.total)
}

// end clears the line.
func (p *progress) end() {
	if p.out != nil && !p.told.IsZero() {
		fmt.Fprint(p.out, "\r\x1b[K")
	}
}
