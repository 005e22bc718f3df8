package lang

// spanishParatext is what stands around an article in Spanish.
var spanishParatext = Paratext{
	Bylines:  `Por, Texto, Textos, Foto, Fotos, Fotografía, Fotografías, Imagen, Vídeo, Video, Ilustración, Gráfico, Traducción, Traducción de, Traducido por, Escrito por, Publicado por, Edición`,
	Pointers: `Lea más, Lea también, Lee más, Lee también, Leer más, Leer también, Le puede interesar, Te puede interesar, Más información:, Más información en, Vea también, Ver también, Consulte también, Artículos relacionados, Noticias relacionadas, Relacionado, Suscríbase, Suscríbete, Síganos, Síguenos, Apúntate, Comparte, Compartir, Haga clic aquí, Pulse aquí`,
	Remarks:  `Nota del editor, Nota de la editora, Nota de la redacción, Nota del traductor, Nota de la traductora, N. del T., N. de la T., N. del E., N. de la R., Este artículo se publicó, Este artículo fue publicado, Este texto se publicó, Esta noticia se publicó, Publicado originalmente, Artículo original, Corrección, Fe de errores, Actualizado, Actualización, Última actualización, Publicado el`,
}
