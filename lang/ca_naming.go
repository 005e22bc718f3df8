package lang

// catalanNaming is what the capitals of Catalan mean. Places are left to the tables.
var catalanNaming = Naming{
	Particles:    `de del dels de la les d' i von van der ben ibn al el`,
	Joiners:      `i & per`,
	Articles:     `el la els les l' en na un una`,
	Titles:       `sr sra dr dra prof mn don president presidenta expresident expresidenta vicepresident ministre ministra conseller consellera secretari secretària senador senadora diputat diputada alcalde alcaldessa governador governadora rei reina príncep princesa duc duquessa comte comtessa emperador papa cardenal arquebisbe bisbe general coronel capità tinent almirall jutge jutgessa fiscal doctor doctora professor professora senyor senyora advocat advocada director directora ambaixador ambaixadora comissari canceller portaveu lord lady sir`,
	Institutions: `ministeri departament consell conselleria congrés cambra parlament senat govern comissió comitè junta assemblea tribunal audiència fiscalia ajuntament diputació ambaixada partit unió banc caixa fons organització agència oficina institut escola col·legi universitat facultat acadèmia hospital museu fundació associació federació confederació societat companyia grup sindicat club lliga policia exèrcit observatori servei autoritat aliança front moviment diari revista ràdio televisió`,
	Speaking:     `diu dit afirma afirmat explica explicat declara declarat afegeix afegit assegura assegurat anuncia anunciat subratlla subratllat recorda recordat indica indicat admet admès respon respost demana demanat conclou escriu adverteix advertit lamenta lamentat critica`,
	Calendar:     `gener febrer març abril maig juny juliol agost setembre octubre novembre desembre dilluns dimarts dimecres dijous divendres dissabte diumenge`,
	Common:       catalanFunctionWords + ` primer primera segona dos dues tres quatre cinc sis set vuit nou deu cent mil milió milions nova gran petit bon últim última proper any anys dia dies mes mesos setmana ahir avui demà senyor senyora món país ciutat gent home dona nens foto imatge font capítol part article número pla projecte euro euros dòlars tanmateix malgrat gràcies`,
	Derived:      `ció cions sió sions ment ments itat itats isme ismes logia logies grafia`,
}
