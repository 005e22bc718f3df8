package lang

// spanishTitles are words of which the titles of works are made, “Evan
// Todopoderoso”, with what English has for them; see Naming.Terms. No surname
// is among them: nobody is called Todopoderoso.
const spanishTitles = `
todopoderoso almighty
invencible invincible undefeated unbeatable
olvidado forgotten
olvidada forgotten
prohibido forbidden
prohibida forbidden
crepusculo twilight
perdido lost
perdida lost
perdidos lost
encontrado found
dragon dragon
destripador ripper
vengador avenger
vengadores avengers
guardian guardian keeper
guardianes guardians
galaxia galaxy
galaxias galaxies wars
filosofal philosopher sorcerer
reliquia relic hallow
reliquias relics hallows
fenix phoenix
caliz goblet chalice grail
grial grail
divina divine
divino divine
bestia beast
durmiente sleeping
pirata pirate
piratas pirates
laberinto labyrinth maze
fauno faun
espinazo backbone
diablo devil
diablos devils
cisne swan
cisnes swans
jinete rider horseman
jinetes riders horsemen
padrino godfather
verdugo executioner hangman
mentiroso liar
inmortal immortal
inmortales immortals
implacable relentless
imparable unstoppable
indomable untamed unbreakable
fugitivo fugitive
extrano strange stranger
extranos strangers
impostor impostor
coloso colossus
titan titan
titanes titans
gladiador gladiator
brujo wizard sorcerer warlock
hechicero sorcerer wizard
vampiro vampire
vampiros vampires
zombi zombie
zombis zombies
monstruo monster
monstruos monsters
espectro spectre specter
profecia prophecy
odisea odyssey
cruzada crusade
rebelde rebel
rebeldes rebels
resplandor shining
tiburon jaws shark
tiburones sharks
pajaros birds
naranja orange
mecanica clockwork mechanical
mecanico mechanical
golpe sting blow
vertigo vertigo
psicosis psycho
sospechoso suspect
sospechosos suspects
habituales usual
malditos cursed basterds damned
maldito cursed damned doom
templo temple
bastardos bastards basterds
desencadenado unchained
caballeros knights gentlemen
apocalipsis apocalypse
intocables untouchables
duelo duel
forajido outlaw
forajidos outlaws
pistolero gunslinger gunfighter
renacido revenant reborn
infiltrados departed
lagrimas tears
cumbres heights
borrascosas wuthering
orgullo pride
prejuicio prejudice
miserables miserables
jorobado hunchback
mosqueteros musketeers
mosquetero musketeer
principito prince
sirenita mermaid
patito duckling
feo ugly
soldadito soldier
plomo tin lead
ratoncito mouse
cerditos pigs
enanitos dwarfs dwarves
enanos dwarfs dwarves
`
