package align

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/cotejo/cotejo/lang"
)

// noticia and story are one article, a sentence a line, an empty line
// between paragraphs.
const noticia = `El puerto pesquero cerrará durante tres semanas

La consejera de Pesca anunció este lunes el cierre temporal del puerto.
La medida afecta a 140 barcos y a más de 600 marineros.
Los trabajadores cobrarán una ayuda mientras duren las obras.

El muelle, construido en 1931, sufrió graves daños durante el temporal de enero.
«No podemos esperar a que se hunda», dijo Marta Ansedeiro, alcaldesa del pueblo.
Las grietas aparecieron en la pared norte, donde golpean las olas.

Los armadores criticaron la decisión porque llega en plena temporada.
Su portavoz pidió al Gobierno que pague todas las pérdidas.
El agua ya entró dos veces en la lonja este invierno.
La oposición votará en contra del presupuesto.

El ministerio enviará ingenieros para revisar la estructura.
Las obras empezarán antes del verano y costarán cuatro millones de euros.`

const story = `The fishing port will close for three weeks

The regional minister for Fisheries announced the temporary closure of the port on Monday.
The measure affects 140 boats and more than 600 sailors.
Workers will receive aid while the works last.

The pier, built in 1931, suffered serious damage during the January storm.
“We cannot wait for it to sink,” said Marta Ansedeiro, the mayor of the town.
The cracks appeared in the north wall, where the waves hit.

Shipowners criticised the decision because it comes in the middle of the season.
Their spokesman asked the Government to pay for all losses.
Water has already entered the fish market twice this winter.
The opposition will vote against the budget.

The ministry will send engineers to review the structure.
The works will begin before the summer and will cost four million euros.`

// document makes a document of text, a sentence a line.
func document(tag, text string) *lang.Document {
	l, err := lang.Lookup(tag)
	if err != nil {
		panic(err)
	}
	var sentences []string
	var starts []int
	for p := range strings.SplitSeq(text, "\n\n") {
		starts = append(starts, len(sentences))
		for s := range strings.SplitSeq(p, "\n") {
			if s != "" {
				sentences = append(sentences, s)
			}
		}
	}
	return lang.Presplit(sentences, starts, l)
}

// without leaves out the k-th line that is not empty.
func without(text string, k int) string {
	lines := strings.Split(text, "\n")
	for i, l := range lines {
		if l == "" {
			continue
		}
		if k--; k < 0 {
			return strings.Join(slices.Delete(lines, i, i+1), "\n")
		}
	}
	return text
}

// ties writes beads as “0=0 1=1,2 3=”, moved ones with a star.
func ties(a *Alignment) string {
	var list []string
	for _, b := range a.Beads {
		s := numbers(b.Source) + "=" + numbers(b.Target)
		if b.Moved {
			s += "*"
		}
		list = append(list, s)
	}
	return strings.Join(list, " ")
}

func numbers(sentences []lang.Sentence) string {
	var list []string
	for _, s := range sentences {
		list = append(list, fmt.Sprint(s.Index))
	}
	return strings.Join(list, ",")
}

func TestAlign(t *testing.T) {
	for _, c := range []struct{ name, source, target, want string }{
		{
			"nothing at all", "", "", "",
		}, {
			"one side empty", "Llueve.\nNieva.", "", "0= 1=",
		}, {
			"the other side empty", "", "It rains.", "=0",
		}, {
			"one sentence each, whatever they say", "Llueve.", "It is raining.", "0=0",
		}, {
			"a sentence cut in two",
			"El juez dejó en libertad al acusado, pero le retiró el pasaporte.\nEl fiscal recurrirá la decisión.",
			"The judge released the defendant.\nBut he took away his passport.\nThe prosecutor will appeal the decision.",
			"0=0,1 1=2",
		}, {
			"two sentences joined",
			"La fábrica cierra.\nLos obreros pierden su empleo.\nEl sindicato convocó una huelga para el jueves.",
			"The factory is closing and the workers lose their jobs.\nThe union called a strike for Thursday.",
			"0,1=0 2=1",
		}, {
			"figures and names that were changed do not mislead",
			"Ana Bermejo ganó 3.200 votos en Toledo.\nEl alcalde felicitó a la ganadora.\nLuis Pardo perdió 4.100 votos en Soria.",
			"Luis Pardo won 4,100 votes in Soria.\nThe mayor congratulated the winner.\nAna Bermejo lost 3,200 votes in Toledo.",
			"0=0 1=1 2=2",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := ties(Align(document("es", c.source), document("en", c.target))); got != c.want {
				t.Errorf("%s\nwant %s", got, c.want)
			}
		})
	}
}

func straight(n int) string {
	var list []string
	for i := range n {
		list = append(list, fmt.Sprintf("%d=%d", i, i))
	}
	return strings.Join(list, " ")
}

func TestFaithfulArticle(t *testing.T) {
	if got, want := ties(Align(document("es", noticia), document("en", story))), straight(13); got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
}

// TestItself: a text against itself is all 1-1, and every bead is sure.
func TestItself(t *testing.T) {
	a := Align(document("es", noticia), document("es", noticia))
	if got, want := ties(a), straight(13); got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
	for _, b := range a.Beads {
		if b.Score < 0.95 {
			t.Errorf("%q scores %.2f", a.Source.Text(b.Source[0].Span), b.Score)
		}
	}
}

// TestDropped: a sentence that the translation lacks is alone, and nothing
// else changes.
func TestDropped(t *testing.T) {
	for k := range 13 {
		a := Align(document("es", noticia), document("en", without(story, k)))
		var want []string
		for i := range 13 {
			switch {
			case i < k:
				want = append(want, fmt.Sprintf("%d=%d", i, i))
			case i == k:
				want = append(want, fmt.Sprintf("%d=", i))
			default:
				want = append(want, fmt.Sprintf("%d=%d", i, i-1))
			}
		}
		if got, want := ties(a), strings.Join(want, " "); got != want {
			t.Errorf("without %d: %s\nwant %s", k, got, want)
		}
	}
}

// TestMirror: swapping the sides mirrors the beads.
func TestMirror(t *testing.T) {
	for k := range 13 {
		source, target := document("es", without(noticia, k)), document("en", without(story, 12-k))
		there, back := pairs(Align(source, target), false), pairs(Align(target, source), true)
		if !slices.Equal(there, back) {
			t.Errorf("there %s\nback  %s", there, back)
		}
	}
}

func pairs(a *Alignment, swap bool) []string {
	var list []string
	for _, b := range a.Beads {
		if swap {
			b.Source, b.Target = b.Target, b.Source
		}
		list = append(list, numbers(b.Source)+"="+numbers(b.Target))
	}
	slices.Sort(list)
	return list
}

func TestMoved(t *testing.T) {
	lines := strings.Split(story, "\n\n")
	lines[1], lines[2], lines[3] = lines[2], lines[3], lines[1]
	a := Align(document("es", noticia), document("en", strings.Join(lines, "\n\n")))
	want := "0=0 1=8* 2=9* 3=10* 4=1 5=2 6=3 7=4 8=5 9=6 10=7 11=11 12=12"
	if got := ties(a); got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
}

// TestTotal: whatever the texts, every sentence is in one bead, in order.
func TestTotal(t *testing.T) {
	many := strings.Repeat("Una frase cualquiera sobre el tiempo.\n", 1000)
	for _, c := range [][2]string{
		{"Una sola frase.", many},
		{many, "One sentence."},
		{strings.Repeat("palabra ", 1<<18), "A word."},
		{strings.Repeat("x", 1<<21), strings.Repeat("!", 1<<21)},
		{"\x00\xff\xfe", "\x00"},
		{"一二三四五。\n六七八九十。", "One to five.\nSix to ten."},
		{strings.Repeat("a-", 1<<18), strings.Repeat("1.", 1<<18)},
	} {
		checkTotal(t, Align(document("es", c[0]), document("en", c[1])))
	}
}

func checkTotal(t *testing.T, a *Alignment) {
	t.Helper()
	next, seen := 0, make([]bool, len(a.Target.Sentences))
	for _, b := range a.Beads {
		if len(b.Source)+len(b.Target) == 0 || b.Score < 0 || b.Score > 1 {
			t.Fatalf("bead %+v", b)
		}
		for _, s := range b.Source {
			if s.Index != next {
				t.Fatalf("source sentence %d comes when %d is due", s.Index, next)
			}
			next++
		}
		for _, s := range b.Target {
			if seen[s.Index] {
				t.Fatalf("target sentence %d occurs twice", s.Index)
			}
			seen[s.Index] = true
		}
	}
	if next != len(a.Source.Sentences) || slices.Contains(seen, false) {
		t.Fatal("a sentence is in no bead")
	}
}

// book makes two long texts of invented words that translate each other word
// by word, with one sentence in thirty left out on either side.
func book(n int) (source, target *lang.Document) {
	r := rand.New(rand.NewPCG(1, 2))
	var a, b []string
	for range n {
		var s, t strings.Builder
		for range 8 + r.IntN(20) {
			w := int(r.ExpFloat64() * 400)
			s.WriteString(invented(w))
			if r.IntN(3) > 0 {
				t.WriteString(invented(w))
			} else {
				t.WriteString(invented(5000 + r.IntN(5000)))
			}
		}
		if r.IntN(30) > 0 {
			a = append(a, s.String())
		}
		if r.IntN(30) > 0 {
			b = append(b, t.String())
		}
	}
	return document("eu", strings.Join(a, "\n")), document("fi", strings.Join(b, "\n"))
}

// invented is a word for a number.
func invented(n int) string {
	var w []byte
	for n = n*7919%1_000_003 + 1; n > 0; n /= 13 {
		w = append(w, "bdfgklmnprstv"[n%13], "aeiou"[n%5])
	}
	return string(append(w, ' '))
}

// TestBook: past the size that is searched as a whole, anchors find the way.
func TestBook(t *testing.T) {
	a := Align(book(2000))
	checkTotal(t, a)
	single := 0
	for _, b := range a.Beads {
		if b.Shape() == "1-1" {
			single++
		}
	}
	if single < 1800 {
		t.Errorf("%d of some 1,870 pairs found", single)
	}
}

func FuzzAlign(f *testing.F) {
	f.Add("Llueve.\nNieva.", "It rains.\n\nIt snows.")
	f.Add("", "\n\n")
	f.Add("La a\nde l’o", "\xff-1,5€")
	f.Fuzz(func(t *testing.T, source, target string) {
		checkTotal(t, Align(document("es", source), document("en", target)))
	})
}

func BenchmarkArticle(b *testing.B) {
	source, target := document("es", noticia), document("en", story)
	for b.Loop() {
		Align(source, target)
	}
}

func BenchmarkBook(b *testing.B) {
	for _, n := range []int{2500, 5000, 10000} {
		source, target := book(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				Align(source, target)
			}
		})
	}
}
