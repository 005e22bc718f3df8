package lang

// englishMeaning is how English denies and hedges.
var englishMeaning = Meaning{
	Negations: `not, no, never, none, nobody, no one, noone, nothing, nowhere, neither, nor, cannot, *n't, dont, didnt, doesnt, isnt, cant, wont, no longer, aint, ain't`,
	Repeating: `nor, neither`,
	Affirming: `
		no matter, no sooner, nothing but, not to mention, whether or not, doesn't just, don't just, didn't just, isn't just, wasn't just, isn't only, aren't just, not least, no less, no fewer, why not, or not,
		nothing more than, more than nothing, nothing less, last but not least, nothing to do with, if nothing else, not unlike, in no uncertain, can't wait, couldn't agree more`,
	Denying: `
		no doubt, no wonder, not only, not just, not merely, not simply, not solely, no more, can't help, didn't take long, not long, in no small, no small, never ending, never-ending, don't know, i don't know, isn't it, aren't you, aren't they, wasn't it, doesn't it, don't you, least not, not at all,
		without, not until, until, unless, if not, except*, hardly, barely, scarcely, rarely, seldom, little, few, fewer, less, instead, rather, far from, not far, put off, keep out, silent, rid, riddance, away, free of, free from, otherwise, stay the same, unchanged, just as,
		den*, denial*, any other, ever, any longer, anymore, refus*, reject*, rebuff*, avoid*, prevent*, stop*, ban, banned, bans, prohibit*, forbid*, forbad*, lack*, fail*, absen*, abstain*, miss, missed, missing, misses, lose*, losing, lost, loss*, oppos*, against, resist*, reluct*, doubt*, exempt*, ignor*, keep*, kept, refrain*, rule* out, dismiss*, declin*, cancel*, void, devoid, zero, nil, nope, prior, contrary, short of, anti*, counter*,
		neg*, non, non*, *less, *-free, un, una*, unb*, unc*, undet*, undef*, undeni*, undis*, undec*, undes*, unea*, uneq*, une*, unf*, unh*, unim*, unin*, unj*, unk*, unl*, unm*, unn*, uno*, unp*, unq*, unr*, uns*, unt*, unu*, unw*, unv*, short-lived, secondary,
		impos*, improb*, impun*, improp*, incap*, inab*, inad*, inap*, incorr*, incompl*, incomp*, incon*, incred*, indep*, inef*, inev*, inex*, insign*, insuf*, inval*, invis*, invol*, inac*, insta*, injust*, innoc*, intact, impati*, illeg*, irreg*, irresp*, irrel*,
		disab*, disapp*, disconn*, disag*, disap*, disbel*, discont*, discour*, disin*, dislik*, dismant*, disobe*, displeas*, disreg*, dissat*, distrust*, disus*, dises*, disad*, dishon*, discord*, discard**, mis*, difficult*, withdr*, remov*, keen`,
	Allegations: `alleged, allegedly, reportedly, purported, purportedly, suspected, apparently, supposedly, supposed, presumed, presumably, suspect, suspects`,
	Reserving: `supposed to, 
		allege, alleges, alleging, allegation*, suspect*, suspic*, suppos*, reported, reports, report, reporting, appar*, appear*, seem*, may, maybe, might, could, would have, perhaps, possib*, probab*, likely, according, accus*, charg*, claim*, said, says, say, saying, tells, told, believ*, presum*, purport*, assum*, suggest*, rumo*, so-called, ostensib*, potential*, hypothet*, seemingly, must have, consider*, attribut*, blam*, indict*, pretend*, theor*, evidently, under investigation, investigat*, fake, impression`,
	Asserting: `supposed to be able`,
}
