package lang

// spanishPlaces are countries, regions and cities in Spanish; see Naming.Places.
const spanishPlaces = `
AF|Afganistán|afgano
AL|Albania|albanés
DE|Alemania;República Federal de Alemania;RFA|alemán;germano;~teutón
AD|Andorra|andorrano
AO|Angola|angoleño
AG|Antigua y Barbuda|antiguano
SA|Arabia Saudí;Arabia Saudita|saudí;saudita
DZ|Argelia|argelino
AR|Argentina;República Argentina|argentino;rioplatense
AM|Armenia|armenio
AW|Aruba|arubeño
AU|Australia|australiano;aussie
AT|Austria|austriaco;austríaco
AZ|Azerbaiyán;Azerbaiyan|azerbaiyano;azerí
BS|Bahamas;las Bahamas|bahameño
BD|Bangladés;Bangladesh;Bangla Desh|bangladesí;~bengalí
BB|Barbados|barbadense
BH|Baréin;Bahréin;Bahrein|bareiní;bahreiní
BE|Bélgica|belga
BZ|Belice|beliceño
BJ|Benín|beninés
BY|Bielorrusia;Belarús|bielorruso
MM|Birmania;Myanmar|birmano
BO|Bolivia|boliviano
BA|Bosnia;Bosnia-Herzegovina;Bosnia y Herzegovina;Bosnia Herzegovina|bosnio;bosniaco
BW|Botsuana;Botswana|botsuano
BR|Brasil|brasileño;brasilero;~carioca
BN|Brunéi|bruneano
BG|Bulgaria|búlgaro
BF|Burkina Faso|burkinés
BI|Burundi|burundés
BT|Bután|butanés
CV|Cabo Verde|caboverdiano
KH|Camboya|camboyano
CM|Camerún|camerunés
CA|Canadá|canadiense
QA|Catar;Qatar|catarí;qatarí
TD|~Chad|chadiano
CL|Chile|chileno
CN|China;República Popular China;República Popular de China|chino
CY|Chipre|chipriota
CO|Colombia|colombiano;~cafetero
KM|Comoras|comorense
CG|~Congo;República del Congo|congoleño;~congolés
CD|República Democrática del Congo;RDC;RD Congo;~Congo;Zaire|congoleño;~congolés
KR|Corea del Sur;República de Corea;~Corea|surcoreano;coreano;sudcoreano
KP|Corea del Norte;RPDC;República Popular Democrática de Corea;~Corea|norcoreano;coreano
CI|Costa de Marfil|marfileño
CR|Costa Rica|costarricense;~tico
HR|Croacia|croata
CU|Cuba|cubano
DK|Dinamarca|danés
DM|~Dominica|dominiqués
EC|Ecuador|ecuatoriano
EG|Egipto|egipcio
SV|El Salvador|salvadoreño
AE|Emiratos Árabes Unidos;Emiratos Árabes;~Emiratos;EAU|emiratí
ER|Eritrea|eritreo
GB/scotland|Escocia|escocés
SK|Eslovaquia|eslovaco
SI|Eslovenia|esloveno
ES|España;Reino de España|español;~hispano
US|Estados Unidos;Estados Unidos de América;EE UU;EEUU;EUA;E U;EE UU A;~EU;USA;Norteamérica;~América|estadounidense;norteamericano;~americano;~yanqui;~gringo
EE|Estonia|estonio
SZ|Esuatini;Suazilandia;Swazilandia|suazi
ET|Etiopía|etíope
PH|Filipinas;las Filipinas|filipino
FI|Finlandia|finlandés;~finés
FJ|Fiyi;Fiji|fiyiano
FR|Francia;República Francesa|francés;~galo
GA|Gabón|gabonés
GB/wales|Gales;País de Gales|galés
GM|Gambia|gambiano
GE|~Georgia|georgiano
GH|Ghana|ghanés
GI|Gibraltar|gibraltareño;llanito
GD|~Granada|~granadino
GR|Grecia|griego;~heleno;helénico
GL|Groenlandia|groenlandés
GT|Guatemala|guatemalteco;~chapín
GN|~Guinea|~guineano
GQ|Guinea Ecuatorial|ecuatoguineano;~guineano
GW|Guinea-Bisáu;Guinea-Bissau;Guinea Bissau|~guineano
GY|Guyana|guyanés
HT|Haití|haitiano
HN|Honduras|hondureño;~catracho
HK|Hong Kong|hongkonés
HU|Hungría|húngaro;magiar
IN|India;la India|~indio;~hindú
ID|Indonesia|indonesio
GB/england|Inglaterra|inglés
IQ|Irak;Iraq|iraquí;irakí
IR|Irán|iraní;~persa
IE|Irlanda;República de Irlanda;Eire|irlandés
GB/northernireland|Irlanda del Norte|norirlandés
IS|Islandia|islandés
KY|Islas Caimán;islas Caimán|caimanés
FO|Islas Feroe;islas Feroe|feroés
FK|Malvinas;Islas Malvinas;islas Malvinas|malvinense
IL|Israel|israelí
IT|Italia|italiano;transalpino
JM|Jamaica|jamaicano;jamaiquino
JP|Japón|japonés;nipón
JO|Jordania|jordano
KZ|Kazajistán;Kazajstán;Kazajastán|kazajo;kazako
KE|Kenia;Kenya|keniano;keniata
KG|Kirguistán;Kirguizistán|kirguís;kirguiso
XK|Kosovo|kosovar
KW|Kuwait|kuwaití
LA|Laos|laosiano
LS|Lesoto;Lesotho|lesotense
LV|Letonia|letón
LB|Líbano;el Líbano|libanés
LR|Liberia|liberiano
LY|Libia|libio
LI|Liechtenstein|liechtensteiniano
LT|Lituania|lituano
LU|Luxemburgo|luxemburgués
MO|Macao|macaense
MK|Macedonia;Macedonia del Norte|macedonio;normacedonio
MG|Madagascar|malgache
MY|Malasia|malasio;malayo
MW|Malaui;Malawi|malauí
MV|Maldivas|maldivo
ML|Mali;Malí|maliense
MT|Malta|maltés
MA|Marruecos|marroquí
MU|~Mauricio;Isla Mauricio;isla Mauricio|mauriciano
MR|Mauritania|mauritano
MX|México;Méjico|mexicano;mejicano;~azteca
FM|Micronesia|micronesio
MD|Moldavia;Moldova|moldavo
MC|Mónaco|monegasco
MN|Mongolia|~mongol
ME|Montenegro|montenegrino
MZ|Mozambique|mozambiqueño
NA|Namibia|namibio
NP|Nepal|nepalí;nepalés
NI|Nicaragua|nicaragüense;~nica
NE|Níger|nigerino
NG|Nigeria|nigeriano
NO|Noruega|noruego
NZ|Nueva Zelanda;Nueva Zelandia|neozelandés;~kiwi
OM|Omán|omaní
NL|Países Bajos;los Países Bajos;Holanda|neerlandés;holandés
PK|Pakistán|pakistaní;paquistaní
PS|Palestina;Territorios Palestinos|palestino
PA|Panamá|panameño
PG|Papúa Nueva Guinea|papú
PY|Paraguay|paraguayo
PE|Perú|peruano
PL|Polonia|polaco
PT|Portugal|portugués;~luso
PR|Puerto Rico|puertorriqueño;boricua
GB|Reino Unido;Gran Bretaña;Bretaña;~RU|británico;inglés
CF|República Centroafricana;Centroáfrica|centroafricano
CZ|República Checa;Chequia|checo
DO|República Dominicana|dominicano
RW|Ruanda|ruandés
RO|Rumanía;Rumania|rumano
RU|Rusia;Federación Rusa;Federación de Rusia|ruso
EH|Sáhara Occidental|saharaui
WS|Samoa|samoano
SM|San Marino|sanmarinense
ST|Santo Tomé y Príncipe|santotomense
SN|Senegal|senegalés
RS|Serbia|serbio
SC|Seychelles|seychellense
SL|Sierra Leona|sierraleonés
SG|Singapur|singapurense
SY|Siria|sirio
SO|Somalia|somalí
LK|Sri Lanka|esrilanqués;ceilanés;ceilandés
ZA|Sudáfrica;República Sudafricana;Suráfrica;República de Sudáfrica;RSA|sudafricano;surafricano
SD|Sudán|sudanés
SS|Sudán del Sur|sursudanés
SE|Suecia|sueco
CH|Suiza;Confederación Helvética|suizo;helvético
SR|Surinam|surinamés
TH|Tailandia|tailandés
TW|Taiwán|taiwanés
TZ|Tanzania|tanzano
TJ|Tayikistán|tayiko
TL|Timor Oriental|timorense
TG|Togo|togolés
TO|Tonga|tongano
TT|Trinidad y Tobago|trinitense
TN|Túnez|tunecino
TM|Turkmenistán|turcomano
TR|Turquía|turco;otomano
UA|Ucrania|ucraniano;ucranio
UG|Uganda|ugandés
UY|Uruguay|uruguayo;charrúa
UZ|Uzbekistán|uzbeko
VU|Vanuatu
VA|Vaticano;el Vaticano;Santa Sede;Ciudad del Vaticano|~vaticano
VE|Venezuela|venezolano
VN|Vietnam|vietnamita
YE|Yemen|yemení
DJ|Yibuti;Djibouti|yibutiano
ZM|Zambia|zambiano
ZW|Zimbabue;Zimbabwe|zimbabuense
SU|Unión Soviética;URSS|soviético
YU|Yugoslavia|yugoslavo
CS|Checoslovaquia|checoslovaco
DD|República Democrática Alemana;RDA;Alemania Oriental|alemán oriental
.europe|Europa|europeo
.asia|Asia|asiático
.africa|África|africano
.america|~América;Américas|~americano
.america/north|América del Norte;Norteamérica|norteamericano
.america/south|Sudamérica;Suramérica;América del Sur|sudamericano;suramericano
.america/central|Centroamérica;América Central|centroamericano
.america/latin|Latinoamérica;América Latina;Iberoamérica;Hispanoamérica|latinoamericano;iberoamericano;~latino
.oceania|Oceanía|oceánico
.antarctica|Antártida|antártico
.arctic|Ártico|~ártico
.middleeast|Oriente Medio;Medio Oriente;Próximo Oriente;Oriente Próximo
.fareast|Extremo Oriente;Lejano Oriente
.west|~Occidente|~occidental
.east|~Oriente;~Este|~oriental
.north|~Norte|~septentrional
.south|~Sur|~meridional
.europe/east|Europa del Este;Europa Oriental
.europe/west|Europa Occidental
.europe/scandinavia|Escandinavia|escandinavo
.europe/baltic|Báltico;Países Bálticos|báltico
.europe/balkans|Balcanes|balcánico
.america/caribbean|Caribe|caribeño
.mediterranean|Mediterráneo|mediterráneo
.maghreb|Magreb|magrebí
.sahara|Sáhara;Sahara|sahariano
.arab|Arabia|árabe
.jewish||judío;hebreo
.muslim||~musulmán;~islámico
.christian||~cristiano
.catholic||~católico
.islam|Islam
.latin||latín;~latino
RU/chechnya|Chechenia|checheno
.crimea|Crimea
RU/siberia|Siberia|siberiano
CN/tibet|Tíbet|tibetano
.kurdistan|Kurdistán|kurdo
.pashtun||pastún
DE/bavaria|Baviera|bávaro
DE/saxony|Sajonia|~sajón
.prussia|Prusia|prusiano
CZ/bohemia|Bohemia|~bohemio
CZ/moravia|Moravia|moravo
.silesia|Silesia|silesio
BE/flanders|Flandes|~flamenco
BE/wallonia|Valonia|valón
FR/brittany|Bretaña|bretón
FR/normandy|Normandía|~normando
FR/corsica|Córcega|~corso
FR/provence|Provenza|provenzal
IT/sicily|Sicilia|siciliano
IT/sardinia|Cerdeña|sardo
IT/tuscany|Toscana|toscano
IT/lombardy|Lombardía|lombardo
ES/catalonia|Cataluña;Catalunya|catalán
ES/basquecountry|País Vasco;Euskadi|vasco;euskera
ES/andalusia|Andalucía|andaluz
ES/galicia|Galicia|gallego
ES/castile|Castilla|~castellano
ES/castileleon|Castilla y León
ES/castilelamancha|Castilla-La Mancha
ES/navarre|Navarra|navarro
ES/aragon|Aragón|aragonés
ES/asturias|Asturias|asturiano
ES/valencia|~Valencia;Comunidad Valenciana|valenciano
ES/majorca|Mallorca|mallorquín
ES/balearics|Baleares;Islas Baleares;islas Baleares|balear
ES/canaries|Canarias;Islas Canarias;islas Canarias|~canario
.iberia|Península Ibérica;península Ibérica|ibérico
.patagonia|Patagonia|patagónico
.amazon|~Amazonas;Amazonia;Amazonía|amazónico
.andes|Andes|~andino
.alps|Alpes|~alpino
.pyrenees|Pirineos|pirenaico
.urals|Urales
.caucasus|Cáucaso|caucásico
.himalaya|Himalaya
.rhine|Rin
.danube|Danubio
.thames|Támesis
.nile|Nilo
.tagus|~Tajo
.seine|Sena
.mississippi|Misisipi;Misisipí
.atlantic|Atlántico;Océano Atlántico;océano Atlántico|atlántico
.pacific|Pacífico;Océano Pacífico;océano Pacífico
.indianocean|Índico;Océano Índico;océano Índico
PS/gaza|Gaza;Franja de Gaza;franja de Gaza|gazatí
PS/westbank|Cisjordania
IL/jerusalem|Jerusalén
.persiangulf|Golfo Pérsico;golfo Pérsico
.strait.gibraltar|Estrecho de Gibraltar;estrecho de Gibraltar
GB/london|Londres|londinense
GB/edinburgh|Edimburgo
GB/cornwall|Cornualles
FR/paris|París|parisino;parisiense
FR/marseille|Marsella|marsellés
FR/lyon|Lyon;Lión
FR/bordeaux|Burdeos
FR/toulouse|Toulouse;Tolosa
FR/strasbourg|Estrasburgo
FR/nice|Niza
FR/versailles|Versalles
FR/lourdes|Lourdes
FR/cannes|Cannes
DE/berlin|Berlín|berlinés
DE/munich|Múnich;Munich|muniqués
DE/hamburg|Hamburgo|hamburgués
DE/cologne|~Colonia
DE/frankfurt|Fráncfort;Francfort;Frankfurt|francfortés
DE/stuttgart|Stuttgart
DE/dresden|Dresde
DE/nuremberg|Núremberg;Nürnberg
DE/hanover|Hannover
DE/bonn|Bonn
DE/aachen|Aquisgrán
DE/mainz|Maguncia
DE/regensburg|Ratisbona
DE/tubingen|Tubinga
DE/lowersaxony|Baja Sajonia
DE/northrhine|Renania del Norte-Westfalia
DE/rhineland|Renania
DE/hesse|Hesse
DE/blackforest|Selva Negra
IT/rome|Roma|~romano
IT/milan|Milán|milanés
IT/naples|Nápoles|napolitano
IT/turin|Turín|turinés
IT/venice|Venecia|veneciano
IT/florence|Florencia|florentino
IT/genoa|Génova|genovés
IT/bologna|Bolonia
IT/padua|Padua
IT/mantua|Mantua
AT/vienna|Viena|vienés
AT/salzburg|Salzburgo
AT/tyrol|Tirol|tirolés
CH/bern|Berna
CH/basel|Basilea
CH/geneva|Ginebra|ginebrino
CH/zurich|Zúrich;Zurich
CH/lausanne|Lausana
CH/lucerne|Lucerna
BE/brussels|Bruselas|bruselense
BE/antwerp|Amberes
BE/ghent|Gante
BE/bruges|~Brujas
BE/liege|Lieja
BE/leuven|Lovaina
NL/hague|La Haya;~Haya
NL/amsterdam|Ámsterdam
NL/maastricht|Maastricht
DK/copenhagen|Copenhague
SE/stockholm|Estocolmo
SE/gothenburg|Gotemburgo
FI/helsinki|Helsinki
IS/reykjavik|Reikiavik
IE/dublin|Dublín|dublinés
PT/lisbon|Lisboa|lisboeta
PT/oporto|Oporto
PT/azores|Azores
ES/seville|Sevilla|sevillano
ES/saragossa|Zaragoza|zaragozano
ES/cordoba|Córdoba|cordobés
ES/corunna|La Coruña;A Coruña
ES/biscay|Vizcaya|vizcaíno
ES/bilbao|Bilbao|bilbaíno
ES/sansebastian|San Sebastián|donostiarra
ES/madrid|Madrid|madrileño
ES/barcelona|~Barcelona|barcelonés;barcelonista;~azulgrana
ES/malaga|Málaga|malagueño
ES/granada|~Granada|~granadino
ES/cadiz|Cádiz|gaditano
ES/lerida|Lérida;Lleida
ES/gerona|Gerona;Girona
GR/athens|Atenas|ateniense
GR/thessaloniki|Salónica;Tesalónica
GR/crete|Creta|cretense
GR/corfu|Corfú
GR/rhodes|Rodas
RU/moscow|Moscú|moscovita
RU/petersburg|San Petersburgo
RU/leningrad|Leningrado
RU/stalingrad|Stalingrado
RU/volgograd|Volgogrado
RU/kremlin|Kremlin
UA/kiev|Kiev;Kyiv
UA/kharkiv|Járkov;Járkiv
UA/odesa|Odesa;Odessa
UA/lviv|Leópolis;Lviv
UA/mariupol|Mariúpol
UA/kherson|Jersón
UA/donbas|Donbás
PL/warsaw|Varsovia
PL/krakow|Cracovia
PL/gdansk|Gdansk;Dánzig
CZ/prague|Praga|praguense
CZ/pilsen|Pilsen
SK/bratislava|Bratislava
HU/budapest|Budapest
RO/bucharest|Bucarest
BG/sofia|Sofía
RS/belgrade|Belgrado
HR/zagreb|Zagreb
SI/ljubljana|Liubliana
TR/istanbul|Estambul
TR/ankara|Ankara
.constantinople|Constantinopla
CY/nicosia|Nicosia
LU/luxembourgcity|Ciudad de Luxemburgo
LT/vilnius|Vilna
EG/cairo|El Cairo;Cairo|cairota
EG/alexandria|Alejandría|alejandrino
EG/suez|Suez
EG/sinai|Sinaí
LY/tripoli|Trípoli
LY/benghazi|Bengasi
DZ/algiers|Argel
MA/marrakesh|Marrakech;Marraquech
MA/tangier|Tánger
MA/fez|Fez
TN/tunis|Túnez
SY/damascus|Damasco
SY/aleppo|Alepo
LB/beirut|Beirut
IQ/baghdad|Bagdad
IQ/mosul|Mosul
IQ/basra|Basora
IQ/fallujah|Faluya
IR/tehran|Teherán
SA/mecca|La Meca;~Meca
SA/medina|~Medina
SA/riyadh|Riad
YE/sanaa|Saná
YE/aden|Adén
JO/amman|Amán
IL/telaviv|Tel Aviv
IL/nazareth|Nazaret
PS/bethlehem|~Belén
PS/ramallah|Ramala
PS/hebron|Hebrón
PS/rafah|Rafá;Ráfah
PS/jericho|Jericó
IN/delhi|Nueva Delhi;Delhi
IN/mumbai|Bombay
IN/calcutta|Calcuta
IN/kashmir|Cachemira
IN/punjab|Punyab;Panyab
PK/karachi|Karachi
PK/peshawar|Peshawar
CN/beijing|Pekín|pekinés
CN/canton|Cantón|cantonés
CN/nanjing|Nankín
CN/shanghai|Shanghái;Shangai
CN/tiananmen|Tiananmén
CN/mandarin||mandarín
KR/seoul|Seúl
KP/pyongyang|Pyongyang;Pionyang
JP/tokyo|Tokio
JP/kyoto|Kioto
JP/fukushima|Fukushima
VN/hanoi|Hanói
TW/taipei|Taipéi
PH/manila|Manila
ID/jakarta|Yakarta;Jakarta
MM/rangoon|Rangún
KH/phnompenh|Nom Pen
AU/sydney|Sídney;Sidney
AU/tasmania|Tasmania
US/newyork|Nueva York|neoyorquino
US/neworleans|Nueva Orleans
US/newjersey|Nueva Jersey
US/newmexico|Nuevo México
US/newhampshire|Nuevo Hampshire;Nueva Hampshire
US/newengland|Nueva Inglaterra
US/northcarolina|Carolina del Norte
US/southcarolina|Carolina del Sur
US/northdakota|Dakota del Norte
US/southdakota|Dakota del Sur
US/westvirginia|Virginia Occidental
US/pennsylvania|Pensilvania
US/arizona|Arizona
US/virginia|~Virginia
US/illinois|Illinois
US/michigan|Michigan;Míchigan
US/minnesota|Minnesota;Minesota
US/georgia|~Georgia
US/tennessee|Tennessee
US/oklahoma|Oklahoma
US/wisconsin|Wisconsin
US/colorado|~Colorado
US/connecticut|Connecticut
US/nevada|~Nevada
US/kansas|Kansas
US/kentucky|Kentucky
US/alabama|Alabama
US/arkansas|Arkansas
US/massachusetts|Massachusetts;Massachussets
US/maryland|Maryland
US/oregon|Oregon;Oregón
US/nebraska|Nebraska
US/vermont|Vermont
US/rhodeisland|Rhode Island
US/wyoming|Wyoming
US/mississippi|~Mississippi;~Misisipi
US/indiana|~Indiana
US/delaware|Delaware
US/montana|~Montana
US/utah|Utah
US/idaho|Idaho
US/iowa|Iowa
US/ohio|Ohio
US/texas|Texas;Tejas|tejano;texano
US/california|California|californiano
US/florida|~Florida
US/hawaii|Hawái;Hawai|hawaiano
US/louisiana|Luisiana
US/missouri|Misuri
US/philadelphia|Filadelfia
US/alaska|Alaska
US/losangeles|Los Ángeles|angelino
US/sanfrancisco|San Francisco
US/chicago|Chicago
US/boston|Boston
US/washington|~Washington|washingtoniano
US/washingtondc|Washington DC;Washington D C;D C;Distrito de Columbia;Distrito Capital
US/whitehouse|Casa Blanca
US/capitol|~Capitolio
US/pentagon|Pentágono
US/wallstreet|Wall Street
US/statueofliberty|Estatua de la Libertad
US/guantanamo|Guantánamo
US/silicon|Silicon Valley
CA/quebec|Quebec|quebequés
CA/newfoundland|Terranova
CA/britishcolumbia|Columbia Británica
CA/novascotia|Nueva Escocia
MX/mexicocity|Ciudad de México;México DF;México D F;CDMX;~DF;D F;Distrito Federal|~capitalino
MX/yucatan|Yucatán
CU/havana|La Habana;Habana|~habanero
CO/bogota|Bogotá|bogotano
CO/medellin|Medellín
CO/cartagena|Cartagena de Indias;Cartagena
PE/lima|~Lima|limeño
CL/santiago|Santiago de Chile;~Santiago|santiaguino
AR/buenosaires|Buenos Aires|~porteño;bonaerense
BR/saopaulo|São Paulo;Sao Paulo|~paulista
BR/rio|Río de Janeiro;~Río|~carioca
BR/brasilia|Brasilia
UY/montevideo|Montevideo|montevideano
VE/caracas|Caracas|caraqueño
PA/panamacity|Ciudad de Panamá
PA/canal|Canal de Panamá;canal de Panamá
GT/guatemalacity|Ciudad de Guatemala
HT/portauprince|Puerto Príncipe
ZA/capetown|Ciudad del Cabo
ZA/johannesburg|Johannesburgo
ET/addisababa|Adís Abeba
SD/khartoum|Jartum
SD/darfur|Darfur
SO/mogadishu|Mogadiscio
KE/nairobi|Nairobi
NG/lagos|Lagos
NG/biafra|Biafra
ES/moncloa|Moncloa;La Moncloa
ES/sagradafamilia|Sagrada Familia
ES/campnou|Camp Nou;Nou Camp
.moon|~Luna
.sun|~Sol
.earth|~Tierra
.mars|~Marte|marciano
.jupiter|~Júpiter
.saturn|~Saturno
.venus|~Venus
.mercury|~Mercurio
.milkyway|Vía Láctea
.deadsea|Mar Muerto;mar Muerto
.redsea|Mar Rojo;mar Rojo
.blacksea|Mar Negro;mar Negro
.northsea|Mar del Norte;mar del Norte
.caspian|Mar Caspio;Caspio;mar Caspio
.adriatic|Adriático
.everest|Everest
.northpole|Polo Norte
.southpole|Polo Sur
.europe/centraleast|Europa Central y Oriental;Europa Central y del Este
.europe/central|Europa Central;Centroeuropa|centroeuropeo
US/african||afroamericano
US/latino||hispanoamericano
.america/native||amerindio
ES/hispanic||iberoamericano
.abkhazia|Abjasia|abjasio
.ossetia|Osetia;Osetia del Sur|osetio
.karabakh|Nagorno Karabaj;Alto Karabaj
GE/tbilisi|Tiflis
RU/dagestan|Daguestán
AU/newsouthwales|Nueva Gales del Sur
DE/frisia|Frisia|frisio
DE/hessen|Hesse;Hessen|hesiano
DE/palatinate|Palatinado
DE/thuringia|Turingia
DE/pomerania|Pomerania
DE/brandenburg|Brandeburgo
.bigapple|Gran Manzana
.whitesea|Mar Blanco;mar Blanco
.yellowsea|Mar Amarillo;mar Amarillo
.chinasea|Mar de China;mar de China
.southchinasea|Mar de China Meridional;Mar del Sur de China;mar de China Meridional;mar del Sur de China
.gulfofmexico|Golfo de México;golfo de México
.europe/baltic/sea|Mar Báltico;mar Báltico
`
