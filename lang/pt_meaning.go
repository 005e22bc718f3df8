package lang

// portugueseMeaning is how Portuguese denies and hedges. The conditional in
// Brazil (“teria fugido”) and the future in Portugal (“terá fugido”) report
// what others say.
var portugueseMeaning = Meaning{
	Negations:  `não, nunca, jamais, nenhum, nenhuma, nenhuns, nenhumas, ninguém, nada, nem, nem sequer, tampouco`,
	Repeating:  `nem sequer, nunca, jamais, nenhum, nenhuma, nenhuns, nenhumas, ninguém, nada`,
	Continuing: `nem, tampouco`,
	Limiting:   `até, mais que, mais do que, outra coisa, outro * que, outra * que, outros * que, outras * que, senão, só, apenas, somente, antes`,
	Affirming: `
		não só, não apenas, não somente, não obstante, não menos, não mais do que, por que não, porque não, pois não, não à toa, não em vão, não é à toa, não par* de, não deix* de, não há dúvida,
		nada menos, nada mais, nada a ver, antes de mais nada, mais nada, mais que nunca, mais do que nunca, como nunca, como ninguém, sem dúvida, sine qua non`,
	Denying: `
		ou não, sem, a menos que, a não ser, exceto, exceção, salvo, se não, mal, quase nunca, pouco, pouca, poucos, poucas, menos, escass*, rara*, em vez, ao invés, longe, tardou, tardar*, demor*, esquec*,
		nega, negam, negou, negar*, negava*, negado, negada, negando, desment*, recus*, rejeit*, evit*, imped*, proib*, vet*, falt*, carec*, carên*, ausen*, ausên*, fracass*, falh*, deix* de, ignor*, desconhec*, contrári*, opõ*, opôs, opos*, resist*, abst*, cancel*, suspend*, anul*, duvid*, dúvid*, descart*,
		impossí*, incapa*, inútil, inúteis, insufic*, inesper*, incert*, injust*, ileso*, ilesa*, ilegal*, inexist*, incomplet*, invisí*, inevit*, improváv*, imprevi*, impun*, intact*, irregul*,
		desempreg*, desacord*, desaprov*, desaconselh*, descontent*, insatisf*, desprovid*, difícil, difíceis, dificil*, zero`,
	Allegations: `supost*, alegad*, presumív*, presumid*, ao que parece, ao que tudo indica, aparentemente, suspeito, suspeita, suspeitos, suspeitas, suspeitad*`,
	Reserving: `
		teria, teriam, terá, terão, seria, seriam, será, serão, estaria, estariam, haveria, poderia*, pode, podem, deveria*, parec*, talvez, prováv*, provavel*, possív*, possivel*, eventual*, segundo, conforme, acus*, suspeit*, supõ*, supor, presum*, chamad*, dit*, disse*, diz*, afirm*, declar*, sustent*, garant*, acredit*, crê*, consider*, indiciad*, investig*, denunci*, atribu*, rumor*, potenci*, hipót*, aleg*, apont*`,
}
