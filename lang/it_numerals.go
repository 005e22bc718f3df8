package lang

// italianNumerals is how Italian writes quantities, beside what CLDR has.
var italianNumerals = Numerals{
	TheArticle:  `il lo la i gli le l' l’`,
	Articles:    `un uno una un' un’`,
	Scales:      `mila=3 mln|mil.|milioni|milione=6 mld|mrd|miliardo|miliardi=9 bilione|bilioni=12 trilione|trilioni=18`,
	Alone:       `mille`,
	Vague:       `decine=1 centinaia=2 migliaia=3 decine_di_migliaia=4 centinaia_di_migliaia=5 milioni=6 decine_di_milioni=7 centinaia_di_milioni=8 miliardi=9 decine_di_miliardi=10`,
	Cardinals:   `vent'=20 trent'=30 quarant'=40 cinquant'=50 sessant'=60 settant'=70 ottant'=80 novant'=90 cent'=100 vent’=20 trent’=30 quarant’=40 cinquant’=50 sessant’=60 settant’=70 ottant’=80 novant’=90 cent’=100`,
	Doubtful:    `secondo secondi seconda seconde prima prime`,
	OrdinalMark: `º ª ° o a`,
	Denominator: `terzo|terzi=3 quarto|quarti=4 quinto|quinti=5 sesto|sesti=6 settimo|settimi=7 ottavo|ottavi=8 nono|noni=9 decimo|decimi=10 dodicesimo|dodicesimi=12 ventesimo|ventesimi=20 millesimo|millesimi=1000`,
	Half:        `mezzo mezza mezz' mezz’`,
	HalfNouns:   `metà`,
	Collectives: `triennio|triennale=3 quadriennio|quadrimestre=4 quinquennio|quinquennale=5 centenario=100 bicentenario=200 l'altro_ieri|l'altroieri|avantieri|biennio|biennale|bimestre|gemelli|gemelle|entrambi|entrambe|paio|coppia|duo=2 trio=3 quartetto=4 decina=10 dozzina|dozzine=12 quindicina=15 ventina=20 trentina=30 quarantina=40 cinquantina=50 centinaio=100 migliaio=1000`,
	Multipliers: `doppio|raddoppia|raddoppiare|raddoppiato|raddoppiata|raddoppiati=2 triplo|triplicare|triplicato|triplicata=3 quadruplo|quadruplicato=4 quintuplo=5 decuplo=10`,
	And:         `e`, AndTens: true, AndAll: true,
	Or:       `o`,
	Point:    `virgola`,
	Times:    `volte x`,
	OutOf:    `su`,
	OneIn:    `su`,
	Eras:     `a.C.|a._C.|avanti_Cristo=-1 d.C.|d._C.|dopo_Cristo=1`,
	Relative: `ultimo|ultima|ultimi|ultime=end+0 penultimo|penultima=end-1 terzultimo|terzultima=end-2 precedente|precedenti|scorso|scorsa|scorsi|scorse=current-1 successivo|successiva|seguente|seguenti|prossimo|prossima|prossimi|prossime=current+1`,
	Minus:    `meno`,
	Of:       `di del dell' dell’ d' d’`,

	Percent: `per_cento|percento=percent per_mille=permille punti_percentuali|punto_percentuale=percentage-point punti_base|punto_base=basis-point punti|punto=point`,
	Currency: `dollaro|dollari=$ dollari_americani|dollari_statunitensi|dollaro_statunitense=USD sterlina|sterline|lira_sterlina|lire_sterline=GBP yen=JPY yuan|renminbi=CNY peso|pesos=peso peseta|pesetas=ESP franco|franchi=franc marco|marchi=DEM
		lira|lire=lira corona|corone=crown rublo|rubli=RUB rupia|rupie=rupee real|reais=BRL zloty=PLN fiorino_ungherese|fiorini_ungheresi=HUF dinaro|dinari=dinar dirham=dirham bitcoin=BTC`,
	Cents: `centesimo centesimi cent pence`,
	// “In” and “mi” are words: “i 3 in gara”.
	Units: `in|mi= chilometri_orari|chilometri_all'ora|chilometri_all’ora|km_all'ora|km_orari=kilometer-per-hour chilo|chili=kilogram tonnellata|tonnellate=tonne gradi_Celsius|gradi_centigradi=celsius semestre|semestri=semester trimestre|trimestri=quarter
		metri_quadrati|metro_quadrato|metri_quadri|mq=square-meter chilometri_quadrati|chilometro_quadrato=square-kilometer metri_cubi|metro_cubo=cubic-meter`,

	YearLeads:     `nel`,
	Decades:       `venti=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90`,
	DecadeLeads:   `anni gli_anni`,
	CenturyBefore: `secolo secoli sec.`,
	CenturyAfter:  `secolo secoli`,
	Centuries:     `!Duecento=13 !Trecento=14 !Quattrocento=15 !Cinquecento=16 !Seicento=17 !Settecento=18 !Ottocento=19 !Novecento=20 !Duemila=21`,

	ClockLeads: `alle_ore dalle_ore alle dalle all' all’ verso_le`,
	OneLead:    true,
	ClockMarks: `ore`,
	DayHalves:  `del_mattino|di_mattina|di_notte=0 del_pomeriggio|di_sera|della_sera=12`,
	Noon:       `mezzogiorno=12 mezzanotte=0`,
	PastHour:   `e`, ToHour: `meno`, Quarter: `un_quarto`,

	Qualifiers: `più_di|più_del|oltre|oltre_i|oltre_le|superiore_a|superiori_a|superiore_al|sopra_i|al_di_sopra_di=more-than
		meno_di|meno_del|inferiore_a|inferiori_a|inferiore_al|al_di_sotto_di=less-than
		almeno|come_minimo|un_minimo_di|non_meno_di|a_partire_da=at-least
		fino_a|fino_al|al_massimo|un_massimo_di|non_più_di=at-most
		quasi=almost
		circa|intorno_a|attorno_a|all'incirca|all’incirca|approssimativamente|più_o_meno|nell'ordine_di|nell’ordine_di|ca.=about`,
	QualifiersAfter: `o_più|come_minimo|almeno=at-least o_meno|al_massimo=at-most circa=about`,
	RangeOpen:       `tra=e fra=e da=a dal=al dai=ai dalle=alle dall'=all' dall’=all’`,
	RangeMid:        `a`,
	References:      `legge articolo decreto sentenza volo capitolo pagina telefono numero`,
	Regnal:          `Carlo Filippo Luigi Enrico Francesco Napoleone Vittorio Emanuele Umberto Giovanni Paolo Pio Benedetto Leone Clemente Gregorio Elisabetta Giorgio Edoardo Guglielmo Caterina Pietro Nicola Alessandro Alfonso Ferdinando Innocenzo Felipe papa`,
	// “Sei” is “you are” as well: “tu sei un medico”.
	Twofold: `sei`,
	Plurals: `i e`,
	Idioms:  `in_quattro_e_quattr'otto farsi_in_quattro fatto_in_quattro quattro_chiacchiere quattro_gatti su_due_piedi fare_due_passi mille_grazie grazie_mille a_quattr'occhi tu_sei non_sei ci_sei dove_sei come_sei`,
}
