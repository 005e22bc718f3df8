package align

import (
	"slices"
	"strings"
	"testing"
	"unicode"
)

// TestLexiconsAreCanonical: one line for each word, sorted; no equivalent
// twice; single words in lower case.
func TestLexiconsAreCanonical(t *testing.T) {
	for name, data := range map[string]string{"es-en.tsv": spanishEnglish, "es.tsv": spanishForms, "en.tsv": englishForms} {
		var last string
		n := 0
		for line := range strings.Lines(data) {
			n++
			word, rest, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
			others := strings.Split(rest, " ")
			if !ok || word <= last || strings.IndexFunc(line, unicode.IsUpper) >= 0 {
				t.Errorf("%s:%d: %q", name, n, line)
			}
			for i, o := range others {
				if o == "" || slices.Contains(others[:i], o) || strings.ContainsAny(o, "\t\r-") {
					t.Errorf("%s:%d: %q among %q", name, n, o, others)
				}
			}
			last = word
		}
	}
	if n := strings.Count(spanishEnglish, "\n"); n < 5000 {
		t.Errorf("es-en.tsv has %d words", n)
	}
}

// TestEveryLexiconIsListed: a pair stands once, in one direction.
func TestEveryLexiconIsListed(t *testing.T) {
	seen := map[[2]string]bool{}
	for _, l := range lexicons {
		reverse := [2]string{l.languages[1], l.languages[0]}
		if seen[l.languages] || seen[reverse] || l.languages == reverse {
			t.Errorf("%v is listed twice", l.languages)
		}
		seen[l.languages] = true
		for _, base := range l.languages {
			if irregular[base] == "" {
				t.Errorf("%s has no irregular forms", base)
			}
		}
	}
}

// areLinked reports whether two words are linked as the aligner links them.
func areLinked(source, target string) bool {
	s, t := number(document("es", "x "+source)), number(document("en", "y "+target))
	from, to := s.words[1], t.words[1]
	return slices.ContainsFunc(connect(s, t, nil), func(l link) bool { return l.from == from && l.to == to })
}

func TestLinks(t *testing.T) {
	for _, c := range []struct {
		spanish, english string
		want             bool
	}{
		{"casa", "house", true},
		{"casas", "homes", true},
		{"caso", "case", true},
		{"caso", "house", false}, // they share a stem with casa
		{"fue", "went", true},
		{"hijos", "children", true},
		{"votaron", "voted", true},
		{"pueden", "could", true},
		{"aunque", "although", true},
		{"leyes", "laws", true},
		{"universidad", "university", true}, // cognates
		{"tecnológica", "technological", true},
		{"inmigración", "immigration", true},
		{"psicología", "psychology", true},
		{"exactamente", "exactly", true},
		{"estudiante", "student", true},
		{"Bruselas", "brussels", true},
		{"10.000", "10,000", true},
		{"constitución", "construction", false},
		{"perro", "but", false},
	} {
		if got := areLinked(c.spanish, c.english); got != c.want {
			t.Errorf("%s – %s: %v", c.spanish, c.english, got)
		}
	}
}

func BenchmarkLoadLexicon(b *testing.B) {
	for b.Loop() {
		lexicons[0].parse()
	}
}

// TestCoreIsCanonical: every line has every language, each word once; lines
// are sorted by the first.
func TestCoreIsCanonical(t *testing.T) {
	last := ""
	for line := range strings.Lines(coreWords) {
		cells := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(cells) != len(cores) {
			t.Fatalf("%d languages in %q", len(cells), line)
		}
		if last != "" && last != "en" && cells[0] <= last {
			t.Errorf("%q after %q", cells[0], last)
		}
		last = cells[0]
		for _, c := range cells {
			words := strings.Split(c, " ")
			for i, w := range words {
				if w == "" || w != strings.ToLower(w) || slices.Contains(words[:i], w) {
					t.Errorf("%q in %q", w, line)
				}
			}
		}
	}
}

// TestCore: the commonest words are known between any two of the languages.
func TestCore(t *testing.T) {
	for _, c := range [][4]string{
		{"de", "zufrieden", "es", "contentos"},
		{"en", "everybody believes", "nl", "gelooft"},
		{"fr", "sommet", "de", "Gipfel"},
		{"pt", "quinta", "ca", "dijous"},
	} {
		s, t2 := number(document(c[0], "x "+c[1])), number(document(c[2], "y "+c[3]))
		to := t2.words[1]
		if !slices.ContainsFunc(connect(s, t2, nil), func(l link) bool { return l.to == to }) {
			t.Errorf("%s: %s is not linked to %s: %s", c[0], c[1], c[2], c[3])
		}
	}
}
