package lang

import "strings"

// addOrdinals enters what tells the stop of an ordinal from that of a sentence.
func (r *stopRules) addOrdinals(l *Language) {
	if r.ordinals = l.Numerals.OrdinalStop; !r.ordinals {
		return
	}
	r.leads, r.counted = map[string]bool{}, map[string]bool{}
	for w := range strings.FieldsSeq(l.OrdinalLeads) {
		r.leads[w] = true
		r.leads[capitalised(w)] = true
	}
	for w := range strings.FieldsSeq(l.Naming.Calendar + " " + l.Numerals.CenturyAfter) {
		r.counted[capitalised(w)] = true
	}
}

// isOrdinal reports whether the digits at the end of said are an ordinal with
// its full stop: “am 3. Oktober”, “der 2. Platz”, but not “Er trägt die Nummer
// 10. Platz ist genug.” nor “Es waren die letzten 20. Die anderen…”
func (r *stopRules) isOrdinal(said string, f following) bool {
	if !r.ordinals {
		return false
	}
	before := strings.TrimRight(said, "0123456789.")
	if n := len(said) - len(before); n == 0 || n > 5 || n > 3 && !strings.Contains(said[len(before):], ".") {
		return false
	}
	if r.counted[f.word] {
		return true
	}
	before = strings.TrimRight(before, " \u00A0\u202F")
	return r.leads[before[wordStart(before):]] && !r.starters[f.word]
}
