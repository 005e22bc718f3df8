package lang

// catalanPlaces are countries, regions and cities in Catalan; see Naming.Places.
// A country without a name here has the one that CLDR gives.
const catalanPlaces = `
US|Estats Units;EUA;Estats Units d'Amèrica;Amèrica|americà;nord-americà;estatunidenc
GB|Regne Unit;Gran Bretanya|britànic
GB/england|Anglaterra|~anglès
GB/scotland|Escòcia|escocès
GB/wales|Gal·les|gal·lès
GB/northernireland|Irlanda del Nord|nord-irlandès
FR||francès
DE||alemany
ES||espanyol
IT||italià
PT||portuguès
BE||belga
CH||suís
AT||austríac
NL|Països Baixos;Holanda|neerlandès;holandès
IE||irlandès
GR||grec;grega
PL||polonès
RU||rus
UA||ucraïnès
SE||suec
NO||noruec
DK||danès
FI||finlandès
HU||hongarès
CZ||txec
RO||romanès
BG||búlgar
HR||croat
RS||serbi
TR||turc
IL||israelià
PS|Palestina|palestí
EG||egipci
MA||marroquí
DZ||algerià
TN||tunisià
SY||sirià
IR||iranià
IQ||iraquià
CN||xinès
JP||japonès
KR||sud-coreà
KP||nord-coreà
IN||indi
PK||pakistanès
AU||australià
CA||canadenc
MX||mexicà
BR||brasiler
AR||argentí
CL||xilè
CO||colombià
VE||veneçolà
CU||cubà
ZA||sud-africà
VA|Vaticà;Santa Seu
ES/madrid|Madrid|madrileny
ES/barcelona|Barcelona|barceloní
ES/seville|Sevilla
ES/saragossa|Saragossa
ES/valencia|València|valencià
ES/cadiz|Cadis
ES/cordoba|Còrdova
ES/granada|~Granada
ES/catalonia|Catalunya|català
ES/basquecountry|País Basc;Euskadi|basc
ES/andalusia|Andalusia|andalús
ES/galicia|Galícia|gallec;gallega
ES/aragon|Aragó|aragonès
ES/asturias|Astúries
ES/castile|Castella
ES/balearics|Balears;Illes Balears
ES/canaries|Canàries
ES/majorca|Mallorca
FR/paris|París|parisenc
FR/marseille|Marsella
FR/lyon|Lió
FR/bordeaux|Bordeus
FR/toulouse|Tolosa
FR/strasbourg|Estrasburg
FR/nice|Niça
FR/brittany|Bretanya|bretó
FR/normandy|Normandia
FR/corsica|Còrsega
GB/london|Londres|londinenc
GB/edinburgh|Edimburg
DE/berlin|Berlín|berlinès
DE/munich|Múnic
DE/hamburg|Hamburg
DE/cologne|Colònia
DE/frankfurt|Frankfurt
DE/bavaria|Baviera|bavarès
DE/saxony|Saxònia
AT/vienna|Viena|vienès
CH/geneva|Ginebra
CH/zurich|Zúric
CH/bern|Berna
CH/basel|Basilea
IT/rome|Roma|romà
IT/milan|Milà|milanès
IT/naples|Nàpols|napolità
IT/turin|Torí
IT/venice|Venècia|venecià
IT/florence|Florència|florentí
IT/genoa|Gènova
IT/bologna|Bolonya
IT/sicily|Sicília|sicilià
IT/sardinia|Sardenya
IT/tuscany|Toscana
IT/lombardy|Llombardia
BE/brussels|Brussel·les
BE/antwerp|Anvers
BE/ghent|Gant
BE/bruges|Bruges
BE/flanders|Flandes|flamenc
NL/hague|la Haia;Haia
NL/amsterdam|Amsterdam
DK/copenhagen|Copenhaguen
SE/stockholm|Estocolm
IE/dublin|Dublín
PT/lisbon|Lisboa
PT/oporto|Porto
PT/azores|Açores
GR/athens|Atenes
RU/moscow|Moscou|moscovita
RU/petersburg|Sant Petersburg
RU/kremlin|Kremlin
UA/kiev|Kíiv;Kiev
UA/odesa|Odessa
.crimea|Crimea
PL/warsaw|Varsòvia
PL/krakow|Cracòvia
CZ/prague|Praga
HU/budapest|Budapest
RO/bucharest|Bucarest
RS/belgrade|Belgrad
TR/istanbul|Istanbul
EG/cairo|El Caire;Caire
DZ/algiers|Alger
MA/tangier|Tànger
SY/damascus|Damasc
SY/aleppo|Alep
LB/beirut|Beirut
IQ/baghdad|Bagdad
IR/tehran|Teheran
SA/riyadh|Riad
IL/jerusalem|Jerusalem
IL/telaviv|Tel Aviv
PS/gaza|Gaza
PS/westbank|Cisjordània
IN/delhi|Nova Delhi;Delhi
CN/beijing|Pequín;Beijing
CN/shanghai|Xangai
KR/seoul|Seül
JP/tokyo|Tòquio
US/newyork|Nova York|novaiorquès
US/neworleans|Nova Orleans
US/california|Califòrnia|californià
US/texas|Texas|texà
US/florida|Florida
US/losangeles|Los Angeles
US/philadelphia|Filadèlfia
US/washington|Washington
US/whitehouse|Casa Blanca
US/pentagon|Pentàgon
MX/mexicocity|Ciutat de Mèxic
CU/havana|L'Havana;Havana
CO/bogota|Bogotà
BR/saopaulo|São Paulo
BR/rio|Rio de Janeiro
ZA/capetown|Ciutat del Cap
.europe|Europa|europeu;europea;europees
.asia|Àsia|asiàtic
.africa|Àfrica|africà
.america/north|Amèrica del Nord
.america/south|Amèrica del Sud|sud-americà
.america/central|Amèrica Central
.america/latin|Amèrica Llatina|llatinoamericà
.middleeast|Orient Mitjà;Pròxim Orient
.mediterranean|Mediterrani|~mediterrani
.andes|Andes
.alps|Alps
.pyrenees|Pirineus;Pirineu
.himalaya|Himàlaia
`
