// Package check compares the two sides of an alignment and says what differs.
//
// A [Check] is a value; [All] lists them. Each sees the whole alignment
// through a [Pass] and tells what it found as a [Finding].
package check

import (
	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang/figure"
	"github.com/cotejo/cotejo/lang/name"
	"github.com/cotejo/cotejo/lang/quote"
)

// A Check compares one family of facts.
type Check struct {
	Name  string      // as in --checks and in JSON: "figures"
	Doc   string      // first line: what it finds; then how it decides, for `cotejo explain`
	Kinds []KindDoc   // what it can say
	Run   func(*Pass) // tells its findings with Pass.Report
}

// A KindDoc explains one kind of finding.
type KindDoc struct{ Name, Doc string }

// All lists the checks, in the order in which findings of one place are told.
var All = []*Check{Pairs, Omissions, Additions, Figures, Names, Quotes, Terms, Untranslated, Moved, Negation, Hedges, Links, Structure, Wording}

// Facts are what one document states.
type Facts struct {
	Figures       []figure.Figure
	*name.Reading // the names, and the words among which they stand
	Quotes        []quote.Quote
}

// A Pass is what a check is given: the alignment and the facts of both sides.
type Pass struct {
	*align.Alignment
	SourceFacts, TargetFacts Facts
	Glossary                 *Glossary    // nil where the project has none
	left                     map[int]bool // untranslatedBeads, once asked for
	// Report tells a finding; Run fills in its Check and its Fingerprint.
	Report func(Finding)
}
