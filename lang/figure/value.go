package figure

import (
	"fmt"
	"math/big"
	"strings"
)

// A Value is the exact worth of a figure: a rational, a range of two, a
// calendar value, or the string of an identifier. Never a float.
type Value struct {
	Number *big.Rat // nil for calendar values and identifiers
	To     *big.Rat // the upper end of a range; nil otherwise
	Date   *Date    // a date, a year, a weekday, a time; nil otherwise
	Text   string   // an identifier in its normal form: "G20" for “G-20”
	// AlsoDate is the other reading of a date whose day may be the month: 6 May
	// for “5/6/2024” in Spanish; nil where there is none.
	AlsoDate *Date
	// AlsoTo is what Also is, of the upper end of a range: “5m-6m”.
	AlsoTo *big.Rat
	// Also holds the other reading of an ambiguous number: for “226.000” in
	// Spanish Number is 226000 and Also 226; in English the other way round.
	Also *big.Rat
}

// A Date is a calendar value. A part that is not told is zero; hours and
// minutes are told when Clock is set.
type Date struct {
	Year, Month, Day int
	BC               bool // the year is before Christ
	Weekday          int  // as ISO 8601 counts: 1 is Monday
	Clock            bool
	Hour, Minute     int
	// Half is how sure the hour's half of the day is: “a las 7” may be either.
	Half bool
	Zone string // of the time, as it is written: “ET”, “GMT+1”
}

// String writes a plain decimal ("1234.5") or a fraction ("1/3"); a range as
// "20..30"; a date as ISO 8601 with the unknown parts left out
// ("2024-10-30", "--10-30", "2024-10", "-W-3"), years before Christ as it
// counts them, "-0043" for 44 BC; a time as "18:30".
func (v Value) String() string {
	switch {
	case v.Date != nil:
		return v.Date.String()
	case v.To != nil:
		return decimal(v.Number) + ".." + decimal(v.To)
	case v.Number != nil:
		return decimal(v.Number)
	}
	return v.Text
}

// decimal writes a number that ends in decimals so, any other as a fraction.
func decimal(r *big.Rat) string {
	if r.IsInt() {
		return r.Num().String()
	}
	digits, exact := r.FloatPrec()
	if !exact {
		return r.String()
	}
	return r.FloatString(digits)
}

// String writes the date as ISO 8601, unknown parts left out.
func (d *Date) String() string {
	var b strings.Builder
	year := fmt.Sprintf("%04d", d.Year)
	if d.BC {
		year = fmt.Sprintf("%05d", 1-d.Year) // ISO 8601 has a year 0
	}
	switch {
	case d.Year != 0 && d.Month != 0 && d.Day != 0:
		fmt.Fprintf(&b, "%s-%02d-%02d", year, d.Month, d.Day)
	case d.Year != 0 && d.Month != 0:
		fmt.Fprintf(&b, "%s-%02d", year, d.Month)
	case d.Year != 0:
		b.WriteString(year)
	case d.Month != 0 && d.Day != 0:
		fmt.Fprintf(&b, "--%02d-%02d", d.Month, d.Day)
	case d.Month != 0:
		fmt.Fprintf(&b, "--%02d", d.Month)
	case d.Day != 0:
		fmt.Fprintf(&b, "---%02d", d.Day)
	case d.Weekday != 0:
		fmt.Fprintf(&b, "-W-%d", d.Weekday)
	}
	if d.Clock {
		if b.Len() > 0 {
			b.WriteByte('T')
		}
		fmt.Fprintf(&b, "%02d:%02d", d.Hour, d.Minute)
	}
	return b.String()
}
