package lang

// Italian is the pack of Italian.
var Italian = Language{
	Tag: "it", Name: "Italian", Endonym: "italiano",

	Abbreviations:        italianAbbreviations,
	ClosingAbbreviations: italianClosing,
	NumberAbbreviations:  italianNumbered,
	FunctionWords:        italianFunctionWords,

	Numerals: italianNumerals,
	CLDR:     italianTables,
	Naming:   italianNaming,
	Quoting:  italianQuoting,
	Meaning:  italianMeaning,
	Paratext: italianParatext,
}

// italianAbbreviations end no sentence: titles and words cut short before what
// they belong to.
const italianAbbreviations = `
	sig. sigg. sig.ra sig.na sig.ri dott. dott.ssa dr. dr.ssa prof. prof.ssa proff. avv. on. ing. arch. geom. rag. cav. comm. gen. col. cap. ten. magg. mons. rev. don. S. SS. Ss.
	ca. cfr. cf. es. ad.es. p.es. v. vd. vs. c.d. cosid. l.go p.za v.le c.so trad. ed. edd. fraz. loc. min. max. pres. dir. segr. rif. spett. egr. gent. ill. i.e. tel.
	sen. dep. mitt. N.d.T. N.d.A. N.d.E. N.d.R. D.P.R. d.P.R. d.lgs. D.Lgs. S.A.R. p.i. O.d.G. N.B. uff. dip. ist. univ. fond. pubbl.`

// italianClosing can end a sentence as well: “pane, latte ecc.”
const italianClosing = `ecc. etc. a.C. d.C. S.p.A. S.r.l. s.p.a. s.r.l. F.lli Inc. Corp. Ltd. Co. Jr. ibid. op.cit. ab. al. a.m. p.m. U.S.A. sgg. segg.`

// italianNumbered are abbreviations before a figure: “art. 12”.
const italianNumbered = `art. artt. n. nn. nr. num. p. pp. pag. pagg. vol. voll. fig. figg. cap. capp. par. lett. co. tab. sez. sec. gen. genn. feb. febbr. mar. apr. mag. giu. lug. ago. set. sett. ott. nov. dic. tav. all. mod.`

// italianFunctionWords are the commonest words of Italian.
const italianFunctionWords = `
	il lo la i gli le l' un uno una un' di del dello della dei degli delle dell' a al allo alla ai agli alle all' da dal dallo dalla dai dagli dalle dall'
	in nel nello nella nei negli nelle nell' su sul sullo sulla sui sugli sulle sull' con per tra fra senza sotto sopra verso contro dopo prima durante secondo
	e ed o oppure ma però né che chi cui quale quali quando come se perché dove mentre anche quindi dunque
	io tu lui lei noi voi loro mi ti si ci vi ne me te sé egli ella essi questo questa questi queste quello quella quelli quelle ciò
	mio mia miei mie tuo tua suo sua suoi sue nostro nostra nostri nostre vostro vostra
	non più meno molto molti molte poco pochi troppo tutto tutta tutti tutte ogni altro altra altri altre alcuni alcune nessuno niente qualche
	già ancora sempre mai ora oggi ieri qui là così poi solo soltanto quasi bene male
	è sono era erano essere stato stata stati state sarà saranno sarebbe ha hanno aveva avevano avere avuto può possono deve devono`
