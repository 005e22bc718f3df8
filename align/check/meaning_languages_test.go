package check_test

import (
	"strings"
	"testing"

	"github.com/cotejo/cotejo/align"
	"github.com/cotejo/cotejo/align/check"
	"github.com/cotejo/cotejo/lang"
)

// meaningOf lists what the checks of negations and hedges say of a pair of
// texts: check, kind and the words concerned.
func meaningOf(source, target *lang.Language, s, t string) string {
	a := align.Align(lang.Parse(lang.NewSource("", s), source), lang.Parse(lang.NewSource("", t), target))
	var list []string
	for _, f := range check.Run(a, []*check.Check{check.Negation, check.Hedges, check.Untranslated}) {
		text := ""
		if f.Target != nil {
			text = a.Target.Text(*f.Target)
		} else if f.Source != nil {
			text = a.Source.Text(*f.Source)
		}
		list = append(list, f.Check+" "+f.Kind+": "+text)
	}
	return strings.Join(list, "\n")
}

// TestMeaningLost: what each language denies and alleges, lost in English.
func TestMeaningLost(t *testing.T) {
	for _, c := range []struct {
		language              *lang.Language
		source, english, want string
	}{
		{&lang.French, "Le maire n'a pas signé le contrat.", "The mayor signed the contract.", "negation dropped: n'a pas signé"},
		{&lang.French, "Personne n'a vu le voleur.", "Someone saw the thief.", "negation dropped: Personne n'a vu"},
		{&lang.French, "La police a arrêté le voleur présumé.", "The police arrested the thief.", "hedges dropped: présumé"},
		{&lang.Italian, "Il sindaco non ha firmato il contratto.", "The mayor signed the contract.", "negation dropped: non ha"},
		{&lang.Italian, "Nessuno ha visto il ladro.", "Someone saw the thief.", "negation dropped: Nessuno ha"},
		{&lang.Italian, "La polizia ha arrestato il presunto ladro.", "The police arrested the thief.", "hedges dropped: presunto ladro"},
		{&lang.Portuguese, "O prefeito não assinou o contrato.", "The mayor signed the contract.", "negation dropped: não assinou"},
		{&lang.Portuguese, "Ninguém viu o ladrão.", "Someone saw the thief.", "negation dropped: Ninguém viu"},
		{&lang.Portuguese, "A polícia prendeu o suposto ladrão.", "The police arrested the thief.", "hedges dropped: suposto ladrão"},
		{&lang.Catalan, "L'alcalde no va signar el contracte.", "The mayor signed the contract.", "negation dropped: no va"},
		{&lang.Catalan, "Ningú no ha vist el lladre.", "Someone saw the thief.", "negation dropped: Ningú no ha"},
		{&lang.Catalan, "La policia va detenir el presumpte lladre.", "The police arrested the thief.", "hedges dropped: presumpte lladre"},
		{&lang.German, "Der Bürgermeister hat den Vertrag nicht unterschrieben.", "The mayor signed the contract.", "negation dropped: nicht unterschrieben"},
		{&lang.German, "Niemand hat den Dieb gesehen.", "Someone saw the thief.", "negation dropped: Niemand hat"},
		{&lang.German, "Die Polizei nahm den mutmaßlichen Dieb fest.", "The police arrested the thief.", "hedges dropped: mutmaßlichen Dieb"},
		{&lang.Dutch, "De burgemeester heeft het contract niet getekend.", "The mayor signed the contract.", "negation dropped: niet getekend"},
		{&lang.Dutch, "Niemand heeft de dief gezien.", "Someone saw the thief.", "negation dropped: Niemand heeft"},
		{&lang.Dutch, "De politie hield de vermeende dief aan.", "The police arrested the thief.", "hedges dropped: vermeende dief"},
	} {
		if got := meaningOf(c.language, &lang.English, c.source, c.english); got != c.want {
			t.Errorf("%s\n%s\ngot  %s\nwant %s", c.source, c.english, got, c.want)
		}
	}
}

// TestMeaningKept: the same thing said in two languages, in either direction.
func TestMeaningKept(t *testing.T) {
	for _, c := range []struct {
		language      *lang.Language
		text, english string
	}{
		{&lang.French, "Personne ne savait rien.", "Nobody knew anything."},
		{&lang.French, "Il ne vient que le lundi.", "He only comes on Mondays."},
		{&lang.French, "Ni le maire ni le juge n'ont signé.", "Neither the mayor nor the judge signed."},
		{&lang.French, "Le suspect aurait pris le train.", "The suspect allegedly took the train."},
		{&lang.French, "Selon la police, le voleur serait en fuite.", "According to the police, the thief may be on the run."},
		{&lang.French, "Non seulement le pain, mais aussi le vin est cher.", "Not only the bread but also the wine is dear."},
		{&lang.French, "Elle est partie avant qu'il ne pleuve.", "She left before it rained."},
		{&lang.French, "Une personne a signé le contrat.", "One person signed the contract."},
		{&lang.French, "Plus que jamais, la mairie a besoin d'argent.", "More than ever, the town hall needs money."},
		{&lang.French, "Cela ne prendra qu'une minute.", "It will only take a minute."},
		{&lang.French, "Elles empêchent de faire ce que vous ne voulez pas faire.", "They prevent you from doing what you don't want to do."},
		{&lang.French, "N'oubliez pas le pain.", "Remember the bread."},
		{&lang.Italian, "Nessuno sapeva niente.", "Nobody knew anything."},
		{&lang.Italian, "Non solo il pane, ma anche il vino è caro.", "Not only the bread but also the wine is dear."},
		{&lang.Italian, "Non ha firmato né il sindaco né il giudice.", "Neither the mayor nor the judge signed."},
		{&lang.Italian, "Il ladro sarebbe fuggito in treno.", "The thief reportedly fled by train."},
		{&lang.Italian, "Non appena arrivò, il sindaco firmò.", "As soon as he arrived, the mayor signed."},
		{&lang.Italian, "Ne parla ogni giorno.", "She talks about it every day."},
		{&lang.Portuguese, "Ninguém sabia de nada.", "Nobody knew anything."},
		{&lang.Portuguese, "Não só o pão, mas também o vinho está caro.", "Not only the bread but also the wine is dear."},
		{&lang.Portuguese, "O ladrão teria fugido de trem.", "The thief reportedly fled by train."},
		{&lang.Portuguese, "Segundo a polícia, o ladrão terá fugido.", "According to the police, the thief fled."},
		{&lang.Portuguese, "O prefeito recusou-se a assinar.", "The mayor did not want to sign."},
		{&lang.Catalan, "Ningú no sabia res.", "Nobody knew anything."},
		{&lang.Catalan, "No només el pa, també el vi és car.", "Not only the bread but also the wine is dear."},
		{&lang.Catalan, "El lladre hauria fugit amb tren.", "The thief reportedly fled by train."},
		{&lang.Catalan, "El cap de setmana plourà.", "It will rain at the weekend."},
		{&lang.Catalan, "No va arribar fins dilluns.", "He only arrived on Monday."},
		{&lang.German, "Niemand wusste etwas.", "Nobody knew anything."},
		{&lang.German, "Weder der Bürgermeister noch der Richter unterschrieb.", "Neither the mayor nor the judge signed."},
		{&lang.German, "Der Dieb soll mit dem Zug geflohen sein.", "The thief reportedly fled by train."},
		{&lang.German, "Nicht nur das Brot, auch der Wein ist teuer.", "Not only the bread but also the wine is dear."},
		{&lang.German, "Der Bericht ist unmöglich zu lesen.", "The report is not possible to read."},
		{&lang.Dutch, "Niemand wist iets.", "Nobody knew anything."},
		{&lang.Dutch, "Noch de burgemeester noch de rechter tekende.", "Neither the mayor nor the judge signed."},
		{&lang.Dutch, "De dief zou met de trein gevlucht zijn.", "The thief reportedly fled by train."},
		{&lang.Dutch, "Niet alleen het brood, ook de wijn is duur.", "Not only the bread but also the wine is dear."},
		{&lang.Dutch, "Hij sliep in een trein zonder ramen.", "He slept on a windowless train."},
	} {
		if got := meaningOf(c.language, &lang.English, c.text, c.english); got != "" {
			t.Errorf("%s\n%s\ngot %s", c.text, c.english, got)
		}
		if got := meaningOf(&lang.English, c.language, c.english, c.text); got != "" {
			t.Errorf("%s\n%s\ngot %s", c.english, c.text, got)
		}
	}
}
