package lang

// catalanQuoting is how Catalan introduces speech.
var catalanQuoting = Quoting{
	Speaking:     `diu diuen deia dit dir escriu escrivia escrit respon respost manté mantingut admet admès adverteix advertit afegeix afegit reconeix reconegut conclou conclòs defensa defensat promet promès creu creia sosté sostingut exigeix exigit insisteix insistit suggereix suggerit nega negat prediu predit descriu descrit respongué proposa proposat`,
	Conjugated:   `a en ava at ant ar: afirm expliqu explic declar indic anunci coment subratll destac record assegur alert inform reiter precis lament critic confirm express pregunt opin consider acus denunci revel relat crid murmur observ remarc demand deman apunt assenyal contest not protest exclam justific argument recoman celebr valor reclam detall aclar puntualitz matis ironitz bromej xiuxiuej sospir jur`,
	According:    `segons`,
	Prepositions: `ha han havia va van a al als de del dels en per amb des durant després`,
	Determiners:  `el la els les l' un una aquest aquesta`,
	Roles:        `portaveu president presidenta ministre ministra alcalde alcaldessa director directora cap responsable analista expert experta experts funcionari font fonts autoritats investigador investigadora investigadors científic autor autora economista advocat fiscal jutge testimoni veí veïna víctima mare pare candidat candidata dirigent diputat senador governador general agent policia metge doctor professor entrenador jugador periodista ambaixador organitzadors sindicat partit govern ministeri comunicat informe organització empresa resident estudiant`,
	Pronouns:     `ell ella ells elles jo nosaltres qui`,
	Third:        `ell ella`,
	NullSubject:  true,
	Works:        `pel·lícula film sèrie programa llibre novel·la assaig poema conte obra cançó àlbum disc òpera quadre exposició revista diari article reportatge informe estudi joc comèdia drama titulat titulada`,
}
