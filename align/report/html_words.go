package report

import (
	"cmp"
	"slices"
	"strings"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/lang"
)

// htmlWords are the words of the page's own, in one language.
type htmlWords struct {
	Severities [check.Error + 1]string
	Several    [check.Error + 1]string // the same of more than one, or none
	Checks     map[string]string       // the names of checks, where they are not those of --checks
	Languages  map[string]string       // by tag, where the names are not English
	// Messages are what findings say, by check and kind, or else, of words, by the
	// sides that they point at: “both”, “source”, “target”. {s} and {t} stand for
	// what the two say. Where there is none the check's own message is shown,
	// which is English.
	Messages map[string]string
	Keys     []htmlKey

	Report, ReportPairs, Skip, Filters, Search, Fold, Print, Help, Match, Matches, Copied string
	Accept, Accepted, Deleted, Inserted                                                   string
	NotFound, Sections, Overview, None, Pairs, Row, Rows, Quiet, Beginning                string
	Source, Target                                                                        string
	Legend, Figure, Name, Quote                                                           string
	KeysOff                                                                               string

	// Of moved rows: where they went, and what came.
	MovedFirst, MovedAfter, MovedRow, MovedRows, After, Before string
}

// An htmlKey is a key and what it does.
type htmlKey struct{ Press, Does string }

// An htmlMessage is what a finding says. Lang is its language where that is
// not the page's; Own is what the check says itself, where Text is said by the page.
type htmlMessage struct{ Text, Lang, Own string }

var htmlEnglish = htmlWords{
	Severities: [...]string{check.Note: "note", check.Warning: "warning", check.Error: "error"},
	Several:    [...]string{check.Note: "notes", check.Warning: "warnings", check.Error: "errors"},
	Keys: []htmlKey{
		{"j k", "next, previous finding"}, {"n p", "next, previous omission"}, {"← →", "facts of a row"}, {"/", "search"},
		{"e w i", "errors, warnings, notes"}, {"f", "fold quiet rows"}, {"c", "copy link"}, {"?", "these keys"},
	},
	Report: "An article and its translation", ReportPairs: "Articles and their translations",
	Skip: "Skip to the texts", Filters: "Show", Search: "Search both texts", Fold: "Fold quiet rows", Print: "Print all rows", Help: "Keys",
	Match: "row found", Matches: "rows found", Copied: "Copied",
	Accept: "Accept", Accepted: "accepted", Deleted: "instead of", Inserted: "stands",
	NotFound: "not found", Sections: "Sections", Overview: "Where the findings are", None: "No differences found", Pairs: "Pairs, worst first",
	Row: "Row", Rows: "Rows", Quiet: "rows without findings", Beginning: "Beginning",
	Source: "Original", Target: "Translation",
	Legend: "Underlined", Figure: "figure", Name: "name", Quote: "quotation",
	KeysOff:    "Switch the keys off",
	MovedFirst: "In the translation this comes first", MovedAfter: "In the translation this follows row %d",
	MovedRow: "the translation has row %d", MovedRows: "the translation has rows %d to %d", After: "After this", Before: "Before this",
}

// counted is the word for so many findings of a severity: “1 error”, “2 errors”.
func (w htmlWords) counted(s check.Severity, n int) string {
	if n == 1 {
		return w.Severities[s]
	}
	return w.Several[s]
}

// check is what a check is called on the page.
func (w htmlWords) check(name string) string { return cmp.Or(w.Checks[name], name) }

// head is what stands over a column.
func (w htmlWords) head(d *lang.Document) columnHead {
	h := headOf(d)
	h.Language = cmp.Or(w.Languages[d.Language.Base()], h.Language)
	return h
}

// message is what a finding says in the page's language, as far as it is known.
func (w htmlWords) message(f check.Finding, a *align.Alignment) htmlMessage {
	own := onPage(f.Message)
	if w.Messages == nil {
		return htmlMessage{Text: own}
	}
	source, target := spansOf(f)
	said := w.Messages[f.Check+"/"+f.Kind]
	for _, side := range []struct {
		span lang.Span
		sign string
	}{{source, "{s}"}, {target, "{t}"}} {
		if side.span.Len() == 0 && strings.Contains(said, side.sign) {
			said = ""
		}
	}
	if said == "" && slices.Contains(ofWords, f.Check) {
		said = w.Messages[sidesOf(source, target)]
	}
	if said == "" {
		return htmlMessage{Text: own, Lang: "en"}
	}
	fill := strings.NewReplacer("{s}", "“"+short(a.Source, source)+"”", "{t}", "“"+short(a.Target, target)+"”")
	return htmlMessage{Text: fill.Replace(said), Own: own}
}

// ofWords are the checks whose findings are that the words of one side are not
// on the other. What links and headings differ in is not in their words.
var ofWords = []string{check.Omissions.Name, check.Additions.Name, check.Figures.Name, check.Names.Name, check.Quotes.Name}

// sidesOf is the key of what is said of findings on these sides in general.
func sidesOf(source, target lang.Span) string {
	switch {
	case source.Len() > 0 && target.Len() > 0:
		return "both"
	case source.Len() > 0:
		return "source"
	case target.Len() > 0:
		return "target"
	}
	return "none"
}
