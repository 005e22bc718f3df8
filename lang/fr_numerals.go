package lang

// frenchNumerals is how French writes quantities, beside what CLDR has.
var frenchNumerals = Numerals{
	TheArticle:  `le la les l' l’`,
	Articles:    `un une`,
	Scales:      `mille|mil=3 !M|Mn|mio=6 Md|Mds|Mrd|mds|mrd=9 trillion|trillions=18`,
	Alone:       `mille`,
	Vague:       `dizaines=1 centaines=2 milliers=3 dizaines_de_milliers=4 centaines_de_milliers=5 millions=6 dizaines_de_millions=7 centaines_de_millions=8 milliards=9 dizaines_de_milliards=10`,
	Ordinals:    `premiers|premières=1 second|seconde|seconds|secondes|deuxièmes=2 troisièmes=3`,
	Doubtful:    `second seconde secondes seconds`,
	OrdinalMark: `de ds des er re ère ers res e es è ème èmes eme nd nde ᵉ ᵉʳ`,
	Denominator: `tiers=3 quart|quarts=4 cinquième|cinquièmes=5 sixième|sixièmes=6 septième|septièmes=7 huitième|huitièmes=8 neuvième|neuvièmes=9 dixième|dixièmes=10 douzième|douzièmes=12 vingtième|vingtièmes=20 centième|centièmes=100 millième|millièmes=1000`,
	Half:        `demi demie demi-`,
	HalfNouns:   `moitié`,
	Idioms:      `trois_fois_rien les_quatre_cents_coups tous_les_quatre_matins un_de_ces_quatre à_quatre_pattes en_deux_temps_trois_mouvements mille_mercis mille_excuses couper_les_cheveux_en_quatre`,
	Collectives: `avant-hier|jumeaux|jumelles|biennal|biennale|bimestre=2 triennal|triennale=3 quinquennat|quinquennal=5 septennat=7 centenaire=100 bicentenaire=200 tricentenaire=300 paire|duo=2 trio=3 quatuor=4 huitaine=8 dizaine=10 douzaine|douzaines=12 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60 centaine=100 millier=1000`,
	Multipliers: `double|doubler|doublé|doublée|doublent|doublera=2 triple|tripler|triplé|triplée|triplent=3 quadruple|quadrupler|quadruplé=4 quintuple|quintuplé=5 décuple|décuplé=10`,
	And:         `et`, AndTens: true,
	Or:       `ou`,
	Point:    `virgule`,
	Times:    `fois x`,
	OutOf:    `sur`,
	OneIn:    `sur`,
	Eras:     `av._J.-C.|avant_J.-C.|avant_Jésus-Christ|avant_notre_ère=-1 ap._J.-C.|apr._J.-C.|après_J.-C.|de_notre_ère=1`,
	Relative: `dernier|dernière|derniers|dernières=end+0 avant-dernier|avant-dernière=end-1 précédent|précédente|précédents|précédentes=current-1 suivant|suivante|suivants|suivantes|prochain|prochaine|prochains|prochaines=current+1`,
	Minus:    `moins`,
	Of:       `de d' d’`,

	Percent: `pour_cent|pourcent|p._100=percent pour_mille=permille points_de_pourcentage|point_de_pourcentage=percentage-point points_de_base|point_de_base=basis-point points|point=point`,
	Currency: `dollar|dollars=$ dollars_américains|dollar_américain=USD livres_sterling|livre_sterling=GBP yen|yens=JPY yuan|yuans|renminbi=CNY peso|pesos=peso peseta|pesetas=ESP franc|francs=franc mark|marks=DEM
		lire|lires=lira couronne|couronnes=crown rouble|roubles=RUB roupie|roupies=rupee réal|réaux=BRL zloty|zlotys=PLN forint|forints=HUF dinar|dinars=dinar dirham|dirhams=dirham bitcoin|bitcoins=BTC`,
	Cents: `centime centimes cent_d'euro cents pence`,
	// “Mille livres” are books oftener than pounds.
	Units: `livre|livres= kilomètres_heure|kilomètres-heure|km_par_heure|kilomètres_à_l'heure|kilomètre-heure=kilometer-per-hour kilo|kilos=kilogram tonne|tonnes=tonne degrés_Celsius|degré_Celsius=celsius semestre|semestres=semester trimestre|trimestres=quarter
		mètres_carrés|mètre_carré=square-meter kilomètres_carrés|kilomètre_carré=square-kilometer mètres_cubes|mètre_cube=cubic-meter`,

	// “Mars” is a planet and “mai” nothing else; “or” and “été” are no dates.
	Homographs:    `mars`,
	DateLeads:     `en fin début mi`,
	YearLeads:     `en`,
	Decades:       `vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 soixante-dix|soixante_dix|septante=70 quatre-vingt|quatre-vingts|huitante=80 quatre-vingt-dix|quatre_vingt_dix|nonante=90`,
	DecadeLeads:   `années les_années`,
	CenturyBefore: ``,
	CenturyAfter:  `siècle siècles`,

	ClockLeads: `à vers dès jusqu'à jusqu’à`,
	ClockMarks: `h heures heure`,
	DayHalves:  `du_matin=0 de_l'après-midi|de_l’après-midi|du_soir=12`,
	Noon:       `midi=12 minuit=0`,
	PastHour:   `et`, ToHour: `moins moins_le`, Quarter: `quart`,
	HourInWords: true,

	Qualifiers: `plus_de|plus_d'|plus_d’|supérieur_à|supérieure_à|supérieurs_à|au-dessus_de|au-delà_de=more-than
		moins_de|moins_d'|moins_d’|inférieur_à|inférieure_à|inférieurs_à|au-dessous_de|en_dessous_de=less-than
		au_moins|au_minimum|un_minimum_de|pas_moins_de|à_partir_de=at-least
		jusqu'à|jusqu’à|au_plus|au_maximum|un_maximum_de|pas_plus_de=at-most
		presque|quasi|quasiment=almost
		environ|près_de|près_d'|près_d’|quelque|autour_de|aux_alentours_de|à_peu_près|approximativement|de_l'ordre_de|de_l’ordre_de|env.=about`,
	QualifiersAfter: `ou_plus|au_moins|au_minimum=at-least ou_moins|au_plus|au_maximum=at-most environ=about`,
	RangeOpen:       `entre=et de=à`,
	RangeMid:        `à`,
	References:      `loi article décret arrêté vol chapitre page téléphone numéro`,
	Regnal:          `Louis Charles Henri François Philippe Napoléon Philippe Léopold Albert Baudouin Jean Paul Pie Benoît Léon Clément Grégoire Élisabeth Georges Édouard Guillaume Catherine Pierre Nicolas Alexandre Alphonse Ferdinand Innocent pape`,
	Twofold:         `neuf tiers`,
	Plurals:         `s x`,
}
