package pairing

import (
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/text/language"
)

// A Form is one way in which a path tells the language of a file.
type Form struct {
	Name string
	// Split takes the language out of a path: what is left is the key that all
	// editions share. ok is false for a path of another form. Whether the
	// language is one, Split need not ask.
	Split func(path string) (key, language string, ok bool)
	// Join puts a language into a key.
	Join func(key, language string) string
}

// depth is how many folders down the one named for a language is looked for.
const depth = 8

// Usual are the forms that sites have; those of Hugo, MkDocs, Astro, Jekyll
// and Docusaurus are among them. Where two fit as well, the first is taken.
var Usual = usual()

func usual() []Form {
	forms := []Form{suffix}
	for _, d := range docusaurus {
		forms = append(forms, elsewhere(d.original, d.translated))
	}
	for i := range depth {
		forms = append(forms, folder(i))
	}
	return forms
}

// suffix is “nota.es.md” beside “nota.en.md” or “nota.md”.
var suffix = Form{
	Name: "suffix",
	Split: func(p string) (key, language string, ok bool) {
		ext := path.Ext(p)
		stem := strings.TrimSuffix(p, ext)
		mark := path.Ext(stem)
		if mark == "" || path.Base(stem) == mark {
			return "", "", false
		}
		return strings.TrimSuffix(stem, mark) + ext, mark[1:], true
	},
	Join: func(key, language string) string {
		ext := path.Ext(key)
		return strings.TrimSuffix(key, ext) + "." + language + ext
	},
}

// folder is a folder named for the language, so many folders down:
// “content/es/nota.md” beside “content/en/nota.md” or “content/nota.md”.
func folder(level int) Form {
	return Form{
		Name: fmt.Sprintf("folder %d", level),
		Split: func(p string) (key, language string, ok bool) {
			parts := strings.Split(p, "/")
			if level >= len(parts)-1 {
				return "", "", false
			}
			language = parts[level]
			return strings.Join(slices.Delete(parts, level, level+1), "/"), language, true
		},
		Join: func(key, language string) string {
			parts := strings.Split(key, "/")
			return strings.Join(slices.Insert(parts, min(level, len(parts)-1), language), "/")
		},
	}
}

// docusaurus keeps the translations of a folder elsewhere:
// https://docusaurus.io/docs/i18n/introduction#translation-files-location
var docusaurus = []struct{ original, translated string }{
	{"docs/", "i18n/{lang}/docusaurus-plugin-content-docs/current/"},
	{"versioned_docs/", "i18n/{lang}/docusaurus-plugin-content-docs/"},
	{"blog/", "i18n/{lang}/docusaurus-plugin-content-blog/"},
	{"src/pages/", "i18n/{lang}/docusaurus-plugin-content-pages/"},
}

// elsewhere is a folder of translations that answers to one of originals.
func elsewhere(original, translated string) Form {
	before, after, _ := strings.Cut(translated, "{lang}")
	return Form{
		Name: translated,
		Split: func(p string) (key, language string, ok bool) {
			root, rest, ok := cutFolder(p, before)
			if !ok {
				return "", "", false
			}
			language, rest, ok = strings.Cut(rest, after)
			return root + original + rest, language, ok
		},
		Join: func(key, language string) string {
			root, rest, ok := cutFolder(key, original)
			if !ok {
				return key
			}
			return root + before + language + after + rest
		},
	}
}

// cutFolder parts a path around a folder, wherever in it the folder lies: the
// site may be a folder of the tree, “website/docs/…”.
func cutFolder(p, folder string) (before, after string, ok bool) {
	if rest, found := strings.CutPrefix(p, folder); found {
		return "", rest, true
	}
	before, after, ok = strings.Cut(p, "/"+folder)
	return before + "/", after, ok
}

// tagShape is what a language looks like in a path: es, pt-BR, pt_br, zh-Hant.
// Of the languages with three letters none is taken: “src” and “doc” are some.
var tagShape = regexp.MustCompile(`^[A-Za-z]{2}([-_]([A-Za-z]{4}|[A-Za-z]{2}|[0-9]{3}))?$`)

// tagOf reads a language as paths write it, and gives it as BCP 47 does.
func tagOf(s string) (tag string, ok bool) {
	if !tagShape.MatchString(s) {
		return "", false
	}
	t, err := language.Parse(strings.ReplaceAll(s, "_", "-"))
	return t.String(), err == nil
}

// base is the language without its region: "es" of es-MX.
func base(tag string) string {
	b, _, _ := strings.Cut(tag, "-")
	return b
}
