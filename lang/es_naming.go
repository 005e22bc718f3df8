package lang

var spanishNaming = Naming{
	LeavesSubjects: true,
	Particles:      `de del la las los el al von van der den ter ten da das do dos di della du des le bin ben ibn abu zu und et st`,
	Joiners:        `y e & para`,
	Articles:       `el la los las lo un una unos unas`,
	Agents:         `por`,
	Objects:        `a al`,
	Titles: `sr sra srta sres don doña d dª dr dra ing lic prof gral cnel tte cap alm sor fray monseñor mons excmo ilmo
		presidente presidenta expresidente expresidenta vicepresidente vicepresidenta ministro ministra exministro exministra
		primer primera secretario secretaria senador senadora diputado diputada alcalde alcaldesa gobernador gobernadora
		rey reina príncipe princesa duque duquesa conde condesa marqués marquesa barón infanta emperador papa cardenal
		arzobispo obispo padre madre hermano hermana general coronel capitán teniente comandante sargento almirante
		juez jueza fiscal magistrado doctor doctora profesor profesora señor señora señorita lord lady sir míster mister
		míss miss canciller embajador embajadora director directora portavoz líder jefe entrenador maestro congresista jeque ayatolá comisario comisaria`,
	Institutions: `ministerio departamento consejo consejería congreso cámara parlamento senado gobierno comisión comité
		junta asamblea tribunal corte audiencia fiscalía procuraduría ayuntamiento diputación embajada partido unión
		banco caja fondo organización agencia oficina instituto escuela colegio universidad facultad academia hospital
		museo fundación asociación federación confederación sociedad compañía grupo corporación sindicato cooperativa
		club liga policía ejército guardia secretaría observatorio registro servicio comunidad autoridad alianza
		frente movimiento coalición editorial diario revista periódico cadena radio televisión`,
	Sounds: `j=kh j=h j=zh j=ch h=kh y=j y=dj y=i y=iy y=ij oy=ij oi=ij oy=oi oi=oy oi=iy i=y i=iy i=j i=ij i=yy ii=y oie=oe oie=oye ie=ye j=g j=y ch=tch tch=ch ch=tsch ch=sh ch=c ch=tj sh=sch sh=ch sh=s sch=sh sch=ch sch=shch ov=ev x=sh
		z=s z=ts z=tz z=zh z=c s=z s=sh s=ts s=ss s=c c=s c=k c=q c=ck c=ch c=ts c=z k=c k=q k=ck k=ch k=kh k=g k=x g=k g=gh g=q g=dj g=j gu=g gu=gh gu=w qu=k
		f=ph f=v f=ff v=w v=f b=v w=v u=w u=v u=ou u=oo u=ue ou=u ou=w i=ee i=ea ai=ei ai=ay ai=ae ei=ey ei=ay a=aa a=ae o=oo o=oe o=ou x=ks x=cs x=kh
		t=th d=dh r=rh p=ph cc=x ct=ctt n=ny n=gn n=nh ya=ia ia=ya ia=ja ya=ja yu=iu yu=ju yo=io ye=e e=ye e=je je=e ev=iov tsch=tch ci=ti cia=tia`,
	Inflections: `o/a/os/as és/esa/eses/esas án/ana/anes/anas ín/ina/ines/inas ol/ola/oles/olas ón/ona/ones/onas or/ora/ores/oras
		uz/uza/uces/uzas í/íes/ís e/es a/as z/ces l/les d/des r/res n/nes`,
	GivenNames: `aarón abel adela adolfo adrián agustín aitor alba albert alberto alejandra alejandro alex alexander alfonso alfredo alicia almudena
		álvaro amalia amparo ana andrea andrés andreu ángel ángela ángeles anna anne antoni antonia antonio araceli arturo artur asunción aurora barack
		beatriz begoña belén benito benjamín bernardo bill blanca boris borja bruno camila camilo carla carlos carlota carmen carolina catalina cecilia
		celia césar charles christian clara claudia claudio concepción consuelo cristian cristina cristóbal daniel daniela darío david diana diego dolores
		domingo donald edgar eduardo elena elías elisa elsa emilia emilio emma enric enrique ernesto esperanza esteban esther eugenia eugenio eva evo fabián
		fátima federico felipe fernanda fernando fidel florencia francesc francisca francisco françois gabriel gabriela gabriele george gerardo germán gloria
		gonzalo graciela gregorio guadalupe guillermo gustavo héctor henry hernán hillary hugo ignacio inés inmaculada íñigo irene iria isabel isidro ismael
		iván jacinto jack jaime james javier jean jennifer jessica jesús joan joaquín john jon jordi jorge josé josefa josefina josep juan juana julia julián
		julio karl kevin laura leandro leire leonardo leopoldo leticia lidia lionel liliana lola lorena lorenzo lourdes lucas lucía luis luisa luz macarena
		magdalena manuel manuela mar marc marcelo marcos margarita maría mariana mariano mario marina mark marta martha martín mateo matías mauricio
		máximo mercedes michael michel michelle miguel milagros mireia miriam mohamed mónica montserrat nadia natalia nicolás nicole nieves noelia nora norma nuria
		octavio olga óscar pablo paco paloma patricia paul paula paulina pau pedro pepe peter philippe pierre pilar pol rafael ramiro ramón raquel raúl
		rebeca ricardo richard robert roberto rocío rodolfo rodrigo rogelio román rosa rosario ruben rubén ruth salvador samuel sandra santiago sara sebastián
		sergi sergio silvia silvio simón sofía soledad sonia soraya susana tamara teresa thomas tomás valentín valentina valeria vanesa vera verónica
		vicente víctor victoria virginia
		abelardo abraham adelaida agustina aída albano alfons alonso anabel anastasio andoni ander anselmo ainhoa ainara aniceto ariadna armando arnaldo ascensión asier augusto azucena
		baltasar bartolomé basilio bautista benedicto berta blas brais candela cándido caridad carme casimiro catarina cayetano celestino celso chus ciro clemente conrado constanza
		damián delfina desiderio dimas dolors edelmiro edmundo edurne efraín eladio eleuterio elisenda eliseo eloísa eloy elvira encarnación esmeralda estela estrella eulalia eusebio evaristo
		fabiola faustino federica felisa félix fermín fidela flora florentino fructuoso gabino gael gaspar genaro genoveva germana gervasio gil ginés gisela guiomar helena herminia higinio hilario hipólito honorio
		idoia ignasi iker ildefonso inocencio iñaki isaac isabella isaías isidora itziar ivonne jacobo jaume jenaro jeremías jerónimo jimena joana jokin jonás josé-luis josu judit justino justo
		laia lara leocadia leonor leopoldina lidia llum loreto luciano lucio lucrecia macario maite malena manolo manuela marcela marcial marciano marisa marisol martina matilde mauro melchor mercè merche mikel minerva
		modesto moisés narciso nahia natividad nazaret nekane néstor nieto noé noel norberto núria obdulia ofelia olegario olga olivia oriol orlando oriana osvaldo otilia paulino pascual patricio petra pío plácido
		primitivo prudencio quique quim ramona raimundo regina reinaldo remedios renata ricard roc rodolfo rogelia rolando romualdo roque rosalía rosana roser rubí rufino sabina salomé saúl segundo serafín severino sigfrido
		silvestre silvina simona sixto socorro sonsoles teo teodoro telmo teófilo tobías toribio trinidad txema unai urbano uxía valero ventura verena vicenta virgilio wenceslao xabier xana xoán xosé yago yaiza yolanda zacarías zulema vladimir walter william xavi xavier ximena yolanda zoe`,
	Calendar: `enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
		lunes martes miércoles jueves viernes sábado domingo`,
	Common: `a ante bajo cabe con contra de desde durante en entre hacia hasta mediante para por según sin so sobre tras versus vía
		el la los las lo un una unos unas al del este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos aquellas
		yo tú él ella ello nosotros nosotras vosotros ellos ellas usted ustedes me te se nos os le les mi mis tu tus su sus nuestro nuestra nuestros nuestras mío suyo suya
		y e o u ni que quien quienes cual cuales cuyo cuya qué quién quiénes cuál cuáles cómo cuándo dónde cuánto cuánta cuántos cuántas como cuando donde cuanto
		si sí no pero mas más sino aunque porque pues mientras luego conque ya aun aún así además también tampoco incluso sólo solo solamente apenas casi
		muy mucho mucha muchos muchas poco poca pocos pocas tanto tanta tantos tantas todo toda todos todas otro otra otros otras algún alguno alguna algunos algunas ningún ninguno ninguna
		cada cualquier cualquiera ambos ambas varios varias demás mismo misma mismos mismas tal tales alguien nadie algo nada
		hoy ayer mañana ahora antes después entonces siempre nunca jamás todavía pronto tarde temprano aquí ahí allí allá acá cerca lejos arriba abajo dentro fuera delante detrás
		primero primera segundo segunda tercero tercera último última finalmente posteriormente actualmente recientemente previamente generalmente normalmente
		especialmente precisamente probablemente posiblemente quizá quizás tal acaso realmente ciertamente evidentemente desgraciadamente afortunadamente
		dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cincuenta cien ciento mil millones medio media mitad parte
		es son era eran fue fueron será serán sería ser está están estaba estaban estuvo hay había habrá hubo ha han haber he hemos tiene tienen tenía tenemos tuvo tendrá tener
		hace hacen hizo hacía hacer puede pueden podría podrían podemos poder debe deben debería deberíamos deber va van iba vamos ir voy quiere quieren quiero querer
		dice dicen dijo decir sabe sabemos saber ve ver veo vi da dan dio dar viene vino llega llegó llegar sigue siguen queda quedan parece parecen creo cree creen creemos
		gracias hola buenos buenas bueno buena mejor peor mayor menor gran grande grandes nuevo nueva nuevos nuevas bien mal
		cosa cosas caso casos vez veces día días año años semana semanas mes meses hora horas tiempo momento vida gente persona personas hombre hombres mujer mujeres niño niños
		país países mundo ciudad gobierno estado nación empresa empresas trabajo problema problemas pregunta respuesta verdad guerra paz dinero precio precios
		junto respecto debido gracias pese frente alrededor acerca encima debajo aparte salvo excepto menos excepto
		foto fotos imagen vídeo video noticia noticias página nota fuente fuentes agencia redacción entrevista opinión
		internet web online euro euros dólar dólares céntimos libra libras yen
		señores señoras amigos amigo hijo hija hijos padre madre padres hermano hermanos esposo esposa
		capítulo parte sección artículo párrafo fase tipo nivel grado número plan proyecto programa sistema
		i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi`,
	Places: spanishPlaces,
	Known:  spanishKnown,
	Terms:  spanishTerms + spanishTitles + spanishForenames,
	Derived: `ción ciones sión siones miento mientos mente idad idades ógico ógica ógicos ógicas ático áticas
		ífico ífica íficos íficas ístico ística ísticos ísticas ional ionales ismo ismos logía logías grafía gráfico gráfica gogía`,
}
