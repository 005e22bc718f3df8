package lang

// frenchNaming is what the capitals of French mean. Places are left to the tables.
var frenchNaming = Naming{
	Particles:    `de du des la le les d' von van der ben ibn al el st et`,
	Joiners:      `et & de`,
	Articles:     `le la les l' un une`,
	Titles:       `m mm mme mlle dr me pr mgr monsieur madame mademoiselle président présidente ministre première premier secrétaire maire sénateur sénatrice député députée gouverneur roi reine prince princesse duc duchesse comte comtesse empereur pape cardinal archevêque évêque général colonel capitaine lieutenant amiral juge procureur procureure docteur professeur professeure avocat avocate directeur directrice ambassadeur ambassadrice commissaire chancelier chancelière porte-parole lord lady sir`,
	Institutions: `ministère département conseil congrès chambre parlement sénat gouvernement commission comité assemblée tribunal cour parquet mairie ambassade parti union banque fonds organisation agence office institut école collège université faculté académie hôpital musée fondation association fédération confédération société compagnie groupe syndicat club ligue police armée observatoire service autorité alliance front mouvement journal revue radio télévision`,
	Speaking:     `dit affirme affirmé explique expliqué déclare déclaré ajoute ajouté assure assuré annonce annoncé souligne souligné estime estimé rappelle rappelé indique indiqué précise précisé regrette regretté reconnaît reconnu répond répondu demande demandé conclut conclu écrit avertit averti confie confié raconte raconté`,
	Calendar:     `janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche`,
	Common:       frenchFunctionWords + ` premier première deuxième deux trois quatre cinq six sept huit neuf dix cent mille million millions nouveau nouvelle grand grande petit bon dernier dernière prochain an ans année années jour jours mois semaine hier aujourd'hui demain oui non monsieur madame monde pays ville gens homme femme enfants photo image source chapitre partie article numéro plan projet euro euros dollars oui voici voilà cependant toutefois pourtant néanmoins ainsi depuis selon grâce`,
	Derived:      `tion tions sion sions ment ments ité ités isme ismes ique iques logie logies graphie`,
}
