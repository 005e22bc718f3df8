package figure

import (
	"testing"

	"github.com/cotejo/cotejo/lang"
)

var french = []string{
	`La mairie paie [1 250,50 euros](money 1250.5 EUR) et l'État [3,5 milliards d'euros](money 3500000000 EUR).`,
	`Le projet coûte [5 Mds](cardinal 5000000000), puis [2 millions d'euros](money 2000000 EUR).`,
	`Un taux de [5 %](percent 5 percent), puis [3,5 pour cent](percent 3.5 percent), soit [2 points de pourcentage](percent 2 percentage-point).`,
	`[Soixante-douze](cardinal 72) élèves, [quatre-vingt-quinze](cardinal 95) et [nonante](cardinal 90) chaises.`,
	`Plus de [20](cardinal 20 more-than) personnes, environ [30](cardinal 30 about) chiens et [neuf](cardinal 9) enfants dans un camion flambant neuf.`,
	`Le [30 octobre 2024](date 2024-10-30), le [1er mai](date --05-01). La fête commence à [18 h 30](time 18:30).`,
	`Au [XIXe siècle](century 19), dans les années [90](decade 90).`,
	`Une [douzaine](cardinal 12) d'œufs, la [moitié](fraction 0.5), [deux tiers](fraction 2/3).`,
	`Or, en été, une femme et un homme vont au marché.`,
}

var italian = []string{
	`Il comune paga [1.250,50 euro](money 1250.5 EUR), lo Stato [3,5 miliardi di euro](money 3500000000 EUR).`,
	`Un tasso del [5%](percent 5 percent), poi del [3,5 per cento](percent 3.5 percent), cioè [2 punti percentuali](percent 2 percentage-point).`,
	`[Ventitré](cardinal 23) alberi e [duemilatrecento](cardinal 2300) libri.`,
	`Il [30 ottobre 2024](date 2024-10-30) alle ore [18.30](time 18:30).`,
	`Nel [XVII secolo](century 17), negli anni [Novanta](decade 90).`,
	`Una [decina](cardinal 10) di persone, la [metà](fraction 0.5), [due terzi](fraction 2/3).`,
	`Tu sei un medico; [sei milioni](cardinal 6000000); un uomo e una donna vanno al mercato.`,
}

var portuguese = []string{
	`A câmara paga [1.250,50 euros](money 1250.5 EUR), o Estado [3,5 bilhões de reais](money 3500000000 BRL).`,
	`A obra custa [2 mil milhões de euros](money 2000000000 EUR).`,
	`Uma taxa de [5%](percent 5 percent), depois [3,5 por cento](percent 3.5 percent), ou [2 pontos percentuais](percent 2 percentage-point).`,
	`[Vinte e três](cardinal 23) árvores e [dois mil e trezentos](cardinal 2300) livros, [quatorze](cardinal 14) e [catorze](cardinal 14).`,
	`Em [30 de outubro de 2024](date 2024-10-30). Abre às [18h30](time 18:30).`,
	`No século [XVII](century 17), nos anos [90](decade 90).`,
	`Uma [dúzia](cardinal 12) de ovos, a [metade](fraction 0.5), [dois terços](fraction 2/3).`,
	`Um homem e uma mulher vão ao mercado.`,
}

var catalan = []string{
	`L'ajuntament paga [1.250,50 euros](money 1250.5 EUR), l'Estat [3,5 milions d'euros](money 3500000 EUR).`,
	`L'obra costa [2 mil milions d'euros](money 2000000000 EUR).`,
	`Una taxa del [5%](percent 5 percent), després del [3,5 per cent](percent 3.5 percent), o [2 punts percentuals](percent 2 percentage-point).`,
	`[Vint-i-tres](cardinal 23) arbres i [dos mil tres-cents](cardinal 2300) llibres.`,
	`El [30 d'octubre de 2024](date 2024-10-30). Obre a les [18.30 h.](time 18:30).`,
	`Al segle [XVII](century 17), als anys [noranta](decade 90).`,
	`Una [dotzena](cardinal 12) d'ous, la [meitat](fraction 0.5), [dos terços](fraction 2/3).`,
	`Un home i una dona van al mercat.`,
}

func TestFrench(t *testing.T)     { testMarked(t, &lang.French, french) }
func TestItalian(t *testing.T)    { testMarked(t, &lang.Italian, italian) }
func TestPortuguese(t *testing.T) { testMarked(t, &lang.Portuguese, portuguese) }
func TestCatalan(t *testing.T)    { testMarked(t, &lang.Catalan, catalan) }
