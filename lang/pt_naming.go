package lang

// portugueseNaming is what the capitals of Portuguese mean. Places are left to the tables.
var portugueseNaming = Naming{
	Particles:    `de da do das dos e von van der ben ibn al el la`,
	Joiners:      `e & para`,
	Articles:     `o a os as um uma`,
	Titles:       `sr sra dr dra d dom dona prof profa eng presidente presidenta ex-presidente ministro ministra primeiro-ministro primeira-ministra secretário secretária senador senadora deputado deputada prefeito prefeita governador governadora rei rainha príncipe princesa duque duquesa conde condessa imperador papa cardeal arcebispo bispo padre general coronel capitão tenente almirante juiz juíza procurador procuradora doutor doutora professor professora senhor senhora advogado advogada diretor diretora director directora embaixador embaixadora comissário chanceler porta-voz lorde lady sir`,
	Institutions: `ministério departamento conselho congresso câmara parlamento senado governo comissão comitê comité assembleia tribunal corte prefeitura embaixada partido união banco caixa fundo organização agência escritório instituto escola colégio universidade faculdade academia hospital museu fundação associação federação confederação sociedade companhia grupo sindicato clube liga polícia exército observatório serviço autoridade aliança frente movimento jornal revista rádio televisão`,
	Speaking:     `disse diz afirmou afirma explicou explica declarou declara acrescentou acrescenta assegurou garantiu anunciou anuncia sublinhou destacou lembrou recordou indicou admitiu respondeu perguntou concluiu escreveu advertiu alertou contou comentou lamentou criticou pediu`,
	Calendar:     `janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo`,
	Common:       portugueseFunctionWords + ` primeiro primeira segunda dois duas três quatro cinco seis sete oito nove dez cem cento mil milhão milhões novo nova grande pequeno bom último última próximo ano anos dia dias mês meses semana ontem hoje amanhã senhor senhora mundo país cidade gente homem mulher crianças foto imagem fonte capítulo parte artigo número plano projeto euro euros dólares reais porém entretanto contudo todavia além apesar`,
	Derived:      `ção ções são sões mento mentos mente dade dades ismo ismos logia logias grafia`,
}
