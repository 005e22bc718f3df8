package lang

// spanishMeaning is how Spanish denies and hedges.
var spanishMeaning = Meaning{
	Negations:  `no, ni siquiera, nunca, jamás, ningún, ninguno, ninguna, ningunos, ningunas, nadie, nada, tampoco, ni`,
	Repeating:  `ni siquiera, nunca, jamás, ningún, ninguno, ninguna, ningunos, ningunas, nadie, nada`,
	Continuing: `ni, tampoco`,
	Limiting: `
		hasta, más que, más allá de, otra cosa que, otro * que, otra * que, otros * que, otras * que,
		solo, sólo, solamente, únicamente`,
	Affirming: `
		no solo, no sólo, no solamente, no únicamente, no obstante, no sin, nada más, nada menos, no más, no inferior*, no superior*, no por nada, no ya, no tiene* nada que ver, no tenía* nada que ver, no tuv* nada que ver, el no va más, sine qua non, no par* de, no dej* de, no ces* de, no perd* de vista, no pierd* de vista,
		no menos, no menor, no menores, no mayor, no mayores, por no hablar, por no decir, por no mencionar,
		sin duda, ni que decir tiene, antes de nada, como si nada, más que nada, nada que ver, más que nunca, más que nadie, mejor que nunca, mejor que nadie, peor que nunca, como nunca, como nadie,
		más * que nunca, más * que nadie, más * que ningún, más * que ninguna, menos * que nunca,
		casi nada, no en vano, no es sólo, no es solo, no son sólo, no son solo, no era sólo, no era solo, no fue sólo, no fue solo, no es únicamente, no tanto, por sí solo, por sí sola, no te preocupes, y eso que no, no bien`,
	Denying: `
		o no, por qué no, cómo no, que nadie, que nunca, que no sea, que no sean, que no fuera, no import*, casi nunca, casi nadie, casi ningún, casi ninguna, no hace sino, no hace más, no hace mucho, no cabe,
		no encontr*, no está de acuerdo, no están de acuerdo, no estuvo de acuerdo, no estaba de acuerdo, no estar de acuerdo,
		no identificad*, no determinad*, ni mucho menos, de no ser, no es de extrañar, tiempo que no, años que no, meses que no, semanas que no, días que no, mucho que no, rato que no, nada mal*, no mal*,
		sin, fuera de, habrá que esperar, a no ser, si no, sino, salvo, excepto, a menos que, apenas, poco, poca, pocos, pocas, escas*, raramente, rara vez, difícil*,
		tardó, tarda, tardan, tardar*, tardado, demor*, vacil*, olvid*, equivocad*,
		neg, negó, niega*, negar*, negado, negaba*, negando, negativ*, rechaz*, rehús*, rehus*, evit*, impid*, impedi*, prohib*, prohíb*, vedad*, vetó, vetar*, vetad*, deneg*, descart*, desminti*, desment*,
		carec*, carenc*, falt*, ausen*, exent*, fracas*, fallid*, falló, fallar*, deja de, dejó de, dejar de, dejan de, dejaron de, dejado de, dejaba de, abst*, ignor*, desconoc*, contrari*, lejos, opon*, opus*, oposic*, resist*,
		imposib*, incapa*, inútil*, inusual*, insufic*, inadecu*, inváli*, inevit*, inciert*, incert*, inesper*, injust*, indebid*, inexist*, incompl*, inalter*, intact*, inexplic*, increíb*, invis*, inestab*,
		improb*, imprevis*, impropi*, impopul*, impun*, ileg*, ilimit*, irregul*, irrespons*, irrealis*, ileso*, ilesa*,
		desilus*, decepc*, desestim*, desconect*, desacuer*, desapar*, desaprob*, desigu*, desinform*, desemple*, desocup*, despreocup*, desinter*, desagrad*, desprovist*, desconf*, descontent*, desfavor*, deshonest*, deshabit*, desarm*, desleal*, desaconsej*, desatend*, desobed*,
		cero, nulo, nula, nulos, nulas, excepción, dud*, suspend*, cancel*, anul*, cesar, cesó, ajen*, reacio*, reacia*, reticen*, de otro modo, de lo contrario, en lugar de, en vez`,
	Allegations: `presunt*, supuest*, al parecer, aparentemente, presumiblemente, supuestamente, sospechos*, sospechad*, se sospech*`,
	Reserving: `
		por lo visto, parec*, apar*nt*, sospech*, podría*, pudiera*, pudo, puede*, podrá*, habría*, sería*, estaría*, tendría*, quizá*, tal vez, probab*, posib*, según, acusa*, denunci*, alega*, alegó, imput*, señal*, presum*, supon*, atribu*, cre*,
		afirm*, aseg*, dice*, dijo, dicho*, declar*, consider*, sostien*, sostuv*, inform*, rumor*, se dice, llamad*, denominad*, hipot*, eventual*, potencial*, investigad*, indici*, debe de, ostensib*, pretend*, fals*, habla*, asever*, report*, apunt*, investig*, procesad*, estim*, teór*, impresi*`,
	Rumoured: `
		habría *ado, habría *ido, habrían *ado, habrían *ido, habría hecho, habría dicho, habría muerto, habría puesto, habría visto, habría vuelto,
		habrían hecho, habrían dicho, habrían muerto, habrían puesto, habrían visto, habrían vuelto`,
	Asserting: `por supuesto, en el supuesto, supuesto de, supuestos de, dar por supuesto, presunto heredero`,
}
