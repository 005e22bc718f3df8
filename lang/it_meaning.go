package lang

// italianMeaning is how Italian denies and hedges. “Né” folds to the pronoun
// “ne” and is known by the article behind it; the conditional (“sarebbe
// fuggito”) reports what others say.
var italianMeaning = Meaning{
	Negations:  `non, no, nessun*, nulla, niente, mai, neanche, nemmeno, neppure, giammai`,
	Repeating:  `nessun*, nulla, niente, mai, neanche, nemmeno, neppure`,
	Continuing: `né il, né la, né lo, né i, né gli, né le, né l'*, né un, né una, né di, né in, né a, né per, né con`,
	Limiting:   `fino, finché, prima, se non, altro che, altri * che, altre * che, oltre, soltanto, solo`,
	Affirming: `
		non solo, non soltanto, non appena, non meno, non a caso, non per niente, non oltre, non * che, perché no, se non altro, non c'è dubbio,
		più che mai, come mai, caso mai, se mai, quanto mai, niente meno, nulla a che, niente a che, senza dubbio, non smett* di, non ha smesso di, non cess* di, sine qua non`,
	Denying: `
		o no, senza, a meno che, tranne, salvo, eccetto, appena, a malapena, quasi mai, poco, poca, pochi, poche, meno, scars*, rara*, invece di, piuttosto, anziché, lungi, lontan*, tardar*, dimentic*,
		nega, negano, negò, negava*, negare, negato, negata, negando, smenti*, rifiut*, respin*, evit*, impedi*, viet*, proibi*, manc*, fall*, ignor*, rinunci*, astens*, astener*, astenut*, assen*, contrar*, oppon*, oppost*, resist*, annull*, sospend*, sospes*, smett*, smesso, dubb*, privo, priva, privi, prive,
		impossibil*, incapac*, inutil*, insufficient*, inattes*, inaspettat*, incert*, ingiust*, illes*, illegal*, inesist*, incomplet*, invisibil*, inevitabil*, improbabil*, imprevist*, impun*, intatt*, irregolar*, ignot*,
		sconosciut*, disoccup*, disaccord*, disapprov*, sconsigli*, scontent*, insoddisf*, sprovvist*, difficil*, zero`,
	Allegations: `presunt*, sospettat*, a quanto pare, apparentemente, presumibilmente, supposto, supposta, supposti, supposte, asserit*`,
	Reserving: `
		avrebbe, avrebbero, sarebbe, sarebbero, potrebb*, dovrebb*, può, possono, sembr*, pare, parrebbe, forse, probabil*, possibil*, eventual*, secondo, stando a, accus*, sospett*, presum*, suppon*, cosiddett*, sedicent*, ipotes*, ipotizz*, dice, dicono, detto, afferm*, dichiar*, sostien*, riten*, credo*, crede*, indag*, imputat*, denunci*, attribu*, voci, potenzial*`,
}
