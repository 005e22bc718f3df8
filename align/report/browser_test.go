package report

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// browserNeeded makes a missing browser, or a missing axe-core, a failure:
// .ci/run sets it.
const browserNeeded = "COTEJO_NEEDS_BROWSER"

// missing skips a test for want of a program, aloud, or fails it in CI.
func missing(t testing.TB, what string) {
	t.Helper()
	if os.Getenv(browserNeeded) != "" {
		t.Fatal(what)
	}
	t.Skip(what)
}

// chromiums are the names and places of browsers that the tests can drive.
var chromiums = []string{
	"chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
	"/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
}

func chromiumPath() string {
	for _, name := range chromiums {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	return ""
}

// chromium is the one browser of all tests, started for the first of them.
// On a busy machine it may fail to start, and then does at the next attempt.
var chromium = sync.OnceValues(func() (ctx context.Context, err error) {
	options := append(slices.Clone(chromedp.DefaultExecAllocatorOptions[:]), chromedp.ExecPath(chromiumPath()), chromedp.DisableGPU)
	if os.Geteuid() == 0 { // its sandbox does not work for root, whom containers run as
		options = append(options, chromedp.NoSandbox)
	}
	for range 3 {
		allocator, _ := chromedp.NewExecAllocator(context.Background(), options...)
		ctx, _ = chromedp.NewContext(allocator)
		if err = chromedp.Do(ctx); err == nil {
			break
		}
	}
	browserStarted = ctx
	return ctx, err
})

var browserStarted context.Context

func TestMain(m *testing.M) {
	code := m.Run()
	if browserStarted != nil {
		_ = chromedp.Cancel(browserStarted) // it ends with the tests in any case
	}
	os.Exit(code)
}

// An action is something done to a tab.
type action = chromedp.Action[chromedp.Void]

// A tab shows a page as an editor has it: opened from a file.
type tab struct {
	testing.TB
	ctx      context.Context
	url      string
	mu       sync.Mutex
	requests []string
}

// open writes a page to a file and shows it. What it asks the network for, and
// what it says on the console, fails the test.
func open(t testing.TB, page string, first ...action) *tab { return openAt(t, page, "", first...) }

// openAt opens a page by a link that has a hash; the actions come first.
func openAt(t testing.TB, page, hash string, first ...action) *tab {
	t.Helper()
	path := filepath.Join(t.TempDir(), "report.html")
	if err := os.WriteFile(path, []byte(page), 0o644); err != nil {
		t.Fatal(err)
	}
	b := newTab(t)
	b.url = "file://" + path
	if err := chromedp.Listen(b.ctx, b.listen); err != nil {
		t.Fatal(err)
	}
	said := chromedp.Console(b.ctx)
	b.do(call(network.Enable, network.EnableParams{}), chromedp.EmulateViewport(1440, 900))
	b.do(first...)
	b.do(chromedp.Navigate(b.url + hash))
	t.Cleanup(func() {
		_ = chromedp.Cancel(b.ctx)
		for m, err := range said {
			if err != nil {
				break
			}
			t.Errorf("on the console: %v", m)
		}
		b.askedForNothing()
	})
	return b
}

func newTab(t testing.TB) *tab {
	t.Helper()
	if chromiumPath() == "" {
		missing(t, "no Chromium is installed: the page has not been tried in a browser")
	}
	browser, err := chromium()
	if err != nil {
		t.Fatalf("starting %s: %v", chromiumPath(), err)
	}
	timed, cancel := context.WithTimeout(browser, 2*time.Minute)
	t.Cleanup(cancel)
	ctx, _ := chromedp.NewContext(timed, chromedp.WithNewBrowserContext())
	return &tab{TB: t, ctx: ctx}
}

func (b *tab) listen(event any) {
	if e, ok := event.(*network.EventRequestWillBeSent); ok {
		b.mu.Lock()
		defer b.mu.Unlock()
		b.requests = append(b.requests, e.Request.URL)
	}
}

// askedForNothing fails the test if the page asked for more than itself.
func (b *tab) askedForNothing() {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, url := range b.requests {
		if !strings.HasPrefix(url, b.url) {
			b.Errorf("the page asks for %s", url)
		}
	}
	if len(b.requests) == 0 {
		b.Error("the page was never asked for")
	}
}

// call is a command of the DevTools protocol, as an action.
func call[P, R any](command cdp.Command[P, R], params P) action {
	return chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		_, err := cdp.Call(ctx, t, command, params)
		return err
	})
}

// media shows the page on “screen” or in “print”, in a “light” or “dark” scheme.
func media(name, scheme string) action {
	return call(emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Media: name, Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}},
	})
}

// withoutScripts opens a page as a browser does that runs none.
func withoutScripts() action {
	return call(emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
}

func (b *tab) do(actions ...action) {
	b.Helper()
	if err := chromedp.Do(b.ctx, actions...); err != nil {
		b.Fatal(err)
	}
}

// read is what an expression of JavaScript gives.
func read[T any](b *tab, expression string) T {
	b.Helper()
	value, err := chromedp.Run(b.ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise, chromedp.EvalAsValue))
	if err != nil {
		b.Fatalf("%s: %v", expression, err)
	}
	return value
}

// holds waits for an expression to be true.
func (b *tab) holds(expression string) {
	b.Helper()
	for end := time.Now().Add(10 * time.Second); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		if read[bool](b, expression) {
			return
		}
	}
	b.Errorf("it never held that %s\n%s", expression, read[string](b, "location.hash"))
}

var namedKeys = map[string]string{"Tab": kb.Tab, "Enter": kb.Enter, "Escape": kb.Escape, "Left": kb.ArrowLeft, "Right": kb.ArrowRight}

// press strikes keys, one a letter; those with names stand between < and >.
func (b *tab) press(keys string) {
	b.Helper()
	for keys != "" {
		key := keys[:1]
		if key == "<" {
			key = keys[1:strings.Index(keys, ">")]
			keys = keys[len(key)+2:]
		} else {
			keys = keys[1:]
		}
		if code, named := namedKeys[key]; named {
			key = code
		}
		b.strike(key)
	}
}

// strike presses a key and lets it go: what it writes comes with the pressing,
// so that a page that makes something else of the key can prevent it.
func (b *tab) strike(key string) {
	b.Helper()
	events := kb.Encode([]rune(key)[0])
	down, up := events[0], events[len(events)-1]
	if len(events) > 2 {
		down.Type, down.Text = input.DispatchKeyEventTypeKeyDown, events[1].Text
	}
	b.do(call(input.DispatchKeyEvent, *down), call(input.DispatchKeyEvent, *up))
}

// click and hover use the mouse, at the middle of what a selector finds.
func (b *tab) click(selector string) {
	b.Helper()
	at := b.middle(selector)
	b.do(chromedp.MouseClickXY(at[0], at[1]))
}

func (b *tab) hover(selector string) {
	b.Helper()
	at := b.middle(selector)
	b.do(chromedp.MouseEvent(chromedp.MouseMoved, at[0], at[1]))
}

// middle is where the middle of the first that a selector finds is, once
// nothing moves any more.
func (b *tab) middle(selector string) []float64 {
	b.Helper()
	place := fmt.Sprintf(`(e => {
		e.scrollIntoView({block: "center"});
		const r = e.getClientRects()[0];
		return [r.x + r.width / 2, r.y + r.height / 2];
	})(document.querySelector(%q))`, selector)
	for at := read[[]float64](b, place); ; {
		time.Sleep(50 * time.Millisecond)
		again := read[[]float64](b, place)
		if slices.Equal(at, again) {
			return at
		}
		at = again
	}
}

// shown counts what a selector finds and a reader can see.
func (b *tab) shown(selector string) int {
	b.Helper()
	return read[int](b, fmt.Sprintf(`[...document.querySelectorAll(%q)].filter(e => e.checkVisibility()).length`, selector))
}

// search writes into the search field what keys cannot: letters of any kind.
func (b *tab) search(words string) {
	b.Helper()
	read[any](b, fmt.Sprintf(`(e => { e.value = %q; e.dispatchEvent(new Event("input")); })(document.querySelector("[type=search]"))`, words))
}

// copies keeps what the page copies in window.copied.
func (b *tab) copies() {
	b.Helper()
	read[any](b, `navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve(); }; undefined`)
}
