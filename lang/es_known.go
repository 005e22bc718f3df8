package lang

// spanishKnown are institutions, events and acronyms in Spanish; see Naming.Known.
const spanishKnown = `
un|ONU;Naciones Unidas;Organización de las Naciones Unidas;Organización de Naciones Unidas;NN UU;NNUU
.europe/eu|UE;Unión Europea;Unión
nato|OTAN;Alianza Atlántica;Alianza;Organización del Tratado del Atlántico Norte
who|OMS;Organización Mundial de la Salud
imf|FMI;Fondo Monetario Internacional;Fondo
worldbank|BM;Banco Mundial
wto|OMC;Organización Mundial del Comercio
.europe/ecb|BCE;Banco Central Europeo
.europe/eib|BEI;Banco Europeo de Inversiones
.europe/efsf|FEEF;Fondo Europeo de Estabilidad Financiera
.europe/esm|MEDE;Mecanismo Europeo de Estabilidad
.europe/ecom|CE;Comisión Europea;Comisión
.europe/eec|CEE;Comunidad Económica Europea;Comunidad Europea;CE
.europe/eurochamber|PE;Parlamento Europeo;Eurocámara;Parlamento
idb|BID;Banco Interamericano de Desarrollo
oas|OEA;Organización de Estados Americanos
oecd|OCDE;Organización para la Cooperación y el Desarrollo Económico;Organización para la Cooperación y el Desarrollo Económicos
opec|OPEP
iaea|OIEA;AIEA;Organismo Internacional de Energía Atómica;Agencia Internacional de la Energía Atómica;Agencia Internacional de Energía Atómica
iea|AIE;Agencia Internacional de la Energía
ilo|OIT;Organización Internacional del Trabajo
iom|OIM;Organización Internacional para las Migraciones
unhcr|ACNUR;Acnur;Alto Comisionado de las Naciones Unidas para los Refugiados
undp|PNUD
unep|PNUMA
wfp|PMA;Programa Mundial de Alimentos
ipcc|IPCC;Panel Intergubernamental sobre Cambio Climático;Grupo Intergubernamental de Expertos sobre el Cambio Climático
eclac|CEPAL;Cepal
icj|CIJ;Corte Internacional de Justicia
icc|CPI;Corte Penal Internacional
.europe/echr|TEDH;Tribunal Europeo de Derechos Humanos
.europe/ecj|TJUE;Tribunal de Justicia de la Unión Europea
icty|TPIY
ioc|COI;Comité Olímpico Internacional
fifa|FIFA
uefa|UEFA
redcross|Cruz Roja
redcrescent|Media Luna Roja
amnesty|AI;Amnistía Internacional;Amnistía
msf|MSF;Médicos sin Fronteras;Médicos Sin Fronteras
rsf|RSF;Reporteros sin Fronteras;Reporteros Sin Fronteras
wwf|WWF;ADENA
gdp|PIB;PBI;producto interno bruto;producto interior bruto
gnp|PNB
cpi|IPC;índice de precios al consumo;índice de precios al consumidor
vat|IVA
sme|pyme;pymes;PYME;PYMES;PyMEs
ngo|ONG;ONGs;ONGD;organización no gubernamental
rd|I+D;I D;I D i
ict|TIC;TICs
ai|IA;inteligencia artificial
aids|SIDA;sida;Sida
hiv|VIH
std|ITS;ETS
dna|ADN
rna|ARN
mri|RM;RMN
ct|TAC;TC
icu|UCI
gmo|OGM;OMG;transgénico
adhd|TDAH
ptsd|TEPT
ocd|TOC
copd|EPOC
ufo|OVNI;ovni;ovnis;OVNIs
atm|cajero automático
ceo|director ejecutivo;director general;consejero delegado;presidente ejecutivo;CEO
id|DNI;documento nacional de identidad
pm|primer ministro;primera ministra;jefe de Gobierno
mp|diputado;diputada
mep|eurodiputado;eurodiputada
ussr|URSS
cis|CEI
ww1|Primera Guerra Mundial;I Guerra Mundial;Gran Guerra
ww2|Segunda Guerra Mundial;II Guerra Mundial
coldwar|Guerra Fría
civilwar|Guerra Civil
wmd|ADM;armas de destrucción masiva
US/cia|CIA;Agencia Central de Inteligencia
US/fbi|FBI;Buró Federal de Investigaciones
US/nsa|NSA;Agencia de Seguridad Nacional
US/nasa|NASA
esa|ESA;Agencia Espacial Europea
cern|CERN
iss|ISS;EEI;Estación Espacial Internacional
US/fed|Fed;FED;Reserva Federal
US/sec|SEC;Comisión del Mercado de Valores;Comisión de Bolsa y Valores
IL/mossad|Mosad;Mossad
PS/plo|OLP
PS/pna|ANP;AP;Autoridad Palestina;Autoridad Nacional Palestina
IL/idf|FDI
hamas|Hamás;Hamas
hezbollah|Hezbolá;Hizbulá;Hezbollah;Hizbolá
alqaeda|Al Qaeda;Al-Qaeda;Al Qaida;Al Kaeda;Al Qaedá
taliban|talibán;talibanes
isis|EI;Estado Islámico;ISIS;Dáesh;Daesh;EIIL;ISIL
ES/pp|PP;Partido Popular
ES/psoe|PSOE;Partido Socialista Obrero Español;Partido Socialista
MX/pri|PRI;Partido Revolucionario Institucional
MX/pan|PAN;Partido Acción Nacional;Partido de Acción Nacional
MX/prd|PRD;Partido de la Revolución Democrática
ES/iu|IU;Izquierda Unida
ES/ciu|CiU;Convergència i Unió
ES/ccoo|CCOO;CC OO;Comisiones Obreras
DE/cdu|CDU;Unión Cristianodemócrata
DE/spd|SPD;Partido Socialdemócrata
greens|Verdes;Los Verdes
GB/libdems|Liberal Demócratas;liberal demócratas;liberales demócratas;liberaldemócratas;Liberales Demócratas;liberal demócrata;liberaldemócrata;Partido Liberal Demócrata
FR/bleus|Bleus;Les Bleus;Azules
GB/tories|Partido Conservador;tory;tories
GB/labour|Partido Laborista;laborista;laboristas
US/republicans|Partido Republicano;republicano;republicanos
US/democrats|Partido Demócrata;demócrata;demócratas
congress|Congreso
senate|Senado
US/houseofreps|Cámara de Representantes;Cámara Baja
GB/houseoflords|Cámara de los Lores
GB/houseofcommons|Cámara de los Comunes
supreme|Tribunal Supremo;Corte Suprema;Supremo
constitutional|Tribunal Constitucional;Corte Constitucional
ES/nationalcourt|Audiencia Nacional
tax|Hacienda;Agencia Tributaria
socialsecurity|Seguridad Social
ES/civilguard|Guardia Civil
securitycouncil|Consejo de Seguridad
generalassembly|Asamblea General
.europe/eurogroup|Eurogrupo
.europe/eurozone|eurozona;Eurozona;zona euro;zona del euro
g7|G7;G-7;Grupo de los Siete
g8|G8;G-8
g20|G20;G-20
nafta|TLCAN;TLC
tmec|T-MEC
asean|ASEAN
.africa/au|UA;Unión Africana
arableague|Liga Árabe
gcc|CCG;Consejo de Cooperación del Golfo
celac|CELAC;Celac
kyoto|Protocolo de Kioto
covid|COVID-19;covid-19;covid;COVID;Covid-19
sars|SRAS
ebola|ébola;Ébola
h1n1|gripe A;gripe porcina;H1N1
alzheimer|alzhéimer;alzheimer;Alzheimer
parkinson|párkinson;parkinson;Parkinson
internet|internet;Internet;red
christmas|Navidad;Navidades;Nochebuena;navideño
easter|Pascua;Semana Santa
newyear|Año Nuevo;Nochevieja
carnival|Carnaval;carnaval
ramadan|Ramadán;ramadán
worldcup|Mundial;Copa del Mundo;Copa Mundial;Mundiales
.europe/eurocup|Eurocopa
.europe/champions|Liga de Campeones;Champions;Champions League
.europe/europaleague|Liga Europa;Europa League
olympics|Juegos Olímpicos;JJ OO;JJOO;Olimpiada;Olimpiadas
paralympics|Paralímpicos;Juegos Paralímpicos
davis|Copa Davis
FR/tourdefrance|Tour de Francia;Tour
ES/laliga|La Liga;Liga;LaLiga
bible|Biblia;bíblico
koran|Corán;coránico
gospel|Evangelio;Evangelios
god|Dios
jesus|Jesús;Jesucristo
christ|Cristo
virgin|Virgen
pope|Papa;papa;Pontífice;pontífice
church|Iglesia;iglesia
nobel|Premio Nobel;Nobel
oscar|Óscar;Oscar;Oscars;Óscars
ES/goya|Premios Goya;Goya
middleages|Edad Media
renaissance|Renacimiento
enlightenment|Ilustración
holocaust|Holocausto
nazi|nazi;nazis;Nazi
bigbang|Big Bang;Gran Explosión
lhc|LHC;Gran Colisionador de Hadrones
dow|Dow Jones
lgbt|LGTB;LGTBI;LGBT;LGTBIQ
wifi|wifi;wi-fi;WiFi;Wi-Fi
pc|PC;ordenador;computadora
tv|TV;tele;televisión
dvd|DVD
mit|MIT;Instituto Tecnológico de Massachusetts
crown|Corona
armedforces|Fuerzas Armadas;FF AA;FFAA
US/treasurydept|Departamento del Tesoro;Tesoro
US/statedept|Departamento de Estado
US/pentagondept|Departamento de Defensa
US/justicedept|Departamento de Justicia
US/homeland|Departamento de Seguridad Nacional;Departamento de Seguridad Interior
US/9-11|11-S;11S;11 de septiembre
ES/11m|11-M;11M
US/occupy|Ocupa Wall Street
arabspring|Primavera Árabe
velvet|Revolución de Terciopelo
sciencefiction|ciencia ficción
halloffame|Salón de la Fama;Sala de la Gloria;Salón de la Gloria
jwar|Guerra de Irak;guerra de Irak
vietwar|Guerra de Vietnam
gulfwar|Guerra del Golfo
climatesummit|Cumbre del Clima
blackfriday|Viernes Negro;Black Friday
goodfriday|Viernes Santo
supercup|Supercopa
superbowl|Super Bowl;Supertazón
europeanleft|Izquierda Europea
blackhawk|Halcón Negro
santaclaus|Papá Noel;Santa Claus
threekings|Reyes Magos
stateofunion|Estado de la Unión
bundestag|Bundestag;Parlamento alemán
knesset|Knesset;Kneset
milleniumgoals|Objetivos del Milenio;Objetivos de Desarrollo del Milenio
executive|Ejecutivo;Poder Ejecutivo
legislative|Legislativo;Poder Legislativo
judiciary|Poder Judicial;Judicial
ema|EMA;Agencia Europea de Medicamentos
`
