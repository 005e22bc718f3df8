package align

import (
	"maps"
	"testing"
)

// TestWith: of three short sentences alike in length one was dropped, and only
// the terms of the trade tell which.
func TestWith(t *testing.T) {
	source := document("eu", "Zubigileak txosna berria estali du.\nBatelariak arraun luzea zorroztu du.\nOlagizonak gabi astuna konpondu du.")
	target := document("fi", "Soutaja teroitti airon.\nSeppä korjasi vasaran.")
	terms := map[string]string{"batelari": "soutaja", "arraun luze": "airo", "olagizon": "seppä", "gabi astun": "vasara"}
	var none *Lexicon
	lexicon := none.With(source.Language, target.Language, maps.All(terms))
	if got, want := ties(lexicon.Align(source, target)), "0= 1=0 2=1"; got != want {
		t.Errorf("with the terms: %s, want %s", got, want)
	}
	if got := ties(none.Align(source, target)); got == "0= 1=0 2=1" {
		t.Errorf("without the terms: %s as well: nothing is tested", got)
	}
	if got, want := ties(lexicon.Align(target, source)), ties(none.Align(target, source)); got != want {
		t.Errorf("in the other direction, which the terms are not for: %s, want %s", got, want)
	}
}

// TestWithKeepsWhatWasLearned: a lexicon that is added to stays as it was.
func TestWithKeepsWhatWasLearned(t *testing.T) {
	learned := Learn(shelf(60))
	before := len(learned.learned)
	added := learned.With(document("eu", "a").Language, document("fi", "a").Language, maps.All(map[string]string{"txosna": "koju"}))
	if len(learned.learned) != before || len(added.learned) != before+1 {
		t.Errorf("%d words were learned; now %d, and with the term %d", before, len(learned.learned), len(added.learned))
	}
}
