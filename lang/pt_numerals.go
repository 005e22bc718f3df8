package lang

// portugueseNumerals is how Portuguese writes quantities, beside what CLDR has.
var portugueseNumerals = Numerals{
	TheArticle: `o a os as`,
	Articles:   `um uma`,
	Cardinals:  `catorze|quatorze=14 dezasseis|dezesseis=16 dezassete|dezessete=17 dezanove|dezenove=19`,
	// “Bilhão” is of Brazil, “bilião” of Portugal, which has “mil milhões” for it.
	Scales:      `mil=3 mi|milhão|milhões=6 bi|bilhão|bilhões|mil_milhões|milhar_de_milhões|milhares_de_milhões=9 tri|trilhão|trilhões|bilião|biliões=12`,
	Alone:       `mil`,
	Vague:       `dezenas=1 centenas=2 milhares=3 dezenas_de_milhares=4 centenas_de_milhares=5 milhões=6 dezenas_de_milhões=7 centenas_de_milhões=8 bilhões=9 dezenas_de_bilhões=10`,
	Ordinals:    `primeiros|primeiras=1 segundos|segundas=2 terceiros|terceiras=3`,
	Doubtful:    `segundo segundos segunda segundas quarta quinta sexta quarto`,
	OrdinalMark: `º ª .º .ª °`,
	Denominator: `terço|terços=3 quarto|quartos=4 quinto|quintos=5 sexto|sextos=6 sétimo|sétimos=7 oitavo|oitavos=8 nono|nonos=9 décimo|décimos=10 centésimo|centésimos=100 milésimo|milésimos=1000`,
	Half:        `meio meia`,
	HalfNouns:   `metade`,
	Idioms:      `às_mil_maravilhas em_três_tempos mil_perdões mil_desculpas quatro_gatos_pingados`,
	Collectives: `triênio|triénio=3 quadriênio|quadriénio|quadrimestre=4 quinquênio|quinquénio=5 centenário=100 bicentenário=200 anteontem|antes_de_ontem|biênio|biénio|bienal|bimestre|gêmeos|gêmeas|gémeos|gémeas|ambos|ambas|par|dupla=2 trio=3 quarteto=4 dezena=10 dúzia|dúzias=12 quinzena=15 vintena=20 centena=100 milhar=1000`,
	Multipliers: `dobro|duplo|dobrar|dobrou|dobrado|duplicar|duplicou=2 triplo|triplicar|triplicou|triplicado=3 quádruplo|quadruplicar|quadruplicou=4 quíntuplo=5`,
	And:         `e`, AndTens: true, AndAll: true,
	Or:       `ou`,
	Point:    `vírgula`,
	Times:    `vezes x`,
	OutOf:    `em_cada de_cada`,
	OneIn:    `em_cada`,
	Eras:     `a.C.|a._C.|antes_de_Cristo=-1 d.C.|d._C.|depois_de_Cristo=1`,
	Relative: `último|última|últimos|últimas=end+0 penúltimo|penúltima=end-1 antepenúltimo|antepenúltima=end-2 anterior|anteriores|passado|passada=current-1 seguinte|seguintes|próximo|próxima|próximos|próximas=current+1`,
	Minus:    `menos`,
	Of:       `de do`,

	Percent: `por_cento|porcento=percent por_mil=permille pontos_percentuais|ponto_percentual|p.p.=percentage-point pontos_base|pontos-base|ponto-base=basis-point pontos|ponto=point`,
	Currency: `dólar|dólares=$ dólares_americanos|dólar_americano=USD libra|libras=pound libras_esterlinas|libra_esterlina=GBP iene|ienes=JPY yuan|yuans|iuane|iuanes=CNY peso|pesos=peso peseta|pesetas=ESP franco|francos=franc marco|marcos=DEM
		lira|liras=lira coroa|coroas=crown rublo|rublos=RUB rupia|rupias=rupee real|reais|R$=BRL escudo|escudos=PTE dinar|dinares=dinar bitcoin|bitcoins=BTC`,
	Cents: `centavo centavos cêntimo cêntimos cents pence`,
	Units: `quilómetro|quilómetros|quilômetro|quilômetros=kilometer quilômetros_por_hora|quilómetros_por_hora|km_por_hora=kilometer-per-hour quilo|quilos=kilogram tonelada|toneladas=tonne graus_Celsius|grau_Celsius|graus_centígrados=celsius semestre|semestres=semester trimestre|trimestres=quarter
		metros_quadrados|metro_quadrado=square-meter quilômetros_quadrados|quilómetros_quadrados=square-kilometer metros_cúbicos|metro_cúbico=cubic-meter`,

	YearLeads:     `em`,
	Decades:       `vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90`,
	DecadeLeads:   `anos os_anos década_de`,
	CenturyBefore: `século séculos séc.`,

	ClockLeads:  `às à pelas das`,
	OneLead:     true,
	ClockMarks:  `h horas hora`,
	DayHalves:   `da_manhã|da_madrugada=0 da_tarde|da_noite=12`,
	Noon:        `meio-dia=12 meia-noite=0`,
	PastHour:    `e`,
	Quarter:     `um_quarto`,
	HourInWords: true,

	Qualifiers: `mais_de|mais_do|acima_de|acima_dos|superior_a|superiores_a|superior_aos=more-than
		menos_de|abaixo_de|abaixo_dos|inferior_a|inferiores_a=less-than
		pelo_menos|ao_menos|no_mínimo|um_mínimo_de|não_menos_de|a_partir_de=at-least
		até|no_máximo|um_máximo_de|não_mais_de=at-most
		quase=almost
		cerca_de|perto_de|em_torno_de|por_volta_de|aproximadamente|mais_ou_menos|uns|umas|na_ordem_dos|à_volta_de=about`,
	QualifiersAfter: `ou_mais|no_mínimo|pelo_menos=at-least ou_menos|no_máximo=at-most aproximadamente=about`,
	RangeOpen:       `entre=e de=a`,
	RangeMid:        `a`,
	References:      `lei artigo decreto resolução sentença voo capítulo página telefone número`,
	Regnal:          `Carlos Filipe Luís Henrique Francisco Napoleão João Paulo Pio Bento Leão Clemente Gregório Isabel Jorge Eduardo Guilherme Catarina Pedro Nicolau Alexandre Afonso Fernando Inocêncio Felipe papa Manuel Sancho Dinis`,
}
