package lang

var dutchQuoting = Quoting{
	Speaking: `
		zei zeiden zegt zeggen zeggende gezegd vertelde vertelden vertelt vertellen schreef schreven schrijft schrijven sprak spraken spreekt spreken
		riep riepen roept roepen vroeg vroegen vraagt vragen dacht dachten denkt denken vond vonden vindt vinden 
		stelde stelden stelt stellen beschreef beschreven beschrijft sprak 
		beloofde belooft verzocht verzochten verzoekt raadde noemde noemden noemt noemen
		luidde luidt prees prijst verweet verweten verwijt betoogde schatte schatten `,
	Conjugated: `
		de den t en: verklaar vervolg voegde herhaal bevestig benadruk herinner bekritiseer becommentarieer concludeer argumenteer analyseer waarschuw protesteer reageer citeer
			formuleer preciseer relativeer nuanceer erken betreur bewer betoog beweer meen mene verdedig beaam beklaag onthul verzeker verduidelijk voorspel fluister schreeuw
			licht vermeld meld antwoord twitter tweet geloof hoop twijfel adviseer suggereer constateer oordeel verkondig vertel schamper mopper jubel snauw brom klaag
		te ten t en: lach merk eis schets benadruk`,
	According:    `volgens aldus`,
	Prepositions: `aan bij door in met na naar om onder op over per te tegen tijdens tot tussen uit van vanuit voor zonder als dat binnen buiten`,
	Determiners:  `de het een zijn haar hun onze ons mijn deze dit die dat`,
	Roles: `
		woordvoerder woordvoerster woordvoerders president premier minister-president minister staatssecretaris burgemeester wethouder directeur directrice hoofd baas leider leidster voorzitter voorzitster bestuurder
		verantwoordelijke analist analiste analisten expert experts deskundige deskundigen ambtenaar ambtenaren bron bronnen autoriteiten onderzoeker onderzoekster onderzoekers wetenschapper wetenschappers
		auteur auteurs econoom economen advocaat advocate officier rechter getuige getuigen buurman buurvrouw buren buurtbewoner buurtbewoners omwonenden slachtoffer slachtoffers familie moeder vader
		kandidaat politicus politica Kamerlid senator gouverneur raadslid secretaris secretaris-generaal generaal kolonel kapitein sergeant politie politieman agent agente agenten arts artsen dokter
		verpleegkundige verpleegster hoogleraar professor docent leraar lerares trainer coach bondscoach speler speelster doelman aanvoerder journalist journaliste commissaris ambassadeur
		ondernemer ondernemers organisator organisatoren vakbond partij kabinet regering ministerie departement verklaring rapport vonnis rechtbank organisatie bedrijf concern paus koning koningin
		acteur actrice zanger zangeres schrijver schrijfster man vrouw jongen meisje student studente werknemer bewoner bewoners gebruiker admiraal fractievoorzitter partijleider adviseur`,
	Pronouns: `hij zij ze ik wij we men wie`,
	Third:    `hij`,
	Works: `
		film films documentaire serie series programma boek boeken roman romans essay gedicht verhaal sprookje toneelstuk stuk werk werken lied liedje nummer liedjes album albums single opera musical
		schilderij doek tentoonstelling expositie tijdschrift krant dagblad weekblad artikel reportage rapport studie videospel spel komedie drama tragedie titel getiteld getitelde genaamd zogenaamde zogeheten`,
	Clipped: `s t n k m r`,
}
