package lang

// Dutch is the pack of Dutch.
var Dutch = Language{
	Tag: "nl", Name: "Dutch", Endonym: "Nederlands",

	Abbreviations:        dutchAbbreviations,
	ClosingAbbreviations: dutchClosing,
	NumberAbbreviations:  dutchNumbered,
	FunctionWords:        dutchFunctionWords,

	Numerals: dutchNumerals,
	CLDR:     dutchTables,
	Naming:   dutchNaming,
	Quoting:  dutchQuoting,
	Meaning:  dutchMeaning,
	Paratext: dutchParatext,
}

// dutchAbbreviations end no sentence: titles and words cut short before what
// they belong to.
const dutchAbbreviations = `
	dhr. mevr. mw. mej. fam. dr. drs. prof. ir. ing. mr. bc. mgr. ds. pr. jhr. jkvr. bar. gen. kol. kap. lt. sgt. luit. maj. St. Ste. past. pred. rev. wethr. burg. min. secr. vz. voorz. wnd. plv. adj. dir.
	bijv. bv. d.w.z. m.a.w. d.m.v. e.v. i.c. i.e. i.h.a. i.h.b. i.o.v. i.p.v. i.s.m. i.t.t. i.v.m. i.z. m.b.t. m.b.v. m.i. m.i.v. m.n. m.u.v. n.a.v. n.l. nl. o.a. o.b.v. o.g.v. o.i. o.i.d. o.l.v. o.m. o.v.v. p.a. s.v.p. t.a.v. t.b.v. t.e.m. t.g.v. t.h.v. t.m. t.n.v. t.o.v. t.w. t.z.t. u.a. v.a. v.w.b. w.o. z.g. zgn. zg. z.s.m.
	resp. incl. excl. ca. plm. max. ong. evt. eventl. vgl. cf. zie. red. vert. uitg. ed. geb. overl. get. gep. gem. afd. alg. bijz. eig. event. gebr. gesch. hist. kath. prot. chr. ned. nederl. vla. belg. eng. fr. du. dui. sp. it. lat. wet. vnl. vlg. waarsch. z.o.z.`

// dutchClosing can end a sentence as well: “Kaas, brood enz.”
const dutchClosing = `
	enz. etc. e.a. e.d. e.o. a.s. jl. j.l. l.l. ll. a.u.b. aub. v.Chr. n.Chr. vC. nC. jr. sr. B.V. N.V. b.v. n.v. v.o.f. c.s. Co. Corp. Inc. Ltd. U.S. V.S. V.N. E.U. G.B. n.v.t. p.p. p.p.p.d. p.j. p.m. a.m. p.st. p.w. p.u. t.n.b. n.t.b. o.k.
	mln. mld. milj. mrd. dzd. str. ln. pl. min. sec. km. cm. mm. kg. gr. ltr. st. stks. inw. mnd. wk.`

// dutchNumbered are abbreviations before a figure: “nr. 5”, “blz. 12”.
const dutchNumbered = `
	-str. nr. nrs. no. blz. pag. p. art. artt. lid. hfst. par. afb. fig. tab. bijl. dl. vol. jrg. afl. aant. noot. nt. kol. r. vs. tel. tst. toest. fax. pb. postb. versie. v. rek. reknr. kl. gr. eeuw. jan. feb. febr. mrt. apr. jun. jul. aug. sep. sept. okt. nov. dec. ma. di. wo. do. vr. za.`

// dutchFunctionWords are the commonest words of Dutch.
const dutchFunctionWords = `
	de het een geen dit dat deze die elk elke ieder iedere alle alles allen beide sommige enkele enige veel vele weinig meer meeste minder ander andere anderen zo'n zulke hetzelfde dezelfde
	en of maar want dus noch dat omdat als toen terwijl voordat nadat hoewel zodat indien tenzij zodra doordat opdat sinds
	in op aan van voor met door bij uit om te tot naar over onder tussen tegen na tijdens zonder binnen buiten achter naast per volgens sinds vanaf vanuit wegens ondanks behalve langs rond rondom richting via boven beneden jegens omtrent
	ik je jij u hij zij ze wij we jullie mij me jou hem haar ons hun hen zich zichzelf mijn jouw uw zijn onze wie wat welke welk waar waarom wanneer hoe waarbij waardoor waarin waarmee waarna waarop waarover waarvan iemand niemand iets niets men
	niet ook nog al wel dan hier daar er nu toch toen zo zeer heel erg te alleen maar slechts reeds weer altijd nooit vaak soms misschien eerst daarna verder echter bovendien daarom daarbij daarmee daarvoor daarnaast inmiddels intussen immers juist zelfs samen vooral vandaag gisteren morgen bijna ongeveer eveneens namelijk
	is zijn was waren ben bent geweest wordt worden werd werden geworden heeft hebben had hadden heb hebt gehad kan kunnen kon konden zal zullen zou zouden moet moeten moest moesten mag mogen mocht wil willen wilde wilden gaat gaan ging gingen komt komen kwam kwamen doet doen deed laat laten liet blijft blijven bleef`
