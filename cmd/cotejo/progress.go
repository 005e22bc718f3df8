package main

import (
	"fmt"
	"io"
	"sync"
	"time"
)

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
