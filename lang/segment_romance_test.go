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
	`,
	"it": `
		Il sig. Rossi e la dott.ssa Bianchi arrivarono. |Pioveva.
		Il prof. Verdi, l'avv. Neri e l'ing. Gallo. |Poi altri.
		«Vieni?» chiese lei. |«No!» gridò lui.
		Nacque nel 44 a.C. a Roma. |Mele, pere, ecc. |Poi partì.
		L'art. 5 co. 2 non vale. |Il n. 5 di via G. Verdi. |È chiuso.
	`,
	"pt": `
		O Sr. Silva, a Dra. Reis e o Eng. Lopes. |Depois outros.
		— Vens? — perguntou ela. |— Não.
		Nasceu em 44 a.C. em Roma. |Morreu jovem. |Maçãs, peras, etc. |Depois partiu.
		O art. 5.º, n.º 2, não vale. |Ver p. 12 e ss. do vol. II. |Lá se explica.
	`,
	"ca": `
		El Dr. Mas, la Sra. Roca i l'Il·lm. Sr. Pons. |Després altres.
		«Vens?», va preguntar ella. |«No!», va cridar ell.
		Vegeu la pàg. 12 i ss. del vol. II. |S'hi explica. |L'art. 5 i el núm. 2 no valen.
		Va néixer el 44 a. C. a Roma. |Pomes, peres, etc. |Després va marxar.
	`,
}

func TestSplitRomance(t *testing.T) {
	for _, l := range All {
		if cases, ok := romance[l.Tag]; ok {
			t.Run(l.Name, func(t *testing.T) { testSplit(t, l, cases) })
		}
	}
}
