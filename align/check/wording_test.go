package check_test

import (
	"strings"
	"testing"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/lang"
)

// Two editions of a sentence; [brackets] mark what differs, [] a gap.
func TestWording(t *testing.T) {
	cases := []struct{ first, second, message string }{
		{"Aparcó el [coche] en la calle.", "Aparcó el [carro] en la calle.", "“coche” became “carro”"},
		{"El tren llegó [muy] tarde.", "El tren llegó[] tarde.", "“muy” stands only in the first edition"},
		{"El tren llegó[] tarde.", "El tren llegó [muy] tarde.", "“muy” stands only in the second edition"},
		{"Dejó el [móvil] en el [coche] azul.", "Dejó el [celular] en el [carro] azul.", "the wording differs in 2 places"},
		{"Cuesta [1.250,5] euros.", "Cuesta [1,250.5] euros.", "“1.250,5” became “1,250.5”"},
		{"Dijo [«]sí[»].", "Dijo [“]sí[”].", "the wording differs in 2 places"},
	}
	for _, c := range cases {
		t.Run(c.second, func(t *testing.T) {
			a, found := editions(c.first, c.second)
			if len(found) != 1 || found[0].Message != c.message || found[0].Severity != check.Note {
				t.Fatalf("got %+v, want %q", found, c.message)
			}
			first, second := marked(a, found[0])
			if first != c.first || second != c.second {
				t.Errorf("marked\n%s\n%s\nwant\n%s\n%s", first, second, c.first, c.second)
			}
		})
	}
}

// One edition twice has nothing to tell, nor have two languages.
func TestWordingSilent(t *testing.T) {
	if _, found := editions("Aparcó el coche.", "Aparcó el coche."); len(found) > 0 {
		t.Errorf("the same text: %s", found[0].Message)
	}
	a := align.Align(lang.Parse(lang.NewSource("", "Llegó tarde."), &lang.Spanish), lang.Parse(lang.NewSource("", "He was late."), &lang.English))
	if found := check.Run(a, []*check.Check{check.Wording}); len(found) > 0 {
		t.Errorf("two languages: %s", found[0].Message)
	}
}

// Sentences of more words than there are code points to stand for them are
// marked as wholes.
func TestWordingOfEndlessSentence(t *testing.T) {
	_, found := editions(strings.Repeat("coche y ", 5000), strings.Repeat("carro y ", 5000))
	if len(found) != 1 || len(found[0].Edits) != 1 {
		t.Errorf("%d findings, want one with one edit", len(found))
	}
}

// editions compares two texts, less their brackets, as editions in Spanish.
func editions(first, second string) (*align.Alignment, []check.Finding) {
	plain := strings.NewReplacer("[", "", "]", "")
	read := func(s string) *lang.Document { return lang.Parse(lang.NewSource("", plain.Replace(s)), &lang.Spanish) }
	a := align.Align(read(first), read(second))
	return a, check.Run(a, []*check.Check{check.Wording})
}

// marked writes both texts with the finding's edits in brackets.
func marked(a *align.Alignment, f check.Finding) (first, second string) {
	first, second = a.Source.Source.Text, a.Target.Source.Text
	bracket := func(s string, at lang.Span) string {
		return s[:at.Start] + "[" + s[at.Start:at.End] + "]" + s[at.End:]
	}
	for i := len(f.Edits) - 1; i >= 0; i-- {
		first, second = bracket(first, f.Edits[i].Source), bracket(second, f.Edits[i].Target)
	}
	return first, second
}
