package lang

// germanKnown are institutions, events and acronyms in German; see Naming.Known.
const germanKnown = `
un|UN;UNO;Vereinte Nationen;Vereinten Nationen
.europe/eu|EU;Europäische Union;Europäischen Union
nato|NATO;Nato;Nordatlantisches Bündnis
who|WHO;Weltgesundheitsorganisation
imf|IWF;Internationaler Währungsfonds;Internationalen Währungsfonds
worldbank|Weltbank
wto|WTO;Welthandelsorganisation
.europe/ecb|EZB;Europäische Zentralbank;Europäischen Zentralbank
.europe/eib|EIB;Europäische Investitionsbank
.europe/esm|ESM
.europe/ecom|Europäische Kommission;Europäischen Kommission;EU-Kommission
.europe/eurochamber|Europäisches Parlament;Europäischen Parlament;Europaparlament;EU-Parlament
oecd|OECD
opec|OPEC;Opec
iaea|IAEA;IAEO;Internationale Atomenergiebehörde
iea|IEA;Internationale Energieagentur
ilo|ILO;Internationale Arbeitsorganisation
iom|IOM
unhcr|UNHCR;Flüchtlingshilfswerk
wfp|WFP;Welternährungsprogramm
ipcc|IPCC;Weltklimarat
icj|IGH;Internationaler Gerichtshof;Internationalen Gerichtshof
icc|IStGH;Internationaler Strafgerichtshof;Internationalen Strafgerichtshof
.europe/echr|EGMR
.europe/ecj|EuGH;Europäischer Gerichtshof;Europäischen Gerichtshof
ioc|IOC;Internationales Olympisches Komitee
fifa|FIFA;Fifa
uefa|UEFA;Uefa
redcross|Rotes Kreuz;Rote Kreuz;Roten Kreuzes;Roten Kreuz
redcrescent|Roter Halbmond
amnesty|Amnesty International;Amnesty
msf|Ärzte ohne Grenzen
rsf|Reporter ohne Grenzen
wwf|WWF
gdp|BIP;Bruttoinlandsprodukt;Bruttoinlandsprodukts
gnp|BSP;Bruttosozialprodukt
cpi|Verbraucherpreisindex
vat|Mehrwertsteuer;MwSt
ngo|NGO;NGOs;Nichtregierungsorganisation
ai|KI;künstliche Intelligenz;künstlicher Intelligenz;künstlichen Intelligenz
aids|AIDS;Aids
hiv|HIV
dna|DNA;DNS
rna|RNA;RNS
`

// germanTerms are the words of which institutions, offices and events are
// named, with what English calls them; see Naming.Terms.
const germanTerms = `
ministerium ministry department
minister minister secretary
ministerin minister secretary
rat council
kommission commission
ausschuss committee
parlament parliament
senat senate
regierung government
kanzler chancellor
kanzlerin chancellor
prasident president chairman
prasidentin president chairwoman
burgermeister mayor
burgermeisterin mayor
partei party
gewerkschaft union
verband association federation
verein association club
bund federation federal
gesellschaft society company
stiftung foundation
universitat university
hochschule university college
akademie academy
institut institute
schule school
krankenhaus hospital
klinik clinic hospital
museum museum
theater theater theatre
gericht court
gerichtshof court
staatsanwaltschaft prosecutor
polizei police
armee army
behorde authority agency
amt office agency
agentur agency
bank bank
fonds fund
borse exchange
zeitung newspaper
verlag publishing
konzern group
gruppe group
werk plant works
flughafen airport
hafen port harbour harbor
bahnhof station
strasse street road
platz square
brucke bridge
kirche church
dom cathedral
schloss castle palace
insel island
meer sea
fluss river
stadt city town
krieg war
weltkrieg world war
vertrag treaty
abkommen agreement
gipfel summit
meisterschaft championship
pokal cup
spiele games
preis prize award
nord north
sud south
ost east
west west
`
