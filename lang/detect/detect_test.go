package detect

import (
	"strings"
	"sync"
	"testing"
	"unicode/utf8"
)

func TestDetect(t *testing.T) {
	for _, c := range []struct{ tag, text string }{
		{"es", "La alcaldesa anunció ayer que las obras del puerto empezarán en primavera, aunque los vecinos todavía no han visto el proyecto."},
		{"en", "The mayor announced yesterday that work on the harbour will begin in the spring, although residents have not seen the plans yet."},
		{"fr", "La maire a annoncé hier que les travaux du port commenceront au printemps, mais les habitants n'ont pas encore vu le projet."},
		{"de", "Die Bürgermeisterin teilte gestern mit, dass die Arbeiten am Hafen im Frühjahr beginnen, doch die Anwohner haben den Plan noch nicht gesehen."},
		{"it", "La sindaca ha annunciato ieri che i lavori del porto inizieranno in primavera, ma gli abitanti non hanno ancora visto il progetto."},
		{"pt", "A presidente da câmara anunciou ontem que as obras do porto vão começar na primavera, mas os moradores ainda não viram o projeto."},
		{"ca", "L'alcaldessa va anunciar ahir que les obres del port començaran a la primavera, però els veïns encara no han vist el projecte."},
		{"nl", "De burgemeester maakte gisteren bekend dat het werk aan de haven in het voorjaar begint, maar de bewoners hebben het plan nog niet gezien."},
		{"gl", "A alcaldesa anunciou onte que as obras do porto comezarán na primavera, pero a veciñanza aínda non viu o proxecto nin unha maqueta."},
		{"eu", "Alkateak atzo iragarri zuen portuko lanak udaberrian hasiko direla, baina bizilagunek ez dute oraindik proiektua ikusi eta kezkatuta daude."},
		{"pl", "Burmistrz ogłosiła wczoraj, że prace w porcie rozpoczną się wiosną, ale mieszkańcy nie widzieli jeszcze projektu."},
		{"sv", "Borgmästaren meddelade i går att arbetet i hamnen börjar till våren, men de boende har ännu inte sett planen."},
		{"da", "Borgmesteren meddelte i går, at arbejdet i havnen begynder til foråret, men beboerne har endnu ikke set planen, og ingen af dem er blevet hørt."},
		{"nb", "Ordføreren kunngjorde i går at arbeidet i havnen begynner til våren, men beboerne har ennå ikke sett planen, og ingen av dem er blitt hørt."},
		{"fi", "Pormestari ilmoitti eilen, että sataman työt alkavat keväällä, mutta asukkaat eivät ole vielä nähneet suunnitelmaa."},
		{"tr", "Belediye başkanı dün liman çalışmalarının ilkbaharda başlayacağını açıkladı ama mahalle sakinleri projeyi henüz görmedi."},
		{"cs", "Starostka včera oznámila, že práce v přístavu začnou na jaře, ale obyvatelé plán ještě neviděli."},
		{"ro", "Primărița a anunțat ieri că lucrările din port vor începe în primăvară, dar locuitorii nu au văzut încă proiectul."},
		{"hu", "A polgármester tegnap bejelentette, hogy a kikötői munkák tavasszal kezdődnek, de a lakók még nem látták a tervet."},
		{"ru", "Мэр объявила вчера, что работы в порту начнутся весной, но жители ещё не видели проекта."},
		{"uk", "Мерка оголосила вчора, що роботи в порту почнуться навесні, але мешканці ще не бачили проєкту."},
		{"ar", "أعلنت رئيسة البلدية أمس أن أعمال الميناء ستبدأ في الربيع لكن السكان لم يروا المشروع بعد."},
		{"el", "Η δήμαρχος ανακοίνωσε χθες ότι τα έργα στο λιμάνι θα αρχίσουν την άνοιξη."},
		{"he", "ראש העיר הודיעה אתמול שהעבודות בנמל יתחילו באביב."},
		{"ja", "市長は昨日、港湾工事が春に始まると発表した。"},
		{"zh", "市长昨天宣布港口工程将于春季开始。"},
		{"ko", "시장은 어제 항구 공사가 봄에 시작된다고 발표했다."},
		{"en", "Ministers and the unions to meet again"},
		{"es", "El Gobierno y los sindicatos vuelven a reunirse"},
		{"es", "¿Quién teme a la inflación?"},
		{"en", "Who is afraid of inflation?"},
	} {
		r, ok := Detect(c.text)
		if !ok || r.Tag != c.tag || r.Confidence <= 0 || r.Confidence > 1 {
			t.Errorf("%v %v, want %s: %s", r, ok, c.tag, c.text)
		}
	}
}

func TestDetectIsSurerOfMoreText(t *testing.T) {
	short, _ := Detect("El Gobierno y los sindicatos")
	long, _ := Detect(strings.Repeat("El Gobierno y los sindicatos se reunieron ayer en la sede de la patronal sin llegar a un acuerdo. ", 30))
	if long.Confidence < 0.95 || short.Confidence >= long.Confidence {
		t.Errorf("short %v, long %v", short, long)
	}
}

func TestDetectCannotTell(t *testing.T) {
	for _, text := range []string{"", " \n", "1.250,50 12/10/2024", "\x00\x00\x00", "\xff\xfe", "— … !", "Angela Merkel", strings.Repeat("7 ", 1_000_000)} {
		if r, ok := Detect(text); ok {
			t.Errorf("%v for %.20q", r, text)
		}
	}
}

func TestDetectIsTheSameFromAllSides(t *testing.T) {
	text := "Het werk aan de haven begint in het voorjaar; les travaux du port commenceront au printemps, mais de bewoners hebben het plan nog niet gezien."
	want, _ := Detect(text)
	var wg sync.WaitGroup
	for range 16 {
		wg.Go(func() {
			for range 20 {
				if got, _ := Detect(text); got != want {
					t.Errorf("%v, then %v", want, got)
				}
			}
		})
	}
	wg.Wait()
}

func TestCut(t *testing.T) {
	if got := cut("año", 2); got != "a" {
		t.Errorf("%q", got)
	}
}

// Every language of a script of several has a profile, and every profile a script.
func TestProfilesAndScriptsAgree(t *testing.T) {
	listed := map[string]bool{}
	for _, s := range scripts {
		for _, tag := range s.languages {
			listed[tag] = len(s.languages) > 1
		}
	}
	for _, p := range profiles {
		if !listed[p.tag] {
			t.Errorf("%s is in no script", p.tag)
		}
		delete(listed, p.tag)
		if p.words != strings.ToLower(p.words) || len(strings.Fields(p.words)) < 20 {
			t.Errorf("%s: fewer than 20 function words, or some with capitals", p.tag)
		}
	}
	for tag, several := range listed {
		if several {
			t.Errorf("%s has no profile", tag)
		}
	}
}

func FuzzDetect(f *testing.F) {
	f.Add("El Gobierno, los sindicatos and the unions")
	f.Add("ñ\x00и漢ア")
	f.Fuzz(func(t *testing.T, text string) {
		r, ok := Detect(text)
		if ok != (r.Tag != "") || r.Confidence < 0 || r.Confidence > 1 || !utf8.ValidString(r.Tag) {
			t.Errorf("%v %v", r, ok)
		}
	})
}

func BenchmarkDetect(b *testing.B) {
	text := strings.Repeat("La alcaldesa anunció ayer que las obras del puerto empezarán en primavera. ", 40)
	b.ReportAllocs()
	for b.Loop() {
		Detect(text)
	}
}
