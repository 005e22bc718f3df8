package lang

// portugueseParatext is what stands around an article in Portuguese.
var portugueseParatext = Paratext{
	Bylines:  `Por, Texto, Textos, Foto, Fotos, Fotografia, Fotografias, Imagem, Vídeo, Ilustração, Infografia, Tradução, Tradução de, Traduzido por, Escrito por, Publicado por, Edição`,
	Pointers: `Leia mais, Leia também, Ler mais, Saiba mais, Veja também, Ver também, Mais informações:, Notícias relacionadas, Artigos relacionados, Assine, Subscreva, Inscreva-se, Siga-nos, Partilhe, Compartilhe, Clique aqui`,
	Remarks:  `Nota do editor, Nota da redação, Nota do tradutor, Nota da tradutora, N. do T., N. da R., Este artigo foi publicado, Publicado originalmente, Artigo original, Correção, Errata, Atualizado, Atualização, Última atualização, Publicado em`,
}
