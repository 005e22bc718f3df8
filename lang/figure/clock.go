package figure

import (
	"strings"
	"unicode/utf8"
)

// clockTime reads a time of day: “18.30 h”, “6:30 p.m.”, “a las siete y
// cuarto”, “half past six”, “noon”.
func (p *parser) clockTime(i int) int {
	if w, next := p.match(i, noon); next > i {
		d := Date{Clock: true, Hour: int(w.clock), Half: true}
		if past, end := p.pastOrTo(d, next); end > next {
			return p.add(Figure{Kind: Clock, Value: Value{Date: &past}}, i, end) // “midi et demi”
		}
		return p.add(Figure{Kind: Clock, Value: Value{Date: &Date{Clock: true, Hour: int(w.clock)}}, Soft: true}, i, next)
	}
	_, start := p.match(i, clockLead)
	d, next := p.hourMinute(start, start > i)
	if next == start {
		if d, next = p.minutesBefore(i); next == i {
			return i
		}
		start = i
	}
	d, next = p.halfOfDay(d, next)
	d, next = p.zoned(d, next)
	told := d // escapes, and only here
	return p.add(Figure{Kind: Clock, Value: Value{Date: &told}, Digits: p.kind(start) == digits}, start, next)
}

// hourMinute reads the hour with its minutes; led tells that “a las” stands
// before it, so that a bare number is an hour as well.
func (p *parser) hourMinute(i int, led bool) (Date, int) {
	if d, next := p.colon(i); next > i {
		return d, next
	}
	if d, next := p.decimalHour(i, led); next > i {
		return d, next
	}
	if d, next := p.halfTo(i); next > i {
		return d, next
	}
	h, next := p.hour(i)
	if next == i {
		return Date{}, i
	}
	d := Date{Clock: true, Hour: h, Half: h > 12 || h == 0}
	if led {
		if e, end := p.pastOrTo(d, next); end > next {
			return e, end
		}
	}
	if w, end := p.match(next, clockMark); end > next && (led || w.class&unit == 0 || p.is(end, dayHalf) || p.hourSpan(i, end) || p.hourSpan(i, end+1)) {
		d.Half = d.Half || w.class&unit != 0
		if m := p.plain(end, 2); m >= 0 && m < 60 && len(p.tokenText(end)) == 2 && (led || w.class&unit == 0 || p.hourSpan(i, end+1)) {
			d.Minute, end = m, end+1 // “18 Uhr 30”, “à 18 h 30”
		} else if led {
			d, end = p.pastOrTo(d, end) // “à sept heures et quart”
		}
		return d, end
	}
	if p.is(next, dayHalf) && (led || p.kind(i) == digits) || p.is(next, zone) && led {
		return d, next
	}
	if led && p.is(i-1, clockLead) && p.bareHour(i, next) {
		return d, next
	}
	return Date{}, i
}

// hourSpan reports whether the hour in tokens i to end is one of two: “de 9 h à
// 18 h”, “de 5 h 30 à 23 h 45”. Elsewhere it may be a duration.
func (p *parser) hourSpan(i, end int) bool {
	if p.kind(i) != digits || p.is(end, unit) {
		return false
	}
	if p.is(i-1, rangeOpen) && p.kind(end+1) == digits && p.is(end+2, clockMark) {
		return p.is(end, clockLead) || p.kind(end-1) == digits && p.is(end, rangeMid|and)
	}
	return p.is(i-1, rangeMid|and) && p.kind(i-2) == digits && p.is(i-3, clockMark)
}

// bareHour reports whether a number after “a las” is an hour though nothing
// marks it: “a las siete.”, not “a las siete mujeres”, nor “at 7 percent”.
func (p *parser) bareHour(i, next int) bool {
	if !p.lex.MinutesPre && !p.strongLead(i) || p.lex.HourInWords && p.kind(i) == digits {
		return false
	}
	return (p.ends(next) || p.is(next, weekday|dateLead) || !p.lex.MinutesPre && p.is(next, of)) &&
		!p.signAt(next, ":") && !p.signAt(next, "-") && !p.signAt(next, "/") && !p.signAt(next, "–")
}

// strongLead reports whether the lead before i is of two words, “a las”, not
// “las”, or the language's leads of one word are as sure: “alle”.
func (p *parser) strongLead(i int) bool {
	if p.lex.OneLead && p.is(i-1, clockLead) {
		return true
	}
	_, next := p.match(i-2, clockLead)
	return next == i
}

// lapTime reads a time that was taken, “1:23.456” and “2:05,3”: minutes and
// seconds with decimals.
func (p *parser) lapTime(i int) int {
	minutes, seconds := p.plain(i, 2), p.tokenText(i+2)
	if minutes < 0 || !p.signAt(i+1, ":") || !p.tight(i+1) || !p.tight(i+2) || len(seconds) < 4 || seconds[0] > '5' || seconds[2] != '.' && seconds[2] != ',' {
		return i
	}
	groups, marks := cut(seconds)
	if len(marks) != 1 || len(groups[0]) != 2 || len(groups[1]) > 3 {
		return i
	}
	v := rat(groups[0] + "." + groups[1])
	v.Add(v, integer(int64(60*minutes)))
	return p.add(Figure{Kind: Duration, Unit: "second", Value: Value{Number: v}, Digits: true}, i, i+3)
}

// colon reads “18:30” and “18:30:15”.
func (p *parser) colon(i int) (Date, int) {
	h, m := p.plain(i, 2), p.plain(i+2, 2)
	if h < 0 || h > 24 || m < 0 || m > 59 || len(p.tokenText(i+2)) != 2 || !p.signAt(i+1, ":") || !p.tight(i+1) || !p.tight(i+2) {
		return Date{}, i
	}
	next := i + 3
	if p.signAt(next, ":") && p.tight(next) && p.plain(next+1, 2) >= 0 {
		next += 2
	}
	d := Date{Clock: true, Hour: h, Minute: m, Half: h > 12 || h == 0 || p.tokenText(i)[0] == '0'}
	if w, end := p.match(next, clockMark); end > next {
		d.Half = d.Half || w.class&unit != 0
		next = end
	}
	return d, next
}

// decimalHour reads “18.30 h”, “18h30”, “a las 18.30” and “a las 18'30”.
func (p *parser) decimalHour(i int, led bool) (Date, int) {
	if p.kind(i) != digits {
		return Date{}, i
	}
	if h, m := p.plain(i, 2), p.plain(i+2, 2); h >= 0 && h < 25 && m >= 0 && m < 60 && p.tokenText(i+1) == "h" && p.tight(i+1) && p.tight(i+2) {
		return Date{Clock: true, Hour: h, Minute: m, Half: true}, i + 3
	}
	if n := utf8.RuneCountInString(p.tokenText(i)); n > 5 || n < 4 {
		return Date{}, i
	}
	groups, marks := cut(p.tokenText(i))
	if len(marks) != 1 || !strings.Contains(".,'’", marks[0]) || len(groups[0]) > 2 || len(groups[1]) != 2 {
		return Date{}, i
	}
	h, m := int(rat(groups[0]).Num().Int64()), int(rat(groups[1]).Num().Int64())
	if h > 24 || m > 59 {
		return Date{}, i
	}
	d := Date{Clock: true, Hour: h, Minute: m, Half: h > 12}
	if w, next := p.match(i+1, clockMark); next > i+1 && (led || w.class&unit == 0 || len(groups[0]) == 2) {
		d.Half = d.Half || w.class&unit != 0 // “6.30 horas” counts to 24
		return d, next
	}
	if p.is(i+1, dayHalf|zone) || p.startsAt(i, groups[1]) || led && p.strongLead(i) && !p.is(i+1, unit|percent|currency|scale) || p.openingHours(i, marks[0]) {
		return d, i + 1
	}
	return Date{}, i
}

// startsAt reports whether a sentence begins with the time: “At 5.13 a whistle
// blew”, where elsewhere the point may be of decimals.
func (p *parser) startsAt(i int, minutes string) bool {
	return i == 1 && p.is(0, clockLead) && minutes[0] < '6' && !p.is(i+1, unit|percent|currency|scale)
}

// openingHours reports whether the number is one of two hours: “de 9.00 a
// 13.30”. Where the point is of decimals it is none: “from 1.50 to 2.30”.
func (p *parser) openingHours(i int, mark string) bool {
	if mark == p.lex.Decimal || p.is(i+1, unit|percent|currency|scale) {
		return false
	}
	if p.is(i+1, rangeMid) && p.hourShaped(i+2) && (p.is(i+3, clockMark) || !p.is(i+3, unit|percent|currency|scale)) {
		return p.is(i-1, rangeOpen)
	}
	return p.is(i-1, rangeMid) && p.hourShaped(i-2) && p.is(i-3, rangeOpen)
}

// hourShaped reports whether the token is like “9.00”.
func (p *parser) hourShaped(i int) bool {
	s := p.tokenText(i)
	return p.kind(i) == digits && (len(s) == 4 || len(s) == 5) && s[len(s)-3] == '.' && s[len(s)-2] < '6'
}

// hour reads a number up to 24, in digits or words.
func (p *parser) hour(i int) (int, int) {
	if v := p.plain(i, 2); v >= 0 && v <= 24 {
		return v, i + 1
	}
	if w, next := p.match(i, cardinal|one); next > i && w.cardinal > 0 && w.cardinal <= 24 {
		return int(w.cardinal), next
	}
	if !p.lex.MinutesPre {
		if _, next := p.match(i, article); next > i && p.is(next, pastHour|toHour|dayHalf) {
			return 1, next
		}
	}
	return 0, i
}

// pastOrTo reads the minutes after the hour: “y cuarto”, “menos diez”, “y media”.
func (p *parser) pastOrTo(d Date, i int) (Date, int) {
	w, j := p.match(i, pastHour|toHour)
	if j == i || p.lex.MinutesPre {
		return d, i
	}
	m, next := p.minutes(j)
	if next == j {
		return d, i
	}
	return shift(d, signed(m, w)), next
}

// minutesBefore reads “half past six”, “ten to seven”.
func (p *parser) minutesBefore(i int) (Date, int) {
	if !p.lex.MinutesPre {
		return Date{}, i
	}
	m, j := p.minutes(i)
	if j == i {
		return Date{}, i
	}
	w, k := p.match(j, pastHour|toHour)
	if k == j {
		return Date{}, i
	}
	if d, next := p.halfTo(k); next > k {
		return shift(d, signed(m, w)), next // “fünf vor halb sieben”
	}
	h, next := p.hour(k)
	if next == k || h > 12 || p.is(j, rangeMid) && !p.is(j-1, quarter) {
		return Date{}, i
	}
	return shift(Date{Clock: true, Hour: h}, signed(m, w)), next
}

// signed counts the minutes from the hour, by the word between: past or to.
func signed(minutes int, w *word) int {
	if w.class&toHour != 0 {
		return -minutes
	}
	return minutes
}

// zoned reads the time zone after a time: “ET”, “GMT+1”, “hora peninsular”. In
// “19.30 hora peninsular” the word for an hour is read by then.
func (p *parser) zoned(d Date, i int) (Date, int) {
	w, next := p.match(i, zone)
	if next == i {
		if w, next = p.match(i-1, zone); next <= i {
			return d, i
		}
		i--
	}
	if w.class&unit != 0 {
		return d, i
	}
	if o := p.zoneOffset(next); o > next {
		next = o
	}
	d.Zone = p.text[p.toks[i].start:p.toks[next-1].end]
	return d, next
}

// zoneOffset reads the hours after a zone: the “+1” of “GMT+1”.
func (p *parser) zoneOffset(i int) int {
	if (p.signAt(i, "+") || p.signAt(i, "-") || p.signAt(i, "−")) && p.tight(i) && p.tight(i+1) && p.plain(i+1, 4) >= 0 {
		return i + 2
	}
	return i
}

// halfTo reads “halb sieben”, half past six, and “tres quarts de set”, a
// quarter to seven.
func (p *parser) halfTo(i int) (Date, int) {
	w, j := p.match(i, halfTo)
	if j == i || p.kind(j) == digits && !p.is(i-1, clockLead) {
		return Date{}, i
	}
	h, next := p.hour(j)
	if next == j || h < 1 || h > 12 || p.is(next, scale|hundred|unit|percent|currency) {
		return Date{}, i
	}
	before := 30
	if w.clock > 0 {
		before = int(w.clock)
	}
	return shift(Date{Clock: true, Hour: h}, -before), next
}

// minutes reads a quarter, a half or a number of minutes.
func (p *parser) minutes(i int) (int, int) {
	_, j := p.match(i, article)
	if _, next := p.match(j, quarter); next > j {
		return 15, next
	}
	if _, next := p.match(i, half); next > i {
		return 30, next
	}
	if n, next := p.number(i); next > i && !n.digits && !n.soft && n.value.IsInt() && n.value.Cmp(integer(60)) < 0 && !p.is(next, unit) {
		return int(n.value.Num().Int64()), next
	}
	return 0, i
}

func shift(d Date, minutes int) Date {
	total := (d.Hour*60 + d.Minute + minutes + 24*60) % (24 * 60)
	d.Hour, d.Minute = total/60, total%60
	return d
}

// halfOfDay reads “p.m.”, “de la tarde”.
func (p *parser) halfOfDay(d Date, i int) (Date, int) {
	w, next := p.match(i, dayHalf)
	if next == i {
		return d, i
	}
	d.Half = true
	switch {
	case w.clock == 12 && d.Hour < 12:
		d.Hour += 12
	case w.clock == 0 && d.Hour == 12:
		d.Hour = 0
	}
	return d, next
}
