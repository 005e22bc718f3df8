package lang

import "testing"

// romance are sentences in languages whose packs stand in All.
var romance = map[string]string{
	"fr": `
		M. Durand et Mme Petit sont venus. |Le Dr Martin habite av. Foch. |C'est loin.
		« Tu viens ? » demanda-t-elle. |« Non ! » cria-t-il. |« Tu viens ? » |Il ne répondit pas.
		Il naquit en 52 av. J.-C. à Rome. |J.-P. Durand aussi.
		Voir p. 12 et suiv. du t. II. |On y lit tout.
		Des pommes, des poires, etc. |Puis il partit. |Des pommes, etc., puis rien.
		Le n° 5 et l'art. 12 al. 2. |C'est tout.
		Cela coûte 1 250,50 €. |C'est cher.
		MM. Blanc et Noir sont partis. |Me Roche plaide.
		Le roman de J. M. Coetzee paraît en mai. |Il est court.
		Elle vit à St. Gallen. |Lui non.
		Le vol. 3 manque, cf. chap. 4. |Dommage.
		La société Roche S.A. de Lyon ferme. |Elle avait cent ans.
		Il est 18 h 30. |La séance commence. |Il est 5 h. |Paris s'éveille.
		Louis XIV régna 72 ans. |Louis XV lui succéda. |Au XIXe s. tout change.
		« Nous partons. » |Puis elle partit.
		Quoi ? |Rien ! |Vraiment… |Vraiment rien.
		Ouvert lun. et mar. de 9 h à 12 h. |Fermé dim. matin.
		1. Introduction. |2. Les faits.
		Le 3 janv. 2024, il neigeait. |Le 4 déc. aussi.
		Il a dit non (et pas oui). |Elle s'est tue.
		Le site exemple.fr est en panne. |La version 2.4.1 aussi.
		C.-à-d. demain, p. ex. à midi. |Pas avant.
		— Vous venez ? |— Non.
	`,
	"it": `
		Il sig. Rossi e la dott.ssa Bianchi arrivarono. |Pioveva.
		Il prof. Verdi, l'avv. Neri e l'ing. Gallo. |Poi altri.
		«Vieni?» chiese lei. |«No!» gridò lui.
		Nacque nel 44 a.C. a Roma. |Mele, pere, ecc. |Poi partì.
		L'art. 5 co. 2 non vale. |Il n. 5 di via G. Verdi. |È chiuso.
		L'on. Ferrante e il sen. Galli tacciono. |Perché?
		Il romanzo di J. M. Coetzee esce a maggio. |È breve.
		La Rossi S.p.A. di Milano chiude. |Aveva cent'anni.
		Costa 1.250,50 euro. |È caro.
		Sono le 18.30. |La seduta comincia.
		Vittorio Emanuele II regnò a lungo. |Poi venne Umberto I.
		Cfr. cap. 4, p. 12 e pp. 30-35. |Lì si spiega.
		«Partiamo». |Poi partì.
		“Andiamo via.” |Poi uscì.
		Che cosa? |Niente! |Davvero… |Davvero niente.
		1. Introduzione. |2. I fatti.
		Il 3 gen. 2024 nevicava. |Il 4 dic. pure.
		Mons. Galli e don Piero arrivano. |Il papa no.
		Ha detto no (e non sì). |Lei tacque.
		Il sito esempio.it non va. |La versione 2.4.1 nemmeno.
		S. Francesco nacque ad Assisi. |Morì nel 1226.
		Circa 300 ab. per kmq. |Pochi.
		P.es. domani, ad es. a mezzogiorno. |Non prima.
	`,
	"pt": `
		O Sr. Silva, a Dra. Reis e o Eng. Lopes. |Depois outros.
		— Vens? — perguntou ela. |— Não.
		Nasceu em 44 a.C. em Roma. |Morreu jovem. |Maçãs, peras, etc. |Depois partiu.
		O art. 5.º, n.º 2, não vale. |Ver p. 12 e ss. do vol. II. |Lá se explica.
		D. Pedro IV reinou pouco. |D. Maria II seguiu-se.
		O romance de J. M. Coetzee sai em maio. |É curto.
		A Lopes S.A. de Lisboa fecha. |Tinha cem anos.
		Custa 1.250,50 euros. |É caro.
		São 18h30. |A sessão começa.
		A Av. da Liberdade e a R. Augusta cortadas. |O trânsito parou.
		Cf. cap. 4, pp. 30-35. |Lá está.
		«Partimos.» |Depois partiu.
		“Vamos embora.” |Depois saiu.
		O quê? |Nada! |Mesmo… |Mesmo nada.
		1. Introdução. |2. Os factos.
		A 3 jan. 2024 nevava. |A 4 dez. também.
		O Exmo. Sr. Presidente falou. |Todos ouviram.
		Disse não (e não sim). |Ela calou-se.
		O sítio exemplo.pt caiu. |A versão 2.4.1 também.
		S. Francisco nasceu em Assis. |Morreu em 1226.
		O Prof. Dr. Reis chega às 9. |A aula começa.
		O 3.º lugar é dela. |O 4.º é meu.
		A Profa. Lima e o Gen. Dias vieram. |Mais ninguém.
		P. ex. amanhã, ao meio-dia. |Antes não.
	`,
	"ca": `
		El Dr. Mas, la Sra. Roca i l'Il·lm. Sr. Pons. |Després altres.
		«Vens?», va preguntar ella. |«No!», va cridar ell.
		Vegeu la pàg. 12 i ss. del vol. II. |S'hi explica. |L'art. 5 i el núm. 2 no valen.
		Va néixer el 44 a. C. a Roma. |Pomes, peres, etc. |Després va marxar.
		La novel·la de J. M. Coetzee surt al maig. |És curta.
		La Roca S.A. de Girona tanca. |Tenia cent anys.
		Costa 1.250,50 euros. |És car.
		Són les 18.30 h. |La sessió comença.
		L'av. Diagonal i el c. Gran tallats. |El trànsit s'atura.
		Cf. cap. 4, pp. 30-35. |Allà ho diu.
		«Marxem.» |Després va marxar.
		“Anem-nos-en.” |Després va sortir.
		Què? |Res! |De debò… |De debò res.
		1. Introducció. |2. Els fets.
		El 3 gen. 2024 nevava. |El 4 des. també.
		Jaume I va regnar molt. |Pere II el va seguir.
		Va dir que no (i no que sí). |Ella va callar.
		El web exemple.cat ha caigut. |La versió 2.4.1 també.
		La Hble. Sra. consellera i Mn. Cinto hi eren. |Ningú més.
		El 3r lloc és seu. |El 4t és meu.
		P. ex. demà, al migdia. |Abans no.
		Aprox. 300 hab. hi viuen. |Pocs.
		—Vens? |—No.
	`,
}

func TestSplitRomance(t *testing.T) {
	for _, l := range All {
		if cases, ok := romance[l.Tag]; ok {
			t.Run(l.Name, func(t *testing.T) { testSplit(t, l, cases) })
		}
	}
}
