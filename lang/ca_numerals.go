package lang

// catalanNumerals is how Catalan writes quantities, beside what CLDR has.
var catalanNumerals = Numerals{
	TheArticle: `el la els les l' l’`,
	Articles:   `un una`,
	Scales:     `mil=3 !M|milió|milions=6 miliard|miliards|mil_milions|milers_de_milions=9 bilió|bilions=12 trilió|trilions=18`,
	Alone:      `mil`,
	Vague:      `desenes=1 centenars=2 milers=3 desenes_de_milers=4 centenars_de_milers=5 milions=6 desenes_de_milions=7 centenars_de_milions=8 bilions=12`,
	// “Una dotzena d’ous” counts.
	Ordinals:    `desena|dotzena|quinzena|vintena|trentena|quarantena|cinquantena|centena= vint-i-unè|vint-i-unena|vint_i_unè=21 primers|primeres=1 segons|segones=2 tercers|terceres=3`,
	Doubtful:    `segon segons segona segones quart`,
	OrdinalMark: `r n t è a ns rs ª º é`,
	Denominator: `terç|terços=3 quart|quarts=4 cinquè|cinquens=5 sisè=6 setè=7 vuitè|vuitens=8 novè=9 dècim|dècims|desè=10 centèsim|centèsims=100 mil·lèsim|mil·lèsims=1000`,
	Half:        `mig mitja`,
	HalfNouns:   `meitat`,
	Collectives: `trienni=3 quadrimestre=4 quinquenni=5 centenari=100 bicentenari=200 abans-d'ahir|abans_d'ahir|despús-ahir|bienni|biennal|bimestre|bessons|bessones|ambdós|ambdues|parella|duo=2 trio=3 quartet=4 desena=10 dotzena|dotzenes=12 quinzena=15 vintena=20 trentena=30 quarantena=40 cinquantena=50 centenar|centena=100 miler=1000`,
	Multipliers: `doble|duplicar|duplica|doblar|duplicat=2 triple|triplicar|triplica|triplicat=3 quàdruple|quadruplicar=4 quíntuple=5`,
	And:         `i`, AndTens: true,
	Or:       `o`,
	Point:    `coma`,
	Times:    `vegades cops x`,
	With:     `i amb`,
	OutOf:    `de_cada`,
	OneIn:    `de_cada`,
	Eras:     `aC|a.C.|a._C.|abans_de_Crist=-1 dC|d.C.|d._C.|després_de_Crist=1`,
	Relative: `últim|última|últims|últimes|darrer|darrera|darrers|darreres=end+0 penúltim|penúltima=end-1 antepenúltim|antepenúltima=end-2 anterior|anteriors|passat|passada=current-1 següent|següents|proper|propera|propers|properes|vinent=current+1`,
	Minus:    `menys`,
	Of:       `de del d' d’`,

	Percent: `per_cent|percent=percent per_mil=permille punts_percentuals|punt_percentual=percentage-point punts_bàsics|punt_bàsic=basis-point punts|punt=point`,
	Currency: `dòlar|dòlars=$ dòlars_americans|dòlar_americà=USD lliura|lliures=pound lliures_esterlines|lliura_esterlina=GBP ien|iens=JPY iuan|iuans=CNY peso|pesos=peso pesseta|pessetes=ESP franc|francs=franc marc|marcs=DEM
		lira|lires=lira corona|corones=crown ruble|rubles=RUB rupia|rupies=rupee real|reals=BRL dinar|dinars=dinar bitcoin|bitcoins=BTC`,
	Cents: `cèntim cèntims centau centaus penics`,
	Units: `quilòmetres_per_hora|km_per_hora=kilometer-per-hour quilo|quilos=kilogram tona|tones=tonne graus_Celsius|graus_centígrads=celsius semestre|semestres=semester trimestre|trimestres=quarter
		metres_quadrats|metre_quadrat=square-meter quilòmetres_quadrats=square-kilometer metres_cúbics|metre_cúbic=cubic-meter`,

	YearLeads:     `el`,
	Decades:       `vint=20 trenta=30 quaranta=40 cinquanta=50 seixanta=60 setanta=70 vuitanta=80 noranta=90`,
	DecadeLeads:   `anys els_anys dècada_dels`,
	CenturyBefore: `segle segles`,

	QuartersTo: `un_quart_de|un_quart_d'|un_quart_d’=45 dos_quarts_de|dos_quarts_d'|dos_quarts_d’=30 tres_quarts_de|tres_quarts_d'|tres_quarts_d’=15`,
	ClockLeads: `a_les a_la les cap_a_les`,
	ClockMarks: `h hores`,
	DayHalves:  `del_matí|de_la_matinada=0 de_la_tarda|del_vespre|de_la_nit=12`,
	Noon:       `migdia=12 mitjanit=0`,
	PastHour:   `i`, ToHour: `menys`, Quarter: `quart`,
	HourInWords: true,

	Qualifiers: `més_de|més_d'|més_d’|més_del|per_sobre_de|superior_a|superiors_a|superior_al=more-than
		menys_de|menys_d'|menys_d’|menys_del|per_sota_de|inferior_a|inferiors_a=less-than
		almenys|si_més_no|com_a_mínim|un_mínim_de|no_menys_de|a_partir_de=at-least
		fins_a|fins_al|com_a_màxim|un_màxim_de|no_més_de=at-most
		gairebé|quasi=almost
		prop_de|prop_d'|prop_d’|uns|unes|cap_a|al_voltant_de|aproximadament|més_o_menys|de_l'ordre_de|de_l’ordre_de=about`,
	QualifiersAfter: `o_més|com_a_mínim|almenys=at-least o_menys|com_a_màxim=at-most aproximadament=about`,
	RangeOpen:       `entre=i de=a`,
	RangeMid:        `a`,
	// “Nou” is “new”, “set” thirst, “deu” “must” as well.
	Twofold:    `nou set deu`,
	Plurals:    `s`,
	Idioms:     `quatre_gats mil_gràcies en_un_tres_i_no_res cada_dos_per_tres a_les_mil_meravelles a_quatre_grapes de_nou el_nou un_nou del_nou al_nou aquest_nou seu_nou`,
	References: `llei article decret resolució sentència vol capítol pàgina telèfon número`,
	Regnal:     `Carles Felip Lluís Enric Francesc Napoleó Joan Pau Pius Benet Lleó Climent Gregori Elisabet Jordi Eduard Guillem Caterina Pere Nicolau Alexandre Alfons Ferran Innocenci Jaume papa Sanç Ramir`,
}
