package lang

var germanQuoting = Quoting{
	Speaking: `
		sprach sprachen spricht sprechen gesprochen schrieb schrieben schreibt schreiben geschrieben rief riefen ruft gerufen rügte
		befand befanden befindet hieß heißt las liest betont betonen bat baten bittet bitten
		versprach versprachen verspricht versprechen widersprach widersprachen widerspricht widersprechen bestritt bestritten bestreitet
		unterstrich unterstrichen unterstreicht verriet verraten verrät bekannte bekannten bekennt dachte denkt denken
		empfahl empfahlen empfiehlt empfohlen entgegnete riet raten rät schloss schließt gestand gestanden gesteht
		nannte nennt nannten nennen beschrieb beschrieben beschreibt verwies verwiesen verweist`,
	Conjugated: `
		te ten t en te end: sag erklär mein frag beton erzähl erinner forder kritisier kommentier bemerk ergänz erläuter wiederhol versicher bekräftig
			bestätig beteuer bedauer beklag begründ behaupt äußer vermut schätz glaub warn mahn droh lob tadel spott scherz flüster schimpf
			formulier resümier präzisier argumentier analysier prognostizier konstatier protestier reagier plädier appellier räum füg kündig
			hoff wünsch urteil bilanzier unterstell erwider verkünd twitter poste murmel jubel seufz brüll höhn ätz stichel zweifel räsonier dementier
		ete eten et en: antwort bericht behaupt meld red verlautbar bedeut begründ verkünd befürcht`,
	According:    `laut gemäß Worten Angaben Aussage Ansicht Meinung Einschätzung`,
	Prepositions: `an am auf aus bei beim bis durch für gegen gegenüber hinter in im ins mit nach neben ohne seit über um unter von vom vor während wegen zu zum zur zwischen als dass`,
	Determiners:  `der die das den dem des ein eine einen einem einer eines sein seine seinen seiner ihr ihre ihren ihrer unser unsere mein meine dieser diese dieses`,
	Roles: `
		Sprecher Sprecherin Sprecherinnen Präsident Präsidentin Minister Ministerin Ministerpräsident Ministerpräsidentin Kanzler Kanzlerin Bürgermeister Bürgermeisterin
		Oberbürgermeister Oberbürgermeisterin Direktor Direktorin Leiter Leiterin Chef Chefin Vorsitzende Vorsitzender Vorstand Geschäftsführer Geschäftsführerin Verantwortliche
		Analyst Analystin Analysten Experte Expertin Experten Beamter Beamte Beamtin Quelle Quellen Behörde Behörden Forscher Forscherin Forscherinnen Wissenschaftler Wissenschaftlerin
		Autor Autorin Autoren Ökonom Ökonomin Ökonomen Anwalt Anwältin Staatsanwalt Staatsanwältin Staatsanwaltschaft Richter Richterin Zeuge Zeugin Zeugen Nachbar Nachbarin Nachbarn Anwohner Anwohnerin
		Opfer Angehörige Mutter Vater Kandidat Kandidatin Abgeordneter Abgeordnete Senator Senatorin Gouverneur Gouverneurin Stadtrat Stadträtin Staatssekretär Staatssekretärin Generalsekretär Generalsekretärin
		General Oberst Hauptmann Offizier Polizei Polizist Polizistin Polizeisprecher Polizeisprecherin Arzt Ärztin Ärzte Krankenschwester Pfleger Professor Professorin Lehrer Lehrerin
		Trainer Trainerin Spieler Spielerin Kapitän Kapitänin Torwart Journalist Journalistin Kommissar Kommissarin Botschafter Botschafterin Unternehmer Unternehmerin Veranstalter Gewerkschaft Partei Regierung
		Ministerium Bericht Urteil Gericht Organisation Unternehmen Firma Konzern Papst König Königin Schauspieler Schauspielerin Sänger Sängerin Schriftsteller Schriftstellerin
		Mann Frau Junge Mädchen Student Studentin Arbeiter Arbeiterin Bewohner Bewohnerin Manager Managerin Admiral Fraktionschef Fraktionschefin Parteichef Parteichefin Vize Stellvertreter Stellvertreterin`,
	Pronouns: `er sie wir ich man wer`,
	Third:    `er`,
	Works: `
		Film Filme Dokumentarfilm Dokumentation Serie Serien Sendung Programm Buch Bücher Roman Romane Essay Gedicht Erzählung Märchen Stück Werk Werke
		Lied Lieder Song Songs Thema Album Alben Single Oper Musical Gemälde Bild Ausstellung Schau Zeitschrift Zeitung Magazin Artikel Reportage Bericht Studie
		Videospiel Spiel Komödie Drama Tragödie Titel titels Motto namens sogenannte sogenannten sogenannter genannt genannte`,
	Clipped: `n ne nen s ist rum rein raus runter`,
}
