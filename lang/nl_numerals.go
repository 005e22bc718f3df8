package lang

// dutchNumerals is how Dutch writes quantities, beside what CLDR has.
var dutchNumerals = Numerals{
	OrdinalPart: true,
	TheArticle:  `de het`,
	Articles:    `een ’n 'n`,
	Ones:        `!één=1`,
	Scales:      `triljoen=18`,
	Alone:       `duizend`,
	Hundreds:    `honderd=2`,
	Vague:       `tientallen=1 honderden=2 duizenden=3 tienduizenden=4 honderdduizenden=5 miljoenen=6 tientallen_miljoenen=7 honderden_miljoenen=8 miljarden=9 tientallen_miljarden=10 biljoenen=12`,
	// “Hij vierde zijn verjaardag”.
	Doubtful:    `vierde`,
	OrdinalMark: `e de ste ᵉ`,
	Denominator: `derde|derden=3 kwart|kwarten|vierde|vierden=4 vijfde|vijfden=5 zesde=6 zevende=7 achtste=8 negende=9 tiende|tienden=10 twaalfde=12 twintigste=20 honderdste|honderdsten=100 duizendste|duizendsten=1000`,
	Half:        `half halve`,
	HalfNouns:   `helft helften`,
	HalfMore:    `enhalf enhalve ënhalf`,
	OneAndHalf:  `anderhalf anderhalve`,
	Collectives: `eergisteren|tweeling|beide|beiden|paar|duo|tweetal=2 trio|drietal=3 viertal|kwartet=4 vijftal=5 zestal=6 tiental=10 dozijn|dozijnen|twaalftal=12 vijftiental=15 twintigtal=20 dertigtal=30 veertigtal=40 vijftigtal=50
		honderdtal=100 duizendtal=1000 kwartfinale|kwartfinales=4 achtste_finale|achtste_finales=16`,
	Multipliers: `dubbel|dubbele|dubbelen|verdubbeld|verdubbelde|verdubbelden|verdubbelt|verdubbelen|verdubbeling|tweevoud=2 driedubbel|driedubbele|drievoud|verdrievoudigd|verdrievoudigde|verdrievoudigden|verdrievoudigt|verdrievoudigen|verdrievoudiging=3
		viervoud|verviervoudigd|verviervoudigde|verviervoudigen=4 vijfvoud|vervijfvoudigd|vervijfvoudigde=5 tienvoud|vertienvoudigd|vertienvoudigde=10`,
	And:   `en`,
	Or:    `of`,
	Point: `komma`,
	Times: `keer maal voudig voudige x`,
	Minus: `min`,
	Of:    `van`,

	Percent: `procent|percent=percent promille=permille procentpunt|procentpunten|percentpunt|percentpunten=percentage-point basispunt|basispunten=basis-point punt|punten=point`,
	Currency: `euro|euro's|euro’s=EUR dollar|dollars=$ Amerikaanse_dollar|Amerikaanse_dollars=USD Canadese_dollar|Canadese_dollars=CAD Australische_dollar|Australische_dollars=AUD pond_sterling|Britse_pond|Brits_pond=GBP pond|ponden=pound
		yen=JPY yuan|renminbi=CNY peso|peso's|peso’s=peso frank|franken=franc Zwitserse_frank|Zwitserse_franken=CHF Belgische_frank|Belgische_franken=BEF gulden|guldens=NLG mark|marken=DEM lire|lires=lira kroon|kronen=crown
		Tsjechische_kroon|Tsjechische_kronen=CZK Zweedse_kroon|Zweedse_kronen=SEK Noorse_kroon|Noorse_kronen=NOK Deense_kroon|Deense_kronen=DKK roebel|roebels=RUB roepie|roepies=rupee real|reais=BRL won=KRW zloty|zloty's=PLN
		forint|forints=HUF dinar|dinars=dinar dirham|dirhams=dirham drachme|drachmen=GRD peseta|peseta's=ESP bitcoin|bitcoins=BTC hryvnia=UAH`,
	Cents: `cent centen eurocent eurocenten penny pence`,
	Units: `
		kilometers=kilometer meters=meter kilometer_per_uur|km_per_uur|kilometer_in_het_uur=kilometer-per-hour mijl_per_uur=mile-per-hour
		vierkante_kilometers=square-kilometer vierkante_meters=square-meter hectares|hectaren=hectare kubieke_meters|kuub=cubic-meter
		kilo|kilo's|kilo’s=kilogram ton|tonnen=tonne liters=liter mijlen=mile vat|vaten=barrel voeten=foot graad|graden=degree
		jarig|jarige|jarigen=year maands|maandse=month weekse|weeks=week daags|daagse=day uren|urig|urige=hour
		semester|semesters|halfjaar=semester`,

	Months:    `mrt.=3`,
	Weekdays:  `maandagavond|maandagochtend|maandagmiddag=1 dinsdagavond|dinsdagochtend|dinsdagmiddag=2 woensdagavond|woensdagochtend|woensdagmiddag=3 donderdagavond|donderdagochtend|donderdagmiddag=4 vrijdagavond|vrijdagochtend|vrijdagmiddag=5 zaterdagavond|zaterdagochtend|zaterdagmiddag=6 zondagavond|zondagochtend|zondagmiddag=7`,
	YearLeads: `in_'`,
	Decades:   `twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90`,
	// “De jaren negentig”, “begin jaren 90”.
	DecadeLeads:  `jaren`,
	CenturyAfter: `eeuw eeuwen eeuwse`,

	ClockLeads: `om tegen omstreeks rond`,
	ClockMarks: `uur u u.`,
	DayHalves:  `'s_ochtends|’s_ochtends|'s_morgens|’s_morgens|in_de_ochtend=0 's_middags|’s_middags|'s_avonds|’s_avonds|in_de_middag|in_de_avond=12`,
	Noon:       `middernacht=0`,
	PastHour:   `over`, ToHour: `voor`, MinutesPre: true, Quarter: `kwart`,
	HalfTo: `half`,

	Qualifiers: `meer_dan|ruim|boven|boven_de|boven_het|hoger_dan|langer_dan|groter_dan|ouder_dan|goed=more-than
		minder_dan|onder|onder_de|onder_het|lager_dan|korter_dan|kleiner_dan|jonger_dan|nog_geen=less-than
		minstens|ten_minste|tenminste|minimaal|op_zijn_minst|niet_minder_dan=at-least
		tot|maximaal|hoogstens|ten_hoogste|hooguit|niet_meer_dan=at-most
		bijna|haast|vrijwel|krap|dicht_bij=almost
		ongeveer|circa|ca.|zo'n|zo’n|pakweg|rond|rond_de|rond_het|grofweg|naar_schatting|een_stuk_of|om_en_nabij|om_en_nabij_de=about`,
	QualifiersAfter: `of_meer|en_ouder|en_meer|of_ouder=at-least of_minder|en_jonger|of_jonger=at-most`,
	RangeOpen:       `tussen=en van=tot`,
	RangeMid:        `tot à`,
	References:      `wet artikel verordening besluit vonnis arrest vlucht hoofdstuk bladzijde pagina kamer bus lijn nummer telefoon`,
	Regnal:          `Willem Lodewijk Karel Hendrik Frederik Johannes Paulus Pius Benedictus Leo Clemens Gregorius Napoleon Catharina Elizabeth Filips Felipe George Edward Alfons Ferdinand Boudewijn Leopold Albert Jacobus Peter Nicolaas Alexander Innocentius paus Juan Carlos Charles koning keizer`,
	OutOf:           `op_de op_elke`,
	Idioms:          `onder_vier_ogen in_zeven_haasten in_acht_genomen in_acht_nemen acht_slaan`,
}
