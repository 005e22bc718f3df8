package lang

// dutchKnown are institutions, events and acronyms in Dutch; see Naming.Known.
const dutchKnown = `
un|VN;Verenigde Naties
.europe/eu|EU;Europese Unie
nato|NAVO
who|WHO;Wereldgezondheidsorganisatie
imf|IMF;Internationaal Monetair Fonds
worldbank|Wereldbank
wto|WTO;Wereldhandelsorganisatie
.europe/ecb|ECB;Europese Centrale Bank
.europe/eib|EIB;Europese Investeringsbank
.europe/ecom|Europese Commissie
.europe/eurochamber|Europees Parlement;Europarlement
oecd|OESO
opec|OPEC;Opec
iaea|IAEA;Internationaal Atoomenergieagentschap
iea|IEA;Internationaal Energieagentschap
ilo|ILO;Internationale Arbeidsorganisatie
iom|IOM
unhcr|UNHCR
ipcc|IPCC
icj|Internationaal Gerechtshof
icc|Internationaal Strafhof
.europe/echr|EHRM;Europees Hof voor de Rechten van de Mens
.europe/ecj|Europees Hof van Justitie
ioc|IOC;Internationaal Olympisch Comité
fifa|FIFA;Fifa
uefa|UEFA;Uefa
redcross|Rode Kruis
redcrescent|Rode Halve Maan
amnesty|Amnesty International;Amnesty
msf|Artsen zonder Grenzen
wwf|WNF;Wereld Natuur Fonds
gdp|bbp;BBP;bruto binnenlands product
vat|btw;BTW
ngo|ngo;ngo's;NGO
ai|AI;kunstmatige intelligentie
aids|aids;Aids
hiv|hiv;HIV
dna|DNA
`

// dutchTerms are the words of which institutions, offices and events are
// named, with what English calls them; see Naming.Terms.
const dutchTerms = `
ministerie ministry department
minister minister secretary
raad council
commissie commission committee
parlement parliament
kamer chamber house
senaat senate
regering government
kabinet cabinet government
president president
premier premier prime minister
burgemeester mayor
wethouder alderman councillor councilor
partij party
vakbond union
vereniging association
bond federation association union
stichting foundation
universiteit university
hogeschool university college
academie academy
instituut institute
school school
ziekenhuis hospital
museum museum
theater theater theatre
orkest orchestra
rechtbank court
hof court
politie police
leger army
dienst service
agentschap agency
bureau bureau office
bank bank
fonds fund
beurs exchange
krant newspaper
uitgeverij publishing
groep group
waterschap water board authority
luchthaven airport
haven port harbour harbor
station station
straat street
plein square
kerk church
kathedraal cathedral
kasteel castle
paleis palace
eiland island
meer lake
zee sea
rivier river
stad city town
provincie province
oorlog war
wereldoorlog world war
verdrag treaty
akkoord agreement
top summit
kampioenschap championship
beker cup
spelen games
prijs prize award
noord north
zuid south
oost east
west west
`
