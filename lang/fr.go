package lang

// French is the pack of French.
var French = Language{
	Tag: "fr", Name: "French", Endonym: "français",

	Abbreviations:        frenchAbbreviations,
	ClosingAbbreviations: frenchClosing,
	NumberAbbreviations:  frenchNumbered,
	FunctionWords:        frenchFunctionWords,

	Numerals: frenchNumerals,
	CLDR:     frenchTables,
	Naming:   frenchNaming,
	Quoting:  frenchQuoting,
	Meaning:  frenchMeaning,
	Paratext: frenchParatext,
}

// frenchAbbreviations end no sentence: titles and words cut short before what
// they belong to.
const frenchAbbreviations = `
	M. MM. Mme. Mmes. Mlle. Mlles. Mgr. Dr. Drs. Me. Pr. Prof. St. Ste. gén. col. cap. lt. sgt. cdt.
	c.-à-d. c.à.d. p.ex. cf. env. av. bd. boul. pl. chap. dép. éd. éds. trad. coll. dir. réf. ss. vs. adj. min. max. sc. soc. univ. tél. resp. i.e. e.g.
	adr. anc. anon. append. aux. broch. bull. collab. config. dest. dict. doc. édit. encycl. équiv. éval. gouv. hôp. ill. illustr. imm. imprim. indus. niv. synth. syst.`

// frenchClosing can end a sentence as well: “en 44 av. J.-C.”
const frenchClosing = `etc. J.-C. ap.J.-C. av.J.-C. S.A. S.A.R.L. Cie. Inc. Corp. Ltd. Co. Jr. ibid. op.cit. hab. al. a.m. p.m. É.-U. U.S. U.S.A. suiv. P.-D.G. N.B.`

// frenchNumbered are abbreviations before a figure: “art. 12”.
const frenchNumbered = `art. no. nos. n. p. pp. vol. t. fig. figs. chap. al. par. sect. ann. janv. févr. avr. juil. sept. oct. nov. déc. lun. dim. sam. ven.`

// frenchFunctionWords are the commonest words of French.
const frenchFunctionWords = `
	le la les l' un une des du de d' au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
	et ou mais donc or ni car que qu' qui quoi dont où lequel laquelle lesquels lesquelles quand comme si lorsque puisque
	à dans par pour sur sous avec sans entre vers chez contre depuis pendant avant après dès selon malgré parmi envers hors
	je tu il elle on nous vous ils elles me te se y en lui eux moi toi soi celui celle ceux celles ceci cela ça
	ne pas plus moins très trop peu bien mal aussi encore déjà toujours jamais ici là alors ainsi puis ensuite enfin même
	tout toute tous toutes autre autres chaque quelque quelques plusieurs aucun aucune rien personne tel telle
	est sont était étaient être été sera seront serait a ont avait avaient avoir eu aura fait peut peuvent doit doivent`
