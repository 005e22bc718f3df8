package lang

// dutchPlaces are countries, regions and cities in Dutch; see Naming.Places.
// A country without a name here has the one that CLDR gives.
const dutchPlaces = `
US|VS;V S;USA;US;Verenigde Staten;Amerika|Amerikaans;Amerikaan
GB|Groot-Brittannië;Verenigd Koninkrijk;VK;GB|Brits;Brit;Britten
GB/england|Engeland|~Engels;Engelsman
GB/scotland|Schotland|Schots;Schot
GB/wales|Wales|Wels
GB/northernireland|Noord-Ierland|Noord-Iers
CD|Democratische Republiek Congo;Congo|Congolees
BY|Belarus;Wit-Rusland|Belarussisch;Wit-Russisch
VA|Vaticaan;Vaticaanstad;Heilige Stoel|Vaticaans
NL|Nederland;Holland
IL/jerusalem|Jeruzalem
PS/gaza|Gaza;Gazastrook
PS/westbank|Westelijke Jordaanoever
DE/bavaria|Beieren|Beiers
DE/saxony|Saksen
DE/lowersaxony|Nedersaksen
DE/northrhine|Noordrijn-Westfalen
DE/berlin|Berlijn
DE/munich|München
DE/hamburg|Hamburg
DE/cologne|Keulen
DE/frankfurt|Frankfurt
DE/aachen|Aken
DE/dresden|Dresden
AT/vienna|Wenen
CH/bern|Bern
CH/basel|Bazel
CH/geneva|Genève
CH/zurich|Zürich
FR/paris|Parijs
FR/marseille|Marseille
FR/lyon|Lyon
FR/strasbourg|Straatsburg
FR/nice|Nice
FR/brittany|Bretagne
FR/normandy|Normandië
FR/corsica|Corsica
GB/london|Londen
GB/edinburgh|Edinburgh
IT/rome|Rome
IT/milan|Milaan
IT/naples|Napels
IT/turin|Turijn
IT/venice|Venetië
IT/florence|Florence
IT/genoa|Genua
IT/sicily|Sicilië
IT/sardinia|Sardinië
IT/tuscany|Toscane
BE/brussels|Brussel
BE/antwerp|Antwerpen
BE/ghent|Gent
BE/bruges|Brugge
BE/liege|Luik
BE/leuven|Leuven
BE/flanders|Vlaanderen|Vlaams;Vlaming
BE/wallonia|Wallonië|Waals
NL/hague|Den Haag;Haag
NL/amsterdam|Amsterdam
NL/rotterdam|Rotterdam
NL/utrecht|Utrecht
NL/maastricht|Maastricht
DK/copenhagen|Kopenhagen
SE/stockholm|Stockholm
SE/gothenburg|Göteborg
FI/helsinki|Helsinki
IE/dublin|Dublin
PT/lisbon|Lissabon
PT/oporto|Porto
PT/azores|Azoren
ES/madrid|Madrid
ES/barcelona|Barcelona
ES/seville|Sevilla
ES/catalonia|Catalonië|Catalaans;Catalaan
ES/basquecountry|Baskenland|Baskisch
ES/andalusia|Andalusië
ES/canaries|Canarische Eilanden
ES/balearics|Balearen
GR/athens|Athene
GR/crete|Kreta
RU/moscow|Moskou
RU/petersburg|Sint-Petersburg
RU/kremlin|Kremlin
RU/chechnya|Tsjetsjenië|Tsjetsjeens
RU/siberia|Siberië
UA/kiev|Kyiv;Kiev
UA/kharkiv|Charkiv
UA/odesa|Odesa;Odessa
UA/lviv|Lviv
UA/mariupol|Marioepol
UA/kherson|Cherson
UA/donbas|Donbas
.crimea|Krim
PL/warsaw|Warschau
PL/krakow|Krakau
CZ/prague|Praag
HU/budapest|Boedapest
RO/bucharest|Boekarest
RS/belgrade|Belgrado
TR/istanbul|Istanbul;Istanboel
TR/ankara|Ankara
EG/cairo|Caïro
DZ/algiers|Algiers
LY/tripoli|Tripoli
SY/damascus|Damascus
SY/aleppo|Aleppo
LB/beirut|Beiroet
IQ/baghdad|Bagdad
IR/tehran|Teheran
SA/mecca|Mekka
SA/riyadh|Riyad;Riaad
IL/telaviv|Tel Aviv
IN/delhi|New Delhi;Delhi
IN/mumbai|Mumbai
CN/beijing|Peking;Beijing
CN/shanghai|Shanghai
CN/tibet|Tibet|Tibetaans
KR/seoul|Seoul
KP/pyongyang|Pyongyang
JP/tokyo|Tokio
ID/jakarta|Jakarta
US/newyork|New York
US/california|Californië
US/texas|Texas
US/losangeles|Los Angeles
US/sanfrancisco|San Francisco
US/chicago|Chicago
US/washington|Washington
US/whitehouse|Witte Huis
US/capitol|Capitool
US/pentagon|Pentagon
US/wallstreet|Wall Street
MX/mexicocity|Mexico-Stad
CU/havana|Havana
BR/rio|Rio de Janeiro
BR/saopaulo|São Paulo
AR/buenosaires|Buenos Aires
ZA/capetown|Kaapstad
ZA/johannesburg|Johannesburg
ET/addisababa|Addis Abeba
SD/khartoum|Khartoem
KE/nairobi|Nairobi
.europe|Europa|Europees;Europese;Europeaan
.asia|Azië|Aziatisch
.africa|Afrika|Afrikaans;Afrikaan
.america/north|Noord-Amerika|Noord-Amerikaans
.america/south|Zuid-Amerika|Zuid-Amerikaans
.america/latin|Latijns-Amerika|Latijns-Amerikaans
.middleeast|Midden-Oosten
.europe/east|Oost-Europa|Oost-Europees
.europe/west|West-Europa|West-Europees
.europe/balkans|Balkan
.europe/scandinavia|Scandinavië|Scandinavisch
.europe/baltic/sea|Oostzee
.northsea|Noordzee
.mediterranean|Middellandse Zee
.blacksea|Zwarte Zee
.alps|Alpen
.pyrenees|Pyreneeën
.rhine|~Rijn
.danube|Donau
.thames|Theems
.meuse|~Maas
.atlantic|Atlantische Oceaan
.pacific|Stille Oceaan
.arab||Arabisch;Arabier
.jewish||~Joods;Jood;Joden
.kurdistan|Koerdistan|Koerdisch;Koerd
.strait.gibraltar|Straat van Gibraltar
AF||Afghaans;Afghaan
AL||Albanees
DZ||Algerijns;Algerijn
AO||Angolees
AR||Argentijns;Argentijn
AM||Armeens;Armeniër
AZ||Azerbeidzjaans
AU||Australisch;Australiër
AT||Oostenrijks;Oostenrijker
BD||Bengaals
BE||Belgisch;Belg
BO||Boliviaans
BA||Bosnisch;Bosniër
BR||Braziliaans;Braziliaan
BG||Bulgaars;Bulgaar
CA||Canadees
CL||Chileens;Chileen
CN||Chinees;Chinezen
CO||Colombiaans;Colombiaan
HR||Kroatisch;Kroaat
CU||Cubaans;Cubaan
CY||Cypriotisch;Cyprioot
CZ||Tsjechisch;Tsjech
DK||Deens;Deen
EC||Ecuadoraans
EG||Egyptisch;Egyptenaar
EE||Estisch;Est
ET||Ethiopisch;Ethiopiër
FI||Fins;Fin
FR||Frans;Fransman;Fransen;Franse;Française
GE||Georgisch;Georgiër
DE||Duits;Duitser
GH||Ghanees
GR||Grieks;Griek
HT||Haïtiaans
HU||Hongaars;Hongaar
IS||IJslands;IJslander
IN||Indiaas;Indisch;Indiër
ID||Indonesisch;Indonesiër
IR||Iraans;Iraniër
IQ||Iraaks;Irakees
IE||Iers;Ier
IL||Israëlisch;Israëliër;Israëli
IT||Italiaans;Italiaan
JM||Jamaicaans
JP||Japans;Japanner
JO||Jordaans;Jordaniër
KZ||Kazachs
KE||Keniaans;Keniaan
KP||Noord-Koreaans
KR||Zuid-Koreaans
LV||Lets
LB||Libanees;Libanezen
LY||Libisch;Libiër
LT||Litouws;Litouwer
LU||Luxemburgs;Luxemburger
MY||Maleisisch
ML||Malinees
MT||Maltees
MX||Mexicaans;Mexicaan
MD||Moldavisch
MA||Marokkaans;Marokkaan
NL||Nederlands;Hollands;Nederlander
NZ||Nieuw-Zeelands
NG||Nigeriaans
NO||Noors;Noor
PK||Pakistaans
PS||Palestijns;Palestijn
PE||Peruaans
PH||Filipijns
PL||Pools;Pool
PT||Portugees;Portugezen
RO||Roemeens;Roemeen
RU||Russisch;Rus
RW||Rwandees
SA||Saoedisch;Saoedi
SN||Senegalees
RS||Servisch;Serviër
SK||Slowaaks;Slowaak
SI||Sloveens
SO||Somalisch;Somaliër
ZA||Zuid-Afrikaans
ES||Spaans;Spanjaard
SD||Soedanees
SR||Surinaams;Surinamer
SE||Zweeds;Zweed
CH||Zwitsers;Zwitser
SY||Syrisch;Syriër
TW||Taiwanees
TZ||Tanzaniaans
TH||Thais
TN||Tunesisch
TR||Turks;Turk
UG||Oegandees
UA||Oekraïens;Oekraïner
VE||Venezolaans
VN||Vietnamees
YE||Jemenitisch
`
