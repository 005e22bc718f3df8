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
	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/align/report"
	"github.com/cotejo/cotejo/cmd/cotejo/pairing"
	"github.com/cotejo/cotejo/lang"
)

// compareTree compares every pair that the command line asks for and reports
// on them as one run. A pair that cannot be read is told on standard error;
// the others are reported all the same.
func compareTree(c *cli.Context, paths []string, checks []*check.Check, std streams) (*report.Report, error) {
	pairs, err := findPairs(c, paths, std)
	if err != nil {
		return nil, err
	}
	results := compareAll(c.Context, pairs, newReader(c, std), checks, newProgress(std, len(pairs)))
	r := &report.Report{}
	done := 0
	var trouble error
	for i, result := range results {
		switch {
		case result.err != nil:
			trouble = errTold
			exitCode(fmt.Errorf("comparing %s and %s: %w", pairs[i].Source, pairs[i].Target, result.err), std.err)
		case result.pair.Alignment != nil:
			r.Pairs = append(r.Pairs, result.pair)
			done++
		}
	}
	if err := c.Context.Err(); err != nil {
		trouble = hint(fmt.Errorf("interrupted after %d of %d pairs", done, len(pairs)), "the report tells of those")
	}
	return r, trouble
}

// A result is what became of one pair; the zero value is one that was not begun.
type result struct {
	pair report.Pair
	err  error
}

// compareAll compares the pairs on all cores until it is done or interrupted.
// The results stand in the order of the pairs.
func compareAll(ctx context.Context, pairs []pairing.Pair, r *reader, checks []*check.Check, p *progress) []result {
	results := make([]result, len(pairs))
	next := make(chan int)
	var workers sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(pairs)) {
		workers.Go(func() {
			for i := range next {
				results[i] = compareFiles(pairs[i], r, checks)
				p.step()
			}
		})
	}
	for i := range pairs {
		select {
		case next <- i:
			continue
		case <-ctx.Done():
		}
		break
	}
	close(next)
	workers.Wait()
	p.end()
	return results
}

func compareFiles(p pairing.Pair, r *reader, checks []*check.Check) (res result) {
	source, err := r.edition(p.Source, p.SourceLang, p.Missing == pairing.Source)
	if err != nil {
		return result{err: err}
	}
	target, err := r.edition(p.Target, p.TargetLang, p.Missing == pairing.Target)
	if err != nil {
		return result{err: err}
	}
	a := align.Align(source, target)
	return result{pair: report.Pair{Alignment: a, Findings: check.Run(a, checks)}}
}

// edition reads a file, or makes an absent document of one that is not there.
func (r *reader) edition(path, tag string, absent bool) (*lang.Document, error) {
	if !absent {
		return r.document(path, tag)
	}
	l, err := lang.Lookup(tag)
	if err != nil {
		l = &lang.Language{}
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
