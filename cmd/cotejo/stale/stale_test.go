package stale

import (
	"strings"
	"testing"

	"github.com/cotejo/cotejo/lang"
)

func parse(text string) *lang.Document {
	return lang.Parse(lang.NewSource("", text), &lang.Spanish)
}

// checkChanges holds to what is true of any two versions: the difference makes
// up both texts again, and no sentence is told twice.
func checkChanges(t *testing.T, before, after, translation string) {
	t.Helper()
	old, now := parse(before), parse(after)
	target := lang.Parse(lang.NewSource("", translation), &lang.English)
	seenOld, seenNew := map[int]bool{}, map[int]bool{}
	for _, c := range Find(old, now, target) {
		var was, is strings.Builder
		for _, p := range c.Difference(old, now) {
			if p.Op != Inserted {
				was.WriteString(p.Text)
			}
			if p.Op != Deleted {
				is.WriteString(p.Text)
			}
		}
		if was.String() != flat(text(old, c.Old)) || is.String() != flat(text(now, c.New)) {
			t.Errorf("%q → %q: the difference is of %q and %q", before, after, was.String(), is.String())
		}
		if (len(c.Old) == 0) != (c.Kind == Added) || (len(c.New) == 0) != (c.Kind == Removed) {
			t.Errorf("%q → %q: %+v", before, after, c)
		}
		for _, s := range c.Old {
			if seenOld[s.Index] {
				t.Errorf("%q → %q: sentence %d is told twice", before, after, s.Index)
			}
			seenOld[s.Index] = true
		}
		for _, s := range c.New {
			if seenNew[s.Index] {
				t.Errorf("%q → %q: the new sentence %d is told twice", before, after, s.Index)
			}
			seenNew[s.Index] = true
		}
	}
	if same := Find(old, old, target); len(same) > 0 {
		t.Errorf("%q is told to differ from itself: %+v", before, same)
	}
}

func FuzzFind(f *testing.F) {
	f.Add("Uno. Dos tres.\n\nCuatro.", "Dos tres. Cinco. Uno.", "One. Two three.\n\nFour.")
	f.Add("", "La plaza abre. La plaza abre.", "")
	f.Add("a\xffb. C", "a\x00b. «C»", "\xff")
	f.Add("430", "340", "430")
	f.Fuzz(func(t *testing.T, before, after, translation string) {
		checkChanges(t, before, after, translation)
	})
}

func TestKey(t *testing.T) {
	for _, same := range [][2]string{
		{"Dijo «no».", "Dijo “no”."}, {"El 58\u00A0% de\nla villa.", "El 58 % de la villa."}, {"l’Hospitalet", "l'Hospitalet"},
	} {
		if key(same[0]) != key(same[1]) {
			t.Errorf("%q and %q need another translation", same[0], same[1])
		}
	}
	for _, other := range [][2]string{{"Vino.", "¿Vino?"}, {"El 5,8 %", "El 58 %"}, {"Sí, vino.", "Si vino."}} {
		if key(other[0]) == key(other[1]) {
			t.Errorf("%q and %q need no other translation", other[0], other[1])
		}
	}
}

func BenchmarkFind(b *testing.B) {
	old := strings.Repeat("La plaza mayor se abrirá de nuevo el 3 de mayo. El ayuntamiento gastó 430 euros.\n\n", 500)
	was, is := parse(old), parse(strings.ReplaceAll(old, "430", "340"))
	for b.Loop() {
		Find(was, is, was)
	}
}
