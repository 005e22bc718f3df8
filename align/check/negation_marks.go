package check

import (
	"slices"
	"strings"
	"sync"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/lang"
)

// A markClass says what a mark does for the clause it stands in.
type markClass uint8

const (
	noMark     markClass = iota
	strong               // it denies, or alleges, by itself
	repeating            // strong, and no more than the one before it says
	continuing           // the same, however far behind it
	idle                 // a phrase that only looks like a mark
	limiting             // makes a limit of the strong mark before it
	weak                 // may stand for a strong mark of the other language
	rumour               // weak, and strong where the other language has no mark at all

	// What a strong mark becomes by the one behind it.
	doubled // a weak one: “no dudó”, “never failed”
	limited // a limiting one: “no llegó hasta el lunes”
)

// A mark is a word or phrase in a text.
type mark struct {
	lang.Span
	class markClass
}

// A pattern is a phrase of one or more words. A first word with a star at its
// end or beginning stands for all words that begin or end so.
type pattern struct {
	rest  []string // the words after the first
	class markClass
}

// A marker finds the marks of one family (negations, hedges) in one language.
type marker struct {
	whole, prefix, suffix map[string][]pattern
}

// longestAffix bounds the letters of a prefix or suffix that are looked up.
const longestAffix = 16

// newMarker compiles lists of phrases parted by commas.
func newMarker(lists map[markClass]string) *marker {
	m := &marker{map[string][]pattern{}, map[string][]pattern{}, map[string][]pattern{}}
	for class := strong; class <= rumour; class++ {
		for phrase := range strings.SplitSeq(lang.Fold(lists[class]), ",") {
			if words := strings.Fields(phrase); len(words) > 0 {
				m.add(words, class)
			}
		}
	}
	return m
}

func (m *marker) add(words []string, class markClass) {
	first, table := words[0], m.whole
	if w, ok := strings.CutSuffix(first, "*"); ok {
		first, table = w, m.prefix
	} else if w, ok := strings.CutPrefix(first, "*"); ok {
		first, table = w, m.suffix
	}
	list := table[first]
	// What is said again of the same words is said more finely: “nunca”
	// denies and repeats a denial.
	same := func(p pattern) bool { return slices.Equal(p.rest, words[1:]) }
	if i := slices.IndexFunc(list, same); i >= 0 {
		if class <= continuing {
			list[i].class = class
		}
		return
	}
	list = append(list, pattern{words[1:], class})
	slices.SortStableFunc(list, func(a, b pattern) int { return len(b.rest) - len(a.rest) })
	table[first] = list
}

// at finds the longest phrase that begins with the first of some folded words,
// and how many words it has. A whole word wins over a part of one.
func (m *marker) at(words []string) (class markClass, length int) {
	w := words[0]
	class, length = longestOf(m.whole[w], words)
	for n := min(len(w), longestAffix); n > 1 && class == noMark; n-- {
		if class, length = longestOf(m.prefix[w[:n]], words); class == noMark {
			class, length = longestOf(m.suffix[w[len(w)-n:]], words)
		}
	}
	return class, length
}

func longestOf(list []pattern, words []string) (markClass, int) {
	for _, p := range list {
		if len(words) > len(p.rest) && slices.EqualFunc(p.rest, words[1:len(p.rest)+1], fits) {
			return p.class, len(p.rest) + 1
		}
	}
	return noMark, 1
}

// fits reports whether a word of a phrase, open or not, stands for a word.
func fits(open, word string) bool {
	if end, ok := strings.CutPrefix(open, "*"); ok && end != "" {
		return strings.HasSuffix(word, end) // “habría *ado”
	}
	begin, ok := strings.CutSuffix(open, "*")
	return open == word || ok && strings.HasPrefix(word, begin)
}

// find lists the marks of a span that are not idle.
func (m *marker) find(d *lang.Document, span lang.Span) []mark {
	words, spans := foldedWords(d, span)
	var marks []mark
	for i := 0; i < len(words); {
		class, n := m.at(words[i:unbroken(d, spans, i)])
		if class != noMark && class != idle && !numbering(d, spans[i]) {
			marks = append(marks, mark{spans[i].Cover(spans[i+n-1]), inQuestion(d, spans[i], class)})
		}
		i += n
	}
	return marks
}

// longestPhrase is how many words a phrase has at most.
const longestPhrase = 6

// unbroken is where the words from word i on that no comma parts end: “diciendo
// no, más fácil” has no “no más” in it.
func unbroken(d *lang.Document, spans []lang.Span, i int) int {
	j := i + 1
	for ; j < len(spans) && j < i+longestPhrase; j++ {
		if strings.ContainsAny(d.Source.Text[spans[j-1].End:spans[j].Start], ",.;:!?()") {
			break
		}
	}
	return j
}

// inQuestion weakens what opens a question: “¿No le suena?” asks “Do you know
// it?” as well.
func inQuestion(d *lang.Document, word lang.Span, class markClass) markClass {
	if class == strong && strings.HasSuffix(d.Source.Text[:word.Start], "¿") {
		return weak
	}
	return class
}

// numbering reports whether a word abbreviates “number”: “No. 5”, “n.º 5”.
func numbering(d *lang.Document, word lang.Span) bool {
	if word.Len() > len("nos") {
		return false
	}
	rest, ok := strings.CutPrefix(d.Source.Text[word.End:], ".")
	rest = strings.TrimLeft(rest[:min(len(rest), 8)], "ºo \u00A0")
	return ok && rest != "" && '0' <= rest[0] && rest[0] <= '9'
}

// foldedWords lists the words of a span, folded, and where they stand.
func foldedWords(d *lang.Document, span lang.Span) (words []string, spans []lang.Span) {
	text := d.Text(span)
	for w := range lang.Words(text) {
		words = append(words, lang.Fold(w.In(text)))
		spans = append(spans, w.Shift(span.Start))
	}
	return words, spans
}

// farRepeat is how many bytes after a negation another may still belong to it.
const farRepeat = 60

// merge counts a repeating mark with the negation before it, unless a stop
// parts them: “no firmó nada”, “neither … nor”, “sin ningún problema”.
func merge(d *lang.Document, marks []mark) []mark {
	var out []mark
	for _, m := range marks {
		again := m.class == repeating || m.class == continuing
		if n := len(out) - 1; again && n >= 0 && belongs(d, out, m) {
			if m.class == repeating {
				out[n].End = m.End
			}
			continue
		}
		if again {
			m.class = strong
		}
		out = append(out, m)
	}
	return out
}

// belongs reports whether a mark says no more than those before it.
func belongs(d *lang.Document, before []mark, m mark) bool {
	last := before[len(before)-1]
	switch {
	case m.class == repeating:
		return together(d, last.End, m.Start)
	case last.class == weak && close(d, last.End, m.Start):
		return true // “sin luz ni agua”
	}
	return count(before, strong) > 0 && !strings.ContainsAny(d.Source.Text[last.End:m.Start], ".!?\n")
}

// qualify finds the strong marks that need no answer by what stands behind
// them: “no se demoró” is “came quickly”, “no jugó hasta el lunes” is “only
// played on Monday”.
func qualify(d *lang.Document, marks []mark) {
	for i := range marks {
		for j := i + 1; marks[i].class == strong && j < len(marks); j++ {
			switch {
			case j == i+1 && marks[j].class == weak && close(d, marks[i].End, marks[j].Start):
				marks[i].class = doubled
			case marks[j].class == limiting && together(d, marks[i].End, marks[j].Start):
				marks[i].class = limited
			}
		}
	}
}

func together(d *lang.Document, from, to int) bool {
	return to-from <= farRepeat && !strings.ContainsAny(d.Source.Text[from:to], ".;:!?¿¡()")
}

// closeWords is how many words may stand between a negation and the word it
// doubles: “no se le olvidó”.
const closeWords = 2

// close reports whether next to nothing stands between two marks.
func close(d *lang.Document, from, to int) bool {
	return together(d, from, to) && !strings.Contains(d.Source.Text[from:to], ",") &&
		len(strings.Fields(d.Source.Text[from:to])) <= closeWords
}

// count is how many marks of a class there are.
func count(marks []mark, class markClass) int {
	n := 0
	for _, m := range marks {
		if m.class == class {
			n++
		}
	}
	return n
}

// A balance is what the two sides of a bead mark.
type balance struct {
	bead           int
	source, target []mark
}

// excess is how many strong marks of the source have no answer in the target,
// strong or weak; what is weak on both sides answers itself. A doubled or
// limited mark asks for an answer only where the target has half of it: “no
// negó” is not “denied”, but it may be “said”.
func excess(source, target []mark) int {
	asks := count(source, strong)
	if count(target, weak) > 0 {
		asks += count(source, doubled)
	}
	if count(target, limiting) > 0 {
		asks += count(source, limited)
	}
	if count(source, rumour) > 0 && denials(target)+count(target, weak)+count(target, rumour) == 0 {
		asks++
	}
	spare := max(0, count(target, weak)+count(target, rumour)-count(source, weak))
	return max(0, asks-denials(target)-spare)
}

// denials counts the strong marks, qualified or not.
func denials(marks []mark) int {
	n := 0
	for _, m := range marks {
		if m.denies() {
			n++
		}
	}
	return n
}

// tilt is the sum of both: above zero the source says more, below the target.
func (b balance) tilt() int { return excess(b.source, b.target) - excess(b.target, b.source) }

// A markFamily is one kind of marks, for both checks that compare them.
type markFamily struct {
	compiled sync.Map // *lang.Language to *marker
	lists    func(*lang.Meaning) map[markClass]string
	// takenBack says that a weak or limiting mark takes back a strong one before it.
	takenBack bool
}

func (f *markFamily) marker(l *lang.Language) *marker {
	if m, ok := f.compiled.Load(l); ok {
		return m.(*marker)
	}
	m, _ := f.compiled.LoadOrStore(l, newMarker(f.lists(&l.Meaning)))
	return m.(*marker)
}

// balances weighs every bead that has two sides. What one bead has too many
// and its neighbour too few went over the border between two sentences.
func (f *markFamily) balances(a *align.Alignment) []balance {
	source, target := f.marker(a.Source.Language), f.marker(a.Target.Language)
	if a.OneLanguage() || len(source.whole) == 0 || len(target.whole) == 0 {
		return nil
	}
	var list []balance
	for i, b := range a.Beads {
		s, ok := b.SourceSpan()
		t, both := b.TargetSpan()
		if ok && both && b.Score >= align.Unsure {
			list = append(list, balance{i, f.marks(a.Source, source, s), f.marks(a.Target, target, t)})
		}
	}
	return unsettled(list)
}

// marks finds the marks of a span that count.
func (f *markFamily) marks(d *lang.Document, m *marker, span lang.Span) []mark {
	list := merge(d, m.find(d, span))
	if f.takenBack {
		qualify(d, list)
	}
	return list
}

func unsettled(list []balance) []balance {
	var out []balance
	for i, b := range list {
		tilt := b.tilt()
		settled := tilt == 0 ||
			i > 0 && list[i-1].bead == b.bead-1 && opposite(tilt, list[i-1].tilt()) ||
			i+1 < len(list) && list[i+1].bead == b.bead+1 && opposite(tilt, list[i+1].tilt())
		if !settled {
			out = append(out, b)
		}
	}
	return out
}

func opposite(a, b int) bool { return a*b < 0 }

// denies reports whether a mark is strong, qualified or not.
func (m mark) denies() bool { return m.class == strong || m.class == doubled || m.class == limited }

// firstStrong is the first mark of a list that is strong, else the first of rumour.
func firstStrong(marks []mark) lang.Span {
	i := slices.IndexFunc(marks, func(m mark) bool { return m.class == strong })
	if i < 0 {
		i = slices.IndexFunc(marks, func(m mark) bool { return m.class == rumour })
	}
	return marks[max(i, 0)].Span
}

// after lists the next few words behind a span of a sentence, in lower case,
// with the place where the first of them ends.
func after(d *lang.Document, span, sentence lang.Span, most int) (words []string, end int) {
	words, spans := lowerWords(d, lang.Span{Start: span.End, End: max(span.End, sentence.End)})
	if len(words) == 0 {
		return nil, span.End
	}
	return words[:min(len(words), most)], spans[0].End
}
