package lang

// englishMeaning is how English denies and hedges.
var englishMeaning = Meaning{
	Negations:  `not, no, never, none, nobody, no one, noone, nothing, nowhere, neither, nor, cannot, *n't, dont, didnt, doesnt, isnt, cant, wont, no longer, aint, ain't`,
	Repeating:  `neither`,
	Continuing: `nor`,
	Limiting:   `until, other than, anything but, more than`,
	Affirming: `
		no of, no matter, no sooner, nothing but, not to mention, not to say, whether or not, doesn't just, don't just, didn't just, isn't just, wasn't just, isn't only, *n't only, *n't merely, not to only, may or may not, not least, no less, no fewer, not more than, than ever, why not, or not,
		nothing more than, more than nothing, nothing less, last but not least, nothing to do with, if nothing else, not unlike, in no uncertain, not in vain, can't wait, couldn't agree more,
		no older than, no younger than, no later than, no earlier than, not less than, not fewer than, nevertheless, nonetheless, regardless, nonsense, unfortunately, sine qua non, a few, next few, past few, last few, first few, unlock*, unblock*`,
	Denying: `
		no wonder, not only, not just, not merely, not simply, not solely, no more, didn't take long, not long, in no small, no small, never ending, never-ending, don't know, i don't know, isn't it, aren't you, aren't they, wasn't it, doesn't it, don't you, least not, not at all,
		without, unless, if not, if no, except*, hesitat*, will miss, would miss, to miss, decid* against, advis* against, warn* against, vot* against, hardly, barely, scarcely, rarely, seldom, little, few, fewer, less, instead, rather, far from, not far, past the point, put off, keep out, silent, rid of, free of, free from, otherwise, stay the same, unchanged, just as, clear of,
		deny, denies, denied, denying, denial*, any other, ever, refus*, reject*, rebuff*, avoid*, prevent*, stop*, ban, banned, bans, prohibit*, forbid*, forbad*, lack*, fail*, absen*, abstain*, missed, missing, misses, oppos*, resist*, reluct*, doubt*, exempt*, ignor*, overlook*, forget*, forgot*, refrain*, rule* out, dismiss*, declin*, cancel*, void, devoid, zero, nil, nope, contrary, short of, wrong*,
		negat*, neglect*, non*, *less, *-free, un, una*, unb*, unc*, undet*, undef*, undeni*, undis*, undec*, undes*, unea*, unem*, uneq*, unev*, unex*, unf*, unh*, unim*, unin*, unj*, unk*, unl*, unm*, unn*, unof*, unop*, unp*, unq*, unr*, uns*, unth*, untr*, unto*, unu*, unw*, unv*,
		impossib*, improb*, impun*, improp*, incap*, inab*, inad*, inap*, incorr*, incompl*, incomp*, incon*, incred*, inef*, inev*, inex*, insign*, insuf*, inval*, invis*, involunt*, inac*, instab*, injust*, intact*, impati*, illeg*, irreg*, irresp*, irrel*,
		disab*, disapp*, disconn*, disag*, disap*, disbel*, discont*, discour*, disin*, dislik*, dismant*, disobe*, displeas*, disreg*, dissat*, distrust*, disus*, disad*, dishon*, discard*, misunder*, misinform*, mislead*, misled, mistrust*, mistak*, difficult*, withdr*`,
	Allegations: `alleged, allegedly, reportedly, purported, purportedly, suspected, apparently, supposedly, supposed, presumed, presumably, suspect, suspects`,
	Reserving: `
		would, would've, *'d, wouldn't, supposed to, allege, alleges, alleging, allegation*, suspect*, suspic*, suppos*, reported, reports, report, reporting, appar*, appear*, seem*, may, maybe, might, could, would have, perhaps, possib*, probab*, likely, according, accus*, charg*, claim*, said, says, say, saying, tells, told, believ*, presum*, purport*, assum*, suggest*, rumo*, so-called, ostensib*, potential*, hypothet*, seemingly, must have, consider*, attribut*, blam*, indict*, pretend*, theor*, evidently, under investigation, investigat*, fake, impression`,
	Asserting: `supposed to be able, I suspect, we suspect`,
}
