package lang

var dutchNaming = Naming{
	OneSurname: true,
	Particles:  `van de der den het 't ten ter te von zu del della di da dos la le du des bin ibn al el und et`,
	Joiners:    `en & voor`,
	Articles:   `de het een`,
	Titles: `dhr mevr mw meneer mevrouw heer dr drs ir ing mr prof professor ds jhr jkvr sir lord lady president premier minister-president minister staatssecretaris vicepremier vicepresident
		oud-president oud-premier oud-minister burgemeester wethouder gouverneur senator kamerlid gedeputeerde commissaris kanselier ambassadeur koning koningin prins prinses graaf gravin hertog hertogin baron barones
		keizer paus kardinaal aartsbisschop bisschop pater zuster broeder dominee generaal kolonel kapitein luitenant majoor sergeant admiraal rechter officier advocaat dokter arts hoogleraar docent
		directeur directrice voorzitter voorzitster woordvoerder woordvoerster leider leidster chef trainer bondscoach coach schrijver schrijfster zanger zangeres acteur actrice journalist journaliste`,
	Institutions: `ministerie departement raad congres kamer parlement senaat regering kabinet commissie comité gemeente provincie rechtbank hof gerechtshof openbaar partij unie bank fonds organisatie agentschap bureau
		instituut school hogeschool college universiteit faculteit academie ziekenhuis museum stichting vereniging federatie confederatie genootschap maatschappij groep concern vakbond bond club politie leger
		wacht secretariaat observatorium register dienst autoriteit alliantie front beweging coalitie uitgeverij krant tijdschrift omroep radio televisie orkest theater waterschap`,
	Sounds:      `sjtsj=shch sjtsj=sch zj=zh zj=j ch=h i=y y=i ii=y i=ii jev=ev ov=ev ev=ov kad=gad kadh=gadd khad=gad oe=u oe=ou ij=y ij=ei ui=ou tsj=ch tsj=tsch sj=sh sj=ch g=kh ch=kh j=y dj=j dzj=j z=s s=z k=c c=k f=v v=w w=v ie=i aa=a oo=o ee=e uu=u ks=x x=ks`,
	Inflections: `/e/en/s an/ane/anen/aan aans/aanse isch/ische/ischen s/se sch/sche er/ers`,
	GivenNames: `aad abel ad adam adri adriaan ahmed albert alex alexander ali alice amber an anita anke anna anne annelies annemarie anneke annemiek anouk anton antoon arend arie arjen arno arnold arthur astrid bart bas bastiaan beatrijs bent bert bianca bo bram
		brigitte carla carlo carolien caroline cas cees charlotte chris christiaan christina christine clara claudia coen conny cor cornelis daan daniel daphne david dennis derk desirée diana dick diederik dirk dries eddy edith edwin eefje eelco elena elisabeth elise elke ellen els elsbeth emiel emma erica erik ernst esmee esther eva evelien evert
		fabian femke ferdinand fleur floor floris francine frank frans fred frederik freek frits geert geertje gerard gerrit gert gijs gijsbert guido guus hanna hanneke hans harm harry hein heleen helena hendrik henk henny herman hidde hilde hubert hugo ilse ineke inge ingrid irene iris isabel ivo jaap jacob jacqueline jan jana janneke jannes jasmijn jasper jean jef jelle jeroen jesse jessica jet joana job jochem joep johan johanna
		john jolanda jonas jonathan joop joost joris jos josé josephine joyce judith julia julie jurgen jurre kaat karel karen karin karlijn kathleen katrien kees kim klaas koen koenraad lars laura laurens lennart leo leon leonie lies liesbeth lieke lieve lin linda lisa lize lodewijk loes lotte lucas luc luuk maaike maarten machteld maria marianne marieke marijke marijn marit mark marleen marlies marloes martijn martin mathijs matthias max maxim
		merel mia michael michel michiel mieke mike milan miriam mohamed mohammed monique nadia natalie nathalie nick nico nicole niels nienke nina nora olaf olga olivier oscar pascal patricia patrick paul paula pauline peter petra philip pien pier piet pieter pim quinten rachid ralph ramon raymond rebecca reinier remco rené ria richard rik rinus rita rob robbert robert robin roel roeland roelof rogier roland romy ron ronald rosa roos rosalie ruben rudi rutger ruth
		ruud sabine sam samuel sander sandra sara sarah saskia sebastiaan siebe sietse silvia simon simone sjoerd sofie sonja stan stefan stefanie steven stijn sven sylvia tamara tanja teun theo thea thijs thom thomas tim timo tine tineke tjeerd tom tommy tony toon trudy truus veerle vera victor vincent wendy wesley willem wilma wim wouter xander yannick yasmina yusuf yvonne zoë`,
	Calendar: `januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun jul aug sep sept okt nov dec
		maandag dinsdag woensdag donderdag vrijdag zaterdag zondag`,
	Common: `de het een dit dat deze die elk elke ieder iedere alle alles allen beide sommige enkele enige veel vele weinig meer meeste minder ander andere zo'n zulke hetzelfde dezelfde
		en of maar want dus noch dat omdat als toen terwijl voordat nadat hoewel zodat indien tenzij zodra doordat opdat sinds in op aan van voor met door bij uit om te tot naar over onder tussen tegen na tijdens zonder binnen buiten achter naast per volgens vanaf vanuit
		wegens ondanks behalve langs rond rondom richting via boven beneden ik je jij u hij zij ze wij we jullie mij me jou hem haar ons hun hen zich zichzelf mijn jouw uw onze wie wat welke welk waar waarom wanneer hoe waarbij waardoor waarin waarmee waarna waarop waarover waarvan iemand niemand iets niets men
		niet ook nog al wel dan hier daar er nu toch zo zeer heel erg alleen slechts reeds weer altijd nooit vaak soms misschien eerst eerste daarna verder echter bovendien daarom daarbij daarmee daarvoor daarnaast inmiddels intussen immers juist zelfs samen vooral vandaag gisteren morgen bijna ongeveer eveneens namelijk
		is zijn was waren ben wordt worden werd werden heeft hebben had hadden kan kunnen kon konden zal zullen zou zouden moet moeten moest mag mogen mocht wil willen wilde gaat gaan ging komt komen kwam doet doen deed laat laten staat
		een twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig honderd duizend miljoen miljard tweede derde vierde laatste volgende vorige half
		nieuwe oude grote kleine goede beste jonge hoge lange eigen zegt zei volgens ja nee mensen man vrouw kinderen jaar jaren maand week dag dagen uur tijd wereld land landen stad staat regering bedrijf bedrijven oorlog prijs prijzen vraag antwoord
		foto beeld video nieuws pagina bron bronnen redactie interview opinie hoofdstuk deel artikel paragraaf fase type graad nummer plan project programma systeem internet euro dollar
		i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi`,
	Places:  dutchPlaces,
	Known:   dutchKnown,
	Terms:   dutchTerms,
	Derived: `heid heden aties schap schappen isme ismen teit teiten`,
}
