package report

import "github.com/cotejo/cotejo/align/check"

var htmlSpanish = htmlWords{
	Severities: [...]string{check.Note: "nota", check.Warning: "aviso", check.Error: "error"},
	Several:    [...]string{check.Note: "notas", check.Warning: "avisos", check.Error: "errores"},
	Checks: map[string]string{
		"pairs": "parejas", "omissions": "omisiones", "additions": "añadidos", "figures": "cifras", "names": "nombres", "quotes": "citas",
		"terms": "glosario", "untranslated": "sin traducir", "moved": "traslados", "negation": "negación", "hedges": "atribución", "links": "enlaces", "structure": "estructura", "wording": "redacción",
	},
	Languages: map[string]string{
		"es": "español", "en": "inglés", "fr": "francés", "de": "alemán", "it": "italiano", "pt": "portugués", "ca": "catalán", "nl": "neerlandés",
		"gl": "gallego", "eu": "euskera", "ar": "árabe", "he": "hebreo", "zh": "chino", "ja": "japonés", "ru": "ruso", "pl": "polaco", "uk": "ucraniano",
	},
	Messages: map[string]string{
		"both":   "{s} pasó a ser {t}",
		"source": "{s} no está en la traducción",
		"target": "{t} no está en el original",

		"omissions/dropped":  "falta en la traducción: {s}",
		"omissions/clause":   "falta en la traducción esta parte de la frase: {s}",
		"omissions/replaced": "{t} parece decir otra cosa que {s}",

		"additions/added": "no está en el original: {t}",

		"figures/weekday":   "{t}: no es ese el día de la semana",
		"figures/format":    "{t} no lleva los separadores de su idioma",
		"figures/qualifier": "{s} es {t} en la traducción",

		"names/misspelled":   "{s} se escribe {t}",
		"names/swapped":      "{s} ha cambiado el sitio con otro nombre",
		"names/inconsistent": "{t} se escribe de otro modo en otra frase de la traducción",

		"quotes/unquoted":      "{s} ha perdido las comillas en la traducción",
		"quotes/added":         "{t} no es una cita en el original",
		"quotes/truncated":     "{s} se quedó en {t}",
		"quotes/widened":       "{t} entrecomilla más que {s}",
		"quotes/misattributed": "lo dice otra persona: {s}, {t}",
		"quotes/unbalanced":    "{t} lleva una sola de sus comillas",

		"terms/term": "{s} no se tradujo como manda el glosario",
		"terms/kept": "{s} debe quedar como está",

		"untranslated/untranslated": "quedó en el idioma del original: {t}",
		"untranslated/foreign":      "en el original, en el idioma de la traducción: {s}",
		"untranslated/all":          "la traducción está en el idioma del original: {t}",

		"moved/moved": "{s} está en otro sitio: {t}",

		"negation/dropped": "el original dice {s}; la traducción no lo niega",
		"negation/added":   "la traducción dice {t}; el original no lo niega",
		"hedges/dropped":   "el original dice {s}; la traducción lo da por hecho",
		"hedges/added":     "la traducción dice {t}; el original lo da por hecho",

		"structure/level":               "el título {t} es de otro nivel que el del original",
		"structure/code-dropped":        "{s} no está en la traducción",
		"structure/code-added":          "{t} no está en el original",
		"structure/code-changed":        "{s} pasó a ser {t}",
		"structure/code-translated":     "{s} se tradujo: {t}",
		"structure/placeholder-dropped": "{s} no está en la traducción",

		"wording/changed": "la redacción es otra",
	},
	Keys: []htmlKey{
		{"j k", "hallazgo siguiente, anterior"}, {"n p", "omisión siguiente, anterior"}, {"← →", "datos de una fila"}, {"/", "buscar"},
		{"e w i", "errores, avisos, notas"}, {"f", "plegar lo que coincide"}, {"c", "copiar el enlace"}, {"?", "estas teclas"},
	},
	Report: "Un artículo y su traducción", ReportPairs: "Los artículos y sus traducciones",
	Skip: "Ir a los textos", Filters: "Mostrar", Search: "Buscar en ambos textos", Fold: "Plegar lo que coincide", Print: "Imprimir todo", Help: "Teclas",
	Match: "fila encontrada", Matches: "filas encontradas", Copied: "Copiado",
	Accept: "Aceptar", Accepted: "aceptados", Deleted: "en vez de", Inserted: "pone",
	NotFound: "no está", Sections: "Secciones", Overview: "Dónde están los hallazgos", None: "Sin diferencias", Pairs: "Parejas, la peor primero",
	Row: "Fila", Rows: "Filas", Quiet: "filas sin hallazgos", Beginning: "Comienzo",
	Source: "Original", Target: "Traducción",
	Legend: "Subrayado", Figure: "cifra", Name: "nombre", Quote: "cita",
	KeysOff:    "Desactivar las teclas",
	MovedFirst: "En la traducción va al principio", MovedAfter: "En la traducción va después de la fila %d",
	MovedRow: "la traducción tiene la fila %d", MovedRows: "la traducción tiene las filas %d a %d", After: "Después de esto", Before: "Antes de esto",
}
