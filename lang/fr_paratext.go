package lang

// frenchParatext is what stands around an article in French.
var frenchParatext = Paratext{
	Bylines:  `Par, Texte, Textes, Photo, Photos, Photographie, Image, Vidéo, Illustration, Infographie, Traduction, Traduction de, Traduit par, Écrit par, Publié par`,
	Pointers: `Lire aussi, À lire aussi, Lire la suite, Lisez aussi, En savoir plus, Voir aussi, Articles liés, Sur le même sujet, Abonnez-vous, Inscrivez-vous, Suivez-nous, Partager, Cliquez ici`,
	Remarks:  `Note de la rédaction, Note de l'éditeur, Note du traducteur, Note de la traductrice, NDLR, NdT, N.D.L.R., Cet article a été publié, Cet article est paru, Publié initialement, Article original, Correction, Rectificatif, Mis à jour, Mise à jour, Dernière mise à jour, Publié le`,
}
