package lang

// englishNumerals is how English writes quantities.
var englishNumerals = Numerals{
	DayLast:    true,
	TheArticle: `the`,
	Articles:   `a an`,
	Ones:       `one=1`,
	Cardinals:  `nought|naught|nil=0 fourty=40`,
	Scales:     `thousands=3 millions|mill=6 billions|milliard=9 trillions=12 quintillion=18 lakh|lakhs=5 crore|crores=7`,
	Vague: `tens=1 hundreds=2 thousands=3 tens_of_thousands=4 hundreds_of_thousands=5 millions=6 tens_of_millions=7 hundreds_of_millions=8 billions|thousands_of_millions=9
		tens_of_billions=10 hundreds_of_billions=11 trillions=12`,
	Hundreds: `hundreds=2`,
	Suffixes: `m|mil=6 b|bln=9 trn|tln=12`,
	// The common misspellings too: a slip of the pen is no dropped figure.
	Ordinals:    `firstly=1 secondly=2 thirdly=3 nineth=9 twelth=12 fourtieth=40`,
	OrdinalMark: `st nd rd th`,
	Denominator: `third|thirds=3 quarter|quarters|fourth|fourths=4 fifth|fifths=5 sixth|sixths=6 seventh|sevenths=7 eighth|eighths=8 ninth|ninths=9 tenth|tenths=10 eleventh|elevenths=11 twelfth|twelfths=12 thirteenth|thirteenths=13 fifteenth|fifteenths=15 sixteenth|sixteenths=16
		twentieth|twentieths=20 thirtieth|thirtieths=30 hundredth|hundredths=100 thousandth|thousandths=1000 millionth|millionths=1000000 billionth|billionths=1000000000 trillionth|trillionths=1000000000000 firsts=1 half|halves=2`,
	Half:      `half`,
	HalfNouns: `half halves`,
	Collectives: `both|pair|couple|duo=2 trio=3 quartet|quarter-finals|quarter-final|quarterfinals|quarterfinal=4 quintet=5 sextet=6
		the_day_before_yesterday|the_night_before_last|the_week_before_last|the_month_before_last|the_year_before_last|every_other|biennial|biennially|biennium|bimonthly|twins|twin=2 triennial|triennially|triplets=3 quadrennial=4 quinquennium|five-yearly=5
		centenary|centennial|centenarian=100 sesquicentennial=150 bicentenary|bicentennial=200 tercentenary|tricentennial=300 quincentenary|quincentennial=500
		sexagenarian=60 septuagenarian=70 octogenarian=80 nonagenarian=90 dozen|dozens|doz|dz|dzs|dozs=12 a_gross_of|gross_of=144`,
	Multipliers: `twice|double|doubled|doubles|doubling|twofold|two-fold=2 triple|tripled|triples|tripling|treble|trebled|thrice|threefold|three-fold|three_times=3 quadruple|quadrupled|fourfold=4 quintuple|fivefold=5 sixfold=6 tenfold|ten-fold=10`,
	And:         `and`,
	Or:          `or`,
	Point:       `point`,
	Times:       `times x`,
	Eras:        `!BC|!B.C.|!BCE|!B.C.E.|before_Christ=-1 !AD|!A.D.|!CE=1`,
	Zones:       `local_time Eastern_time Eastern Pacific_time London_time UK_time Madrid_time Central_time Beijing_time Moscow_time`,
	AgeLeads:    `aged age_of`,
	AmountLeads: `by`,
	Idioms:      `high-five high-fives high_five high_fives on_all_fours at_sixes_and_sevens on_cloud_nine to_the_nines catch-22 a_thousand_thanks thousand_pardons six_feet_under two_cents second_to_none`,
	OutOf:       `out_of out_of_every out_of_each in_every of_every of_each`,
	OneIn:       `in over`,
	Relative: `last=end+0 penultimate|next_to_last|last_but_one|second_to_last|the_one_before_the_last|before_the_last=end-1 antepenultimate|third_to_last=end-2
		next=current+1 previous=current-1 current=current+0`,
	Minus: `minus negative below_zero below_freezing`,
	Of:    `of`,

	Percent: `per_thousand|per_mille=permille percent|per_cent|percents|per_cents|pct=percent percentage_points|percentage_point|percentage-point|percent_points|per_cent_points|%_points=percentage-point basis_points|basis_point=basis-point points|point=point`,
	Currency: `dollar|dollars|bucks=$ U.S._dollars|U.S._dollar|American_dollars=USD pound|pounds|quid=pound pounds_sterling|pound_sterling|sterling=GBP yen=JPY
		yuan|renminbi=CNY peso|pesos=peso Argentinian_pesos=ARS peseta|pesetas=ESP franc|francs=franc mark|marks|deutschmarks|deutsche_marks=DEM
		lira|liras|lire=lira crown|crowns|krona|kronor|krone|kroner|koruna|korunas=crown Czech_crowns|Czech_crown=CZK Swedish_crowns=SEK Norwegian_crowns=NOK
		Danish_crowns=DKK ruble|rubles|rouble|roubles=RUB rupee|rupees=rupee real|reais=BRL bolivar|bolivars|bolívares=VES soles=PEN colones=CRC guaraníes=PYG
		won=KRW zloty|zlotys|zlotych=PLN guilder|guilders|florins=guilder drachma|drachmas=GRD shilling|shillings=shilling forint|forints=HUF
		dinar|dinars=dinar dirham|dirhams=dirham bitcoin|bitcoins=BTC hryvnia|hryvnias=UAH`,
	Cents: `cent cents eurocents eurocent penny pence pennies p centavos centavo euro_cents`,
	Units: `micron|microns=micrometer kilometres_an_hour|kilometers_an_hour|km_per_hour=kilometer-per-hour miles_an_hour|mile_an_hour=mile-per-hour
		square_km|sq_km|square-kilometer|square-kilometre=square-kilometer sq_m|sq._m.|square-meter|square-metre=square-meter sq._ft.|sq_ft.|sq._ft|square-foot|square-feet=square-foot square-mile|sq._miles=square-mile
		cubic-foot|cubic-feet=cubic-foot cubic-meter|cubic-metre=cubic-meter cubic_hectometres|cubic_hectometers=cubic-hectometer kilogramme|kilogrammes|kilo|kilos=kilogram
		gramme|grammes=gram ton|tons|metric_tonnes=tonne stone=stone league|leagues=league light-year|light-years=light-year kilowatt_hours=kilowatt-hour
		decibel|decibels=decibel megs=megabyte gigs=gigabyte deg.=degree degrees_centigrade|degree_centigrade|Celsius|centigrade|degrees_C|degree_C=celsius
		Fahrenheit|degrees_F|degree_F=fahrenheit degrees_Kelvin=kelvin yr|yrs|y/o|yo|y.o.=year wk|wks=week fortnight|fortnights=fortnight hr|hrs=hour
		mins=minute sec|secs=second trimester|trimesters=quarter semester|semesters=semester`,

	Days:     `9/11=0911`,
	Weekdays: `Mondays=1 Tuesdays|Tues=2 Wednesdays=3 Thursdays|Thurs|Thur=4 Fridays=5 Saturdays=6 Sundays=7`,
	// “We may march”, “April and June came”, “the sun sat”: these need company.
	Homographs:   `may march tues thurs thur`,
	DateLeads:    `in of since until till by last next this from to during early late mid through before after between and for around on every`,
	Decades:      `twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90`,
	DecadeMark:   `s 's ’s`,
	CenturyAfter: `century centuries`,

	ClockLeads: `at`,
	ClockMarks: `o'clock o’clock`,
	DayHalves:  `in_the_morning=0 in_the_afternoon|in_the_evening|at_night=12`,
	Noon:       `noon|midday=12 midnight=0`,
	PastHour:   `past after`, ToHour: `to`, MinutesPre: true, Quarter: `quarter`,

	Qualifiers: `more_than|over|above|greater_than|in_excess_of|higher_than|exceeding|exceeds|exceeded|exceed|upwards_of|upward_of|larger_than|older_than|longer_than|beyond=more-than
		less_than|fewer_than|under|below|lower_than|smaller_than|younger_than|shorter_than|beneath|lesser_than=less-than
		at_least|a_minimum_of|minimum_of|no_less_than|not_less_than|no_fewer_than|starting_at=at-least
		up_to|at_most|a_maximum_of|maximum_of|no_more_than|not_more_than|as_much_as|as_many_as|at_the_most=at-most
		almost|nearly|close_to|just_under|just_short_of|approaching|near=almost
		about|around|some|approximately|roughly|approx|approx.|circa|in_the_region_of|more_or_less|somewhere_around|an_estimated|estimated=about`,
	QualifiersAfter: `or_more|or_over|and_over|and_above|or_older|at_least=at-least or_less|or_fewer|or_under|at_most|or_younger=at-most or_so|or_thereabouts|approximately=about`,
	RangeOpen:       `between=and from=to`,
	RangeMid:        `to`,
	References:      `law article resolution decree flight paragraph channel section`,
	Regnal:          `John Charles Philip Alfonso Ferdinand Louis Henry George Edward William Pius Paul Benedict Leo Clement Gregory Napoleon Catherine Elizabeth James Peter Francis Nicholas Alexander Pope Innocent Carlos Juan Felipe`,
}
