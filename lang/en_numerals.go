package lang

// englishNumerals is how English writes quantities.
var englishNumerals = Numerals{
	DayLast:    true,
	TheArticle: `the`,
	Articles:   `a an`,
	Ones:       `one=1`,
	Cardinals: `zero|nought=0 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16
		seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty|fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90`,
	Hundreds: `hundred=2`,
	Scales:   `thousand|thousands=3 million|millions|mill=6 billion|billions|milliard=9 trillion|trillions=12 quadrillion=15 quintillion=18 lakh|lakhs=5 crore|crores=7`,
	Vague: `tens=1 hundreds=2 thousands=3 tens_of_thousands=4 hundreds_of_thousands=5 millions=6 tens_of_millions=7 hundreds_of_millions=8 billions|thousands_of_millions=9
		tens_of_billions=10 hundreds_of_billions=11 trillions=12`,
	Suffixes: `m=6 b=9`,
	Ordinals: `first|firstly=1 second|secondly=2 third|thirdly=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14
		fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80
		ninetieth=90 hundredth=100 thousandth=1000 millionth=1000000 billionth=1000000000 trillionth=1000000000000`,
	OrdinalMark: `st nd rd th`,
	Denominator: `third|thirds=3 quarter|quarters|fourth|fourths=4 fifth|fifths=5 sixth|sixths=6 seventh|sevenths=7 eighth|eighths=8 ninth|ninths=9 tenth|tenths=10 eleventh|elevenths=11 twelfth|twelfths=12 fifteenth|fifteenths=15 sixteenth|sixteenths=16
		twentieth|twentieths=20 hundredth|hundredths=100 thousandth|thousandths=1000 millionth|millionths=1000000 half|halves=2`,
	Half:        `half`,
	HalfNouns:   `half halves`,
	Collectives: `both|pair|couple|duo=2 trio=3 quartet|quarter-finals|quarter-final|quarterfinals|quarterfinal=4 quintet=5 sextet=6 sexagenarian=60 septuagenarian=70 octogenarian=80 nonagenarian=90 dozen|dozens=12`,
	Multipliers: `twice|double|doubled|doubles|doubling|twofold|two-fold=2 triple|tripled|triples|tripling|treble|trebled|thrice|threefold|three-fold|three_times=3 quadruple|quadrupled|fourfold=4 quintuple|fivefold=5 sixfold=6 tenfold|ten-fold=10`,
	And:         `and`,
	Point:       `point`,
	Times:       `times x`,
	Minus:       `minus negative`,
	Of:          `of`,

	Percent: `percent|per_cent|percents|per_cents|pct=percent percentage_points|percentage_point|percentage-point|percent_points|per_cent_points|%_points=percentage-point basis_points|basis_point=basis-point points|point=point`,
	Currency: `euro|euros=EUR dollar|dollars|bucks=$ US_dollars|US_dollar|U.S._dollars|U.S._dollar|American_dollars=USD Canadian_dollars|Canadian_dollar=CAD Australian_dollars|Australian_dollar=AUD New_Zealand_dollars=NZD Hong_Kong_dollars=HKD
		pound|pounds|quid=pound pounds_sterling|pound_sterling|sterling|British_pounds=GBP yen|Japanese_yen=JPY yuan|renminbi|Chinese_yuan=CNY peso|pesos=peso Mexican_pesos=MXN Argentine_pesos|Argentinian_pesos=ARS Chilean_pesos=CLP Colombian_pesos=COP
		peseta|pesetas=ESP franc|francs=franc Swiss_francs|Swiss_franc=CHF French_francs=FRF mark|marks|deutschmarks|deutsche_marks|German_marks=DEM lira|liras|lire=lira crown|crowns|krona|kronor|krone|kroner|koruna|korunas=crown Czech_crowns|Czech_crown=CZK Swedish_kronor|Swedish_crowns=SEK Norwegian_kroner|Norwegian_crowns=NOK Danish_kroner|Danish_crowns=DKK
		ruble|rubles|rouble|roubles=RUB rupee|rupees=rupee Indian_rupees=INR real|reais=BRL bolivar|bolivars|bolívares=VES soles=PEN colones=CRC guaraníes=PYG won=KRW zloty|zlotys|zlotych=PLN guilder|guilders|florins=guilder drachma|drachmas=GRD shilling|shillings=shilling forint|forints=HUF dinar|dinars=dinar dirham|dirhams=dirham bitcoin|bitcoins=BTC hryvnia|hryvnias=UAH`,
	CentsAfter: `and`,
	Cents:      `cent cents eurocents eurocent penny pence pennies p centavos centavo euro_cents`,
	Units: `
		kilometre|kilometres|kilometer|kilometers=kilometer metre|metres|meter|meters=meter centimetre|centimetres|centimeter|centimeters=centimeter millimetre|millimetres|millimeter|millimeters=millimeter micron|microns|micrometers=micrometer nanometre|nanometres|nanometer|nanometers=nanometer
		kilometres_per_hour|kilometers_per_hour|kilometres_an_hour|kilometers_an_hour|km_per_hour=kilometer-per-hour metres_per_second|meters_per_second=meter-per-second miles_per_hour|miles_an_hour|mile_an_hour=mile-per-hour
		square_kilometres|square_kilometers|square_km|sq_km|square_kilometre=square-kilometer square_metres|square_meters|square_metre|square_meter|sq_m=square-meter square_centimetres=square-centimeter hectare|hectares=hectare acre|acres=acre square_feet|square_foot|sq_ft=square-foot square_miles|square_mile|sq_mi=square-mile
		cubic_metres|cubic_meters|cubic_metre|cubic_meter=cubic-meter cubic_hectometres|cubic_hectometers=cubic-hectometer cubic_centimetres|cubic_centimeters=cubic-centimeter cubic_kilometres=cubic-kilometer cubic_feet=cubic-foot
		kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos=kilogram gram|grams|gramme|grammes=gram milligram|milligrams=milligram ton|tons|tonne|tonnes|metric_tons|metric_tonnes|metric_ton=tonne ounce|ounces=ounce stone=stone
		litre|litres|liter|liters=liter millilitre|millilitres|milliliter|milliliters=milliliter centilitres|centiliters=centiliter gallon|gallons=gallon barrel|barrels=barrel pint|pints=pint
		mile|miles=mile foot|feet=foot inch|inches=inch yard|yards=yard nautical_mile|nautical_miles=nautical-mile league|leagues=league light_year|light_years|light-year|light-years=light-year
		watt|watts=watt kilowatt|kilowatts=kilowatt megawatt|megawatts=megawatt gigawatt|gigawatts=gigawatt kilowatt_hours|kilowatt-hours|kilowatt-hour=kilowatt-hour volt|volts=volt decibel|decibels=decibel
		megabyte|megabytes|megs=megabyte gigabyte|gigabytes|gigs=gigabyte terabyte|terabytes=terabyte
		degree|degrees|deg|deg.=degree degrees_Celsius|degree_Celsius|degrees_centigrade|degree_centigrade|Celsius|centigrade|degrees_C|degree_C=celsius degrees_Fahrenheit|degree_Fahrenheit|Fahrenheit|degrees_F|degree_F=fahrenheit kelvin|degrees_Kelvin=kelvin
		century|centuries=century decade|decades=decade year|years|yr|yrs|y/o|yo|y.o.=year month|months=month week|weeks|wk|wks=week fortnight|fortnights=fortnight day|days=day night|nights=night hour|hours|hr|hrs=hour minute|minutes|mins=minute second|seconds|sec|secs=second quarter|quarters|trimester|trimesters=quarter semester|semesters=semester`,

	Months:   `January|Jan=1 February|Feb=2 March|Mar=3 April|Apr=4 May=5 June|Jun=6 July|Jul=7 August|Aug=8 September|Sep|Sept=9 October|Oct=10 November|Nov=11 December|Dec=12`,
	Weekdays: `Monday|Mondays|Mon=1 Tuesday|Tuesdays|Tue|Tues=2 Wednesday|Wednesdays|Wed=3 Thursday|Thursdays|Thu|Thurs|Thur=4 Friday|Fridays|Fri=5 Saturday|Saturdays|Sat=6 Sunday|Sundays|Sun=7`,
	// “We may march”, “April and June came”, “the sun sat”: these need company.
	Homographs:   `may march mar jan feb apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs thur fri sat sun`,
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
