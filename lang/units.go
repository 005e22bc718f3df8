package lang

// Universal are the signs of quantity that all languages share: symbols of
// currencies, ISO 4217 codes, symbols of the SI and of the common units.
var Universal = Numerals{
	Decimal:     ".",
	Suffixes:    `!k|!K=3 !M|!MM=6 !mn|!mln=6 !bn=9 !Md=9 !tn=12`,
	OrdinalMark: `º ª .º .ª`,
	Percent:     `%=percent ‰=permille pp|p.p.=percentage-point`,
	Currency: currencySigns + `
		£=GBP ¥=JPY $=$ !US$|!U.S.$|!USD$|!US_$|!$US=USD !C$|!CA$|!CAD$|!C_$|!CDN$=CAD !A$|!AU$|!AUD$=AUD !NZ$=NZD !HK$=HKD !S$=SGD !R$=BRL !MX$=MXN !AR$=ARS
		!SFr|!Fr.=CHF !RMB=CNY ₩=KRW zł=PLN Kč=CZK !BTC|₿=BTC !N=NGN`,
	Cents: `¢ ¢`,
	Units: unitSymbols + `
		km|kms=kilometer m|mts=meter cm=centimeter mm=millimeter nm=nanometer µm|μm=micrometer km/h|km_/_h|kmh|kph|kmph=kilometer-per-hour mph=mile-per-hour
		km2|km^2=square-kilometer m2|m^2=square-meter cm2=square-centimeter ha=hectare m3=cubic-meter hm³|hm3=cubic-hectometer cm3=cubic-centimeter
		kg|kgs|kilo|kilos=kilogram g|gr=gram mg=milligram µg|mcg=microgram !t=tonne lb|lbs=pound oz=ounce l|!L=liter ml=milliliter cl=centiliter hl=hectoliter
		mi=mile ft=foot yd=yard in=inch ″=inch ′=foot !MW=megawatt !kW=kilowatt !GW=gigawatt !W=watt !MWh=megawatt-hour !GWh=gigawatt-hour !TWh=terawatt-hour
		!V=volt !kV=kilovolt !Hz=hertz dB=decibel !K=kelvin kB=kilobyte !MB=megabyte !GB=gigabyte !TB=terabyte Mbps=megabit-per-second ºC|°_C|º_C|℃=celsius
		ºF|°_F|º_F|℉=fahrenheit °|º=degree min=minute s|seg=second h=hour ms=millisecond`,
	Zones:      `!ET !EST !EDT !PT !PST !PDT !CT !CST !CDT !MT !GMT !UTC !CET !CEST !BST !IST !JST`,
	Idioms:     `24/7`,
	Models:     `!Boeing !Airbus !iPhone !iOS !Windows !Apolo !Apollo !Playstation !PlayStation !Xbox !Android !Peugeot !Renault`,
	ClockMarks: `h h. hs hrs`,
	DayHalves:  `am|a.m.|a._m.|a.m=0 pm|p.m.|p._m.|p.m=12`,
	Minus:      `− -`,
}
