package lang

// catalanKnown are institutions, events and acronyms in Catalan; see Naming.Known.
const catalanKnown = `
un|ONU;Nacions Unides;Organització de les Nacions Unides
.europe/eu|UE;Unió Europea;Unió
nato|OTAN;Aliança Atlàntica
who|OMS;Organització Mundial de la Salut
imf|FMI;Fons Monetari Internacional
worldbank|Banc Mundial
wto|OMC;Organització Mundial del Comerç
.europe/ecb|BCE;Banc Central Europeu
.europe/eib|BEI;Banc Europeu d'Inversions
.europe/ecom|Comissió Europea;Comissió
.europe/eurochamber|Parlament Europeu;Eurocambra
oecd|OCDE
opec|OPEP
iaea|OIEA;AIEA
iea|AIE;Agència Internacional de l'Energia
ilo|OIT;Organització Internacional del Treball
iom|OIM
unhcr|ACNUR
wfp|PMA;Programa Mundial d'Aliments
ipcc|IPCC
icj|TIJ;CIJ;Tribunal Internacional de Justícia
icc|TPI;CPI;Tribunal Penal Internacional
.europe/echr|TEDH;Tribunal Europeu de Drets Humans
.europe/ecj|TJUE;Tribunal de Justícia de la Unió Europea
ioc|COI;Comitè Olímpic Internacional
fifa|FIFA
uefa|UEFA
redcross|Creu Roja
redcrescent|Mitja Lluna Roja
amnesty|Amnistia Internacional
msf|MSF;Metges Sense Fronteres
rsf|RSF;Reporters Sense Fronteres
gdp|PIB;producte interior brut
cpi|IPC;índex de preus de consum
vat|IVA
sme|pimes;PIME
ngo|ONG
ai|IA;intel·ligència artificial
aids|sida
hiv|VIH
dna|ADN
rna|ARN
`

// catalanTerms are the words of which institutions, offices and events are
// named, with what English calls them; see Naming.Terms.
const catalanTerms = `
ministeri ministry department
ministre minister secretary
ministra minister secretary
conselleria department ministry
conseller councillor minister advisor
consellera councillor minister advisor
consell council board
regidor councillor
regidora councillor
comissio commission committee
comite committee
cambra chamber house
parlament parliament
senat senate
govern government
president president chairman
presidenta president chairwoman
alcalde mayor
alcaldessa mayor
ajuntament council city hall
partit party
sindicat union
associacio association
federacio federation
societat society company
fundacio foundation
universitat university
academia academy
institut institute
escola school
hospital hospital
museu museum
teatre theatre theater
tribunal court
fiscalia prosecutor
policia police
exercit army
autoritat authority
oficina office
agencia agency
banc bank
fons fund
borsa exchange
diari newspaper
grup group
fabrica plant factory
aeroport airport
port port harbour harbor
estacio station
carrer street
placa square
pont bridge
esglesia church
catedral cathedral
castell castle
palau palace
illa island
mar sea
riu river
ciutat city town
guerra war
tractat treaty
acord agreement
cim summit
cimera summit
campionat championship league
copa cup
jocs games
premi prize award
nord north
sud south
est east
oest west
`

// catalanForenames are those of kings, popes and saints, which are translated.
const catalanForenames = `
felip philip
elisabet elizabeth isabella
isabel elizabeth isabella
carles charles
joan john
pau paul
pere peter
josep joseph
jordi george
guillem william
enric henry
eduard edward
ricard richard
alexandre alexander
nicolau nicholas
caterina catherine
margarida margaret
maria mary
anna anne anna ann
lluis louis
francesc francis
benet benedict
pius pius
lleo leo
gregori gregory
climent clement
innocenci innocent
alfons alphonse
ferran ferdinand
frederic frederick
cristina christina
albert albert
constanti constantine
miquel michael
esteve stephen
andreu andrew
jaume james
`
