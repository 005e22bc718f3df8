package lang

// catalanParatext is what stands around an article in Catalan.
var catalanParatext = Paratext{
	Bylines:  `Per, Text, Textos, Foto, Fotos, Fotografia, Fotografies, Imatge, Vídeo, Il·lustració, Gràfic, Traducció, Traducció de, Traduït per, Escrit per, Publicat per`,
	Pointers: `Llegiu també, Llegeix també, Llegiu-ne més, Llegir més, Més informació:, Vegeu també, Notícies relacionades, Articles relacionats, Subscriviu-vos, Subscriu-te, Seguiu-nos, Segueix-nos, Compartiu, Comparteix, Feu clic aquí`,
	Remarks:  `Nota de l'editor, Nota de la redacció, Nota del traductor, Nota de la traductora, N. del T., N. de la R., Aquest article es va publicar, Publicat originalment, Article original, Correcció, Fe d'errades, Actualitzat, Actualització, Última actualització, Publicat el`,
}
