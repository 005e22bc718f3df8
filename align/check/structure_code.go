package check

import (
	"fmt"
	"strings"

	"github.com/agnivade/levenshtein"

	"github.com/cotejo/cotejo/lang"
)

// A codeComparison is one run over the code of both sides.
type codeComparison struct {
	*carried
	words    bilingual
	sketches map[string]string
	// screens counts the code of several words that was translated. Where there
	// is much of it, code is what people read on screens: “Pages printed: %d”.
	screens int
}

// muchOfScreens is how much code of words makes a text about what screens say.
const muchOfScreens = 3

// compareCode: a reader copies it as it stands.
func compareCode(p *Pass) {
	c := codeComparison{words: newBilingual(p.Alignment), sketches: map[string]string{}}
	for _, kind := range []lang.PlaceableKind{lang.InlineCode, lang.CodeBlock} {
		c.carried = carry(p, kind)
		c.compare()
	}
}

func (c *codeComparison) compare() {
	c.match(func(p *lang.Placeable) string { return plainCode(p.Value) })
	var pairs [][2]*placeable
	pair := func(s, t *placeable) {
		pairs = append(pairs, [2]*placeable{s, t})
		if c.translated(s, t) && severalWords(s.Value) {
			c.screens++
		}
	}
	for _, distance := range []int{0, -1, +1} {
		c.pairAt(distance, c.similar, pair)
	}
	c.pairAt(0, c.translated, pair)
	c.pairAt(0, wordsAlone, pair)
	for _, x := range pairs {
		c.tellChanged(x[0], x[1])
	}
	c.left(c.dropped, func(t *placeable) {
		c.tell("code-added", Note, nil, t, fmt.Sprintf("the code “%s” is not in the original", brief(t.Value)))
	})
}

// longestCompared bounds the bytes of code that are compared sign by sign.
const longestCompared = 150

// similar reports whether two pieces of code may be one that was changed: at
// least half of their signs are the same, or nothing but texts differs.
func (c *codeComparison) similar(s, t *placeable) bool {
	if sameWords(c.sketch(s), c.sketch(t)) {
		return true
	}
	from, to := s.Value[:min(len(s.Value), longestCompared)], t.Value[:min(len(t.Value), longestCompared)]
	return 2*levenshtein.ComputeDistance(from, to) <= max(len(from), len(to))
}

func (c *codeComparison) sketch(p *placeable) string {
	drawn, ok := c.sketches[p.Value]
	if !ok {
		drawn = sketch(p.Value)
		c.sketches[p.Value] = drawn
	}
	return drawn
}

func (c *codeComparison) translated(s, t *placeable) bool {
	return c.words.translates(s.Value, t.Value)
}

func (c *codeComparison) tellChanged(s, t *placeable) {
	switch {
	case sameWords(s.Value, t.Value):
		c.tell("code-changed", Note, s, t, fmt.Sprintf("the code “%s” has other white space or brackets", brief(t.Value)))
	case c.sketch(s) != "" && sameWords(c.sketch(s), c.sketch(t)):
		c.tell("code-translated", Note, s, t, fmt.Sprintf("in the code “%s” comments or texts are others", brief(s.Value)))
	case c.screens >= muchOfScreens, c.translated(s, t) && isText(s.Value):
		c.tell("code-translated", Note, s, t, fmt.Sprintf("the code “%s” became “%s”", brief(s.Value), brief(t.Value)))
	case c.translated(s, t):
		c.tell("code-translated", Warning, s, t, fmt.Sprintf("the code “%s” was translated as “%s”", brief(s.Value), brief(t.Value)))
	default:
		c.tell("code-changed", Warning, s, t, codeChange(s.Value, t.Value))
	}
}

// dropped tells of lost code. Where its words are in the sentence, or in the
// text if they are unmistakable, only the mark of code is lost.
func (c *codeComparison) dropped(s *placeable) {
	code, severity := strings.TrimSpace(s.Value), Warning
	if len(code) > len("unmistakable") && strings.Contains(c.Target.Source.Text, code) {
		severity = Note
	}
	for _, x := range c.Beads[s.bead].Target {
		if s.Kind == lang.InlineCode && strings.Contains(c.Target.Text(x.Span), code) {
			severity = Note
		}
	}
	c.tell("code-dropped", severity, s, nil, fmt.Sprintf("the code “%s” is not in the translation", brief(s.Value)))
}
