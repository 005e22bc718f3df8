package lang

import (
	"iter"
	"slices"
	"strings"
)

// peopleLanguages are the languages of the columns of people.
var peopleLanguages = []string{"en", "es", "fr", "it", "pt", "ca", "de", "nl"}

// people are men and women of history, religion and story whom languages call
// otherwise, one a line: English, Spanish, French, Italian, Portuguese,
// Catalan, German, Dutch. Forms are parted by semicolons. Those that differ by
// an ending alone (Confucius, Confucio) are found without a table.
const people = `
Michelangelo;Michelangelo Buonarroti|Miguel Ángel;Miguel Ángel Buonarroti|Michel-Ange|Michelangelo|Miguel Ângelo;Michelangelo|Miquel Àngel|Michelangelo|Michelangelo
Raphael|Rafael|Raphaël|Raffaello|Rafael|Rafael|Raffael|Rafaël
Titian|Tiziano|Titien|Tiziano|Ticiano|Ticià|Tizian|Titiaan
Leonardo da Vinci;Leonardo|Leonardo da Vinci;Leonardo|Léonard de Vinci|Leonardo da Vinci;Leonardo|Leonardo da Vinci;Leonardo|Leonardo da Vinci;Leonardo|Leonardo da Vinci;Leonardo|Leonardo da Vinci;Leonardo
Dürer;Albrecht Dürer|Durero;Alberto Durero|Dürer;Albrecht Dürer|Dürer;Albrecht Dürer|Dürer;Albrecht Dürer|Dürer;Albrecht Dürer|Dürer;Albrecht Dürer|Dürer;Albrecht Dürer
Hieronymus Bosch;Bosch|El Bosco;el Bosco|Jérôme Bosch;Bosch|Hieronymus Bosch;Bosch|Hieronymus Bosch;Bosch|El Bosch;Bosch|Hieronymus Bosch;Bosch|Jheronimus Bosch;Jeroen Bosch;Bosch
Joan of Arc|Juana de Arco|Jeanne d'Arc|Giovanna d'Arco|Joana d'Arc|Joana d'Arc|Jeanne d'Arc;Johanna von Orléans|Jeanne d'Arc
Christopher Columbus;Columbus|Cristóbal Colón;Colón|Christophe Colomb;Colomb|Cristoforo Colombo;Colombo|Cristóvão Colombo;Colombo|Cristòfor Colom;Colom|Christoph Kolumbus;Kolumbus|Christoffel Columbus;Columbus
Ferdinand Magellan;Magellan|Fernando de Magallanes;Magallanes|Fernand de Magellan;Magellan|Ferdinando Magellano;Magellano|Fernão de Magalhães;Magalhães|Ferran de Magallanes;Magallanes|Ferdinand Magellan;Magellan|Ferdinand Magellaan;Magellaan
Amerigo Vespucci|Américo Vespucio|Amerigo Vespucci|Amerigo Vespucci|Américo Vespúcio|Amerigo Vespucci|Amerigo Vespucci|Amerigo Vespucci
Homer|Homero|Homère|Omero|Homero|Homer|Homer|Homerus
Virgil|Virgilio|Virgile|Virgilio|Virgílio|Virgili|Vergil|Vergilius
Ovid|Ovidio|Ovide|Ovidio|Ovídio|Ovidi|Ovid|Ovidius
Horace|Horacio|Horace|Orazio|Horácio|Horaci|Horaz|Horatius
Livy;Titus Livius|Tito Livio|Tite-Live|Tito Livio|Tito Lívio|Titus Livi|Livius;Titus Livius|Livius
Pliny|Plinio|Pline|Plinio|Plínio|Plini|Plinius|Plinius
Pliny the Elder|Plinio el Viejo|Pline l'Ancien|Plinio il Vecchio|Plínio, o Velho;Plínio o Velho|Plini el Vell|Plinius der Ältere|Plinius de Oudere
Julius Caesar;Caesar|Julio César;César|Jules César;César|Giulio Cesare;Cesare|Júlio César;César|Juli Cèsar;Cèsar|Julius Cäsar;Julius Caesar;Cäsar;Caesar|Julius Caesar;Caesar
Marcus Aurelius|Marco Aurelio|Marc Aurèle|Marco Aurelio|Marco Aurélio|Marc Aureli|Mark Aurel;Marc Aurel|Marcus Aurelius
Mark Antony|Marco Antonio|Marc Antoine|Marco Antonio|Marco António|Marc Antoni|Marcus Antonius;Mark Anton|Marcus Antonius
Cleopatra|Cleopatra|Cléopâtre|Cleopatra|Cleópatra|Cleòpatra|Kleopatra|Cleopatra
Hadrian|Adriano|Hadrien|Adriano|Adriano|Adrià|Hadrian|Hadrianus
Trajan|Trajano|Trajan|Traiano|Trajano|Trajà|Trajan|Trajanus
Charlemagne|Carlomagno|Charlemagne|Carlo Magno|Carlos Magno|Carlemany|Karl der Große;Karls des Großen|Karel de Grote
Alexander the Great|Alejandro Magno|Alexandre le Grand|Alessandro Magno|Alexandre Magno;Alexandre, o Grande|Alexandre el Gran;Alexandre Magne|Alexander der Große;Alexanders des Großen|Alexander de Grote
Catherine the Great|Catalina la Grande|Catherine la Grande;Catherine II|Caterina la Grande|Catarina, a Grande;Catarina a Grande|Caterina la Gran|Katharina die Große;Katharina der Großen|Catharina de Grote
Peter the Great|Pedro el Grande|Pierre le Grand|Pietro il Grande|Pedro, o Grande;Pedro o Grande|Pere el Gran|Peter der Große;Peter dem Großen|Peter de Grote
Ivan the Terrible|Iván el Terrible|Ivan le Terrible|Ivan il Terribile|Ivan, o Terrível;Ivan o Terrível|Ivan el Terrible|Iwan der Schreckliche;Iwan dem Schrecklichen|Ivan de Verschrikkelijke
William the Conqueror|Guillermo el Conquistador|Guillaume le Conquérant|Guglielmo il Conquistatore|Guilherme, o Conquistador;Guilherme o Conquistador|Guillem el Conqueridor|Wilhelm der Eroberer;Wilhelm dem Eroberer|Willem de Veroveraar
Richard the Lionheart|Ricardo Corazón de León|Richard Cœur de Lion|Riccardo Cuor di Leone|Ricardo Coração de Leão|Ricard Cor de Lleó|Richard Löwenherz|Richard Leeuwenhart
Suleiman the Magnificent|Solimán el Magnífico|Soliman le Magnifique|Solimano il Magnifico|Solimão, o Magnífico;Solimão o Magnífico|Solimà el Magnífic|Süleyman der Prächtige;Suleiman der Prächtige|Süleyman de Grote
Lorenzo the Magnificent|Lorenzo el Magnífico|Laurent le Magnifique|Lorenzo il Magnifico|Lourenço, o Magnífico|Llorenç el Magnífic|Lorenzo der Prächtige|Lorenzo il Magnifico
Isabella of Castile;Isabella the Catholic|Isabel la Católica|Isabelle la Catholique|Isabella la Cattolica|Isabel, a Católica;Isabel a Católica|Isabel la Catòlica|Isabella die Katholische|Isabella de Katholieke
Ferdinand the Catholic|Fernando el Católico|Ferdinand le Catholique|Ferdinando il Cattolico|Fernando, o Católico|Ferran el Catòlic|Ferdinand der Katholische|Ferdinand de Katholieke
Joanna the Mad|Juana la Loca|Jeanne la Folle|Giovanna la Pazza|Joana, a Louca|Joana la Boja|Johanna die Wahnsinnige|Johanna de Waanzinnige
Marie Antoinette|María Antonieta|Marie-Antoinette|Maria Antonietta|Maria Antonieta|Maria Antonieta|Marie Antoinette|Marie Antoinette
Saladin|Saladino|Saladin|Saladino|Saladino|Saladí|Saladin|Saladin
Genghis Khan|Gengis Kan;Gengis Khan;Genghis Khan|Gengis Khan|Gengis Khan|Gengis Khan;Gêngis Cã|Genguis Khan;Gengis Khan|Dschingis Khan|Dzjengis Khan
Tamerlane|Tamerlán;Tamorlán|Tamerlan|Tamerlano|Tamerlão|Tamerlà|Timur;Tamerlan|Timoer Lenk
Machiavelli;Niccolò Machiavelli|Maquiavelo;Nicolás Maquiavelo|Machiavel|Machiavelli;Niccolò Machiavelli|Maquiavel;Nicolau Maquiavel|Maquiavel|Machiavelli;Niccolò Machiavelli|Machiavelli;Niccolò Machiavelli
Petrarch|Petrarca|Pétrarque|Petrarca|Petrarca|Petrarca|Petrarca|Petrarca
Erasmus;Erasmus of Rotterdam|Erasmo;Erasmo de Róterdam;Erasmo de Rotterdam|Érasme;Érasme de Rotterdam|Erasmo;Erasmo da Rotterdam|Erasmo;Erasmo de Roterdão;Erasmo de Roterdã|Erasme;Erasme de Rotterdam|Erasmus;Erasmus von Rotterdam|Erasmus;Desiderius Erasmus
Thomas More|Tomás Moro|Thomas More|Tommaso Moro;Thomas More|Tomás Moro;Thomas More|Tomàs Moro;Thomas More|Thomas Morus|Thomas More
Martin Luther;Luther|Martín Lutero;Lutero|Martin Luther;Luther|Martin Lutero;Lutero|Martinho Lutero;Lutero|Martí Luter;Luter|Martin Luther;Luther|Maarten Luther;Luther
John Calvin;Calvin|Juan Calvino;Calvino|Jean Calvin;Calvin|Giovanni Calvino;Calvino|João Calvino;Calvino|Joan Calví;Calví|Johannes Calvin;Calvin|Johannes Calvijn;Calvijn
Copernicus;Nicolaus Copernicus|Copérnico;Nicolás Copérnico|Copernic;Nicolas Copernic|Copernico;Niccolò Copernico|Copérnico;Nicolau Copérnico|Copèrnic;Nicolau Copèrnic|Kopernikus;Nikolaus Kopernikus|Copernicus
Johann Sebastian Bach|Juan Sebastián Bach;Johann Sebastian Bach|Jean-Sébastien Bach|Johann Sebastian Bach|Johann Sebastian Bach|Johann Sebastian Bach|Johann Sebastian Bach|Johann Sebastian Bach
Karl Marx|Carlos Marx;Karl Marx|Karl Marx|Karl Marx|Karl Marx|Karl Marx|Karl Marx|Karl Marx
Tchaikovsky|Chaikovski;Tchaikovski|Tchaïkovski|Čajkovskij|Tchaikovski|Txaikovski|Tschaikowski;Tschaikowsky|Tsjaikovski
Shostakovich|Shostakóvich|Chostakovitch|Šostakovič|Shostakovich;Chostakovitch|Xostakóvitx|Schostakowitsch|Sjostakovitsj
Dostoevsky;Dostoyevsky|Dostoievski;Dostoyevski|Dostoïevski|Dostoevskij|Dostoiévski|Dostoievski|Dostojewski|Dostojevski
Mao Zedong;Mao Tse-tung|Mao Zedong;Mao Tse-tung|Mao Zedong;Mao Tsé-toung|Mao Zedong;Mao Tse-tung|Mao Tsé-Tung;Mao Zedong|Mao Zedong|Mao Zedong;Mao Tse-tung|Mao Zedong
Yitzhak Rabin|Isaac Rabin;Yitzhak Rabin;Isaac Rabín|Yitzhak Rabin|Yitzhak Rabin|Yitzhak Rabin;Isaac Rabin|Yitzhak Rabin;Isaac Rabin|Jitzchak Rabin|Yitzhak Rabin
Osama bin Laden;Usama bin Laden;Usama bin Ladin|Osama bin Laden;Osama Bin Laden|Oussama ben Laden|Osama bin Laden|Osama bin Laden;Osama Bin Laden|Ossama bin Laden;Ossama Bin Laden|Osama bin Laden;Ussama bin Laden|Osama bin Laden
Montezuma;Moctezuma|Moctezuma|Moctezuma;Montezuma|Montezuma;Moctezuma|Montezuma;Moctezuma|Moctezuma|Moctezuma;Montezuma|Montezuma;Moctezuma
Tutankhamun;King Tut|Tutankamón|Toutânkhamon|Tutankhamon|Tutancâmon;Tutancámon|Tutankamon|Tutanchamun|Toetanchamon
Ramesses;Ramses|Ramsés|Ramsès|Ramses;Ramesse|Ramsés|Ramsès|Ramses|Ramses
Muhammad;Mohammed;the Prophet Muhammad|Mahoma|Mahomet|Maometto|Maomé|Mahoma|Mohammed|Mohammed
Buddha|Buda|Bouddha|Buddha;Budda|Buda|Buda|Buddha|Boeddha
Jesus Christ;Christ|Jesucristo;Cristo|Jésus-Christ;Christ|Gesù Cristo;Cristo|Jesus Cristo;Cristo|Jesucrist;Crist|Jesus Christus;Christus|Jezus Christus;Christus
Virgin Mary;Blessed Virgin|Virgen María;Virgen|Vierge Marie;Sainte Vierge|Vergine Maria;Madonna|Virgem Maria|Mare de Déu;Verge Maria|Jungfrau Maria|Maagd Maria
John the Baptist|Juan Bautista;Juan el Bautista;San Juan Bautista|Jean-Baptiste;Jean le Baptiste|Giovanni Battista|João Batista;João Baptista|Joan Baptista|Johannes der Täufer|Johannes de Doper
Saint Francis of Assisi;St Francis of Assisi;St. Francis of Assisi;Francis of Assisi|San Francisco de Asís;Francisco de Asís|saint François d'Assise;François d'Assise|san Francesco d'Assisi;Francesco d'Assisi|São Francisco de Assis;Francisco de Assis|sant Francesc d'Assís;Francesc d'Assís|Franz von Assisi|Franciscus van Assisi
Thomas Aquinas;Aquinas|Tomás de Aquino;Santo Tomás de Aquino|Thomas d'Aquin|Tommaso d'Aquino|Tomás de Aquino|Tomàs d'Aquino|Thomas von Aquin|Thomas van Aquino
Saint Augustine;St Augustine;St. Augustine;Augustine of Hippo|San Agustín;Agustín de Hipona|saint Augustin;Augustin d'Hippone|sant'Agostino;Agostino d'Ippona|Santo Agostinho;Agostinho de Hipona|sant Agustí;Agustí d'Hipona|Augustinus|Augustinus
Teresa of Ávila;Teresa of Avila;Saint Teresa of Ávila|Teresa de Ávila;Santa Teresa de Jesús;Teresa de Jesús|Thérèse d'Avila|Teresa d'Avila|Teresa de Ávila|Teresa d'Àvila;Teresa de Jesús|Teresa von Ávila|Teresia van Ávila
Mother Teresa|Madre Teresa;Teresa de Calcuta|Mère Teresa;Mère Térésa|Madre Teresa|Madre Teresa|Mare Teresa;Teresa de Calcuta|Mutter Teresa|Moeder Teresa
Aristotle|Aristóteles|Aristote|Aristotele|Aristóteles|Aristòtil|Aristoteles|Aristoteles
Plato|Platón|Platon|Platone|Platão|Plató|Platon|Plato
Aeschylus|Esquilo|Eschyle|Eschilo|Ésquilo|Èsquil|Aischylos|Aeschylus
Aesop|Esopo|Ésope|Esopo|Esopo|Isop|Äsop|Aesopus
Euclid|Euclides|Euclide|Euclide|Euclides|Euclides|Euklid|Euclides
Hannibal|Aníbal|Hannibal|Annibale|Aníbal|Anníbal;Hanníbal|Hannibal|Hannibal
Avicenna|Avicena|Avicenne|Avicenna|Avicena|Avicenna|Avicenna|Avicenna
Zoroaster;Zarathustra|Zoroastro;Zaratustra|Zoroastre;Zarathoustra|Zoroastro;Zarathustra|Zoroastro;Zaratustra|Zoroastre;Zaratustra|Zoroaster;Zarathustra|Zoroaster;Zarathustra
Ulysses;Odysseus|Ulises;Odiseo|Ulysse|Ulisse;Odisseo|Ulisses;Odisseu|Ulisses;Odisseu|Odysseus|Odysseus
Aeneas|Eneas|Énée|Enea|Eneias|Enees|Aeneas|Aeneas
Achilles|Aquiles|Achille|Achille|Aquiles|Aquil·les|Achill;Achilles|Achilles
Oedipus|Edipo|Œdipe|Edipo|Édipo|Èdip|Ödipus|Oedipus
Don Quixote|Don Quijote;Quijote;Don Quijote de la Mancha|Don Quichotte|Don Chisciotte|Dom Quixote|Don Quixot;El Quixot|Don Quijote;Don Quichotte|Don Quichot
Mona Lisa;La Gioconda|Gioconda;La Gioconda;Mona Lisa|Joconde;La Joconde|Gioconda;La Gioconda;Monna Lisa|Mona Lisa;Gioconda|Gioconda;La Gioconda;Mona Lisa|Mona Lisa|Mona Lisa
Snow White|Blancanieves|Blanche-Neige|Biancaneve|Branca de Neve|Blancaneu|Schneewittchen|Sneeuwwitje
Cinderella|Cenicienta;La Cenicienta|Cendrillon|Cenerentola|Cinderela;Gata Borralheira|Ventafocs|Aschenputtel;Cinderella|Assepoester
Little Red Riding Hood;Red Riding Hood|Caperucita Roja;Caperucita|Petit Chaperon rouge;Chaperon rouge|Cappuccetto Rosso|Capuchinho Vermelho;Chapeuzinho Vermelho|Caputxeta Vermella|Rotkäppchen|Roodkapje
Sleeping Beauty|Bella Durmiente|Belle au bois dormant|Bella addormentata|Bela Adormecida|Bella Dorment|Dornröschen|Doornroosje
Tom Thumb|Pulgarcito|Petit Poucet;Tom Pouce|Pollicino|Pequeno Polegar;Polegarzinho|Polzet|Däumling|Klein Duimpje
Puss in Boots|Gato con Botas|Chat botté|Gatto con gli stivali|Gato das Botas;Gato de Botas|Gat amb Botes|Gestiefelter Kater;Gestiefelte Kater|Gelaarsde Kat
Jack the Ripper|Jack el Destripador|Jack l'Éventreur|Jack lo Squartatore|Jack, o Estripador;Jack o Estripador|Jack l'Esbudellador|Jack the Ripper|Jack the Ripper
Santa Claus;Father Christmas|Papá Noel;Santa Claus|Père Noël|Babbo Natale|Pai Natal;Papai Noel|Pare Noel|Weihnachtsmann|Kerstman
Donald Duck|Pato Donald|Donald Duck|Paperino|Pato Donald|Ànec Donald|Donald Duck|Donald Duck
Mickey Mouse|Mickey Mouse|Mickey Mouse;Mickey|Topolino|Rato Mickey;Mickey Mouse|Mickey Mouse|Micky Maus|Mickey Mouse
SpongeBob SquarePants;SpongeBob|Bob Esponja|Bob l'éponge|SpongeBob SquarePants;SpongeBob|Bob Esponja;SpongeBob|Bob Esponja|SpongeBob Schwammkopf;SpongeBob|SpongeBob SquarePants;SpongeBob
Jiminy Cricket|Pepito Grillo|Jiminy Cricket|Grillo Parlante|Grilo Falante|Pepet Grill|Jiminy Grille|Japie Krekel
Bugs Bunny|Bugs Bunny|Bugs Bunny|Bugs Bunny|Pernalonga;Bugs Bunny|Bugs Bunny|Bugs Bunny|Bugs Bunny
Three Wise Men;Three Kings;Magi|Reyes Magos|Rois mages|Re Magi|Reis Magos|Reis Mags;Reis d'Orient|Heilige Drei Könige;Heiligen Drei Könige|Drie Koningen
`

// People yields the names of men and women of history, religion and story whom
// languages call otherwise, each with the identifier that all languages share:
// “Michelangelo” for “Miguel Ángel”. It is empty for a language without a column.
func (l *Language) People() iter.Seq2[string, string] {
	return func(yield func(id, name string) bool) {
		column := slices.Index(peopleLanguages, l.Base())
		if column < 0 {
			return
		}
		for line := range strings.Lines(people) {
			columns := strings.Split(strings.TrimSpace(line), "|")
			if column >= len(columns) {
				continue
			}
			id, _, _ := strings.Cut(columns[0], ";")
			for name := range strings.SplitSeq(columns[column], ";") {
				if name != "" && !yield("person/"+id, name) {
					return
				}
			}
		}
	}
}
