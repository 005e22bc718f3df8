package lang

// portugueseNaming is what the capitals of Portuguese mean.
var portugueseNaming = Naming{
	LeavesSubjects: true,
	FewWords:       true,
	Particles:      `de da do das dos e von van der ben ibn al el la`,
	Joiners:        `e & para`,
	Articles:       `o a os as um uma`,
	Agents:         `por pelo pela`,
	Objects:        `a ao à`,
	Titles:         `sr sra dr dra d dom dona prof profa eng presidente presidenta ex-presidente ministro ministra primeiro-ministro primeira-ministra secretário secretária senador senadora deputado deputada prefeito prefeita governador governadora rei rainha príncipe princesa duque duquesa conde condessa imperador papa cardeal arcebispo bispo padre general coronel capitão tenente almirante juiz juíza procurador procuradora doutor doutora professor professora senhor senhora advogado advogada diretor diretora director directora embaixador embaixadora comissário chanceler porta-voz lorde lady sir`,
	Institutions:   `ministério departamento conselho congresso câmara parlamento senado governo comissão comitê comité assembleia tribunal corte prefeitura embaixada partido união banco caixa fundo organização agência escritório instituto escola colégio universidade faculdade academia hospital museu fundação associação federação confederação sociedade companhia grupo sindicato clube liga polícia exército observatório serviço autoridade aliança frente movimento jornal revista rádio televisão`,
	Sounds:         `kad=gad kadh=gadd e=ye shch=shch ch=sh ch=ch tch=ch x=sh x=ks ks=x qu=k qu=q k=c c=k k=q i=y ii=y i=ii i=iy ie=ye ie=e e=ye nh=ny lh=ly j=zh j=dj dj=j j=y j=g u=w v=w w=v ou=u u=ou kh=h kh=j h=kh z=s s=z s=ss s=sh z=ts ts=tz iev=ev iov=ev ov=ev oi=oy ai=ay ei=ey ia=ya iu=yu io=yo f=ph ph=f t=th d=dh g=gh gu=g`,
	Inflections:    `ês/esa/eses/esas ão/ã/ães/ãs ão/ões o/a/os/as e/es l/is m/ns r/res z/zes /s`,
	GivenNames: `abel abílio adalberto adelaide adelino adriana adriano afonso agostinho aírton alberto albino alessandra alexandra alexandre alfredo alice aline
		almerinda álvaro amadeu amália amanda amélia américo ana anabela andré andreia andrea ângela ângelo aníbal antónia antónio antônio armando arlindo
		artur augusto aurora beatriz belmiro benedita benedito benjamim bento bernardo bianca branca breno bruna bruno caetano caio camila carina carla carlos
		carlota carmo carolina cássia cássio catarina cecília célia celso césar cíntia clara cláudia cláudio conceição constança cristiana cristiano cristina
		custódio daniel daniela dário david davi débora delfim denise diana diego dinis diogo dirceu domingos duarte edite edson eduarda eduardo elaine elena
		elisa elisabete elsa elza emanuel emília emílio érica eric ermelinda ernesto estela estêvão eugénia eugénio eunice eva evaristo fábio fabiana fátima
		felipe fernanda fernando filipa filipe filomena flávia flávio florinda francisca francisco frederico gabriel gabriela geraldo germano getúlio gil
		gilberto gilda gisela giovana glória gonçalo graça guilherme gustavo heitor helder helena hélio henrique hermínia horácio hugo ignácio inácio inês
		iolanda irene íris isabel isabela isaura ivan ivo ivone jaime jair jacinto janaína jéssica joana joão joaquim joaquina joel jorge josé josefa josefina
		jovelina júlia juliana júlio juvenal lara larissa laura laurinda leandro leila leonardo leonel leonor letícia lídia lígia lília liliana lino lorena
		lourdes lourenço luana lucas lúcia luciana luciano lúcio luís luísa luiz luiza luzia madalena mafalda magda manuel manuela mara marcela marcelo márcia
		márcio marco marcos margarida maria mariana marília marina mário marisa marlene marta martim mateus matheus matilde maurício mauro maximino melissa
		mercedes micaela miguel milton mónica mônica murilo nádia natália nelson neusa nicolau noémia norberto nuno octávio odete olga olívia orlando óscar
		osvaldo otávio palmira patrícia paula paulo pedro priscila rafael rafaela raimundo ramiro raquel raul regina reinaldo renata renato ricardo rita
		roberta roberto rodrigo rogério romeu ronaldo rosa rosália rosana rosário rúben rui ruth salvador samuel sandra santiago sara sebastião sérgio sidónio
		silvana silvério sílvia sílvio simão simone sofia sónia sônia soraia susana suzana tatiana telmo telma teodoro teresa thiago tiago tomás tomé valdemar
		valentim valéria vanessa vânia vasco vera verónica verônica vicente vinícius vítor vitória viviane wagner xavier zélia`,
	Calendar: `natal páscoa janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo`,
	Common:   portugueseFunctionWords + ` primeiro primeira segunda dois duas três quatro cinco seis sete oito nove dez cem cento mil milhão milhões novo nova grande pequeno bom último última próximo ano anos dia dias mês meses semana ontem hoje amanhã senhor senhora mundo país cidade gente homem mulher crianças foto imagem fonte capítulo parte artigo número plano projeto euro euros dólares reais porém entretanto contudo todavia além apesar`,
	Places:   portuguesePlaces,
	Known:    portugueseKnown,
	Terms:    portugueseTerms + portugueseForenames,
	Derived:  `ção ções são sões mento mentos mente dade dades ismo ismos logia logias grafia`,
}
