package inline

import (
	"testing"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/lang"
	"github.com/cotejo/cotejo/lang/read"
)

const original = `La reforma de la lonja costará 2.000 euros al gremio de la villa.

El techo se abrirá el 9 de junio, según confirmó ayer la alcaldesa.
`

func document(t *testing.T, name, text string, l *lang.Language) *lang.Document {
	t.Helper()
	src, err := read.Bytes(name, []byte(text), read.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return lang.Parse(src, l)
}

func TestRemarks(t *testing.T) {
	const first, second = "Rebuilding the fish hall will cost the town guild 2,190 dollars.", "The roof will open on 19 June, the mayor confirmed yesterday."
	for _, c := range []struct {
		name, target       string
		told, unused, errs int
	}{
		{"no remark", first + "\n\n" + second, 2, 0, 0},
		{"before the paragraph", "<!-- cotejo-ignore figures: converted on purpose -->\n\n" + first + "\n\n" + second, 1, 0, 0},
		{"inside the paragraph", first + " <!-- cotejo-ignore figures: converted on purpose -->\n\n" + second, 1, 0, 0},
		{"of both", "<!-- cotejo-ignore figures: converted -->\n\n" + first + "\n\n<!-- cotejo-ignore names, figures: put off -->\n" + second, 0, 0, 0},
		{"of another check", "<!-- cotejo-ignore names: nothing here -->\n\n" + first + "\n\n" + second, 2, 1, 0},
		{"at the end, about nothing", first + "\n\n" + second + "\n\n<!-- cotejo-ignore figures: too late -->\n", 2, 1, 0},
		{"without a reason", "<!-- cotejo-ignore figures -->\n\n" + first + "\n\n" + second, 2, 0, 1},
		{"of a check that is none", "<!-- cotejo-ignore figurs: why -->\n\n" + first + "\n\n" + second, 2, 0, 1},
		{"of no check", "<!-- cotejo-ignore : why -->\n\n" + first + "\n\n" + second, 2, 0, 1},
	} {
		source, target := document(t, "a.md", original, &lang.Spanish), document(t, "b.md", c.target, &lang.English)
		a := align.Align(source, target)
		list, errs := Read(target)
		kept, unused := Settle(target, list, check.Run(a, []*check.Check{check.Figures}), func(f check.Finding) (lang.Span, bool) {
			if f.Target != nil {
				return *f.Target, true
			}
			return a.Beads[f.Bead].TargetSpan()
		})
		if len(kept) != c.told || len(unused) != c.unused || len(errs) != c.errs {
			t.Errorf("%s: %d told, %d unused, %d errors; want %d, %d, %d: %+v %v", c.name, len(kept), len(unused), len(errs), c.told, c.unused, c.errs, kept, errs)
		}
	}
}
