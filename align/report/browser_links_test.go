package report

import (
	"fmt"
	"strings"
	"testing"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/align/check"
)

// inView tells whether an element stands where it can be read: under the bar,
// above the lower edge.
func (b *tab) inView(id string) {
	b.Helper()
	b.holds(fmt.Sprintf(`(e => {
		const r = e.getBoundingClientRect(), bar = document.querySelector(".bar").getBoundingClientRect();
		return e.checkVisibility() && r.top >= bar.bottom - 1 && r.top < innerHeight;
	})(document.getElementById(%q))`, id))
}

// TestPageOpensWhereTheLinkPoints, with the filters and the search of who
// copied it.
func TestPageOpensWhereTheLinkPoints(t *testing.T) {
	page := longPage(t, 200)
	for _, link := range []struct{ hash, at, holds string }{
		{"#p1-r150", "p1-r150", `true`},
		{"#p1-s5", "p1-s5", `true`},
		{"#f-00000011?hide=error", "f-00000011", `document.querySelector("[data-hides=error]").getAttribute("aria-pressed") === "false"`},
		{"#f-00000010?hide=warning", "f-00000010", `document.activeElement.id === "f-00000010"`},
		{"#f-00000002", "f-00000002", `document.querySelector("[data-hides=note]").getAttribute("aria-pressed") === "true"`}, // a link to a note shows it
		{"#p1-r150?q=tejado", "p1-r150", `document.querySelector("[type=search]").value === "tejado"`},
		{"#p1-r150?q=1003", "p1-r150", `document.querySelector("[type=search]").value === ""`}, // else it would not be there
		{"#p1-r143?fold=", "p1-r143", `[...document.querySelectorAll("details")].filter(d => d.open).length === 1`},
	} {
		b := openAt(t, page, link.hash)
		b.inView(link.at)
		b.holds(link.holds)
	}
	b := openAt(t, page, "#%E0%A4%A?%=%") // no link of ours: the page opens at its top
	b.holds(`scrollY === 0`)
}

// TestPageLinksKeepTheState: who follows a link within the page does not lose
// the filters, nor by going back.
func TestPageLinksKeepTheState(t *testing.T) {
	b := open(t, longPage(t, 80))
	b.press("w")
	b.click(".strip a:not(.off)")
	b.holds(`location.hash === "#p1-r6?hide=warning+note"`)
	b.inView("p1-r6")
	b.click(".sections li:last-child a")
	b.holds(`location.hash === "#p1-s4?hide=warning+note"`)
	b.inView("p1-s4")
	read[any](b, `history.back()`)
	b.holds(`location.hash === "#p1-r6?hide=warning+note" && document.querySelector("[data-hides=warning]").getAttribute("aria-pressed") === "false"`)
}

// TestPageHasAPlaceForEveryThing: rows and findings have ids, no two the same,
// and every link leads somewhere.
func TestPageHasAPlaceForEveryThing(t *testing.T) {
	twice := editions(t)
	b := open(t, written(t, HTML, reportOf(check.Note, Layout{}, longPair(t, 100), ferry(t), twice, twice)))
	for _, test := range []string{
		`[...document.querySelectorAll(".row,.row li,article,section")].every(e => e.id)`,
		`new Set([...document.querySelectorAll("[id]")].map(e => e.id)).size === document.querySelectorAll("[id]").length`,
		`[...document.querySelectorAll("a")].every(a => document.getElementById(a.hash.slice(1)))`,
		`[...document.querySelectorAll("mark")].every(m => document.getElementById(m.dataset.f))`,
	} {
		b.holds(test)
	}
}

// TestPageShowsWhatBelongsTogether, under the mouse and under the focus.
func TestPageShowsWhatBelongsTogether(t *testing.T) {
	b := open(t, written(t, HTML, reportOf(check.Note, Layout{}, ferry(t))))
	lit := `[...document.querySelectorAll(".lit")].map(e => e.textContent).join("|")`
	for _, step := range []struct{ hover, lit string }{
		{"#p1-r2 mark.error", "1,2 millones de euros|12 million euros"},
		{"#p1-r2 p:nth-of-type(2) mark.warning", "Colin Waters|Colin Walters"},
		{"#p1-r7 u", "18 euros|€18"},
		{"#p1-r4 li:nth-child(2)", "58|85"},
	} {
		b.hover(step.hover)
		b.holds(fmt.Sprintf(`%s.includes(%q)`, lit, step.lit))
		if got := read[string](b, lit); got != step.lit {
			t.Errorf("over %s are lit %s", step.hover, got)
		}
	}
	read[any](b, `document.querySelector("#p1-r7 > a").focus()`)
	b.press("<Right>")
	b.holds(`document.activeElement.textContent === "18 euros" && ` + lit + ` === "18 euros|€18"`)
	b.press("<Right>")
	b.holds(`document.activeElement.textContent === "€18"`)
	b.press("<Right><Left>")
	b.holds(`document.activeElement.textContent === "€18"`)
}

func TestPageCopiesTheCommand(t *testing.T) {
	b := open(t, longPage(t, 40))
	b.copies()
	b.click("#f-00000001 button")
	const want = `cotejo accept 00000001 --reason "…" parroquias.es.md 'it'\''s a parish.en.md'`
	if got := read[string](b, `window.copied`); got != want {
		t.Errorf("copied is %s", got)
	}
	b.holds(`document.querySelector(".toast").textContent.startsWith("Copied: cotejo accept")`)
}

// TestPageIndexIsSorted: worst first, until a column is asked for.
func TestPageIndexIsSorted(t *testing.T) {
	b := open(t, written(t, HTML, reportOf(check.Note, Layout{}, faithful(t), ferry(t), editions(t), longPair(t, 40))))
	names := `[...document.querySelectorAll(".index tbody td:first-child")].map(e => e.textContent.split(".")[0].split("/").pop()).join(" ")`
	for _, step := range []struct{ click, want string }{
		{"", "transbordador parroquias tranvia museo"},
		{"th:nth-child(4) button", "transbordador parroquias tranvia museo"},
		{"th:nth-child(4) button", "tranvia museo parroquias transbordador"},
		{"th:nth-child(5) button", "tranvia parroquias transbordador museo"},
		{"th:nth-child(1) button", "museo transbordador parroquias tranvia"},
		{"th:nth-child(1) button", "tranvia parroquias transbordador museo"},
	} {
		if step.click != "" {
			b.click(step.click)
		}
		if got := read[string](b, names); got != step.want {
			t.Errorf("after a click on %q: %s", step.click, got)
		}
	}
	b.holds(`document.querySelectorAll("[aria-sort]").length === 1 && document.querySelector("th").ariaSort === "descending"`)
	b.click(".index tbody tr:last-child a")
	b.inView("p1")
}

// TestPageLinksMovedRows: both ends of a move lead to the other.
func TestPageLinksMovedRows(t *testing.T) {
	a := &align.Alignment{
		Source: document("a.es", "es", "Uno solo.", "Dos más.", "Tres ahora.", "Cuatro tardes.", "Cinco noches.", "Seis días."),
		Target: document("b.en", "en", "Six days.", "One only.", "Four afternoons.", "Five nights.", "Two more.", "Three now."),
	}
	for i, t := range []int{1, 4, 5, 2, 3, 0} {
		bead(a, i, i+1, t, t+1)
		a.Beads[i].Moved = i == 1 || i == 2 || i == 5
	}
	b := open(t, written(t, HTML, reportOf(check.Note, Layout{}, Pair{Alignment: a})))
	for _, chip := range []struct{ row, to, label string }{
		{"p1-r2", "p1-r5", "In the translation this follows row 5"},
		{"p1-r5", "p1-r2", "After this the translation has rows 2 to 3"},
		{"p1-r6", "p1-r1", "In the translation this comes first"},
		{"p1-r1", "p1-r6", "Before this the translation has row 6"},
	} {
		got := read[[]string](b, fmt.Sprintf(`(a => [a.textContent, document.getElementById(a.hash.slice(1)).closest(".row").id])(document.querySelector("#%s .chip"))`, chip.row))
		if !strings.HasSuffix(got[0], chip.label) || got[1] != chip.to {
			t.Errorf("row %s: %q", chip.row, got)
		}
	}
	b.click("#p1-r2 .chip")
	b.inView("p1-m1-t")
}
