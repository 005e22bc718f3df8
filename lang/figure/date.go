package figure

// date reads a date or a part of one.
func (p *parser) date(i int) int {
	for _, r := range []rule{(*parser).eraYear, (*parser).spokenYear, (*parser).weekdayDate, (*parser).calendarDate, (*parser).shortYear} {
		if next := r(p, i); next > i {
			return next
		}
	}
	return i
}

func (p *parser) addDate(d Date, i, end int) int {
	written := false
	for k := i; k < end; k++ {
		written = written || p.kind(k) == digits
	}
	return p.add(Figure{Kind: Calendar, Value: Value{Date: &d}, Digits: written}, i, end)
}

// namedDay reads a day that is known by a short name: “el 11-S”, “since 9/11”.
func (p *parser) namedDay(i int) int {
	w := p.toks[i].word
	if w == nil || p.kind(i) != digits {
		return i
	}
	for _, ph := range w.phrases {
		end := i + 1 + len(ph.tail)
		if ph.is.day == 0 || !p.follows(i+1, ph.tail) || p.tight(end) && p.kind(end) != sign {
			continue
		}
		// “El 8M” is a day, “8M€” and “8M de euros” are millions.
		if end == i+2 && (!p.is(i-1, theArticle|of) || p.is(end, currency|of)) {
			continue
		}
		return p.addDate(Date{Month: int(ph.is.day / 100), Day: int(ph.is.day % 100)}, i, end)
	}
	return i
}

// numericDate reads “30/10/2024”, “2024-10-30”, “30.10.24”.
func (p *parser) numericDate(i int) int {
	if p.kind(i) != digits {
		return i
	}
	if d, ok := p.dotted(p.tokenText(i)); ok {
		return p.addAmbiguous(d, i, i+1)
	}
	if d, ok := p.dayAndMonth(i); ok {
		return p.addDate(d, i, i+2)
	}
	if d, ok := p.dateInParts(i); ok {
		return p.addAmbiguous(d, i, i+5)
	}
	return i
}

// dateInParts reads “30/10/2024” and “2024-10-30”, five tokens.
func (p *parser) dateInParts(i int) (Date, bool) {
	mark := p.tokenText(i + 1)
	if mark != "/" && mark != "-" || mark != p.tokenText(i+3) || !p.tight(i+1) || !p.tight(i+2) || !p.tight(i+3) || !p.tight(i+4) {
		return Date{}, false
	}
	// “6-4-10” may be anything, “6/4/10” is a date.
	if size := len(p.tokenText(i + 4)); mark == "-" && size == 2 && len(p.tokenText(i)) != 4 {
		return Date{}, false
	}
	return p.ordered(p.plain(i, 4), p.plain(i+2, 2), p.plain(i+4, 4), len(p.tokenText(i+4)))
}

// addAmbiguous adds a date in figures. Where its day may be the month the
// other reading is kept.
func (p *parser) addAmbiguous(d Date, i, end int) int {
	v := Value{Date: &d}
	if d.Day <= 12 && d.Day != d.Month && len(p.tokenText(i)) <= 2 {
		other := d
		other.Day, other.Month = d.Month, d.Day
		v.AlsoDate = &other
	}
	return p.add(Figure{Kind: Calendar, Value: v, Digits: true}, i, end)
}

// spokenYear reads a year in words: “nineteen eighty-four”.
func (p *parser) spokenYear(i int) int {
	w, j := p.match(i, cardinal)
	if j == i || w.cardinal < 16 || w.cardinal > 20 || p.lex.Hundreds == "" || p.kind(j) != letters {
		return i
	}
	n, next := p.number(j)
	if next == j || n.digits || n.scale > 0 || !n.value.IsInt() || n.value.Cmp(integer(10)) < 0 || n.value.Cmp(integer(99)) > 0 {
		return i
	}
	if p.is(p.hyphen(next), unit|percent|currency|scale|hundred|collective|times|denominator|ordinal) {
		return i
	}
	return p.addDate(Date{Year: int(w.cardinal*100 + n.value.Num().Int64())}, i, next)
}

// dotted reads “30.10.2024”, one token.
func (p *parser) dotted(s string) (Date, bool) {
	if len(s) < 8 {
		return Date{}, false
	}
	groups, marks := cut(s)
	if len(marks) != 2 || marks[0] != "." || marks[1] != "." || len(groups[2]) != 4 || len(groups[0]) > 2 || len(groups[1]) > 2 {
		return Date{}, false
	}
	n := func(s string) int { return int(rat(s).Num().Int64()) }
	return p.ordered(n(groups[0]), n(groups[1]), n(groups[2]), 4)
}

// dayAndMonth reads “3.10.”, where a full stop makes ordinals of both. At the
// end of a sentence the stop is its own as well.
func (p *parser) dayAndMonth(i int) (Date, bool) {
	s := p.tokenText(i)
	if !p.lex.OrdinalStop || len(s) < 3 || len(s) > 5 || !p.signAt(i+1, ".") || !p.tight(i+1) {
		return Date{}, false
	}
	groups, marks := cut(s)
	if len(marks) != 1 || marks[0] != "." || len(groups[0]) > 2 || len(groups[1]) > 2 {
		return Date{}, false
	}
	d := Date{Day: int(rat(groups[0]).Num().Int64()), Month: int(rat(groups[1]).Num().Int64())}
	return d, d.Day >= 1 && d.Day <= 31 && d.Month >= 1 && d.Month <= 12
}

// ordered puts three numbers in the order of the language, or in the only
// order that makes a date.
func (p *parser) ordered(a, b, c, digits int) (Date, bool) {
	d := Date{Year: c, Month: b, Day: a}
	switch {
	case a > 999:
		d = Date{Year: a, Month: b, Day: c}
	case b > 12 || p.lex.monthFirst && a <= 12:
		d.Month, d.Day = a, b
	}
	if digits == 2 && d.Year < 100 && d.Year >= 0 {
		d.Year = fullYear(d.Year)
	}
	return d, d.Day >= 1 && d.Day <= 31 && d.Month >= 1 && d.Month <= 12 && d.Year > 999
}

// fullYear guesses the century of a year of two digits.
func fullYear(n int) int {
	if n < 32 {
		return 2000 + n
	}
	return 1900 + n
}

// weekdayDate reads a weekday with what follows it: “el lunes 5 de marzo”.
func (p *parser) weekdayDate(i int) int {
	w, next := p.match(i, weekday)
	if next == i {
		return i
	}
	j := next
	if p.signAt(j, ".") && w.class&homograph != 0 {
		j++
	}
	if p.signAt(j, ",") {
		j++
	}
	_, j = p.match(j, dayLead)
	if d, end := p.dayMonth(j); end > j {
		d.Weekday = int(w.weekday)
		return p.addDate(d, i, end)
	}
	if w.class&homograph != 0 {
		return i
	}
	if day := p.plain(next, 2); day >= 1 && day <= 31 && (p.ends(next+1) || p.is(next+1, clockLead)) && !p.signAt(next+1, ":") && !p.signAt(next+1, "-") {
		return p.addDate(Date{Weekday: int(w.weekday), Day: day}, i, next+1)
	}
	if p.named(i) {
		return i
	}
	return p.addDate(Date{Weekday: int(w.weekday)}, i, next)
}

// named reports whether a month or weekday is written like a name in a
// language that writes them small: “Julio César”, “Plácido Domingo”, but not
// “en Diciembre”, as hasty writers have it.
func (p *parser) named(i int) bool {
	return p.lex.SmallDates && !p.ledToMonth(i) && p.toks[i].upper && (i > 0 && p.kind(i-1) == letters || i+1 < len(p.toks) && p.toks[i+1].upper)
}

// calendarDate reads a day with its month, or a month alone.
func (p *parser) calendarDate(i int) int {
	if d, end := p.dayMonth(i); end > i {
		return p.addDate(d, i, end)
	}
	w, next := p.match(i, month)
	if next == i {
		return i
	}
	led := p.ledToMonth(i)
	if w.class&homograph != 0 && !(p.toks[i].upper && (led || p.ofMonth(i, next))) || p.named(i) {
		return i
	}
	led = led || p.lex.SmallDates
	// “April said”: a month that nothing leads to may be a person.
	soft := !led || p.lex.SmallDates && p.toks[i].upper
	return p.add(Figure{Kind: Calendar, Value: Value{Date: &Date{Month: int(w.month)}}, Soft: soft}, i, next)
}

// ledToMonth reports whether a word for a point in time stands before token i:
// “in May”, “mid-May”.
func (p *parser) ledToMonth(i int) bool {
	return p.is(i-1, dateLead) || p.is(i-2, dateLead) && p.is(i-1, of) || p.signAt(i-1, "-") && p.tight(i) && p.is(i-2, dateLead)
}

// ofMonth reports whether a homograph is a month since it tells which thing is
// meant: “the May meeting”.
func (p *parser) ofMonth(i, next int) bool {
	return p.is(i-1, theArticle) && p.kind(next) == letters && !p.toks[next].upper && !p.tight(next)
}

// dayMonth reads “30 de octubre de 2024”, “Oct. 30, 2024”, “May 2024”.
func (p *parser) dayMonth(i int) (Date, int) {
	if day, j := p.day(i); j > i {
		_, j = p.match(p.hyphen(j), of)
		if w, k := p.match(j, month); k > j && p.written(j, w) {
			d := Date{Day: day, Month: int(w.month)}
			return p.withYear(d, p.stop(w, k))
		}
		return Date{}, i
	}
	w, j := p.match(i, month)
	if j == i || !p.written(i, w) {
		return Date{}, i
	}
	j = p.stop(w, j)
	d := Date{Month: int(w.month)}
	if day, k := p.day(j); k > j && p.kind(j) == digits {
		d.Day = day
		if e, end := p.withYear(d, k); end > k {
			return e, end
		}
		if k > j+1 || p.ends(k) && !p.signAt(k, ":") || p.lex.DayLast && !p.is(k, unit|percent|currency|scale|hundred|times) {
			return d, k
		}
		d.Day = 0
	}
	if e, end := p.withYear(d, j); end > j {
		return e, end
	}
	return Date{}, i
}

// written reports whether a month is written as one: “march” is none.
func (p *parser) written(i int, w *word) bool {
	return w.class&homograph == 0 || p.toks[i].upper || !p.lex.DayLast
}

// stop skips the full stop of an abbreviated month.
func (p *parser) stop(w *word, i int) int {
	if w.class&homograph != 0 && p.signAt(i, ".") && p.tight(i) && i+1 < len(p.toks) && (p.kind(i+1) == digits || p.is(i+1, of)) {
		return i + 1
	}
	return i
}

// day reads the day of a month: 30, 1.º, 2nd, “primero”, “quince”.
func (p *parser) day(i int) (int, int) {
	if v, next := p.ordinalDigits(i); next > i {
		return validDay(v, i, next)
	}
	if v := p.plain(i, 2); v > 0 {
		return validDay(v, i, i+1)
	}
	if v, next := p.ordinalWords(i); next > i && v.IsInt() && v.Num().IsInt64() {
		return validDay(int(v.Num().Int64()), i, next)
	}
	if p.is(i, one) && p.is(i+1, of) && p.is(i+2, month) {
		return 1, i + 1 // “el uno de mayo”
	}
	if n, next := p.number(i); next > i && !n.digits && !n.soft && n.value.IsInt() && n.value.Num().IsInt64() {
		return validDay(int(n.value.Num().Int64()), i, next)
	}
	return 0, i
}

func validDay(v, i, next int) (int, int) {
	if v < 1 || v > 31 {
		return 0, i
	}
	return v, next
}

// withYear adds the year that follows a month: “de 2024”, “, 2024”, “2024”.
func (p *parser) withYear(d Date, i int) (Date, int) {
	j := i
	if p.signAt(j, ",") && d.Day > 0 {
		j++
	} else {
		_, j = p.match(j, of)
	}
	if y := p.plain(j, 4); y >= 1000 && y <= 2100 && !p.is(j+1, unit|percent|currency) {
		d.Year = y
		return d, j + 1
	}
	if d.Day == 0 {
		return d, i
	}
	return d, i
}

// shortYear reads a year of two digits: “en el 98”, “'98”.
func (p *parser) shortYear(i int) int {
	if (p.signAt(i, "'") || p.signAt(i, "’")) && !p.tight(i) && p.tight(i+1) {
		if y := p.plain(i+1, 2); y >= 10 && p.ends(i+2) {
			return p.addDate(Date{Year: fullYear(y)}, i, i+2)
		}
		return i
	}
	_, j := p.match(i, yearLead)
	if j == i {
		return i
	}
	y := p.plain(j, 2)
	if y < 32 || !p.ends(j+1) && !p.is(j+1, and) || p.signAt(j+1, "%") {
		return i
	}
	return p.addDate(Date{Year: fullYear(y)}, j, j+1)
}
