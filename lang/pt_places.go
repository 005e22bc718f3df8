package lang

// portuguesePlaces are countries, regions and cities in Portuguese; see Naming.Places.
// A country without a name here has the one that CLDR gives.
const portuguesePlaces = `
US|Estados Unidos;EUA;Estados Unidos da América;América|americano;norte-americano;estadunidense
GB|Reino Unido;Grã-Bretanha|britânico
GB/england|Inglaterra|~inglês
GB/scotland|Escócia|escocês
GB/wales|País de Gales|galês
GB/northernireland|Irlanda do Norte|norte-irlandês
FR||francês
DE||alemão
ES||espanhol
IT||italiano
PT||português
BE||belga
CH||suíço
AT||austríaco
NL|Países Baixos;Holanda|neerlandês;holandês
IE||irlandês
GR||grego
PL||polaco;polonês
RU||russo
UA||ucraniano
SE||sueco
NO||norueguês
DK||dinamarquês
FI||finlandês
HU||húngaro
CZ||checo;tcheco
RO||romeno
BG||búlgaro
HR||croata
RS||sérvio
TR||turco
IL||israelita;israelense
PS|Palestina|palestino;palestiniano
EG||egípcio
MA||marroquino
DZ||argelino
TN||tunisino
SY||sírio
IR||iraniano
IQ||iraquiano
CN||chinês
JP||japonês
KR||sul-coreano
KP||norte-coreano
IN||indiano
PK||paquistanês
AU||australiano
CA||canadense;canadiano
MX||mexicano
BR||brasileiro
AR||argentino
CL||chileno
CO||colombiano
VE||venezuelano
CU||cubano
ZA||sul-africano
VA|Vaticano;Santa Sé
ES/madrid|Madrid|madrileno
ES/barcelona|Barcelona|barcelonês
ES/seville|Sevilha
ES/saragossa|Saragoça
ES/valencia|Valência
ES/cadiz|Cádis
ES/cordoba|Córdova
ES/granada|~Granada
ES/catalonia|Catalunha|catalão
ES/basquecountry|País Basco|basco
ES/andalusia|Andaluzia|andaluz
ES/galicia|Galiza|galego
ES/aragon|Aragão|aragonês
ES/asturias|Astúrias
ES/castile|Castela
ES/balearics|Baleares
ES/canaries|Canárias
ES/majorca|Maiorca
FR/paris|Paris|parisiense
FR/marseille|Marselha
FR/lyon|Lyon;Lião
FR/bordeaux|Bordéus
FR/toulouse|Toulouse;Tolosa
FR/strasbourg|Estrasburgo
FR/nice|Nice
FR/brittany|Bretanha|bretão
FR/normandy|Normandia
FR/corsica|Córsega
GB/london|Londres|londrino
GB/edinburgh|Edimburgo
DE/berlin|Berlim|berlinense
DE/munich|Munique
DE/hamburg|Hamburgo
DE/cologne|Colónia;Colônia
DE/frankfurt|Frankfurt;Francoforte
DE/bavaria|Baviera|bávaro
DE/saxony|Saxónia;Saxônia
AT/vienna|Viena|vienense
CH/geneva|Genebra
CH/zurich|Zurique
CH/bern|Berna
CH/basel|Basileia
IT/rome|Roma|romano
IT/milan|Milão|milanês
IT/naples|Nápoles|napolitano
IT/turin|Turim
IT/venice|Veneza|veneziano
IT/florence|Florença|florentino
IT/genoa|Génova;Gênova
IT/bologna|Bolonha
IT/sicily|Sicília|siciliano
IT/sardinia|Sardenha
IT/tuscany|Toscana
IT/lombardy|Lombardia
BE/brussels|Bruxelas
BE/antwerp|Antuérpia
BE/ghent|Gante
BE/bruges|Bruges
BE/flanders|Flandres|flamengo
NL/hague|Haia
NL/amsterdam|Amesterdão;Amsterdã;Amsterdam
DK/copenhagen|Copenhaga;Copenhague
SE/stockholm|Estocolmo
IE/dublin|Dublin;Dublim
PT/lisbon|Lisboa|lisboeta
PT/oporto|~Porto|portuense
PT/azores|Açores
GR/athens|Atenas|ateniense
RU/moscow|Moscovo;Moscou|moscovita
RU/petersburg|São Petersburgo
RU/kremlin|Kremlin
UA/kiev|Kiev;Kyiv
UA/odesa|Odessa
.crimea|Crimeia
PL/warsaw|Varsóvia
PL/krakow|Cracóvia
CZ/prague|Praga
HU/budapest|Budapeste
RO/bucharest|Bucareste
RS/belgrade|Belgrado
TR/istanbul|Istambul
EG/cairo|Cairo
DZ/algiers|Argel
MA/tangier|Tânger
SY/damascus|Damasco
SY/aleppo|Alepo
LB/beirut|Beirute
IQ/baghdad|Bagdade;Bagdá
IR/tehran|Teerão;Teerã
SA/riyadh|Riade
IL/jerusalem|Jerusalém
IL/telaviv|Telavive;Tel Aviv
PS/gaza|Gaza
PS/westbank|Cisjordânia
IN/delhi|Nova Deli;Nova Délhi;Deli
CN/beijing|Pequim
CN/shanghai|Xangai
KR/seoul|Seul
JP/tokyo|Tóquio
US/newyork|Nova Iorque;Nova York|nova-iorquino
US/neworleans|Nova Orleães;Nova Orleans
US/california|Califórnia|californiano
US/texas|Texas|texano
US/florida|Flórida
US/losangeles|Los Angeles
US/philadelphia|Filadélfia
US/washington|Washington
US/whitehouse|Casa Branca
US/pentagon|Pentágono
MX/mexicocity|Cidade do México
CU/havana|Havana
CO/bogota|Bogotá
BR/saopaulo|São Paulo
BR/rio|Rio de Janeiro
ZA/capetown|Cidade do Cabo
.europe|Europa|europeu;europeia;europeias
.asia|Ásia|asiático
.africa|África|africano
.america/north|América do Norte
.america/south|América do Sul|sul-americano
.america/central|América Central
.america/latin|América Latina|latino-americano
.middleeast|Médio Oriente;Oriente Médio
.mediterranean|Mediterrâneo|~mediterrânico
.andes|Andes
.alps|Alpes
.pyrenees|Pirenéus;Pireneus
.himalaya|Himalaias;Himalaia
`
