package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"runtime"
)

// longestLine bounds what one line of JSON may take, in bytes: ten novels.
const longestLine = 64 << 20

// An answerer turns one line of input into its answer.
type answerer func(line []byte) (answer any, err error)

// badLine is the answer to a line that cannot be read.
type badLine struct {
	ID    json.RawMessage `json:"id"`
	Error string          `json:"error"`
}

// job is one line on its way to its answer.
type job struct {
	line   []byte
	err    error // the line could not be taken in
	answer chan []byte
	failed bool // set before answer is sent
}

// jsonLines answers each line of in on out, in order, on all cores. It holds
// a few lines a core, however long the stream. A bad line is answered in its
// place with its id and what is wrong; errTold then says so at the end.
func jsonLines(in io.Reader, out io.Writer, answer answerer) error {
	cores := runtime.GOMAXPROCS(0)
	work, order := make(chan *job), make(chan *job, 2*cores)
	stop := make(chan struct{})
	for range cores {
		go func() {
			for j := range work {
				j.answer <- j.reply(answer)
			}
		}()
	}
	var readErr error
	go func() {
		readErr = feed(in, work, order, stop)
		close(work)
		close(order)
	}()
	failed, err := write(out, order)
	if err != nil {
		close(stop)
		return err
	}
	if readErr != nil {
		return readErr
	}
	if failed {
		return errTold
	}
	return nil
}

// feed hands every line to the workers and, in order, to the writer.
func feed(in io.Reader, work, order chan<- *job, stop <-chan struct{}) error {
	lines := bufio.NewReaderSize(in, 64<<10)
	for {
		line, err := nextLine(lines)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil && !errors.Is(err, errLongLine) {
			return fmt.Errorf("reading the stream: %w", err)
		}
		if err == nil && len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		j := &job{line: line, err: err, answer: make(chan []byte, 1)}
		select {
		case order <- j:
		case <-stop:
			return nil
		}
		select {
		case work <- j:
		case <-stop:
			return nil
		}
	}
}

var errLongLine = fmt.Errorf("the line is longer than %d MiB", longestLine>>20)

// nextLine reads a line of any length up to longestLine; of a longer one it
// skips the rest and gives errLongLine. io.EOF comes alone, after the last line.
func nextLine(r *bufio.Reader) ([]byte, error) {
	var line []byte
	long := false
	for {
		part, err := r.ReadSlice('\n')
		if long = long || len(line)+len(part) > longestLine; !long {
			line = append(line, part...)
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case errors.Is(err, io.EOF) && (len(line) > 0 || long), err == nil:
			if long {
				return nil, errLongLine
			}
			return line, nil
		}
		return nil, err
	}
}

func (j *job) reply(answer answerer) []byte {
	var a any
	err := j.err
	if err == nil {
		a, err = answer(j.line)
	}
	if err != nil {
		j.failed = true
		a = badLine{ID: idOf(j.line), Error: describe(err)}
	}
	return encode(a)
}

// describe writes an error with its hint, for a program's log.
func describe(err error) string {
	if h := hintOf(err); h != "" {
		return err.Error() + " (" + h + ")"
	}
	return err.Error()
}

// idOf finds the id of a line that is JSON, if not what was expected; null otherwise.
func idOf(line []byte) json.RawMessage {
	var with struct {
		ID json.RawMessage `json:"id"`
	}
	if json.Unmarshal(line, &with) != nil {
		return nil
	}
	return with.ID
}

// write passes the answers on in order and reports whether one was an error.
func write(out io.Writer, order <-chan *job) (failed bool, err error) {
	w := bufio.NewWriter(out)
	for j := range order {
		if _, err := w.Write(<-j.answer); err != nil {
			return failed, err
		}
		failed = failed || j.failed
		if len(order) == 0 { // nobody waits behind: let the reader have it now
			if err := w.Flush(); err != nil {
				return failed, err
			}
		}
	}
	return failed, w.Flush()
}

// encode writes one line of JSON, letters as they are.
func encode(v any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		// Only an unfit type can fail here: a defect of ours, not of the input.
		panic(err)
	}
	return b.Bytes()
}

// decode reads a line of JSON into v.
func decode(line []byte, v any) error {
	if err := json.Unmarshal(line, v); err != nil {
		return fmt.Errorf("not the JSON expected here: %w", err)
	}
	return nil
}
