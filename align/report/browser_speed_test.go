package report

import (
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

// mostTries is how often the two pages are timed before the slower one is
// believed: other programs run on the machine as well.
const mostTries = 5

// TestPageOfManyRowsIsFast measures, to open it and filter it, against the
// same page without content-visibility, which spares the browser all rows but
// those on the screen: a slow machine is slow with both.
func TestPageOfManyRowsIsFast(t *testing.T) {
	page := longPage(t, manyRows)
	style := strings.ReplaceAll(htmlStyle, "content-visibility:auto", "")
	plain := strings.NewReplacer(htmlStyle, style, htmlAttribute(hashOf(htmlStyle)), htmlAttribute(hashOf(style))).Replace(page)
	best := 1.0
	for try := 0; try < mostTries && best > 0.7; try++ {
		opened, filtered := drawn(t, page)
		openedPlain, filteredPlain := drawn(t, plain)
		t.Logf("the page opens in %.0f ms and filters in %.0f; without content-visibility in %.0f and %.0f", opened, filtered, openedPlain, filteredPlain)
		best = min(best, (opened+filtered)/(openedPlain+filteredPlain))
	}
	if best > 0.7 {
		t.Errorf("the page takes %.2f of what it takes without content-visibility, at best", best)
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
