package lang

// germanNumerals is how German writes quantities, beside what CLDR has.
var germanNumerals = Numerals{
	OrdinalStop: true,
	TheArticle:  `der die das den dem des`,
	Articles:    `ein eine einen einem einer eines`,
	Ones:        `eins=1`,
	Cardinals:   `zwo=2 Viertelmillion=250000`,
	Scales:      `Tsd.|Tsd=3 Mill.=6 Trillion|Trillionen=18`,
	Alone:       `tausend`,
	Hundreds:    `hundert=2`,
	Vague: `Hunderte|Hunderten|Hunderter=2 Tausende|Tausenden|Tausender=3 Zehntausende|Zehntausenden|zigtausend|Zigtausende=4 Hunderttausende|Hunderttausenden=5
		Millionen=6 Milliarden=9 Billionen=12`,
	Ordinals: `erstens=1 zweitens=2 drittens=3 siebente|siebenten|siebenter|siebentes=7`,
	// “Sie achten auf die Kosten”.
	Doubtful: `achten achte`,
	Denominator: `Drittel|Dritteln=3 Viertel|Vierteln=4 Fünftel|Fünfteln=5 Sechstel|Sechsteln=6 Siebtel|Siebteln=7 Achtel|Achteln=8 Neuntel=9 Zehntel|Zehnteln=10
		Zwölftel=12 Sechzehntel=16 Zwanzigstel=20 Hundertstel|Hundertsteln=100 Tausendstel|Tausendsteln=1000 Millionstel=1000000`,
	Half:       `halb halbe halben halber halbes halbem`,
	HalfNouns:  `Hälfte Hälften`,
	HalfMore:   `einhalb`,
	OneAndHalf: `anderthalb anderthalbe anderthalben eineinhalb einundeinhalb`,
	Collectives: `Drillinge=3 vorgestern|Zwillinge|Zwillingen|beide|beiden|beider|beides|!Paar|Duo=2 Trio=3 Quartett=4 Quintett=5 Dutzend|Dutzende|Dutzenden=12 Viertelfinale|Viertelfinals=4 Achtelfinale|Achtelfinals=16
		Sechzehntelfinale=32`,
	Multipliers: `doppelt|doppelte|doppelten|doppelter|doppeltes|Doppelte|Doppelten|verdoppelt|verdoppelte|verdoppelten|verdoppeln|verdopple|Verdopplung|Verdoppelung=2
		verdreifacht|verdreifachte|verdreifachten|verdreifachen|Verdreifachung=3 vervierfacht|vervierfachte|vervierfachen=4 verfünffacht|verfünffachte|verfünffachen=5 verzehnfacht|verzehnfachte|verzehnfachen=10`,
	And:   `und`,
	Or:    `oder`,
	Point: `Komma`,
	Times: `mal fach fache fachen facher faches x`,
	Minus: `minus`,
	Of:    `von vom`,

	Percent: `Prozent|vom_Hundert|v._H.=percent Promille=permille Prozentpunkt|Prozentpunkte|Prozentpunkten|Prozentpunkts=percentage-point Basispunkt|Basispunkte|Basispunkten=basis-point Punkt|Punkte|Punkten|Zähler|Zählern=point
		prozentig|prozentige|prozentigen|prozentiger|prozentiges=percent`,
	Currency: `Euro|Euros=EUR Dollar|Dollars|Dollarn=$ US-Dollar|US-Dollars|amerikanische_Dollar|amerikanischen_Dollar=USD kanadische_Dollar|kanadischen_Dollar|kanadischer_Dollar=CAD
		australische_Dollar|australischen_Dollar=AUD Pfund_Sterling|britische_Pfund|britischen_Pfund|Britische_Pfund=GBP Pfund|Pfunde=pound Yen=JPY Yuan|Renminbi=CNY Peso|Pesos=peso
		Franken|Schweizer_Franken|Fr.|sFr.=CHF Mark|D-Mark|DM=DEM Schilling|Schillinge=ATS Lira|Lire=lira Krone|Kronen=crown Tschechische_Kronen|tschechische_Kronen=CZK schwedische_Kronen|schwedischen_Kronen=SEK
		norwegische_Kronen|norwegischen_Kronen=NOK dänische_Kronen|dänischen_Kronen=DKK Rubel|Rubeln=RUB Rupie|Rupien=rupee Real|Reais=BRL Won=KRW Zloty|Złoty=PLN Gulden=guilder Forint=HUF Dinar=dinar Dirham=dirham
		Drachme|Drachmen=GRD Pesete|Peseten=ESP Bitcoin|Bitcoins=BTC Griwna=UAH französische_Franc|Franc|Francs=franc`,
	Cents: `Cent Cents Eurocent Pfennig Pfennige Rappen Penny Pence`,
	Units: `
		Kilometer_je_Stunde|Stundenkilometer|Stundenkilometern|Sachen=kilometer-per-hour Meilen_je_Stunde=mile-per-hour
		qm=square-meter Kilo|Kilos=kilogram Zentner|Zentnern=quintal Fass|Fässer|Fässern=barrel
		jährig|jährige|jährigen|jähriger|jähriges|jährigem=year monatig|monatige|monatigen|monatiger|monatiges=month wöchig|wöchige|wöchigen|wöchiger|wöchiges=week
		tägig|tägige|tägigen|tägiger|tägiges=day stündig|stündige|stündigen|stündiger|stündiges=hour minütig|minütige|minütigen|minütiger|minütiges=minute
		sekündig|sekündige|sekündigen=second Dekade|Dekaden=decade Halbjahr|Halbjahre|Semester=semester`,

	Months: `Jänner=1 Feber|Febr.=2 Mrz|Mrz.=3`,
	Weekdays: `montags|Montags=1 dienstags|Dienstags=2 mittwochs|Mittwochs=3 donnerstags|Donnerstags=4 freitags|Freitags=5 Sonnabend|samstags|sonnabends|Samstags=6 sonntags|Sonntags=7
		Montagabend|Montagmorgen|Montagnachmittag|Montagvormittag=1 Dienstagabend|Dienstagmorgen|Dienstagnachmittag|Dienstagvormittag=2 Mittwochabend|Mittwochmorgen|Mittwochnachmittag|Mittwochvormittag=3
		Donnerstagabend|Donnerstagmorgen|Donnerstagnachmittag|Donnerstagvormittag=4 Freitagabend|Freitagmorgen|Freitagnachmittag|Freitagvormittag=5 Samstagabend|Samstagmorgen|Samstagnachmittag|Samstagvormittag=6 Sonntagabend|Sonntagmorgen|Sonntagnachmittag|Sonntagvormittag=7`,
	DateLeads: `im am seit ab bis zum vom Anfang Mitte Ende vergangenen kommenden nächsten letzten dieses jeden jedem und`,
	DayLeads:  `dem den der`,
	Decades: `Zwanzigerjahre|Zwanzigerjahren=20 Dreißigerjahre|Dreißigerjahren=30 Vierzigerjahre|Vierzigerjahren=40 Fünfzigerjahre|Fünfzigerjahren=50 Sechzigerjahre|Sechzigerjahren=60
		Siebzigerjahre|Siebzigerjahren=70 Achtzigerjahre|Achtzigerjahren=80 Neunzigerjahre|Neunzigerjahren=90
		zwanziger_Jahre|zwanziger_Jahren|Zwanziger|Zwanzigern=20 dreißiger_Jahre|dreißiger_Jahren|Dreißiger|Dreißigern=30 vierziger_Jahre|vierziger_Jahren|Vierziger|Vierzigern=40 fünfziger_Jahre|fünfziger_Jahren|Fünfziger|Fünfzigern=50
		sechziger_Jahre|sechziger_Jahren|Sechziger|Sechzigern=60 siebziger_Jahre|siebziger_Jahren|Siebziger|Siebzigern=70 achtziger_Jahre|achtziger_Jahren|Achtziger|Achtzigern=80 neunziger_Jahre|neunziger_Jahren|Neunziger|Neunzigern=90`,
	DecadeMark:   `er er_Jahre er_Jahren er-Jahre er-Jahren`,
	CenturyAfter: `Jahrhundert Jahrhunderts Jahrhunderte Jahrhunderten Jh. Jh Jhd.`,

	ClockLeads: `um gegen ab`, HourInWords: true,
	ClockMarks: `Uhr`,
	DayHalves:  `morgens|vormittags|früh|am_Morgen|am_Vormittag=0 nachmittags|abends|am_Nachmittag|am_Abend=12`,
	Noon:       `Mitternacht=0`,
	PastHour:   `nach`, ToHour: `vor`, MinutesPre: true, Quarter: `Viertel`,
	HalfTo: `halb`,

	Qualifiers: `mehr_als|über|oberhalb_von|jenseits_von|gut|mehr_als_die|von_mehr_als|übersteigt|überstieg|überschritt=more-than
		weniger_als|unter|unterhalb_von|nicht_einmal|nicht_ganz=less-than
		mindestens|zumindest|wenigstens|minimal|nicht_weniger_als|ab_mindestens=at-least
		bis_zu|bis_zum|bis_zur|höchstens|maximal|allenfalls|nicht_mehr_als=at-most
		fast|beinahe|nahezu|knapp|annähernd|so_gut_wie=almost
		etwa|rund|ungefähr|circa|zirka|ca.|um_die|an_die|in_etwa|schätzungsweise|an_der_Grenze_zu=about`,
	QualifiersAfter: `oder_mehr|und_mehr|und_älter|und_darüber|aufwärts=at-least oder_weniger|und_jünger|und_darunter=at-most`,
	RangeOpen:       `zwischen=und von=bis vom=bis`,
	RangeMid:        `bis`,
	References:      `Gesetz Artikel Paragraf Paragraph Absatz Verordnung Beschluss Urteil Aktenzeichen Flug Kapitel Seite Zimmer Bus Linie Telefon Nummer`,
	Regnal: `Ludwig Karl Heinrich Friedrich Wilhelm Johannes Paul Pius Benedikt Leo Clemens Gregor Napoleon Katharina Elisabeth Elizabeth Philipp Felipe Georg Eduard Alfons Ferdinand Franz Joseph Otto Konrad Leopold Maximilian Rudolf Albert
		Jakob Peter Nikolaus Alexander Sixtus Innozenz Papst Juan Carlos Charles König Kaiser Carl Gustaf`,
	OutOf:  `von`,
	Idioms: `in_Acht außer_Acht Elfmeter Elfmetern Elfmeters Siebenmeter Siebenmetern null_und_nichtig tausend_Dank Siebensachen unter_vier_Augen auf_allen_vieren Drei-Königs Heilige_Drei_Könige`,
}
