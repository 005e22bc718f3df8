package check

import (
	"testing"

	"github.com/cotejo/cotejo/lang"
)

// TestMoments: a day and a time are one moment, told together or apart, and
// what differs is told by its own name.
func TestMoments(t *testing.T) {
	for _, p := range []figurePair{
		{"El acto empieza el 5 de marzo a las 18.30.", "The event starts at 6:30 p.m. in the town hall; the day is March 5.", ""},
		{"El 5 de marzo habrá un acto; las puertas se abren a las 18.30 horas.", "Doors open on March 5 at 6:30 p.m.", ""},
		{"El acto empieza el 5 de marzo a las 18.30.", "The event starts on March 5 at 8:30 p.m.", "error time: “5 de marzo a las 18.30” became “March 5 at 8:30 p.m.”"},
		{"El acto empieza el 5 de marzo a las 18.30.", "The event starts on March 6 at 6:30 p.m.", "error date: “5 de marzo a las 18.30” became “March 6 at 6:30 p.m.”"},
		{"El acto empieza el 5 de marzo a las 18.30.", "The event starts on May 5 at 6:30 p.m.", "error date: “5 de marzo a las 18.30” became “May 5 at 6:30 p.m.”"},
		{"Es el lunes 4 de marzo a las 18.30.", "It is on Friday, March 4, at 6:30 p.m.", "error weekday: “lunes 4 de marzo a las 18.30” became “Friday, March 4, at 6:30 p.m.”"},

		{"César murió en el 44 a. C.", "Caesar died in 44 BC.", ""},
		{"César murió en el 44 a. C.", "Caesar died in AD 44.", "error date: “44 a. C.” became “AD 44”"},
		{"Duró del 1200 a. C. al 1100 a. C.", "It lasted from 1200 to 1100 BC.", ""},

		{"El partido es a las 19:00 GMT.", "The match is at 7 p.m. GMT.", ""},
		{"El partido es a las 19:00 GMT.", "The match is at 7 p.m.", ""},
		{"El partido es a las 19:00 GMT.", "The match is at 2 p.m. ET.", ""},
		{"El partido es a las 19:00 GMT.", "The match is at 7 p.m. ET.", "error time: “19:00 GMT” became “7 p.m. ET”"},
	} {
		if got := saidOf(p.source, p.target, &lang.Spanish, &lang.English, 1); got != p.want {
			t.Errorf("%s\n%s\ngot  %s\nwant %s", p.source, p.target, got, p.want)
		}
	}
}
