package report

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cotejo/cotejo/lang"
)

// texts writes lines of glyphs as strings.
func texts(lines [][]glyph) []string {
	var list []string
	for _, l := range lines {
		s := ""
		for _, g := range l {
			s += g.text
		}
		list = append(list, s)
	}
	return list
}

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		name, text string
		width      int
		want       []string
	}{
		{"at spaces", "El barco zarpó ayer", 9, []string{"El barco", "zarpó", "ayer"}},
		{"white space is one space", "  El\n\tbarco  ", 20, []string{"El barco"}},
		{"not at a no-break space", "Subió un 58\u00a0% ayer", 12, []string{"Subió un", "58\u00a0% ayer"}},
		{"an accent of its own takes no room", "a\u0301rbol a\u0301rbol", 5, []string{"a\u0301rbol", "a\u0301rbol"}},
		{"an emoji takes two columns, joined or not", "👩‍🚒 12 34", 5, []string{"👩‍🚒 12", "34"}},
		{"Chinese between characters", "船于昨日抵达。", 6, []string{"船于昨", "日抵", "达。"}},
		{"not after an opening bracket", "ab（船）", 7, []string{"ab", "（船）"}},
		{"a long address in pieces", "ver https://example.org/a", 10, []string{"ver", "https://ex", "ample.org/", "a"}},
		{"nothing", "\u200b", 10, []string{""}},
	} {
		got := texts(wrap(words(glyphs(c.text, 0, nil), c.width), c.width))
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got)\n%s", c.name, diff)
		}
	}
}

// TestExcerpt shows what is kept of a long sentence, at 20 columns.
func TestExcerpt(t *testing.T) {
	long := strings.TrimSpace(strings.Repeat("uno dos tres cuatro ", 6)) + " CINCO " + strings.TrimSpace(strings.Repeat("seis siete ocho nueve ", 6))
	for _, c := range []struct {
		name, text string
		marked     []string
		want       []string
	}{
		{"five lines are let stand", strings.TrimSpace(strings.Repeat("uno dos tres cuatro ", 5)), nil, []string{"uno dos tres cuatro", "uno dos tres cuatro", "uno dos tres cuatro", "uno dos tres cuatro", "uno dos tres cuatro"}},
		{"without marks the beginning is kept", long, nil, []string{"uno dos tres cuatro", "uno dos tres cuatro", "uno dos tres cuatro", "uno dos tres cuatro", "…"}},
		{"around one mark", long, []string{"CINCO"}, []string{"… dos tres cuatro", "uno dos tres cuatro", "CINCO seis siete", "ocho nueve seis", "siete ocho …"}},
		{"around two", "INICIO " + long, []string{"INICIO", "CINCO"}, []string{"INICIO uno dos tres", "cuatro uno … uno dos", "tres cuatro CINCO", "seis siete ocho", "nueve …"}},
	} {
		var marks []mark
		for _, m := range c.marked {
			i := strings.Index(c.text, m)
			marks = append(marks, mark{lang.Span{Start: i, End: i + len(m)}, errorMark})
		}
		got := texts(excerpt(c.text, lang.Span{End: len(c.text)}, marks, 20))
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got)\n%s", c.name, diff)
		}
	}
}

// TestMarks: what stands beneath the words says which of two marks won.
func TestMarks(t *testing.T) {
	const text = "船 Son 1,2 millones, según Ruiz"
	for _, c := range []struct {
		name  string
		marks []mark
		want  string
	}{
		{"under wide characters too", []mark{{lang.Span{Start: 0, End: 3}, errorMark}}, "^^"},
		{"the space inside is marked", []mark{{lang.Span{Start: 8, End: 20}, warningMark}}, "       ~~~~~~~~~~~~"},
		{"an error hides a note", []mark{{lang.Span{Start: 8, End: 11}, errorMark}, {lang.Span{Start: 8, End: 20}, noteMark}}, "       ^^^~~~~~~~~~"},
		{"a fact hides a wording", []mark{{lang.Span{Start: 4, End: 20}, deleted}, {lang.Span{Start: 8, End: 20}, noteMark}}, "   ----~~~~~~~~~~~~"},
		{"none", nil, ""},
	} {
		if got := underline(glyphs(text, 0, c.marks)); got != c.want {
			t.Errorf("%s:\n%s\ngot  %s\nwant %s", c.name, text, got, c.want)
		}
	}
}
