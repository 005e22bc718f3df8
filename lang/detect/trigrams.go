package detect

import (
	"slices"
	"strings"
	"sync"

	"github.com/pemistahl/lingua-go"
)

// none stands for a language that lingua has no model of: Galician.
const none = lingua.Unknown

// trigrams asks lingua which language of the list a text is in. Two languages
// that score alike to the hundredth come in the order of the list.
func trigrams(list []*profile, text string) Result {
	var best Result
	values := detectorOf(list).ComputeLanguageConfidenceValues(text)
	for _, p := range list {
		for _, v := range values {
			if c := hundredths(v.Value()); v.Language() == p.model && (best.Tag == "" || c > best.Confidence) {
				best = Result{p.tag, c}
			}
		}
	}
	return best
}

// detectors holds, for each shortlist, a function that makes its detector once.
// Sixteen first calls at once would otherwise load every model sixteen times.
var detectors sync.Map

func detectorOf(list []*profile) lingua.LanguageDetector {
	models := modelsOf(list)
	var key strings.Builder
	for _, m := range models {
		key.WriteByte(byte(m))
	}
	build, ok := detectors.Load(key.String())
	if !ok {
		build, _ = detectors.LoadOrStore(key.String(), sync.OnceValue(func() lingua.LanguageDetector {
			return lingua.NewLanguageDetectorBuilder().FromLanguages(models...).WithLowAccuracyMode().WithPreloadedLanguageModels().Build()
		}))
	}
	return build.(func() lingua.LanguageDetector)()
}

// modelsOf is the models of a list in lingua's order. Lingua panics when it has
// but one language to choose from, so that English or Spanish joins it.
func modelsOf(list []*profile) []lingua.Language {
	var models []lingua.Language
	for _, p := range list {
		if p.model != none {
			models = append(models, p.model)
		}
	}
	for _, filler := range [...]lingua.Language{lingua.English, lingua.Spanish} {
		if len(models) < 2 && !slices.Contains(models, filler) {
			models = append(models, filler)
		}
	}
	slices.Sort(models)
	return models
}
