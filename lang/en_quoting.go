package lang

var englishQuoting = Quoting{
	Speaking: `
		said says say saying told tells telling wrote writes writing written spoke speaks speaking thought thinks
		talked talks branded dubbed put puts went quoth read reads shouted replied replies reply cried cries testified testifies denied denies
		quipped quips admitted admits admitting swore swears felt feels quoting quoted quotes posted tweeted described describes describing`,
	Conjugated: `
		ed s ing: add explain claim comment insist warn point confirm ask maintain assert contend report recall complain respond
			protest stress remark lament boast joke counter mention disclaim whisper exclaim shout murmur reveal assure remind affirm
			fear pledge doubt reflect predict suggest hint vow answer question repeat caution express highlight reason trumpet
		d s ing: declare state note argue announce conclude observe acknowledge emphasize emphasise reiterate criticize criticise
			summarize describe disclose believe continue urge promise acknowledge agree indicate underline concede propose elaborate joke
			estimate demand advise advocate opine scribble denounce muse caution`,
	Telling:      `told tells telling asked asks reminded reminds informed assured`,
	According:    `according words`,
	Prepositions: `about after against among as at before by during for from in into of on over since that to under with within when while`,
	Determiners:  `the a an his her its their our my one another this`,
	Roles: `
		spokesman spokeswoman spokesperson spokespeople president minister mayor director head chief manager analyst analysts expert experts
		official officials source sources authorities researcher researchers scientist scientists author authors economist economists
		lawyer lawyers attorney prosecutor judge witness witnesses neighbour neighbor neighbours neighbors victim relative relatives mother father
		candidate leader leaders lawmaker senator congressman congresswoman governor councillor councilor councilman councilwoman secretary
		general colonel captain sergeant officer officers policeman policewoman police agent agents doctor doctors nurse professor teacher
		coach manager player reporter journalist commissioner ambassador businessman businesswoman organizers organisers union party government
		ministry department statement report ruling court organization organisation company firm chairman chairwoman chancellor pope king queen
		actor actress singer writer man woman boy girl student worker resident user executive admiral commander vice-chancellor vice-president vice-minister delegate inspector bishop archbishop cardinal dean rector treasurer parson priest deputy adviser advisor`,
	Pronouns: `he she they i we who`,
	Third:    `he she`,
	Works: `
		film films movie movies documentary series show program programme book books novel novels essay poem story tale
		play work works song songs theme tune album record single opera musical painting exhibition exhibit magazine newspaper daily
		tool app campaign project plan workshop conference course lecture hashtag
		weekly article report study video game comedy drama tragedy titled entitled title called named nicknamed headlined headline`,
	Clipped: `em n tis twas twere til till cause bout round cos tisn ere nuff`,
}
