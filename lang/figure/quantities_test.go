package figure

import (
	"testing"

	"github.com/cotejo/cotejo/lang"
)

var spanishQuantities = []string{
	`Corrió en [20''53](duration 20.53 second), mide [seis pies y dos pulgadas](measure 37/6 foot) y hacía [cinco grados bajo cero](measure -5 degree).`,
	`Debe [15 euros con 50](money 15.5 EUR), [75 USD millones](money 75000000 USD) y [30 MEUR](money 30000000 EUR).`,
	`Cuesta entre [15 dólares](money 15 $) y [50](cardinal 50).`,
	`Perdió por [3 a 1](score 3..1) ante el líder; bajó de [20 a 10](range 20..10).`,
	`Ganó [dos a uno](score 2..1) y [tres a cero](score 3..0), le dijo a uno de ellos; marcó [1:23,456](duration 83.456 second).`,
	`Recibió [N585 millones](money 585000000 NGN) y [5 dólares canadienses](money 5 CAD).`,
	`La sala tiene [12 m](measure 12 meter) y [2](cardinal 2) puertas.`,
}

var englishQuantities = []string{
	`He is [6-foot-6](measure 6.5 foot), she is [5ft 2in](measure 31/6 foot), they are [5'10"](measure 35/6 foot).`,
	`It costs [$3-4 billion](range 3000000000..4000000000 $), [£5m-6m](range 5000000..6000000 GBP), between [€20 and €30 million](range 20000000..30000000 EUR) or [thirteen dollars forty-five cents](money 13.45 $).`,
	`It rose by [68.78](cardinal 68.78) to [10 405.83](cardinal 10405.83), emissions fell by [25 to 45 percent](range 25..45 percent).`,
	`It was [5 degrees below zero](measure -5 degree) for [5-to-10-year](range 5..10 year)-olds, aged [27](duration 27 year).`,
	`They won [three-nil](score 3..0) and drew [1-1](score 1..1) in Leeds; pole came in [1:23.456](duration 83.456 second).`,
	`A [970-square-foot](measure 970 square-foot) flat of [900 sq. ft.](measure 900 square-foot), [0.7 per thousand](percent 0.7 permille).`,
	`[Three in four](fraction 0.75) and [two of every three](fraction 2/3) voted; they won [three](cardinal 3) in [four days](duration 4 day).`,
	`It paid [N585 million](money 585000000 NGN) and [US$ 1MM](money 1000000 USD).`,
}

func TestSpanishQuantities(t *testing.T) { testMarked(t, &lang.Spanish, spanishQuantities) }
func TestEnglishQuantities(t *testing.T) { testMarked(t, &lang.English, englishQuantities) }

// TestMetresOrMillions: a range whose ends may be of metres or of millions
// keeps both readings of both.
func TestMetresOrMillions(t *testing.T) {
	f := Parse("It houses 5m-6m people.", &lang.English)
	if len(f) != 1 || f[0].Value.Also == nil || f[0].Value.AlsoTo == nil || decimal(f[0].Value.AlsoTo) != "6000000" {
		t.Errorf("%+v", f)
	}
}
