package lang

// English is the pack of English.
var English = Language{
	Tag: "en", Name: "English", Endonym: "English",

	Abbreviations:        englishAbbreviations,
	ClosingAbbreviations: englishClosing,
	NumberAbbreviations:  englishNumbered,
	FunctionWords:        englishFunctionWords,
	Capitals:             "I",

	Numerals: englishNumerals,
	CLDR:     englishTables,
	Naming:   englishNaming,
	Quoting:  englishQuoting,
	Paratext: englishParatext,
	Meaning:  englishMeaning,
}

// englishAbbreviations end no sentence: titles and words cut short before what
// they belong to.
const englishAbbreviations = `
	mr. mrs. ms. mx. messrs. mmes. dr. drs. prof. profs. rev. revd. hon. fr. br. sr. srs. mgr. msgr. Sen. Sens. Rep. Reps. Gov. Govs. Lt.Gov. Pres. Amb. Atty. Att. Supt. Insp. Det. Ofc. Dir. Asst. Assoc. Sec. Secy. Chmn.
	Gen. Lt. Lt.Col. Lt.Gen. Maj. Maj.Gen. Brig. Brig.Gen. Col. Capt. Cpt. Cmdr. Cdr. Adm. Sgt. Cpl. Pfc. Spc. Ens. Comdr. Cmdt. Sqn. Flt. Wg.
	Ste. Sts. Mt. Mts. Ft. Wm. Geo. Chas. Thos. Jas. Jos. Benj. Robt. Edw. Hnos. Mme. Mlle. Mlles. Dña. Sra. Srta.
	vs. e.g. i.e. cf. viz. ca. esp. approx. a.k.a. incl. excl. avg. P.S. repr. orig. publ. depts. univ. inst. acad. natl. gov. govt. mgmt. dist. misc. attn. Ph.`

// englishClosing can end a sentence as well: “They left the U.S.”
const englishClosing = `
	U.S. U.K. U.N. E.U. D.C. a.m. p.m. A.M. P.M. A.D. B.C. B.C.E. Ph.D. D.Phil. S.p.A. Esq. Jr. Sr.
	Inc. Ltd. Corp. Co. CO. Cos. Pty. Pvt. Assn. Bros. Mfg. Intl. Div. Dept. dept. al. ibid. op.cit. loc.cit. et.seq. seq. ed. eds.
	Ala. Ariz. Ark. Calif. Cal. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Kans. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nebr. Nev. Okla. Ore. Oreg. Pa. Penn. Tenn. Tex. Va. Vt. Wash. Wis. Wisc. Wyo. Ont. Que. Alta. Sask.
	St. Ave. Blvd. Rd. Sq. Pkwy. Hwy. Rte. Ln. Ct. Pl. Terr. Cres. Bldg.
	ft. lb. lbs. oz. mi. yd. yds. hr. hrs. min. mins. sec. secs. km. kg. cm. mm. mg. ml. sq. cu. gal. qt. pt. mph. rpm. bn. tn. mos. yr. yrs. wk. wks. pct. doz.`

// englishNumbered are abbreviations before a figure: “No. 5”, “pp. 12–14”.
const englishNumbered = `
	No. Nos. nos. art. arts. fig. figs. eq. eqs. ch. chs. chap. chaps. sect. vol. vols. pp. pg. pgs. para. paras. par. pts. bk. cl. ver. ext. tel. ph. apt. rm. op. exh. reg. est. sched. max.
	Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. Mon. Tue. Tues. Wed. Thu. Thur. Thurs. Fri.`

// englishFunctionWords are the commonest words of English.
const englishFunctionWords = `
	the a an this that these those my your his her its our their whose some any no every each either neither both all many much few several most more less other another such same own
	of in to for on with at by from as into about like through after over between out against during without before under around among since until upon within along across behind beyond despite toward towards near off up down per via amid
	and or but nor so yet if because although though while when where whereas whether unless than once however
	i you he she it we they me him us them mine yours hers ours theirs myself himself herself itself themselves
	who whom which what why how there here then now not also only just even still too very never always often again already almost perhaps ever instead meanwhile moreover thus therefore
	is are was were be been being am has have had having do does did done doing will would can could should shall might must may
	something anything nothing everything someone anyone everyone nobody one ones
	isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't it's that's there's i'm i've he's she's we're they're you're let's`
