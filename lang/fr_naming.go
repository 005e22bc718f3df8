package lang

// frenchNaming is what the capitals of French mean.
var frenchNaming = Naming{
	FewWords:     true,
	Particles:    `de du des la le les d' von van der ben ibn al el st`,
	Joiners:      `et &`,
	Articles:     `le la les l' d' qu' un une`,
	Agents:       `par`,
	Titles:       `m mm mme mlle dr me pr mgr monsieur madame mademoiselle président présidente ministre première premier secrétaire maire sénateur sénatrice député députée gouverneur roi reine prince princesse duc duchesse comte comtesse empereur pape cardinal archevêque évêque général colonel capitaine lieutenant amiral juge procureur procureure docteur professeur professeure avocat avocate directeur directrice ambassadeur ambassadrice commissaire chancelier chancelière porte-parole lord lady sir`,
	Institutions: `ministère département conseil congrès chambre parlement sénat gouvernement commission comité assemblée tribunal cour parquet mairie ambassade parti union banque fonds organisation agence office institut école collège université faculté académie hôpital musée fondation association fédération confédération société compagnie groupe syndicat club ligue police armée observatoire service autorité alliance front mouvement journal revue radio télévision`,
	Sounds:       `e=ye kad=gad kadh=gadd tch=ch ch=sh chtch=shch ch=ch cht=sht ou=u ou=w ou=oo u=ou j=zh dj=j dj=dzh gu=g g=gh i=y ii=y i=ii i=iy ine=in yne=yn ne=n oi=oy ai=ay ei=ey eï=ey ts=tz tz=ts tz=z cz=ch qu=k qu=q k=c c=k k=ck c=ck kh=h h=kh x=ks ks=x ss=s s=z z=s eu=u ey=ei iev=ev iou=yu ia=ya ya=ia ie=ye ie=e ieff=ev eff=ev off=ov ph=f f=ph w=v v=w`,
	Inflections:  `ais/aise/aises ois/oise/oises ien/ienne/iens/iennes éen/éenne/éens/éennes ain/aine/ains/aines /e/s/es`,
	GivenNames: `adèle adrien agathe agnès alain alban albert alexandra alexandre alexis alice aline amandine amélie anaïs andré andrée ange angélique anne annick
		annie anthony antoine antoinette ariane armand arnaud arthur audrey aurélie aurélien axel baptiste bastien béatrice benjamin benoît bernadette bernard
		bertrand blandine brigitte bruno camille carine carole caroline catherine cécile cédric céline chantal charles charlotte chloé christelle christian
		christiane christine christophe claire claude claudine clément clémence clotilde colette coline corentin corinne cyril damien daniel danielle david
		delphine denis denise didier dominique dorian dorothée édith édouard élodie élise élisabeth éliane élie éloïse emma emmanuel emmanuelle éric étienne
		eugène eugénie eva fabien fabienne fabrice fanny félix fernand flavien florence florent florian françois françoise frédéric frédérique gabriel
		gabrielle gaël gaspard gaston geneviève geoffroy georges gérald gérard germain germaine ghislaine gilbert gilles ginette grégoire grégory guillaume
		gustave guy hadrien hélène henri henriette hervé hubert hugo hugues inès irène isabelle jacqueline jacques jean jeanne jean-baptiste jean-claude
		jean-françois jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jérémy jérôme joël joëlle jonathan joseph
		josette josiane jules julie julien juliette justine karim karine kévin laetitia laura laure laurence laurent léa léo léon léonie liliane lionel lisa
		loïc louis louise luc lucas lucie lucien lucienne ludovic madeleine maël manon marc marcel margaux marguerite marie marie-claude marie-hélène
		marie-thérèse marine marion marius martial martin martine maryse mathieu mathilde matthieu maurice maxence maxime mélanie mélissa michaël michel
		michèle micheline mireille monique morgane myriam nadège nadia nadine nathalie nathan nicolas nicole noémie odette odile olivia olivier pascal
		pascale patrice patricia patrick paul paulette pauline philippe pierre pierre-yves quentin rachel raoul raphaël raymond raymonde régine régis rémi
		rémy renaud rené renée richard robert robin roger roland romain rosalie roselyne sabine sabrina samuel sandra sandrine sarah sébastien serge séverine
		simon simone solange sophie stéphane stéphanie suzanne sylvain sylvie tanguy théo théodore théophile thérèse thibault thibaut thierry thomas timothée
		tristan valentin valérie vanessa véronique victor victoire vincent violette virginie vivien viviane xavier yann yannick yasmine yolande yvan yves
		yvette yvonne zoé`,
	Calendar: `noël pâques toussaint janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche`,
	Common:   frenchFunctionWords + ` premier première deuxième deux trois quatre cinq six sept huit neuf dix cent mille million millions nouveau nouvelle grand grande petit bon dernier dernière prochain an ans année années jour jours mois semaine hier aujourd'hui demain oui non monsieur madame monde pays ville gens homme femme enfants photo image source chapitre partie article numéro plan projet euro euros dollars oui voici voilà cependant toutefois pourtant néanmoins ainsi depuis selon grâce`,
	Places:   frenchPlaces,
	Known:    frenchKnown,
	Terms:    frenchTerms + frenchForenames,
	Derived:  `tion tions sion sions ment ments ité ités isme ismes ique iques logie logies graphie`,
}
