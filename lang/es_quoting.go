package lang

var spanishQuoting = Quoting{
	Speaking: `
		dije dijimos digo pregunté respondí contesté grité expliqué dijo dijeron dice dicen decía decían diciendo dicho dirá digo decir diría adujo aducen aduce predijo predice
		contó contaron cuenta cuentan contaba recordó recordaron recuerda recuerdan sostuvo sostuvieron sostiene sostienen
		advirtió advirtieron advierte advierten sugirió sugirieron sugiere sugieren refirió refieren refiere pidió pidieron pide piden
		reconoció reconocieron reconoce reconocen mantuvo mantienen mantiene expuso expuse exponen expone propuso propone
		repitió repite concedió concede añadió añadieron añade añaden añadía añadiendo leyó lee leía predicó apostilló
		habló hablaron habla hablan hablaba hablaban tachó tachan sentenció sentencia rebatió rebate remachó tuiteó rezaba reza`,
	Conjugated: `
		ó aron a an aba aban ado ando ará: afirm asegur explic señal declar indic anunci coment apunt subray agreg manifest destac
			confirm expres pregunt opin precis matiz lament critic alert argument cont inform reclam respald reiter ratific recalc
			remarc resalt revel relat replic contest protest exclam grit murmur susurr bromé ironiz fanfarrone espet acus denunci
			detall aclar consider juzg calific augur pronostic zanj puntualiz enfatiz aventur rememor coincid aleg vaticin plante
			jur avis orden interrog pens cree confes not estim valor describ salud ponder elogi celebr valor reproch deplor lanz tild
		ió ieron e en ía ían ido iendo irá erá: insist admit escrib respond transmit discut coincid describ aplaud defend conclu sostien
			promet prometi exig cre consent rebat concluy pretend entend advirti decid sub`,
	Telling:      ``,
	According:    `según conforme palabras opinión juicio`,
	Prepositions: `a al ante con contra de del desde durante en entre hacia hasta mediante para por sin sobre tras como que`,
	Determiners:  `el la los las un una unos unas su sus este esta nuestro nuestra mi uno otro otra`,
	Roles: `
		portavoz portavoces presidente presidenta ministro ministra alcalde alcaldesa director directora jefe jefa responsable responsables
		analista analistas experto experta expertos expertas funcionario funcionaria funcionarios fuente fuentes autoridades
		investigador investigadora investigadores científico científica científicos autor autora autores economista economistas
		abogado abogada fiscal juez jueza testigo testigos vecino vecina vecinos víctima víctimas familiar familiares madre padre
		candidato candidata dirigente dirigentes líder líderes diputado diputada senador senadora gobernador gobernadora
		concejal concejala edil regidor regidora consejero consejera secretario secretaria general coronel capitán sargento oficial oficiales
		policía agente agentes médico médica médicos doctor doctora enfermero enfermera profesor profesora catedrático catedrática
		entrenador entrenadora jugador jugadora técnico capitana periodista comisario comisaria embajador embajadora
		empresario empresaria organizadores sindicato partido gobierno ministerio comunicado informe sentencia fallo tribunal auto
		organización empresa compañía mandatario mandataria canciller vicecanciller viceministro viceministra vicepresidente vicepresidenta vicealcalde vicealcaldesa exministro exministra expresidente expresidenta exalcalde delegado delegada subdelegado subdelegada inspector inspectora defensor defensora párroco obispo arzobispo cardenal monseñor decano decana rector rectora vocal tesorero interventor papa rey reina actor actriz cantante escritor escritora director
		joven mujer hombre niño niña estudiante trabajador trabajadora residente usuario usuaria gerente vicealmirante almirante`,
	Pronouns:    `él ella ellos ellas yo nosotros usted quien quienes`,
	Third:       `él ella`,
	NullSubject: true,
	Works: `
		película películas filme film cinta documental serie series programa libro libros novela novelas ensayo poema cuento relato
		obra obras canción canciones tema álbum disco discos sencillo ópera musical zarzuela cuadro lienzo exposición muestra
		revista diario periódico semanario artículo reportaje informe estudio videojuego juego comedia drama tragedia titulado titulada
		herramienta aplicación app campaña proyecto plan jornada jornadas congreso conferencia charla taller curso hashtag
		titulados tituladas título llamado llamada denominado denominada bautizado bautizada apodado apodada`,
	Clipped: ``,
}
