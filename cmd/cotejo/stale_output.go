package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode"

	"github.com/urfave/cli/v2"

	"github.com/cotejo/cotejo/align/report"
	"github.com/cotejo/cotejo/cmd/cotejo/stale"
	"github.com/cotejo/cotejo/lang"
)

// A staleOutput is where and how stale sentences are told.
type staleOutput struct {
	path   string
	json   bool
	colour bool
}

func chooseStaleOutput(c *cli.Context, std streams) (o staleOutput, err error) {
	if o.path = c.String("output"); o.path == standardInput {
		o.path = ""
	}
	l, err := layout(c, o.path, std)
	if err != nil {
		return o, err
	}
	switch name := c.String("format"); name {
	case "json":
		o.json = true
	case "", "terminal":
		o.colour = l.Colour
	case "plain":
	default:
		return o, hint(fmt.Errorf("the format %q is unknown", name), "one of terminal, plain, json")
	}
	return o, nil
}

func (o staleOutput) write(w io.Writer, list []backlog, version string) error {
	if o.json {
		e := json.NewEncoder(w)
		e.SetEscapeHTML(false)
		e.SetIndent("", "  ")
		return e.Encode(describeStale(list, version))
	}
	for _, b := range list {
		if len(b.changes) > 0 {
			o.tell(w, b)
		}
	}
	_, err := fmt.Fprintln(w, summary(list))
	return err
}

// tell writes the changes of one pair for people: the words that are gone
// [-so-], those that are new {+so+}, or in red and green.
func (o staleOutput) tell(w io.Writer, b backlog) {
	fmt.Fprintf(w, "%s: %s\n", oneLine(b.Target), counted(b.changes))
	fmt.Fprintf(w, "(translated from %s of %s)\n\n", oneLine(b.Source), shortHash(b.since))
	for _, c := range b.changes {
		fmt.Fprintf(w, "%s: %s\n", o.place(b, c), c.Kind)
		fmt.Fprintf(w, "    %s | %s\n", b.now.Language.Tag, o.marked(c.Difference(b.old, b.now)))
		for _, s := range c.Target {
			fmt.Fprintf(w, "    %s | %s\n", b.target.Language.Tag, oneLine(b.target.Text(s.Span)))
		}
		if len(c.Target) == 0 {
			fmt.Fprintf(w, "    %s | (nothing%s)\n", b.target.Language.Tag, after(b, c))
		}
		fmt.Fprintln(w)
	}
}

// place is where a translator has to go.
func (o staleOutput) place(b backlog, c stale.Change) string {
	switch {
	case len(c.Target) > 0:
		return position(b.target, c.Target[0].Span)
	case c.After != nil:
		return position(b.target, c.After.Span)
	}
	return b.target.Source.Name + ":1:1"
}

func after(b backlog, c stale.Change) string {
	if c.After == nil {
		return ", at the beginning"
	}
	return "; after: “" + oneLine(b.target.Text(c.After.Span)) + "”"
}

func (o staleOutput) marked(parts []stale.Part) string {
	var b strings.Builder
	for _, p := range parts {
		text := visible(p.Text)
		switch {
		case p.Op == stale.Equal:
			b.WriteString(text)
		case p.Op == stale.Deleted && o.colour:
			b.WriteString("\x1b[31;9m" + text + "\x1b[0m")
		case p.Op == stale.Deleted:
			b.WriteString("[-" + text + "-]")
		case o.colour:
			b.WriteString("\x1b[32m" + text + "\x1b[0m")
		default:
			b.WriteString("{+" + text + "+}")
		}
	}
	return b.String()
}

// visible is text without control codes, its spaces kept.
func visible(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return -1
		}
		return r
	}, text)
}

// counted says how many changes of each kind there are: “2 changed, 1 added”.
func counted(changes []stale.Change) string {
	n := tally(changes)
	var parts []string
	for _, k := range stale.Kinds {
		if n[k] > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n[k], k))
		}
	}
	return strings.Join(parts, ", ")
}

func tally(changes []stale.Change) map[stale.Kind]int {
	n := map[stale.Kind]int{}
	for _, k := range stale.Kinds {
		n[k] = 0
	}
	for _, c := range changes {
		n[c.Kind]++
	}
	return n
}

func summary(list []backlog) string {
	var all []stale.Change
	files := 0
	for _, b := range list {
		if all = append(all, b.changes...); len(b.changes) > 0 {
			files++
		}
	}
	if files == 0 {
		return fmt.Sprintf("Nothing is stale  ·  translations: %d", len(list))
	}
	return fmt.Sprintf("Stale: %d of %d translations  ·  sentences: %s", files, len(list), counted(all))
}

// What programs read of cotejo stale. Offsets are code points into the file,
// as in the reports of check.
type (
	staleJSON struct {
		SchemaVersion int                `json:"schema_version"`
		Tool          staleTool          `json:"tool"`
		Pairs         []stalePair        `json:"pairs"`
		Summary       map[stale.Kind]int `json:"summary"`
	}
	staleTool struct {
		Name    string `json:"name"`
		Version string `json:"version"`
	}
	stalePair struct {
		Source  staleSide          `json:"source"`
		Target  staleSide          `json:"target"`
		Since   string             `json:"since"` // "" where the translation is being worked on
		Counts  map[stale.Kind]int `json:"counts"`
		Changes []staleChange      `json:"changes"`
	}
	staleSide struct {
		Path string `json:"path"`
		Lang string `json:"lang,omitempty"`
	}
	staleChange struct {
		Kind       stale.Kind         `json:"kind"`
		Old        []*report.SpanJSON `json:"old"` // in the file as it was
		New        []*report.SpanJSON `json:"new"`
		Target     []*report.SpanJSON `json:"target"`
		After      *report.SpanJSON   `json:"after"`
		Difference []stale.Part       `json:"difference"`
	}
)

func describeStale(list []backlog, version string) staleJSON {
	j := staleJSON{SchemaVersion: 1, Tool: staleTool{"cotejo", version}, Pairs: []stalePair{}}
	var all []stale.Change
	for _, b := range list {
		if b.err != nil {
			continue
		}
		all = append(all, b.changes...)
		p := stalePair{
			Source: staleSide{b.Source, b.SourceLang}, Target: staleSide{b.Target, b.TargetLang},
			Since: b.since, Counts: tally(b.changes), Changes: []staleChange{},
		}
		for _, c := range b.changes {
			p.Changes = append(p.Changes, describeChange(b, c))
		}
		j.Pairs = append(j.Pairs, p)
	}
	j.Summary = tally(all)
	return j
}

func describeChange(b backlog, c stale.Change) staleChange {
	j := staleChange{
		Kind: c.Kind, Old: spans(b.old, c.Old), New: spans(b.now, c.New), Target: spans(b.target, c.Target),
		Difference: c.Difference(b.old, b.now),
	}
	if c.After != nil {
		j.After = spans(b.target, []lang.Sentence{*c.After})[0]
	}
	return j
}

func spans(d *lang.Document, sentences []lang.Sentence) []*report.SpanJSON {
	list := []*report.SpanJSON{}
	for _, s := range sentences {
		start, end := d.Source.Range(s.Span)
		list = append(list, &report.SpanJSON{Start: start.Offset, End: end.Offset, Text: d.Text(s.Span), Line: start.Line, Column: start.Column})
	}
	return list
}
