package lang

// frenchKnown are institutions, events and acronyms in French; see Naming.Known.
const frenchKnown = `
un|ONU;Nations unies;Nations Unies;Organisation des Nations unies
.europe/eu|UE;Union européenne;Union
nato|OTAN;Otan;Alliance atlantique;Alliance
who|OMS;Organisation mondiale de la santé;Organisation mondiale de la Santé
imf|FMI;Fonds monétaire international
worldbank|Banque mondiale
wto|OMC;Organisation mondiale du commerce
.europe/ecb|BCE;Banque centrale européenne
.europe/eib|BEI;Banque européenne d'investissement
.europe/ecom|Commission européenne;Commission
.europe/eurochamber|Parlement européen;Parlement
oecd|OCDE;Organisation de coopération et de développement économiques
opec|OPEP;Opep
iaea|AIEA;Agence internationale de l'énergie atomique
iea|AIE;Agence internationale de l'énergie
ilo|OIT;Organisation internationale du travail
iom|OIM
unhcr|HCR;Haut-Commissariat des Nations unies pour les réfugiés
wfp|PAM;Programme alimentaire mondial
ipcc|GIEC;Giec
icj|CIJ;Cour internationale de justice;Cour internationale de Justice
icc|CPI;Cour pénale internationale
.europe/echr|CEDH;Cour européenne des droits de l'homme
.europe/ecj|CJUE;Cour de justice de l'Union européenne
ioc|CIO;Comité international olympique
fifa|FIFA;Fifa
uefa|UEFA
redcross|Croix-Rouge
redcrescent|Croissant-Rouge
amnesty|Amnesty International;Amnesty
msf|MSF;Médecins sans frontières;Médecins sans Frontières
rsf|RSF;Reporters sans frontières
gdp|PIB;produit intérieur brut
cpi|IPC;indice des prix à la consommation
vat|TVA
sme|PME
ngo|ONG
ai|IA;intelligence artificielle
aids|sida;Sida
hiv|VIH
dna|ADN
rna|ARN
`

// frenchTerms are the words of which institutions, offices and events are
// named, with what English calls them; see Naming.Terms.
const frenchTerms = `
ministere ministry department
ministre minister secretary
conseil council board
conseiller councillor counselor advisor minister
conseillere councillor counselor advisor minister
commission commission
comite committee
chambre chamber house
parlement parliament
senat senate
gouvernement government
president president chairman
presidente president chairwoman
maire mayor
mairie city hall council town
parti party
syndicat union
association association
federation federation
societe society company
fondation foundation
universite university
academie academy
institut institute
ecole school
hopital hospital
musee museum
theatre theatre theater
tribunal court
cour court
parquet prosecutor
police police
armee army
autorite authority
office office agency
agence agency
banque bank
fonds fund
bourse exchange
journal newspaper journal
groupe group
usine plant factory
aeroport airport
port port harbour harbor
gare station
rue street
place square
pont bridge
eglise church
cathedrale cathedral
chateau castle palace
palais palace
ile island
mer sea
fleuve river
ville city town
guerre war
traite treaty
accord agreement
sommet summit
championnat championship league
coupe cup
jeux games
prix prize award
nord north
sud south
est east
ouest west
`

// frenchForenames are those of kings, popes and saints, which are translated.
const frenchForenames = `
philippe philip
elisabeth elizabeth isabella
isabelle elizabeth isabella
charles charles
jean john
paul paul
pierre peter
joseph joseph
georges george
guillaume william
henri henry
edouard edward
richard richard
alexandre alexander
nicolas nicholas
catherine catherine
marguerite margaret
marie mary
anne anne anna ann
louis louis
francois francis
benoit benedict
pie pius
leon leo
gregoire gregory
clement clement
innocent innocent
alphonse alphonse
ferdinand ferdinand
frederic frederick
christine christina
albert albert
constantin constantine
michel michael
etienne stephen
andre andrew
jacques james
`
