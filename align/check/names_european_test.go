package check_test

import (
	"strings"
	"testing"
)

// europeanPairs are faithful translations from the languages with a short list
// of words into Spanish and English.
var europeanPairs = []struct{ tags, source, target string }{
	{"fr es", `Le maire de Lyon, Grégoire Delmas, a reçu hier l'architecte italienne Chiara Bellini et l'ingénieur allemand Jürgen Hoffmann.
La nouvelle ligne reliera Genève à Turin en passant par les Alpes. Selon Mme Delmas, la Banque européenne d'investissement financera la moitié du projet.
L'Ukraine et la Pologne ont demandé à l'Union européenne de ne pas attendre. Le président de la Commission européenne n'a pas répondu.
Jean-Baptiste Marchand, professeur à l'université de Strasbourg, a présenté son livre « La Nuit des horlogers » au musée d'Orsay.
Au Moyen-Orient, l'Arabie saoudite et l'Égypte négocient avec les États-Unis. Pékin et Moscou s'abstiennent.`,
		`El alcalde de Lyon, Grégoire Delmas, recibió ayer a la arquitecta italiana Chiara Bellini y al ingeniero alemán Jürgen Hoffmann.
La nueva línea unirá Ginebra con Turín pasando por los Alpes. Según la señora Delmas, el Banco Europeo de Inversiones financiará la mitad del proyecto.
Ucrania y Polonia han pedido a la Unión Europea que no espere. El presidente de la Comisión Europea no ha respondido.
Jean-Baptiste Marchand, profesor de la Universidad de Estrasburgo, presentó su libro «La noche de los relojeros» en el Museo de Orsay.
En Oriente Medio, Arabia Saudí y Egipto negocian con Estados Unidos. Pekín y Moscú se abstienen.`},
	{"fr en", `Le maire de Lyon, Grégoire Delmas, a reçu hier l'architecte italienne Chiara Bellini et l'ingénieur allemand Jürgen Hoffmann.
La nouvelle ligne reliera Genève à Turin en passant par les Alpes. Selon Mme Delmas, la Banque européenne d'investissement financera la moitié du projet.
L'Ukraine et la Pologne ont demandé à l'Union européenne de ne pas attendre. Le président de la Commission européenne n'a pas répondu.
Jean-Baptiste Marchand, professeur à l'université de Strasbourg, a présenté son livre « La Nuit des horlogers » au musée d'Orsay.
Au Moyen-Orient, l'Arabie saoudite et l'Égypte négocient avec les États-Unis. Pékin et Moscou s'abstiennent.`,
		`The mayor of Lyon, Grégoire Delmas, yesterday received the Italian architect Chiara Bellini and the German engineer Jürgen Hoffmann.
The new line will link Geneva with Turin through the Alps. According to Mrs Delmas, the European Investment Bank will finance half of the project.
Ukraine and Poland have asked the European Union not to wait. The president of the European Commission did not answer.
Jean-Baptiste Marchand, a professor at the University of Strasbourg, presented his book "The Night of the Clockmakers" at the Musée d'Orsay.
In the Middle East, Saudi Arabia and Egypt are negotiating with the United States. Beijing and Moscow abstain.`},
	{"it es", `Il sindaco di Padova, Giacomo Ferrante, ha incontrato ieri a Venezia la ministra spagnola Nuria Ferrer e l'ambasciatore degli Stati Uniti.
La storica Francesca Galli, dell'Università di Bologna, ha trovato a Firenze una lettera di papa Giulio II a Michelangelo.
La Corte di giustizia dell'Unione europea darà ragione all'Ungheria, scrive il Corriere della Sera. La Svizzera e l'Austria aspettano.
Luca De Santis, allenatore del Napoli, lascerà la squadra a giugno. Lo sostituirà il portoghese Rui Sarmento.`,
		`El alcalde de Padua, Giacomo Ferrante, se reunió ayer en Venecia con la ministra española Nuria Ferrer y el embajador de Estados Unidos.
La historiadora Francesca Galli, de la Universidad de Bolonia, ha encontrado en Florencia una carta del papa Julio II a Miguel Ángel.
El Tribunal de Justicia de la Unión Europea dará la razón a Hungría, escribe el Corriere della Sera. Suiza y Austria esperan.
Luca De Santis, entrenador del Nápoles, dejará el equipo en junio. Lo sustituirá el portugués Rui Sarmento.`},
	{"it en", `Il sindaco di Padova, Giacomo Ferrante, ha incontrato ieri a Venezia la ministra spagnola Nuria Ferrer e l'ambasciatore degli Stati Uniti.
La storica Francesca Galli, dell'Università di Bologna, ha trovato a Firenze una lettera di papa Giulio II a Michelangelo.
La Corte di giustizia dell'Unione europea darà ragione all'Ungheria, scrive il Corriere della Sera. La Svizzera e l'Austria aspettano.
Luca De Santis, allenatore del Napoli, lascerà la squadra a giugno. Lo sostituirà il portoghese Rui Sarmento.`,
		`The mayor of Padua, Giacomo Ferrante, met the Spanish minister Nuria Ferrer and the United States ambassador in Venice yesterday.
The historian Francesca Galli of the University of Bologna has found a letter from Pope Julius II to Michelangelo in Florence.
The Court of Justice of the European Union will find for Hungary, the Corriere della Sera writes. Switzerland and Austria are waiting.
Luca De Santis, the Napoli coach, will leave the team in June. The Portuguese Rui Sarmento will replace him.`},
	{"pt es", `O ministro da Saúde, Rui Sarmento da Costa, reuniu-se em Lisboa com a investigadora Clara Meireles, do Instituto Gulbenkian.
A Organização Mundial da Saúde, com sede em Genebra, pediu ao Brasil e a Moçambique que enviem dados. A Alemanha já o fez.
Segundo Meireles, o Hospital de São João, no Porto, tratou doentes de Angola e de Cabo Verde.
O romance «O Inverno em Coimbra», de Teresa Vilhena, será traduzido na Polónia e na Grécia.`,
		`El ministro de Sanidad, Rui Sarmento da Costa, se reunió en Lisboa con la investigadora Clara Meireles, del Instituto Gulbenkian.
La Organización Mundial de la Salud, con sede en Ginebra, pidió a Brasil y a Mozambique que envíen datos. Alemania ya lo ha hecho.
Según Meireles, el Hospital de San Juan, en Oporto, trató a enfermos de Angola y de Cabo Verde.
La novela «El invierno en Coímbra», de Teresa Vilhena, se traducirá en Polonia y en Grecia.`},
	{"pt en", `O ministro da Saúde, Rui Sarmento da Costa, reuniu-se em Lisboa com a investigadora Clara Meireles, do Instituto Gulbenkian.
A Organização Mundial da Saúde, com sede em Genebra, pediu ao Brasil e a Moçambique que enviem dados. A Alemanha já o fez.
Segundo Meireles, o Hospital de São João, no Porto, tratou doentes de Angola e de Cabo Verde.
O romance «O Inverno em Coimbra», de Teresa Vilhena, será traduzido na Polónia e na Grécia.`,
		`The health minister, Rui Sarmento da Costa, met the researcher Clara Meireles of the Gulbenkian Institute in Lisbon.
The World Health Organization, based in Geneva, asked Brazil and Mozambique to send data. Germany has already done so.
According to Meireles, the São João Hospital in Porto treated patients from Angola and Cape Verde.
The novel "The Winter in Coimbra", by Teresa Vilhena, will be translated in Poland and Greece.`},
	{"ca es", `La consellera Clara Pujades va inaugurar ahir a Girona l'exposició de l'escultor Oriol Serrallonga, nascut a Perpinyà.
Climent Rovira, president del Col·legi d'Arquitectes, va recordar que Alemanya i els Països Baixos fa anys que ho fan.
El Parlament de Catalunya i l'Ajuntament de Lleida signaran amb la Generalitat Valenciana. En Joan Mas no hi serà.
Segons la Universitat Pompeu Fabra, Suècia i Dinamarca són els models. L'ONU i l'OTAN no hi han dit res.`,
		`La consejera Clara Pujades inauguró ayer en Gerona la exposición del escultor Oriol Serrallonga, nacido en Perpiñán.
Climent Rovira, presidente del Colegio de Arquitectos, recordó que Alemania y los Países Bajos lo hacen desde hace años.
El Parlamento de Cataluña y el Ayuntamiento de Lérida firmarán con la Generalitat Valenciana. Joan Mas no estará.
Según la Universidad Pompeu Fabra, Suecia y Dinamarca son los modelos. La ONU y la OTAN no han dicho nada.`},
	{"ca en", `La consellera Clara Pujades va inaugurar ahir a Girona l'exposició de l'escultor Oriol Serrallonga, nascut a Perpinyà.
Climent Rovira, president del Col·legi d'Arquitectes, va recordar que Alemanya i els Països Baixos fa anys que ho fan.
El Parlament de Catalunya i l'Ajuntament de Lleida signaran amb la Generalitat Valenciana. En Joan Mas no hi serà.
Segons la Universitat Pompeu Fabra, Suècia i Dinamarca són els models. L'ONU i l'OTAN no hi han dit res.`,
		`Regional minister Clara Pujades yesterday opened in Girona the exhibition of the sculptor Oriol Serrallonga, born in Perpignan.
Climent Rovira, president of the College of Architects, recalled that Germany and the Netherlands have been doing so for years.
The Parliament of Catalonia and Lleida City Council will sign with the Generalitat Valenciana. Joan Mas will not be there.
According to Pompeu Fabra University, Sweden and Denmark are the models. The UN and NATO have said nothing.`},
	{"de es", `Bundeskanzlerin Petra Lindner empfing gestern in Berlin den polnischen Ministerpräsidenten Marek Kowalski und den Präsidenten der Europäischen Zentralbank.
Das Auswärtige Amt rät von Reisen nach Syrien und in den Libanon ab. Die Vereinten Nationen haben Helfer nach Damaskus geschickt.
Der Architekt Jonas Weidner aus Köln baut in Genf ein Museum. Weidners Entwurf erinnert an das Opernhaus von Sydney.
Frankreich und Belgien wollen den Vertrag von Maastricht ändern, sagte Außenministerin Anke Vogt. Die Schweiz schweigt.`,
		`La canciller Petra Lindner recibió ayer en Berlín al primer ministro polaco, Marek Kowalski, y al presidente del Banco Central Europeo.
El Ministerio de Exteriores desaconseja viajar a Siria y al Líbano. Las Naciones Unidas han enviado ayuda a Damasco.
El arquitecto Jonas Weidner, de Colonia, construye un museo en Ginebra. El proyecto de Weidner recuerda a la Ópera de Sídney.
Francia y Bélgica quieren cambiar el Tratado de Maastricht, dijo la ministra de Exteriores, Anke Vogt. Suiza calla.`},
	{"de en", `Bundeskanzlerin Petra Lindner empfing gestern in Berlin den polnischen Ministerpräsidenten Marek Kowalski und den Präsidenten der Europäischen Zentralbank.
Das Auswärtige Amt rät von Reisen nach Syrien und in den Libanon ab. Die Vereinten Nationen haben Helfer nach Damaskus geschickt.
Der Architekt Jonas Weidner aus Köln baut in Genf ein Museum. Weidners Entwurf erinnert an das Opernhaus von Sydney.
Frankreich und Belgien wollen den Vertrag von Maastricht ändern, sagte Außenministerin Anke Vogt. Die Schweiz schweigt.`,
		`Chancellor Petra Lindner received the Polish prime minister, Marek Kowalski, and the president of the European Central Bank in Berlin yesterday.
The Foreign Office advises against travelling to Syria and Lebanon. The United Nations has sent aid workers to Damascus.
The architect Jonas Weidner from Cologne is building a museum in Geneva. Weidner's design recalls the Sydney Opera House.
France and Belgium want to change the Maastricht Treaty, said Foreign Minister Anke Vogt. Switzerland is silent.`},
	{"nl es", `De burgemeester van Gent, Joost van Dam, ontving gisteren de Spaanse minister Nuria Ferrer en de ambassadeur van de Verenigde Staten.
Volgens Marieke de Vries van de Universiteit Leiden heeft Duitsland meer treinen dan Frankrijk. De Vries woont in Den Haag.
De Europese Commissie vroeg Hongarije en Tsjechië om uitleg. De NAVO wil in Brussel vergaderen.
Schrijver Pieter Hoekstra won in Londen een prijs voor zijn roman De stille haven.`,
		`El alcalde de Gante, Joost van Dam, recibió ayer a la ministra española Nuria Ferrer y al embajador de Estados Unidos.
Según Marieke de Vries, de la Universidad de Leiden, Alemania tiene más trenes que Francia. De Vries vive en La Haya.
La Comisión Europea pidió explicaciones a Hungría y la República Checa. La OTAN quiere reunirse en Bruselas.
El escritor Pieter Hoekstra ganó en Londres un premio por su novela El puerto silencioso.`},
	{"nl en", `De burgemeester van Gent, Joost van Dam, ontving gisteren de Spaanse minister Nuria Ferrer en de ambassadeur van de Verenigde Staten.
Volgens Marieke de Vries van de Universiteit Leiden heeft Duitsland meer treinen dan Frankrijk. De Vries woont in Den Haag.
De Europese Commissie vroeg Hongarije en Tsjechië om uitleg. De NAVO wil in Brussel vergaderen.
Schrijver Pieter Hoekstra won in Londen een prijs voor zijn roman De stille haven.`,
		`The mayor of Ghent, Joost van Dam, yesterday received the Spanish minister Nuria Ferrer and the United States ambassador.
According to Marieke de Vries of Leiden University, Germany has more trains than France. De Vries lives in The Hague.
The European Commission asked Hungary and the Czech Republic for an explanation. NATO wants to meet in Brussels.
The writer Pieter Hoekstra won a prize in London for his novel The Silent Harbour.`},
}

func TestNamesOfEuropeanPairs(t *testing.T) {
	for _, c := range europeanPairs {
		from, to, _ := strings.Cut(c.tags, " ")
		t.Run(from+"-"+to, func(t *testing.T) {
			for _, got := range [][]string{
				namesFound(inLanguages(t, c.source, c.target, [2]string{from, to})),
				namesFound(inLanguages(t, c.target, c.source, [2]string{to, from})),
			} {
				if len(got) > 0 {
					t.Errorf("%s", strings.Join(got, "\n"))
				}
			}
		})
	}
}

// TestCountriesOfEuropeanPairs: a country or a nationality exchanged is an
// error in every language, whichever is the original.
func TestCountriesOfEuropeanPairs(t *testing.T) {
	for _, c := range []struct{ tags, was, is, want string }{
		{"fr es", "Polonia", "Portugal", "“Pologne” became “Portugal”"},
		{"fr en", "Italian", "Irish", "“italienne” became “Irish”"},
		{"it es", "Hungría", "Bélgica", "“Ungheria” became “Bélgica”"},
		{"it en", "Portuguese", "Norwegian", "“portoghese” became “Norwegian”"},
		{"pt es", "Mozambique", "Namibia", "“Moçambique” became “Namibia”"},
		{"pt en", "Greece", "Croatia", "“Grécia” became “Croatia”"},
		{"ca es", "Dinamarca", "Finlandia", "“Dinamarca” became “Finlandia”"},
		{"ca en", "Sweden", "Switzerland", "“Suècia” became “Switzerland”"},
		{"de es", "polaco", "ruso", "“polnischen” became “ruso”"},
		{"de en", "Lebanon", "Iraq", "“Libanon” became “Iraq”"},
		{"nl es", "República Checa", "República Dominicana", "“Tsjechië” became “República Dominicana”"},
		{"nl en", "Germany", "Norway", "“Duitsland” became “Norway”"},
	} {
		from, to, _ := strings.Cut(c.tags, " ")
		for _, p := range europeanPairs {
			if p.tags != c.tags {
				continue
			}
			wrong := strings.Replace(p.target, c.was, c.is, 1)
			got := namesFound(inLanguages(t, p.source, wrong, [2]string{from, to}))
			if len(got) != 1 || !strings.Contains(got[0], "error changed: "+c.want) {
				t.Errorf("%s–%s: got %q, want %s", from, to, got, c.want)
			}
		}
	}
}
