package lang

// spanishNumerals is how Spanish writes quantities.
var spanishNumerals = Numerals{
	EitherMark: true,
	TheArticle: `el la los las`,
	Articles:   `un una`,
	Ones:       `uno=1`,
	Cardinals: `cero=0 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15
		dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno|veintiún|veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24
		veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70
		ochenta=80 noventa=90 cien|ciento=100 doscientos|doscientas=200 trescientos|trescientas=300 cuatrocientos|cuatrocientas=400
		quinientos|quinientas=500 seiscientos|seiscientas=600 setecientos|setecientas=700 ochocientos|ochocientas=800 novecientos|novecientas=900`,
	Scales:   `mil=3 millón|millones|mill.|mills.=6 millardo|millardos|miles_de_millones=9 billón|billones=12 miles_de_billones=15 trillón|trillones=18 cuatrillón|cuatrillones=24`,
	Alone:    `mil`,
	Vague:    `decenas=1 cientos|centenares=2 miles|millares=3 decenas_de_miles|decenas_de_millares=4 cientos_de_miles|centenares_de_miles=5 millones=6 decenas_de_millones=7 cientos_de_millones|centenares_de_millones=8 miles_de_millones|millardos=9 billones=12 trillones=18`,
	Suffixes: `M=6`,
	Ordinals: `primer|primero|primera|primeros|primeras=1 segundo|segunda|segundas=2 tercer|tercero|tercera|terceros=3 cuarto|cuarta=4
		quinto|quinta=5 sexto|sexta|sextos|sextas=6 séptimo|séptima|sétimo|sétima=7 octavo|octava=8 noveno|novena|nono=9 décimo|décima=10
		undécimo|undécima|decimoprimero|decimoprimera|decimoprimer=11 duodécimo|duodécima|decimosegundo|decimosegunda=12 decimotercero|decimotercera|decimotercer=13
		decimocuarto|decimocuarta=14 decimoquinto|decimoquinta=15 decimosexto|decimosexta=16 decimoséptimo|decimoséptima=17 decimoctavo|decimoctava=18
		decimonoveno|decimonovena=19 vigésimo|vigésima=20 vigesimoprimero|vigesimoprimera|vigesimoprimer=21 vigesimosegundo|vigesimosegunda=22 vigesimotercero|vigesimotercera=23
		vigesimocuarto|vigesimocuarta=24 vigesimoquinto|vigesimoquinta=25 vigesimosexto|vigesimosexta=26 vigesimoséptimo|vigesimoséptima=27 vigesimoctavo|vigesimoctava=28 vigesimonoveno|vigesimonovena=29
		trigésimo|trigésima=30 cuadragésimo|cuadragésima=40 quincuagésimo|quincuagésima=50 sexagésimo|sexagésima=60
		septuagésimo|septuagésima=70 octogésimo|octogésima=80 nonagésimo|nonagésima=90 centésimo|centésima=100 ducentésimo|ducentésima=200 tricentésimo|tricentésima=300
		cuadringentésimo|cuadringentésima=400 quingentésimo|quingentésima=500 sexcentésimo|sexcentésima=600 septingentésimo|septingentésima=700
		octingentésimo|octingentésima=800 noningentésimo|noningentésima=900 milésimo|milésima=1000 millonésimo|millonésima=1000000 billonésimo|billonésima=1000000000000`,
	OrdinalMark: `º ª .º .ª er .er ro ra do da to ta mo ma vo va no na`,
	Denominator: `tercio|tercios|tercera_parte|terceras_partes=3 cuarto|cuartos|cuarta_parte|cuartas_partes=4 quinto|quintos|quinta_parte|quintas_partes=5 sexto|sextos|sexta_parte=6 séptimo|séptimos|séptima_parte=7
		octavo|octavos|octava_parte=8 noveno|novenos|novena_parte=9 décimo|décimos|décima|décimas|décima_parte=10 onceavo|onceavos=11 doceavo|doceavos=12 quinceavo|quinceavos=15 veinteavo|veinteavos=20
		centésimo|centésimos|centésima|centésimas|centésima_parte=100 milésimo|milésimos|milésima|milésimas|milésima_parte=1000 millonésima|millonésimas=1000000 medio|medios=2`,
	Doubtful:    `cuarto`,
	Half:        `medio media`,
	HalfNouns:   `mitad`,
	Collectives: `ambos|ambas|par|pareja|dúo=2 trío=3 cuarteto=4 quinteto=5 sexteto=6 cuarentón|cuarentona=40 cincuentón|cincuentona=50 sexagenario|sexagenaria=60 septuagenario|septuagenaria=70 octogenario|octogenaria=80 nonagenario|nonagenaria=90 cuartos_de_final=4 octavos_de_final=16 dieciseisavos_de_final=32 decena=10 docena|docenas=12 quincena=15 veintena|veintenas=20 treintena=30 cuarentena=40 cincuentena=50 centena|centenar|centenas=100 millar=1000`,
	Multipliers: `doble|duplica|duplicar|duplicó|duplicado|duplicarán|duplicará|duplicaron|duplican|duplicando|dobla|doblar|doblarse|duplicarse|dobló|doblado|doblan|doblará|doblarán|doblaron|doblaría|doblando|duplicaba|duplicaría|duplique|dos_veces=2 triple|triplica|triplicar|triplicó|triplicado|triplicarse|triplicaron|triplicará|triplican|triplicarán|triplicaba|triplique|triplicando=3
		cuádruple|cuadruplica|cuadruplicar|cuadruplicó|cuadruplicado=4 quíntuple|quintuplica|quintuplicar|quintuplicó=5 séxtuple=6 décuplo=10`,
	And: `y e`, AndTens: true,
	Point: `coma`,
	Times: `veces x`,
	Minus: `menos`,
	Of:    `de del`,

	Percent: `por_ciento|porciento|por_100=percent por_mil=permille puntos_porcentuales|punto_porcentual|puntos_de_porcentaje=percentage-point puntos_básicos|punto_básico=basis-point puntos|punto=point`,
	Currency: `euro|euros=EUR dólar|dólares=$ dólares_estadounidenses|dólar_estadounidense|dólares_americanos|dólares_de_Estados_Unidos|dólares_de_EE._UU.|dólares_USA=USD dólares_canadienses|dólar_canadiense=CAD dólares_australianos|dólar_australiano=AUD
		dólares_neozelandeses=NZD dólares_de_Hong_Kong=HKD libra_esterlina|libras_esterlinas|esterlinas=GBP libra|libras=pound yen|yenes=JPY yuan|yuanes|renminbi=CNY peso|pesos=peso pesos_mexicanos=MXN pesos_argentinos=ARS pesos_chilenos=CLP pesos_colombianos=COP
		peseta|pesetas=ESP franco|francos=franc francos_suizos|franco_suizo=CHF francos_franceses=FRF marco|marcos|marcos_alemanes=DEM lira|liras=lira corona|coronas=crown coronas_checas=CZK coronas_suecas=SEK coronas_noruegas=NOK coronas_danesas=DKK
		rublo|rublos=RUB rupia|rupias=rupee real|reales=BRL bolívar|bolívares=VES sol|soles=PEN colón|colones=CRC guaraní|guaraníes=PYG won=KRW zloty|zlotys|eslotis=PLN florín|florines=guilder dracma|dracmas=GRD chelín|chelines=shilling forint|forintos|florines_húngaros=HUF dinar|dinares=dinar dirham|dirhams=dirham bitcoin|bitcoins=BTC grivna|grivnas=UAH`,
	CentsAfter: `y con`,
	Cents:      `céntimo céntimos centavo centavos céntimos_de_euro centavos_de_dólar penique peniques cent cents centésimos_de_dólar`,
	Units: `
		kilómetro|kilómetros|quilómetros=kilometer metro|metros=meter centímetro|centímetros=centimeter milímetro|milímetros=millimeter micra|micras|micrómetros=micrometer nanómetro|nanómetros=nanometer
		kilómetros_por_hora|kilómetro_por_hora|kilómetros_hora|km_por_hora|kilómetros_a_la_hora|km/hora=kilometer-per-hour metros_por_segundo=meter-per-second millas_por_hora=mile-per-hour
		kilómetros_cuadrados|kilómetro_cuadrado=square-kilometer metros_cuadrados|metro_cuadrado=square-meter centímetros_cuadrados=square-centimeter hectárea|hectáreas=hectare acre|acres=acre pies_cuadrados=square-foot millas_cuadradas=square-mile
		metros_cúbicos|metro_cúbico=cubic-meter hectómetros_cúbicos=cubic-hectometer centímetros_cúbicos=cubic-centimeter kilómetros_cúbicos=cubic-kilometer
		kilogramo|kilogramos|kilo|kilos=kilogram gramo|gramos=gram miligramo|miligramos=milligram tonelada|toneladas|toneladas_métricas|tonelada_métrica=tonne onza|onzas=ounce
		litro|litros=liter mililitro|mililitros=milliliter centilitro|centilitros=centiliter galón|galones=gallon barril|barriles=barrel
		milla|millas=mile pie|pies=foot pulgada|pulgadas=inch yarda|yardas=yard milla_náutica|millas_náuticas=nautical-mile legua|leguas=league año_luz|años_luz=light-year
		vatio|vatios=watt kilovatio|kilovatios=kilowatt megavatio|megavatios|megawatts=megawatt gigavatio|gigavatios=gigawatt kilovatios_hora|kilovatio_hora=kilowatt-hour voltio|voltios=volt decibelio|decibelios=decibel
		megabyte|megabytes=megabyte gigabyte|gigabytes|gigas=gigabyte terabyte|terabytes=terabyte
		grado|grados=degree grados_centígrados|grado_centígrado|grados_Celsius|grado_Celsius|centígrados|Celsius|grados_C=celsius grados_Fahrenheit|grado_Fahrenheit|Fahrenheit|grados_F=fahrenheit grados_Kelvin=kelvin
		siglo|siglos=century década|décadas|decenio|decenios=decade lustro|lustros=lustrum año|años=year mes|meses=month semana|semanas=week quincena|quincenas=fortnight día|días=day noche|noches=night hora|horas=hour minuto|minutos=minute segundo|segundos=second trimestre|trimestres=quarter semestre|semestres=semester`,

	Months:   `enero|ene=1 febrero|feb=2 marzo|mar=3 abril|abr=4 mayo|may=5 junio|jun=6 julio|jul=7 agosto|ago=8 septiembre|setiembre|sep|sept=9 octubre|oct=10 noviembre|nov=11 diciembre|dic=12`,
	Weekdays: `lunes=1 martes=2 miércoles=3 jueves=4 viernes=5 sábado|sábados=6 domingo|domingos=7`,
	// “Mar”, “sep.”, “dic” are abbreviations only beside a day or a year.
	Homographs:    `ene feb mar abr may jun jul ago sep sept oct nov dic`,
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
