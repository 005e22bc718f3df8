package lang

// spanishNumerals is how Spanish writes quantities.
var spanishNumerals = Numerals{
	EitherMark: true,
	TheArticle: `el la los las`,
	Articles:   `un una`,
	Ones:       `uno=1`,
	Scales:     `mill.|mills.=6 millardo|millardos|miles_de_millones=9 miles_de_billones=15 trillón|trillones=18 cuatrillón|cuatrillones=24`,
	Cardinals:  `mil_y_un|mil_y_una=1001`,
	Vague:      `decenas=1 cientos|centenares=2 miles|millares=3 decenas_de_miles|decenas_de_millares=4 cientos_de_miles|centenares_de_miles=5 millones=6 decenas_de_millones=7 cientos_de_millones|centenares_de_millones=8 miles_de_millones|millardos=9 decenas_de_miles_de_millones=10 cientos_de_miles_de_millones|centenares_de_miles_de_millones=11 billones=12 trillones=18`,
	Suffixes:   `M=6`,
	Ordinals: `primeros|primeras=1 segundas=2 terceros=3 sextos|sextas=6 sétimo|sétima=7 nono=9 undécima|decimoprimer=11 duodécima=12
		vigesimoprimero|vigesimoprimera|vigesimoprimer=21 vigesimosegundo|vigesimosegunda=22 vigesimotercero|vigesimotercera=23
		vigesimocuarto|vigesimocuarta=24 vigesimoquinto|vigesimoquinta=25 vigesimosexto|vigesimosexta=26 vigesimoséptimo|vigesimoséptima=27
		vigesimoctavo|vigesimoctava=28 vigesimonoveno|vigesimonovena=29 octingentésimo|octingentésima=800`,
	OrdinalMark: `º ª .º .ª er .er .os .as ro ra do da to ta mo ma vo va no na`,
	Denominator: `tercio|tercios|tercera_parte|terceras_partes=3 cuarto|cuartos|cuarta_parte|cuartas_partes=4 quinto|quintos|quinta_parte|quintas_partes=5 sexto|sextos|sexta_parte=6 séptimo|séptimos|séptima_parte=7
		octavo|octavos|octava_parte=8 noveno|novenos|novena_parte=9 décimo|décimos|décima|décimas|décima_parte=10 onceavo|onceavos=11 doceavo|doceavos=12 quinceavo|quinceavos=15 veinteavo|veinteavos=20
		centésimo|centésimos|centésima|centésimas|centésima_parte=100 milésimo|milésimos|milésima|milésimas|milésima_parte=1000 millonésimo|millonésimos|millonésima|millonésimas=1000000 billonésimo|billonésimos|billonésima|billonésimas=1000000000000 medio|medios=2`,
	Doubtful:  `cuarto once`,
	Half:      `medio media`,
	HalfNouns: `mitad`,
	Collectives: `dz=12 ambos|ambas|par|pareja|dúo=2 trío=3 cuarteto=4 quinteto=5 sexteto=6 anteayer|antier|anteanoche|antes_de_ayer|bienio|bienal|bianual|bimestre|bimestral|gemelos|gemelas|mellizos|mellizas=2
		trienio|trienal|trillizos|trillizas=3 cuatrienio|cuatrimestre=4 quinquenio|quinquenal=5 sexenio=6 quinceañero|quinceañera|quinceañeros|quinceañeras=15 centenario|centenaria=100 sesquicentenario=150 bicentenario=200 tricentenario=300 quinto_centenario|V_Centenario=500
		 cuarentón|cuarentona=40 cincuentón|cincuentona=50 sexagenario|sexagenaria=60 septuagenario|septuagenaria=70 octogenario|octogenaria=80 nonagenario|nonagenaria=90 veinteañero|veinteañera=20 treintañero|treintañera=30 cuartos_de_final=4 octavos_de_final=16 dieciseisavos_de_final=32 decena=10 docena|docenas=12 quincena=15 veintena|veintenas=20 treintena=30 cuarentena=40 cincuentena=50 centena|centenar|centenas=100 millar=1000`,
	Multipliers: `doble|duplica|duplicar|duplicó|duplicado|duplicarán|duplicará|duplicaron|duplican|duplicando|dobla|doblar|doblarse|duplicarse|dobló|doblado|doblan|doblará|doblarán|doblaron|doblaría|doblando|duplicaba|duplicaría|duplique|dos_veces=2 triple|triplica|triplicar|triplicó|triplicado|triplicarse|triplicaron|triplicará|triplican|triplicarán|triplicaba|triplique|triplicando=3
		cuádruple|cuadruplica|cuadruplicar|cuadruplicó|cuadruplicado=4 quíntuple|quintuplica|quintuplicar|quintuplicó=5 séxtuple=6 décuplo=10`,
	And: `y e`, AndTens: true,
	Or:    `o u`,
	Point: `coma`,
	Times: `veces x`,
	With:  `con`,
	OutOf: `de_cada`,
	OneIn: `sobre`,
	Relative: `último|última|últimos|últimas=end+0 penúltimo|penúltima|anterior_al_último|anterior_a_la_última|antes_del_último=end-1 antepenúltimo|antepenúltima=end-2
		anterior|anteriores=current-1 siguiente|siguientes|próximo|próxima|próximos|próximas=current+1`,
	Eras:        `a._C.|a.C.|a._de_C.|a._e._c.|antes_de_Cristo|antes_de_nuestra_era=-1 d._C.|d.C.|d._de_C.|después_de_Cristo|de_nuestra_era=1`,
	Zones:       `hora_peninsular hora_local hora_española hora_de_Madrid hora_canaria hora_del_este hora_del_Este hora_de_Londres hora_de_Nueva_York hora_de_Washington hora_GMT hora_central`,
	AgeLeads:    `edad_de`,
	Idioms:      `ni_un_quinto sin_un_quinto cada_dos_por_tres en_un_dos_por_tres tres_cuartos_de_lo_mismo camisa_de_once_varas a_los_cuatro_vientos por_los_cuatro_costados cuatro_gatos a_las_mil_maravillas en_dos_patadas ciento_y_la_madre a_cuatro_patas mil_gracias mil_perdones mil_disculpas las_mil_y_una siete_vidas de_mil_amores cantar_las_cuarenta`,
	PartEndings: `avo avos ava avas`,
	Minus:       `menos bajo_cero`,
	Of:          `de del`,

	Percent: `por_ciento|porciento|por_100|por_cien=percent por_mil=permille puntos_porcentuales|punto_porcentual|puntos_de_porcentaje=percentage-point puntos_básicos|punto_básico=basis-point puntos|punto=point`,
	Currency: `dólar|dólares=$ dólares_americanos|dólares_de_Estados_Unidos|dólares_de_EE._UU.|dólares_USA=USD dólares_de_Hong_Kong=HKD esterlinas=GBP
		libra|libras=pound yen|yenes=JPY yuan|yuanes|renminbi=CNY peso|pesos=peso peseta|pesetas=ESP franco|francos=franc marco|marcos=DEM lira|liras=lira
		corona|coronas=crown rublo|rublos=RUB rupia|rupias=rupee real|reales=BRL bolívar|bolívares=VES sol|soles=PEN colón|colones=CRC guaraní|guaraníes=PYG
		won=KRW zloty|zlotys|eslotis=PLN florín|florines=guilder dracma|dracmas=GRD chelín|chelines=shilling forint|forintos|florines_húngaros=HUF
		dinar|dinares=dinar dirham|dirhams=dirham bitcoin|bitcoins=BTC grivna|grivnas=UAH`,
	Cents: `céntimo céntimos centavo centavos céntimos_de_euro centavos_de_dólar penique peniques cent cents centésimos_de_dólar`,
	Units: `quilómetros=kilometer micra|micras=micrometer kilómetros_hora|km_por_hora|kilómetros_a_la_hora|km/hora=kilometer-per-hour
		hectómetros_cúbicos=cubic-hectometer kilo|kilos=kilogram legua|leguas=league megawatts=megawatt decibelio|decibelios=decibel gigas=gigabyte
		grados_centígrados|grado_centígrado|centígrados|Celsius|grados_C=celsius Fahrenheit|grados_F=fahrenheit grados_Kelvin=kelvin decenio|decenios=decade
		lustro|lustros=lustrum quincena|quincenas=fortnight semestre|semestres=semester`,

	Months:   `setiembre=9`,
	Weekdays: `sábados=6 domingos=7`,
	// The 8M is a day where an article says so: “el 8M”, “8M€” are millions.
	Days:          `11-S|11S=0911 11-M|11M=0311 23-F|23F=0223 15-M|15M=0515 8-M|8M=0308 1-O=1001 12-O=1012 20-N|20N=1120 25-N|25N=1125 9-N=1109 27-S=0927 21-D=1221`,
	DateLeads:     `en hasta desde para durante pasado próximo este mes_de finales_de principios_de mediados_de`,
	DayLeads:      `día`,
	YearLeads:     `en_el desde_el hasta_el año`,
	Decades:       `veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90`,
	DecadeLeads:   `años los_años década_de década_de_los década_de_los_años decenio_de`,
	CenturyBefore: `siglo siglos s.`,

	ClockLeads: `a_las a_la las la hacia_las hasta_las desde_las de_las sobre_las`,
	ClockMarks: `horas hora en_punto`,
	DayHalves:  `de_la_mañana|de_la_madrugada=0 de_la_tarde|de_la_noche|del_mediodía=12`,
	Noon:       `mediodía=12 medianoche|media_noche=0`,
	PastHour:   `y`, ToHour: `menos`, Quarter: `cuarto`,

	Qualifiers: `más_de|más_del|más_de_los|más_de_las|por_encima_de|por_encima_del|por_encima_de_los|superior_a|superior_al|superiores_a|superiores_al|supera_los|supera_las|supera_el|superan_los|superan_las|superó_los|superar_los|mayor_de|mayores_de|mayor_que|mayor_a|mayor_al=more-than
		menos_de|menos_del|menos_de_los|menos_de_las|por_debajo_de|por_debajo_del|por_debajo_de_los|inferior_a|inferior_al|inferiores_a|inferiores_al|menor_de|menores_de|menor_que|menor_a|menor_al=less-than
		al_menos|por_lo_menos|como_mínimo|un_mínimo_de|mínimo_de|no_menos_de|a_partir_de|cuando_menos=at-least
		hasta|como_máximo|un_máximo_de|máximo_de|no_más_de|a_lo_sumo|tope_de=at-most
		casi|próximo_a|rozando|cercano_a|cercano_al=almost
		unos|unas|cerca_de|cerca_del|alrededor_de|alrededor_del|en_torno_a|en_torno_al|aproximadamente|aproximadamente_el|más_o_menos|cosa_de|del_orden_de|unos_cuantos=about`,
	QualifiersAfter: `o_más|como_mínimo|por_lo_menos|al_menos=at-least o_menos|como_máximo|a_lo_sumo=at-most aproximadamente|más_o_menos|aprox.=about`,
	RangeOpen:       `entre=y de=a del=al desde=hasta`,
	RangeMid:        `a`,
	References:      `ley artículo resolución decreto sentencia expediente teléfono vuelo párrafo canal`,
	Regnal:          `Juan Carlos Felipe Alfonso Fernando Luis Enrique Jorge Eduardo Guillermo Pío Pablo Benedicto León Clemente Gregorio Napoleón Catalina Isabel Jaime Pedro Sancho Ramiro Francisco Nicolás Alejandro Papa Inocencio`,
}
