package git

import (
	"bufio"
	"bytes"
	"fmt"
	"strings"
)

// Changes are the files that are not as they were at a commit, by the name
// that they have now, or had when they were deleted; the value is the name
// that they had then, "" for new files.
type Changes map[string]string

// Changes compares the working tree, with all that is not committed yet, with
// a commit.
func (r *Repo) Changes(commit string) (Changes, error) {
	out, err := r.git("diff", "--name-status", "-z", "--find-renames", "--no-ext-diff", commit, "--", ":/")
	if err != nil {
		return nil, err
	}
	c := Changes{}
	for _, e := range entries(strings.Split(out, "\x00")) {
		c[e.now] = e.before
		if e.before != "" && e.before != e.now {
			c[e.before] = e.before // it is gone from there
		}
	}
	untracked, err := r.git("ls-files", "-z", "--full-name", "--others", "--exclude-standard", "--", ":/")
	if err != nil {
		return nil, err
	}
	for path := range strings.SplitSeq(untracked, "\x00") {
		if path != "" {
			c[path] = ""
		}
	}
	return c, nil
}

// An entry is a line of git diff --name-status.
type entry struct {
	now, before string
	moved       bool // renamed, and not a byte changed
}

// entries reads the fields of -z: a letter, then one path, or two of a rename:
// the old and the new.
func entries(fields []string) []entry {
	var list []entry
	for i := 0; i+1 < len(fields); i += 2 {
		status, path := fields[i], fields[i+1]
		switch {
		case status == "":
			return list
		case status[0] == 'R' && i+2 < len(fields):
			list = append(list, entry{fields[i+2], path, status == "R100"})
			i++
		case status[0] == 'A':
			list = append(list, entry{now: path})
		default:
			list = append(list, entry{now: path, before: path})
		}
	}
	return list
}

// commitMark opens each commit in what LastChanges reads: a byte that no path
// begins with.
const commitMark = "\x01"

// LastChanges finds, for each path, the last commit that changed what the file
// says; one that only moved it is passed over. A path without a commit is left
// out. The history is read once for all, as far back as needed.
func (r *Repo) LastChanges(paths []string) (map[string]string, error) {
	c := r.command("log", "--format="+commitMark+"%H", "--name-status", "-z", "--find-renames", "--no-ext-diff", "--", ":/")
	out, err := c.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := c.Start(); err != nil {
		return nil, fmt.Errorf("git log: %w", err)
	}
	h := newHistory(paths)
	fields := bufio.NewScanner(out)
	fields.Buffer(nil, 1<<20)
	fields.Split(splitNull)
	for !h.complete() && fields.Scan() {
		h.read(fields.Text())
	}
	h.commit()
	if !h.complete() {
		return h.last, c.Wait()
	}
	c.Process.Kill() // all is known: the older commits need not be listed
	c.Wait()
	return h.last, nil
}

func splitNull(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if i := bytes.IndexByte(data, 0); i >= 0 {
		return i + 1, data[:i], nil
	}
	if atEOF && len(data) > 0 {
		return len(data), data, nil
	}
	return 0, nil, nil
}

// A history goes back through the commits and looks for files.
type history struct {
	open   map[string]string // files still looked for: their names at this point → now
	last   map[string]string // the commits found, by the names of now
	at     string            // the commit that is read
	fields []string          // of that commit
}

func newHistory(paths []string) *history {
	h := &history{open: map[string]string{}, last: map[string]string{}}
	for _, p := range paths {
		h.open[p] = p
	}
	return h
}

func (h *history) complete() bool { return len(h.open) == 0 }

// read takes one field of the log.
func (h *history) read(field string) {
	field = strings.Trim(field, "\n") // parts a commit's line from its files
	if hash, ok := strings.CutPrefix(field, commitMark); ok {
		h.commit()
		h.at, h.fields = hash, nil
		return
	}
	if field != "" {
		h.fields = append(h.fields, field)
	}
}

// commit goes behind the commit that was read.
func (h *history) commit() {
	for _, e := range entries(append(h.fields, "")) {
		now, ok := h.open[e.now]
		switch {
		case !ok:
		case e.moved:
			delete(h.open, e.now)
			h.open[e.before] = now
		default:
			delete(h.open, e.now)
			h.last[now] = h.at
		}
	}
	h.fields = nil
}
