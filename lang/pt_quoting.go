package lang

// portugueseQuoting is how Portuguese introduces speech.
var portugueseQuoting = Quoting{
	Speaking:     `disse disseram diz dizem dizia dito escreveu escreve respondeu responde manteve mantém sugeriu reconheceu reconhece defendeu defende prometeu promete pediu pede advertiu garantiu garante leu repetiu repete insistiu insiste admitiu admite concluiu conclui esclareceu esclarece exigiu exige previu prevê propôs propõe contrapôs acrescentou descreveu descreve`,
	Conjugated:   `ou aram a am ava ado ando ará: afirm explic declar indic anunci coment sublinh destac record lembr acrescent assegur salient alert cont inform reiter precis lament critic confirm express pergunt opin consider avali acus denunci revel relat grit murmur acredit not observ complet reforç ressalt enfatiz fris argument ponder rebat apont justific question recomend ironiz elogi sustent cit detalh protest exclam sussurr brinc`,
	According:    `segundo conforme`,
	Prepositions: `tem tinha a ao à de do da em no na por pelo pela com para sobre durante após`,
	Determiners:  `o a os as um uma seu sua este esta nosso`,
	Roles:        `porta-voz presidente ministro ministra prefeito diretor diretora director chefe responsável analista especialista especialistas funcionário fonte fontes autoridades pesquisador pesquisadora pesquisadores investigador cientista autor autora economista advogado procurador juiz testemunha vizinho vizinha vítima mãe pai candidato candidata dirigente líder deputado senador governador general agente policial médico doutor professor treinador jogador jornalista embaixador organizadores sindicato partido governo ministério comunicado relatório organização empresa morador moradora estudante`,
	Pronouns:     `ele ela eles elas eu nós quem`,
	Third:        `ele ela`,
	NullSubject:  true,
	Works:        `filme série programa livro romance ensaio poema conto obra canção música álbum disco ópera quadro exposição revista jornal artigo reportagem relatório estudo jogo comédia drama intitulado intitulada`,
}
