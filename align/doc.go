// Package align knows two texts: it ties the sentences of one to those of the
// other.
//
// [Align] takes two documents and gives an [Alignment], a list of [Bead]
// values: sentences of the source and those of the target that translate them.
// Every sentence is in exactly one bead; where it has no partner, it is in a
// bead of its own. A bead's Score says how sure it is.
//
// How it works, in the order of the files:
//
//   - terms.go turns each text into numbers: words folded to one form, figures
//     without separators, a few punctuation marks.
//   - links.go, cognate.go, lexicon.go, core.go and stem.go find which words of the two
//     texts may translate each other: because they are the same, look alike
//     (“universidad”, “university”), or stand in a bilingual lexicon.
//   - score.go weighs a bead as a likelihood ratio: what its words and its
//     length make of the guess that its sides translate each other. Figures and
//     names weigh little: they are what the checks test, and an error in them
//     must not hide itself by misaligning its own sentence.
//     length.go says how long a translation should be.
//   - coarse.go finds a path of single sentences, in a field that anchor.go
//     narrows for books; search.go searches all shapes of bead around that path.
//   - part.go undoes beads whose sides have nothing to do with each other.
//   - learn.go lets texts without a lexicon teach their own, and moved.go pairs
//     what is left over and stands elsewhere in the other text.
//     lessons.go learns from many texts at once: see [Learn]; agreed.go adds
//     what a glossary has settled.
//   - lone.go doubts what seems left out and may have gone into the sentence
//     beside it, and sure.go turns what the search believes into chances.
//
// The numbers the model is made of are in model.go.
//
// # How to add a lexicon
//
// Write fr-en.tsv beside es-en.tsv: a word of the first language, a tab, and
// its equivalents parted by spaces; lines sorted, no line twice. Add one entry
// to lexicons. Forms that no stemmer brings to their word go to fr.tsv.
package align
