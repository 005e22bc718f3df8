package lang

// frenchQuoting is how French introduces speech.
var frenchQuoting = Quoting{
	Speaking:     `dit dire disait disent écrit écrivait répond répondit répondu prévient prévenu reconnaît reconnu soutient soutenu conclut conclu promet promis admet admis maintient maintenu lit lisait selon poursuit poursuivi prédit redit suggère suggéré croit croyait craint craignait prétend prétendu définit défini décrit sourit interrompt`,
	Conjugated:   `e é ée ait ent er ant a: affirm expliqu déclar ajout assur annonc soulign estim rappel indiqu précis regrett demand confi racont insist critiqu dénonc commenc constat confirm murmur cri not observ pens propos protest racont révél salu témoign tranch jug martel expos lanc soupir plaisant recommand évoqu accus félicit préconis signal mentionn avanc argument répliqu rétorqu ironis point détaill relat résum clam marmonn chuchot hurl nuanc tempér insinu jur question compar qualifi justifi`,
	BareTags:     true,
	According:    `selon d'après`,
	Prepositions: `ont avait avaient à au aux de du des en dans devant pour par sur avec lors depuis`,
	Determiners:  `le la les l' un une son sa ses leur ce cette notre`,
	Roles:        `porte-parole président présidente ministre maire directeur directrice chef responsable analyste expert experte experts fonctionnaire source sources autorités chercheur chercheuse chercheurs scientifique auteur autrice économiste avocat avocate procureur juge témoin voisin voisine victime mère père candidat candidate dirigeant député sénateur gouverneur général policier agent médecin docteur professeur entraîneur joueur journaliste ambassadeur organisateurs syndicat parti gouvernement ministère communiqué rapport organisation entreprise habitant habitante étudiant étudiante`,
	Pronouns:     `il elle ils elles je nous on qui`,
	Third:        `il elle`,
	Works:        `film série programme livre roman essai poème conte œuvre chanson album disque opéra tableau exposition revue journal article reportage rapport étude jeu comédie drame intitulé intitulée`,
}
