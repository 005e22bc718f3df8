package report

import (
	"strings"
	"unicode/utf8"

	"github.com/sergi/go-diff/diffmatchpatch"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/lang"
)

// An htmlChange is a stretch of what was changed: kept, deleted or inserted.
type htmlChange struct{ Kept, Deleted, Inserted string }

const (
	// longestChange is up to how many characters two spellings are compared.
	longestChange = 200
	// longestQuoted is how many bytes of a stretch are repeated under its row.
	longestQuoted = 100
	// mostChanges is how many of the words are listed that differ in a
	// sentence; all are marked in it.
	mostChanges = 12
)

// changesOf tells what differs within a finding: letter by letter where a name
// or a quotation was changed, word by word where the check says which words.
func changesOf(f check.Finding, a *align.Alignment) (list []htmlChange, letters bool) {
	if f.Check == check.Names.Name || f.Check == check.Quotes.Name {
		source, target := spansOf(f)
		return spelling(onPage(a.Source.Text(source)), onPage(a.Target.Text(target))), true
	}
	for i, e := range f.Edits {
		if i == mostChanges {
			return append(list, htmlChange{Kept: "…"}), false
		}
		list = append(list, htmlChange{Deleted: short(a.Source, e.Source), Inserted: short(a.Target, e.Target)})
	}
	return list, false
}

// short is what a stretch says, on one line and cut where it is long.
func short(d *lang.Document, s lang.Span) string {
	text, more := d.Text(s), ""
	if len(text) > longestQuoted {
		text, more = text[:runeStart(text, longestQuoted)], "…"
	}
	return onPage(strings.Join(strings.Fields(text), " ")) + more
}

// spelling compares two spellings, where they have most letters in common.
func spelling(from, to string) (list []htmlChange) {
	if from == "" || to == "" || from == to || utf8.RuneCountInString(from) > longestChange || utf8.RuneCountInString(to) > longestChange {
		return nil
	}
	differ := diffmatchpatch.New()
	differ.DiffTimeout = 0 // the same bytes on a slow machine
	diffs := differ.DiffCleanupSemantic(differ.DiffMain(from, to, false))
	if 2*differ.DiffLevenshtein(diffs) > utf8.RuneCountInString(from) {
		return nil // another text altogether
	}
	for _, d := range diffs {
		switch d.Type {
		case diffmatchpatch.DiffDelete:
			list = append(list, htmlChange{Deleted: d.Text})
		case diffmatchpatch.DiffInsert:
			list = append(list, htmlChange{Inserted: d.Text})
		default:
			list = append(list, htmlChange{Kept: d.Text})
		}
	}
	return list
}
