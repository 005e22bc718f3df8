package check

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang"
	"github.com/cotejo/cotejo/lang/figure"
	"github.com/cotejo/cotejo/lang/name"
	"github.com/cotejo/cotejo/lang/quote"
)

// Read finds the facts of a document.
func Read(d *lang.Document) Facts {
	return Facts{Figures: figure.Find(d), Names: name.Find(d), Quotes: quote.Find(d)}
}

// Run compares the two sides of an alignment with the checks given and
// returns what they found, in text order.
func Run(a *align.Alignment, checks []*Check) []Finding {
	p := &Pass{Alignment: a, SourceFacts: Read(a.Source), TargetFacts: Read(a.Target)}
	var found []Finding
	for _, c := range checks {
		p.Report = func(f Finding) {
			f.Check = c.Name
			found = append(found, f)
		}
		c.Run(p)
	}
	slices.SortStableFunc(found, func(x, y Finding) int {
		return cmp.Or(cmp.Compare(x.Bead, y.Bead), cmp.Compare(place(x), place(y)))
	})
	fingerprint(a, found)
	return found
}

// place orders the findings of one bead: by the target where there is one.
func place(f Finding) int {
	switch {
	case f.Target != nil:
		return f.Target.Start
	case f.Source != nil:
		return f.Source.Start
	}
	return -1
}

// fingerprint names each finding by its content. The sentences are part of
// it, so that an accepted difference expires when either sentence changes.
func fingerprint(a *align.Alignment, found []Finding) {
	seen := map[string]int{}
	for i := range found {
		f := &found[i]
		b := a.Beads[f.Bead]
		content := f.Check + "\x00" + f.Kind + "\x00" + text(a.Source, f.Source) + "\x00" + text(a.Target, f.Target)
		for _, s := range b.Source {
			content += "\x00" + a.Source.Text(s.Span)
		}
		content += "\x01"
		for _, s := range b.Target {
			content += "\x00" + a.Target.Text(s.Span)
		}
		n := seen[content]
		seen[content]++
		sum := sha256.Sum256([]byte(content + "\x00" + strconv.Itoa(n)))
		f.Fingerprint = hex.EncodeToString(sum[:8])
	}
}

func text(d *lang.Document, s *lang.Span) string {
	if s == nil {
		return ""
	}
	return d.Text(*s)
}
