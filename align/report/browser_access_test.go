package report

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"github.com/cotejo/cotejo/align/check"
)

// axePath is where .ci/run puts axe-core, which is under the MPL and not ours.
const axePath = "../../.ci/cache/axe.min.js"

// barriers lists what axe-core finds on a page: against WCAG 2.2 at level AA
// and the field's practice, or against some rules alone.
func (b *tab) barriers(rules ...string) []string {
	b.Helper()
	script, err := os.ReadFile(axePath)
	if err != nil {
		missing(b, "axe-core is not there, so the page has not been tried for barriers: “.ci/run” fetches it")
	}
	read[any](b, string(script)+"; undefined")
	// What is not on the screen is not laid out, and axe-core would see it lie
	// where it does not.
	read[any](b, `document.styleSheets[0].insertRule(".row{content-visibility:visible!important}"); undefined`)
	only := `["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]`
	if len(rules) > 0 {
		only = fmt.Sprintf("{type: 'rule', values: '%s'.split(' ')}", strings.Join(rules, " "))
	}
	return read[[]string](b, `axe.run(document, {runOnly: `+only+`, resultTypes: ["violations"]}).then(r =>
		r.violations.flatMap(v => v.nodes.map(n => v.id + ": " + n.html.slice(0, 160) + " " + n.failureSummary)))`)
}

// TestPageKeepsNobodyOut: no barrier that axe-core knows, on a report of 300
// rows with everything that a page can have; in the dark, those of colours,
// and on a phone, those of size.
func TestPageKeepsNobodyOut(t *testing.T) {
	pair := longPair(t, 290)
	page := written(t, HTML, reportOf(check.Note, Layout{}, pair, ferry(t), editions(t), faithful(t)))
	if n := strings.Count(page, `<div class="row`); n < 300 {
		t.Fatalf("the page has %d rows", n)
	}
	for _, view := range []struct {
		scheme string
		width  int64
		rules  []string
	}{{"light", 1440, nil}, {"dark", 1440, []string{"color-contrast"}}, {"light", 390, []string{"target-size", "meta-viewport", "scrollable-region-focusable"}}} {
		b := open(t, page, media("screen", view.scheme), chromedp.EmulateViewport(view.width, 900))
		b.press("i?j") // everything there is: notes, help, a finding with the focus
		for i, barrier := range b.barriers(view.rules...) {
			if i < 10 {
				t.Errorf("%s, %d pixels: %s", view.scheme, view.width, barrier)
			}
		}
	}
}

// TestPageKeyboardReachesEverything: whatever can be clicked is reached by Tab
// from where one is, in the order of the page.
func TestPageKeyboardReachesEverything(t *testing.T) {
	b := open(t, longPage(t, 14))
	reached := map[string]bool{}
	for range 80 {
		b.press("<Tab>")
		reached[read[string](b, `document.activeElement.outerHTML`)] = true
	}
	for _, e := range read[[]string](b, `[...document.querySelectorAll("a,button:not(:disabled),input,summary")].filter(e => e.checkVisibility()).map(e => e.outerHTML)`) {
		if !reached[e] {
			t.Errorf("Tab never comes to %s", e)
		}
	}
	b = open(t, longPage(t, 14))
	b.press("<Tab><Enter><Tab>") // the link that skips the bar
	b.holds(`document.querySelector("main").contains(document.activeElement)`)
}

// TestPageCanBeReadWithoutScripts: nothing is hidden, and nothing is offered
// that does not work.
func TestPageCanBeReadWithoutScripts(t *testing.T) {
	page := written(t, HTML, reportOf(check.Note, Layout{}, ferry(t), longPair(t, 60)))
	b := open(t, page, withoutScripts())
	for selector, want := range map[string]int{
		".row":        8 + 60,
		".row li":     strings.Count(page, "<li id="),
		"button":      5, // the heads of the index, as text
		"input":       0,
		".index a":    2,
		".sections a": 3,
	} {
		if got := b.shown(selector); got != want {
			t.Errorf("%d of %q are shown, not %d", got, selector, want)
		}
	}
	b.holds(`!document.documentElement.classList.contains("js")`)
	b.click(".index tbody tr:nth-child(2) a") // links work
	b.holds(`location.hash === "#p2" && scrollY > 0`)
}

// TestPageFitsTheScreen: nothing has to be looked for sideways, on a phone or
// with a word of a megabyte.
func TestPageFitsTheScreen(t *testing.T) {
	word := strings.Repeat("Donaudampfschifffahrt", 1<<20/21)
	usual := written(t, HTML, reportOf(check.Note, Layout{}, longPair(t, 60), ferry(t)))
	for _, view := range []struct {
		page  string
		width int64
	}{{usual, 390}, {usual, 768}, {usual, 1024}, {written(t, HTML, reportOf(check.Note, Layout{}, hostile(word, word, 5, 50))), 390}} {
		b := open(t, view.page, chromedp.EmulateViewport(view.width, 800))
		if over := read[int](b, `document.documentElement.scrollWidth - innerWidth`); over > 0 {
			t.Errorf("a screen of %d pixels is too narrow by %d", view.width, over)
		}
	}
}

// TestPageRunsRightToLeft: the cells of a text in Arabic or Hebrew do, the page
// does not.
func TestPageRunsRightToLeft(t *testing.T) {
	b := open(t, written(t, HTML, reportOf(check.Note, Layout{}, harbour(t, "ar"), harbour(t, "he"))))
	edges := `(p => { const r = new Range(); r.selectNodeContents(p); const t = r.getBoundingClientRect(), c = p.getBoundingClientRect(); return [getComputedStyle(p).direction, c.right - t.right < 2 ? "right" : "left"].join(" "); })`
	for _, cell := range []struct{ selector, want string }{
		{"#p1-r1 p:nth-of-type(1)", "ltr left"}, {"#p1-r1 p:nth-of-type(2)", "rtl right"},
		{"#p2-r1 p:nth-of-type(2)", "rtl right"},
	} {
		if got := read[string](b, fmt.Sprintf(`%s(document.querySelector(%q))`, edges, cell.selector)); got != cell.want {
			t.Errorf("%s: %s, not %s", cell.selector, got, cell.want)
		}
	}
	b.holds(`document.querySelector("#p1-r1 p:nth-of-type(2)").lang === "ar" && getComputedStyle(document.body).direction === "ltr"`)
	// The message about both ends as it begins, though what it quotes turns round.
	b.holds(`document.querySelector("#p1-r1 li > bdi").textContent.startsWith("“1.250”")`)
}

// TestPagePrintsTheFindings, each with a row before and after; all rows only
// when they are asked for.
func TestPagePrintsTheFindings(t *testing.T) {
	b := open(t, longPage(t, 60), media("print", "light"))
	numbers := `[...document.querySelectorAll(".row")].filter(e => e.checkVisibility()).map(e => e.firstElementChild.textContent).join(" ")`
	for _, step := range []struct{ press, want string }{
		{"", "1 5 6 7 15 16 17 26 35 36 37 45 46 47 51 55 56 57"},
		{"w", "1 5 6 7 26 35 36 37 45 46 47 51"},
	} {
		b.press(step.press)
		if got := read[string](b, numbers); got != step.want {
			t.Errorf("printed are the rows %s", got)
		}
	}
	read[any](b, `window.print = () => { window.asked = document.querySelectorAll(".row:not([hidden])").length; }; document.querySelector("[data-do=print]").click()`)
	b.holds(`asked === 60`)
	if n := b.shown(".row"); n != 60 {
		t.Errorf("of all rows %d are printed", n)
	}
	read[any](b, `dispatchEvent(new Event("afterprint"))`)
	if n := b.shown(".row"); n == 60 {
		t.Error("all rows go on being printed")
	}
}
