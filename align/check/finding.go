package check

import "github.com/cotejo/cotejo/lang"

// A Severity says how much a finding matters.
type Severity int

// The severities, least first.
const (
	Note    Severity = iota // an allowed difference, shown on demand
	Warning                 // a person should look
	Error                   // publishable text is wrong
)

var severities = [...]string{"note", "warning", "error"}

// String is the severity as flags and JSON write it.
func (s Severity) String() string { return severities[s] }

// A Finding is one difference between the two texts.
type Finding struct {
	Check    string // the check's name
	Kind     string // "dropped", "added", "changed"…: one of its Kinds
	Severity Severity
	Message  string // to an editor: “1,2 millones” became “12 million”
	// Source and Target are the spans concerned; nil where a side has none.
	Source, Target *lang.Span
	// SourceFile and TargetFile are what of the two files the finding is about
	// where it stands in no prose, a link's target or a block of code; nil
	// where Source and Target tell all. They are bytes of Source.File.
	SourceFile, TargetFile *lang.Span
	// Bead is the index in Alignment.Beads of the bead it was found in.
	Bead int
	// Edits mark what differs inside the bead, where the check knows it finer
	// than Source and Target do.
	Edits []Edit
	// Fingerprint names the finding by its content, never by its place: the
	// same words in the same sentences give the same sixteen hex digits.
	Fingerprint string
}

// An Edit ties a stretch of the source to what stands for it in the target;
// either may be empty.
type Edit struct{ Source, Target lang.Span }
