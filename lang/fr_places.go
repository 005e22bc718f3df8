package lang

// frenchPlaces are countries, regions and cities in French; see Naming.Places.
// A country without a name here has the one that CLDR gives.
const frenchPlaces = `
US|États-Unis;Etats-Unis;USA;É-U;Amérique|américain;états-unien
GB|Royaume-Uni;Grande-Bretagne|britannique
GB/england|Angleterre|anglais
GB/scotland|Écosse|écossais
GB/wales|pays de Galles|gallois
GB/northernireland|Irlande du Nord|nord-irlandais
FR||français
DE||allemand
ES||espagnol
IT||italien
PT||portugais
BE||belge
CH||suisse
AT||autrichien
NL|Pays-Bas;Hollande|néerlandais;hollandais
IE||irlandais
GR||grec;grecque
PL||polonais
RU||russe
UA||ukrainien
SE||suédois
NO||norvégien
DK||danois
FI||finlandais
HU||hongrois
CZ||tchèque
RO||roumain
BG||bulgare
HR||croate
RS||serbe
TR||turc;turque
IL||israélien
PS|Palestine|palestinien
EG||égyptien
MA||marocain
DZ||algérien
TN||tunisien
SY||syrien
IR||iranien
IQ||irakien
CN||chinois
JP||japonais
KR||sud-coréen
KP||nord-coréen
IN||indien
PK||pakistanais
AU||australien
CA||canadien
MX||mexicain
BR||brésilien
AR||argentin
CL||chilien
CO||colombien
VE||vénézuélien
CU||cubain
ZA||sud-africain
VA|Vatican;Saint-Siège
ES/madrid|Madrid|madrilène
ES/barcelona|Barcelone|barcelonais
ES/seville|Séville
ES/saragossa|Saragosse
ES/valencia|~Valence
ES/cadiz|Cadix
ES/cordoba|Cordoue
ES/granada|~Grenade
ES/catalonia|Catalogne|catalan
ES/basquecountry|Pays basque|basque
ES/andalusia|Andalousie|andalou;andalouse
ES/galicia|Galice|galicien
ES/aragon|Aragon|aragonais
ES/asturias|Asturies
ES/castile|Castille
ES/balearics|Baléares
ES/canaries|Canaries
ES/majorca|Majorque
FR/paris|Paris|parisien
FR/marseille|Marseille|marseillais
FR/lyon|Lyon|lyonnais
FR/bordeaux|Bordeaux|bordelais
FR/toulouse|Toulouse|toulousain
FR/strasbourg|Strasbourg
FR/nice|Nice|niçois
FR/brittany|Bretagne|breton;bretonne
FR/normandy|Normandie|normand
FR/corsica|Corse|corse
GB/london|Londres|londonien
GB/edinburgh|Édimbourg
DE/berlin|Berlin|berlinois
DE/munich|Munich|munichois
DE/hamburg|Hambourg
DE/cologne|Cologne
DE/frankfurt|Francfort
DE/bavaria|Bavière|bavarois
DE/saxony|Saxe|saxon
AT/vienna|Vienne|viennois
CH/geneva|Genève|genevois
CH/zurich|Zurich
CH/bern|Berne
CH/basel|Bâle
IT/rome|Rome|romain
IT/milan|Milan|milanais
IT/naples|Naples|napolitain
IT/turin|Turin|turinois
IT/venice|Venise|vénitien
IT/florence|Florence|florentin
IT/genoa|Gênes|génois
IT/bologna|Bologne
IT/sicily|Sicile|sicilien
IT/sardinia|Sardaigne|sarde
IT/tuscany|Toscane|toscan
IT/lombardy|Lombardie|lombard
BE/brussels|Bruxelles|bruxellois
BE/antwerp|Anvers
BE/ghent|Gand
BE/bruges|Bruges
BE/flanders|Flandre;Flandres|flamand
NL/hague|La Haye
NL/amsterdam|Amsterdam
DK/copenhagen|Copenhague
SE/stockholm|Stockholm
IE/dublin|Dublin
PT/lisbon|Lisbonne
PT/oporto|Porto
PT/azores|Açores
GR/athens|Athènes|athénien
RU/moscow|Moscou|moscovite
RU/petersburg|Saint-Pétersbourg
RU/kremlin|Kremlin
UA/kiev|Kiev;Kyiv
UA/odesa|Odessa
.crimea|Crimée
PL/warsaw|Varsovie
PL/krakow|Cracovie
CZ/prague|Prague|pragois
HU/budapest|Budapest
RO/bucharest|Bucarest
RS/belgrade|Belgrade
TR/istanbul|Istanbul
EG/cairo|Le Caire;Caire
DZ/algiers|Alger
MA/tangier|Tanger
SY/damascus|Damas
SY/aleppo|Alep
LB/beirut|Beyrouth
IQ/baghdad|Bagdad
IR/tehran|Téhéran
SA/riyadh|Riyad
IL/jerusalem|Jérusalem
IL/telaviv|Tel-Aviv;Tel Aviv
PS/gaza|Gaza|gazaoui
PS/westbank|Cisjordanie
IN/delhi|New Delhi;Delhi
CN/beijing|Pékin|pékinois
CN/shanghai|Shanghai;Shanghaï
KR/seoul|Séoul
JP/tokyo|Tokyo
US/newyork|New York|new-yorkais
US/neworleans|La Nouvelle-Orléans;Nouvelle-Orléans
US/california|Californie|californien
US/texas|Texas|texan
US/florida|Floride
US/losangeles|Los Angeles
US/philadelphia|Philadelphie
US/washington|Washington
US/whitehouse|Maison Blanche;Maison-Blanche
US/pentagon|Pentagone
MX/mexicocity|Mexico
CU/havana|La Havane;Havane
CO/bogota|Bogota
BR/saopaulo|São Paulo;Sao Paulo
BR/rio|Rio de Janeiro
ZA/capetown|Le Cap
.europe|Europe|européen
.asia|Asie|asiatique
.africa|Afrique|africain
.america/north|Amérique du Nord|nord-américain
.america/south|Amérique du Sud|sud-américain
.america/central|Amérique centrale
.america/latin|Amérique latine|latino-américain
.middleeast|Moyen-Orient;Proche-Orient
.mediterranean|Méditerranée|méditerranéen
.andes|Andes
.alps|Alpes
.pyrenees|Pyrénées
.himalaya|Himalaya
`
