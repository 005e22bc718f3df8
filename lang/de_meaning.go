package lang

// germanMeaning is how German denies and hedges. Words that fold to others are
// left out: “hätte” and “hatte”, “würde” and “wurde”.
var germanMeaning = Meaning{
	Negations: `nicht, nie, niemals, kein, keine, keinen, keinem, keiner, keines, keinerlei, keineswegs, niemand, niemanden, niemandem, nichts, nirgends, nirgendwo, weder, nein`,
	Limiting:  `bis, erst, anderes als, andere * als, anderen * als, mehr als, vor`,
	Affirming: `
		nicht nur, nicht allein, nicht bloß, nicht zuletzt, nicht weniger, nicht minder, nicht mehr als, nicht umsonst, nicht wahr, warum nicht, nichts als, nichts weniger, nicht länger als, nicht älter als,
		mehr denn je, besser denn je, wie nie, wie nie zuvor, kein Zweifel, ohne Zweifel, keine Frage, kein Wunder, hört* nicht auf`,
	Denying: `
		oder nicht, ohne, kaum, selten, wenig*, außer, ausgenommen, sonst, andernfalls, es sei denn, statt, anstatt, fern, fast nie, fast kein*, zögert*, vergess*, vergaß*,
		leugn*, bestreit*, bestritt*, dementier*, weiger*, verweiger*, ablehn*, abgelehn*, lehn*, abgewies*, zurückgewies*, verhinder*, verhüt*, vermied*, vermeid*, verbiet*, verbot*, verzicht*, fehl*, mangel*, mängel*, scheiter*, gescheiter*, versag*, unterlass*, unterblieb*, ignorier*, ausgeschloss*, ausschließ*, widersp*, widerset*, abgesag*, absag*, zweifel*, gegenteil*, verpass*, enthalt*, enthielt*,
		*los, *lose, *losen, *loser, *loses, *frei, *freie, *freien, ab,
		unmög*, unbek*, unkl*, unfäh*, ungewi*, unabhäng*, unwahr*, unschuld*, unverletz*, unzufried*, unzureich*, ungült*, unver*, unbe*, unge*, unsich*, unnöt*, unrecht*, unsinn*, unwirk*, unzu*, unauf*, unaus*, unein*, unüb*, inkorrekt*, illegal*, irregul*, schwer, schwierig*, null, arbeitslos*`,
	Allegations: `mutmaßlich*, angeblich*, vermeintlich*, vermutlich*, anscheinend, dem Vernehmen nach, tatverdächtig*, verdächtig*`,
	Reserving: `
		soll, sollen, sollte, sollten, offenbar, offensichtlich, möglich*, vielleicht, eventuell*, wahrscheinlich*, wohl, laut, zufolge, nach Angaben, nach Aussage, nach eigenen Angaben, schein*, kann, können, könnte*, dürfte*, mag, mögen, beschuldig*, angeklag*, vorgeworf*, vorwurf*, vorwürf*, verdacht*, behaupt*, sag*, erklär*, glaub*, sogenannt*, ermittel*, gelt*, gilt, gerücht*, zugeschrieb*, potenziell*, hypothe*, sei, seien`,
}
