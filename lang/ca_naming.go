package lang

// catalanNaming is what the capitals of Catalan mean.
var catalanNaming = Naming{
	LeavesSubjects: true,
	FewWords:       true,
	Particles:      `de del dels d' i von van der ben ibn al`,
	Joiners:        `i & per`,
	Articles:       `el la els les l' en na un una d' s' n'`,
	Agents:         `per pel`,
	Objects:        `a al`,
	Titles:         `sr sra dr dra prof mn don president presidenta expresident expresidenta vicepresident ministre ministra conseller consellera secretari secretària senador senadora diputat diputada alcalde alcaldessa governador governadora rei reina príncep princesa duc duquessa comte comtessa emperador papa cardenal arquebisbe bisbe general coronel capità tinent almirall jutge jutgessa fiscal doctor doctora professor professora senyor senyora advocat advocada director directora ambaixador ambaixadora comissari canceller portaveu lord lady sir`,
	Institutions:   `ministeri departament consell conselleria congrés cambra parlament senat govern comissió comitè junta assemblea tribunal audiència fiscalia ajuntament diputació ambaixada partit unió banc caixa fons organització agència oficina institut escola col·legi universitat facultat acadèmia hospital museu fundació associació federació confederació societat companyia grup sindicat club lliga policia exèrcit observatori servei autoritat aliança front moviment diari revista ràdio televisió`,
	Sounds:         `e=ye s=sh ix=zh ki=ky tx=ch tx=tch x=sh x=ch ix=sh sx=shch x=shch xtx=shch j=zh j=y tj=j dj=j g=j j=g i=y ii=y i=ii i=iy ia=ya iu=yu io=yo ie=e ie=ye e=ye u=w v=w w=v ou=u u=ou qu=k qu=q gu=g g=gh k=c c=k k=q kh=h h=kh h=j ts=tz tz=ts tz=z z=s s=z s=ss ss=s c=s ny=gn ll=l x=ks ks=x ov=ev ov=iov oi=oy ai=ay ei=ey f=ph ph=f t=th d=dh v=b b=v`,
	Inflections:    `ès/esa/esos/eses enc/enca/encs/enques à/ana/ans/anes í/ina/ins/ines ó/ona/ons/ones o/a/os/es a/es e/es /a/s/es`,
	GivenNames: `abel ada adrià àfrica agnès agustí aina alba albert àlex alexandra alexandre alfons alfred alícia amadeu amàlia ana anaïs andrea andreu àngel àngela
		àngels anna antoni antònia arcadi ariadna armand arnau artur assumpció assumpta august aurora beatriu benet benjamí bernat berta bertran blai blanca
		bru bruna carina carla carles carlota carme carolina caterina cecília cèlia cèsar cinta clàudia claudi clara climent conrad consol cristian cristina
		dalmau damià daniel daniela david dídac dolors domènec duna eduard elena elisabet elisenda elvira emília emili emma enric ermengol ernest esperança
		estel ester esteve eudald eugènia eugeni eulàlia eva ezequiel fàtima felip fèlix ferran ferriol fina florència francesc francesca frederic gabriel
		gabriela gemma genís genoveva georgina gerard germà gil gina gisela glòria gonçal graciela gregori guifré guillem guiomar helena hèctor hug ignasi
		imma ingrid iolanda irene iris isaac isabel isidre ivan ivet jacint jan jaume jaume-enric jerònim joan joana joaquim joel jofre jordi jordina josefina
		josep josefa judit júlia julià juli laia lara laura lídia llàtzer lleonard llibert llibori llorenç lluc lluïsa lluís llúcia lola lourdes magalí magda
		manel manuela mar marc marcel marçal margarida margarita maria mariona marina mariàngela marta martí martina mateu matilde maties maurici max mercè
		mercedes meritxell miquel mireia míriam mònica montserrat muntsa narcís natàlia neus nicolau noa noemí nora núria òscar oleguer olga oliva olívia
		oriol ot otger pasqual patrícia pau paula pere pep pilar pol ponç primitiu queralt quim quima rafael raimon ramon raquel regina ricard rita robert roc
		roger roman romina roser rosa rosalia rosó rut salvador samuel sandra santi santiago sara saül sebastià sergi sígrid sílvia simó simona sofia sònia
		susanna tània tecla teodor teresa tomàs toni trinitat txell valentí vanessa vera verònica vicenç vicent víctor victòria violant violeta virgínia
		xavier xènia xesca zoe`,
	Calendar: `nadal pasqua gener febrer març abril maig juny juliol agost setembre octubre novembre desembre dilluns dimarts dimecres dijous divendres dissabte diumenge`,
	Common:   catalanFunctionWords + ` primer primera segona dos dues tres quatre cinc sis set vuit nou deu cent mil milió milions nova gran petit bon últim última proper any anys dia dies mes mesos setmana ahir avui demà senyor senyora món país ciutat gent home dona nens foto imatge font capítol part article número pla projecte euro euros dòlars tanmateix malgrat gràcies`,
	Places:   catalanPlaces,
	Known:    catalanKnown,
	Terms:    catalanTerms + catalanForenames,
	Derived:  `ció cions sió sions ment ments itat itats isme ismes logia logies grafia`,
}
