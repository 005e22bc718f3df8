package report

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"html/template"
	"io"
	"slices"
	"strings"

	"github.com/cotejo/cotejo/align/check"
)

// HTML writes one file for an editor's browser: both texts beside each other,
// sentence by sentence, with the findings where they stand. It asks the
// network for nothing and can be read without its script.
var HTML = &Format{Name: "html", Doc: "both texts beside each other on a page, with filters and search", Least: check.Note, Write: writeHTML}

//go:embed html.tmpl
var htmlPage string

//go:embed html.css
var htmlStyle string

//go:embed html.js
var htmlScript string

var htmlTemplate = template.Must(template.New("report").Parse(htmlPage))

// An htmlReport is what the page shows.
type htmlReport struct {
	Lang                  string
	Words                 htmlWords
	Style                 template.CSS
	Script                template.JS
	StyleHash, ScriptHash string // let the page have these and nothing else
	Title, Version        string
	Counts                []htmlCount // by severity, gravest first
	Checks                []htmlCount // by check, in the order of the run
	Accepted, Total       int
	Pairs                 []*htmlPair // in the order in which they were compared
	Index                 []*htmlPair // worst first; nil where there is one pair
	Folder                string      // that all texts of the index are in
}

// An htmlCount is a filter's button. One that is Off hides its findings until
// it is pressed.
type htmlCount struct {
	Name, Label, Icon string
	N                 int
	Off               bool
}

func writeHTML(w io.Writer, r *Report) error {
	var page bytes.Buffer
	if err := htmlTemplate.Execute(&page, newHTMLReport(r)); err != nil {
		return failed(err)
	}
	if _, err := w.Write(page.Bytes()); err != nil {
		return failed(err)
	}
	return nil
}

func newHTMLReport(r *Report) *htmlReport {
	h := &htmlReport{
		Lang: "en", Words: htmlEnglish, Version: r.Version, Title: "cotejo",
		Style: template.CSS(htmlStyle), StyleHash: hashOf(htmlStyle),
		Script: template.JS(htmlScript), ScriptHash: hashOf(htmlScript),
	}
	if r.Language == "es" {
		h.Lang, h.Words = "es", htmlSpanish
	}
	press := htmlPress{h.Words, map[string]int{}}
	for i, p := range r.Pairs {
		h.Pairs = append(h.Pairs, press.pair(p, i+1))
		h.Accepted += p.Accepted
	}
	h.count(r)
	if len(h.Pairs) == 1 {
		h.Title = h.Pairs[0].Source.Name + " → " + h.Pairs[0].Target.Name
	}
	if len(h.Pairs) > 1 {
		h.Index = slices.Clone(h.Pairs)
		h.Folder = shortenNames(h.Pairs)
		slices.SortStableFunc(h.Index, func(a, b *htmlPair) int { return slices.Compare(b.Worst[:], a.Worst[:]) })
	}
	return h
}

// shortenNames leaves out of the index the folder that all texts are in, and
// tells which it is: “content/”.
func shortenNames(pairs []*htmlPair) string {
	folder := pairs[0].Source.Name
	for _, p := range pairs {
		for _, name := range []string{p.Source.Name, p.Target.Name} {
			for !strings.HasPrefix(name, folder) || folder != "" && folder[len(folder)-1] != '/' {
				folder = folder[:strings.LastIndexByte(strings.TrimSuffix(folder, "/"), '/')+1]
			}
		}
	}
	for _, p := range pairs {
		p.From, p.To = strings.TrimPrefix(p.Source.Name, folder), strings.TrimPrefix(p.Target.Name, folder)
	}
	return folder
}

// count fills in the buttons: every severity, and the checks that found something.
func (h *htmlReport) count(r *Report) {
	var severities severityCounts
	checks := map[string]int{}
	var order []string
	for _, p := range r.Pairs {
		for _, f := range p.shown() {
			severities[f.Severity]++
			h.Total++
			if checks[f.Check]++; checks[f.Check] == 1 {
				order = append(order, f.Check)
			}
		}
	}
	for s := check.Error; s >= check.Note; s-- {
		// Allowed differences are shown on demand, unless there is nothing else to see.
		off := s == check.Note && severities[check.Error]+severities[check.Warning] > 0
		h.Counts = append(h.Counts, htmlCount{s.String(), h.Words.counted(s, severities[s]), htmlIcons[s], severities[s], off})
	}
	slices.Sort(order)
	for _, name := range order {
		h.Checks = append(h.Checks, htmlCount{Name: name, Label: h.Words.check(name), N: checks[name]})
	}
}

func hashOf(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

// htmlIcons tell severities apart where colours cannot.
var htmlIcons = [...]string{check.Note: "○", check.Warning: "▲", check.Error: "✕"}

// shellFiles are the files of a pair as a shell is told of them; empty where
// no command could read them again.
func shellFiles(p Pair) string {
	source, target := p.Source.Source.Name, p.Target.Source.Name
	switch {
	case source == "" || target == "" || source == "-" || target == "-":
		return "" // what came by standard input is no longer there
	case source == target: // a memory holds both texts
		return shellWord(source)
	}
	return shellWord(source) + " " + shellWord(target)
}

// shellWord quotes a path where a shell would read more into it than a name,
// or the program an option: “-borrador.md”.
func shellWord(path string) string {
	plain := func(r rune) bool {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("-_./", r)
	}
	if strings.HasPrefix(path, "-") {
		path = "./" + path
	}
	if path != "" && strings.IndexFunc(path, func(r rune) bool { return !plain(r) }) < 0 {
		return path
	}
	return "'" + strings.ReplaceAll(path, "'", `'\''`) + "'"
}
