package lang

// italianNaming is what the capitals of Italian mean. Places are left to the tables.
var italianNaming = Naming{
	Particles:    `di de del della dei degli delle da dal dalla dello lo la von van der ben ibn al el d'`,
	Joiners:      `e & per`,
	Articles:     `il lo la i gli le l' un una`,
	Titles:       `sig sig.ra dott dott.ssa dr prof avv on ing signor signora signorina don monsignor presidente ministro ministra premier segretario segretaria sindaco sindaca senatore senatrice deputato deputata governatore re regina principe principessa duca conte contessa imperatore papa cardinale arcivescovo vescovo generale colonnello capitano tenente ammiraglio giudice procuratore dottore dottoressa professore professoressa avvocato direttore direttrice ambasciatore commissario cancelliere cancelliera portavoce lord lady sir`,
	Institutions: `ministero dipartimento consiglio congresso camera parlamento senato governo commissione comitato giunta assemblea tribunale corte procura comune ambasciata partito unione banca cassa fondo organizzazione agenzia ufficio istituto scuola università facoltà accademia ospedale museo fondazione associazione federazione confederazione società compagnia gruppo sindacato club lega polizia esercito osservatorio servizio autorità alleanza fronte movimento giornale rivista radio televisione`,
	Speaking:     `disse dice detto afferma affermato spiega spiegato dichiara dichiarato aggiunge aggiunto assicura assicurato annuncia annunciato sottolinea sottolineato ricorda ricordato indica precisa precisato ammette ammesso risponde risposto chiede chiesto conclude concluso scrive scritto avverte avvertito racconta raccontato commenta commentato`,
	Calendar:     `gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica`,
	Common:       italianFunctionWords + ` primo prima seconda due tre quattro cinque sette otto nove dieci cento mille milione milioni nuovo nuova grande piccolo buono ultimo ultima prossimo anno anni giorno giorni mese mesi settimana ieri oggi domani sì no signore signora mondo paese città gente uomo donna bambini foto immagine fonte capitolo parte articolo numero piano progetto euro dollari ecco tuttavia inoltre infatti intanto invece eppure nonostante grazie`,
	Derived:      `zione zioni sione sioni mento menti mente ità ismo ismi logia logie grafia`,
}
