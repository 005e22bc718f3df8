package lang

// italianKnown are institutions, events and acronyms in Italian; see Naming.Known.
const italianKnown = `
un|ONU;Onu;Nazioni Unite;Organizzazione delle Nazioni Unite
.europe/eu|UE;Ue;Unione europea;Unione Europea;Unione
nato|NATO;Nato;Alleanza Atlantica;Alleanza atlantica
who|OMS;Oms;Organizzazione mondiale della sanità;Organizzazione Mondiale della Sanità
imf|FMI;Fmi;Fondo monetario internazionale;Fondo Monetario Internazionale
worldbank|Banca mondiale;Banca Mondiale
wto|OMC;Organizzazione mondiale del commercio
.europe/ecb|BCE;Bce;Banca centrale europea;Banca Centrale Europea
.europe/eib|BEI;Banca europea per gli investimenti
.europe/ecom|Commissione europea;Commissione Europea;Commissione
.europe/eurochamber|Parlamento europeo;Parlamento Europeo;Europarlamento;Eurocamera
oecd|OCSE;Ocse;Organizzazione per la cooperazione e lo sviluppo economico
opec|OPEC;Opec
iaea|AIEA;Aiea;Agenzia internazionale per l'energia atomica
iea|AIE;Agenzia internazionale dell'energia
ilo|OIL;Oil;Organizzazione internazionale del lavoro
iom|OIM;Oim
unhcr|UNHCR;Unhcr
wfp|PAM;Pam;Programma alimentare mondiale
ipcc|IPCC;Ipcc
icj|CIG;Corte internazionale di giustizia
icc|CPI;Cpi;Corte penale internazionale
.europe/echr|CEDU;Cedu;Corte europea dei diritti dell'uomo
.europe/ecj|CGUE;Corte di giustizia dell'Unione europea
ioc|CIO;Cio;Comitato olimpico internazionale
fifa|FIFA;Fifa
uefa|UEFA;Uefa
redcross|Croce Rossa;Croce rossa
redcrescent|Mezzaluna Rossa
amnesty|Amnesty International;Amnesty
msf|MSF;Medici Senza Frontiere;Medici senza frontiere
rsf|RSF;Reporter senza frontiere
gdp|PIL;Pil;prodotto interno lordo
cpi|IPC;indice dei prezzi al consumo
vat|IVA;Iva
sme|PMI;Pmi
ngo|ONG;Ong
ai|IA;intelligenza artificiale
aids|AIDS;Aids
hiv|HIV;Hiv
dna|DNA;Dna
rna|RNA;Rna
`

// italianTerms are the words of which institutions, offices and events are
// named, with what English calls them; see Naming.Terms.
const italianTerms = `
ministero ministry department
ministro minister secretary
ministra minister secretary
consiglio council board
consigliere councillor counselor advisor
assessore councillor
assessora councillor
commissione commission committee
comitato committee
camera chamber house
parlamento parliament
senato senate
governo government
presidente president chairman
sindaco mayor
sindaca mayor
comune council town municipality
partito party
sindacato union
associazione association
federazione federation
societa society company
fondazione foundation
universita university
accademia academy
istituto institute
scuola school
ospedale hospital
museo museum
teatro theatre theater
tribunale court
corte court
procura prosecutor
polizia police
esercito army
autorita authority
ufficio office
agenzia agency
banca bank
fondo fund
borsa exchange
giornale newspaper
gruppo group
fabbrica plant factory
aeroporto airport
porto port harbour harbor
stazione station
via street road
piazza square
ponte bridge
chiesa church
duomo cathedral
castello castle
palazzo palace
isola island
mare sea
fiume river
citta city town
guerra war
trattato treaty
accordo agreement
vertice summit
campionato championship league
coppa cup
giochi games
premio prize award
nord north
sud south
est east
ovest west
`

// italianForenames are those of kings, popes and saints, which are translated.
const italianForenames = `
filippo philip
elisabetta elizabeth isabella
isabella elizabeth isabella
carlo charles
giovanni john
paolo paul
pietro peter
giuseppe joseph
giorgio george
guglielmo william
enrico henry
edoardo edward
riccardo richard
alessandro alexander
nicola nicholas
caterina catherine
margherita margaret
maria mary
anna anne anna ann
luigi louis
francesco francis
benedetto benedict
pio pius
leone leo
gregorio gregory
clemente clement
innocenzo innocent
alfonso alphonse
ferdinando ferdinand
federico frederick
cristina christina
alberto albert
costantino constantine
michele michael
stefano stephen
andrea andrew
giacomo james
`
