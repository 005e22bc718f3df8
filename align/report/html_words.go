package report

import "github.com/cotejo/cotejo/align/check"

// htmlWords are the words of the page's own, in one language.
type htmlWords struct {
	Severities [check.Error + 1]string
	Several    [check.Error + 1]string // the same of more than one, or none

	Report, Skip, Filters, Search, Fold, Unfold, Copy, Copied, Accept, Accepted, Help, Close string
	NotFound, Moved, Sections, Overview, None, Pairs, Source, Target, Row, Quiet             string
	PrintAll, Legend, Figure, Name, Quote, Keys, Beginning, Matches                          string
}

var htmlEnglish = htmlWords{
	Severities: [...]string{check.Note: "note", check.Warning: "warning", check.Error: "error"},
	Several:    [...]string{check.Note: "notes", check.Warning: "warnings", check.Error: "errors"},
	Report:     "Comparison of an article with its translation", Skip: "Skip to the texts", Filters: "Filters", Search: "Search both texts",
	Fold: "Fold quiet rows", Unfold: "Unfold", Copy: "Copy link", Copied: "Copied", Accept: "Accept", Accepted: "accepted", Help: "Keys", Close: "Close",
	NotFound: "not found", Moved: "moved", Sections: "Sections", Overview: "Where the findings are", None: "No differences found", Pairs: "Pairs, worst first",
	Source: "Original", Target: "Translation", Row: "row", Quiet: "quiet rows", PrintAll: "Print all rows", Legend: "Underlined", Figure: "figure", Name: "name", Quote: "quotation",
	Keys:      "j k next, previous finding · n p next, previous omission · / search · e w i errors, warnings, notes · f fold · c copy link · ? this line",
	Beginning: "Beginning", Matches: "rows shown",
}

var htmlSpanish = htmlWords{
	Severities: [...]string{check.Note: "nota", check.Warning: "aviso", check.Error: "error"},
	Several:    [...]string{check.Note: "notas", check.Warning: "avisos", check.Error: "errores"},
	Report:     "Cotejo de un artículo con su traducción", Skip: "Ir a los textos", Filters: "Filtros", Search: "Buscar en ambos textos",
	Fold: "Plegar lo que coincide", Unfold: "Desplegar", Copy: "Copiar enlace", Copied: "Copiado", Accept: "Aceptar", Accepted: "aceptados", Help: "Teclas", Close: "Cerrar",
	NotFound: "no está", Moved: "movido", Sections: "Secciones", Overview: "Dónde están los hallazgos", None: "Sin diferencias", Pairs: "Pares, el peor primero",
	Source: "Original", Target: "Traducción", Row: "fila", Quiet: "filas sin hallazgos", PrintAll: "Imprimir todo", Legend: "Subrayado", Figure: "cifra", Name: "nombre", Quote: "cita",
	Keys:      "j k hallazgo siguiente, anterior · n p omisión siguiente, anterior · / buscar · e w i errores, avisos, notas · f plegar · c copiar enlace · ? esta línea",
	Beginning: "Comienzo", Matches: "filas a la vista",
}

// counted is the word for so many findings of a severity: “1 error”, “2 errors”.
func (w htmlWords) counted(s check.Severity, n int) string {
	if n == 1 {
		return w.Severities[s]
	}
	return w.Several[s]
}
