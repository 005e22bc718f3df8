package lang

// Catalan is the pack of Catalan.
var Catalan = Language{
	Tag: "ca", Name: "Catalan", Endonym: "català",

	Abbreviations:        catalanAbbreviations,
	ClosingAbbreviations: catalanClosing,
	NumberAbbreviations:  catalanNumbered,
	FunctionWords:        catalanFunctionWords,

	Numerals: catalanNumerals,
	CLDR:     catalanTables,
	Naming:   catalanNaming,
	Quoting:  catalanQuoting,
	Meaning:  catalanMeaning,
	Paratext: catalanParatext,
}

// catalanAbbreviations end no sentence: titles and words cut short before what
// they belong to.
const catalanAbbreviations = `
	sr. sra. srta. srs. sres. dr. dra. drs. dres. prof. hble. mgfc. excm. excma. il·lm. il·lma. mn. st. sta. gral. cap. cor. tt. sgt. arq. eng. lic. adv.
	av. avgda. c. ctra. pg. pl. ptge. rda. trav. urb. p.ex. ex. cf. aprox. màx. mín. ed. eds. trad. coord. ref. tel. vs. i.e. dept. admó. esq. dta.
	adj. ajunt. assoc. bda. depte. dipl. doc. edif. hist. hosp. inst. int. Pl. prov. univ. mons.`

// catalanClosing can end a sentence as well: “pa, llet, etc.”
const catalanClosing = `etc. a.C. d.C. aC. dC. S.A. S.L. Cia. Inc. Corp. Ltd. Co. Jr. ibíd. op.cit. hab. a.m. p.m. EE.UU. ss.`

// catalanNumbered are abbreviations before a figure: “núm. 5”.
const catalanNumbered = `art. arts. núm. núms. num. n. p. pp. pàg. pàgs. vol. vols. fig. figs. cap. caps. apt. tab. s. gen. febr. abr. jul. ag. set. oct. nov. des.`

// catalanFunctionWords are the commonest words of Catalan.
const catalanFunctionWords = `
	el la els les l' en na un una uns unes de del dels d' a al als per pel pels amb sense sota sobre entre fins des contra cap durant segons després abans
	i o però sinó ni que qui què qual quals quan com si perquè on mentre doncs també
	jo tu ell ella nosaltres vosaltres ells elles vostè vostès em et es ens us li ho hi se me te
	aquest aquesta aquests aquestes aquell aquella aquells aquelles això allò
	meu meva meus teu teva seu seva seus seves nostre nostra nostres vostre
	no més menys molt molta molts moltes poc pocs tot tota tots totes cada altre altra altres algun alguna alguns algunes cap res ningú
	ja encara sempre mai ara avui ahir aquí allà així llavors només gairebé bé malament
	és són era eren ser estat serà seran seria està estan estava ha han havia havien haver hi va van pot poden ha`
