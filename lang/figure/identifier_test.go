package figure

import (
	"testing"

	"github.com/cotejo/cotejo/lang"
)

var spanishIdentifiers = []string{
	`Llame al [91 123 45 67](identifier 911234567) o al [+34 600 123 456](identifier +34600123456).`,
	`El Boeing [737](identifier 737), el [A-7](identifier A7), el [B-52](identifier B52), la red [4G](identifier 4G) y el [11-J](identifier 11J).`,
	`La ley [26/1984](identifier 26/1984), la versión [2.0.1](identifier 2.0.1) y la [Covid-19](identifier COVID19).`,
}

var englishIdentifiers = []string{
	`Call [0800 123 456](identifier 0800123456), [+1 555 123 4567](identifier +15551234567) or [555-123-4567](identifier 5551234567).`,
	`[UTC+2](identifier UTC+2), an iPhone [6](identifier 6), [CO2](identifier CO2), [H1N1](identifier H1N1), [MH370](identifier MH370).`,
	`The ISBN is [978-3-16-148410-0](identifier 9783161484100), the host [10.0.0.1](identifier 10.0.0.1).`,
}

func TestSpanishIdentifiers(t *testing.T) { testMarked(t, &lang.Spanish, spanishIdentifiers) }
func TestEnglishIdentifiers(t *testing.T) { testMarked(t, &lang.English, englishIdentifiers) }

func TestPhoneInBrackets(t *testing.T) {
	f := Parse("Call (555) 123-4567 today.", &lang.English)
	if len(f) != 1 || f[0].Kind != Identifier || f[0].Value.Text != "5551234567" {
		t.Errorf("%+v", f)
	}
}
