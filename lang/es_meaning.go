package lang

// spanishMeaning is how Spanish denies and hedges.
var spanishMeaning = Meaning{
	Negations: `no, nunca, jamás, ningún, ninguno, ninguna, ningunos, ningunas, nadie, nada, tampoco, ni`,
	Repeating: `nunca, jamás, ningún, ninguno, ninguna, ningunos, ningunas, nadie, nada, tampoco, ni`,
	Affirming: `
		no solo, no sólo, no solamente, no únicamente, no obstante, no sin, nada más, nada menos, no más, cómo no, por qué no, o no, no ya,
		sin duda, ni que decir tiene, antes de nada, como si nada, más que nada, más que nunca, nada que ver,
		casi nada, no en vano, no es sólo, no es solo, no son sólo, no son solo, no era sólo, no era solo, no fue sólo, no fue solo, no es únicamente, no tanto, no te preocupes, y eso que no, no bien`,
	Denying: `
		no tard*, no demor*, no encontr*, que nunca, que nadie, que ningún, que ninguna, que jamás, no hace sino, no hace más, no hace mucho, no dej*, no ha dejado, no han dejado, no faltó, no falta*, no descart*, no puede descart*, no dud*, no cabe,
		no es más que, no son más que, no tiene más que, no era más que, no identificad*, no determinad*, ni mucho menos, de no ser, no es de extrañar, no hay duda*, hace tiempo que no, no te olvides, no olvid*, nada mal*, no mal*,
		sin, fuera de, además de, siquiera, hasta que, habrá que esperar, hasta que no, a no ser, si no, sino, salvo, excepto, a menos que, apenas, poco, poca, pocos, pocas, escas*, raramente, rara vez, difícil*,
		neg, negó, niega*, negar*, negado, negando, negativ*, rechaz*, rehús*, rehus*, evit*, impid*, impedi*, imped*, prohib*, prohíb*, ved*, deneg*, descart*, desminti*, desment*,
		carec*, carenc*, falta*, falto*, faltó, ausen*, exent*, fracas*, fall*, perd*, pierd*, dej*, abst*, ignor*, desconoc*, contra, contrari*, lejos, opon*, opus*, oposic*, resist*,
		imposib*, incapa*, incapac*, inú*, inúti*, insufic*, inadecu*, inváli*, inevit*, inocen*, inciert*, incert*, inesper*, injust*, indebid*, inexist*, indepen*, incompl*, inalter*, intact*, inexplic*, increíb*, invis*, inestab*,
		improb*, impos*, imprevis*, impropi*, impopul*, impun*, imped*, ileg*, ilimit*, irregul*, irrespons*, irrealis*,
		desilus*, decepc*, desestim*, desblo*, desconect*, desacuer*, desapar*, desaprob*, desigu*, desinform*, desemple*, desocup*, despreocup*, desinter*, desagrad*, desprovist*, desconf*, descontent*, desfavor*, deshonest*, deshabit*, desarm*, desleal*, despreci*, desaconsej*, desatend*, desobed*, desperdici*,
		cero, nul*, excepción, dud*, suspend*, cancel*, anul*, retir*, elimin*, cesar, cesó, deten*, anti*, ajen*, reac*, reticen*, de otro modo, de lo contrario, en lugar, en vez`,
	Allegations: `presunt*, supuest*, al parecer, aparentemente, presumiblemente, supuestamente, sospechos*, sospechad*, se sospech*`,
	Reserving: `por lo visto, 
		parec*, apar*nt*, sospech*, podría*, pudiera*, pudo, puede*, podrá*, habría*, sería*, estaría*, tendría*, quizá*, tal vez, probab*, posib*, según, acusa*, denunci*, alega*, alegó, imput*, señal*, presum*, supon*, atribu*, cre*,
		afirm*, aseg*, dice*, dijo, dicho*, declar*, consider*, sostien*, sostuv*, inform*, rumor*, se dice, llamad*, denominad*, hipot*, eventual*, potencial*, investigad*, indici*, debe de, ostensib*, pretend*, fals*, habla*, asever*, report*, apunt*, investig*, procesad*, estim*, teór*, impresi*`,
	Asserting: `por supuesto, en el supuesto, supuesto de, supuestos de, dar por supuesto, presunto heredero`,
}
