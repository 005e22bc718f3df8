package lang

// spanishTerms are the words of which institutions, offices and events are
// named, with what English calls them; see Naming.Terms.
const spanishTerms = `
ministerio ministry department
ministro minister secretary
ministra minister secretary
secretaria secretary secretariat ministry department
secretario secretary
subsecretario undersecretary
departamento department
consejo council board
concejo council
consejeria department ministry council
consejero councillor counselor minister advisor adviser
consejera councillor counselor minister advisor adviser
congreso congress conference
camara chamber house
parlamento parliament
senado senate
gobierno government administration cabinet
gabinete cabinet
presidencia presidency
presidente president chairman chair head
presidenta president chairwoman chair head
vicepresidente vice president deputy
vicepresidenta vice president deputy
primer first prime
primera first prime
jefe head chief boss leader
jefa head chief
director director head manager principal
directora director head manager principal
general general
gerente manager
comision commission committee
comisario commissioner
comisaria commissioner
comite committee
junta board government junta council
asamblea assembly
tribunal court tribunal
corte court
juzgado court
audiencia court
fiscalia prosecutor prosecution attorney
fiscal prosecutor attorney fiscal tax
procuraduria attorney prosecutor
procurador attorney prosecutor
juez judge justice
jueza judge
magistrado judge magistrate justice
defensor ombudsman defender defense
pueblo people town village
alcalde mayor
alcaldesa mayor
alcaldia mayor city hall
ayuntamiento council city hall town municipality
municipio municipality town city
municipal municipal city local
diputacion council deputation
diputado deputy representative congressman
diputados deputies representatives
senador senator
senadora senator
congresista congressman congresswoman representative
gobernador governor
gobernadora governor
embajada embassy
embajador ambassador
embajadora ambassador
consulado consulate
consul consul
cancilleria chancellery ministry foreign
canciller chancellor minister foreign
portavoz spokesman spokeswoman spokesperson
lider leader
partido party match
popular people popular
socialista socialist
comunista communist
liberal liberal
conservador conservative
democrata democratic democrat
democratico democratic
democratica democratic
republicano republican
republicana republican
laborista labour labor
verde green
verdes greens green
izquierda left
derecha right
derecho law right
derechos rights
humanos human
humana human
humano human
nacional national
internacional international
mundial world global
europeo european europe
europea european europe
europeos european europe
europeas european europe
federal federal
estatal state
estado state status
estados states
autonomo autonomous
autonoma autonomous
comunidad community region
region region
regional regional
provincia province
provincial provincial
comarca district county
condado county
distrito district
ciudad city town
villa villa town village
barrio neighbourhood neighborhood quarter district
union union
unidos united
unidas united
unido united
unida united
naciones nations
nacion nation
republica republic
reino kingdom
real royal
rey king
reina queen
reyes kings king
principe prince
princesa princess
duque duke
duquesa duchess
conde count earl
condesa countess
marques marquis marquess
baron baron
emperador emperor
imperio empire
imperial imperial
corona crown
casa house home
palacio palace palais
castillo castle
torre tower
torres towers
puente bridge
puerto port harbour harbor
plaza square plaza
calle street
avenida avenue
paseo promenade
camino road way path
carretera road highway
autopista motorway highway freeway
parque park
jardin garden
jardines gardens
bosque forest wood
monte mount mountain
montana mountain
montanas mountains
valle valley
rio river
lago lake
mar sea
oceano ocean
golfo gulf
bahia bay
cabo cape corporal
isla island isle
islas islands isles
peninsula peninsula
costa coast
playa beach
desierto desert
norte north northern
sur south southern
este east eastern
oeste west western
occidental western west
oriental eastern east
central central
centro center centre
septentrional northern
meridional southern
alto high upper commissioner
alta high upper
baja low lower
bajo low lower
gran great grand large
grande great big large grand
grandes great big large grand
nuevo new
nueva new
nuevos new
nuevas new
viejo old
vieja old
antiguo ancient old former
san saint st
santa saint st holy
santo saint holy
santos saints
sagrado sacred
iglesia church
catedral cathedral
basilica basilica
capilla chapel
monasterio monastery
convento convent
mezquita mosque
sinagoga synagogue
templo temple
arzobispo archbishop
obispo bishop
cardenal cardinal
papa pope
padre father
madre mother
hermano brother
hermanos brothers
hermana sister
hijo son
hijos sons children
banco bank
bancos banks
caja bank savings
cajas banks savings
bolsa stock exchange bag
mercado market
mercados markets
comercio trade commerce
industria industry
economia economy economics finance
economico economic
economica economic
finanzas finance finances
financiero financial
financiera financial
hacienda treasury finance
tesoro treasury treasure
presupuesto budget
presupuestos budget
fondo fund
fondos funds
monetario monetary
monetaria monetary
reserva reserve
energia energy
energetico energy
electrica electric electricity power
nuclear nuclear
petroleo oil petroleum
minas mines mining
mineria mining
agricultura agriculture farming
ganaderia livestock
pesca fisheries fishing
medio environment middle half media
ambiente environment
ambiental environmental
agua water
aguas water waters
trabajo labor labour work employment
empleo employment labor labour
seguridad security safety
social social welfare
sociales social
asuntos affairs
exteriores foreign external
exterior foreign external
extranjero foreign
extranjeros foreign
interior interior home
defensa defense defence
justicia justice
educacion education
sanidad health
salud health
cultura culture
cultural cultural
ciencia science
ciencias sciences science
cientifico scientific
cientifica scientific
investigacion research investigation
investigaciones research investigation investigations
tecnologia technology
tecnologico technological technology
tecnologica technological technology
innovacion innovation
desarrollo development
vivienda housing
transporte transport transportation
transportes transport transportation
obras works
publico public
publica public
publicas public
publicos public
fomento development works
turismo tourism
igualdad equality
mujer woman women
mujeres women
familia family
juventud youth
jovenes young youth
ninos children
deporte sport sports
deportes sports
deportivo sports sporting
policia police
guardia guard
civil civil
bomberos firefighters fire
ejercito army
armada navy armed
fuerza force
fuerzas forces
armadas armed
aereo air
aerea air
aereas air
marina navy marine
militar military
militares military
guerra war
paz peace
revolucion revolution
revolucionario revolutionary
independencia independence
libertad freedom liberty
libertades freedoms liberties
liberacion liberation
frente front
movimiento movement
organizacion organization organisation
agencia agency
agencias agencies
oficina office bureau
instituto institute
institucion institution
institucional institutional
escuela school
colegio school college
universidad university
universidades universities
facultad faculty school
academia academy
hospital hospital
clinica clinic
medico medical doctor physician
medica medical doctor
museo museum
galeria gallery
biblioteca library
teatro theater theatre
opera opera
cine cinema film movie
festival festival
feria fair
exposicion exhibition exposition
orquesta orchestra
filarmonica philharmonic
sinfonica symphony
estadio stadium
club club
equipo team
liga league
copa cup
campeonato championship
campeonatos championships
campeones champions
mundiales world
torneo tournament
abierto open
premio prize award grand
premios prizes awards
juegos games
olimpico olympic
olimpicos olympic
olimpica olympic
seleccion team selection national
federacion federation
confederacion confederation
asociacion association
sociedad society company
compania company
empresa company enterprise business firm
empresas companies enterprises business
grupo group
corporacion corporation
fundacion foundation
cooperativa cooperative
cooperacion cooperation
sindicato union trade
sindical union trade
obrero workers worker labor
obreros workers
obreras workers
trabajadores workers
campesinos peasants farmers
consumidores consumers
consumo consumption consumer
ley law act bill
leyes laws acts
codigo code
penal criminal penal
constitucion constitution
constitucional constitutional
supremo supreme
suprema supreme
superior superior high higher
superiores superior
electoral electoral election
elecciones elections election
electorales electoral election
tratado treaty
acuerdo agreement accord
acuerdos agreements accords
pacto pact covenant
plan plan
programa program programme
proyecto project bill
convencion convention
conferencia conference
cumbre summit
foro forum
declaracion declaration
informe report
carta letter charter
revista magazine journal review
periodico newspaper
diario newspaper daily journal diary
prensa press
radio radio
television television
noticias news
radiotelevision broadcasting
dia day
semana week
ano year
anos years
siglo century
navidad christmas
fiesta party feast holiday festival
noche night
luna moon
sol sun
tierra earth land
cielo sky heaven
estrella star
estrellas stars
espacial space
espacio space
aeropuerto airport
aeroportuaria airport
estacion station season
ferrocarril railway railroad
ferrocarriles railways railroads
tren train
metro subway metro underground
lineas lines airlines
aerolineas airlines
telefonica telephone
telecomunicaciones telecommunications
comunicacion communication communications
comunicaciones communications
informacion information
estadistica statistics
estadisticas statistics
observatorio observatory
laboratorio laboratory
registro registry register
archivo archive
servicio service
servicios services
inteligencia intelligence
administracion administration management
autoridad authority
autoridades authorities
comisionado commissioner
sede headquarters see
zona zone area
zonas zones areas
blanco white
blanca white
negro black
negra black
rojo red
roja red
rojos reds red
azul blue
azules blues blue
amarillo yellow
naranja orange
gris grey gray
oro gold
plata silver
bronce bronze
hierro iron
acero steel
vida life
muerte death
amor love
mundo world
hombre man
hombres men
gente people
ciudadanos citizens
ciudadana citizens civic citizen
ciudadano citizen
victimas victims
terrorismo terrorism
terrorista terrorist
antiterrorista counterterrorism terrorist
droga drug drugs
drogas drugs
narcotrafico drug trafficking
crimen crime
delitos crimes
prisiones prisons prison
carcel prison jail
inmigracion immigration
migracion migration
migraciones migration migrations
refugiados refugees
aduanas customs
fronteras borders
frontera border
cambio change exchange
climatico climate
clima climate
calidad quality
alimentos food
alimentacion food
alimentaria food
medicamentos medicines drugs
enfermedades diseases
enfermedad disease
cancer cancer
corazon heart
sangre blood
agosto august
arte art arts
artes arts art
bellas fine
letras letters
lengua language
historia history
historico historic historical
natural natural
naturales natural
bienes goods property assets
valores securities values exchange
credito credit
inversion investment
inversiones investment investments
inversores investors
ahorro savings saving
pension pension
pensiones pensions
deuda debt
impuesto tax
impuestos taxes tax
tributaria tax
cuentas accounts audit auditors
competencia competition
vigilancia surveillance oversight
control control
normas standards
sin without
contra against
sobre about on
joven young
ultimo last
ultima last
tercer third
tercera third
segundo second
segunda second
cuarto fourth
cuarta fourth
dos two
tres three
cien hundred
tecnica technical technique
tecnico technical technician coach
politecnica polytechnic
politica politics political policy
politico political politician
asesor adviser advisor
coordinador coordinator
coordinadora coordinator
representante representative
representantes representatives
relaciones relations
alianza alliance
coalicion coalition
convergencia convergence
transicion transition transitional
provisional provisional interim
accion action
catolica catholic
catolico catholic
cristiana christian
cristiano christian
islamico islamic
islamica islamic
hermandad brotherhood
musulmanes muslim muslims
arabe arab
arabes arab
bueno good
buena good
cruz cross
media half middle
espiritu spirit
virgen virgin
nuestra our
senora lady
senor lord mister
caballero knight gentleman
caballeros knights
soldado soldier
soldados soldiers
capitan captain
coronel colonel
teniente lieutenant
sargento sergeant
almirante admiral
comandante commander major
libro book
vuelta tour return round
gira tour
gala gala
baile dance
danza dance
musica music
cancion song
rock rock
muro wall
puerta gate door
campo field camp country
campos fields camps
granja farm
mercantil mercantile commercial
comercial commercial trade
comerciales commercial
industrial industrial
industriales industrial
agrario agrarian agricultural
rural rural
urbano urban
urbana urban
metropolitana metropolitan
metropolitano metropolitan
tropical tropical
basico basic
basica basic
aguila eagle
leon lion
leones lions
toro bull
toros bulls
lobo wolf
cementerio cemetery
bloque block bloc
bloques blocks blocs
clasico classic classical
pabellon pavilion hall
bateria battery
vuelo flight
salon hall salon show room fair
lectura reading
sistema system
ensenanza education teaching schooling
sala hall room chamber court
asistente assistant
unidad unit unity
objetivo goal objective target
objetivos goals objectives targets
contable accountant accounting
luces lights enlightenment
manzana apple
estudios studies
estudio study studio
avanzados advanced
especialidades specialties
inquilino tenant
inquilinos tenants
proteccion protection
alivio relief alleviation
pobreza poverty
nieve snow
bola ball
hielo ice
asalto assault
choque shock clash
peloton platoon peloton
division division
aviones aircraft airplanes planes
avion aircraft airplane plane
accidentes accidents
presidencial presidential
parlamentario parliamentary
parlamentaria parliamentary
base base station
bancario banking bank
bancaria banking bank
cristal glass crystal
deportista sportswoman sportsman athlete
bioquimica biochemistry
quimica chemistry
fisica physics
sustentable sustainable
sostenible sustainable
veterano veteran
veteranos veterans
doctrina doctrine
elemental elementary
`

// spanishForenames are the names of kings, popes, saints and the ancients that
// English has in a form of its own: “Felipe VI”, “Philip VI”.
const spanishForenames = `
felipe philip
isabel elizabeth elisabeth isabella
carlos charles
juan john
pablo paul
pedro peter
jose joseph
jorge george
guillermo william
enrique henry harry
eduardo edward
ricardo richard
alejandro alexander
alejandra alexandra
nicolas nicholas
catalina catherine katherine catharine
margarita margaret margrethe
maria mary
ana anne anna ann
luis louis lewis ludwig
francisco francis
benedicto benedict
pio pius
juliano julian
leon leo
gregorio gregory
clemente clement
inocencio innocent
urbano urban
alfonso alphonse
fernando ferdinand
federico frederick
gustavo gustav gustaf
cristina christina
beatriz beatrice beatrix
guillermina wilhelmina
alberto albert
balduino baudouin baldwin
constantino constantine
mahoma muhammad mohammed
moises moses
abrahan abraham
jacobo jacob james
santiago james
mateo matthew
marcos mark
lucas luke
tomas thomas
esteban stephen
andres andrew
miguel michael
rafael raphael
salomon solomon
teresa theresa
juana joan jane
julio julius
augusto augustus
cesar caesar
neron nero
adriano hadrian
trajano trajan
aristoteles aristotle
platon plato
homero homer
arquimedes archimedes
euclides euclid
copernico copernicus
colon columbus
cristobal christopher
magallanes magellan
vespucio vespucci
lutero luther
calvino calvin
angel angelo
tutankamon tutankhamun
saladino saladin
confucio confucius
satanas satan
noe noah
adan adam
eva eve
dios god
cristo christ
ulises ulysses
aquiles achilles
edipo oedipus
afrodita aphrodite
atenea athena
trotski trotsky
gengis genghis
ines agnes
lucia lucy
elena helen helena
sofia sophia sophie
carlota charlotte
enriqueta henrietta
leopoldo leopold
rodolfo rudolf rudolph
maximiliano maximilian
francisca frances
javier xavier
ignacio ignatius
agustin augustine
geronimo jerome
jeronimo jerome
bernardo bernard
lorenzo lawrence
patricio patrick
bartolome bartholomew
jaime james
diego james
cecilia celia
jonas jonah
elias elijah
isaias isaiah
jeremias jeremiah
ezequiel ezekiel
zacarias zechariah
`
