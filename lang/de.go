package lang

// German is the pack of German.
var German = Language{
	Tag: "de", Name: "German", Endonym: "Deutsch",

	Abbreviations:        germanAbbreviations,
	ClosingAbbreviations: germanClosing,
	NumberAbbreviations:  germanNumbered,
	FunctionWords:        germanFunctionWords,
	OrdinalLeads:         germanOrdinalLeads,

	Numerals: germanNumerals,
	CLDR:     germanTables,
	Naming:   germanNaming,
	Quoting:  germanQuoting,
	Meaning:  germanMeaning,
	Paratext: germanParatext,
}

// germanAbbreviations end no sentence: titles and words cut short before what
// they belong to.
const germanAbbreviations = `
	hr. hrn. Fr. frl. dr. dres. prof. dipl. Ing. mag. lic. PD. dr.h.c. dr.med. dr.phil. dr.jur. dr.rer. rer.nat. rer.pol. h.c. med. phil. jur. theol. habil. vet.
	Fa. Wwe. gen. Hptm. Oblt. Lt. Uffz. Kdt. St. Hl. Sr. Pfr. Frhr. geb. gest. verh. verw. led. ev. kath. röm. österr. schweiz. dt. frz. engl. ital. span. lat. griech. russ. amerik. brit. europ.
	z.B. d.h. u.U. i.A. i.V. i.d.R. i.H.v. i.S.v. i.S.d. i.w.S. i.e.S. v.a. z.T. z.Z. z.Zt. z.Hd. m.E. m.a.W. s.o. s.u. o.g. u.g. u.z. sog. bzw. beziehungsw. vgl. ggf. ggfs. evtl. eigtl. eig. einschl. exkl. inkl. zzgl. abzgl. bes. insb. insbes. entspr. erw. allg. jew. gem. lt. mind. max. min. möbl. näml. ehem. urspr. usf. bspw. zw. wg. ders. dies. Dipl.
	hrsg. Hg. Hgg. verf. übers. bearb. Anm. Verl. Aufl. Ausg. Bibl. Forts. Gebr. Ges. Kfm. Nachf. Inh. Abt. Dir. Präs. Vors. stv. stellv. Reg. Bez. Kr. Gde. Univ. Inst. Fak. Bhf. Hbf. Pl. Adr. Betr. Bem. Bsp. Def. Verw.`

// germanClosing can end a sentence as well: “Er nahm Brot, Käse usw.”
const germanClosing = `
	usw. etc. usf. u.a. u.ä. o.ä. u.dgl. dgl. u.v.a. u.v.a.m. u.v.m. u.s.w. s.a. a.a.O. ebd. ff. f. Jh. Jhd. Jahrh. Jhdt. v.Chr. n.Chr. v.u.Z. n.u.Z. u.Z. d.J. d.M. v.J. v.H. v.T. a.D. i.R. a.M. a.d. d.Ä.
	e.V. e.G. mbH. GmbH. Co. Corp. Inc. Ltd. Jun. jun. sen. jr. U.S. U.S.A. USA. EU. Str. str. Mio. Mrd. Mill. Bio. Tsd. Std. Stdn. Min. Sek. Sekd. Pfd. Ztr. Stk. St. Dtzd. Tel. Fax. Wo. km. qm. kg. cm. mm. m. p.a. p.P. inkl.`

// germanNumbered are abbreviations before a figure: “Nr. 5”, “Abs. 2”. “Dieser
// Art.” ends a sentence.
const germanNumbered = `
	-str. -pl. Nr. Nrn. Art. Abs. Absch. Abschn. Abb. Bd. Bde. Kap. S. Sp. Z. Ziff. Zif. Lit. Buchst. Anh. Anl. Anm. Tab. Taf. Fig. Bl. Rn. Rdnr. Rz. Pos. Kl. Ausf. Vers. Az. Tel. App. Postf. Pf. Fn. ca. ab. rd. etw. bis.
	Jan. Feb. Febr. Mrz. Apr. Jun. Jul. Aug. Sep. Sept. Okt. Nov. Dez. Jän. Mo. Di. Mi. Do. Sa. So.`

// germanFunctionWords are the commonest words of German.
const germanFunctionWords = `
	der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines
	und oder aber denn sondern sowie doch jedoch weder noch sowohl entweder dass ob weil wenn als während bevor nachdem obwohl damit indem sobald solange falls da wie wo wobei
	in im ins an am ans auf aufs aus bei beim bis durch für gegen hinter mit nach neben ohne seit über um unter von vom vor zu zum zur zwischen wegen trotz gegenüber außer innerhalb außerhalb entlang laut gemäß statt je per
	ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihn ihnen man wer wen wem wessen was welche welcher welches welchen
	mein meine meiner meinem meinen dein deine sein seine seiner seinem seinen seines ihre ihrem ihren ihrer ihres unser unsere unserem unseren unserer euer eure
	dieser diese dieses diesen diesem jener jene jenes jenen jeder jede jedes jeden jedem alle allen aller alles beide beiden manche mancher einige einigen einiger mehrere mehreren viele vielen vieler viel wenige wenigen wenig andere anderen anderer anderem anderes solche solchen solcher etwas nichts jemand niemand selbst selber
	nicht auch nur noch schon sehr so dann hier dort da jetzt nun heute gestern morgen immer nie wieder mehr weniger etwa fast rund kaum bereits allerdings außerdem dabei dafür dagegen daher damals danach daran darauf daraus darin darüber darum davon dazu deshalb trotzdem zudem zunächst schließlich inzwischen zwar eben sogar vielleicht also ganz gar erst
	ist sind war waren bin bist sei seien wäre wären gewesen sein wird werden wurde wurden worden würde würden geworden hat haben habe hatte hatten hätte hätten gehabt kann können konnte konnten könnte könnten muss müssen musste mussten müsste soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte mag mögen möchte möchten lässt gibt gab`

// germanOrdinalLeads stand before an ordinal: “am 3. Spieltag”, “ihr 50.
// Geburtstag”. “Sie wohnen in der Nr. 3. Müller…” has none of them.
const germanOrdinalLeads = `
	der die das den dem des am im zum zur vom beim ans ins ein eine einen einem einer kein keine
	mein meine meinen meinem meiner dein sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer euer
	jeder jede jedes jeden jedem dieser diese dieses diesen diesem bis ab seit jeweils`
