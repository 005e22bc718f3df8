package name

import "github.com/cotejo/cotejo/lang"

// A Use is what a word beside a name says of its bearer.
type Use uint16

// The uses; a word may have several.
const (
	Leads   Use = 1 << iota // an article or a title: “la ministra”
	Joins                   // it makes the name part of something else: “de”, “and”
	Speaks                  // a verb of speech: “dijo”
	Tells                   // one whose object is the hearer: “told”
	Reports                 // it introduces who speaks: “según”
	Acts                    // it marks who acts in the passive voice: “by”
	Parts                   // it joins the words of an institution and parts two people: “and”
	Suffers                 // it marks to whom something is done: “criticó a Lozano”
	Stands                  // it stands for a name: “she”
	Works                   // it says what somebody is: “spokeswoman”
)

// useOf are the uses of what stands in the lists of lang.Naming and lang.Quoting.
var useOf = []struct {
	traits trait
	use    Use
}{
	{article | title, Leads}, {particle | joiner, Joins}, {joiner, Parts}, {speaking, Speaks}, {telling, Tells},
	{according, Reports}, {agent, Acts}, {object, Suffers},
	{pronoun, Stands}, {role | title, Works},
}

// UseOf gives the uses that a folded word of a language has beside a name.
func UseOf(l *lang.Language, folded string) (use Use) {
	traits := lexiconOf(l).traits[folded]
	for _, u := range useOf {
		if traits&u.traits != 0 {
			use |= u.use
		}
	}
	return use
}

// TellsWhoActs reports whether the order of a language's words tells who does
// something to whom; see lang.Naming.Agents.
func TellsWhoActs(l *lang.Language) bool { return l.Naming.Agents != "" }
