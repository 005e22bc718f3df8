package report

import (
	"fmt"
	"strings"
	"testing"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/lang"
)

// longPair is an article of so many rows: a heading every 25, a finding every
// ten (an error, a warning, a note, an omission in turn) and a moved row.
func longPair(t testing.TB, rows int) Pair {
	var source, target []string
	for i := range rows {
		source = append(source, fmt.Sprintf("La parroquia número %d pagó %d euros por las obras del tejado, según contó Marta Freire.", i, 1000+i))
		target = append(target, fmt.Sprintf("Parish number %d paid %d euros for the work on the roof, according to Marta Freire.", i, 1000+i))
	}
	a := &align.Alignment{Source: document("parroquias.es.md", "es", source...), Target: document("it's a parish.en.md", "en", target...)}
	for i := 0; i < rows; i += 25 {
		a.Source.Paragraphs[i].Kind = lang.Heading
	}
	var findings []told
	for i := range rows {
		bead(a, i, i+1, i, i+1)
		from, to := fmt.Sprintf("%d euros por", 1000+i), fmt.Sprintf("%d euros for", 1000+i)
		changed := told{bead: i, check: "figures", kind: "changed", message: fmt.Sprintf("“%s” became “%s”", from, to), source: from, target: to}
		switch i % 40 {
		case 5:
			changed.severity = check.Error
		case 15:
			changed.severity, changed.check = check.Warning, "names"
		case 25:
			changed.severity = check.Note
		case 35:
			a.Beads[i].Target = nil
			changed = told{bead: i, severity: check.Error, check: "omissions", kind: "dropped", message: "1 sentence is not in the translation", source: source[i]}
		default:
			continue
		}
		findings = append(findings, changed)
	}
	if rows > 12 {
		a.Beads[12].Moved = true
	}
	p := pairOf(t, a, findings...)
	for i := range p.Findings {
		p.Findings[i].Fingerprint = fmt.Sprintf("%08x", i) + "00c0ffee"
	}
	return p
}

func longPage(t testing.TB, rows int) string {
	return written(t, HTML, reportOf(check.Note, Layout{}, longPair(t, rows)))
}

const (
	visibleFindings = `[...document.querySelectorAll(".row li")].filter(e => e.checkVisibility()).map(e => e.className).join(" ")`
	focused         = `document.activeElement.id`
)

func TestPageFilters(t *testing.T) {
	b := open(t, longPage(t, 40))
	for _, step := range []struct{ click, shown, hash string }{
		{"", "error warning error", ""}, // notes are shown on demand
		{"[data-hides=note]", "error warning note error", "#?hide="},
		{"[data-hides=error]", "warning note", "#?hide=error"},
		{"[data-hides=names]", "note", "#?hide=error+names"},
		{"[data-hides=error]", "error note error", "#?hide=names"},
		{"[data-hides=names]", "error warning note error", "#?hide="},
		{"[data-hides=note]", "error warning error", "#"},
	} {
		if step.click != "" {
			b.click(step.click)
		}
		if got := read[string](b, visibleFindings); got != step.shown {
			t.Errorf("after %s: %s, not %s", step.click, got, step.shown)
		}
		if got := read[string](b, "location.hash"); got != strings.TrimSuffix(step.hash, "#") && got != step.hash {
			t.Errorf("after %s the address has %s, not %s", step.click, got, step.hash)
		}
	}
}

// TestPageFiltersCalmTheRow: a row whose findings are hidden looks as the
// others do, in the margin, in its sentences and in the strip.
func TestPageFiltersCalmTheRow(t *testing.T) {
	b := open(t, longPage(t, 40))
	note := `li.note`
	b.holds(`!document.querySelector("` + note + `").closest(".row").dataset.worst`)
	b.holds(`getComputedStyle(document.querySelector("mark.note")).textDecorationLine === "none"`)
	b.holds(`getComputedStyle(document.querySelector(".strip .note")).visibility === "hidden"`)
	b.press("i")
	b.holds(`document.querySelector("` + note + `").closest(".row").dataset.worst === "note"`)
	b.holds(`getComputedStyle(document.querySelector("mark.note")).textDecorationLine === "underline"`)
	b.holds(`getComputedStyle(document.querySelector(".strip .note")).visibility === "visible"`)
	if got := read[string](b, `[...document.querySelectorAll(".sections b")].map(e => e.textContent).join(" ")`); got != "2 2" {
		t.Errorf("the sections count %s", got)
	}
}

func TestPageSearch(t *testing.T) {
	b := open(t, longPage(t, 60))
	for _, step := range []struct {
		words string
		rows  int
	}{
		{"NUMERO 17", 1},  // without the accent, without the capitals
		{"1023 euros", 1}, // of both sides one row
		{"became", 5},     // what findings say
		{"accept", 0},     // the words of the page's own are not searched
		{"tejado", 60},
		{"“1005 euros", 1},
	} {
		b.press("/")
		b.search(step.words)
		b.holds(fmt.Sprintf(`document.querySelectorAll(".row:not([hidden])").length === %d`, step.rows))
		b.holds(fmt.Sprintf(`document.querySelector(".matches").textContent.startsWith("%d row")`, step.rows))
		if hits := read[int](b, `CSS.highlights.get("hit").size`); hits < step.rows {
			t.Errorf("%q: %d marked in %d rows", step.words, hits, step.rows)
		}
	}
	b.press("<Escape>")
	b.holds(`document.querySelectorAll(".row[hidden]").length === 0 && document.activeElement === document.body`)
}

func TestPageKeys(t *testing.T) {
	b := open(t, longPage(t, 80))
	ids := read[[]string](b, `[...document.querySelectorAll(".row li")].map(e => e.id)`)
	for _, step := range []struct{ press, at string }{
		{"j", ids[0]}, {"j", ids[1]}, {"j", ids[3]}, // the note between them is hidden
		{"k", ids[1]}, {"n", ids[3]}, {"n", ids[7]}, {"n", ids[3]}, {"p", ids[7]}, {"k", ids[5]},
		{"i", ids[5]}, {"j", ids[6]}, // now it is shown
		{"w", ids[6]}, {"k", ids[4]}, {"wk", ids[3]}, {"kk", ids[1]},
	} {
		b.press(step.press)
		if got := read[string](b, focused); got != step.at {
			t.Errorf("%s leads to %s, not %s", step.press, got, step.at)
		}
		if got := read[string](b, "location.hash.slice(1).split('?')[0]"); got != step.at {
			t.Errorf("after %s the address has %s", step.press, got)
		}
	}
}

// TestPageKeysGoOnFromWhatIsHidden: who filters away the finding that they are
// at goes on from its place.
func TestPageKeysGoOnFromWhatIsHidden(t *testing.T) {
	b := open(t, longPage(t, 80))
	b.press("jjjjjw") // errors at 0, 3, 4 and 7, warnings at 1 and 5
	b.press("j")
	b.holds(`document.activeElement.id === "f-00000007"`)
	b.press("wkkw") // at 4, by 5 and then hidden 1
	b.press("k")
	b.holds(`document.activeElement.id === "f-00000003"`)
}

func TestPageKeysOfThePage(t *testing.T) {
	b := open(t, longPage(t, 80))
	if b.shown("details .row") == 0 {
		t.Fatal("nothing can be folded")
	}
	b.press("f")
	if n := b.shown("details .row"); n != 0 {
		t.Errorf("%d rows are not folded", n)
	}
	b.holds(`location.hash.endsWith("?fold=")`)
	b.press("f")
	if b.shown("details .row") == 0 || strings.Contains(read[string](b, "location.hash"), "fold") {
		t.Error("nothing was unfolded")
	}
	b.press("?")
	b.holds(`document.querySelector(".keys").checkVisibility()`)
	b.copies()
	b.press("jc")
	b.holds(`window.copied === location.href && location.hash === "#f-00000000"`)
	b.press("/jkn") // these are typed now
	b.holds(`document.querySelector("[type=search]").value === "jkn"`)
	b.press("<Escape>?")
	b.holds(`!document.querySelector(".keys").checkVisibility()`)
}

// TestPageKeysCanBeSwitchedOff, as those must who dictate what they type:
// WCAG 2.1.4.
func TestPageKeysCanBeSwitchedOff(t *testing.T) {
	b := open(t, longPage(t, 40))
	b.press("?")
	b.click("[data-do=mute]")
	b.press("j")
	if got := read[string](b, "location.hash"); got != "" {
		t.Errorf("j leads to %s", got)
	}
}
