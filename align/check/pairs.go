package check

import (
	"fmt"

	"github.com/cotejo/cotejo/lang"
)

// Pairs tells of files without a counterpart, where whole sites are compared.
var Pairs = &Check{
	Name: "pairs",
	Doc: `articles that have no translation, or no original

Of a tree of files each article is paired with its edition in every other language by its path (cotejo pairs lists them).
Where the edition is not there, that alone is told: an article that is not translated yet is not an article full of omissions.`,
	Kinds: []KindDoc{{"missing", "the file that would hold the other edition is not there (warning): `content/en/plaza.md` beside `content/es/plaza.md`"}},
	Run:   tellMissing,
}

func tellMissing(p *Pass) {
	switch {
	case p.Target.Source.Absent:
		p.Report(Finding{
			Kind: "missing", Severity: Warning, Source: beginning(p.Source),
			Message: fmt.Sprintf("there is no translation: %s is missing", p.Target.Source.Name),
		})
	case p.Source.Source.Absent:
		p.Report(Finding{
			Kind: "missing", Severity: Warning, Target: beginning(p.Target),
			Message: fmt.Sprintf("there is no original: %s is missing", p.Source.Source.Name),
		})
	}
}

// beginning is the first sentence of a document; the empty span of one without any.
func beginning(d *lang.Document) *lang.Span {
	if len(d.Sentences) == 0 {
		return &lang.Span{}
	}
	return &d.Sentences[0].Span
}
