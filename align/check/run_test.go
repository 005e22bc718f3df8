package check_test

import (
	"strings"
	"testing"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/lang"
)

// figuresIn compares two texts and returns the findings of the figures check.
func figuresIn(spanish, english string) []check.Finding {
	a := align.Align(lang.Parse(lang.NewSource("", spanish), &lang.Spanish), lang.Parse(lang.NewSource("", english), &lang.English))
	return check.Run(a, []*check.Check{check.Figures})
}

// A fingerprint is the finding's content: it stays while the sentences stay,
// wherever they stand, and goes when either changes.
func TestFingerprint(t *testing.T) {
	const es, en = "La obra costó 430 euros.", "The work cost 340 euros."
	of := func(spanish, english string) string {
		found := figuresIn(spanish, english)
		if len(found) != 1 {
			t.Fatalf("%d findings in %q, want one", len(found), english)
		}
		return found[0].Fingerprint
	}
	first := of(es, en)
	if len(first) != 16 {
		t.Errorf("fingerprint %q, want sixteen hex digits", first)
	}
	if moved := of("El alcalde llegó tarde a la reunión.\n\n"+es, "The mayor was late for the meeting.\n\n"+en); moved != first {
		t.Errorf("the same sentences further down: %s, want %s", moved, first)
	}
	if edited := of("La obra nueva costó 430 euros.", en); edited == first {
		t.Error("the original was edited and the fingerprint stays")
	}
	if edited := of(es, "The work cost only 340 euros."); edited == first {
		t.Error("the translation was edited and the fingerprint stays")
	}
}

// The same words twice in the same sentences are two findings.
func TestFingerprintsDiffer(t *testing.T) {
	const es, en = "La obra costó 430 euros.\n\n", "The work cost 340 euros.\n\n"
	found := figuresIn(strings.Repeat(es, 3), strings.Repeat(en, 3))
	if len(found) != 3 {
		t.Fatalf("%d findings, want 3", len(found))
	}
	seen := map[string]bool{}
	for _, f := range found {
		if seen[f.Fingerprint] {
			t.Errorf("fingerprint %s stands twice", f.Fingerprint)
		}
		seen[f.Fingerprint] = true
	}
}

// A text compared with itself has nothing to tell.
func TestSameText(t *testing.T) {
	for _, slug := range slugs(t) {
		for _, name := range []string{slug + ".es.md", slug + ".en.md"} {
			d := document(t, name)
			if found := check.Run(align.Align(d, d), check.All); len(found) > 0 {
				t.Errorf("%s against itself: %s: %s", name, found[0].Check, found[0].Message)
			}
		}
	}
}

// Nothing depends on chance: the same texts give the same findings.
func TestDeterministic(t *testing.T) {
	for _, slug := range slugs(t) {
		_, first := compare(t, slug+".es.md", slug+".planted.en.md")
		_, again := compare(t, slug+".es.md", slug+".planted.en.md")
		if len(first) != len(again) {
			t.Fatalf("%s: %d findings, then %d", slug, len(first), len(again))
		}
		for i := range first {
			if first[i].Fingerprint != again[i].Fingerprint || first[i].Message != again[i].Message {
				t.Errorf("%s: %q, then %q", slug, first[i].Message, again[i].Message)
			}
		}
	}
}

// Every kind a check tells of is one that cotejo explain documents.
func TestKindsAreDocumented(t *testing.T) {
	kinds := map[string]map[string]bool{}
	for _, c := range check.All {
		if c.Name == "" || c.Doc == "" || len(c.Kinds) == 0 {
			t.Errorf("check %q lacks its name, documentation or kinds", c.Name)
		}
		kinds[c.Name] = map[string]bool{}
		for _, k := range c.Kinds {
			kinds[c.Name][k.Name] = k.Doc != ""
		}
	}
	for _, slug := range slugs(t) {
		_, found := compare(t, slug+".es.md", slug+".planted.en.md")
		for _, f := range found {
			if !kinds[f.Check][f.Kind] {
				t.Errorf("%s tells of the kind %q, which it does not document", f.Check, f.Kind)
			}
		}
	}
}
