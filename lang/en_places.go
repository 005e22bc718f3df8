package lang

// englishPlaces are countries, regions and cities in English; see Naming.Places.
const englishPlaces = `
AF|Afghanistan|Afghan
AL|Albania|Albanian
DE|Germany;Federal Republic of Germany|German
AD|Andorra|Andorran
AO|Angola|Angolan
AG|Antigua and Barbuda|Antiguan
SA|Saudi Arabia|Saudi;Saudi Arabian
DZ|Algeria|Algerian
AR|Argentina;Argentine Republic|Argentine;Argentinian;Argentinean
AM|Armenia|Armenian
AW|Aruba|Aruban
AU|Australia|Australian;Aussie
AT|Austria|Austrian
AZ|Azerbaijan|Azerbaijani;Azeri
BS|Bahamas;the Bahamas|Bahamian
BD|Bangladesh|Bangladeshi;Bengali
BB|Barbados|Barbadian
BH|Bahrain|Bahraini
BE|Belgium|Belgian
BZ|Belize|Belizean
BJ|Benin|Beninese
BY|Belarus;Byelorussia;Belorussia|Belarusian;Belarussian;Byelorussian;Belorussian
MM|Burma;Myanmar|Burmese
BO|Bolivia|Bolivian
BA|Bosnia;Bosnia-Herzegovina;Bosnia and Herzegovina;Bosnia Herzegovina|Bosnian
BW|Botswana|Botswanan
BR|Brazil|Brazilian
BN|Brunei|Bruneian
BG|Bulgaria|Bulgarian
BF|Burkina Faso|Burkinabe
BI|Burundi|Burundian
BT|Bhutan|Bhutanese
CV|Cape Verde;Cabo Verde|Cape Verdean
KH|Cambodia|Cambodian
CM|Cameroon|Cameroonian
CA|Canada|Canadian
QA|Qatar|Qatari
TD|~Chad|Chadian
CL|Chile|Chilean
CN|China;People's Republic of China|Chinese
CY|Cyprus|Cypriot
CO|Colombia|Colombian
KM|Comoros|Comoran
CG|~Congo;Republic of the Congo;Republic of Congo|Congolese
CD|Democratic Republic of the Congo;Democratic Republic of Congo;DRC;DR Congo;~Congo;Zaire|Congolese
KR|South Korea;Republic of Korea;ROK;~Korea|South Korean;Korean
KP|North Korea;DPRK;~Korea|North Korean;Korean
CI|Ivory Coast;Côte d'Ivoire|Ivorian
CR|Costa Rica|Costa Rican;Tico
HR|Croatia|Croatian;Croat
CU|Cuba|Cuban
DK|Denmark|Danish;Dane
DM|~Dominica
EC|Ecuador|Ecuadorian;Ecuadorean
EG|Egypt|Egyptian
SV|El Salvador|Salvadoran;Salvadorean
AE|United Arab Emirates;Arab Emirates;~Emirates;UAE|Emirati
ER|Eritrea|Eritrean
GB/scotland|Scotland|Scottish;Scots;~Scotch;Scot
SK|Slovakia;Slovak Republic|Slovak;Slovakian
SI|Slovenia|Slovenian;Slovene
ES|Spain;Kingdom of Spain|Spanish;Spaniard;~Hispanic
US|United States;United States of America;~US;USA;U S;U S A;~America;~States;North America|~American;North American;~Yankee
EE|Estonia|Estonian
SZ|Eswatini;Swaziland|Swazi
ET|Ethiopia|Ethiopian
PH|Philippines;the Philippines|Filipino;Philippine;Filipina
FI|Finland|Finnish;Finn
FJ|Fiji|Fijian
FR|France;French Republic|French;Frenchman;Frenchwoman;Frenchmen;~Gallic
GA|Gabon|Gabonese
GB/wales|Wales|Welsh;Welshman
GM|Gambia;the Gambia|Gambian
GE|~Georgia|~Georgian
GH|Ghana|Ghanaian
GI|Gibraltar|Gibraltarian
GD|~Grenada|Grenadian
GR|Greece|Greek;Hellenic
GL|Greenland|Greenlandic;Greenlander
GT|Guatemala|Guatemalan
GN|~Guinea|Guinean
GQ|Equatorial Guinea|Equatorial Guinean;Equatoguinean
GW|Guinea-Bissau;Guinea Bissau|Guinean
GY|Guyana|Guyanese
HT|Haiti|Haitian
HN|Honduras|Honduran
HK|Hong Kong|Hongkonger
HU|Hungary|Hungarian;Magyar
IN|India|~Indian;~Hindu
ID|Indonesia|Indonesian
GB/england|England|English;Englishman;Englishmen;Englishwoman
IQ|Iraq|Iraqi
IR|Iran|Iranian;Persian
IE|Ireland;Republic of Ireland;Eire|Irish;Irishman
GB/northernireland|Northern Ireland|Northern Irish
IS|Iceland|Icelandic;Icelander
KY|Cayman Islands;Caymans
FO|Faroe Islands;Faroes|Faroese
FK|Falklands;Falkland Islands;Malvinas
IL|Israel|Israeli
IT|Italy|Italian
JM|Jamaica|Jamaican
JP|Japan|Japanese
JO|~Jordan|Jordanian
KZ|Kazakhstan;Kazakstan|Kazakh;Kazakhstani
KE|Kenya|Kenyan
KG|Kyrgyzstan;Kirghizia|Kyrgyz
XK|Kosovo|Kosovar;Kosovan
KW|Kuwait|Kuwaiti
LA|Laos|Laotian;~Lao
LS|Lesotho|Basotho
LV|Latvia|Latvian
LB|Lebanon|Lebanese
LR|Liberia|Liberian
LY|Libya|Libyan
LI|Liechtenstein|Liechtensteiner
LT|Lithuania|Lithuanian
LU|Luxembourg;Luxemburg|Luxembourger;Luxembourgish
MO|Macau;Macao|Macanese
MK|Macedonia;North Macedonia|Macedonian;North Macedonian
MG|Madagascar|Malagasy;Madagascan
MY|Malaysia|Malaysian;~Malay
MW|Malawi|Malawian
MV|Maldives|Maldivian
ML|Mali|Malian
MT|Malta|Maltese
MA|Morocco|Moroccan
MU|Mauritius|Mauritian
MR|Mauritania|Mauritanian
MX|Mexico|Mexican
FM|Micronesia|Micronesian
MD|Moldova;Moldavia|Moldovan;Moldavian
MC|Monaco|Monegasque;Monacan
MN|Mongolia|Mongolian;Mongol
ME|Montenegro|Montenegrin
MZ|Mozambique|Mozambican
NA|Namibia|Namibian
NP|Nepal|Nepalese;Nepali
NI|Nicaragua|Nicaraguan
NE|Niger|Nigerien
NG|Nigeria|Nigerian
NO|Norway|Norwegian
NZ|New Zealand|New Zealander;~Kiwi
OM|Oman|Omani
NL|Netherlands;the Netherlands;Holland|Dutch;Dutchman;Dutchmen;Netherlander
PK|Pakistan|Pakistani
PS|Palestine;Palestinian Territories|Palestinian
PA|Panama|Panamanian
PG|Papua New Guinea|Papuan
PY|Paraguay|Paraguayan
PE|Peru|Peruvian
PL|Poland|Polish;~Pole
PT|Portugal|Portuguese
PR|Puerto Rico|Puerto Rican
GB|United Kingdom;Great Britain;Britain;UK;U K;GB|British;Briton;Brit;Britons;English
CF|Central African Republic|Central African
CZ|Czech Republic;Czechia|Czech
DO|Dominican Republic|Dominican
RW|Rwanda|Rwandan
RO|Romania;Rumania|Romanian
RU|Russia;Russian Federation|Russian
EH|Western Sahara|Sahrawi;Saharawi
WS|Samoa|Samoan
SM|San Marino|Sammarinese
ST|Sao Tome and Principe
SN|Senegal|Senegalese
RS|Serbia|Serbian;Serb
SC|Seychelles
SL|Sierra Leone|Sierra Leonean
SG|Singapore|Singaporean
SY|Syria|Syrian
SO|Somalia|Somali;Somalian
LK|Sri Lanka|Sri Lankan
ZA|South Africa;RSA|South African
SD|Sudan|Sudanese
SS|South Sudan|South Sudanese
SE|Sweden|Swedish;Swede
CH|Switzerland;Swiss Confederation|Swiss
SR|Suriname;Surinam|Surinamese
TH|Thailand|Thai
TW|Taiwan|Taiwanese
TZ|Tanzania|Tanzanian
TJ|Tajikistan|Tajik
TL|East Timor;Timor-Leste|Timorese
TG|Togo|Togolese
TO|Tonga|Tongan
TT|Trinidad and Tobago|Trinidadian
TN|Tunisia|Tunisian
TM|Turkmenistan|Turkmen
TR|~Turkey;Türkiye|Turkish;Turk;Ottoman
UA|Ukraine|Ukrainian
UG|Uganda|Ugandan
UY|Uruguay|Uruguayan
UZ|Uzbekistan|Uzbek
VU|Vanuatu
VA|Vatican;the Vatican;Holy See;Vatican City
VE|Venezuela|Venezuelan
VN|Vietnam|Vietnamese
YE|Yemen|Yemeni
DJ|Djibouti|Djiboutian
ZM|Zambia|Zambian
ZW|Zimbabwe|Zimbabwean
SU|Soviet Union;USSR|Soviet
YU|Yugoslavia|Yugoslav;Yugoslavian
CS|Czechoslovakia|Czechoslovak;Czechoslovakian
DD|German Democratic Republic;GDR;East Germany|East German
.europe|Europe|European
.asia|Asia|Asian
.africa|Africa|African
.america|Americas;~America;the Americas|~American
.america/north|North America|North American
.america/south|South America|South American
.america/central|Central America|Central American
.america/latin|Latin America;Ibero-America|Latin American;~Latino;Ibero-American
.oceania|Oceania|Oceanian
.antarctica|Antarctica|Antarctic
.arctic|Arctic|~Arctic
.middleeast|Middle East;Mideast;Near East|Middle Eastern
.fareast|Far East|Far Eastern
.west|~West|~Western;Westerner;Occidental
.east|~East;~Orient|~Eastern;~Oriental
.north|~North|~Northern
.south|~South|~Southern
.europe/east|Eastern Europe|Eastern European;East European
.europe/west|Western Europe|Western European;West European
.europe/scandinavia|Scandinavia|Scandinavian
.europe/baltic|Baltic;Baltics;Baltic States|Baltic
.europe/balkans|Balkans|Balkan
.america/caribbean|Caribbean|Caribbean
.mediterranean|Mediterranean|Mediterranean
.maghreb|Maghreb|Maghrebi
.sahara|Sahara|Saharan
.arab|~Arabia|~Arab;Arabic;Arabian
.jewish||Jewish;Jew;Hebrew
.muslim||~Muslim;~Moslem;~Islamic
.christian||~Christian
.catholic||~Catholic
.islam|Islam
.latin||~Latin
RU/chechnya|Chechnya;Chechenia|Chechen
.crimea|Crimea|Crimean
RU/siberia|Siberia|Siberian
CN/tibet|Tibet|Tibetan
.kurdistan|Kurdistan|Kurdish;Kurd
.pashtun||Pashtun
DE/bavaria|Bavaria|Bavarian
DE/saxony|Saxony|Saxon
.prussia|Prussia|Prussian
CZ/bohemia|Bohemia|Bohemian
CZ/moravia|Moravia|Moravian
.silesia|Silesia|Silesian
BE/flanders|Flanders|Flemish
BE/wallonia|Wallonia|Walloon
FR/brittany|Brittany|Breton
FR/normandy|Normandy|~Norman
FR/corsica|Corsica|Corsican
FR/provence|Provence|Provençal
IT/sicily|Sicily|Sicilian
IT/sardinia|Sardinia|Sardinian
IT/tuscany|Tuscany|Tuscan
IT/lombardy|Lombardy|Lombard
ES/catalonia|Catalonia|Catalan
ES/basquecountry|Basque Country|Basque
ES/andalusia|Andalusia|Andalusian
ES/galicia|Galicia|Galician
ES/castile|~Castile|~Castilian;Spanish
ES/castileleon|Castile and León;Castilla y León
ES/castilelamancha|Castile-La Mancha;Castilla-La Mancha
ES/navarre|Navarre;Navarra|Navarrese
ES/aragon|Aragon|Aragonese
ES/asturias|Asturias|Asturian
ES/valencia|~Valencia;Valencian Community|Valencian
ES/majorca|Majorca;Mallorca|Majorcan
ES/balearics|Balearics;Balearic Islands|Balearic
ES/canaries|~Canaries;Canary Islands
.iberia|Iberian Peninsula;Iberia|Iberian
.patagonia|Patagonia|Patagonian
.amazon|~Amazon;Amazonia|Amazonian
.andes|Andes|Andean
.alps|Alps|~Alpine
.pyrenees|Pyrenees|Pyrenean
.urals|Urals
.caucasus|Caucasus|Caucasian
.himalaya|Himalaya;Himalayas|Himalayan
.rhine|Rhine
.danube|Danube
.thames|Thames
.nile|Nile
.tagus|Tagus
.seine|Seine
.mississippi|Mississippi
.atlantic|~Atlantic;Atlantic Ocean|~Atlantic
.pacific|~Pacific;Pacific Ocean
.indianocean|Indian Ocean
PS/gaza|Gaza;Gaza Strip|Gazan
PS/westbank|West Bank
IL/jerusalem|Jerusalem
.persiangulf|Persian Gulf
.strait.gibraltar|Strait of Gibraltar;Straits of Gibraltar
GB/london|London|Londoner
GB/edinburgh|Edinburgh
GB/cornwall|Cornwall
FR/paris|Paris|Parisian
FR/marseille|Marseille;Marseilles
FR/lyon|Lyon;Lyons
FR/bordeaux|Bordeaux
FR/toulouse|Toulouse
FR/strasbourg|Strasbourg
FR/nice|~Nice
FR/versailles|Versailles
FR/lourdes|Lourdes
FR/cannes|Cannes
DE/berlin|Berlin|Berliner
DE/munich|Munich;München
DE/hamburg|Hamburg
DE/cologne|Cologne;Köln
DE/frankfurt|Frankfurt
DE/stuttgart|Stuttgart
DE/dresden|Dresden
DE/nuremberg|Nuremberg;Nürnberg
DE/hanover|Hanover;Hannover
DE/bonn|Bonn
DE/aachen|Aachen
DE/mainz|Mainz
DE/regensburg|Regensburg
DE/tubingen|Tübingen
DE/lowersaxony|Lower Saxony
DE/northrhine|North Rhine-Westphalia
DE/rhineland|Rhineland
DE/hesse|Hesse;Hessen
DE/blackforest|Black Forest
IT/rome|Rome|~Roman
IT/milan|Milan|Milanese
IT/naples|Naples|Neapolitan
IT/turin|Turin
IT/venice|Venice|Venetian
IT/florence|Florence|Florentine
IT/genoa|Genoa|Genoese
IT/bologna|Bologna
IT/padua|Padua
IT/mantua|Mantua
AT/vienna|Vienna|Viennese
AT/salzburg|Salzburg
AT/tyrol|Tyrol;Tirol|Tyrolean
CH/bern|Bern;Berne
CH/basel|Basel;Basle
CH/geneva|Geneva
CH/zurich|Zurich;Zürich
CH/lausanne|Lausanne
CH/lucerne|Lucerne
BE/brussels|Brussels
BE/antwerp|Antwerp
BE/ghent|Ghent
BE/bruges|Bruges
BE/liege|Liège;Liege
BE/leuven|Leuven;Louvain
NL/hague|The Hague;~Hague
NL/amsterdam|Amsterdam
NL/maastricht|Maastricht
DK/copenhagen|Copenhagen
SE/stockholm|Stockholm
SE/gothenburg|Gothenburg
FI/helsinki|Helsinki
IS/reykjavik|Reykjavik
IE/dublin|Dublin|Dubliner
PT/lisbon|Lisbon
PT/oporto|Porto;Oporto
PT/azores|Azores
ES/seville|Seville|Sevillian
ES/saragossa|Zaragoza;Saragossa
ES/cordoba|~Cordoba;Cordova
ES/corunna|La Coruña;A Coruña;Corunna
ES/biscay|Biscay;Vizcaya
ES/bilbao|Bilbao
ES/sansebastian|San Sebastián;San Sebastian
ES/madrid|Madrid
ES/barcelona|~Barcelona
ES/malaga|Malaga
ES/granada|~Granada
ES/cadiz|Cadiz
ES/lerida|Lleida;Lérida
ES/gerona|Girona;Gerona
GR/athens|Athens|Athenian
GR/thessaloniki|Thessaloniki;Salonika
GR/crete|Crete|Cretan
GR/corfu|Corfu
GR/rhodes|Rhodes
RU/moscow|Moscow|Muscovite
RU/petersburg|St Petersburg;Saint Petersburg;Petersburg
RU/leningrad|Leningrad
RU/stalingrad|Stalingrad
RU/volgograd|Volgograd
RU/kremlin|Kremlin
UA/kiev|Kiev;Kyiv
UA/kharkiv|Kharkiv;Kharkov
UA/odesa|Odesa;Odessa
UA/lviv|Lviv;Lvov
UA/mariupol|Mariupol
UA/kherson|Kherson
UA/donbas|Donbas;Donbass
PL/warsaw|Warsaw
PL/krakow|Krakow;Cracow
PL/gdansk|Gdansk;Danzig
CZ/prague|Prague
CZ/pilsen|Pilsen;Plzeň
SK/bratislava|Bratislava
HU/budapest|Budapest
RO/bucharest|Bucharest
BG/sofia|Sofia
RS/belgrade|Belgrade
HR/zagreb|Zagreb
SI/ljubljana|Ljubljana
TR/istanbul|Istanbul
TR/ankara|Ankara
.constantinople|Constantinople
CY/nicosia|Nicosia
LU/luxembourgcity|Luxembourg City
LT/vilnius|Vilnius
EG/cairo|Cairo
EG/alexandria|Alexandria|Alexandrian
EG/suez|Suez
EG/sinai|Sinai
LY/tripoli|Tripoli
LY/benghazi|Benghazi
DZ/algiers|Algiers
MA/marrakesh|Marrakesh;Marrakech
MA/tangier|Tangier;Tangiers
MA/fez|Fez;Fes
TN/tunis|Tunis
SY/damascus|Damascus
SY/aleppo|Aleppo
LB/beirut|Beirut
IQ/baghdad|Baghdad
IQ/mosul|Mosul
IQ/basra|Basra
IQ/fallujah|Fallujah;Falluja
IR/tehran|Tehran;Teheran
SA/mecca|Mecca
SA/medina|~Medina
SA/riyadh|Riyadh
YE/sanaa|Sanaa;Sana'a
YE/aden|Aden
JO/amman|Amman
IL/telaviv|Tel Aviv
IL/nazareth|Nazareth
PS/bethlehem|Bethlehem
PS/ramallah|Ramallah
PS/hebron|Hebron
PS/rafah|Rafah
PS/jericho|Jericho
IN/delhi|New Delhi;Delhi
IN/mumbai|Mumbai;Bombay
IN/calcutta|Kolkata;Calcutta
IN/kashmir|Kashmir|Kashmiri
IN/punjab|Punjab|Punjabi
PK/karachi|Karachi
PK/peshawar|Peshawar
CN/beijing|Beijing;Peking
CN/canton|Guangzhou;Canton|Cantonese
CN/nanjing|Nanjing;Nanking
CN/shanghai|Shanghai
CN/tiananmen|Tiananmen
CN/mandarin||Mandarin
KR/seoul|Seoul
KP/pyongyang|Pyongyang
JP/tokyo|Tokyo
JP/kyoto|Kyoto
JP/fukushima|Fukushima
VN/hanoi|Hanoi
TW/taipei|Taipei
PH/manila|Manila
ID/jakarta|Jakarta;Djakarta
MM/rangoon|Rangoon;Yangon
KH/phnompenh|Phnom Penh
AU/sydney|Sydney
AU/tasmania|Tasmania|Tasmanian
US/newyork|New York;New York City;NY;NYC;N Y;NYSE|New Yorker
US/neworleans|New Orleans
US/newjersey|New Jersey;N J
US/newmexico|New Mexico;N M
US/newhampshire|New Hampshire;N H
US/newengland|New England
US/northcarolina|North Carolina;N C
US/southcarolina|South Carolina;S C
US/northdakota|North Dakota;N D
US/southdakota|South Dakota;S D
US/westvirginia|West Virginia;W Va
US/pennsylvania|Pennsylvania;Penn;Pa
US/arizona|Arizona;Ariz
US/virginia|~Virginia;~Va
US/illinois|Illinois;~Ill
US/michigan|Michigan;Mich
US/minnesota|Minnesota;Minn
US/georgia|~Georgia;~Ga
US/tennessee|Tennessee;Tenn
US/oklahoma|Oklahoma;Okla
US/wisconsin|Wisconsin;~Wis
US/colorado|~Colorado;Colo
US/connecticut|Connecticut;Conn
US/nevada|~Nevada;Nev
US/kansas|Kansas;Kan
US/kentucky|Kentucky;~Ky
US/alabama|Alabama;~Ala
US/arkansas|Arkansas;~Ark
US/massachusetts|Massachusetts;~Mass
US/maryland|Maryland;~Md
US/oregon|Oregon;~Ore
US/nebraska|Nebraska;Neb
US/vermont|Vermont;~Vt
US/rhodeisland|Rhode Island;R I
US/wyoming|Wyoming;Wyo
US/mississippi|~Mississippi;~Miss
US/indiana|~Indiana;~Ind
US/delaware|Delaware;~Del
US/montana|~Montana;Mont
US/utah|Utah
US/idaho|Idaho
US/iowa|Iowa
US/ohio|Ohio
US/texas|Texas;~Tex|Texan
US/california|California;Calif|Californian
US/florida|~Florida;Fla|Floridian
US/hawaii|Hawaii|Hawaiian
US/louisiana|Louisiana;~La
US/missouri|Missouri;~Mo
US/philadelphia|Philadelphia
US/alaska|Alaska|Alaskan
US/losangeles|Los Angeles;~LA;L A
US/sanfrancisco|San Francisco
US/chicago|Chicago
US/boston|Boston
US/washington|~Washington;~Wash
US/washingtondc|Washington DC;Washington D C;~DC;D C;District of Columbia
US/whitehouse|White House
US/capitol|~Capitol;Capitol Hill
US/pentagon|Pentagon
US/wallstreet|Wall Street
US/statueofliberty|Statue of Liberty
US/guantanamo|Guantanamo
US/silicon|Silicon Valley
CA/quebec|Quebec|Quebecois;Quebecker
CA/newfoundland|Newfoundland
CA/britishcolumbia|British Columbia
CA/novascotia|Nova Scotia
MX/mexicocity|Mexico City;Federal District;~DF;D F
MX/yucatan|Yucatan
CU/havana|Havana
CO/bogota|Bogota
CO/medellin|Medellin
CO/cartagena|~Cartagena
PE/lima|~Lima
CL/santiago|~Santiago
AR/buenosaires|Buenos Aires
BR/saopaulo|São Paulo;Sao Paulo
BR/rio|Rio de Janeiro;~Rio
BR/brasilia|Brasília;Brasilia
UY/montevideo|Montevideo
VE/caracas|Caracas
PA/panamacity|Panama City
PA/canal|Panama Canal
GT/guatemalacity|Guatemala City
HT/portauprince|Port-au-Prince
ZA/capetown|Cape Town
ZA/johannesburg|Johannesburg
ET/addisababa|Addis Ababa
SD/khartoum|Khartoum
SD/darfur|Darfur
SO/mogadishu|Mogadishu
KE/nairobi|Nairobi
NG/lagos|Lagos
NG/biafra|Biafra
ES/moncloa|Moncloa
ES/sagradafamilia|Sagrada Familia
ES/campnou|Camp Nou;Nou Camp
.moon|~Moon
.sun|~Sun
.earth|~Earth
.mars|~Mars|Martian
.jupiter|~Jupiter
.saturn|~Saturn
.venus|~Venus
.mercury|~Mercury
.milkyway|Milky Way
.deadsea|Dead Sea
.redsea|Red Sea
.blacksea|Black Sea
.northsea|North Sea
.caspian|Caspian Sea;Caspian
.adriatic|Adriatic
.everest|Everest
.northpole|North Pole
.southpole|South Pole
.europe/centraleast|Central and Eastern Europe
.europe/central|Central Europe|Central European
US/african||African American;African-American;Afro-American
US/latino||Hispanic American
.america/native||Native American;American Indian;Amerindian
ES/hispanic||Ibero-American
.abkhazia|Abkhazia|Abkhazian
.ossetia|Ossetia;South Ossetia|Ossetian
.karabakh|Nagorno-Karabakh
GE/tbilisi|Tbilisi
RU/dagestan|Dagestan|Dagestani
AU/newsouthwales|New South Wales;NSW
DE/frisia|Frisia;Friesland|Frisian
DE/hessen|Hesse|Hessian
DE/palatinate|Palatinate
DE/thuringia|Thuringia
DE/pomerania|Pomerania
DE/brandenburg|Brandenburg
.bigapple|Big Apple
.whitesea|White Sea
.yellowsea|Yellow Sea
.chinasea|China Sea
.southchinasea|South China Sea
.gulfofmexico|Gulf of Mexico
.europe/baltic/sea|Baltic Sea
`
