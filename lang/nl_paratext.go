package lang

// dutchParatext is what stands around an article in Dutch.
var dutchParatext = Paratext{
	Bylines:  `Door, Tekst, Foto, Foto's, Beeld, Video, Illustratie, Vertaling, Vertaling door, Vertaald door, Geschreven door`,
	Pointers: `Lees ook, Lees meer, Lees verder, Meer lezen, Meer informatie:, Zie ook, Gerelateerde artikelen, Abonneer, Schrijf je in, Volg ons, Deel dit, Klik hier`,
	Remarks:  `Noot van de redactie, Noot van de vertaler, Noot van de vertaalster, Dit artikel verscheen, Dit artikel is eerder verschenen, Eerder verschenen, Oorspronkelijk artikel, Correctie, Bijgewerkt, Laatst bijgewerkt, Gepubliceerd op`,
}
