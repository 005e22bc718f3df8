package lang

// Portuguese is the pack of Portuguese, of Brazil unless its tag says another.
var Portuguese = Language{
	Tag: "pt", Name: "Portuguese", Endonym: "português",

	Abbreviations:        portugueseAbbreviations,
	ClosingAbbreviations: portugueseClosing,
	NumberAbbreviations:  portugueseNumbered,
	FunctionWords:        portugueseFunctionWords,

	Numerals: portugueseNumerals,
	CLDR:     portugueseTables,
	Naming:   portugueseNaming,
	Quoting:  portugueseQuoting,
	Meaning:  portugueseMeaning,
	Paratext: portugueseParatext,
}

// portugueseAbbreviations end no sentence: titles and words cut short before
// what they belong to.
const portugueseAbbreviations = `
	sr. sra. srta. srs. sras. dr. dra. drs. dras. d. prof. profa. eng. engo. arq. exmo. exma. exmos. ilmo. ilma. gen. cel. cap. ten. sgt. maj. alm. des. min. sto. sta. pe. rev. mons. pres. dep. sen. gov.
	av. avda. r. pç. pça. trav. rod. al. apto. p.ex. ex. cf. cfr. aprox. máx. mín. ed. eds. trad. org. orgs. coord. dir. ref. tel. vs. i.e.
	adm. adv. arquit. astron. compl. depto. dept. dipl. doc. eletrôn. esp. fasc. fís. hist. exmas. jur. liter. matem. méd. mús. N.Sra. odont. organiz. pron. psicol. quím. relat. símb. tecnol. transp. univ.`

// portugueseClosing can end a sentence as well: “pão, leite etc.”
const portugueseClosing = `etc. a.C. d.C. S.A. Ltda. Lda. Cia. Inc. Corp. Ltd. Co. Jr. ibid. op.cit. hab. a.m. p.m. E.U.A. EUA. ss. segs. V.Exa.`

// portugueseNumbered are abbreviations before a figure: “art. 12”.
const portugueseNumbered = `art. arts. n. no. nº. núm. num. p. pp. pág. págs. vol. vols. fig. figs. cap. caps. inc. tab. séc. jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.`

// portugueseFunctionWords are the commonest words of Portuguese.
const portugueseFunctionWords = `
	o a os as um uma uns umas de do da dos das em no na nos nas num numa ao à aos às por pelo pela pelos pelas para com sem sob sobre entre até desde contra após durante segundo
	e ou mas porém nem que quem qual quais cujo cuja quando como se porque onde enquanto embora pois também
	eu tu ele ela nós vós eles elas você vocês me te lhe lhes mim si este esta estes estas isto esse essa esses essas isso aquele aquela aqueles aquelas aquilo
	meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos nossas
	não sim mais menos muito muita muitos muitas pouco poucos todo toda todos todas tudo nada cada outro outra outros outras algum alguma alguns algumas nenhum
	já ainda sempre nunca agora hoje ontem aqui ali lá assim depois antes então só apenas quase bem mal
	é são era eram ser foi foram sido será serão seria está estão estava estar há tem têm tinha tinham ter pode podem deve devem`
