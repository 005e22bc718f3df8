package align

import (
	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/dutch"
	"github.com/blevesearch/snowballstem/english"
	"github.com/blevesearch/snowballstem/french"
	"github.com/blevesearch/snowballstem/german"
	"github.com/blevesearch/snowballstem/italian"
	"github.com/blevesearch/snowballstem/portuguese"
	"github.com/blevesearch/snowballstem/spanish"

	"github.com/cotejo/cotejo/lang"
)

// stemmers are the Snowball stemmers by base language.
var stemmers = map[string]func(*snowballstem.Env) bool{
	"de": german.Stem,
	"en": english.Stem,
	"es": spanish.Stem,
	"fr": french.Stem,
	"it": italian.Stem,
	"nl": dutch.Stem,
	"pt": portuguese.Stem,
}

// A stemmer brings the forms of a word together: “votaron”, “votado” → “vot”.
type stemmer struct {
	env  *snowballstem.Env
	stem func(*snowballstem.Env) bool
}

func newStemmer(base string) stemmer {
	return stemmer{snowballstem.NewEnv(""), stemmers[base]}
}

// of stems a word in lower case, with its accents, and folds the stem: “añadió”
// and “añadir” share theirs, and “anadio” would not tell that it is a verb. A
// language without a stemmer keeps the beginning of its words: most inflect at
// the end.
func (s stemmer) of(word string) string {
	const kept = 6
	if s.stem == nil {
		form := lang.Fold(word)
		return form[:min(len(form), kept)]
	}
	s.env.SetCurrent(word)
	s.stem(s.env)
	return lang.Fold(s.env.Current())
}
