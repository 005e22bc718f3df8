package lang

// germanParatext is what stands around an article in German.
var germanParatext = Paratext{
	Bylines:  `Von, Text, Texte, Foto, Fotos, Bild, Bilder, Video, Illustration, Grafik, Übersetzung, Übersetzung von, Übersetzt von, Aus dem Englischen von, Aus dem Spanischen von`,
	Pointers: `Lesen Sie auch, Lies auch, Mehr lesen, Weiterlesen, Mehr zum Thema, Siehe auch, Weitere Informationen:, Abonnieren Sie, Folgen Sie uns, Teilen, Klicken Sie hier`,
	Remarks:  `Anmerkung der Redaktion, Anm. d. Red., Anm. d. Ü., Anmerkung des Übersetzers, Anmerkung der Übersetzerin, Dieser Artikel erschien, Dieser Artikel wurde, Zuerst erschienen, Originalartikel, Korrektur, Aktualisiert, Zuletzt aktualisiert, Veröffentlicht am`,
}
