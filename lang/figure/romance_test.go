package figure

import (
	"testing"

	"github.com/cotejo/cotejo/lang"
)

var french = []string{
	`La mairie paie [1 250,50 euros](money 1250.5 EUR) et l'État [3,5 milliards d'euros](money 3500000000 EUR).`,
	`Le projet coûte [5 Mds](cardinal 5000000000), puis [2 millions d'euros](money 2000000 EUR), [3 M€](money 3000000 EUR) et [4 Md€](money 4000000000 EUR).`,
	`Un taux de [5 %](percent 5 percent), puis [3,5 pour cent](percent 3.5 percent), soit [2 points de pourcentage](percent 2 percentage-point).`,
	`[Soixante-douze](cardinal 72) élèves, [quatre-vingt-quinze](cardinal 95) et [nonante](cardinal 90) chaises, [vingt et un](cardinal 21) chats.`,
	`[Deux mille trois cents](cardinal 2300) livres, [cent un](cardinal 101) dossiers, [quatre-vingt mille](cardinal 80000) mots, [un million deux cent mille](cardinal 1200000) pages.`,
	`Les [5](cardinal 5) l'ont lu, et [neuf personnes sur dix](fraction 0.9), de [sept à neuf](range 7..9).`,
	`Plus de [20](cardinal 20 more-than) personnes, environ [30](cardinal 30 about) chiens et [neuf](cardinal 9) enfants dans un camion flambant neuf.`,
	`Moins de [40](cardinal 40 less-than), au moins [50](cardinal 50 at-least), jusqu'à [60](cardinal 60 at-most), presque [70](cardinal 70 almost), près de [80](cardinal 80 about), quelque [90](cardinal 90 about).`,
	`Le [30 octobre 2024](date 2024-10-30), le [1er mai](date --05-01), le [lundi 5 mai](date --05-05), en [mars 2023](date 2023-03). La fête commence à [18 h 30](time 18:30).`,
	`Ouvert de [9 h](time 09:00) à [18 h](time 18:00) ; rendez-vous à [midi](time 12:00), à [midi et demi](time 12:30), à [7 heures du soir](time 19:00) ou à [sept heures et quart](time 07:15).`,
	`De [5 h 30](time 05:30) à [23 h 45](time 23:45) ; à [20h15](time 20:15).`,
	`Au [XIXe siècle](century 19), au [XXIe siècle](century 21), dans les années [90](decade 90), les années [soixante](decade 60).`,
	`Une [douzaine](cardinal 12) d'œufs, une [vingtaine](cardinal 20) de pages, la [moitié](fraction 0.5), [deux tiers](fraction 2/3), [trois quarts](fraction 0.75), [un tiers](fraction 1/3), [1/4](fraction 0.25).`,
	`Or, en été, une femme et un homme vont au marché avec le matériel des tiers.`,
	`La [3e](ordinal 3) place, la [2de](ordinal 2) classe, le [troisième](ordinal 3) prix, la [vingt et unième](ordinal 21) fois.`,
	`Louis [XIV](ordinal 14) et le pape Jean-Paul [II](ordinal 2).`,
	`Entre [10 et 20 euros](range 10..20 EUR), de [3 à 5 %](range 3..5 percent), de [2019](date 2019) à [2021](date 2021).`,
	`Il pèse [41 tonnes](measure 41 tonne), roule à [70 km/h](measure 70 kilometer-per-hour) sur [11,4 kilomètres](measure 11.4 kilometer) et couvre [800 mètres carrés](measure 800 square-meter) par [37 °C](measure 37 celsius).`,
	`Il faut [deux ans et demi](duration 2.5 year), [trois semaines](duration 3 week), une [demi-heure](duration 0.5 hour), [quinze jours](duration 15 day).`,
	`Le prix a [doublé](multiplier 2) ; c'est le [triple](multiplier 3), [trois fois](multiplier 3) plus.`,
	`Le score : [3-1](score 3..1). Le vol [AF447](identifier AF447), l'article [12](cardinal 12), le [CO2](identifier CO2).`,
	`Il fait [-5 °C](measure -5 celsius), [moins dix degrés](measure -10 degree).`,
	`[100 francs suisses](money 100 CHF), [30 livres sterling](money 30 GBP), [20 centimes](money 20 cent), [5 dollars](money 5 $), [12 $](money 12 $).`,
	`[Deux sur cinq](fraction 0.4), des [milliers](cardinal 1000) de gens, des [dizaines de milliers](cardinal 10000) d'autres.`,
	`En [44 av. J.-C.](date -0043), vers l'an [1000](date 1000).`,
}

var italian = []string{
	`Il comune paga [1.250,50 euro](money 1250.5 EUR), lo Stato [3,5 miliardi di euro](money 3500000000 EUR), [2 mln](money 2000000 EUR) e [5 mld di euro](money 5000000000 EUR).`,
	`Un tasso del [5%](percent 5 percent), poi del [3,5 per cento](percent 3.5 percent), cioè [2 punti percentuali](percent 2 percentage-point).`,
	`[Ventitré](cardinal 23) alberi, [ventuno](cardinal 21) gatti, [duemilatrecento](cardinal 2300) libri, [centouno](cardinal 101) cani, [tre milioni e duecentomila lire](money 3200000 lira).`,
	`Il [30 ottobre 2024](date 2024-10-30) e basta. Il [1° maggio](date --05-01), [lunedì 5 maggio](date --05-05), nel [marzo 2023](date 2023-03).`,
	`Alle ore [18.30](time 18:30); si parte alle [18.30](time 18:30), dalle [9](time 09:00) alle [12.45](time 12:45); arrivo alle [sette e mezza](time 07:30), alle [sei di sera](time 18:00) o a [mezzogiorno](time 12:00).`,
	`La festa comincia il [21 settembre alle 18.30](datetime --09-21T18:30).`,
	`Nel [XVII secolo](century 17), negli anni [Novanta](decade 90), negli anni [Sessanta](decade 60), nel [Novecento](century 20).`,
	`Una [decina](cardinal 10) di persone, la [metà](fraction 0.5), [due terzi](fraction 2/3), [tre quarti](fraction 0.75), [un terzo](fraction 1/3), una [dozzina](cardinal 12) di uova.`,
	`Tu sei un medico; [sei milioni](cardinal 6000000); [sei](cardinal 6) ragazzi; un uomo e una donna vanno al mercato.`,
	`Più di [20](cardinal 20 more-than), meno di [30](cardinal 30 less-than), almeno [40](cardinal 40 at-least), fino a [50](cardinal 50 at-most), quasi [60](cardinal 60 almost), circa [70](cardinal 70 about), oltre [80](cardinal 80 more-than).`,
	`Tra [10 e 20 euro](range 10..20 EUR), dal [3 al 5%](range 3..5 percent), tra i [3 e i 4 milioni di euro](range 3000000..4000000 EUR).`,
	`Il [3º](ordinal 3) posto, il [terzo](ordinal 3) premio, la [ventunesima](ordinal 21) edizione. Papa Giovanni [XXIII](ordinal 23).`,
	`Pesa [41 tonnellate](measure 41 tonne), va a [70 km/h](measure 70 kilometer-per-hour), percorre [11,4 chilometri](measure 11.4 kilometer) e occupa [800 metri quadrati](measure 800 square-meter) a [37 gradi](measure 37 degree).`,
	`Servono [due anni e mezzo](duration 2.5 year), [vent'anni](duration 20 year), [tre settimane](duration 3 week), [mezz'ora](duration 0.5 hour).`,
	`Il prezzo è [raddoppiato](multiplier 2), è il [triplo](multiplier 3), [tre volte](multiplier 3) tanto.`,
	`Vincono [3-1](score 3..1); volo [AZ610](identifier AZ610), legge [241/1990](identifier 241/1990), [CO2](identifier CO2).`,
	`[100 franchi svizzeri](money 100 CHF), [30 sterline](money 30 GBP), [20 centesimi](money 20 cent), [5 dollari](money 5 $), [€ 12](money 12 EUR).`,
	`[Due su cinque](fraction 0.4), [migliaia](cardinal 1000) di persone, [centinaia](cardinal 100) di auto. [Meno cinque gradi](measure -5 degree).`,
	`Nel [44 a.C.](date -0043) morì a Roma.`,
}

var portuguese = []string{
	`A câmara paga [1.250,50 euros](money 1250.5 EUR), o Estado [3,5 bilhões de reais](money 3500000000 BRL), [R$ 5 mi](money 5000000 BRL) e [R$ 2,4 bi](money 2400000000 BRL).`,
	`A obra custa [2 mil milhões de euros](money 2000000000 EUR) e [25 mil euros](money 25000 EUR).`,
	`Uma taxa de [5%](percent 5 percent), depois [3,5 por cento](percent 3.5 percent), ou [2 pontos percentuais](percent 2 percentage-point).`,
	`[Vinte e três](cardinal 23) árvores e [dois mil e trezentos](cardinal 2300) livros, [quatorze](cardinal 14) e [catorze](cardinal 14), [duzentas e trinta](cardinal 230) mulheres, [cento e um](cardinal 101) cães, [dezanove](cardinal 19) e [dezenove](cardinal 19).`,
	`Em [30 de outubro de 2024](date 2024-10-30). Abre às [18h30](time 18:30). No dia [1º de maio](date --05-01), [segunda-feira, 5 de maio](date --05-05), em [março de 2023](date 2023-03).`,
	`Das [9h](time 09:00) às [18h](time 18:00), às [sete e meia](time 07:30), às [7 da tarde](time 19:00), ao [meio-dia](time 12:00).`,
	`No século [XVII](century 17), nos anos [90](decade 90), nos anos [sessenta](decade 60), na década de [1980](decade 1980).`,
	`Uma [dúzia](cardinal 12) de ovos, a [metade](fraction 0.5), [dois terços](fraction 2/3), [um terço](fraction 1/3), [três quartos](fraction 0.75), uma [dezena](cardinal 10) de casas.`,
	`Um homem e uma mulher vão ao mercado.`,
	`Mais de [20](cardinal 20 more-than), menos de [30](cardinal 30 less-than), pelo menos [40](cardinal 40 at-least), até [50](cardinal 50 at-most), quase [60](cardinal 60 almost), cerca de [70](cardinal 70 about).`,
	`Entre [10 e 20 euros](range 10..20 EUR), de [3 a 5%](range 3..5 percent), entre [3 e 4 milhões](range 3000000..4000000).`,
	`O [3.º](ordinal 3) lugar, a [2ª](ordinal 2) fase, o [terceiro](ordinal 3) prémio, a [vigésima primeira](ordinal 21) edição. Papa João Paulo [II](ordinal 2), D. Pedro [IV](ordinal 4).`,
	`Pesa [41 toneladas](measure 41 tonne), anda a [70 km/h](measure 70 kilometer-per-hour), percorre [11,4 quilómetros](measure 11.4 kilometer) ou [11,4 quilômetros](measure 11.4 kilometer) e ocupa [800 metros quadrados](measure 800 square-meter) a [37 graus](measure 37 degree).`,
	`São precisos [dois anos e meio](duration 2.5 year), [três semanas](duration 3 week), [meia hora](duration 0.5 hour), [quinze dias](duration 15 day).`,
	`O preço [duplicou](multiplier 2); é o [triplo](multiplier 3), [três vezes](multiplier 3) mais.`,
	`Venceram por [3-1](score 3..1); voo [TP123](identifier TP123), Lei [26/1984](identifier 26/1984), [CO2](identifier CO2).`,
	`[100 francos suíços](money 100 CHF), [30 libras](money 30 pound), [20 cêntimos](money 20 cent), [5 dólares](money 5 $), [€ 12](money 12 EUR).`,
	`[Dois em cada cinco](fraction 0.4), [milhares](cardinal 1000) de pessoas, [centenas](cardinal 100) de carros. [Menos cinco graus](measure -5 degree).`,
	`Em [44 a.C.](date -0043) morreu em Roma.`,
}

var catalan = []string{
	`L'ajuntament paga [1.250,50 euros](money 1250.5 EUR), l'Estat [3,5 milions d'euros](money 3500000 EUR), [5 M€](money 5000000 EUR).`,
	`L'obra costa [2 mil milions d'euros](money 2000000000 EUR) i [25 mil euros](money 25000 EUR).`,
	`Una taxa del [5%](percent 5 percent), després del [3,5 per cent](percent 3.5 percent), o [2 punts percentuals](percent 2 percentage-point).`,
	`[Vint-i-tres](cardinal 23) arbres i [dos mil tres-cents](cardinal 2300) llibres, [dues-centes trenta](cardinal 230) dones, [cent un](cardinal 101) gossos, [trenta-cinc](cardinal 35) cadires, [dinou](cardinal 19) parades.`,
	`El [30 d'octubre de 2024](date 2024-10-30). Obre a les [18.30 h.](time 18:30). L'[1 de maig](date --05-01), [dilluns 5 de maig](date --05-05), el [març de 2023](date 2023-03), el [2 d'abril del 2021](date 2021-04-02).`,
	`Al segle [XVII](century 17), als anys [noranta](decade 90), als anys [60](decade 60), la dècada dels [vuitanta](decade 80).`,
	`Una [dotzena](cardinal 12) d'ous, la [meitat](fraction 0.5), [dos terços](fraction 2/3), [un terç](fraction 1/3), [tres quarts](fraction 0.75), una [desena](cardinal 10) de cases.`,
	`Un home i una dona van al mercat, tenen set i un cotxe nou, i el pare deu tornar de nou.`,
	`[Nou](cardinal 9) cotxes, [set](cardinal 7) dones, [deu milions](cardinal 10000000), [nou anys](duration 9 year), [set](cardinal 7) o [vuit](cardinal 8).`,
	`A les [9 del matí](time 09:00), a les [set del vespre](time 19:00), a les [18.30](time 18:30), al [migdia](time 12:00), a [dos quarts de nou](time 08:30), a [un quart de set](time 06:15), a [tres quarts d'onze](time 10:45).`,
	`Obert de [5.30](time 05:30) a [23.45 h.](time 23:45)`,
	`Els [30](cardinal 30) m'han vist i el [2001](date 2001) s'acaba.`,
	`Més de [20](cardinal 20 more-than), menys de [30](cardinal 30 less-than), almenys [40](cardinal 40 at-least), fins a [50](cardinal 50 at-most), gairebé [60](cardinal 60 almost), prop de [70](cardinal 70 about), unes [80](cardinal 80 about).`,
	`Entre [10 i 20 euros](range 10..20 EUR), de [3 a 5%](range 3..5 percent), entre [3 i 4 milions](range 3000000..4000000).`,
	`El [3r](ordinal 3) lloc, la [2a](ordinal 2) fase, el [tercer](ordinal 3) premi, el [4t](ordinal 4) pis, el [vint-i-unè](ordinal 21) cop. El papa Joan Pau [II](ordinal 2), Jaume [I](ordinal 1).`,
	`Pesa [41 tones](measure 41 tonne), va a [70 km/h](measure 70 kilometer-per-hour), fa [11,4 quilòmetres](measure 11.4 kilometer) i ocupa [800 metres quadrats](measure 800 square-meter) a [37 graus](measure 37 degree).`,
	`Calen [dos anys i mig](duration 2.5 year), [tres setmanes](duration 3 week), [mitja hora](duration 0.5 hour), [quinze dies](duration 15 day).`,
	`El preu s'ha [duplicat](multiplier 2); és el [triple](multiplier 3), [tres vegades](multiplier 3) més.`,
	`Van guanyar per [3-1](score 3..1); vol [VY123](identifier VY123), Llei [26/1984](identifier 26/1984), [CO2](identifier CO2).`,
	`[100 francs suïssos](money 100 CHF), [30 lliures](money 30 pound), [20 cèntims](money 20 cent), [5 dòlars](money 5 $), [12 €](money 12 EUR).`,
	`[Dos de cada cinc](fraction 0.4), [milers](cardinal 1000) de persones, [centenars](cardinal 100) de cotxes. [Menys cinc graus](measure -5 degree).`,
	`El [44 aC](date -0043) va morir a Roma.`,
}

// FuzzRomance: whatever the text, the figures stand in order inside it.
func FuzzRomance(f *testing.F) {
	for _, list := range [][]string{french, italian, portuguese, catalan} {
		for _, c := range list {
			f.Add(c)
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, l := range []*lang.Language{&lang.French, &lang.Italian, &lang.Portuguese, &lang.Catalan} {
			end := 0
			for _, g := range Parse(text, l) {
				if g.Start < end || g.End <= g.Start || g.End > len(text) || g.Kind == "" {
					t.Fatalf("%s: %q has %+v", l.Tag, text, g)
				}
				end = g.End
			}
		}
	})
}

func TestFrench(t *testing.T)     { testMarked(t, &lang.French, french) }
func TestItalian(t *testing.T)    { testMarked(t, &lang.Italian, italian) }
func TestPortuguese(t *testing.T) { testMarked(t, &lang.Portuguese, portuguese) }
func TestCatalan(t *testing.T)    { testMarked(t, &lang.Catalan, catalan) }
