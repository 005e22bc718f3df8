package lang

// Spanish is the pack of Spanish.
var Spanish = Language{
	Tag: "es", Name: "Spanish", Endonym: "español",

	Abbreviations:        spanishAbbreviations,
	ClosingAbbreviations: spanishClosing,
	NumberAbbreviations:  spanishNumbered,
	FunctionWords:        spanishFunctionWords,

	Numerals: spanishNumerals,
	CLDR:     spanishTables,
	Naming:   spanishNaming,
	Quoting:  spanishQuoting,
	Paratext: spanishParatext,
	Meaning:  spanishMeaning,
}

// spanishAbbreviations end no sentence: titles, addresses and words cut short
// before what they belong to.
const spanishAbbreviations = `
	sr. sra. srta. sres. sras. srtas. dr. dra. dres. dras. d. dña. dn. prof. profa. profs. lic. licda. ing. arq. abg. abgdo. mtro. mtra. fdo.
	gral. tte. cnel. cmdte. cdte. sgto. almte. valm. brig.
	sto. sta. mons. pbro. fr. rvdo. rvda. rdo. rda. card. arz. hno. hna. hnos. hnas. P.D. s.s. s.a.r. ss.mm. aa.rr. ss.aa.
	excmo. excma. ilmo. ilma. excmos. excmas. ilmos. ilmas. emmo. magfco. hble. vda. dipl.
	av. avda. avd. avs. esq. ctra. cra. cl. pza. plza. pje. pso. urb. urbn. edif. edf. esc. izq. izda. izdo. dcha. dcho. bda. Col. deleg. cód. c.p.
	depto. dpto. dept. dep. prov. pcia. pdo. admón. adm. asoc. gob. gobno. pres. presid. vicepres. subdir. dir. gte. secr. srio. sria. coord. univ. inst. fac. fund. trib. jzdo.
	p.ej. ej. v.gr. v.g. cf. cfr. vid. vs. esp. aprox. apróx. máx. mín. prom. cta. fra. imp. ref. atte. afmo. adj. bco. bibl. comp. comps. ed. eds. edit. trad. pról. introd. i.e. e.g.
	teléf. tels. tfno. tlf. telf. cel.`

// spanishClosing can end a sentence as well: “Volvió de EE. UU.”
const spanishClosing = `
	EE.UU. EEUU. EE.UU.AA. RR.HH. FF.AA. JJ.OO. CC.OO. CC.AA. FF.CC. AA.VV. DD.HH. RR.CC. RR.PP. CC.CC. AA.PP. FF.NN. BB.AA. BB.DD. CC.EE. UU.
	a.m. p.m. a.C. d.C. a.e.c. d.e.c. a.de.C. d.de.C. q.e.p.d. S.Coop. S.en.C. Cía. Cia. Ltda. Inc. Corp. Ltd. Co. Bros. Jr. Suc. Sucs.
	Ud. Uds. Vd. Vds. hab. habs. al. ss. sigs. sig. ibíd. ibid. íd. id. op.cit. loc.cit. cit. ob.cit. s.f. s.l. s.n. s.v. s.e. n.b.
	km. kms. kg. kgs. cm. mm. hm. gr. grs. mg. ml. cl. ha. hs. hrs. min. seg. mts. lts. pts. ptas. pta. cts. cént. dls. dlls.`

// spanishNumbered are abbreviations before a figure: “núm. 5”, “art. 12”.
const spanishNumbered = `
	núm. núms. num. nro. nros. No. Nos. art. arts. cap. caps. fig. figs. pág. págs. pag. pags. pg. pgs. pp. párr. párrs. parr. vol. vols. tít. lib. lám. láms. sec. secc. apart. apdo. disp. inc. fol. fols.
	tel. ext. ap. ítem. gráf. epígr. vers. exp. expte. reg. res. sent. dto. dcto. rec. ca. ene. feb. abr. jun. jul. ago. agto. sep. sept. oct. nov. dic. lun. mié. jue. vie. sáb. dom.`

// spanishFunctionWords are the commonest words of Spanish.
const spanishFunctionWords = `
	el la los las lo un una unos unas al del a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras
	y e o u ni que pero sino mas aunque porque pues si como cuando donde mientras conque
	yo tú él ella ello nosotros nosotras vosotros ellos ellas usted ustedes me te se nos os le les mí ti sí conmigo contigo consigo
	mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra suyo suya suyos suyas mío mía
	este esta estos estas esto ese esa esos esas eso aquel aquella aquellos aquellas aquello éste ésta éstos éstas ése ésa ésos ésas aquél aquélla
	qué quién quiénes cuál cuáles cuándo dónde cómo cuánto cuánta cuántos quien quienes cual cuales cuyo cuya cuyos cuyas cuanto
	algo alguien alguno alguna algunos algunas algún nada nadie ninguno ninguna ningún otro otra otros otras mismo misma mismos mismas cada todo toda todos todas tal tales ambos ambas varios varias mucho mucha muchos muchas poco poca pocos pocas demasiado tanto tanta tantos tantas cualquier cualquiera demás
	no también tampoco muy más menos ya así aún todavía además entonces luego después antes ahora siempre nunca jamás allí aquí ahí hoy casi solo sólo tan bien mal apenas incluso
	es son era eran fue fueron ser sido siendo será serán sería sea soy está están estaba estaban estar estado ha han había habían haber hay hubo he hemos haya habrá tiene tienen tenía puede pueden`
