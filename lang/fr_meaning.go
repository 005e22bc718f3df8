package lang

// frenchMeaning is how French denies and hedges. A “ne” denies with or without
// its “pas”, and “personne” is nobody beside it alone; the conditional (“aurait fui”) reports what others say.
var frenchMeaning = Meaning{
	Negations:  `ne, n'*, pas, jamais, rien, personne ne, personne n'*, aucun, aucune, aucuns, aucunes, nul, nulle, nullement, guère, non, ni`,
	Repeating:  `pas, jamais, rien, aucun, aucune, aucuns, aucunes, nul, nulle, nullement, guère`,
	Continuing: `ni, ne, n'*`,
	Limiting:   `avant, autre chose que, d'autre que, d'autres * que, sinon`,
	Affirming: `
		ne * que, ne * qu'*, n'* que, n'* qu'*, qu'il ne, qu'ils ne, qu'elle ne, qu'elles ne, n'* rien à voir, n'* pas moins, ne * pas moins, n'a été que, n'ont été que, ne cess*, n'a cessé, n'ont cessé, n'importe*, n'empêche, n'oubli* pas, n'oubli*, n'hésit* pas, n'hésit*, ne tard*, ne serait-ce,
		avant qu'il ne, avant qu'elle ne, avant qu'ils ne, plus qu'il ne, plus qu'on ne, moins qu'il ne,
		ne * pas seulement, n'* pas seulement, pas seulement, pas uniquement, pas que, pas moins, non seulement, non plus, non loin, pourquoi pas, n'est-ce pas, sine qua non,
		plus que jamais, si jamais, à jamais, que jamais, rien que, rien de moins, sans doute, sans cesse, ni plus ni moins,
		un pas, le pas, les pas, des pas, ce pas, premier pas, premiers pas, petit pas, pas à pas, grands pas`,
	Denying: `
		sans, ou non, ou pas, ne suffi* pas, à moins, sauf, hormis, excepté, sinon, à peine, presque pas, peu, moins, rare*, plutôt que, au lieu, loin de, faute de, tarder*, tardé*, oubli*,
		nie, nient, niait, niaient, nié, niée, nier, démen*, refus*, rejet*, repouss*, évit*, empêch*, interdi*, prohib*, manqu*, échou*, échec*, cesse*, renonc*, ignor*, méconn*, contest*, oppos*, résist*, abst*, abs*n*, dispens*, annul*, suspend*, dout*, contrair*,
		impossib*, incapa*, inutil*, insuffi*, inattend*, inconnu*, incert*, injust*, indemne*, inexist*, incompl*, indisponib*, inévit*, invisib*, illég*, irrégul*, improbab*, imprév*, inchang*, impun*, intact*,
		désaccord*, désapprouv*, déconseil*, dépourv*, dénué*, dispar*, défav*, insatisf*, mécontent*, difficil*, zéro`,
	Allegations: `présumé, présumée, présumés, présumées, prétendu*, prétendument, supposé, supposée, supposés, supposées, soupçonné*, apparemment, semble-t-il, à ce qu'il paraît, vraisemblablement`,
	Reserving: `
		aurait, auraient, serait, seraient, pourrait, pourraient, peut, peuvent, devrait, devraient, peut-être, sembl*, par*t-il, probab*, possib*, éventuel*, selon, d'après, accus*, soupçon*, suspect*, présum*, suppos*, soi-disant, allég*, alleg*, affirm*, dit, disent, a déclaré, déclar*, estim*, assur*, croi*, rumeur*, inculp*, mis en examen, mise en examen, enquêt*, potentiel*, hypoth*, soutien*, dénonc*, attribu*`,
}
