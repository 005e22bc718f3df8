package lang

import (
	"iter"
	"strings"
)

// Quoting is how a language introduces speech and names what it quotes. Words
// are parted by spaces and found without regard to case and accents.
type Quoting struct {
	// Speaking are forms of verbs of speech, thought and writing that follow
	// no pattern: “dijo”, “said”.
	Speaking string
	// Conjugated are the verbs that do: a line is the endings, a colon, and
	// the stems that take them: “ó aron a an: afirm asegur”.
	Conjugated string
	// BareTags says that who speaks may follow speech after a dash with no
	// second dash: “— Qui est là ? demanda Paul.”
	BareTags bool
	// Telling are the forms whose object is the hearer, so that the speaker
	// stands before them: “Kelly told Sawyer”.
	Telling string
	// According are words that introduce a speaker without a verb: “según”,
	// “according”.
	According string
	// Prepositions part a speaker from the place, time and hearer beside the
	// verb: “dijo en Rota el vicealmirante”.
	Prepositions string
	// Determiners open a role: “la ministra”, “his lawyer”.
	Determiners string
	// Roles are who speaks without a name, beside the titles of Naming:
	// “portavoz”, “officials”.
	Roles string
	// Pronouns stand for a speaker named before: “ella”, “he”.
	Pronouns string
	// Third are those of one person that is neither speaker nor hearer: “ella”, “he”.
	Third string
	// NullSubject says that a verb alone has the subject of the one before:
	// “…”, dijo. “…”, añadió.
	NullSubject bool
	// Works are what bears a title: “película”, “song”.
	Works string
	// Clipped are words that begin with an apostrophe in place of letters:
	// “’em”, “’n”.
	Clipped string
}

// Verbs yields the forms of the verbs of speech, folded: those of Speaking and
// Telling, and the regular ones that Conjugated spells out.
func (q *Quoting) Verbs() iter.Seq[string] {
	return func(yield func(string) bool) {
		for w := range strings.FieldsSeq(Fold(q.Speaking + " " + q.Telling)) {
			if !yield(w) {
				return
			}
		}
		q.conjugate(yield)
	}
}

// conjugate yields the forms of Conjugated. A line without a colon goes on
// with the endings of the one before.
func (q *Quoting) conjugate(yield func(string) bool) {
	var endings []string
	for line := range strings.Lines(Fold(q.Conjugated)) {
		stems := line
		if before, after, ok := strings.Cut(line, ":"); ok {
			endings, stems = strings.Fields(before), after
		}
		for stem := range strings.FieldsSeq(stems) {
			for _, e := range endings {
				if !yield(stem + e) {
					return
				}
			}
		}
	}
}
