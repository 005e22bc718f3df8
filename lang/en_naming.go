package lang

var englishNaming = Naming{
	Particles: `of de la las los el al del the von van der den ter ten da das do dos di della du des le bin ben ibn abu y zu und et st`,
	Joiners:   `and & for`,
	Articles:  `the a an`,
	Agents:    `by`,
	Titles: `mr mrs ms miss mx dr prof adm gen col lt capt cpt sgt maj cmdr gov sen rep sir dame lord lady st rev fr sister brother father mother monsignor hon
		president vice-president ex-president minister secretary senator congressman congresswoman representative mayor governor
		king queen prince princess duke duchess count countess earl marquis baron emperor pope cardinal archbishop bishop
		general colonel captain lieutenant major sergeant admiral commander judge justice prosecutor doctor professor
		chancellor ambassador director spokesman spokeswoman chairman chief coach prime sheikh ayatollah commissioner don doña maître madame monsieur
		former deputy vice`,
	Institutions: `ministry department council congress chamber parliament senate government commission committee board
		assembly court tribunal office prosecutor's embassy party union bank fund organization organisation agency bureau
		institute school college university faculty academy hospital museum foundation association federation
		confederation society company group corporation inc corp ltd trade club league police army guard secretariat
		observatory registry service services authority alliance front movement coalition publishing times post journal
		magazine channel radio television`,
	Inflections: `y/ies man/men /s`,
	GivenNames: `aaron adam adrian alan albert alejandro alex alexander alexandra alfred alice alison amanda amy ana andrea andrew andy angela ann anna anne anthony
		antonio arthur ashley barack barbara ben benjamin bernard beth betty bill bob boris brad brandon brenda brian bruce carl carlos carol caroline catherine charles
		charlie charlotte chris christian christina christine christopher claire clara colin craig cristina daniel dan dave david dean deborah debra dennis diana diego
		donald donna dorothy douglas ed edward elena elizabeth ellen emily emma eric ernest ethan eva evelyn federico felipe fernando frances francis francisco frank fred
		gabriel gary george gerald gloria gordon graham greg gregory guy hannah harold harry heather helen henry hillary howard hugh ian irene isaac isabel jack jackie
		jacob jaime james jamie jane janet jason javier jean jeff jeffrey jennifer jeremy jerry jessica jesus jim jimmy joan joe john johnny jon jonathan jordan jorge jose
		joseph joshua joyce juan judith judy julia julian julie justin karen karl kate katherine kathleen keith kelly ken kenneth kevin kim kyle larry laura lauren lawrence
		lee leo leonard leslie liam linda lionel lisa liz louis louise lucas lucy luis luke lynn manuel marta marc marco margaret maria marie mario mark martha martin mary matt
		matthew maurice max megan melissa michael michel michelle miguel mike miriam mitt monica muhammad nancy natalie nathan neil nicholas nick nicolas nicole nigel
		noah nora norman oliver olivia oscar pablo pamela patricia patrick paul paula pedro peter phil philip philippe phillip pierre rachel rafael ralph ramon randy raul
		ray raymond rebecca ricardo richard rick robert roberto robin roger ronald ronnie rosa ross roy russell ruth ryan sally sam samantha samuel sandra sara sarah scott
		sean sebastian sergio sharon sheila shirley simon sofia sophie stanley stephanie stephen steve steven stuart susan ted teresa terry theresa thomas tim timothy tina
		todd tom tommy tony tracy valerie vanessa veronica victor victoria vincent virginia vladimir
		abigail ada adele agnes aidan albert alec alfie allison amber amelia annabel annette arnold archie audrey austin beatrice belinda benedict bernadette bethany blake bridget bryan bryony byron calvin cameron carla carmen carrie cecil cecilia
		chad chloe christy cindy clarence clark claudia clement clifford clive connie connor conrad constance cora cordelia corey courtney curtis cynthia daisy damian danielle daphne darren daryl dawn deirdre denis denise derek desmond diane dominic doris doug duncan dustin dylan
		earl eddie edgar edith edmund edwin eileen elaine eleanor eli elisabeth ella ellis elsie elvis emilia erica erik erin ernie esme esther eugene evan faith felicity felix fergus finley fiona florence francesca freddie frederick frieda gareth gavin gail geoff geoffrey georgia georgina gerard gilbert giles gillian gina
		gladys glen glenn greta griffin guillaume gwen hank hans harriet harrison harvey hazel hector helena henrietta herbert herman holly hubert hugo imogen ingrid ira iris isabella isla ivan ivy jackson jake jasmine jasper jay jean-paul jeanne jed jennie jenny jess jesse jill jo joanna joanne jocelyn joel jodie josephine josh joy jude
		juliet kai karl kathryn kathy katie kay keira kerry kieran kim kirk kirsten kristen kurt kylie lance lars leah leon leroy lesley lester lewis lila lily logan lola lorna lorraine luca lucia luther lydia mabel madeleine maggie malcolm marcus margot marian marianne marilyn marion marjorie marshall maureen mavis maya mercedes mia mick mickey
		miles millie miranda mitchell molly morgan morris muriel myra nadia naomi natasha nathaniel ned nell nelson neville nicola nina noel norma nuala olga olive omar orla oscar otto owen paige pat patsy patty paulina pauline pearl peggy penelope penny percy perry petra phoebe phyllis poppy preston prudence quentin rafe ramona randall reginald reuben rhys rita
		roberta rod roderick rodney roland rollo roman ronan rory rosalind rosemary rosie rowan roxanne ruby rufus rupert sadie sarah-jane saskia saul sebastian shane shannon shaun sheila sidney silvia sonia spencer stella stewart sue suzanne sven sylvia tamara tania tara tessa thea theo theodore tobias toby tracey travis trevor tristan ursula val
		vera vernon vicky vince viola virgil vivian wallace walt wanda warwick wesley wilfred willow winifred winston yasmin yvonne zachary zara walter warren wayne wendy will william xavier zoe`,
	Calendar: `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
		monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun`,
	Common: `a an the this that these those i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself himself herself itself ourselves themselves
		and or but nor so yet for if because although though while whereas unless until since when whenever where wherever why how who whom whose which what whatever whoever
		of in on at by to from with without within into onto upon over under above below between among amongst against about around across through throughout during before after behind beside besides beyond despite except near off out per plus regarding toward towards up down via like unlike along amid according due thanks instead
		is are was were be been being am has have had having do does did doing done can could may might must shall should will would cannot isn't aren't wasn't don't doesn't didn't won't can't
		not no yes never always often sometimes usually again also too very just only even still already almost nearly perhaps maybe rather quite indeed however therefore thus hence moreover furthermore nevertheless nonetheless meanwhile otherwise additionally finally eventually recently currently previously generally normally especially probably possibly certainly clearly obviously unfortunately fortunately actually really simply
		all any both each every either neither few many much more most less least several some such same other others another none nobody nothing something someone somebody anyone anything everyone everybody everything enough
		one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty fifty hundred thousand million billion first second third fourth last next half twice once
		now then today yesterday tomorrow tonight here there soon later earlier ago early late above
		say says said go goes going went come comes came get gets got make makes made take takes took give gives gave see sees saw know knows knew think thinks thought want wants let let's look looks find finds found use used using keep keeps need needs work works put seems seem according
		new old big small large great good better best bad worse worst long short high low young little own right left sure true
		man men woman women child children people person family life time day days week weeks month months year years hour hours way world country countries city state states government company companies war peace money price prices problem question answer thing things case part number fact
		photo photos image video news page note source sources story interview opinion report
		chapter section article paragraph phase type level grade plan project program system
		internet web online euro euros dollar dollars cents pound pounds yen
		i've i'm i'll i'd we've we're we'll we'd you've you're you'll you'd they've they're they'll they'd he'd he'll she'd she'll it'll that'd there's here's what've who've
		couldn't wouldn't shouldn't hasn't haven't hadn't weren't ain't mustn't
		wow oh ah hey hi hello ok okay well please sorry congratulations
		non anti pre post pro ex east west north south eastern western northern southern northeast northwest southeast southwest northeastern northwestern southeastern southwestern
		ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi`,
	Places: englishPlaces,
	Known:  englishKnown,
	Terms:  englishTerms,
	Derived: `tion tions sion sions ments ness nesses ity ities logical tional cally fully ingly antly ently ology ologies graphy graphic
		graphical istic istics ific ism isms ship ships gogy gogical ational`,
}
