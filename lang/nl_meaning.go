package lang

// dutchMeaning is how Dutch denies and hedges; “zou hebben” reports what
// others say.
var dutchMeaning = Meaning{
	Negations:  `niet, geen, nooit, niemand, niets, nergens, noch, nee, geenszins, allerminst, evenmin, geeneen`,
	Continuing: `noch, evenmin`,
	Limiting:   `tot, totdat, voordat, dan, pas, anders dan, meer dan`,
	Affirming: `
		niet alleen, niet enkel, niet slechts, niet zozeer, niet minder, niet meer dan, niet langer dan, niet ouder dan, niet voor niets, waarom niet, al dan niet, niets minder, niet in de laatste plaats,
		meer dan ooit, als nooit tevoren, zonder twijfel, geen twijfel, geen wonder, ongetwijfeld`,
	Denying: `
		of niet, zonder, nauwelijks, amper, zelden, weinig*, minder, tenzij, behalve, uitgezonderd, anders, in plaats van, verre van, ver van, bijna nooit, bijna geen, aarzel*, vergeet*, verget*, vergat*,
		ontken*, loochen*, weiger*, verwerp*, verworp*, afgewez*, afwijz*, wijs*, wees, voorkom*, voorkwam*, verhinder*, verbied*, verbod*, verbood, verboden, vermijd*, vermed*, ontbr*, ontbreek*, mis, misten, miste, gemist*, mislukt*, mislukk*, faal*, gefaald*, gebrek*, tekort*, afgezien, afgelast*, geannuleer*, negeer*, genegeer*, betwijfel*, twijfel*, tegendeel, onthield*, onthoud*, verzet*, geschrap*,
		*loos, *loze, *vrij, *vrije,
		onmogelijk*, onbeken*, onduidelijk*, onwaarsch*, onschuldig*, ongedeerd*, onvold*, onafhank*, ongeldig*, onrecht*, onzeker*, onjuist*, onnodig*, ongewens*, onverw*, onvolled*, onzichtb*, onvermijd*, ontevred*, onbetr*, illegaal, illegale*, moeilijk*, nul, werkloos, werkloze*`,
	Allegations: `vermeend*, vermoedelijk*, naar verluidt, naar het schijnt, verdacht*, beweerd*`,
	Reserving: `
		zou, zouden, blijkbaar, kennelijk, schijn*, lijk*, blijk*, mogelijk*, misschien, wellicht, eventue*, waarschijnlijk*, volgens, kan, kunnen, kon, konden, mag, moge*, beschuldig*, aangeklaag*, vermoed*, veronderstel*, zogenaamd*, zogeheten, beweer*, bewer*, zeg*, zei*, stel*, geloof*, gelov*, onderzoch*, onderzoek*, gerucht*, toegeschrev*, potentie*, hypothe*`,
}
