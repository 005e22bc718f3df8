package check

import (
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"io"
	"slices"
	"strings"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang"
	"github.com/cotejo/cotejo/lang/figure"
	"github.com/cotejo/cotejo/lang/name"
	"github.com/cotejo/cotejo/lang/quote"
)

// Read finds the facts of a document.
func Read(d *lang.Document) Facts {
	return Facts{Figures: figure.Find(d), Reading: name.Read(d), Quotes: quote.Find(d)}
}

// Run compares the two sides of an alignment with the checks given and
// returns what they found, in text order.
func Run(a *align.Alignment, checks []*Check) []Finding { return (*Glossary)(nil).Run(a, checks) }

// Run is [Run] for a project that has settled its terms.
func (g *Glossary) Run(a *align.Alignment, checks []*Check) []Finding {
	if a.Source.Source.Absent || a.Target.Source.Absent {
		checks = slices.DeleteFunc(slices.Clone(checks), func(c *Check) bool { return c != Pairs })
	}
	p := &Pass{Alignment: a, SourceFacts: Read(a.Source), TargetFacts: Read(a.Target), Glossary: g}
	var found []Finding
	for _, c := range checks {
		p.Report = func(f Finding) {
			f.Check = c.Name
			found = append(found, f)
		}
		c.Run(p)
	}
	found = untold(g.settle(a, withoutReplaced(a, found)))
	p.sayQuoted(found)
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
	seen := map[[sha256.Size]byte]uint32{}
	var sentences [sha256.Size]byte
	for i := range found {
		f := &found[i]
		if i == 0 || f.Bead != found[i-1].Bead {
			sentences = digest(a, f.Bead)
		}
		words := strings.Join([]string{f.Check, f.Kind, text(a.Source, f.Source), text(a.Target, f.Target)}, "\x00")
		for _, file := range []string{fileText(a.Source, f.SourceFile), fileText(a.Target, f.TargetFile)} {
			if file != "" {
				words += "\x00" + file
			}
		}
		sum := sha256.Sum256(append(sentences[:], words...))
		// The same words twice in the same sentences: the second is another finding.
		if n := seen[sum]; n > 0 {
			f.Fingerprint = short(sha256.Sum256(binary.LittleEndian.AppendUint32(sum[:], n)))
		} else {
			f.Fingerprint = short(sum)
		}
		seen[sum]++
	}
}

func short(sum [sha256.Size]byte) string { return hex.EncodeToString(sum[:8]) }

// digest is a hash of what the sentences of a bead say.
func digest(a *align.Alignment, bead int) (sum [sha256.Size]byte) {
	h := sha256.New()
	var b align.Bead // of two empty texts there is none
	if bead < len(a.Beads) {
		b = a.Beads[bead]
	}
	for _, s := range b.Source {
		io.WriteString(h, a.Source.Text(s.Span)+"\x00")
	}
	io.WriteString(h, "\x01")
	for _, s := range b.Target {
		io.WriteString(h, a.Target.Text(s.Span)+"\x00")
	}
	h.Sum(sum[:0])
	return sum
}

func text(d *lang.Document, s *lang.Span) string {
	if s == nil {
		return ""
	}
	return d.Text(*s)
}

// fileText is what a span of the document's file says.
func fileText(d *lang.Document, s *lang.Span) string {
	if s == nil {
		return ""
	}
	return s.In(d.Source.File)
}
