package lang

// italianParatext is what stands around an article in Italian.
var italianParatext = Paratext{
	Bylines:  `Di, Testo, Testi, Foto, Fotografia, Fotografie, Immagine, Video, Illustrazione, Grafica, Traduzione, Traduzione di, Tradotto da, Scritto da, Pubblicato da, A cura di`,
	Pointers: `Leggi anche, Leggi di più, Leggi tutto, Per saperne di più, Vedi anche, Ulteriori informazioni:, Articoli correlati, Iscriviti, Abbonati, Seguici, Condividi, Clicca qui`,
	Remarks:  `Nota della redazione, Nota dell'editore, Nota del traduttore, Nota della traduttrice, N.d.R., N.d.T., Questo articolo è stato pubblicato, Questo articolo è apparso, Pubblicato originariamente, Articolo originale, Correzione, Errata corrige, Aggiornato, Aggiornamento, Ultimo aggiornamento, Pubblicato il`,
}
