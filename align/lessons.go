package align

import (
	"cmp"
	"iter"
	"maps"
	"slices"

	"github.com/cotejo/cotejo/lang"
)

// A Lexicon is what many texts and their translations have taught: which words
// of two languages translate each other. It serves pairs of languages that
// have no lexicon of their own, and the terms of a site or a book in any. The
// nil Lexicon knows nothing. A Lexicon may be used by many goroutines at once.
type Lexicon struct {
	languages [2]string           // base tags of source and target
	learned   map[string][]lesson // by the stem of the source word
}

// A lesson is a translation and how far it is believed, in hundredths.
type lesson struct {
	stem     string
	strength uint8
}

// Learn aligns pairs of texts, all from one language into one other, and
// returns what they teach. The pairs are read once and not kept:
//
//	lexicon := align.Learn(pairs)
//	for source, target := range pairs {
//		a := lexicon.Align(source, target)
//		…
//	}
func Learn(pairs iter.Seq2[*lang.Document, *lang.Document]) *Lexicon {
	var l Lessons
	for source, target := range pairs {
		l.Take(Align(source, target))
	}
	return l.Lexicon()
}

// Align aligns two texts as [Align] does, with what the Lexicon knows besides.
// Texts in other languages than those it has learned from take nothing from it.
func (l *Lexicon) Align(source, target *lang.Document) *Alignment {
	return align(source, target, l)
}

// translations links the terms that the lexicon says translate each other.
func (l *Lexicon) translations(pairs []link, source, target *side) []link {
	if l == nil || l.languages != [2]string{source.base, target.base} {
		return pairs
	}
	terms := make(map[string][]int32, len(target.terms))
	for t, stem := range target.stems {
		if target.terms[t].kind == word {
			terms[stem] = append(terms[stem], int32(t))
		}
	}
	for s, stem := range source.stems {
		if source.terms[s].kind != word {
			continue
		}
		for _, x := range l.learned[stem] {
			for _, t := range terms[x.stem] {
				pairs = append(pairs, link{int32(s), t, x.strength})
			}
		}
	}
	return pairs
}

// Lessons count which words meet in the beads of alignments. The zero value is
// ready for use. What is learned depends on which alignments are taken, and
// only where there are more word pairs than mostMeetings on their order: who
// aligns on several cores takes them in the order of the texts.
type Lessons struct {
	languages      [2]string
	source, target stemCount
	meetings       map[uint64]int32 // of the stems numbered source<<32 | target
	beads          int
}

// mostMeetings bounds the memory that lessons take, to about 200 MiB. Beyond
// it, pairs that seldom met are forgotten.
const mostMeetings = 4_000_000

// A stemCount numbers the stems of one language and counts their beads.
type stemCount struct {
	number map[string]int32
	stems  []string
	beads  []int32
}

func (c *stemCount) of(stem string) int32 {
	n, ok := c.number[stem]
	if !ok {
		if c.number == nil {
			c.number = map[string]int32{}
		}
		n = int32(len(c.stems))
		c.number[stem] = n
		c.stems = append(c.stems, stem)
		c.beads = append(c.beads, 0)
	}
	return n
}

// Take learns from an alignment. The first decides the two languages; those in
// other languages teach nothing.
func (l *Lessons) Take(a *Alignment) {
	languages := [2]string{a.Source.Language.Base(), a.Target.Language.Base()}
	if l.meetings == nil {
		l.languages, l.meetings = languages, map[uint64]int32{}
	}
	if l.languages != languages {
		return
	}
	source, target := newStems(number(a.Source)), newStems(number(a.Target))
	for _, b := range a.Beads {
		if len(b.Source) == 0 || len(b.Target) == 0 || b.Score < learnSure {
			continue
		}
		l.beads++
		here := l.source.count(source, b.Source)
		there := l.target.count(target, b.Target)
		for _, s := range here {
			for _, t := range there {
				l.meetings[uint64(s)<<32|uint64(t)]++
			}
		}
		l.forget()
	}
}

// forget drops the pairs that met least often, down to half, where there are
// too many.
func (l *Lessons) forget() {
	if len(l.meetings) <= mostMeetings {
		return
	}
	for least := int32(1); len(l.meetings) > mostMeetings/2; least++ {
		maps.DeleteFunc(l.meetings, func(_ uint64, n int32) bool { return n <= least })
	}
}

// count counts the distinct stems of the sentences of a bead.
func (c *stemCount) count(s *stemmed, sentences []lang.Sentence) []int32 {
	var list []int32
	for _, k := range s.said(sentences[0].Index, len(sentences)) {
		n := c.of(s.stems[s.terms[k][0]])
		c.beads[n]++
		list = append(list, n)
	}
	return list
}

// leastDice is from which Dice on words are believed to translate each other,
// if they met learnMeetings times. One book is full of chance meetings; where
// words met over many texts, words with several translations are believed too.
func (l *Lessons) leastDice() float64 {
	const book, many, texts = 0.5, 0.3, 500
	return many + (book-many)*min(1, texts/float64(max(1, l.beads)))
}

// Lexicon is what the lessons taken so far teach.
func (l *Lessons) Lexicon() *Lexicon {
	least := l.leastDice()
	x := &Lexicon{languages: l.languages, learned: map[string][]lesson{}}
	for pair, n := range l.meetings {
		s, t := pair>>32, pair&0xffffffff
		dice := 2 * float64(n) / float64(l.source.beads[s]+l.target.beads[t])
		if n >= learnMeetings && dice >= least {
			stem := l.source.stems[s]
			x.learned[stem] = append(x.learned[stem], lesson{l.target.stems[t], uint8(strengthLearned * dice)})
		}
	}
	for _, list := range x.learned {
		slices.SortFunc(list, func(a, b lesson) int {
			return cmp.Or(cmp.Compare(b.strength, a.strength), cmp.Compare(a.stem, b.stem))
		})
	}
	return x
}
