package lang

import (
	"strings"
	"testing"
)

// item is the meaning of a form in a list; "" where it has none.
func item(list, form string) string {
	for it := range strings.FieldsSeq(list) {
		forms, meaning, _ := strings.Cut(it, "=")
		for f := range strings.SplitSeq(forms, "|") {
			if f == form {
				return meaning
			}
		}
	}
	return ""
}

// TestTables holds each list of each language to values that a reader of the
// language can judge.
func TestTables(t *testing.T) {
	tables := map[string]Tables{
		"ca": catalanTables, "de": germanTables, "en": englishTables, "es": spanishTables,
		"fr": frenchTables, "it": italianTables, "nl": dutchTables, "pt": portugueseTables,
	}
	lists := map[string]func(Tables) string{
		"cardinal":  func(t Tables) string { return t.Numerals.Cardinals },
		"atom":      func(t Tables) string { return t.Compound.Atoms },
		"hundred":   func(t Tables) string { return t.Numerals.Hundreds + " " + t.Compound.Hundreds },
		"thousand":  func(t Tables) string { return t.Compound.Thousands },
		"scale":     func(t Tables) string { return t.Numerals.Scales },
		"ordinal":   func(t Tables) string { return t.Numerals.Ordinals },
		"month":     func(t Tables) string { return t.Numerals.Months },
		"weekday":   func(t Tables) string { return t.Numerals.Weekdays },
		"currency":  func(t Tables) string { return t.Numerals.Currency },
		"unit":      func(t Tables) string { return t.Numerals.Units },
		"territory": func(t Tables) string { return t.Territories },
	}
	for _, line := range strings.Split(strings.TrimSpace(`
es cardinal: veintiún=21 dieciséis=16 ciento=100 quinientas=500 cero=0 uno= mil=
es scale: mil=3 millones=6 billón=12
es ordinal: tercer=3 decimoséptima=17 vigésimo=20 centésima=100 milésimo=1000 vigésimo_primero=
es month: enero=1 sept=9 diciembre=12
es weekday: miércoles=3 dom=7 mar=
es currency: euros=EUR dólares_estadounidenses=USD francos_suizos=CHF pesetas_españolas=ESP marcos_alemanes=DEM
es unit: kilómetros=kilometer hectáreas=hectare kilómetros_por_hora=kilometer-per-hour julio= julios=joule
es territory: Alemania=DE RU=GB Países_Bajos=NL Chequia=CZ
en cardinal: twelve=12 ninety=90 twenty-one= and= zero=0
en hundred: hundred=2
en scale: thousand=3 billion=9 trillion=12
en ordinal: first=1 twelfth=12 hundredth=100 twenty-first=
en month: January=1 May=5 Sept=9
en weekday: Wednesday=3 Sun=7
en currency: British_pounds=GBP Swiss_francs=CHF German_marks=DEM
en unit: kilometres=kilometer kilometers=kilometer feet=foot square_miles=square-mile
en territory: United_Kingdom=GB UK=GB Netherlands=NL
fr cardinal: soixante-dix=70 soixante-et-onze=71 quatre-vingts=80 quatre-vingt=80 quatre-vingt-dix=90 septante=70 huitante=80 vingt-et-un=21 deux_cents=200 deux-cents=200 trente-deux=
fr scale: mille=3 milliards=9 billion=12
fr ordinal: première=1 deuxième=2 soixante-dixième=70 centième=100
fr month: août=8 févr=2 décembre=12
fr weekday: lundi=1 dim=7
fr currency: francs_suisses=CHF livres_sterling=GBP francs_français=FRF
fr unit: kilomètres=kilometer pieds=foot années-lumière=light-year octets=byte
fr territory: Allemagne=DE Royaume-Uni=GB
de cardinal: zwölf=12 dreißig=30 hundert=100 ein= eins=
de atom: ein=1 dreiundzwanzig=23 neunundneunzig=99
de hundred: hundert=2
de thousand: tausend=3
de scale: Mrd.=9 Milliarden=9 Million=6
de ordinal: dritten=3 siebte=7 hundertste=100
de month: März=3 Jänner=1 Dez=12
de weekday: Samstag=6 Mi=3
de currency: US-Dollar=USD Schweizer_Franken=CHF Britische_Pfund=GBP Deutsche_Mark=DEM
de unit: Kilometern=kilometer Jahren=year Quadratmeter=square-meter Fuß=foot Seemeilen=nautical-mile
de territory: Vereinigtes_Königreich=GB Österreich=AT
it cardinal: sei=6 cento=100 venti=20
it atom: ventitré=23 ventuno=21 ventun=21 novantotto=98
it hundred: cento=2 cent=2
it thousand: mila=3 mille=3
it scale: milioni=6 miliardo=9
it ordinal: terza=3 undicesimo=11 ventesimo=20
it month: gennaio=1 luglio=7 set=
it weekday: venerdì=5
it currency: franchi_svizzeri=CHF lire_italiane=ITL
it unit: chilometri=kilometer piedi=foot
it territory: Germania=DE Regno_Unito=GB
pt cardinal: dezesseis=16 dezasseis=16 cento=100 duzentas=200
pt scale: milhões=6 bilhões=9 biliões=12
pt ordinal: terceiro=3 vigésima=20 décimo_primeiro=
pt month: março=3 fev=2 dez=
pt weekday: segunda-feira=1 domingo=7
pt currency: Reais_brasileiros=BRL
pt unit: quilômetros=kilometer nós=
pt territory: Alemanha=DE Reino_Unido=GB
ca cardinal: vint-i-tres=23 dos-cents=200 dues-centes=200 trenta=30
ca scale: milions=6
ca ordinal: primera=1 cinquè=5
ca month: gener=1 d’abril= abril=4 set=
ca weekday: dimecres=3
ca currency: francs_suïssos=CHF
ca unit: quilòmetres=kilometer peus=foot cal=
ca territory: Alemanya=DE Regne_Unit=GB
nl cardinal: twee=2 tachtig=80 honderd=100 een=
nl atom: drieëntwintig=23 achtennegentig=98
nl hundred: honderd=2
nl thousand: duizend=3
nl scale: mln.=6 miljard=9 biljoen=12
nl ordinal: derde=3 achtste=8 twintigste=20
nl month: maart=3 mrt=3
nl weekday: woensdag=3
nl currency: Zwitserse_frank=CHF Nederlandse_gulden=NLG
nl unit: kilometer=kilometer uur=hour jaar=year
nl territory: Duitsland=DE Verenigd_Koninkrijk=GB`), "\n") {
		head, wants, _ := strings.Cut(line, ": ")
		language, name, _ := strings.Cut(head, " ")
		for want := range strings.FieldsSeq(wants) {
			form, meaning, _ := strings.Cut(want, "=")
			if got := item(lists[name](tables[language]), form); got != meaning {
				t.Errorf("%s: the %s “%s” means “%s”; want “%s”", language, name, form, got, meaning)
			}
		}
	}
}

// TestRegions holds regional marks and dates to what a reader there expects.
func TestRegions(t *testing.T) {
	for _, c := range []struct {
		tag, decimal, group string
		minimum             int
		order               string
	}{
		{"es", ",", ".", 2, "dmy"}, // 1234, but 12.345
		{"es-ES", ",", ".", 2, "dmy"},
		{"es-MX", ".", ",", 1, "dmy"},
		{"es-AR", ",", ".", 1, "dmy"},
		{"es-PR", ".", ",", 1, "mdy"},
		{"es-CR", ",", " ", 1, "dmy"},
		{"en", ".", ",", 1, "mdy"},
		{"en-US", ".", ",", 1, "mdy"},
		{"en-GB", ".", ",", 1, "dmy"},
		{"en-ZA", ",", " ", 1, "ymd"},
		{"de", ",", ".", 1, "dmy"},
		{"de-CH", ".", "'", 1, "dmy"},
		{"de-AT", ",", " ", 1, "dmy"},
		{"nl-BE", ",", ".", 1, "dmy"},
	} {
		l, err := Lookup(c.tag)
		if err != nil {
			t.Fatal(err)
		}
		got := l.CLDR
		if l.DecimalMark() != c.decimal || got.Group != c.group || got.MinimumGrouping != c.minimum || got.DateOrder != c.order {
			t.Errorf("%s writes %q %q %d %s; want %q %q %d %s", c.tag, l.DecimalMark(), got.Group, got.MinimumGrouping, got.DateOrder, c.decimal, c.group, c.minimum, c.order)
		}
	}
}

// TestOtherRegions does the same for languages by their tables alone.
func TestOtherRegions(t *testing.T) {
	for _, c := range []struct {
		tables         Tables
		region         string
		decimal, group string
		minimum        int
	}{
		{portugueseTables, "BR", ",", ".", 1},
		{portugueseTables, "PT", ",", " ", 2},
		{frenchTables, "FR", ",", " ", 1},
		{frenchTables, "CH", ",", "'", 1},
		{frenchTables, "LU", ",", ".", 1},
		{italianTables, "CH", ".", "'", 2},
		{italianTables, "IT", ",", ".", 2},
		{catalanTables, "ES", ",", ".", 1},
	} {
		got := c.tables.in(c.region)
		if got.Numerals.Decimal != c.decimal || got.Group != c.group || got.MinimumGrouping != c.minimum {
			t.Errorf("%s writes %q %q %d; want %q %q %d", c.region, got.Numerals.Decimal, got.Group, got.MinimumGrouping, c.decimal, c.group, c.minimum)
		}
	}
}
