package check

// zoneHours are how many hours a time zone is ahead of UTC, by the tz
// database; two where summer time is often told by the same letters. Zones
// whose letters mean several, as IST, are left out: nothing is said of them.
var zoneHours = map[string][]int{
	"ET": {-5, -4}, "EST": {-5, -4}, "EDT": {-5, -4}, "CT": {-6, -5}, "CST": {-6, -5}, "CDT": {-6, -5},
	"PT": {-8, -7}, "PST": {-8, -7}, "PDT": {-8, -7}, "GMT": {0}, "UTC": {0}, "CET": {1, 2}, "CEST": {1, 2}, "JST": {9},
}

// zonesDiffer reports whether both times tell their zones, and other ones:
// “7 p.m. ET” and “19:00 GMT”.
func zonesDiffer(s, t *atom) bool {
	if s.part != clockPart || t.part != clockPart {
		return false
	}
	a, b := zoneHours[s.Value.Date.Zone], zoneHours[t.Value.Date.Zone]
	return a != nil && b != nil && a[0] != b[0]
}

// zonedCost compares times of two zones: “7 p.m. ET” is “00:00 GMT”.
func zonedCost(s, t *atom) int {
	day := int64(minutesADay)
	if !s.Value.Date.Half || !t.Value.Date.Half {
		day /= 2
	}
	apart := s.value.Num().Int64() - t.value.Num().Int64()
	for _, a := range zoneHours[s.Value.Date.Zone] {
		for _, b := range zoneHours[t.Value.Date.Zone] {
			if (apart-int64(a-b)*60)%day == 0 {
				return formCost
			}
		}
	}
	return apartCost
}

// erasDiffer reports whether one year is before Christ and the other tells that
// it is not: a year of less than four digits is read by its era alone. Of
// “between 1200 and 1100 BC” the first says nothing of its own.
func erasDiffer(s, t *atom) bool {
	if s.part != yearPart || t.part != yearPart || s.Value.Date.BC == t.Value.Date.BC {
		return false
	}
	d := s.Value.Date
	if d.BC {
		d = t.Value.Date
	}
	return d.Year < 1000 && d.Month == 0
}
