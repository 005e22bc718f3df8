package lang

import "testing"

func TestSplitGerman(t *testing.T) {
	testSplit(t, &German, `
		Dr. Weber kam zu spät. |Frau Prof. Kern nicht.
		Das Fest beginnt am 3. Oktober in Bremen. |Der Eintritt ist frei.
		Sie belegte den 3. Platz. |Danach reiste sie ab.
		Der Vertrag läuft bis 31. Dezember 2026. |Er wird verlängert.
		Das Kloster stammt aus dem 12. Jahrhundert. |Es steht leer.
		Er feiert seinen 100. Geburtstag. |Gäste kommen aus aller Welt.
		Das Tor fiel in der 90. Minute. |Die Fans jubelten.
		Ludwig XIV. regierte 72 Jahre. |Ihm folgte Ludwig XV. nach.
		Am 3.10. ist frei. |Am 4. wird gearbeitet.
		Im Werk arbeiten 45. |Die anderen suchen noch.
		Er trägt die Nummer 10. |Trainer Kern ist zufrieden.
		Das war im Jahr 2024. |Kanzlerin Roth trat zurück.
		Wir brauchen z. B. Holz, Glas usw. |Das alles ist teuer.
		Die Firma, d. h. der Vorstand, schweigt. |Warum?
		Es geht u. a. um Geld. |Mehr sagte sie nicht.
		Der Bau kostet 5 Mio. Euro. |Der Bund zahlt 2 Mrd. Euro.
		Nach Art. 5 Abs. 2 ist das verboten. |Vgl. Nr. 7.
		Taten dieser Art. |Niemand will sie.
		Caesar starb 44 v. Chr. in Rom. |Der Senat tagte weiter.
		Er arbeitet bei der Adler e. V. und der Kern GmbH. |Beide schweigen.
		„Wir gehen.“ |Dann ging sie.
		»Kommt ihr?«, fragte er. |Niemand antwortete.
		1. Einleitung. |2. Die Lage.
		Montag, 5. Mai 2025. |Regen.
		Ca. 300 Leute kamen, ca. 20 gingen wieder. |Mehr nicht.
		Sie wohnt in der Hauptstr. 5 in Bonn. |Er nicht.
		Die Fa. Kern zog in die Bahnhofstr. |Dort blieb sie.
		Sie wohnt in St. Gallen. |Er nicht.`)
}

func TestSplitDutch(t *testing.T) {
	testSplit(t, &Dutch, `
		Dhr. Jansen kwam te laat. |Mevr. De Wit niet.
		Mr. dr. Bakker sprak. |Drs. Vos zweeg.
		Ir. J. P. van Dam tekende de brug. |Zij staat er nog.
		Neem fruit, bijv. appels en peren. |Dat is gezond.
		Het bestuur, d.w.z. de voorzitter, zwijgt. |Waarom?
		Kaas, brood, enz. |De winkel is open.
		Zie blz. 12 van nr. 5. |Daar staat het.
		Volgens art. 5 lid 2 mag dat niet. |Einde.
		O.a. Duitsland en België doen mee. |Frankrijk niet.
		Het kost 5 mln. euro. |Het Rijk betaalt 2 mld. euro.
		Hij stierf in 44 v.Chr. in Rome. |De senaat bleef.
		T.a.v. mevr. Smit, afd. Inkoop. |Graag spoed.
		Op 24 december jl. was hij jarig. |Hij werd tachtig.
		Het is om 18.30 uur. |De deur gaat open.
		‘Wij gaan.’ |Toen ging ze.
		„Komen jullie?” vroeg hij. |Niemand antwoordde.
		1. Inleiding. |2. De feiten.
		Ca. 300 mensen kwamen. |Twintig bleven.
		Op 3 okt. 2024 begon het. |Nu is het af.
		Ze woont in St. Anna. |Hij niet.
		Hij werkt bij Bakker B.V. in Delft. |Zij werkt thuis.
		Wat? |Niets! |Echt… |Echt niets.`)
}
