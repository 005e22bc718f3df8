package lang

// catalanMeaning is how Catalan denies and hedges. “Cap” is “none”, “head” and
// “towards”, and denies beside a “no” alone; the conditional (“hauria fugit”)
// reports what others say.
var catalanMeaning = Meaning{
	Negations:  `no, mai, ningú, res, enlloc, ni, ni tan sols, tampoc`,
	Repeating:  `no, ni tan sols, mai, ningú, res, enlloc`,
	Continuing: `ni, tampoc`,
	Limiting:   `fins, més que, més enllà de, altra cosa que, altre * que, altra * que, només, tan sols, abans`,
	Affirming: `
		no només, no sols, no solament, no únicament, no obstant, no menys, no més, per què no, no debades, no en va, no par* de, no deix* de, no hi ha dubte,
		res més, res menys, res a veure, més que mai, més * que mai, més que ningú, com mai, com ningú, sens dubte, sense dubte, abans de res, sine qua non`,
	Denying: `
		o no, sense, fora de, si no, sinó, llevat, excepte, tret de, a menys que, tot just, amb prou feines, gairebé no, gairebé mai, poc, poca, pocs, poques, menys, escass*, rara*, en lloc de, en comptes, en canvi, lluny, trig*, tardar*, oblid*,
		nega, neguen, negar*, negav*, negat, negant, desment*, refus*, rebutj*, evit*, impedi*, imped*, prohib*, vet*, falt*, manc*, mancan*, absent*, absèn*, fracass*, fall*, deix* de, ignor*, desconeix*, desconegu*, contrari*, opos*, resist*, abst*, cancel*, suspen*, anul*, dubt*, descart*,
		impossib*, incapa*, inútil*, insufic*, inesper*, incert*, injust*, indemne*, inexist*, incompl*, invisib*, inevit*, improbab*, imprevis*, impun*, intact*, irregul*,
		desacord*, desaprov*, desaconsell*, descontent*, desproveït*, desocup*, difícil*, zero`,
	Allegations: `presumpt*, suposad*, suposat, suposats, segons sembla, pel que sembla, aparentment, presumiblement, sospitós, sospitosa, sospitosos, sospitoses`,
	Reserving: `
		hauria, haurien, seria, serien, estaria, estarien, podria, podrien, pot, poden, deuria, sembl*, potser, tal vegada, probab*, possib*, eventual*, segons, acus*, sospit*, suposa, suposen, presum*, anomenad*, anomenat*, diu, diuen, va dir, van dir, afirm*, assegur*, declar*, sost*, cre*, consider*, investig*, imputa*, denunci*, atribu*, rumor*, potencial*, hipot*`,
	Asserting: `per suposat, en el supòsit`,
}
