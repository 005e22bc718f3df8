package lang

// italianNaming is what the capitals of Italian mean.
var italianNaming = Naming{
	LeavesSubjects: true,
	FewWords:       true,
	Particles:      `di de del della dei degli delle da dal dalla dello lo la von van der ben ibn al el d' dell'`,
	Joiners:        `e & per`,
	Articles:       `il lo la i gli le l' un una dell' all' dall' nell' sull' quell' d'`,
	Agents:         `da dal dalla`,
	Titles:         `sig ra na dott ssa dott.ssa dr prof avv on ing signor signora signorina don monsignor presidente ministro ministra premier segretario segretaria sindaco sindaca senatore senatrice deputato deputata governatore re regina principe principessa duca conte contessa imperatore papa cardinale arcivescovo vescovo generale colonnello capitano tenente ammiraglio giudice procuratore dottore dottoressa professore professoressa avvocato direttore direttrice ambasciatore commissario cancelliere cancelliera portavoce lord lady sir`,
	Institutions:   `ministero dipartimento consiglio congresso camera parlamento senato governo commissione comitato giunta assemblea tribunale corte procura comune ambasciata partito unione banca cassa fondo organizzazione agenzia ufficio istituto scuola università facoltà accademia ospedale museo fondazione associazione federazione confederazione società compagnia gruppo sindacato club lega polizia esercito osservatorio servizio autorità alleanza fronte movimento giornale rivista radio televisione`,
	Sounds:         `k=kh c=ts c=s e=ye ghed=gad ev=ov sci=sh sci=shch sc=sh sc=shch c=ch ci=ch c=k ch=k ch=kh ch=ch gi=j g=j gi=g gh=g gh=gh g=gh i=y j=y j=i ij=y ij=i ij=iy ii=y i=ii s=sh z=zh z=ts z=tz z=s s=z cc=ch gg=j gn=ny k=c qu=q k=q kh=h kh=ch h=kh x=ks ks=x v=w u=w iu=yu ju=yu ia=ya ja=ya io=yo e=ye ev=iov iov=ev ei=ey f=ph ph=f t=th d=dh`,
	Inflections:    `co/ca/chi/che co/ci go/ga/ghi/ghe o/a/i/e e/i a/e`,
	GivenNames: `achille ada adele adriana adriano agata agnese agostino alba alberta alberto alda aldo alessandra alessandro alessia alessio alfonso alfredo alice
		amalia amedeo andrea angela angelica angelo anita anna annalisa annamaria antonella antonia antonio arianna armando arturo asia attilio aurelio aurora
		barbara bartolomeo beatrice benedetta benedetto bernardo bianca bruno camilla carla carlo carlotta carmela carmelo carmine caterina cecilia cesare
		chiara cinzia ciro claudia claudio concetta corrado cosimo cristian cristiana cristiano cristina daniela daniele dario davide debora diego dino
		domenica domenico donatella donato edoardo elena eleonora elia eliana elisa elisabetta elvira emanuela emanuele emilia emilio emma enrica enrico enzo
		ermanno ernesto ettore eugenia eugenio eva fabiana fabio fabrizio federica federico felice ferdinando fernanda fernando filippo filomena flavia flavio
		franca francesca francesco franco fulvio gabriele gabriella gaetano gaia gennaro gerardo giacomo giada giampaolo gian gianfranco gianluca gianmarco
		gianna gianni gigi gilda gino gioia giorgia giorgio giovanna giovanni giulia giuliana giuliano giulio giuseppe giuseppina giusy graziella grazia greta
		guglielmo guido ida ignazio ilaria ilario immacolata ines irene iris isabella ivan ivana ivano jacopo katia laura leonardo leone letizia lia liliana
		lina livia livio lorena lorenza lorenzo loredana luca lucia luciana luciano lucio lucrezia ludovica ludovico luigi luigia luisa maddalena manuela mara
		marcella marcello marco margherita maria mariangela marianna mariarosa marina mario marisa marta martina martino massimiliano massimo matilde matteo
		mattia maura maurizio mauro melissa michela michele milena mimmo mirco mirella miriam monica morena nadia natalia nicla nicola nicolò nicoletta
		nino noemi nunzia nunzio olga orazio oreste ornella oscar osvaldo ottavia ottavio paola paolo pasquale patrizia patrizio piera pierangelo pierluigi
		piero pierpaolo pietro pina pino raffaele raffaella raimondo rebecca remo renata renato riccardo rita roberta roberto rocco romano romina romolo rosa
		rosalia rosanna rosaria rosario rossana rossella ruggero sabina sabrina salvatore samuele sandra sandro santo sara savino sebastiano serena sergio
		silvana silvano silvia silvio simona simone sofia sonia stefania stefano susanna tancredi tatiana teodoro teresa tiziana tiziano tommaso tullio ubaldo
		ugo umberto valentina valentino valeria valerio vanessa vera veronica vincenza vincenzo viola virginia vito vittoria vittorio viviana walter`,
	Calendar: `natale pasqua gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica`,
	Common:   italianFunctionWords + ` primo prima seconda due tre quattro cinque sette otto nove dieci cento mille milione milioni nuovo nuova grande piccolo buono ultimo ultima prossimo anno anni giorno giorni mese mesi settimana ieri oggi domani sì no signore signora mondo paese città gente uomo donna bambini foto immagine fonte capitolo parte articolo numero piano progetto euro dollari ecco tuttavia inoltre infatti intanto invece eppure nonostante grazie`,
	Places:   italianPlaces,
	Known:    italianKnown,
	Terms:    italianTerms + italianForenames,
	Derived:  `zione zioni sione sioni mento menti mente ità ismo ismi logia logie grafia`,
}
