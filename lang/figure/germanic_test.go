package figure

import (
	"testing"

	"github.com/cotejo/cotejo/lang"
)

var german = []string{
	`[Zweihundertdreiundzwanzig](cardinal 223) Menschen, [dreitausendfünfhundert](cardinal 3500) Bäume, [eintausendneunhundertneunundachtzig](cardinal 1989) Steine.`,
	`Im Jahr [neunzehnhundertneunundachtzig](cardinal 1989) kamen [hunderteins](cardinal 101) und gingen [hundertundzwei](cardinal 102).`,
	`Er ist der [Dreiundzwanzigste](ordinal 23), sie die [zweihundertdritte](ordinal 203), beim [hundertsten](ordinal 100) Mal.`,
	`Die [zwanzigjährige](duration 20 year) Läuferin, ein [30-jähriger](duration 30 year) Koch und ein [dreitägiges](duration 3 day) Fest.`,
	`Der Umsatz stieg auf das [Zehnfache](multiplier 10), sie gewann [dreimal](multiplier 3), er [verdoppelte](multiplier 2) den Preis.`,
	`Es dauerte [zweieinhalb Stunden](duration 2.5 hour), [anderthalb Jahre](duration 1.5 year), [eineinhalb Millionen Euro](money 1500000 EUR).`,
	`Eine [Dreiviertelstunde](duration 0.75 hour) oder [eine Viertelstunde](duration 0.25 hour), nicht eine [halbe Stunde](duration 0.5 hour).`,
	`[Zwei Drittel](fraction 2/3) stimmten zu, die [Hälfte](fraction 0.5) schwieg; es war eine [Zweidrittel](fraction 2/3)mehrheit.`,
	`Um [halb sieben](time 06:30), um [Viertel nach sechs](time 06:15), um [fünf vor halb acht](time 07:25).`,
	`Um [18.30 Uhr](time 18:30), um [18 Uhr 30](time 18:30), um [7 Uhr](time 07:00) und um [7 Uhr abends](time 19:00).`,
	`Der Preis stieg um [5](cardinal 5), dann um [7 Prozent](percent 7 percent); sie kam um [sieben](time 07:00).`,
	`Am [3. Oktober 2024](date 2024-10-03), am [3.10.](date --10-03) und am [3.10.2024](date 2024-10-03).`,
	`Vom [3.](date --10-03) bis [5. Oktober](date --10-05), am [Montag, dem 5. Mai](date --05-05), seit [März](date --03).`,
	`Am [dritten Mai](date --05-03), am [einundzwanzigsten Juni](date --06-21), im [Jänner 2023](date 2023-01).`,
	`Der [3.](ordinal 3) Platz, die [19.](ordinal 19) Etappe, Ludwig [XIV](ordinal 14). und Karl [V](ordinal 5).`,
	`Im [19. Jahrhundert](century 19), in den [90er-Jahren](decade 90), in den [Neunzigerjahren](decade 90), in den [Achtzigern](decade 80).`,
	`Der Bau kostet [5 Mio. Euro](money 5000000 EUR), die Bahn [2,4 Mrd. Euro](money 2400000000 EUR), der Bund [3 Billionen Euro](money 3000000000000 EUR).`,
	`Mehr als [20](cardinal 20 more-than), weniger als [30](cardinal 30 less-than), mindestens [40](cardinal 40 at-least), bis zu [50 Kilometer](measure 50 kilometer at-most).`,
	`Fast [300](cardinal 300 almost), knapp [400](cardinal 400 almost), rund [500](cardinal 500 about), etwa [600](cardinal 600 about), gut [700](cardinal 700 more-than), ca. [800](cardinal 800 about).`,
	`Zwischen [10 und 20 Euro](range 10..20 EUR), von [3 bis 5 Prozent](range 3..5 percent), [3 bis 4 Millionen](range 3000000..4000000).`,
	`[50 Prozent](percent 50 percent), [2,5 %](percent 2.5 percent), [3 Prozentpunkte](percent 3 percentage-point), [1,5 Promille](percent 1.5 permille).`,
	`[1.250,50 Euro](money 1250.5 EUR), [20 Cent](money 20 cent), [100 Schweizer Franken](money 100 CHF), [5 US-Dollar](money 5 USD), [€ 30](money 30 EUR).`,
	`[37 Grad Celsius](measure 37 celsius), [120 Stundenkilometer](measure 120 kilometer-per-hour), [800 Quadratmeter](measure 800 square-meter), [5 Tonnen](measure 5 tonne).`,
	`Ein [Dutzend](cardinal 12) Eier, [beide](cardinal 2) Seiten, ein [Paar](cardinal 2) Schuhe, ein paar Leute, [Tausende](cardinal 1000) Zuschauer.`,
	`Er nahm sich in Acht, hielt den Elfmeter, sah ein Dreieck und hatte keinen Zweifel an der Einheit.`,
	`Ein Mann und eine Frau gingen einmal durch die Stadt; das ist einfach.`,
	`[Minus fünf](cardinal -5); es waren [-8 Grad](measure -8 degree).`,
	`Sie siegten [3:1](score 3..1); Artikel [5](cardinal 5), [CO2](identifier CO2), [G-20](identifier G20).`,
	`[Zwölf](cardinal 12) Kinder, [eine Million Euro](money 1000000 EUR), [zwei Millionen dreihunderttausend](cardinal 2300000).`,
	`Geöffnet von [9](time 09:00) bis [18 Uhr](time 18:00); [drei](cardinal 3000000) oder [vier Millionen](cardinal 4000000).`,
	`[20- bis 30-jährige](range 20..30 year) Frauen und eine [dreiprozentige](percent 3 percent) Anleihe.`,
	`[Tausend](cardinal 1000) Schafe, [hundert](cardinal 100) Kühe, [zwei hundert](cardinal 200) Ziegen, [5 Tsd. Euro](money 5000 EUR).`,
	`Im [Viertelfinale](cardinal 4), in den Gassen der Altstadt, außer Acht gelassen.`,
}

var dutch = []string{
	`[Tweehonderddrieëntwintig](cardinal 223) mensen, [drieduizend](cardinal 3000) bomen, [drieduizend vierhonderd](cardinal 3400) stenen, [vijftienhonderd](cardinal 1500) man.`,
	`De [drieëntwintigste](ordinal 23), de [honderdste](ordinal 100), de [3e](ordinal 3), de [3de](ordinal 3), de [1ste](ordinal 1).`,
	`Een [twintigjarige](duration 20 year) loper, een [30-jarige](duration 30 year) kok, een [driedaags](duration 3 day) feest.`,
	`Het [verdubbelde](multiplier 2), [drie keer](multiplier 3), [tienmaal](multiplier 10), [verdrievoudigd](multiplier 3).`,
	`[Twee derde](fraction 2/3) stemde voor, [driekwart](fraction 0.75) bleef, de [helft](fraction 0.5) zweeg.`,
	`[Tweeënhalf uur](duration 2.5 hour), [anderhalf jaar](duration 1.5 year), een [half uur](duration 0.5 hour), [anderhalf miljoen euro](money 1500000 EUR).`,
	`Om [half zeven](time 06:30), om [kwart over zes](time 06:15), om [vijf voor half acht](time 07:25), om [18.30 uur](time 18:30), om [drie uur](time 03:00).`,
	`Op [3 oktober 2024](date 2024-10-03), op [3 okt. 2024](date 2024-10-03), op [maandag 5 mei](date --05-05), in [maart](date --03).`,
	`Van [3](date --10-03) tot [5 oktober](date --10-05), in [mei 2023](date 2023-05).`,
	`In de [19e eeuw](century 19), de [zeventiende eeuw](century 17), de jaren [negentig](decade 90), begin jaren '[90](decade 90).`,
	`[5 mln. euro](money 5000000 EUR), [2,4 miljard euro](money 2400000000 EUR), [3 biljoen dollar](money 3000000000000 $), [€ 1.250,50](money 1250.5 EUR).`,
	`Meer dan [20](cardinal 20 more-than), minder dan [30](cardinal 30 less-than), minstens [40](cardinal 40 at-least), tot [50 kilometer](measure 50 kilometer at-most).`,
	`Bijna [300](cardinal 300 almost), ongeveer [400](cardinal 400 about), zo'n [500](cardinal 500 about), ruim [600](cardinal 600 more-than), circa [700](cardinal 700 about).`,
	`Tussen [10 en 20 euro](range 10..20 EUR), van [3 tot 5 procent](range 3..5 percent).`,
	`[50 procent](percent 50 percent), [2,5%](percent 2.5 percent), [3 procentpunt](percent 3 percentage-point).`,
	`[37 graden Celsius](measure 37 celsius), [120 kilometer per uur](measure 120 kilometer-per-hour), [800 vierkante meter](measure 800 square-meter), [5 ton](measure 5 tonne).`,
	`Een [dozijn](cardinal 12) eieren, een [tiental](cardinal 10) boeken, [beide](cardinal 2) kanten, [duizenden](cardinal 1000) mensen.`,
	`Een man en een vrouw liepen door de stad; [één jaar](duration 1 year)`,
	`Zij wonnen met [3-1](score 3..1); Willem [II](ordinal 2); [CO2](identifier CO2).`,
	`[Twaalf](cardinal 12) kinderen, [een miljoen euro](money 1000000 EUR), [achthonderdenvijf](cardinal 805).`,
	`Om [7 uur 's ochtends](time 07:00) stonden er [3](cardinal 3000000) of [4 miljoen](cardinal 4000000) mensen.`,
	`[20- tot 30-jarigen](range 20..30 year) aten [een vijfde](fraction 0.2) van de taart, [een kwart miljoen](cardinal 250000) kruimels.`,
	`[Duizend](cardinal 1000) schapen, [honderd](cardinal 100) koeien.`,
	// “Vierde” is soft here: it may be “celebrated”.
	`Hij [vierde](ordinal 4) zijn verjaardag en wilde de regels in acht nemen.`,
}

func TestGerman(t *testing.T) { testMarked(t, &lang.German, german) }
func TestDutch(t *testing.T)  { testMarked(t, &lang.Dutch, dutch) }

// Words that begin as numbers do are none.
func TestGermanProse(t *testing.T) {
	for _, c := range []struct {
		l    *lang.Language
		text string
	}{
		{&lang.German, "Die Einwohner des Dreiecks am Zweig zehrten von der Einheit, im Fünfuhrtee schwamm ein Achtelchen Zucker aus Siebenbürgen."},
		{&lang.Dutch, "De driehoek, het tweetje en de eenheid van de zeventjes achten wij vierkant, zesje of elfjes."},
	} {
		if figures := Parse(c.text, c.l); len(figures) > 0 {
			t.Errorf("read %s", mark(c.text, figures))
		}
	}
}

// FuzzGermanic: whatever the text, the figures stand in order inside it.
func FuzzGermanic(f *testing.F) {
	for _, c := range append(german, dutch...) {
		f.Add(c)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, l := range []*lang.Language{&lang.German, &lang.Dutch} {
			end := 0
			for _, g := range Parse(text, l) {
				if g.Start < end || g.End <= g.Start || g.End > len(text) || g.Kind == "" {
					t.Fatalf("%s: %q has %+v", l.Tag, text, g)
				}
				end = g.End
			}
		}
	})
}
