package check

import (
	"time"

	"github.com/cotejo/cotejo/lang/figure"
)

// firstGregorian is the first full year of the calendar that tells weekdays
// for sure in much of the world.
const firstGregorian = 1583

// weekdayOf is the day of the week on which a full date fell.
func weekdayOf(d *figure.Date) time.Weekday {
	return time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC).Weekday()
}

// misdated reports whether a full date is given a day of the week that it did
// not fall on: “lunes 5 de marzo de 2024” was a Tuesday.
func misdated(f *figure.Figure) bool {
	d := f.Value.Date
	return d != nil && d.Weekday > 0 && d.Day > 0 && d.Month > 0 && d.Year >= firstGregorian &&
		int(weekdayOf(d)) != d.Weekday%7 // ISO 8601 counts Sunday as 7
}

// tellMisdated tells of the dates of a bead's translation that no calendar
// has. Where the original has the same, it is shown beside.
func (c *comparison) tellMisdated(b int) {
	target := c.target.of(b)
	for i := range target {
		if t := &target[i]; t.part == weekdayPart && misdated(t.Figure) {
			c.tell("weekday", Warning, misdatedAs(c.source.of(b), t), t)
		}
	}
}

// misdatedAs finds the weekday that is as wrong in the original.
func misdatedAs(source []atom, t *atom) *atom {
	for i := range source {
		if s := &source[i]; s.part == weekdayPart && s.Value.Date.Weekday == t.Value.Date.Weekday && misdated(s.Figure) {
			return s
		}
	}
	return nil
}

// weekdaySeverity: the night of Sunday to Monday is told by either, and what
// happens on Monday evening in one country is Tuesday's news in another. A
// day farther off is wrong.
func weekdaySeverity(s, t *atom) Severity {
	apart := (s.Value.Date.Weekday - t.Value.Date.Weekday + 7) % 7
	if !fullDate(s) && !fullDate(t) && (apart == 1 || apart == 6) {
		return Warning
	}
	return Error
}

// fullDate reports whether the weekday stands beside its day: “lunes 5”.
func fullDate(a *atom) bool { return a.Value.Date.Day > 0 }
