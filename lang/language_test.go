package lang

import "testing"

func TestLookup(t *testing.T) {
	cases := []struct{ tag, want, name, decimal string }{
		{"es", "es", "Spanish", ","},
		{"ES", "es", "Spanish", ","},
		{"es-ES", "es-ES", "Spanish", ","},
		{"es-mx", "es-MX", "Spanish", "."},
		{"es-419", "es-419", "Spanish", "."},
		{"es-AR", "es-AR", "Spanish", ","},
		{"en-GB", "en-GB", "English", "."},
		{"eu", "eu", "Basque", "."}, // no pack: what all languages share
	}
	for _, c := range cases {
		l, err := Lookup(c.tag)
		if err != nil {
			t.Fatal(err)
		}
		if l.Tag != c.want || l.Name != c.name || l.DecimalMark() != c.decimal {
			t.Errorf("%s is %s, %s with decimal %q; want %s, %s, %q", c.tag, l.Tag, l.Name, l.DecimalMark(), c.want, c.name, c.decimal)
		}
		if again, _ := Lookup(c.want); again != l {
			t.Errorf("%s and %s are two languages", c.tag, c.want)
		}
	}
	for _, tag := range []string{"", "not_a_tag!", "x"} {
		if l, err := Lookup(tag); err == nil {
			t.Errorf("%q is taken for %s", tag, l.Tag)
		}
	}
}

// A regional edition that nothing is known of differs from its language in
// nothing but the decimal mark it settles on.
func TestRegionsDiffer(t *testing.T) {
	es, _ := Lookup("es")
	mx, _ := Lookup("es-MX")
	spain, _ := Lookup("es-ES")
	if !es.Numerals.EitherMark || mx.Numerals.EitherMark || spain.Numerals.EitherMark {
		t.Error("only Spanish at large uses either mark")
	}
	if mx.FunctionWords != es.FunctionWords || mx.Numerals.Cardinals != es.Numerals.Cardinals {
		t.Error("es-MX lost words of Spanish")
	}
}
