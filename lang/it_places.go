package lang

// italianPlaces are countries, regions and cities in Italian; see Naming.Places.
// A country without a name here has the one that CLDR gives.
const italianPlaces = `
US|Stati Uniti;Stati Uniti d'America;USA;Usa;America|americano;statunitense
GB|Regno Unito;Gran Bretagna|britannico
GB/england|Inghilterra|~inglese
GB/scotland|Scozia|scozzese
GB/wales|Galles|gallese
GB/northernireland|Irlanda del Nord|nordirlandese
FR||francese
DE||tedesco
ES||spagnolo
IT||italiano
PT||portoghese
BE||belga
CH||svizzero
AT||austriaco
NL|Paesi Bassi;Olanda|olandese;neerlandese
IE||irlandese
GR||greco;greci
PL||polacco
RU||russo
UA||ucraino
SE||svedese
NO||norvegese
DK||danese
FI||finlandese
HU||ungherese
CZ||ceco
RO||romeno;rumeno
BG||bulgaro
HR||croato
RS||serbo
TR||turco
IL||israeliano
PS|Palestina|palestinese
EG||egiziano
MA||marocchino
DZ||algerino
TN||tunisino
SY||siriano
IR||iraniano
IQ||iracheno
CN||cinese
JP||giapponese
KR||sudcoreano
KP||nordcoreano
IN||indiano
PK||pakistano;pachistano
AU||australiano
CA||canadese
MX||messicano
BR||brasiliano
AR||argentino
CL||cileno
CO||colombiano
VE||venezuelano
CU||cubano
ZA||sudafricano
VA|Vaticano;Santa Sede|vaticano
ES/madrid|Madrid|madrileno
ES/barcelona|Barcellona|barcellonese
ES/seville|Siviglia
ES/saragossa|Saragozza
ES/valencia|Valencia
ES/cadiz|Cadice
ES/cordoba|Cordova
ES/granada|~Granada
ES/catalonia|Catalogna|catalano
ES/basquecountry|Paesi Baschi|basco
ES/andalusia|Andalusia|andaluso
ES/galicia|Galizia|galiziano
ES/aragon|Aragona|aragonese
ES/asturias|Asturie
ES/castile|Castiglia
ES/balearics|Baleari
ES/canaries|Canarie
ES/majorca|Maiorca
FR/paris|Parigi|parigino
FR/marseille|Marsiglia
FR/lyon|Lione
FR/bordeaux|Bordeaux
FR/toulouse|Tolosa
FR/strasbourg|Strasburgo
FR/nice|Nizza
FR/brittany|Bretagna|bretone
FR/normandy|Normandia
FR/corsica|Corsica
GB/london|Londra|londinese
GB/edinburgh|Edimburgo
DE/berlin|Berlino|berlinese
DE/munich|Monaco di Baviera
DE/hamburg|Amburgo
DE/cologne|Colonia
DE/frankfurt|Francoforte
DE/bavaria|Baviera|bavarese
DE/saxony|Sassonia|sassone
AT/vienna|Vienna|viennese
CH/geneva|Ginevra|ginevrino
CH/zurich|Zurigo
CH/bern|Berna
CH/basel|Basilea
IT/rome|Roma|romano
IT/milan|Milano|milanese
IT/naples|Napoli|napoletano
IT/turin|Torino|torinese
IT/venice|Venezia|veneziano
IT/florence|Firenze|fiorentino
IT/genoa|Genova|genovese
IT/bologna|Bologna|bolognese
IT/sicily|Sicilia|siciliano
IT/sardinia|Sardegna|sardo
IT/tuscany|Toscana|toscano
IT/lombardy|Lombardia|lombardo
BE/brussels|Bruxelles
BE/antwerp|Anversa
BE/ghent|Gand
BE/bruges|Bruges
BE/flanders|Fiandre|fiammingo
NL/hague|L'Aia;Aia
NL/amsterdam|Amsterdam
DK/copenhagen|Copenaghen
SE/stockholm|Stoccolma
IE/dublin|Dublino
PT/lisbon|Lisbona
PT/oporto|~Porto
PT/azores|Azzorre
GR/athens|Atene|ateniese
RU/moscow|Mosca|moscovita
RU/petersburg|San Pietroburgo
RU/kremlin|Cremlino
UA/kiev|Kiev;Kyiv
UA/odesa|Odessa
.crimea|Crimea
PL/warsaw|Varsavia
PL/krakow|Cracovia
CZ/prague|Praga
HU/budapest|Budapest
RO/bucharest|Bucarest
RS/belgrade|Belgrado
TR/istanbul|Istanbul
EG/cairo|Il Cairo;Cairo
DZ/algiers|Algeri
MA/tangier|Tangeri
SY/damascus|Damasco
SY/aleppo|Aleppo
LB/beirut|Beirut
IQ/baghdad|Baghdad
IR/tehran|Teheran
SA/riyadh|Riad
IL/jerusalem|Gerusalemme
IL/telaviv|Tel Aviv
PS/gaza|Gaza
PS/westbank|Cisgiordania
IN/delhi|Nuova Delhi;Delhi
CN/beijing|Pechino
CN/shanghai|Shanghai
KR/seoul|Seul;Seoul
JP/tokyo|Tokyo
US/newyork|New York|newyorkese
US/neworleans|New Orleans
US/california|California|californiano
US/texas|Texas|texano
US/florida|Florida
US/losangeles|Los Angeles
US/philadelphia|Filadelfia
US/washington|Washington
US/whitehouse|Casa Bianca
US/pentagon|Pentagono
MX/mexicocity|Città del Messico
CU/havana|L'Avana;Avana
CO/bogota|Bogotà;Bogotá
BR/saopaulo|San Paolo
BR/rio|Rio de Janeiro
ZA/capetown|Città del Capo
.europe|Europa|europeo
.asia|Asia|asiatico
.africa|Africa|africano
.america/north|Nord America;America del Nord;Nordamerica|nordamericano
.america/south|Sud America;America del Sud;Sudamerica|sudamericano
.america/central|America centrale
.america/latin|America Latina;America latina|latinoamericano
.middleeast|Medio Oriente|mediorientale
.mediterranean|Mediterraneo|~mediterraneo
.andes|Ande
.alps|Alpi
.pyrenees|Pirenei
.himalaya|Himalaya
`
