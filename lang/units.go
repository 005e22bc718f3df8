package lang

// Universal are the signs of quantity that all languages share: symbols of
// currencies, ISO 4217 codes, symbols of the SI and of the common units.
var Universal = Numerals{
	Decimal:     ".",
	Suffixes:    `!k|!K=3 !M|!MM=6 !mn|!mln=6 !bn=9 !Md=9 !tn=12`,
	OrdinalMark: `º ª .º .ª`,
	Percent:     `%=percent ‰=permille pp|p.p.=percentage-point`,
	Currency: currencySigns + `
		€|!EUR=EUR £|!GBP=GBP ¥|!JPY=JPY $=$ !US$|!U.S.$|!USD|!USD$|!US_$|!$US=USD !C$|!CA$|!CAD|!CAD$|!C_$|!CDN$=CAD !A$|!AU$|!AUD|!AUD$=AUD !NZ$|!NZD=NZD !HK$|!HKD=HKD
		!S$|!SGD=SGD !R$|!BRL=BRL !MXN|!MX$=MXN !ARS|!AR$=ARS !CLP=CLP !COP=COP !CHF|!SFr|!Fr.=CHF !CNY|!RMB=CNY !RUB|₽=RUB !INR|₹=INR !KRW|₩=KRW !SEK=SEK
		!NOK=NOK !DKK=DKK !PLN|zł=PLN !CZK|Kč=CZK !HUF=HUF !TRY|₺=TRY !ZAR=ZAR !ILS|₪=ILS !UAH|₴=UAH !PEN=PEN !UYU=UYU !VES=VES !THB|฿=THB !SAR=SAR !AED=AED
		!EGP=EGP !MAD=MAD !NGN|₦=NGN !PHP|₱=PHP !VND|₫=VND !BTC|₿=BTC`,
	Cents: `¢ ¢`,
	Units: unitSymbols + `
		km|kms=kilometer m|mts=meter cm=centimeter mm=millimeter nm=nanometer µm|μm=micrometer
		km/h|km_/_h|kmh|kph|kmph=kilometer-per-hour mph=mile-per-hour m/s=meter-per-second
		km²|km2|km^2=square-kilometer m²|m2|m^2=square-meter cm²|cm2=square-centimeter ha=hectare m³|m3=cubic-meter hm³|hm3=cubic-hectometer cm³|cm3=cubic-centimeter
		kg|kgs|kilo|kilos=kilogram g|gr=gram mg=milligram µg|mcg=microgram !t=tonne lb|lbs=pound oz=ounce
		l|L=liter ml=milliliter cl=centiliter hl=hectoliter
		mi=mile ft=foot yd=yard in=inch ″=inch ′=foot
		!MW=megawatt !kW=kilowatt !GW=gigawatt !W=watt !MWh=megawatt-hour kWh=kilowatt-hour !GWh=gigawatt-hour !TWh=terawatt-hour
		!V=volt !kV=kilovolt !Hz=hertz kHz=kilohertz MHz=megahertz GHz=gigahertz dB=decibel !K=kelvin
		kB=kilobyte !MB=megabyte !GB=gigabyte !TB=terabyte Mbps=megabit-per-second
		°C|ºC|°_C|º_C|℃=celsius °F|ºF|°_F|º_F|℉=fahrenheit °|º=degree
		min=minute s|seg=second h=hour ms=millisecond`,
	ClockMarks: `h h. hs hrs`,
	DayHalves:  `am|a.m.|a._m.|a.m=0 pm|p.m.|p._m.|p.m=12`,
	Minus:      `− -`,
}
