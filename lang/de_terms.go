package lang

// germanCommon are words that take a capital by their place alone, and nouns
// so common that they are part of no name; see Naming.Common.
const germanCommon = `
	der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner und oder aber denn sondern sowie doch jedoch weder noch sowohl entweder dass ob weil wenn als während bevor nachdem obwohl damit indem sobald solange falls da wie wo wobei
	in im ins an am ans auf aufs aus bei beim bis durch für gegen hinter mit nach neben ohne seit über um unter vom vor zum zur zwischen wegen trotz gegenüber außer innerhalb außerhalb entlang laut gemäß statt je per pro zufolge dank angesichts aufgrund anhand mithilfe
	ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihn ihnen man wer wen wem wessen was welche welcher welches mein meine dein sein seine seiner seinem seinen ihre ihrem ihren ihrer unser unsere
	dieser diese dieses diesen diesem jener jene jenes jeder jede jedes jeden jedem alle allen aller alles beide beiden manche einige einigen mehrere viele vielen viel wenige wenig andere anderen anderer anderes solche etwas nichts jemand niemand selbst
	nicht auch nur schon sehr so dann hier dort jetzt nun heute gestern morgen immer nie wieder mehr weniger etwa fast rund kaum bereits allerdings außerdem dabei dafür dagegen daher damals danach daran darauf daraus darin darüber darum davon dazu deshalb trotzdem zudem zunächst schließlich inzwischen zwar eben sogar vielleicht also ganz gar erst
	ist sind war waren sei wird werden wurde wurden hat haben hatte hatten kann können konnte muss müssen musste soll sollen sollte will wollen darf dürfen gibt gab
	eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend million millionen milliarde milliarden erste ersten zweite zweiten dritte dritten letzte letzten nächste nächsten halb
	neue neuer neues alte alter altes große großer großes kleine gute guter gutes beste junge hohe lange eigene ja nein
	mann männer frauen kind kinder mensch menschen leute jahr jahre jahren jahres monat monate monaten woche wochen tag tage tagen stunde stunden uhr minute minuten zeit welt land länder staat stadt firma unternehmen familie paar ehepaar
	ende anfang mitte teil teile seite seiten mal zahl preis frage antwort fall grund ziel weg platz ort art rolle recht mark euro dollar cent prozent kilometer meter liter tonne tonnen grad hoffnung mut geld wasser luft
	foto bild video nachricht quelle quellen redaktion interview meinung kapitel artikel absatz phase typ nummer plan projekt programm system internet
	rose hope will grace rich sunny august norden süden osten westen herbst sommer winter bund länder gemeinde kreis
	i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi`
