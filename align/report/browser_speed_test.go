package report

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// manyRows is how much the page must bear: a book, or a month of a newspaper.
const manyRows = 5000

func TestPageOfManyRowsIsSmall(t *testing.T) {
	if n := len(longPage(t, manyRows)); n > 2_500_000 {
		t.Errorf("%d rows take %d bytes", manyRows, n)
	}
}

// TestPageOfManyRowsIsFast measures against the same page without
// content-visibility, which spares the browser all rows but those on the
// screen: a slow machine is slow with both. Of two times the better counts.
func TestPageOfManyRowsIsFast(t *testing.T) {
	page := longPage(t, manyRows)
	style := strings.ReplaceAll(htmlStyle, "content-visibility:auto", "")
	plain := strings.NewReplacer(htmlStyle, style, htmlAttribute(hashOf(htmlStyle)), htmlAttribute(hashOf(style))).Replace(page)
	var open, filter, openPlain, filterPlain []float64
	for range 2 {
		o, f := drawn(t, page)
		open, filter = append(open, o), append(filter, f)
		o, f = drawn(t, plain)
		openPlain, filterPlain = append(openPlain, o), append(filterPlain, f)
	}
	for _, m := range []struct {
		what        string
		with, plain []float64
	}{{"opens", open, openPlain}, {"filters", filter, filterPlain}} {
		with, plain := slices.Min(m.with), slices.Min(m.plain)
		t.Logf("the page %s in %.0f ms, and in %.0f without content-visibility", m.what, with, plain)
		if with > 0.7*plain {
			t.Errorf("the page %s in %.0f ms, which is more than 0.7 of %.0f", m.what, with, plain)
		}
	}
}

// drawn tells in milliseconds how long a page takes to open, and then to
// filter, until it is drawn and answers.
func drawn(t *testing.T, page string) (opened, filtered float64) {
	b := open(t, page)
	const idle = `new Promise(done => requestAnimationFrame(() => setTimeout(() => done(performance.now() - start))))`
	opened = read[float64](b, `(start => `+idle+`)(0)`)
	filtered = read[float64](b, `(start => { document.querySelector("[data-hides=error]").click(); return `+idle+`; })(performance.now())`)
	return opened, filtered
}

// TestPageOfManyRowsPrints what is printed unasked before anybody gives up.
func TestPageOfManyRowsPrints(t *testing.T) {
	b := open(t, longPage(t, manyRows))
	start := time.Now()
	pdf, err := chromedp.Run(b.ctx, chromedp.PrintToPDF())
	if err != nil {
		t.Fatal(err)
	}
	took := time.Since(start)
	t.Logf("%d KB of PDF in %v", len(pdf)>>10, took)
	if took > 30*time.Second { // three where nothing else runs; with wavy lines, a minute
		t.Errorf("printing takes %v", took)
	}
}
