package figure

import (
	"testing"

	"github.com/cotejo/cotejo/lang"
)

var spanishCalendar = []string{
	`César murió en el año [44 a. C.](date -0043) y Trajano nació en el [53 d. C.](date 0053); fue el siglo [V a. C.](century -5)`,
	`Empieza el [5 de marzo de 2024 a las 18.30 h](datetime 2024-03-05T18:30) o el [jueves 16 a las 06.30 horas](datetime ---16T06:30).`,
	`Sale a las [7 p.m. ET](time 19:00), las [18.00 GMT+1](time 18:00) y las [19.30 hora peninsular](time 19:30).`,
	`Fechas: [30-10-2024](date 2024-10-30), [30.10.2024](date 2024-10-30), [2024-10-30](date 2024-10-30).`,
	`A las [5.13](time 05:13) del [lunes](date -W-1) llovió.`,
	`El [uno de mayo](date --05-01), el [16](date --03-16)/[17 de marzo](date --03-17), el [8M](date --03-08), tras el [11-S](date --09-11); gastó [8M€](money 8000000 EUR).`,
	`El curso [2023](date 2023)/[24](date 2024) y el [2023](date 2023)-[2024](date 2024); la directiva [2016/680](identifier 2016/680).`,
	`Llegó en [Diciembre](date --12), o a finales de [Julio](date --07), dijo Julio Ruiz.`,
	`Ayer vino, mañana se irá.`,
}

var englishCalendar = []string{
	`In [44 BC](date -0043), [753 B.C.](date -0752) and [AD 79](date 0079); the [fifth century BC](century -5).`,
	`It opens on [5 March 2024 at 6:30 p.m.](datetime 2024-03-05T18:30), or [6 p.m. on May 5](datetime --05-05T18:00).`,
	`At [5.13](time 05:13) a whistle blew; [7pm EST](time 19:00), [6 p.m. London time](time 18:00).`,
	`[Nineteen eighty-four](date 1984), the [18th](century 18) and [19th centuries](century 19), [May 5](date --05-05) and [6](date --05-06).`,
	`On [16](date --03-16)/[17 March](date --03-17), in the [2023](date 2023)/[24](date 2024) season, at [a quarter to seven](time 06:45).`,
	`In mid-[May](date --05) came the [March](date --03) elections; they may march again.`,
	`Yesterday he came, tomorrow he will go, 24/7 and since [9/11](date --09-11).`,
}

func TestSpanishCalendar(t *testing.T) { testMarked(t, &lang.Spanish, spanishCalendar) }
func TestEnglishCalendar(t *testing.T) { testMarked(t, &lang.English, englishCalendar) }

// TestBothDates: a date in figures whose day may be the month keeps both
// readings, that of the language first.
func TestBothDates(t *testing.T) {
	for l, want := range map[*lang.Language]string{&lang.Spanish: "2024-06-05 2024-05-06", &lang.English: "2024-05-06 2024-06-05"} {
		f := Parse("5/6/2024", l)
		if len(f) != 1 || f[0].Value.AlsoDate == nil || f[0].Value.String()+" "+f[0].Value.AlsoDate.String() != want {
			t.Errorf("%s: %+v", l.Tag, f)
		}
	}
	if f := Parse("30/10/2024", &lang.Spanish); len(f) != 1 || f[0].Value.AlsoDate != nil {
		t.Errorf("30/10/2024: %+v", f)
	}
}

// TestZones: the zone of a time is told as it is written.
func TestZones(t *testing.T) {
	f := Parse("It starts at 7 p.m. ET.", &lang.English)
	if len(f) != 1 || f[0].Value.Date.Zone != "ET" {
		t.Errorf("%+v", f)
	}
}
