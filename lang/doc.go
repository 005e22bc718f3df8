// Package lang knows one text.
//
// A text arrives as a [Source] (package lang/read makes one from a file) and
// becomes a [Document]: paragraphs and sentences in one [Language].
// The sub-packages find what a translation must keep: lang/figure reads
// quantities, lang/name people, places and organisations, lang/quote what was
// said; what it carries over unchanged, links and code, stands beside it as
// [Placeable]. All of them point into Source.Text with a [Span] of bytes; only
// [Source.Position] turns a span into lines and columns.
//
// # How to add a language
//
//  1. Add its tag to the lists of cldr/trim.go and cldr/gen/main.go, trim
//     (cldr/README.md tells how) and run go generate ./lang: numbers, dates,
//     currencies and units come from CLDR into tables_xx.go.
//  2. Write lang/xx.go with only the fields that differ from what every
//     language shares, its Tables among them, abbreviations and function words
//     first. Longer matters stand beside it: xx_numerals.go says what CLDR
//     lacks and strikes what does not hold in running text; xx_naming.go,
//     xx_quoting.go, xx_places.go, xx_paratext.go. Add its variable to [All].
//  3. Add sentences with their expected facts to the tests beside each reader.
//
// A language without a file still works: Unicode sentence boundaries, digits,
// capitals and every known quotation mark are the defaults.
package lang
