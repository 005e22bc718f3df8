package check_test

import (
	"testing"

	"github.com/cotejo/cotejo/align/check"
)

func TestStructure(t *testing.T) {
	checkCarried(t, "markdown", []*check.Check{check.Structure}, []carriedCase{
		// Headings.
		{"the same levels", "# El puerto\n\nAbrió ayer.\n\n## El barco\n\nZarpó hoy.", "# The harbour\n\nIt opened yesterday.\n\n## The ship\n\nIt sailed today.", ""},
		{"another level", "# El puerto\n\nAbrió ayer.\n\n## El barco\n\nZarpó hoy.", "# The harbour\n\nIt opened yesterday.\n\n### The ship\n\nIt sailed today.",
			"warning level: El barco → The ship"},
		{"all levels one deeper", "# El puerto\n\nAbrió ayer.\n\n## El barco\n\nZarpó hoy.", "## The harbour\n\nIt opened yesterday.\n\n### The ship\n\nIt sailed today.",
			"note levels: El puerto → The harbour"},
		{"no heading any more", "El puerto abrió ayer.\n\n## El barco\n\nZarpó hoy.", "The harbour opened yesterday.\n\nThe ship\n\nIt sailed today.",
			"warning no-heading: El barco → The ship"},
		{"a title of the front matter", "---\ntitle: El puerto abre de noche\n---\nZarpó hoy el barco.", "---\nlang: en\n---\n# The harbour opens at night\n\nThe ship sailed today.",
			"note key-added: ∅ → lang: en\n"},
		// Code.
		{"the same code", "Use `go test` hoy.\n\n```\nx := 1\n```\n\nFin.", "Use `go test` today.\n\n    x := 1\n\nThe end.", ""},
		{"changed code", "Escriba `git commit -m` y siga.", "Type `git comit -m` and go on.",
			"warning code-changed: git commit -m → git comit -m"},
		{"a changed line of a block", "Escriba esto:\n\n```\ncd puerto\nmake 8080\n```\n\nSiga.", "Type this:\n\n```\ncd puerto\nmake 8000\n```\n\nGo on.",
			"warning code-changed: cd puerto\nmake 8080\n → cd puerto\nmake 8000\n"},
		{"a translated word of code", "Ponga `true` en el fichero.", "Put `verdadero` into the file.",
			"warning code-changed: true → verdadero"},
		{"translated comments and texts", "Escriba esto:\n\n```\nx = 1 # el puerto\nprint(\"hola\") // adiós\n```\n\nSiga.", "Type this:\n\n```\nx = 1 # the harbour\nprint(\"hello\") // goodbye\n```\n\nGo on.",
			"note code-translated: x = 1 # el puerto\nprint(\"hola\") // adiós\n → x = 1 # the harbour\nprint(\"hello\") // goodbye\n"},
		{"other numbers in a text of code", "Escriba `listen(\"puerto 8080\")` ya.", "Type `listen(\"port 8000\")` now.",
			"warning code-changed: listen(\"puerto 8080\") → listen(\"port 8000\")"},
		{"other white space", "Escriba `f(a, b)` ya.", "Type `f(a,b)` now.",
			"note code-changed: f(a, b) → f(a,b)"},
		{"another indentation", "Escriba esto:\n\n```\na:\n  b: 1\n```\n\nSiga.", "Type this:\n\n```\na:\nb: 1\n```\n\nGo on.",
			"warning code-changed: a:\n  b: 1\n → a:\nb: 1\n"},
		{"what a screen says", "Sale `Páginas impresas: %d` ya.", "It says `Pages printed: %d` now.",
			"note code-translated: Páginas impresas: %d → Pages printed: %d"},
		{"a translated command", "Escriba `npm install barco` ya.", "Type `npm instala barco` now.",
			"warning code-translated: npm install barco → npm instala barco"},
		{"lost code", "Abra el fichero `config.yaml` hoy.", "Open the file today.",
			"warning code-dropped: config.yaml → ∅"},
		{"lost marks of code", "Abra el fichero `config.yaml` hoy.", "Open the file config.yaml today.",
			"note code-dropped: config.yaml → ∅"},
		// Placeholders.
		{"placeholders in another order", "El {{ site.name }} tiene {0} barcos de {1}.", "{0} ships of {1} has the {{ site.name }}.", ""},
		{"a lost placeholder", "Hola, {{ user.name }}, buenos días.", "Hello, good morning.",
			"error placeholder-dropped: {{ user.name }} → ∅"},
		{"a changed placeholder", "Hola, {{ user.name }}, buenos días.", "Hello, {{ usuario.name }}, good morning.",
			"error placeholder-changed: {{ user.name }} → {{ usuario.name }}"},
		{"printf", "Quedan %s barcos en %2$s.", "%d ships are left in %2$s.",
			"error placeholder-changed: %s → %d"},
		{"a per cent sign is no placeholder", "Subió un 5 % del total y un 3%.", "It rose by 5% of the total and 3 % more.", ""},
		{"a template's command of each edition", "{% include precios.es.html %}\n\nFin del texto.", "{% include precios.en.html %}\n\nThe end of the text.", ""},
		{"a lost command", "El puerto abrió.\n\n{% include mapa.html %}\n\nFin del texto.", "The harbour opened.\n\nThe end of the text.",
			"warning placeholder-dropped: {% include mapa.html %} → ∅"},
		// Front matter.
		{"keys", "---\ntitle: El puerto\nimage: a.png\nslug: puerto\n---\nAbrió ayer.", "---\ntitle: The harbour\ntranslator: Eva\n---\nIt opened yesterday.",
			"warning key-dropped: image: a.png\n → ∅\nnote key-dropped: slug: puerto\n → ∅\nnote key-added: ∅ → translator: Eva\n"},
		// What is told already.
		{"a missing section", "El puerto abrió ayer.\n\n## El barco de vela\n\nEl capitán usa `vela.exe` cada día.\n\n```\nx = 1\n```\n\nLos marineros cantan con {{ x }} por la noche.\n\n## La isla\n\nLlovió en la isla.",
			"The harbour opened yesterday.\n\n## The island\n\nIt rained on the island.", ""},
	})
}

// TestFiguresOfPlaceholders: of “{0}” one thing is told.
func TestFiguresOfPlaceholders(t *testing.T) {
	checkCarried(t, "text", []*check.Check{check.Figures, check.Structure}, []carriedCase{
		{"a number in braces", "Quedan {0} barcos en el puerto.", "There are {1} ships left in the harbour.",
			"error placeholder-changed: {0} → {1}"},
	})
}
